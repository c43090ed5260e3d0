"""From an event to its cloud: stratified weighted samples, and the pieces that close the mass."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.allocation import Strata, Stratum, allocate_samples
from greenzone.breakup.area import cross_section, size_of_mass
from greenzone.breakup.area_to_mass import SMALL_BELOW_M, area_to_mass_mixture
from greenzone.breakup.closure_report import half_decades
from greenzone.breakup.draws import Draws, lattice_draws
from greenzone.breakup.ejection import ejection_speed, isotropic_direction
from greenzone.breakup.event import BreakupEvent
from greenzone.breakup.fragments import Closure, Fragments, initial_status, is_unbound
from greenzone.breakup.mass import (
    SMALLEST_MODELLED_M,
    MassBudget,
    mass_budget,
    remainder_masses,
    remainder_size,
)
from greenzone.core.errors import ImpossibleEventError, UsageError
from greenzone.core.frames import rtn_basis

__all__ = [
    "FEWEST_SAMPLES",
    "sample_fragments",
]

FEWEST_SAMPLES = 1_000
"""Below this a sample above 10 cm stands for several pieces and the mass seldom closes."""
_MOST_DRAWS = 200


@dataclass(frozen=True, slots=True, eq=False)
class _Pieces:
    """Samples before they have a place: all (n,), `delta_v_rtn_m_s` (n, 3) without any shift."""

    size_m: Float64[ndarray, " n"]
    area_m2: Float64[ndarray, " n"]
    area_to_mass_m2_kg: Float64[ndarray, " n"]
    delta_v_rtn_m_s: Float64[ndarray, "n 3"]
    weight: Float64[ndarray, " n"]

    @property
    def mass_kg(self) -> Float64[ndarray, " n"]:
        """Mass of each piece: area over area-to-mass (Eq 10)."""
        return np.asarray(self.area_m2 / self.area_to_mass_m2_kg)

    @property
    def momentum_kg_m_s(self) -> Float64[ndarray, "3"]:
        """Weighted momentum relative to the parent, in RTN."""
        return np.asarray((self.weight * self.mass_kg) @ self.delta_v_rtn_m_s)


def sample_fragments(
    event: BreakupEvent,
    samples: int,
    rng: np.random.Generator,
    smallest_size_m: float = SMALLEST_MODELLED_M,
    draws: Draws = lattice_draws,
) -> Fragments:
    """The cloud of an event: `samples` weighted pieces by size, then its remainder pieces.

    Weighted samples cover `smallest_size_m` to 1 m (or where the mass ends the number law);
    their numbers are those of the law, exactly. From 1 m up follow 2 to 8 remainder pieces,
    or the cratered target, of weight one. Masses sum to the event's total within rounding,
    and momentum to what the event states. _Pieces that leave the Earth have Status.ESCAPED.
    Raises UsageError for too few samples or a smallest size outside the model (1 mm up).
    """
    _require_sensible(samples, smallest_size_m)
    budget = mass_budget(event, smallest_size_m)
    strata = allocate_samples(budget.law, smallest_size_m, budget.largest_size_m, samples)
    sampled, rounds = _draw_within_mass(event, budget, strata, rng, draws)
    left_kg = budget.total_mass_kg - budget.unsampled_mass_kg - _mass(sampled)
    remainder = _remainder(event, budget, left_kg, rng)
    remainder, recoil_m_s = _recoiling(remainder, sampled.momentum_kg_m_s)
    closure = Closure(
        total_mass_kg=budget.total_mass_kg,
        unsampled_mass_kg=budget.unsampled_mass_kg,
        sampled_mass_kg=_mass(sampled),
        remainder_mass_kg=left_kg,
        remainder_pieces=len(remainder.size_m),
        cratered=budget.cratered,
        largest_size_m=budget.largest_size_m,
        acceptance_rate=1.0 / rounds,
        recoil_m_s=recoil_m_s,
        half_decades=half_decades(
            strata, event.parent_type, sampled.size_m, sampled.weight * sampled.mass_kg
        ),
    )
    return _placed(event, _joined(sampled, remainder), closure)


def _draw_within_mass(
    event: BreakupEvent,
    budget: MassBudget,
    strata: Strata,
    rng: np.random.Generator,
    draws: Draws,
) -> tuple[_Pieces, int]:
    """Samples of all strata within the mass, and how often the heavy ones were drawn.

    Only strata that the large-piece model reaches (7.5 cm up) are drawn again when the mass
    overshoots: the sizes below keep the model's distribution untouched (docs/decisions/012).
    """
    light, heavy = strata.split(min(SMALL_BELOW_M, 0.5 * budget.largest_size_m))
    small = _draw(event, light, rng, draws)
    for rounds in range(1, _MOST_DRAWS + 1):
        large = _draw(event, heavy, rng, draws)
        if _mass(small) + _mass(large) <= budget.most_sampled_kg:
            return _joined(small, large), rounds
    raise ImpossibleEventError(
        f"{_MOST_DRAWS} draws all outweighed the {budget.total_mass_kg:g} kg there are; "
        "check the mass, or ask for more samples"
    )


def _draw(event: BreakupEvent, strata: Strata, rng: np.random.Generator, draws: Draws) -> _Pieces:
    """Weighted samples of these strata, one stratum after the other (which stays in cache)."""
    parts = [_draw_stratum(event, stratum, rng, draws) for stratum in strata.each()]
    return _joined(_nothing(), *parts)


def _draw_stratum(
    event: BreakupEvent, stratum: Stratum, rng: np.random.Generator, draws: Draws
) -> _Pieces:
    by_size, by_ratio, by_speed, height, turn = draws(stratum.samples, rng)
    size = stratum.law.size_at(by_size, stratum.lower_m, stratum.upper_m)
    chi = area_to_mass_mixture(size, event.parent_type).quantile_of_component(by_ratio)
    speed = ejection_speed(chi, by_speed, event.cause, event.ejection)
    delta_v = speed[:, None] * isotropic_direction(height, turn)
    return _Pieces(
        size_m=size,
        area_m2=cross_section(size),
        area_to_mass_m2_kg=10.0**chi,
        delta_v_rtn_m_s=delta_v + _doubt_of_bias(event, len(size), rng),
        weight=np.full(stratum.samples, stratum.number / stratum.samples),
    )


def _doubt_of_bias(
    event: BreakupEvent, count: int, rng: np.random.Generator
) -> Float64[ndarray, "m 3"]:
    """A draw of the mean velocity change's error for each piece, by a generator of its own."""
    sigma = np.array(event.ejection.bias_sigma_rtn_m_s)
    if not sigma.any():
        return np.zeros((1, 3))
    return np.asarray(sigma * rng.spawn(1)[0].normal(size=(count, 3)))


