"""What kind of breakup it was: the fragments under the breakup model's alternatives.

The NASA Standard Breakup Model (Johnson et al. 2001) gives the ejection speed of a piece by its
area-to-mass ratio, otherwise for explosions than for collisions (Eqs 11, 12), and the number of
pieces by the mass (Eqs 2, 4). What a catalog holds after weeks is a selection, and events differ
from the model as a whole, so a shift common to all pieces is allowed for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.area_to_mass import area_to_mass_mixture
from greenzone.breakup.ejection import median_ejection_speed
from greenzone.breakup.event import Collision, Explosion, ParentType
from greenzone.core.errors import NotDeterminableError

__all__ = ["Hypothesis", "compare_hypotheses", "pieces_of_catastrophic_collision"]

_EVENT_SIGMA: Final = 0.25
"""Of a whole event's median log speed about the model's, selection by the catalog included."""
_SLOPE_SIGMA: Final = 0.3
"""Of the slope of log speed over log A/M: pieces that fell or were never found flatten it."""
_CHI_SIGMA: Final = 0.2
"""Doubt of a measured log area-to-mass ratio: drag term, air and drag coefficient."""
_COUNT_SIGMA: Final = 0.3
"""Of the log number: catalogued over modelled is 1.1 to 4 (docs/reconstruct.md)."""
_FEWEST: Final = 5
_SIZE_M: Final = 0.1
_EXPLOSION_PIECES: Final = 6.0 * _SIZE_M**-1.6
_SCALES: Final = (0.1, 5.0)
_FEWEST_FOR_SLOPE: Final = 20


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One kind of event: how well it fits, and why, in words."""

    name: str
    """`explosion`, `catastrophic collision` or `non-catastrophic collision`."""
    log_likelihood: float
    probability: float
    """Among the three, if none is preferred beforehand."""
    modelled_median_m_s: float
    """Median speed that the model gives for pieces of these area-to-mass ratios."""
    words: str


def compare_hypotheses(
    delta_v_rtn_m_s: Float64[ndarray, "n 3"],
    area_to_mass_m2_kg: Float64[ndarray, " n"],
    pieces: int,
    parent_type: ParentType = ParentType.SPACECRAFT,
    parent_mass_kg: float | None = None,
) -> tuple[Hypothesis, ...]:
    """The hypotheses for the members of an event, the likeliest first.

    `area_to_mass_m2_kg` is NaN where unknown; the model's own distribution for pieces of 10 cm
    and more stands in. `pieces` is how many the catalog holds: a lower bound of how many there
    were. Raises NotDeterminableError for fewer than five members.
    """
    if len(delta_v_rtn_m_s) < _FEWEST:
        raise NotDeterminableError(
            "the kind of event is",
            f"{len(delta_v_rtn_m_s)} fragments are too few ({_FEWEST} are needed)",
        )
    speed = np.maximum(np.linalg.norm(delta_v_rtn_m_s, axis=1), 0.1)
    nu = np.log10(speed)
    observed = float(np.median(speed))
    rows = []
    for name, cause in (
        ("explosion", Explosion()),
        ("catastrophic collision", Collision()),
        ("non-catastrophic collision", Collision()),
    ):
        mean = _log_speeds(area_to_mass_m2_kg, cause, parent_type)
        likelihood = _speeds_likelihood(nu, mean, area_to_mass_m2_kg, cause)
        counted, told = _count(name, pieces, parent_mass_kg)
        model = float(10.0 ** np.median(mean))
        words = f"{_speed_words(observed, model, cause)}; {told}"
        rows.append((name, likelihood + counted, model, words))
    best = max(row[1] for row in rows)
    total = sum(math.exp(row[1] - best) for row in rows)
    found = [
        Hypothesis(name, value, math.exp(value - best) / total, model, words)
        for name, value, model, words in rows
    ]
    return tuple(sorted(found, key=lambda hypothesis: -hypothesis.probability))


def pieces_of_catastrophic_collision(mass_kg: float) -> float:
    """Pieces of 10 cm and more of a catastrophic collision of this total mass (Eq 4)."""
    return float(0.1 * mass_kg**0.75 * _SIZE_M**-1.71)


