"""JSON in one form, and what is refused of JSON in others."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadDataError
from greenzone.forensics.evidence.canonical_json import canonical_json, parse_json

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(DOCUMENTS)
def test_a_document_comes_back_as_it_was(document: Any) -> None:
    assert parse_json(canonical_json(document), "a") == document


def test_the_order_of_keys_does_not_matter() -> None:
    assert canonical_json({"b": 1, "a": [2.5]}) == canonical_json({"a": [2.5], "b": 1})
    assert canonical_json({"é": None}) == '{\n "é": null\n}\n'.encode()


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_is_not_finite_is_not_written(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_json({"a": number})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"a": 1, "a": 2}', "the key 'a' is given twice"),
        (b'{"a": NaN}', "NaN is no number"),
        (b'{"a": 1e999}', "beyond what a number can be"),
        (b'{"a": ', "cannot be read as JSON"),
        (b"\xff", "cannot be read as JSON"),
        (b"[" * 100_000, "cannot be read as JSON"),
        (b"1" * 10_000, "cannot be read as JSON"),
    ],
)
def test_what_can_be_taken_in_two_ways_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(BadDataError, match=words):
        parse_json(data, "a")
