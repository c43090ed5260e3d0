"""Fragments: a sampled cloud as a fleet whose members have weights, and its mass report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from jaxtyping import Bool, Float64, Int8
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.errors import BadDataError, UsageError
from greenzone.core.instant import Instant
from greenzone.core.status import Status

__all__ = [
    "Closure",
    "Fragments",
    "HalfDecade",
    "initial_status",
    "is_unbound",
    "mix_clouds",
]

_PER_OBJECT = (
    "size_m",
    "area_to_mass_m2_kg",
    "area_m2",
    "mass_kg",
    "delta_v_m_s",
    "position_m",
    "velocity_m_s",
    "weight",
    "status",
)


@dataclass(frozen=True, slots=True)
class HalfDecade:
    """Mass of the sampled pieces of half a decade of size, beside what quadrature expects.

    `standard_error_kg` is that of independent draws inside each stratum.
    """

    lower_m: float
    upper_m: float
    sampled_kg: float
    expected_kg: float
    standard_error_kg: float


@dataclass(frozen=True, slots=True)
class Closure:
    """How a cloud's mass and momentum were closed.

    total = unsampled (below the smallest size, expected) + sampled + remainder.
    `recoil_m_s` is the speed given to the remainder pieces so that the momentum closes.
    `acceptance_rate` is one over the number of draws of the heavy strata (7.5 cm up) that it took.
    """

    total_mass_kg: float
    unsampled_mass_kg: float
    sampled_mass_kg: float
    remainder_mass_kg: float
    remainder_pieces: int
    cratered: bool
    largest_size_m: float
    acceptance_rate: float
    recoil_m_s: float
    half_decades: tuple[HalfDecade, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Fragments:
    """A cloud at one instant as a struct of arrays; axis n runs over the samples.

    Frame GCRF, SI. `weight` is how many real pieces a sample stands for. `delta_v_m_s` is
    the velocity relative to the parent at the breakup. `closure` holds one mass report for
    each parent, for the whole cloud (a selection keeps it). Arrays are read-only.
    """

    epoch: Instant
    size_m: Float64[ndarray, " n"]
    area_to_mass_m2_kg: Float64[ndarray, " n"]
    area_m2: Float64[ndarray, " n"]
    mass_kg: Float64[ndarray, " n"]
    delta_v_m_s: Float64[ndarray, "n 3"]
    position_m: Float64[ndarray, "n 3"]
    velocity_m_s: Float64[ndarray, "n 3"]
    weight: Float64[ndarray, " n"]
    status: Int8[ndarray, " n"]
    closure: tuple[Closure, ...] = field(default=())

    def __post_init__(self) -> None:
        for name in _PER_OBJECT:
            array = getattr(self, name).view()
            _require_shape(name, array, len(self.size_m))
            array.flags.writeable = False
            object.__setattr__(self, name, array)

    def __len__(self) -> int:
        return len(self.size_m)

    def take(self, which: ndarray) -> Fragments:
        """The fragments of a boolean mask or of an index array, in that order."""
        return replace(self, **{name: getattr(self, name)[which] for name in _PER_OBJECT})

    def number_at_least(self, size_m: float) -> float:
        """Expected number of real pieces of at least this size, whatever their status."""
        return float(self.weight[self.size_m >= size_m].sum())

    def total_mass_kg(self) -> float:
        """Mass of all real pieces that the samples stand for."""
        return float(np.dot(self.weight, self.mass_kg))

    def momentum_kg_m_s(self) -> Float64[ndarray, "3"]:
        """Sum of weight, mass and velocity relative to the parent (GCRF)."""
        return np.asarray((self.weight * self.mass_kg) @ self.delta_v_m_s)


def is_unbound(
    position_m: Float64[ndarray, "n 3"], velocity_m_s: Float64[ndarray, "n 3"]
) -> Bool[ndarray, " n"]:
    """True where the two-body energy is zero or more: such a piece leaves the Earth."""
    kinetic = 0.5 * np.einsum("ij,ij->i", velocity_m_s, velocity_m_s)
    radius_m = np.sqrt(np.einsum("ij,ij->i", position_m, position_m))
    return np.asarray(kinetic >= MU_EARTH_M3_S2 / radius_m)


def mix_clouds(clouds: Sequence[Fragments], probability: Sequence[float]) -> Fragments:
    """One cloud that stands for several candidate parents, weights times their probabilities.

    The clouds share their epoch; the probabilities sum to one. Its numbers are expectations
    over the candidates: no single candidate's cloud looks like it.
    """
    _require_a_mixture(clouds, probability)
    arrays = {
        name: np.concatenate([getattr(cloud, name) for cloud in clouds]) for name in _PER_OBJECT
    }
    arrays["weight"] = np.concatenate(
        [share * cloud.weight for cloud, share in zip(clouds, probability, strict=True)]
    )
    closure = tuple(report for cloud in clouds for report in cloud.closure)
    return Fragments(epoch=clouds[0].epoch, closure=closure, **arrays)


def initial_status(unbound: Bool[ndarray, " n"]) -> Int8[ndarray, " n"]:
    """OK for bound pieces, ESCAPED for the others; (n,)."""
    return np.where(unbound, int(Status.ESCAPED), int(Status.OK)).astype(np.int8)


def _require_shape(name: str, array: ndarray, count: int) -> None:
    wanted = (count, 3) if name in ("delta_v_m_s", "position_m", "velocity_m_s") else (count,)
    if array.shape != wanted:
        raise BadDataError(f"{name} has shape {array.shape}; {wanted} is needed")


def _require_a_mixture(clouds: Sequence[Fragments], probability: Sequence[float]) -> None:
    if not clouds or len(clouds) != len(probability):
        raise UsageError(f"{len(clouds)} clouds with {len(probability)} probabilities; match them")
    if min(probability) < 0.0 or abs(sum(probability) - 1.0) > 1e-9:
        raise UsageError(f"probabilities {list(probability)} do not sum to 1; normalise them")
    if len({cloud.epoch for cloud in clouds}) > 1:
        raise UsageError("the clouds begin at different epochs; bring them to one first")
