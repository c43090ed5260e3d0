"""How the maneuvers found compare with those recorded."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from greenzone.forensics.maneuvers.maneuver import Direction, Findings, Maneuver
from validation.maneuver_records import Recorded

__all__ = ["Scored", "score", "wilson"]

_ROOM_S = 86_400.0
"""One set: how far outside the interval stated a burn may lie and still count as found."""
_EDGE = 3
_Z = 1.959964
_YEAR_S = 365.25 * 86_400.0


@dataclass(frozen=True)
class Scored:
    """One satellite: each maneuver recorded with what was found of it, and what nobody recorded."""

    name: str
    years: float
    recorded: tuple[tuple[Recorded, tuple[Maneuver, ...]], ...]
    false: tuple[Maneuver, ...]
    found: tuple[Maneuver, ...]

    def seen(self, direction: Direction, low: float, high: float) -> list[bool]:
        """For each maneuver of a size (m/s) along a direction: whether it was found as such."""
        return [
            any(m.direction is direction for m in hits)
            for truth, hits in self.recorded
            if low <= _size(truth, direction) < high
        ]

    def found_as_recorded(self) -> int:
        """How many maneuvers were found in their direction, or in any if their size is unknown."""
        along = self.seen(Direction.IN_TRACK, 0.003, math.inf)
        across = self.seen(Direction.CROSS_TRACK, 0.5, math.inf)
        return sum(along) + sum(across) + sum(self.seen_of_unknown_size())

    def seen_of_unknown_size(self) -> list[bool]:
        """The same for maneuvers whose size is not stated, in any direction."""
        return [bool(hits) for truth, hits in self.recorded if math.isnan(truth.in_track_m_s)]

    def pairs(self, direction: Direction) -> list[tuple[Recorded, Maneuver]]:
        """Maneuvers recorded and found one to one."""
        pairs = []
        for truth, hits in self.recorded:
            along = [m for m in hits if m.direction is direction]
            if len(along) == 1 and sum(along[0] in h for _, h in self.recorded) == 1:
                pairs.append((truth, along[0]))
        return pairs


def score(name: str, findings: Findings, truths: Iterable[Recorded]) -> Scored:
    """The comparison over the span of the history but for its first and last days."""
    if findings.start is None or findings.end is None:
        raise ValueError(f"{name}: {findings.reason}")
    first, last = findings.start.plus(_EDGE * _ROOM_S), findings.end.plus(-_EDGE * _ROOM_S)
    everything = list(truths)
    rows = tuple(
        (truth, tuple(m for m in findings.maneuvers if _touches(m, truth)))
        for truth in everything
        if first < truth.start and truth.end < last
    )
    false = tuple(m for m in findings.maneuvers if not any(_touches(m, t) for t in everything))
    years = findings.end.seconds_since(findings.start) / _YEAR_S
    return Scored(name, years, rows, false, findings.maneuvers)


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if not of:
        return 0.0, 1.0
    p = hits / of
    middle = (p + _Z**2 / (2 * of)) / (1 + _Z**2 / of)
    half = _Z * math.sqrt(p * (1 - p) / of + _Z**2 / (4 * of**2)) / (1 + _Z**2 / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def _touches(m: Maneuver, truth: Recorded) -> bool:
    return truth.start.seconds_since(m.end) < _ROOM_S and m.start.seconds_since(truth.end) < _ROOM_S


def _size(truth: Recorded, direction: Direction) -> float:
    size = truth.in_track_m_s if direction is Direction.IN_TRACK else truth.cross_track_m_s
    return -1.0 if math.isnan(size) else abs(size)
