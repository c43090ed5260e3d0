"""Numbers pass between the standards' units and SI without losing a digit."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.ndm.grammar import KINDS, message_rule
from greenzone.messages.ndm.rules import BlockRule
from greenzone.messages.ndm.si_unit import si_number, unit_scale, unit_text


def units_of(block: BlockRule) -> set[str]:
    found = {rule.unit for rule in block.keywords.values()}
    for inner in block.blocks.values():
        found |= units_of(inner)
    return found


def si(text: str, unit: str) -> float:
    scale = unit_scale(unit)
    assert scale is not None
    return si_number(text, scale)


def test_every_unit_of_every_grammar_is_known() -> None:
    units = {unit for kind in KINDS for unit in units_of(message_rule(kind).top)}
    assert len(units) > 30
    assert [unit for unit in sorted(units) if unit_scale(unit) is None] == []


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("5087.477994865218534", "km", 5087477.994865218534),
        ("-1.5e-3", "km/s", -1.5),
        ("398600.4415", "km**3/s**2", 398600441500000.0),
        ("3.58", "d", 309312.0),
        ("98.1", "%", 0.981),
        ("180", "deg", math.pi),
        ("7.5", "m**3/(kg*s**2)", 7.5),
        ("360", "deg/s", math.tau),
        (".5", "n/a", 0.5),
        ("+7.", "", 7.0),
    ],
)
def test_values_in_si(text: str, unit: str, value: float) -> None:
    assert si(text, unit) == value


@pytest.mark.parametrize(
    "text", ["", "nan", "inf", "1_000", "0x1p3", "1e400", "1e309", "1,5", "٣", "1 2", "1e"]
)
def test_what_is_no_finite_number_is_refused(text: str) -> None:
    for unit in ("", "km", "deg"):
        with pytest.raises(ValueError, match=r"^"):
            si(text, unit)


def test_unknown_units_have_no_scale() -> None:
    assert unit_scale("furlong") is None
    with pytest.raises(ValueError, match="furlong"):
        unit_text(1.0, "furlong")


@given(
    st.floats(-1e100, 1e100), st.sampled_from(("", "km", "km**2/s**2", "%", "d", "deg", "rev/day"))
)
def test_what_is_written_reads_back_as_the_same_float(value: float, unit: str) -> None:
    assert si(unit_text(value, unit), unit) == value


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(7e6, "km", "7000"), (309312.0, "d", "3.58"), (0.981, "%", "98.1"), (-0.0, "km", "0")],
)
def test_texts_are_short(value: float, unit: str, text: str) -> None:
    assert unit_text(value, unit) == text
