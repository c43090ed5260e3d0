"""What broke, when, where and how: a breakup as the model needs it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import EARTH_RADIUS_M, MU_EARTH_M3_S2
from greenzone.core.errors import ImpossibleEventError
from greenzone.core.instant import Instant

__all__ = [
    "MODEL_SIGMA_LOG10",
    "BreakupEvent",
    "Collision",
    "EjectionLaw",
    "Explosion",
    "ParentType",
]

_Vector = tuple[float, float, float]

MODEL_SIGMA_LOG10 = 0.4
"""Spread of log10 of the ejection speed (Johnson et al. 2001, Eqs 11 and 12)."""

_FASTEST_SHIFT_M_S = 5_000.0
"""A whole cloud moved by more than this is a slip of units, not a breakup."""
_FASTEST_IMPACT_M_S = 80_000.0
"""Above the fastest meteoroid bound to the Sun (72 km/s)."""
_LOWEST_ALTITUDE_M = 100_000.0
"""Below this the parent has already decayed."""


class ParentType(Enum):
    """Which of the model's two area-to-mass distributions the parent's pieces follow."""

    SPACECRAFT = "spacecraft"
    ROCKET_BODY = "rocket_body"


@dataclass(frozen=True, slots=True)
class Collision:
    """A hit. Without an impactor mass it is taken as catastrophic, with the parent's mass alone.

    `relative_velocity_rtn_m_s` is the impactor's velocity minus the parent's, in the parent's
    RTN frame; `absorbed_momentum_share` (0 to 1) is how much of the impactor's momentum
    relative to the parent stays in the cloud.
    """

    impactor_mass_kg: float | None = None
    relative_velocity_rtn_m_s: _Vector | None = None
    absorbed_momentum_share: float = 0.0

    def __post_init__(self) -> None:
        _require(
            0.0 <= self.absorbed_momentum_share <= 1.0,
            f"absorbed_momentum_share is {self.absorbed_momentum_share}; give 0 to 1",
        )
        if self.impactor_mass_kg is None:
            _require(
                self.absorbed_momentum_share == 0.0,
                "absorbed_momentum_share needs impactor_mass_kg; give both or neither",
            )
            return
        _require_positive("impactor_mass_kg", self.impactor_mass_kg)
        _require(
            self.relative_velocity_rtn_m_s is not None,
            f"impactor_mass_kg is {self.impactor_mass_kg} without relative_velocity_rtn_m_s; "
            "give the velocity, or leave the mass out",
        )
        _require(
            0.0 < self.relative_speed_m_s <= _FASTEST_IMPACT_M_S,
            f"relative speed is {self.relative_speed_m_s} m/s; "
            f"give m/s above 0 and at most {_FASTEST_IMPACT_M_S:.0f}",
        )

    @property
    def relative_speed_m_s(self) -> float:
        """Speed of the impactor relative to the parent; 0 where it is not known."""
        return math.hypot(*(self.relative_velocity_rtn_m_s or (0.0, 0.0, 0.0)))


@dataclass(frozen=True, slots=True)
class Explosion:
    """An explosion; `scale_factor` is the model's S (1 for upper stages of 600-1,000 kg)."""

    scale_factor: float = 1.0

    def __post_init__(self) -> None:
        _require_positive("scale_factor", self.scale_factor)


@dataclass(frozen=True, slots=True)
class EjectionLaw:
    """By how much the fragments seen depart from the model's ejection velocities.

    All speeds are multiplied by `speed_factor`; the logarithm of a speed spreads by
    `speed_sigma_log10` about its median. `bias_sigma_rtn_m_s` is the doubt about the mean
    velocity change: it is sampled piece by piece, so that expectations are averages over it.
    """

    speed_factor: float = 1.0
    speed_sigma_log10: float = MODEL_SIGMA_LOG10
    bias_sigma_rtn_m_s: _Vector = (0.0, 0.0, 0.0)

    def __post_init__(self) -> None:
        _require_positive("speed_factor", self.speed_factor)
        _require_positive("speed_sigma_log10", self.speed_sigma_log10)
        _require(
            all(math.isfinite(sigma) and sigma >= 0.0 for sigma in self.bias_sigma_rtn_m_s),
            f"bias_sigma_rtn_m_s is {self.bias_sigma_rtn_m_s}; give finite numbers from 0 up",
        )


