"""Ballistic coefficients from how the orbits of objects shrank between their element sets.

For each object the newest set is carried back in real air; the coefficient is the one with which
it passes through the axes of the older sets. The drag term of a set (B*) counts as a weak
measurement of its own, and alone where there is one set.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64, Shaped
from numpy import ndarray

from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.decay import DecayingOrbits
from greenzone.orbits.decay_air import DecayAir
from greenzone.orbits.decay_kernels import elements_before, shrink_rates
from greenzone.orbits.high_zonals import high_zonal_rates
from greenzone.orbits.mean_past import deep_space, mean_elements
from greenzone.orbits.sgp4_orbit import sgp4_decay_m_s

__all__ = ["BallisticFit", "fit_ballistic", "object_keys"]

_AXIS_SIGMA_M: Final = 15.0
"""Of a set's mean semi-major axis: what sets of quiet orbits scatter by."""
_STATED_LOG_SIGMA: Final = 0.35
"""Of the coefficient that a set's own drag term states (measured: docs/validation/lifetime.md)."""
_UNSTATED_LOG_SIGMA: Final = 1.2
"""Of the population's median, for sets that state no decay."""
_CHANGE_LOG_SIGMA: Final = 0.15
"""Coefficients change with attitude, and the air's model with the orbit: no fit is better."""
_USUAL_M2_KG: Final = 0.1
_LEAST_M2_KG, _MOST_M2_KG = 1e-5, 200.0
_ROUNDS: Final = 12
_LOG_STEP: Final = 0.02
_ROBUST: Final = 2.0
_LONGEST_STEP: Final = 1.5
_MODEL_SHARE: Final = 0.03
"""Of the way an orbit fell: what the air's model leaves of it from set to set."""
_MOST_STATED: Final = 4
_INFORMED: Final = 0.7


@dataclass(frozen=True, slots=True, eq=False)
class BallisticFit:
    """n objects at their newest sets, with fitted coefficients."""

    key: Shaped[ndarray, " n"]
    name: Shaped[ndarray, " n"]
    row: Int64[ndarray, " n"]
    """Row of the newest set in the table."""
    orbits: DecayingOrbits
    log_sigma: Float64[ndarray, " n"]
    """Standard deviation of ln(C_D A/M)."""
    sets: Int64[ndarray, " n"]
    """Sets used of each object, the newest included."""
    sets_rejected: Int64[ndarray, " n"]
    """Older sets that the fit does not pass through."""
    span_s: Float64[ndarray, " n"]
    """From the oldest set to the newest."""
    from_history: Bool[ndarray, " n"]
    """False where the sets' own drag terms say more than their history."""

    def __len__(self) -> int:
        return len(self.key)


def object_keys(table: ElementTable) -> list[str]:
    """What tells the objects of a table apart: number, designator or name."""
    columns = (table.object_id.tolist(), table.intl_designator.tolist(), table.name.tolist())
    return [str(number or other or name) for number, other, name in zip(*columns, strict=True)]


def fit_ballistic(table: ElementTable, reference: Instant, air: DecayAir) -> BallisticFit:
    """The coefficients of all near-Earth objects of a table, from all sets of each.

    `air` must cover the sets. Raises NotDeterminableError where no set is of use.
    """
    usable = np.flatnonzero(~deep_space(table))
    histories = _histories(table, usable)
    if not histories:
        raise NotDeterminableError(
            "the decay is", f"none of the {len(table)} sets has a period below 225 minutes"
        )
    newest = np.array([rows[0] for rows in histories], dtype=np.int64)
    elements = mean_elements(table)
    since = (table.epoch_tai_ns - reference.tai_ns) / 1e9
    older = np.array([row for rows in histories for row in rows[1:]], dtype=np.int64)
    first = np.concatenate([[0], np.cumsum([len(rows) - 1 for rows in histories])])
    stated, stated_sigma = _stated(table, histories, elements, since, air, reference)
    problem = _Problem(
        DecayingOrbits(reference, elements[newest], since[newest], stated),
        first,
        since[older],
        elements[older, 0],
        air,
    )
    log_b, sigma, kept, informed = _fit(problem, stated_sigma)
    keys = object_keys(table)
    return BallisticFit(
        key=np.array([keys[row] for row in newest], dtype=object),
        name=table.name[newest],
        row=newest,
        orbits=DecayingOrbits(reference, elements[newest], since[newest], np.exp(log_b)),
        log_sigma=np.hypot(sigma, _CHANGE_LOG_SIGMA),
        sets=1 + np.add.reduceat(np.append(kept, 0), first[:-1]) * (np.diff(first) > 0),
        sets_rejected=np.add.reduceat(np.append(~kept, 0), first[:-1]) * (np.diff(first) > 0),
        span_s=np.array([since[rows[0]] - since[rows[-1]] for rows in histories]),
        from_history=informed,
    )


def _histories(table: ElementTable, usable: Int64[ndarray, " u"]) -> list[list[int]]:
    """Rows of each object, the newest first; repeated epochs once."""
    found: dict[str, list[int]] = {}
    keys = object_keys(table)
    for row in usable[np.argsort(-table.epoch_tai_ns[usable], kind="stable")].tolist():
        rows = found.setdefault(keys[row], [])
        if not rows or table.epoch_tai_ns[rows[-1]] != table.epoch_tai_ns[row]:
            rows.append(row)
    return list(found.values())


