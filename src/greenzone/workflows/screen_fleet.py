"""The objects of a screening in motion: element sets by SGP4, then ephemerides."""

from __future__ import annotations

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.orbits.fleet.ephemeris_motion import EphemerisMotion
from greenzone.orbits.fleet.motion import Fleet, Motion
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.workflows.screen_selection import Selected

__all__ = ["screening_fleet"]


def screening_fleet(selected: Selected, earth: EarthOrientation) -> Fleet:
    """The fleet whose rows are those of `screen_objects`."""
    motions: list[Motion] = []
    if len(selected.catalog):
        motions.append(Sgp4Motion.of(selected.catalog.newest(), earth))
    if selected.ephemerides:
        motions.append(EphemerisMotion.of(selected.ephemerides, earth))
    return Fleet(tuple(motions))
