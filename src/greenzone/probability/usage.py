"""Where the two-dimensional method may not be used: CARA's indicators of usage violations.

D. T. Hall, L. G. Baars & S. J. Casali, "A Multistep Probability of Collision Computational
Algorithm", AAS 23-398, 2023. The cut-offs belong to whoever decides; here they are arguments.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist

import numpy as np

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.probability.hall_2021 import EncounterPeak, encounter_peak
from greenzone.probability.remediation import remediated
from greenzone.probability.states import StatePair

__all__ = ["UsageCutoffs", "UsageIndicators", "Violation", "usage_indicators", "violations"]

_DEVIATIONS = -NormalDist().inv_cdf(0.5e-16)
"""The encounter lasts this many deviations on either side: all but 1e-16 (AAS 12-248)."""
_CLIP_IN_HBR = 1e-4


class Violation(StrEnum):
    """An assumption of the two-dimensional method that an encounter breaks."""

    INDEFINITE = "indefinite"
    """A position covariance is not positive definite and was repaired."""
    EXTENDED = "extended"
    """It lasts too large a part of a revolution to be straight."""
    OFFSET = "offset"
    """It happens too far from TCA."""
    INACCURATE = "inaccurate"
    """Curved paths give another number, or it cannot be said whether they do."""


@dataclass(frozen=True, slots=True)
class UsageCutoffs:
    """Indicators above these are violations."""

    extended: float
    offset: float
    inaccurate: float


@dataclass(frozen=True, slots=True)
class UsageIndicators:
    """How far an encounter is from the assumptions of the two-dimensional method."""

    indefinite: tuple[bool, bool, bool]
    """Of the primary's, the secondary's and the relative position covariance."""
    extended: float
    """The encounter's duration in periods of the faster orbit, at most 1."""
    offset: float
    """The time from TCA to its farther end in the same periods, at most 1."""
    inaccurate: float
    """1 - exp(-|log(Nc2D / Pc2D)|) for a small hard body; NaN where no peak was found."""


def usage_indicators(pair: StatePair, hbr_m: float) -> UsageIndicators:
    """The indicators, from the peak on curved paths, or on straight ones where none is found."""
    period = _shortest_period_s(pair)
    straight = _straight_peak(pair, hbr_m)
    curved = encounter_peak(pair, hbr_m)
    found = math.isfinite(curved.log_density)
    peak = curved if found else straight
    reach = _DEVIATIONS * peak.deviation_s
    inaccurate = math.nan
    if found and math.isfinite(straight.deviation_s):
        inaccurate = -math.expm1(-abs(_log_number(curved) - _log_number(straight)))
    parts = [*pair.covariance[:, :3, :3], pair.relative_covariance[:3, :3]]
    negative = [bool(np.linalg.eigvalsh(part)[0] <= 0.0) for part in parts]
    return UsageIndicators(
        (negative[0], negative[1], negative[2]),
        _part(2.0 * reach, period),
        _part(abs(peak.seconds) + reach, period),
        inaccurate,
    )


def violations(indicators: UsageIndicators, cutoffs: UsageCutoffs) -> tuple[Violation, ...]:
    """The assumptions broken; an indicator that could not be computed counts as broken."""
    checks = (
        (Violation.INDEFINITE, not any(indicators.indefinite)),
        (Violation.EXTENDED, indicators.extended <= cutoffs.extended),
        (Violation.OFFSET, indicators.offset <= cutoffs.offset),
        (Violation.INACCURATE, indicators.inaccurate <= cutoffs.inaccurate),
    )
    return tuple(violation for violation, holds in checks if not holds)


def _part(seconds: float, period_s: float) -> float:
    return min(1.0, seconds / period_s) if math.isfinite(seconds) else 1.0


def _log_number(peak: EncounterPeak) -> float:
    """Logarithm of the number expected of a small hard body, but for what both paths share."""
    return math.log(peak.deviation_s * peak.relative_speed_m_s) + peak.log_density


def _straight_peak(pair: StatePair, hbr_m: float) -> EncounterPeak:
    """The peak of straight relative motion with a constant covariance."""
    r, v = pair.relative_position_m, pair.relative_velocity_m_s
    least = (_CLIP_IN_HBR * hbr_m) ** 2
    covariance = remediated(pair.relative_covariance[None, :3, :3], least).covariance[0]
    speed = float(np.linalg.norm(v))
    sign, log_determinant = np.linalg.slogdet(covariance)
    if not (speed > 0.0 and sign > 0.0):
        return EncounterPeak(math.nan, math.inf, math.nan, speed)
    precision_v = np.linalg.solve(covariance, v)
    variance = 1.0 / float(v @ precision_v)
    seconds = -float(r @ precision_v) * variance
    nearest = r + seconds * v
    square = float(nearest @ np.linalg.solve(covariance, nearest))
    level = -0.5 * (square + float(log_determinant))
    return EncounterPeak(seconds, math.sqrt(variance), level, speed)


def _shortest_period_s(pair: StatePair) -> float:
    r = np.linalg.norm(pair.position_m, axis=1)
    speed2 = (pair.velocity_m_s**2).sum(axis=1)
    inverse = float((2.0 / r - speed2 / MU_EARTH_M3_S2).max())  # of the semi-major axis
    if not inverse > 0.0:
        return math.inf
    return 2.0 * math.pi / math.sqrt(MU_EARTH_M3_S2 * inverse**3)