def _log_speeds(
    area_to_mass: Float64[ndarray, " n"], cause: Collision | Explosion, kind: ParentType
) -> Float64[ndarray, " n"]:
    """Median log speed of each piece under one cause."""
    known = np.isfinite(area_to_mass) & (area_to_mass > 0.0)
    chi = np.where(known, np.log10(np.where(known, area_to_mass, 1.0)), _usual_chi(kind))
    return np.asarray(np.log10(median_ejection_speed(chi, cause)))


def _usual_chi(kind: ParentType) -> float:
    """Mean log A/M of the model's pieces of 10 cm and more."""
    size = np.minimum(_SIZE_M * np.linspace(1e-3, 1.0, 400) ** (-1.0 / 1.7), 1.0)
    mixture = area_to_mass_mixture(size, kind)
    return float((mixture.weight * mixture.mean).sum(axis=0).mean())


def _speeds_likelihood(
    nu: Float64[ndarray, " n"],
    mean: Float64[ndarray, " n"],
    area_to_mass: Float64[ndarray, " n"],
    cause: Collision | Explosion,
) -> float:
    """Log likelihood of the median speed and of its slope over the area-to-mass ratio.

    Only these two: pieces of one event are no independent draws of a model of all events.
    """
    error = 1.25 * float(nu.std()) / math.sqrt(len(nu))
    value = _log_normal(float(np.median(nu - mean)), math.hypot(_EVENT_SIGMA, error))
    known = np.isfinite(area_to_mass) & (area_to_mass > 0.0)
    if known.sum() < _FEWEST_FOR_SLOPE:
        return value
    chi = np.log10(area_to_mass[known])
    spread2 = float(chi.var())
    if spread2 <= _CHI_SIGMA**2:
        return value
    slope = float(np.cov(chi, nu[known])[0, 1]) / spread2
    error = float(nu[known].std()) / math.sqrt(spread2 * int(known.sum()))
    kept = 1.0 - _CHI_SIGMA**2 / spread2
    model = float(np.log10(median_ejection_speed(1.0, cause) / median_ejection_speed(0.0, cause)))
    return value + _log_normal(slope - kept * model, math.hypot(_SLOPE_SIGMA, error))


def _log_normal(value: float, sigma: float) -> float:
    return -0.5 * (value / sigma) ** 2 - math.log(sigma)


def _count(name: str, pieces: int, mass_kg: float | None) -> tuple[float, str]:
    """Log probability that at least so many pieces come of it, and that in words."""
    if name == "explosion":
        scales = np.geomspace(*_SCALES, 41)
        chances = [math.exp(_log_at_least(pieces, s * _EXPLOSION_PIECES)) for s in scales]
        return math.log(max(float(np.mean(chances)), 1e-12)), (
            f"{pieces} catalogued pieces against {_EXPLOSION_PIECES:.0f} of 10 cm and more times "
            f"a scale factor of {_SCALES[0]:g} to {_SCALES[1]:g}"
        )
    if mass_kg is None:
        return (
            0.0,
            f"{pieces} catalogued pieces; the parent's mass is not given, so they do not tell",
        )
    full = pieces_of_catastrophic_collision(mass_kg)
    against = f"{pieces} catalogued pieces against {full:.0f} of 10 cm and more for all of the mass"
    if name == "catastrophic collision":
        return _log_at_least(pieces, full), against
    parts = full * 10.0 ** np.linspace(-2.0, 0.0, 41)
    chance = float(np.mean([math.exp(_log_at_least(pieces, part)) for part in parts]))
    return math.log(max(chance, 1e-12)), f"{against}; only a part of it can break here"


def _log_at_least(pieces: int, model: float) -> float:
    """Log probability that a log-normal number about the model's is at least `pieces`."""
    z = (math.log10(max(pieces, 1)) - math.log10(model)) / _COUNT_SIGMA
    return math.log(max(0.5 * math.erfc(z / math.sqrt(2.0)), 1e-12))


def _speed_words(observed_m_s: float, model_m_s: float, cause: Collision | Explosion) -> str:
    kind = "a collision" if isinstance(cause, Collision) else "an explosion"
    ratio = observed_m_s / model_m_s
    how = "as the model has it" if 0.7 < ratio < 1.4 else f"{ratio:.1f} times the model's"
    return (
        f"median speed {observed_m_s:.0f} m/s, {how} for {kind} with these area-to-mass ratios "
        f"({model_m_s:.0f} m/s)"
    )
