"""Numbers with the units of the standards into SI and back, without losing a digit.

Only powers of ten and whole factors lie between most units and SI, so the decimal text itself is
shifted and rounded once: what is written with `unit_text` reads back as the same float.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from greenzone.messages.ndm.units import parse_unit

__all__ = ["UnitScale", "si_number", "unit_scale", "unit_text"]

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?", re.ASCII)
_DEGREE = Fraction(3_141_592_653_589_793_238_462_643_383_279, 180 * 10**30)
_ONE = Decimal(1)


class UnitScale(NamedTuple):
    """One of a unit is `factor` times ten to the `power` in SI (angles in radians)."""

    power: int
    factor: Decimal


@lru_cache(maxsize=256)
def unit_scale(text: str) -> UnitScale | None:
    """The scale of a unit such as `m**3/(kg*s)`, `deg/s` or `%`; None where it is not known.

    Units without a name in SI (solar flux units, Earth radii) are left as they are.
    """
    if text in ("", "n/a", "N/A"):
        return UnitScale(0, _ONE)
    unit = parse_unit(text)
    if unit is None:
        return None
    powers = dict(unit.dimension)
    factor = unit.factor * _DEGREE ** powers.get("angle", 0) / 100 ** powers.get("percent", 0)
    power = len(str(factor.numerator)) - len(str(factor.denominator))
    if factor == Fraction(10) ** power:
        return UnitScale(power, _ONE)
    return UnitScale(0, Decimal(factor.numerator) / Decimal(factor.denominator))


def si_number(text: str, scale: UnitScale) -> float:
    """The SI value of a decimal text; ValueError where it is none, or not finite in SI."""
    if _NUMBER.fullmatch(text) is None:
        raise ValueError(text)
    if scale.factor != _ONE:
        value = float(Decimal(text).scaleb(scale.power) * scale.factor)
    elif scale.power == 0:
        value = float(text)
    elif "e" in text or "E" in text:
        value = float(Decimal(text).scaleb(scale.power))
    else:
        value = float(f"{text}e{scale.power}")
    if not -1e300 < value < 1e300:
        raise ValueError(text)
    return value


def unit_text(value: float, unit: str) -> str:
    """The shortest text in a unit that `si_number` reads as that very SI value."""
    scale = unit_scale(unit)
    if scale is None:
        raise ValueError(unit)
    exact = (Decimal(repr(value)) / scale.factor).scaleb(-scale.power)
    short = Decimal(repr(float(exact)))
    found = short if si_number(str(short), scale) == value else exact
    if not found:
        return "0"
    plain = -5 <= found.adjusted() < 16
    return format(found.normalize(), "f") if plain else str(found.normalize())
