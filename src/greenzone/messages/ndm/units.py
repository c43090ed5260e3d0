"""Units as senders spell them, and values from one unit into another without a loss of digits.

A standard gives each keyword one unit (`km/s`). Senders write `[KM/S]`, `[km/sec]`, `[km.s-1]` or
another unit of the same dimension, as `[m/s]`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

__all__ = ["Unit", "conversion_factor", "convert", "parse_unit"]

_DIGITS_KEPT = 24
"""Of a value whose factor has no end in decimals, as seconds in days: beyond a float's 17."""
_LONGEST = 40

_PI = Fraction(3_141_592_653_589_793_238_462_643_383_279, 10**30)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_SUPERSCRIPT_RUN = re.compile("[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_PRODUCTS = str.maketrans(
    dict.fromkeys(".\N{MULTIPLICATION SIGN}\N{MIDDLE DOT}\N{DOT OPERATOR}", "*")
)
_EARTH_RADII = re.compile(r"\[?Earth[ _]?radi(?:i|us)\]?", re.IGNORECASE)
"""The standard's own name for the unit of BSTAR's inverse (502.0-B-3, table 4-3)."""
_TOKEN = re.compile(r"\*\*|[*/()]|[+-]?\d+|[^\W\d_]+|[%#°]")

_Dimension = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A factor to the base units and their powers."""

    factor: Fraction
    dimension: _Dimension
    """(base, power) pairs sorted by base, without zero powers."""


def _unit(factor: Fraction | int, **powers: int) -> Unit:
    return Unit(Fraction(factor), tuple(sorted(powers.items())))


_NAMES = {
    "m": _unit(1, length=1),
    "km": _unit(1000, length=1),
    "cm": _unit(Fraction(1, 100), length=1),
    "mm": _unit(Fraction(1, 1000), length=1),
    "ft": _unit(Fraction(3048, 10_000), length=1),
    "s": _unit(1, time=1),
    "ms": _unit(Fraction(1, 1000), time=1),
    "min": _unit(60, time=1),
    "h": _unit(3600, time=1),
    "d": _unit(86_400, time=1),
    "yr": _unit(31_557_600, time=1),
    "kg": _unit(1, mass=1),
    "g": _unit(Fraction(1, 1000), mass=1),
    "t": _unit(1000, mass=1),
    "deg": _unit(1, angle=1),
    "rev": _unit(360, angle=1),
    "rad": _unit(180 / _PI, angle=1),
    "N": _unit(1, mass=1, length=1, time=-2),
    "mN": _unit(Fraction(1, 1000), mass=1, length=1, time=-2),
    "kN": _unit(1000, mass=1, length=1, time=-2),
    "W": _unit(1, mass=1, length=2, time=-3),
    "nT": _unit(1, field=1),
    "SFU": _unit(1, flux=1),
    "ER": _unit(1, radius=1),
    "%": _unit(1, percent=1),
    "#": _unit(1),
    "1": _unit(1),
}
_ALIASES = {
    "meter": "m", "meters": "m", "metre": "m", "metres": "m",
    "kilometer": "km", "kilometers": "km", "kilometre": "km", "kilometres": "km", "kms": "km",
    "foot": "ft", "feet": "ft",
    "sec": "s", "secs": "s", "second": "s", "seconds": "s",
    "minute": "min", "minutes": "min", "hr": "h", "hour": "h", "hours": "h",
    "day": "d", "days": "d", "year": "yr", "years": "yr", "y": "yr", "a": "yr",
    "kilogram": "kg", "kilograms": "kg", "kgs": "kg", "gram": "g", "grams": "g", "tonne": "t",
    "degree": "deg", "degrees": "deg", "degs": "deg", "°": "deg",
    "radian": "rad", "radians": "rad", "rads": "rad", "revs": "rev", "revolution": "rev",
    "revolutions": "rev", "newton": "N", "newtons": "N", "watt": "W", "watts": "W",
    "percent": "%", "pct": "%",
}  # fmt: skip
_ANY_CASE = {name.lower(): name for name in _NAMES if name not in ("mN", "t")} | _ALIASES


@lru_cache(maxsize=512)
def parse_unit(text: str) -> Unit | None:
    """The unit a text names, in any of the usual spellings; None where it names none.

    Powers as `**2`, `^2`, `2` or `²`; products with `*`, a cross, a dot or a blank; one
    level of brackets.
    """
    if not text or len(text) > _LONGEST:
        return None
    plain = _EARTH_RADII.sub("ER", text)
    plain = _SUPERSCRIPT_RUN.sub(lambda run: "**" + run.group().translate(_SUPERSCRIPTS), plain)
    plain = plain.replace("^", "**").translate(_PRODUCTS)
    tokens = _TOKEN.findall(plain)
    if "".join(tokens) != "".join(plain.split()):
        return None
    return _product(tokens)


def _product(tokens: list[str]) -> Unit | None:
    """The product of (name, power, sign) factors; a `/` before brackets divides by all in them."""
    factor, powers = Fraction(1), dict[str, int]()
    sign, inside, index, expects_name = 1, 0, 0, True
    while index < len(tokens):
        part = tokens[index]
        index += 1
        if part in ("*", "/"):
            if expects_name:
                return None
            sign, expects_name = (-1 if part == "/" else 1), True
        elif part == "(" and expects_name and not inside:
            inside, sign = sign, 1
        elif part == ")" and inside and not expects_name:
            inside = 0
        else:
            unit = _named(part)
            if unit is None:
                return None
            power, index = _power(tokens, index)
            if abs(power) > 9:
                return None
            total = power * sign * (inside or 1)
            factor *= unit.factor**total
            for base, own in unit.dimension:
                powers[base] = powers.get(base, 0) + own * total
            sign, expects_name = 1, False
    if inside or expects_name:
        return None
    return Unit(factor, tuple(sorted((b, p) for b, p in powers.items() if p)))


def _power(tokens: list[str], index: int) -> tuple[int, int]:
    """The power that stands at `index`, 1 where none does, and where reading goes on."""
    start = index + 1 if tokens[index : index + 1] == ["**"] else index
    text = tokens[start] if start < len(tokens) else ""
    if text.lstrip("+-").isdigit() and len(text) < 4:
        return int(text), start + 1
    return (1, index) if start == index else (99, index)


def _named(name: str) -> Unit | None:
    if name in _NAMES:
        return _NAMES[name]
    known = _ANY_CASE.get(name.lower())
    return _NAMES[known] if known else None


@lru_cache(maxsize=512)
def conversion_factor(given: str, standard: str) -> Fraction | None:
    """By what a value in the given unit is multiplied; None where the units have no such factor."""
    one, other = parse_unit(given), parse_unit(standard)
    if one is None or other is None or one.dimension != other.dimension:
        return None
    return one.factor / other.factor


def convert(value: str, factor: Fraction) -> str:
    """The product as text: all its digits, or 24 of them where it has no end in decimals.

    The value is a number of at most some hundred characters.
    """
    if factor == 1:
        return value
    context = Context(prec=max(_DIGITS_KEPT, len(value) + 12), Emin=-9999, Emax=9999)
    exact = context.multiply(Decimal(value), Decimal(factor.numerator))
    divided = context.divide(exact, Decimal(factor.denominator))
    if not _ends(factor.denominator):
        divided = Context(prec=_DIGITS_KEPT).plus(divided)
    return _plain(divided)


def _ends(denominator: int) -> bool:
    """Whether a fraction with that denominator has an end in decimals."""
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return denominator == 1


def _plain(number: Decimal) -> str:
    """Without an exponent where that is short, and without zeros that say nothing."""
    if not number:
        return "0"
    number = number.normalize(Context(prec=len(number.as_tuple().digits) + 1))
    if -7 <= number.adjusted() <= 16:
        return f"{number:f}"
    return f"{number:E}".replace("E+", "E")
