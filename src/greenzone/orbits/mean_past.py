"""Element sets as mean orbits that can be carried back months, and what their drag is."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.air_history import AirHistory
from greenzone.orbits.high_zonals import high_zonal_rates
from greenzone.orbits.past_kernels import carry_elements, decay_rates
from greenzone.orbits.sgp4_orbit import sgp4_decay_m_s
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2, brouwer_mean_motion

__all__ = ["MeanPast", "carried", "deep_space", "mean_elements", "mean_past"]

_DEEP_SPACE_S: Final = 225.0 * 60.0
_LONGEST_STEP_S: Final = 4.0 * 86_400.0
_SHORTEST_STEP_S: Final = 0.25 * 86_400.0
_CHUNK: Final = 128
_STEPS: Final = 40.0
_LEAST_SHARE: Final = 0.02
"""A set that states no decay, or a rise, is given this share of the cloud's median."""

_HIGHEST_M2_KG: Final = 200.0
"""No stated decay is taken for more: C_D A/M of 45 m2/kg is a foil of 20 g/m2."""


@dataclass(frozen=True, slots=True, eq=False)
class MeanPast:
    """Mean orbits of n element sets, in SGP4's elements, with the drag each of them states.

    The frame is the true equator of date (that of element sets). `elements` are rows of a (m),
    e, i, node and argument of perigee (rad) at `epoch_s` seconds after `reference`.
    """

    reference: Instant
    elements: Float64[ndarray, "n 5"]
    epoch_s: Float64[ndarray, " n"]
    decay_m_s: Float64[ndarray, " n"]
    """Rate of the semi-major axis at the epoch, by the set's own drag term; 0 or above: none."""
    ballistic_m2_kg: Float64[ndarray, " n"]
    """C_D A/M that gives this decay in `air`."""
    high: Float64[ndarray, "n 3 d"]
    air: AirHistory

    def __len__(self) -> int:
        return len(self.elements)

    def take(self, rows: Int64[ndarray, " m"] | Bool[ndarray, " n"]) -> MeanPast:
        """The orbits of these rows or of a mask."""
        return MeanPast(
            self.reference,
            self.elements[rows],
            self.epoch_s[rows],
            self.decay_m_s[rows],
            self.ballistic_m2_kg[rows],
            self.high[rows],
            self.air,
        )


def mean_past(table: ElementTable, reference: Instant, air: AirHistory) -> MeanPast:
    """The mean orbits of a table of near-Earth sets (see `deep_space`), one row a set."""
    elements = mean_elements(table)
    epoch_s = (table.epoch_tai_ns - reference.tai_ns) / 1e9
    decay = np.array([sgp4_decay_m_s(row) for row in table], dtype=np.float64)
    unit = decay_rates(elements, epoch_s, _air_on(air, reference))
    ballistic = _ballistic(decay, unit)
    return MeanPast(
        reference, elements, epoch_s, decay, ballistic, high_zonal_rates(elements[:, 2]), air
    )


def mean_elements(table: ElementTable) -> Float64[ndarray, "n 5"]:
    """Rows of a (m), e, i, node and argument of perigee (rad), in SGP4's mean elements."""
    e, i = table.eccentricity, table.inclination_rad
    kozai = table.mean_motion_rad_s
    n = np.array([brouwer_mean_motion(*row) for row in zip(kozai, e, i, strict=True)])
    a = np.cbrt(MU72_M3_S2 / np.maximum(n, 1e-9) ** 2)
    return np.column_stack([a, e, i, table.raan_rad, table.arg_perigee_rad]).reshape(-1, 5)


def deep_space(table: ElementTable) -> Bool[ndarray, " n"]:
    """Which sets have periods of 225 minutes or more: SGP4 adds the Moon and Sun to these."""
    return np.asarray(2.0 * np.pi / table.mean_motion_rad_s >= _DEEP_SPACE_S)


def carried(
    past: MeanPast,
    to_s: float,
    log_factor: Float64[ndarray, " n"] | None = None,
    per_100_days: float = 0.0,
    per_100_km: float = 0.0,
) -> Float64[ndarray, "n 5"]:
    """Mean elements of all orbits at `to_s`; NaN where an orbit cannot be followed.

    `log_factor` changes each ballistic coefficient by exp of it; the last two warp the air (see
    `AirHistory.warped`, about the mean epoch of the sets) while the stated decays stay.
    """
    air, ballistic = past.air, past.ballistic_m2_kg
    if per_100_days or per_100_km:
        middle = past.reference.plus(float(past.epoch_s.mean()))
        air = air.warped(middle, per_100_days, per_100_km)
        before, after = (
            decay_rates(past.elements, past.epoch_s, _air_on(some, past.reference))
            for some in (past.air, air)
        )
        ballistic = ballistic * np.where(after < 0.0, before / np.minimum(after, -1e-30), 1.0)
    if log_factor is not None:
        ballistic = ballistic * np.exp(log_factor)
    oldest = float(np.abs(past.epoch_s - to_s).max(initial=0.0))
    step_s = min(max(oldest / _STEPS, _SHORTEST_STEP_S), _LONGEST_STEP_S)
    kernel_air = _air_on(air, past.reference)

    def part(rows: slice) -> Float64[ndarray, "m 5"]:
        elements, since_s = past.elements[rows], past.epoch_s[rows]
        drag, high = ballistic[rows], past.high[rows]
        return np.asarray(carry_elements(elements, since_s, to_s, drag, kernel_air, high, step_s))

    if len(past) <= _CHUNK:
        return part(slice(None))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        starts = range(0, len(past), _CHUNK)
        return np.concatenate(list(pool.map(part, (slice(k, k + _CHUNK) for k in starts))))


def _air_on(air: AirHistory, reference: Instant) -> tuple[Float64[ndarray, "t h"], float, float]:
    """The air for kernels whose clock starts at `reference`."""
    return air.log_density, air.start.seconds_since(reference), air.step_s


def _ballistic(
    decay_m_s: Float64[ndarray, " n"], unit_m_s: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """Ballistic coefficients of the stated decays; a small one where none is stated."""
    decay_m_s = np.nan_to_num(decay_m_s)
    stated = np.where(unit_m_s < 0.0, decay_m_s / np.minimum(unit_m_s, -1e-30), 0.0)
    stated = np.minimum(stated, _HIGHEST_M2_KG)
    usual = float(np.median(stated[stated > 0.0])) if np.any(stated > 0.0) else 0.0
    return np.asarray(np.maximum(stated, _LEAST_SHARE * usual))