@dataclass(frozen=True, slots=True, eq=False)
class BreakupEvent:
    """One breakup: the parent's state (GCRF) at the epoch, its mass and type, and the cause.

    `delta_v_bias_rtn_m_s` is added to the ejection velocity of every piece. Raises
    ImpossibleEventError for a mass that is not positive, a parent that is unbound or has
    decayed, and a bias above 5 km/s.
    """

    name: str
    epoch: Instant
    position_m: Float64[ndarray, "3"]
    velocity_m_s: Float64[ndarray, "3"]
    parent_mass_kg: float
    parent_type: ParentType
    cause: Collision | Explosion
    delta_v_bias_rtn_m_s: _Vector = (0.0, 0.0, 0.0)
    ejection: EjectionLaw = field(default_factory=EjectionLaw)

    def __post_init__(self) -> None:
        object.__setattr__(self, "position_m", _frozen_vector("position_m", self.position_m))
        object.__setattr__(self, "velocity_m_s", _frozen_vector("velocity_m_s", self.velocity_m_s))
        _require_positive("parent_mass_kg", self.parent_mass_kg)
        self._require_orbit()
        shift_m_s = math.hypot(*self.mean_shift_rtn_m_s)
        _require(
            shift_m_s <= _FASTEST_SHIFT_M_S,
            f"the cloud as a whole would move by {shift_m_s:.0f} m/s; the bias and the absorbed "
            f"momentum may give at most {_FASTEST_SHIFT_M_S:.0f} (check the units: m/s)",
        )

    @property
    def total_mass_kg(self) -> float:
        """Mass of all pieces together: the parent and, where it is known, the impactor."""
        impactor_kg = self.cause.impactor_mass_kg if isinstance(self.cause, Collision) else None
        return self.parent_mass_kg + (impactor_kg or 0.0)

    @property
    def mean_shift_rtn_m_s(self) -> _Vector:
        """Mass-weighted mean ejection velocity: the bias and what the impactor's momentum adds."""
        shift = np.array(self.delta_v_bias_rtn_m_s, dtype=np.float64)
        if isinstance(self.cause, Collision) and self.cause.impactor_mass_kg is not None:
            share = self.cause.absorbed_momentum_share * self.cause.impactor_mass_kg
            velocity = np.array(self.cause.relative_velocity_rtn_m_s, dtype=np.float64)
            shift = shift + share / self.total_mass_kg * velocity
        return float(shift[0]), float(shift[1]), float(shift[2])

    def _require_orbit(self) -> None:
        radius_m = float(np.linalg.norm(self.position_m))
        speed_m_s = float(np.linalg.norm(self.velocity_m_s))
        _require(
            radius_m >= EARTH_RADIUS_M + _LOWEST_ALTITUDE_M,
            f"the parent is {(radius_m - EARTH_RADIUS_M) / 1e3:.1f} km above the Earth's radius; "
            "it has decayed: check its elements and the epoch",
        )
        _require(
            0.5 * speed_m_s**2 < MU_EARTH_M3_S2 / radius_m,
            f"the parent moves at {speed_m_s:.0f} m/s and is not bound to the Earth; "
            "check its state (m, m/s, GCRF)",
        )
        _require(
            bool(np.linalg.norm(np.cross(self.position_m, self.velocity_m_s)) > 0.0),
            "the parent's velocity is vertical or zero; it has no orbit plane: check its state",
        )


def _frozen_vector(name: str, value: Float64[ndarray, "3"]) -> Float64[ndarray, "3"]:
    vector = np.array(value, dtype=np.float64)
    _require(
        vector.shape == (3,) and bool(np.isfinite(vector).all()),
        f"{name} is {value!r}; give three finite numbers",
    )
    vector.flags.writeable = False
    return vector


def _require_positive(name: str, value: float) -> None:
    _require(
        math.isfinite(value) and value > 0.0, f"{name} is {value}; give a finite number above 0"
    )


def _require(holds: bool, message: str) -> None:
    if not holds:
        raise ImpossibleEventError(message)
