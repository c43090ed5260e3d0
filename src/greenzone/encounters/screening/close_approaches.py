"""Close approaches as a struct of arrays, and what a screening says beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from jaxtyping import Float64, Int8, Int64, Shaped
from numpy import ndarray

from greenzone.core.frames import rtn_basis
from greenzone.core.instant import Instant

__all__ = ["CloseApproaches", "Screening"]


@dataclass(frozen=True)
class CloseApproaches:
    """Minima of the distance of two objects of a fleet; vectors in GCRF.

    `miss_m` and `relative_velocity_m_s` are the secondary's state less the primary's.
    """

    reference: Instant
    primary: Int64[ndarray, " n"]
    secondary: Int64[ndarray, " n"]
    tca_s: Float64[ndarray, " n"]
    """Time of closest approach after the reference."""
    miss_m: Float64[ndarray, "n 3"]
    relative_velocity_m_s: Float64[ndarray, "n 3"]
    primary_position_m: Float64[ndarray, "n 3"]
    primary_velocity_m_s: Float64[ndarray, "n 3"]

    def __len__(self) -> int:
        return len(self.tca_s)

    @classmethod
    def of_states(
        cls,
        reference: Instant,
        pairs: Int64[ndarray, "n 2"],
        tca_s: Float64[ndarray, " n"],
        primary: Float64[ndarray, "n 6"],
        secondary: Float64[ndarray, "n 6"],
    ) -> CloseApproaches:
        """Approaches from the states of both objects at the times."""
        apart = secondary - primary
        return cls(
            reference, pairs[:, 0].copy(), pairs[:, 1].copy(), tca_s, apart[:, :3].copy(),
            apart[:, 3:].copy(), primary[:, :3].copy(), primary[:, 3:].copy(),
        )  # fmt: skip

    @classmethod
    def none(cls, reference: Instant) -> CloseApproaches:
        """No approaches."""
        return cls.of_states(
            reference, np.empty((0, 2), dtype=np.int64), np.empty(0), *np.empty((2, 0, 6))
        )

    @classmethod
    def joined(cls, reference: Instant, parts: Sequence[CloseApproaches]) -> CloseApproaches:
        """All parts as one, by time, then primary, then secondary."""
        names = [field.name for field in fields(cls)][1:]
        everything = [cls.none(reference), *parts]
        columns = {name: np.concatenate([getattr(p, name) for p in everything]) for name in names}
        joined = cls(reference=reference, **columns)
        return joined.take(np.lexsort((joined.secondary, joined.primary, joined.tca_s)))

    def take(self, rows: Shaped[ndarray, " m"]) -> CloseApproaches:
        """The approaches of these rows, or of a mask."""
        names = [field.name for field in fields(self)][1:]
        return CloseApproaches(self.reference, *(getattr(self, name)[rows] for name in names))

    @property
    def miss_distance_m(self) -> Float64[ndarray, " n"]:
        """How near the two come."""
        return np.asarray(np.linalg.norm(self.miss_m, axis=1))

    @property
    def relative_speed_m_s(self) -> Float64[ndarray, " n"]:
        """How fast they pass."""
        return np.asarray(np.linalg.norm(self.relative_velocity_m_s, axis=1))

    @property
    def miss_rtn_m(self) -> Float64[ndarray, "n 3"]:
        """The miss vectors in the primary's RTN frame."""
        basis = rtn_basis(self.primary_position_m, self.primary_velocity_m_s)
        return np.asarray(np.einsum("nij,nj->ni", basis, self.miss_m))


@dataclass(frozen=True)
class Screening:
    """All that a screening found, and what it cannot tell; N is the number of objects."""

    approaches: CloseApproaches
    status: Int8[ndarray, " N"]
    """`Status.OK`, or the first reason an object has no answer in a part of the window."""
    answered_s: Float64[ndarray, " N"]
    """How much of the window (s) each object was screened for."""
    together: Int64[ndarray, "k 2"]
    """Pairs nearer than a metre for some time: docked, or one object twice. No minimum is told."""
    edges: CloseApproaches
    """Pairs in the volume at the window's start that only recede, or at its end still approach."""
    unresolved: Int64[ndarray, "u 2"]
    """Pairs with an approach whose time did not converge: a risk not told."""
