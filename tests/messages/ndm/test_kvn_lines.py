"""The lexer: what each line is, and what stands in it."""

from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.ndm.kvn_lines import Line, kvn_lines, split_unit


def lines(text: str) -> list[Line]:
    return list(kvn_lines(text))


def test_every_sort_of_line_is_told_apart() -> None:
    text = "META_START\n\nCOMMENT  two  words \nX =  1 [km]\n 2026-07-01T00:00:00 1 2 \nmeta_stop"
    assert lines(text) == [
        Line(1, "marker", "META_START", ""),
        Line(3, "comment", "COMMENT", "two  words"),
        Line(4, "entry", "X", "1 [km]"),
        Line(5, "row", "", "2026-07-01T00:00:00 1 2"),
        Line(6, "marker", "meta_stop", ""),
    ]


def test_lines_are_counted_alike_whatever_ends_them() -> None:
    text = "A = 1\n\nB = 2\n"
    assert lines(text.replace("\n", "\r\n")) == lines(text) == lines(text.replace("\n", "\r"))


def test_a_separator_that_is_no_line_end_does_not_shift_the_count() -> None:
    assert [line.number for line in lines("A = x\u2028y\x0cz\nB = 2")] == [1, 2]


def test_an_equals_sign_needs_no_blanks_and_may_stand_in_a_value() -> None:
    assert lines("A=b=c") == [Line(1, "entry", "A", "b=c")]


def test_a_comment_with_an_equals_sign_is_a_comment() -> None:
    assert lines("COMMENT   =CDM_ID:5")[0].value == "=CDM_ID:5"
    assert lines("COMMENT HBR = 20")[0].value == "HBR = 20"


def test_a_keyword_that_begins_as_comment_does_is_an_entry() -> None:
    assert lines("COMMENTARY = 1")[0].sort == "entry"


def test_a_unit_is_split_off() -> None:
    assert split_unit("715   [m]") == ("715", "m", True)
    assert split_unit("715") == ("715", "", True)
    assert split_unit("0.1 [1/[Earth radii]]") == ("0.1", "1/[Earth radii]", True)


def test_a_unit_cut_off_is_told() -> None:
    assert split_unit("85.4   [") == ("85.4", "", False)
    assert split_unit("85.4 [km") == ("85.4", "km", False)


@given(st.text(max_size=200))
def test_no_character_of_a_text_is_lost_but_blanks(text: str) -> None:
    kept = "".join(f"{line.keyword}{line.value}" for line in lines(text))
    assert sorted("".join(kept.split()).replace("=", "")) == sorted(
        "".join(text.split()).replace("=", "")
    )
