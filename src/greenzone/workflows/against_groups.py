"""Threatened satellites summed by operator and by altitude."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from greenzone.workflows.against_answer import ExposedGroup, ThreatenedSatellite

__all__ = ["altitude_groups", "operator_groups"]

_EDGES_M: Final = tuple(
    1e3 * km
    for km in (
        0, 300, 400, 500, 600, 700, 800, 900, 1_000, 1_200, 1_400, 1_600, 2_000, 5_000, 15_000,
        25_000, 35_586, 35_986,
    )
)  # fmt: skip
"""Above the equatorial radius; the last but one is the geostationary ring, the last is open."""
_ECCENTRIC: Final = 0.1
"""From here on an orbit belongs to no one band: perigee and apogee are 1,000 km apart or more."""


def operator_groups(satellites: Sequence[ThreatenedSatellite]) -> tuple[ExposedGroup, ...]:
    """One group for each operator, the one with most expected hits first."""
    members: dict[str, list[ThreatenedSatellite]] = {}
    for one in satellites:
        members.setdefault(one.operator, []).append(one)
    groups = [_group(name, None, None, found) for name, found in members.items()]
    return tuple(sorted(groups, key=lambda group: (-group.expected_hits, group.name)))


def altitude_groups(satellites: Sequence[ThreatenedSatellite]) -> tuple[ExposedGroup, ...]:
    """One group for each band of mean altitude with satellites, from below, then the eccentric."""
    members: dict[int, list[ThreatenedSatellite]] = {}
    for one in satellites:
        members.setdefault(_band(one), []).append(one)
    return tuple(_band_group(k, members[k]) for k in sorted(members))


def _band(one: ThreatenedSatellite) -> int:
    if one.eccentricity >= _ECCENTRIC:
        return len(_EDGES_M)
    middle_m = 0.5 * (one.perigee_m + one.apogee_m)
    return max(int(np.searchsorted(_EDGES_M, middle_m, side="right")) - 1, 0)


def _band_group(band: int, members: list[ThreatenedSatellite]) -> ExposedGroup:
    if band == len(_EDGES_M):
        return _group(f"eccentric ({_ECCENTRIC:g} and more)", None, None, members)
    low = _EDGES_M[band]
    high = _EDGES_M[band + 1] if band + 1 < len(_EDGES_M) else None
    km = f"{low / 1e3:,.0f} up" if high is None else f"{low / 1e3:,.0f} - {high / 1e3:,.0f}"
    return _group(f"{km} km", low, high, members)


def _group(
    name: str, low_m: float | None, high_m: float | None, members: Iterable[ThreatenedSatellite]
) -> ExposedGroup:
    found = list(members)
    return ExposedGroup(
        name=name,
        low_m=low_m,
        high_m=high_m,
        satellites=len(found),
        without_answer=sum(one.hits is None for one in found),
        expected_hits=float(sum(one.expected_hits for one in found)),
        worst=max(found, key=lambda one: one.expected_hits),
    )
