"""Small catalogs of objects whose close approaches are known beforehand, for tests of `screen`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.tle import format_tle
from greenzone.orbits.sgp4_orbit import propagate_elements
from greenzone.workflows.data_tables import earth_orientation_in_use

__all__ = ["START", "crossing", "meeting_pair", "oem_of", "orbit", "write_sets"]

START = parse_utc("2022-01-22T12:00:00Z")
_REV = 2.0 * math.pi / 86_400.0


def orbit(
    object_id: str,
    name: str,
    inclination_deg: float = 50.0,
    *,
    meets_s: float = 600.0,
    rev_per_day: float = 15.0,
    late_s: float = 0.0,
    designator: str = "",
    bstar: float = 0.0,
) -> ElementSet:
    """A nearly circular orbit that is at its node, over the same place, at START + `meets_s`."""
    return ElementSet(
        object_id=object_id,
        name=name,
        intl_designator=designator,
        epoch=START.plus(meets_s),
        mean_motion_rad_s=rev_per_day * _REV,
        eccentricity=0.0001,
        inclination_rad=math.radians(inclination_deg),
        raan_rad=1.0,
        arg_perigee_rad=0.0,
        mean_anomaly_rad=(-late_s * rev_per_day * _REV) % (2.0 * math.pi),
        bstar=bstar,
    )


def crossing(meets_s: float, first: int, names: Sequence[str]) -> list[ElementSet]:
    """Two orbits that cross at START + `meets_s`; at both nodes of each revolution from there."""
    one, two = names
    return [
        orbit(str(first), one, 50.0, meets_s=meets_s),
        orbit(str(first + 1), two, 130.0, meets_s=meets_s, late_s=0.1),
    ]


def meeting_pair() -> list[ElementSet]:
    """ALPHA 1 and BETA 2: a crossing ten minutes after START, and one each half revolution."""
    return crossing(600.0, 101, ("ALPHA 1", "BETA 2"))


def write_sets(path: Path, sets: Sequence[ElementSet]) -> Path:
    """A file of three-line sets."""
    text = "".join(format_tle(elements) for elements in sets)
    path.write_text(text, encoding="utf-8")
    return path


def oem_of(
    path: Path,
    elements: ElementSet,
    start: Instant,
    duration_s: float,
    covariance: bool = False,
    step_s: float = 30.0,
) -> Path:
    """An OEM in GCRF of where an element set is, with a covariance in RTN on demand."""
    count = int(duration_s / step_s) + 1
    tai_ns = start.tai_ns + np.arange(count, dtype=np.int64) * round(step_s * 1e9)
    position, velocity = propagate_elements(elements, tai_ns, earth_orientation_in_use(start))
    times = [format_utc(Instant(ns), 6)[:-1] for ns in tai_ns.tolist()]
    rows = [
        f"{time} " + " ".join(f"{value / 1e3:.9f}" for value in (*r, *v))
        for time, r, v in zip(times, position.tolist(), velocity.tolist(), strict=True)
    ]
    lines = [
        "CCSDS_OEM_VERS = 2.0", "CREATION_DATE = 2022-01-22T00:00:00", "ORIGINATOR = TEST",
        "META_START", f"OBJECT_NAME = {elements.name}",
        f"OBJECT_ID = {elements.intl_designator or elements.object_id}", "CENTER_NAME = EARTH",
        "REF_FRAME = GCRF", "TIME_SYSTEM = UTC", f"START_TIME = {times[0]}",
        f"STOP_TIME = {times[-1]}", "META_STOP", *rows,
    ]  # fmt: skip
    if covariance:
        lines += ["COVARIANCE_START", *_covariance(times[0]), *_covariance(times[-1])]
        lines += ["COVARIANCE_STOP"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _covariance(time: str) -> list[str]:
    deviations = (0.05, 0.2, 0.05, 1e-4, 5e-5, 5e-5)  # km, km/s
    rows = [
        " ".join(f"{deviations[i] ** 2 if i == j else 0.0:.12e}" for j in range(i + 1))
        for i in range(6)
    ]
    return [f"EPOCH = {time}", "COV_REF_FRAME = RTN", *rows]