def _stated(
    table: ElementTable,
    histories: list[list[int]],
    elements: Float64[ndarray, "m 5"],
    since_s: Float64[ndarray, " m"],
    air: DecayAir,
    reference: Instant,
) -> tuple[Float64[ndarray, " n"], Float64[ndarray, " n"]]:
    """Coefficients by the objects' own drag terms, and the sigmas of their logarithms."""
    rows = np.array([row for history in histories for row in history[:_MOST_STATED]])
    unit = shrink_rates(elements[rows], since_s[rows], air.clocked(reference))
    decay = np.array([sgp4_decay_m_s(table.element_set(row)) for row in rows.tolist()])
    told = np.isfinite(decay) & (decay < 0.0) & (unit < 0.0)
    log_b = np.full(len(rows), np.nan)
    log_b[told] = np.log(np.clip(decay[told] / unit[told], _LEAST_M2_KG, _MOST_M2_KG))
    usual = float(np.nanmedian(log_b)) if told.any() else math.log(_USUAL_M2_KG)
    owner = np.repeat(
        np.arange(len(histories)), [min(len(history), _MOST_STATED) for history in histories]
    )
    count = np.bincount(owner, told, len(histories))
    total = np.bincount(owner, np.where(told, log_b, 0.0), len(histories))
    mean = np.where(count > 0, total / np.maximum(count, 1.0), usual)
    sigma = np.where(
        count > 0, _STATED_LOG_SIGMA / np.sqrt(np.maximum(count, 1.0)), _UNSTATED_LOG_SIGMA
    )
    return np.exp(mean), sigma


@dataclass(frozen=True, slots=True, eq=False)
class _Problem:
    """Newest sets with coefficients stated, and the older sets' times and axes behind them."""

    orbits: DecayingOrbits
    first: Int64[ndarray, " n1"]
    times_s: Float64[ndarray, " m"]
    axes_m: Float64[ndarray, " m"]
    air: DecayAir

    def model(
        self, log_b: Float64[ndarray, " n"], shift_m: Float64[ndarray, " n"]
    ) -> Float64[ndarray, " m"]:
        """Axes at the older sets with these coefficients and shifts of the newest axes."""
        orbits = self.orbits
        moved = orbits.elements.copy()
        moved[:, 0] += shift_m
        clocked, high = self.air.clocked(orbits.reference), high_zonal_rates(moved[:, 2])
        before = elements_before(
            moved, orbits.epoch_s, np.exp(log_b), self.first, self.times_s, clocked, high
        )
        return np.asarray(before[:, 0])


def _fit(
    problem: _Problem, prior_sigma: Float64[ndarray, " n"]
) -> tuple[
    Float64[ndarray, " n"], Float64[ndarray, " n"], Bool[ndarray, " m"], Bool[ndarray, " n"]
]:
    """Ln B, its sigma, which older sets it passes through, and whether they tell more than B*.

    Gauss-Newton on ln B and the newest axis, with Cauchy weights (Huber 1981, ch. 7) about the
    coefficient stated, for all objects at once.
    """
    n = len(problem.orbits)
    prior = np.log(problem.orbits.ballistic_m2_kg)
    log_b, shift = prior.copy(), np.zeros(n)
    owner = np.repeat(np.arange(n), np.diff(problem.first))
    scale = np.full(len(owner), _AXIS_SIGMA_M)
    fallen = problem.axes_m - problem.orbits.elements[owner, 0]
    scale = np.hypot(scale, _MODEL_SHARE * np.abs(fallen))
    sigma, informed = prior_sigma, np.zeros(n, dtype=bool)
    residual = np.zeros(len(owner))
    for _ in range(_ROUNDS if len(owner) else 0):
        here = problem.model(log_b, shift)
        by_b = (problem.model(log_b + _LOG_STEP, shift) - here) / _LOG_STEP
        by_a = (problem.model(log_b, shift + _AXIS_SIGMA_M) - here) / _AXIS_SIGMA_M
        lost = ~(np.isfinite(here) & np.isfinite(by_b) & np.isfinite(by_a))
        residual = np.where(lost, 0.0, problem.axes_m - here)
        weight = np.where(lost, 0.0, 1.0 / (1.0 + (residual / (_ROBUST * scale)) ** 2) / scale**2)
        by_a, by_b = np.where(lost, 0.0, by_a), np.where(lost, 0.0, by_b)

        def total(values: Float64[ndarray, " m"], w: Float64[ndarray, " m"] = weight) -> ndarray:
            return np.bincount(owner, w * values, n)

        aa = total(by_a**2) + _AXIS_SIGMA_M**-2
        bb = total(by_b**2) + prior_sigma**-2
        ab, ra = total(by_a * by_b), total(by_a * residual) - shift / _AXIS_SIGMA_M**2
        rb = total(by_b * residual) + (prior - log_b) / prior_sigma**2
        size = aa * bb - ab**2
        step = np.clip((aa * rb - ab * ra) / size, -_LONGEST_STEP, _LONGEST_STEP)
        stuck = np.bincount(owner, lost, n) > 0
        log_b = log_b + np.where(stuck, -1.0, step)
        shift = shift + np.clip((bb * ra - ab * rb) / size, -5e2, 5e2)
        sigma = np.sqrt(aa / size)
        informed = sigma < _INFORMED * prior_sigma
    return log_b, sigma, np.abs(residual) < 4.0 * scale, informed
