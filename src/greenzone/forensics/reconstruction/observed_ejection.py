"""What the fragments seen say of the ejection of all: mean shift, speeds and spread.

A catalog's first pieces are a selection, and events differ from the breakup model as a whole. So
the speed factor is the mean of two statements, each with its doubt: the model's (factor 1) and
that of the fragments, whose doubt shrinks as the catalog fills.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.ejection import median_ejection_speed
from greenzone.breakup.event import MODEL_SIGMA_LOG10, Collision, Explosion
from greenzone.core.errors import NotDeterminableError

__all__ = ["ObservedEjection", "observed_ejection"]

_EVENT_SIGMA: Final = 0.25
"""Of a whole event's median log speed about the model's, as in `hypotheses`."""
_SELECTION_SIGMA: Final = 0.25
"""Doubt of the median log speed of a catalog's first pieces: 103 and 1,214 fragments of Cosmos
1408 differ by a third of a decade."""
_FEWEST: Final = 10


@dataclass(frozen=True, slots=True)
class ObservedEjection:
    """Departures from the model's ejection, as `BreakupEvent` takes them."""

    fragments: int
    bias_rtn_m_s: tuple[float, float, float]
    bias_sigma_rtn_m_s: tuple[float, float, float]
    """Standard errors of the mean."""
    observed_factor: float
    """Median ratio of the speeds seen to the model's for the same area-to-mass ratios."""
    speed_factor: float
    """The same, held against the model."""
    speed_sigma_log10: float
    """Spread of log10 of the speeds, with the factor's own doubt."""


def observed_ejection(
    delta_v_rtn_m_s: Float64[ndarray, "n 3"],
    area_to_mass_m2_kg: Float64[ndarray, " n"],
    cause: Collision | Explosion,
    modelled_pieces: float,
) -> ObservedEjection:
    """What n members of an event say; area-to-mass ratios are NaN where unknown.

    `modelled_pieces` is how many of 10 cm and more the model gives: the share that is catalogued
    says how far the fragments are to be trusted. Raises NotDeterminableError for fewer than ten
    fragments with a known ratio.
    """
    known = np.isfinite(area_to_mass_m2_kg) & (area_to_mass_m2_kg > 0.0)
    if known.sum() < _FEWEST:
        raise NotDeterminableError(
            "the observed ejection is",
            f"{int(known.sum())} fragments have a known area-to-mass ratio and {_FEWEST} are "
            "needed; give more fragments",
        )
    count = len(delta_v_rtn_m_s)
    bias = delta_v_rtn_m_s.mean(axis=0)
    speed = np.linalg.norm(delta_v_rtn_m_s[known] - bias, axis=1)
    chi = np.log10(area_to_mass_m2_kg[known])
    over = np.log10(np.maximum(speed, 0.1)) - np.log10(median_ejection_speed(chi, cause))
    seen = float(np.median(over))
    scatter = 1.4826 * float(np.median(np.abs(over - seen)))
    open_share = 1.0 - min(1.0, count / modelled_pieces)
    doubt = math.hypot(
        1.253 * scatter / math.sqrt(len(over)), _SELECTION_SIGMA * math.sqrt(open_share)
    )
    trust = _EVENT_SIGMA**2 / (_EVENT_SIGMA**2 + doubt**2)
    left = _EVENT_SIGMA * math.sqrt(1.0 - trust)
    error = delta_v_rtn_m_s.std(axis=0) / math.sqrt(count)
    return ObservedEjection(
        fragments=count,
        bias_rtn_m_s=_three(bias),
        bias_sigma_rtn_m_s=_three(error),
        observed_factor=10.0**seen,
        speed_factor=10.0 ** (trust * seen),
        speed_sigma_log10=math.hypot(MODEL_SIGMA_LOG10, left),
    )


def _three(vector: Float64[ndarray, "3"]) -> tuple[float, float, float]:
    return float(vector[0]), float(vector[1]), float(vector[2])
