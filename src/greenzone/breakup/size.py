"""How many pieces a breakup makes, by characteristic length.

Johnson, Krisko, Liou, Anz-Meador 2001, Adv. Space Res. 28(9), 1377-1384, Eqs 2-4; the
non-catastrophic mass as corrected by Krisko 2011 (Orbital Debris Quarterly News 15-4).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray
from numpy.typing import ArrayLike

from greenzone.breakup.event import BreakupEvent, Collision, Explosion

__all__ = [
    "CATASTROPHIC_J_PER_KG",
    "SizeLaw",
    "collision_law",
    "collision_mass",
    "cratered",
    "explosion_law",
    "fragmenting_mass",
    "is_catastrophic",
    "size_law",
]

CATASTROPHIC_J_PER_KG = 40_000.0
"""Above this impact energy per mass of the larger body, both bodies break up altogether."""


@dataclass(frozen=True, slots=True)
class SizeLaw:
    """The power law N(>= L) = coefficient * L^exponent, L in metres."""

    coefficient: float
    exponent: float

    def number_at_least(self, size_m: ArrayLike) -> Float64[ndarray, "*n"]:
        """Expected number of pieces of at least this size; any shape."""
        return np.asarray(self.coefficient * np.asarray(size_m, dtype=float) ** self.exponent)

    def size_at(
        self, share: ArrayLike, smallest_m: ArrayLike, largest_m: ArrayLike
    ) -> Float64[ndarray, "*n"]:
        """The size below which `share` (0-1) of the pieces of [smallest_m, largest_m) lie."""
        low = np.asarray(smallest_m, dtype=float) ** self.exponent
        high = np.asarray(largest_m, dtype=float) ** self.exponent
        return np.asarray((low - np.asarray(share) * (low - high)) ** (1.0 / self.exponent))


def size_law(event: BreakupEvent) -> SizeLaw:
    """The number law of an event, before any limit that the mass sets to its large end."""
    if isinstance(event.cause, Explosion):
        return explosion_law(event.cause.scale_factor)
    return collision_law(fragmenting_mass(event))


def collision_law(fragmenting_mass_kg: float) -> SizeLaw:
    """N = 0.1 M^0.75 Lc^-1.71 (Eq 4)."""
    return SizeLaw(0.1 * fragmenting_mass_kg**0.75, -1.71)


def explosion_law(scale_factor: float) -> SizeLaw:
    """N = 6 S Lc^-1.6 (Eqs 2 and 3)."""
    return SizeLaw(6.0 * scale_factor, -1.6)


def fragmenting_mass(event: BreakupEvent) -> float:
    """The model's M of a collision in kg; the whole mass where the impactor is not known."""
    cause = event.cause
    if not isinstance(cause, Collision) or cause.impactor_mass_kg is None:
        return event.total_mass_kg
    return collision_mass(event.parent_mass_kg, cause.impactor_mass_kg, cause.relative_speed_m_s)


def collision_mass(mass1_kg: float, mass2_kg: float, relative_speed_m_s: float) -> float:
    """M of Eq 4: both masses if catastrophic, else m_small v^2 with v in km/s (ODQN 15-4).

    The paper prints m v for the second case; Krisko 2011 corrects it.
    """
    if is_catastrophic(mass1_kg, mass2_kg, relative_speed_m_s):
        return mass1_kg + mass2_kg
    return min(mass1_kg, mass2_kg) * (relative_speed_m_s / 1e3) ** 2


def is_catastrophic(mass1_kg: float, mass2_kg: float, relative_speed_m_s: float) -> bool:
    """True if the impact energy exceeds 40 J/g of the larger body (docs/decisions/011)."""
    small_kg, large_kg = sorted((mass1_kg, mass2_kg))
    return 0.5 * small_kg * relative_speed_m_s**2 / large_kg > CATASTROPHIC_J_PER_KG


def cratered(event: BreakupEvent) -> bool:
    """True if the event leaves a cratered target: a collision that is not catastrophic."""
    cause = event.cause
    if not isinstance(cause, Collision) or cause.impactor_mass_kg is None:
        return False
    return not is_catastrophic(
        event.parent_mass_kg, cause.impactor_mass_kg, cause.relative_speed_m_s
    )
