"""Element sets for the tests of SGP4 fleets, and what the `sgp4` library says of them."""

from __future__ import annotations

import gzip
import os
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from sgp4.api import WGS72, Satrec, SatrecArray

from greenzone.core.frames import teme_to_gcrf
from greenzone.core.instant import utc_instant
from greenzone.core.status import Status
from greenzone.core.time_scales import utc_julian_dates
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion

EARTH = shipped_earth_orientation()
TENTH_OF_A_MILLIMETRE_M = 1e-4
REFERENCE_NOISE = 2e-12
"""The library stops Kepler's iteration at 1e-12 rad: this part of the distance it leaves open."""
DAY_NS = 86_400_000_000_000
MIXED_DAY_UTC = "2021-08-21T00:00:00Z"
"""The day 26,166: the first of the epochs of `mixed_records`."""


def table_of(records: list[Satrec]) -> ElementTable:
    """The table of the library's own records, whatever their lines' checksums."""
    epochs = [
        utc_instant(int(r.jdsatepoch - 2436204.5), round(r.jdsatepochF * DAY_NS)).tai_ns
        for r in records
    ]
    columns = {
        "object_id": [str(r.satnum_str) for r in records],
        "epoch_tai_ns": epochs,
        "mean_motion_rad_s": [r.no_kozai / 60.0 for r in records],
        "eccentricity": [r.ecco for r in records],
        "inclination_rad": [r.inclo for r in records],
        "raan_rad": [r.nodeo for r in records],
        "arg_perigee_rad": [r.argpo for r in records],
        "mean_anomaly_rad": [r.mo for r in records],
        "bstar": [r.bstar for r in records],
    }
    return ElementTable.of(columns, len(records))


def motion_of(records: list[Satrec]) -> Sgp4Motion:
    return Sgp4Motion.of(table_of(records), EARTH)


def shared_catalog() -> Path:
    """The public catalog of 2022-01-22 among the real data."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(os.environ.get("GREENZONE_DATA", beside))
    return folder / "catalogs" / "catalog_2022-01-22_odap.3le.gz"


def catalog_records(path: Path, every: int) -> list[Satrec]:
    """Every so-many-th element set of a catalog file."""
    with gzip.open(path, "rt") as file:
        lines = [line.rstrip() for line in file]
    pairs = [p for p in pairwise(lines) if p[0][:2] == "1 " and p[1][:2] == "2 "]
    return [Satrec.twoline2rv(*pair, WGS72) for pair in pairs[::every]]


@cache
def mixed_records(count: int, seed: int = 1, first_day: int = 26_166) -> list[Satrec]:
    """Random element sets of ten days, near and deep, of all inclinations and eccentricities.

    Days count from 1949-12-31. Further from the epoch rounding alone moves the library's states
    by 1e-4 m: a year of mean anomaly is known to 1e-12 rad.
    """
    rng = np.random.default_rng(seed)
    return [random_record(rng, first_day) for _ in range(count)]


def random_record(rng: np.random.Generator, first_day: int) -> Satrec:
    """One element set with a perigee above 120 km, or below the ground."""
    revolutions = rng.choice([rng.uniform(0.2, 6.0), rng.uniform(6.5, 16.2), 1.0027, 2.0056])
    axis = (1440.0 / revolutions / 84.489) ** (2.0 / 3.0)
    highest = max(1e-4, 1.0 - rng.choice([1.02, 1.05, 0.9]) / axis)
    record = Satrec()
    record.sgp4init(
        WGS72,
        "i",
        1,
        first_day + rng.integers(0, 10) + rng.integers(0, 2**30) / 2**30,
        rng.choice([0.0, 1e-5, 1e-4, 1e-3, -1e-4]),
        0.0,
        0.0,
        float(highest * rng.random() ** rng.choice([1, 4])),
        *rng.uniform(0.0, [2 * np.pi, np.pi, 2 * np.pi]),
        revolutions * 2 * np.pi / 1440.0,
        rng.uniform(0.0, 2 * np.pi),
    )
    return record


def library_states(
    records: list[Satrec], tai_ns: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Status `(t, n)`, positions and velocities `(t, n, 3)` in GCRF, m and m/s, of the library."""
    array = SatrecArray(records)
    errors, position_km, velocity_km_s = array.sgp4(*utc_julian_dates(tai_ns))
    position, velocity = teme_to_gcrf(tai_ns, position_km * 1e3, velocity_km_s * 1e3, EARTH)
    status = np.full(errors.T.shape, Status.MODEL_ERROR, dtype=np.int8)
    status[errors.T == 0], status[errors.T == 6] = Status.OK, Status.REENTERED
    return status, position.transpose(1, 0, 2), velocity.transpose(1, 0, 2)


def worst_difference(states: np.ndarray, position: np.ndarray) -> float:
    """The largest difference of `(..., 3)` in units of what is allowed at that distance."""
    allowed_m = np.maximum(
        TENTH_OF_A_MILLIMETRE_M, REFERENCE_NOISE * np.linalg.norm(position, axis=-1)
    )
    off = np.linalg.norm(states - position, axis=-1) / allowed_m
    return float(np.nanmax(off, initial=0.0))
