"""Units: the spellings senders use, and conversions without a loss of digits."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.ndm.grammar import KINDS, message_rule
from greenzone.messages.ndm.units import conversion_factor, convert, parse_unit

STANDARD = sorted(
    {
        path[-1].keywords[keyword].unit
        for kind in KINDS
        for keyword, paths in message_rule(kind).places.items()
        for path in paths
    }
    - {""}
)


def test_every_unit_of_the_standards_is_known() -> None:
    assert len(STANDARD) > 30
    assert [unit for unit in STANDARD if parse_unit(unit) is None] == []


@pytest.mark.parametrize("unit", STANDARD)
def test_capitals_change_no_unit(unit: str) -> None:
    assert conversion_factor(unit.upper(), unit) == 1
    assert conversion_factor(f" {unit} ", unit) == 1


@pytest.mark.parametrize(
    ("given", "standard"),
    [
        ("m/sec", "m/s"),
        ("meters/second", "m/s"),
        ("KM", "km"),
        ("m\N{MULTIPLICATION SIGN}s⁻¹", "m/s"),
        ("m·s^-1", "m/s"),
        ("m s-1", "m/s"),
        ("km.s-1", "km/s"),
        ("km^2/s^2", "km**2/s**2"),
        ("km2/s2", "km**2/s**2"),
        ("m²", "m**2"),
        ("m³/(kg·s²)", "m**3/(kg*s**2)"),
        ("m**3/kg/s**2", "m**3/(kg*s**2)"),
        ("days", "d"),
        ("°", "deg"),
        ("degrees/sec", "deg/s"),
        ("1/[Earth radii]", "1/ER"),
        ("rev/d", "rev/day"),
        ("REV/DAY**2", "rev/day**2"),
        ("percent", "%"),
    ],
)
def test_another_spelling_is_the_same_unit(given: str, standard: str) -> None:
    assert conversion_factor(given, standard) == 1


@pytest.mark.parametrize(
    ("value", "given", "standard", "used"),
    [
        ("6503514.0", "m", "km", "6503.514"),
        ("1.25", "km", "m", "1250"),
        ("-0.001", "km/s", "m/s", "-1"),
        ("14.762", "km/s", "m/s", "14762"),
        ("4.142E+01", "km**2", "m**2", "41420000"),
        ("3.6", "km/h", "m/s", "1"),
        ("90", "min", "h", "1.5"),
        ("43200", "s", "d", "0.5"),
        ("1", "s", "d", "0.0000115740740740740740740741"),
        ("3.141592653589793", "rad", "deg", "179.999999999999986352307"),
        ("1E-30", "m", "km", "1E-33"),
        ("0", "m", "km", "0"),
        ("123456789.123456789123456789", "m", "km", "123456.789123456789123456789"),
    ],
)
def test_a_value_is_converted_to_its_last_digit(
    value: str, given: str, standard: str, used: str
) -> None:
    factor = conversion_factor(given, standard)
    assert factor is not None
    converted = convert(value, factor)
    assert Decimal(converted) == pytest.approx(Decimal(used), rel=Decimal("1e-18"))
    if factor.denominator in (1, 10, 100, 1000, 10**6) or factor == Fraction(5, 18):
        assert Decimal(converted) == Decimal(used)


@pytest.mark.parametrize(
    "given", ["s", "furlong", "m/s/", "(m", "m)", "", "**2", "m**99", "m*" * 30]
)
def test_what_is_no_length_is_not_taken_for_one(given: str) -> None:
    assert conversion_factor(given, "m") is None


@given(st.text(alphabet="mskgd/*()^-0123456789 .\N{MULTIPLICATION SIGN}²⁻°%", max_size=45))
def test_any_text_is_a_unit_or_none(text: str) -> None:
    unit = parse_unit(text)
    assert unit is None or unit.factor > 0


@given(st.decimals(-(10**9), 10**9, places=9), st.sampled_from(["m", "cm", "mm", "km", "ft"]))
def test_there_and_back_is_the_same_value(value: Decimal, unit: str) -> None:
    there, back = conversion_factor(unit, "m"), conversion_factor("m", unit)
    assert there is not None
    assert back is not None
    again = Decimal(convert(convert(f"{value:f}", there), back))
    assert abs(again - value) <= abs(value) * Decimal("1e-20")
