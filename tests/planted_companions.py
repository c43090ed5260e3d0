"""Objects planted beside real ones: an approach, a shadow, a neighbour that stops, a release."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.instant import Instant
from greenzone.forensics.proximity.mean_orbits import mean_orbits
from greenzone.messages.element_sets.element_table import ElementTable, text_array
from greenzone.messages.element_sets.tle import format_tle
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion

__all__ = [
    "beside",
    "carried_back",
    "drifting_in",
    "file_of",
    "identified",
    "randomised",
    "ring_of_held",
    "scattered_sets",
]

_DAY_S = 86_400.0
_TAU = 2.0 * np.pi
_SYNCHRONOUS_RAD_S = 1.002701 * _TAU / _DAY_S
"""With it SGP4's mean longitude stays where it is: its secular rates are part of the motion."""


def scattered_sets(count: int, epoch: Instant, seed: int = 1) -> ElementTable:
    """Low, nearly circular orbits with nodes and phases anywhere, ids from 1,001 on."""
    rng = np.random.default_rng(seed)
    return ElementTable.of(
        {
            "object_id": text_array([str(1_001 + k) for k in range(count)]),
            "name": text_array([f"ALONE {chr(65 + k % 26)}{k}" for k in range(count)]),
            "intl_designator": text_array(
                [f"19{60 + k % 40}-{k % 900 + 1:03d}A" for k in range(count)]
            ),
            "epoch_tai_ns": np.full(count, epoch.tai_ns),
            "mean_motion_rad_s": rng.uniform(14.5, 15.2, count) * _TAU / _DAY_S,
            "eccentricity": rng.uniform(1e-4, 2e-3, count),
            "inclination_rad": np.radians(rng.uniform(50.0, 54.0, count)),
            "raan_rad": rng.uniform(0.0, _TAU, count),
            "arg_perigee_rad": rng.uniform(0.0, _TAU, count),
            "mean_anomaly_rad": rng.uniform(0.0, _TAU, count),
            "bstar": np.full(count, 1e-5),
        },
        count,
    )


def ring_of_held(count: int, epoch: Instant) -> ElementTable:
    """Synchronous objects evenly along the ring, none of which drifts; ids from 2,001 on."""
    return ElementTable.of(
        {
            "object_id": text_array([str(2_001 + k) for k in range(count)]),
            "name": text_array([f"HELD {chr(65 + k % 26)}" for k in range(count)]),
            "intl_designator": text_array([f"2001-{k + 1:03d}A" for k in range(count)]),
            "epoch_tai_ns": np.full(count, epoch.tai_ns),
            "mean_motion_rad_s": np.full(count, _SYNCHRONOUS_RAD_S),
            "eccentricity": np.full(count, 1e-4),
            "inclination_rad": np.full(count, np.radians(0.05)),
            "raan_rad": np.full(count, 1.0),
            "arg_perigee_rad": np.full(count, 2.0),
            "mean_anomaly_rad": np.arange(count) * _TAU / count,
        },
        count,
    )


def file_of(table: ElementTable, path: Path) -> str:
    """The name of a file of three-line sets, written anew."""
    path.write_text("".join(format_tle(one) for one in table), encoding="utf-8")
    return str(path)


def beside(
    table: ElementTable,
    rows: ndarray,
    lag_m: ndarray,
    drift_m_day: ndarray,
    turn_rad: ndarray,
    tilt_rad: ndarray,
) -> ElementTable:
    """For each row a set of the same epoch, so far ahead, drifting so, with its plane turned so."""
    found = table.take(rows)
    axis_m = np.cbrt(3.986004418e14 / found.mean_motion_rad_s**2)
    turned = turn_rad * np.cos(found.inclination_rad)
    return found.with_columns(
        mean_motion_rad_s=found.mean_motion_rad_s + drift_m_day / _DAY_S / axis_m,
        inclination_rad=found.inclination_rad + tilt_rad,
        raan_rad=(found.raan_rad + turn_rad) % _TAU,
        mean_anomaly_rad=(found.mean_anomaly_rad + lag_m / axis_m - turned) % _TAU,
    )


def identified(table: ElementTable, first_id: int, designator: str = "") -> ElementTable:
    """The sets as those of new objects with these numbers and no name of a family."""
    ids = [str(first_id + k) for k in range(len(table))]
    columns: dict[str, Any] = {
        "object_id": text_array(ids),
        "name": text_array([f"OBJECT {k}" for k in ids]),
    }
    if not designator:
        columns["intl_designator"] = text_array([""] * len(table))
    return table.with_columns(**columns)


def carried_back(table: ElementTable, days: float, earth: EarthOrientation) -> ElementTable:
    """The same orbits as sets of so many days before: secular motion and drag of SGP4 undone."""
    motion = Sgp4Motion.of(table, earth)
    epoch = table.epoch_tai_ns - round(days * _DAY_S * 1e9)
    usable = np.ones(len(table), dtype=bool)
    columns = {
        name: np.zeros(len(table)) for name in ("raan_rad", "arg_perigee_rad", "mean_anomaly_rad")
    }
    # all sets are carried by the same time: each is asked relative to its own epoch
    shift = Instant(int(table.epoch_tai_ns[0])).plus(-days * _DAY_S)
    same = Sgp4Motion(
        np.full(len(table), int(table.epoch_tai_ns[0])),
        motion.deep_space,
        motion.status,
        np.full(len(table), int(motion.epoch_utc_ns[0])),
        motion.records,
        earth,
    )
    orbits = mean_orbits(same, usable, shift)
    columns["raan_rad"] = orbits.node_rad % _TAU
    columns["arg_perigee_rad"] = orbits.perigee_rad % _TAU
    columns["mean_anomaly_rad"] = (orbits.latitude_rad - orbits.perigee_rad) % _TAU
    return table.with_columns(epoch_tai_ns=epoch, **columns)


def drifting_in(
    table: ElementTable, rows: ndarray, offset_deg: ndarray, drift_deg_day: float, days: int
) -> ElementTable:
    """Daily sets of synchronous objects that drift for half of the days and stop beside others.

    The sets end at the epochs of `rows`, so many degrees east of them.
    """
    target = table.take(rows)
    spin = np.radians(drift_deg_day) / _DAY_S
    parts = []
    for back in range(days, -1, -1):
        moving = max(0.0, back - days / 2.0) * _DAY_S
        turned = (target.mean_motion_rad_s * back * _DAY_S) % _TAU
        parts.append(
            target.with_columns(
                epoch_tai_ns=target.epoch_tai_ns - round(back * _DAY_S * 1e9),
                mean_motion_rad_s=target.mean_motion_rad_s + (spin if moving else 0.0),
                mean_anomaly_rad=(
                    target.mean_anomaly_rad - turned + np.radians(offset_deg) - spin * moving
                )
                % _TAU,
            )
        )
    return ElementTable.joined(parts)


def randomised(
    table: ElementTable, synchronous: ndarray, scatter_rad: float, rng: np.random.Generator
) -> ElementTable:
    """The null of the score: nodes scattered, phases anywhere; in the ring longitudes scattered."""
    turn = rng.uniform(-scatter_rad, scatter_rad, len(table))
    phase = np.where(
        synchronous,
        rng.uniform(-scatter_rad, scatter_rad, len(table)) - turn,
        rng.uniform(0.0, _TAU, len(table)),
    )
    return table.with_columns(
        raan_rad=(table.raan_rad + turn) % _TAU,
        mean_anomaly_rad=(table.mean_anomaly_rad + phase) % _TAU,
        name=text_array([""] * len(table)),
        intl_designator=text_array([""] * len(table)),
    )
