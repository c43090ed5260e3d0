"""An encounter that greenzone found: both objects at the TCA, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant

__all__ = ["EncounterSide", "FoundEncounter", "StatedPc"]


@dataclass(frozen=True, slots=True, eq=False)
class EncounterSide:
    """One object of an encounter at its TCA; "" and None for what is not known."""

    designator: str
    name: str
    position_m: Float64[ndarray, "3"]
    velocity_m_s: Float64[ndarray, "3"]
    covariance: Float64[ndarray, "6 6"] | None = None
    """In the axes of the state, position and velocity; None where not known."""
    international_designator: str = ""
    catalog_name: str = ""
    object_type: str = ""
    maneuverable: str = ""
    ephemeris_name: str = ""
    covariance_method: str = "CALCULATED"
    hbr_m: float | None = None

    @property
    def is_known(self) -> bool:
        """Whether position and velocity errors are known: every variance is above zero."""
        if self.covariance is None or not np.isfinite(self.covariance).all():
            return False
        return bool((np.diagonal(self.covariance) > 0.0).all())


@dataclass(frozen=True, slots=True)
class StatedPc:
    """A probability and the method it is from."""

    pc: float
    method: str


@dataclass(frozen=True, slots=True, eq=False)
class FoundEncounter:
    """Two objects at their closest approach, in one frame: GCRF or EME2000."""

    primary: EncounterSide
    secondary: EncounterSide
    tca: Instant
    frame: Literal["GCRF", "EME2000"]
    created: Instant
    originator: str
    message_id: str
    hbr_m: float
    pc: StatedPc | None = None

    @property
    def sides(self) -> tuple[EncounterSide, EncounterSide]:
        """Primary and secondary."""
        return self.primary, self.secondary

    @property
    def without_covariance(self) -> tuple[str, ...]:
        """Names of the objects whose position or velocity errors are not known."""
        return tuple(s.name or s.designator for s in self.sides if not s.is_known)