def _remainder(
    event: BreakupEvent, budget: MassBudget, left_kg: float, rng: np.random.Generator
) -> _Pieces:
    """The pieces of weight one that carry what is left; a cratered target is one, at rest."""
    mass = np.array([left_kg]) if budget.cratered else remainder_masses(left_kg, rng)
    size = size_of_mass(mass) if budget.cratered else remainder_size(mass)
    area = cross_section(size)
    speed = np.zeros(mass.size)
    if not budget.cratered:
        chi, share = np.log10(area / mass), rng.random(mass.size)
        speed = ejection_speed(chi, share, event.cause, event.ejection)
    direction = isotropic_direction(rng.random(mass.size), rng.random(mass.size))
    return _Pieces(size, area, area / mass, speed[:, None] * direction, np.ones(mass.size))


def _recoiling(remainder: _Pieces, momentum_kg_m_s: Float64[ndarray, "3"]) -> tuple[_Pieces, float]:
    """The remainder moved as one so that all momentum sums to zero, and by how much."""
    mass_kg = float(remainder.mass_kg.sum())
    shift = -(momentum_kg_m_s + remainder.momentum_kg_m_s) / mass_kg
    moved = replace(remainder, delta_v_rtn_m_s=remainder.delta_v_rtn_m_s + shift)
    return moved, float(np.linalg.norm(shift))


def _placed(event: BreakupEvent, pieces: _Pieces, closure: Closure) -> Fragments:
    """The pieces as a cloud at the event's epoch and place, in GCRF, with the mean shift."""
    basis = rtn_basis(event.position_m, event.velocity_m_s)
    delta_v = pieces.delta_v_rtn_m_s @ basis + np.array(event.mean_shift_rtn_m_s) @ basis
    velocity = event.velocity_m_s + delta_v
    position = np.broadcast_to(event.position_m, velocity.shape)
    return Fragments(
        epoch=event.epoch,
        size_m=pieces.size_m,
        area_to_mass_m2_kg=pieces.area_to_mass_m2_kg,
        area_m2=pieces.area_m2,
        mass_kg=pieces.mass_kg,
        delta_v_m_s=delta_v,
        position_m=position,
        velocity_m_s=velocity,
        weight=pieces.weight,
        status=initial_status(is_unbound(position, velocity)),
        closure=(closure,),
    )


def _mass(pieces: _Pieces) -> float:
    return float(np.dot(pieces.weight, pieces.mass_kg))


def _nothing() -> _Pieces:
    none = np.empty(0)
    return _Pieces(none, none, none, np.empty((0, 3)), none)


def _joined(*parts: _Pieces) -> _Pieces:
    return _Pieces(
        *(np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(_Pieces))
    )


def _require_sensible(samples: int, smallest_size_m: float) -> None:
    if samples < FEWEST_SAMPLES:
        raise UsageError(f"samples is {samples}; give at least {FEWEST_SAMPLES}")
    if not SMALLEST_MODELLED_M <= smallest_size_m < 0.1:
        raise UsageError(
            f"smallest_size_m is {smallest_size_m}; the model and its mass balance need "
            f"{SMALLEST_MODELLED_M} to below 0.1"
        )
