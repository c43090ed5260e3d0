import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.json_value import (
    format_json_value,
    load_json,
    load_json_objects,
    number_or_text,
    one_line,
)


@pytest.mark.parametrize("digits", ["1.50", "-0.0", "1E-168", "6.02e23", "9" * 5000, "0"])
def test_numbers_keep_their_digits_both_ways(digits: str) -> None:
    value = load_json(f"[{digits}]", "x")
    assert value == [digits]
    assert format_json_value(value) == f"[{digits}]"


@pytest.mark.parametrize("text", ["+1", "01", "1.", ".5", "1D-4", "", "NaN", "1e", "- 1", "\u0661"])
def test_what_json_has_no_number_for_is_a_text(text: str) -> None:
    assert json.loads(format_json_value([number_or_text(text)])) == [text]


@given(
    st.recursive(
        st.text() | st.integers().map(str).map(number_or_text),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    )
)
def test_what_is_written_is_json_and_reads_back(value: object) -> None:
    assert load_json(format_json_value([value]), "x") == [value]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "line 1: .*not JSON"),
        ('{"a": 1,\n}', "line 2: .*not JSON"),
        ('{"a": NaN}', "NaN, which is no number"),
        ("[-Infinity]", "-Infinity, which is no number"),
        ('{"a": 1, "a": 1}', "'a' twice"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a": ' * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_json_is_refused(text: str, reason: str) -> None:
    with pytest.raises(RefusedMessageError, match=reason):
        load_json(text, "x")


@pytest.mark.parametrize("text", ["[]", "[1]", '["a"]', "1", "null", '[{"a": 1}, 2]'])
def test_messages_are_objects(text: str) -> None:
    with pytest.raises(RefusedMessageError, match="holds no message"):
        load_json_objects(text, "x")


def test_control_characters_and_half_characters_become_blanks() -> None:
    assert one_line("a\n\tb\u2028c\ud800d") == "a b c d"
