"""Velocity changes of the fragments at the event, in the parent's RTN frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.errors import NotDeterminableError
from greenzone.core.frames import rtn_basis

__all__ = ["VelocityChanges", "velocity_changes", "velocity_summary"]


@dataclass(frozen=True, slots=True)
class VelocityChanges:
    """What the velocity changes of the members are like; speeds in m/s."""

    count: int
    median_m_s: float
    p10_m_s: float
    p90_m_s: float
    largest_m_s: float
    mean_log10: float
    sigma_log10: float
    posigrade_fraction: float
    """Share with a positive transverse part."""
    median_rtn_m_s: tuple[float, float, float]
    mean_rtn_m_s: tuple[float, float, float]
    sigma_rtn_m_s: tuple[float, float, float]
    mean_error_rtn_m_s: tuple[float, float, float]
    """Standard error of the mean."""


def velocity_changes(
    orbit_state: Float64[ndarray, "n 6"], parent_state: Float64[ndarray, "6"]
) -> Float64[ndarray, "n 3"]:
    """Velocity on each orbit where it passes the parent, less the parent's, in RTN (m/s)."""
    basis = rtn_basis(parent_state[:3], parent_state[3:])
    return np.asarray((orbit_state[:, 3:] - parent_state[3:]) @ basis.T)


def velocity_summary(
    delta_v_rtn_m_s: Float64[ndarray, "n 3"], member: Bool[ndarray, " n"]
) -> VelocityChanges:
    """The summary over the members. Raises NotDeterminableError where there is none."""
    chosen = delta_v_rtn_m_s[member]
    if not len(chosen):
        raise NotDeterminableError("the velocity change is", "no object belongs to the event")
    speed = np.linalg.norm(chosen, axis=1)
    nu = np.log10(np.maximum(speed, 1e-3))
    p10, p50, p90 = np.percentile(speed, [10, 50, 90])
    sigma = chosen.std(axis=0)
    return VelocityChanges(
        count=len(chosen),
        median_m_s=float(p50),
        p10_m_s=float(p10),
        p90_m_s=float(p90),
        largest_m_s=float(speed.max()),
        mean_log10=float(nu.mean()),
        sigma_log10=float(nu.std()),
        posigrade_fraction=float((chosen[:, 1] > 0.0).mean()),
        median_rtn_m_s=_three(np.median(chosen, axis=0)),
        mean_rtn_m_s=_three(chosen.mean(axis=0)),
        sigma_rtn_m_s=_three(sigma),
        mean_error_rtn_m_s=_three(sigma / np.sqrt(len(chosen))),
    )


def _three(vector: Float64[ndarray, "3"]) -> tuple[float, float, float]:
    return float(vector[0]), float(vector[1]), float(vector[2])
