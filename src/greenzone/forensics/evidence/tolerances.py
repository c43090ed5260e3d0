"""How far two numbers may lie apart when two kinds of machine compute the same.

Processors round sums and transcendental functions differently in the last digits, and what is
found by iteration carries them on. The limits are two hundred times the largest difference seen
and more (docs/decisions/064-evidence-bundles.md), and far below what any finding depends on. On
the same kind of machine with the same versions nothing may differ at all.
"""

from __future__ import annotations

import re
from typing import Final

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import parse_utc

__all__ = ["ABSOLUTE", "RELATIVE", "TIME_S", "alike_numbers", "alike_texts"]

RELATIVE: Final = 1e-6
ABSOLUTE: Final[dict[str, float]] = {
    "_km": 1e-6,
    "_m": 1e-3,
    "_m_s": 1e-6,
    "_s": 1e-3,
    "_h": 1e-6,
    "_days": 1e-8,
    "_deg": 1e-7,
    "_rad": 1e-9,
}
"""By the end of a key, its unit; a number without one has the relative limit alone."""
TIME_S: Final = 2e-3
"""Of instants in text: they are written to the millisecond."""
_NUMBER: Final = re.compile(r"[-+]?\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d+)?")


def alike_numbers(recorded: float, recomputed: float, key: str) -> bool:
    """Whether two numbers under this key agree."""
    units = [unit for unit in ABSOLUTE if key.endswith(unit)]
    floor = ABSOLUTE[max(units, key=len)] if units else 0.0
    apart = abs(recorded - recomputed)
    return apart <= max(floor, RELATIVE * max(abs(recorded), abs(recomputed)))


def alike_texts(recorded: str, recomputed: str, key: str) -> bool:
    """Whether two texts agree: instants within `TIME_S`, numbers by a unit of their last digit."""
    if recorded == recomputed:
        return True
    if key.endswith("_utc"):
        try:
            return abs(parse_utc(recorded).seconds_since(parse_utc(recomputed))) <= TIME_S
        except BadMessageError:
            return False
    if _NUMBER.split(recorded) != _NUMBER.split(recomputed):
        return False
    pairs = zip(_NUMBER.findall(recorded), _NUMBER.findall(recomputed), strict=True)
    return all(_alike_printed(one, other) for one, other in pairs)


def _alike_printed(recorded: str, recomputed: str) -> bool:
    """Numbers without a fraction are counts, dates or names: they agree only when equal."""
    if recorded == recomputed:
        return True
    if not {".", "e", "E"} & (set(recorded) & set(recomputed)):
        return False
    first, second = (float(text.replace(",", "")) for text in (recorded, recomputed))
    return abs(first - second) <= 1.01 * max(_last_digit(recorded), _last_digit(recomputed))


def _last_digit(text: str) -> float:
    """What a unit in the last digit of a printed number is worth."""
    mantissa, _, exponent = text.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    return float(10.0 ** (int(exponent or 0) - decimals))
