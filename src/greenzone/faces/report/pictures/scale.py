"""Where the values of an axis lie in a picture, and which of them are written beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

__all__ = ["Axis", "Scale", "scale_over", "ticks"]

_TICKS: Final = 6
_FEW_DECADES: Final = 2.0
_MARGIN: Final = 0.04
"""Of the span, on both sides of the points."""


class Axis(NamedTuple):
    """What an axis shows, and whether its steps are factors of ten."""

    title: str
    logarithmic: bool = False
    names: tuple[str, ...] = ()
    """Of an axis of rows, with no title beside it; value 0 is that of the first, at the far end."""


class Scale(NamedTuple):
    """An axis laid out between two places of the picture."""

    low: float
    high: float
    begin: float
    end: float
    axis: Axis

    def at(self, value: float) -> float:
        """The place of a value in the picture; the lowest for what the scale has no place for."""
        if self.axis.logarithmic and value <= 0.0:
            return self.begin
        share = (_level(value, self.axis) - self.low) / (self.high - self.low)
        return self.begin + share * (self.end - self.begin)


def scale_over(values: Sequence[float], axis: Axis, begin: float, end: float) -> Scale:
    """The scale on which all values that the axis has a place for lie between two places."""
    if axis.names:
        return Scale(len(axis.names) - 0.5, -0.5, begin, end, axis)
    usable = [v for v in values if v > 0.0 or not axis.logarithmic] or [1.0]
    low, high = (_level(v, axis) for v in (min(usable), max(usable)))
    margin = _MARGIN * (high - low) or 0.5
    return Scale(low - margin, high + margin, begin, end, axis)


def ticks(scale: Scale) -> list[tuple[float, str]]:
    """Round values on a scale, or its rows, with their texts."""
    if scale.axis.names:
        return [(float(row), name) for row, name in enumerate(scale.axis.names)]
    if scale.axis.logarithmic:
        return _decades(scale)
    step = _round_step(scale.high - scale.low)
    levels = range(math.ceil(scale.low / step), math.floor(scale.high / step) + 1)
    return [(step * level, f"{step * level:,.10g}") for level in levels]


def _level(value: float, axis: Axis) -> float:
    return math.log10(value) if axis.logarithmic else value


def _decades(scale: Scale) -> list[tuple[float, str]]:
    """Powers of ten, every few of them over many, with 2 and 5 between over less than two."""
    span = scale.high - scale.low
    step = max(1, round(_round_step(span)))
    tens = range(math.floor(scale.low), math.ceil(scale.high) + 1)
    factors = (1, 2, 5) if span < _FEW_DECADES else (1,)
    pairs = [(factor, ten) for ten in tens if ten % step == 0 for factor in factors]
    return [
        (factor * 10.0**ten, f"{factor}e{ten}")
        for factor, ten in pairs
        if scale.low <= ten + math.log10(factor) <= scale.high
    ]


def _round_step(span: float) -> float:
    step = float(10.0 ** math.floor(math.log10(span / _TICKS)))
    return step * next(factor for factor in (1, 2, 5, 10) if span / (step * factor) <= _TICKS)
