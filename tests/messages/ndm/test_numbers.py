"""Numbers: what is mended is the same number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.ndm.numbers import NUMBER, mended_number, number_problem


@pytest.mark.parametrize("text", ["1", "-1.", "+.5", "1e5", "1.0E-10", "0012.50"])
def test_a_number_of_the_standard_stays_as_it_is(text: str) -> None:
    assert mended_number(text) == text


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("1.5D-03", "1.5E-03"),
        ("-2.d+4", "-2.E+4"),
        ("1.234-103", "1.234E-103"),
        ("\u22123.5", "-3.5"),
        ("0." + "0" * 167 + "1", "1.0E-168"),
        ("-" + "0" * 60 + "12.50" + "0" * 60, "-1.25E1"),
        ("0." + "0" * 200, "0.0"),
    ],
)
def test_another_writing_becomes_the_standards(text: str, used: str) -> None:
    assert mended_number(text) == used


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("NaN", "is not finite"),
        ("-Infinity", "is not finite"),
        ("1,5", "is not a number"),
        ("0x10", "is not a number"),
        ("1_000", "is not a number"),
        ("\u0663", "is not a number"),
        ("1e999", "is a number too long or too large to be used"),
        ("7" * 500, "is a number too long or too large to be used"),
        ("1e-99999999999", "is a number too long or too large to be used"),
    ],
)
def test_what_cannot_be_used_says_why(text: str, problem: str) -> None:
    assert mended_number(text) is None
    assert number_problem(text) == problem


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_written_out_in_full_is_shortened_and_stays_itself(value: float) -> None:
    written = f"{Decimal(repr(value)):f}"
    used = mended_number(written)
    assert used is not None
    assert NUMBER.fullmatch(used)
    assert Decimal(used) == Decimal(written)
    assert len(used) <= max(40, len(repr(value)) + 5)
