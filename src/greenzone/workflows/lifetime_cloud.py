"""The cloud of an event as a population with lives: modelled, catalogued, and both joined."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.area import cross_section
from greenzone.breakup.event import BreakupEvent
from greenzone.breakup.fragments import Fragments
from greenzone.breakup.sampling import sample_fragments
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import rtn_basis
from greenzone.core.instant import Instant
from greenzone.forensics.lifetime.ballistic_fit import BallisticFit, fit_ballistic
from greenzone.forensics.lifetime.catalogued_pieces import changes_at_event
from greenzone.forensics.lifetime.joined_cloud import Join, classes_of, join_catalogued
from greenzone.forensics.lifetime.station_hits import CloudPieces
from greenzone.forensics.lifetime.survival import Lives
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.decay import Decay, DecayingOrbits, decay_of, mean_orbits_of_states
from greenzone.orbits.decay_air import DecayAir
from greenzone.orbits.drag import DRAG_COEFFICIENT
from greenzone.orbits.mean_arcs import equator_frame

__all__ = [
    "TRACKED_M",
    "Population",
    "catalogued_population",
    "joined_with",
    "modelled_population",
    "sampled_pieces",
]

TRACKED_M: Final = 0.1
"""Pieces from this size on are taken as catalogued sooner or later, smaller ones never."""
_SMALLEST_M: Final = 1e-3
_COMMON_LOG_SIGMA: Final = 0.25
"""Of the drag of all modelled pieces: density (15 %) and the model's area-to-mass ratios (20 %)."""
_CATALOGUED_LOG_SIGMA: Final = 0.15
"""Of the drag of all catalogued pieces: the density alone."""
_USUAL_M: Final = 0.15
_GONE_DAYS: Final = 10.0
"""An object without a set in so many days before the newest is taken as fallen."""
_DAY_S: Final = 86_400.0


@dataclass(frozen=True, slots=True, eq=False)
class Population:
    """n samples in decaying orbits, what they are, and what became of them."""

    pieces: CloudPieces
    orbits: DecayingOrbits
    decay: Decay
    lives: Lives

    def weighted(self, weight: Float64[ndarray, " n"]) -> Population:
        """The same samples with other weights."""
        return replace(
            self,
            pieces=replace(self.pieces, weight=weight),
            lives=replace(self.lives, weight=weight),
        )


def sampled_pieces(
    events: tuple[BreakupEvent, ...], shares: tuple[float, ...], samples: int, seed: int
) -> Fragments:
    """The modelled cloud from 1 mm up; several candidate parents as a mixture."""
    from greenzone.breakup.fragments import mix_clouds

    rng = np.random.default_rng(seed)
    each = max(1, samples // len(events))
    clouds = [sample_fragments(event, each, rng, _SMALLEST_M) for event in events]
    return clouds[0] if len(clouds) == 1 else mix_clouds(clouds, shares)


def modelled_population(
    fragments: Fragments, times_s: Float64[ndarray, " t"], air: DecayAir, earth: EarthOrientation
) -> Population:
    """All samples followed to the last time; those without an orbit have fallen at once."""
    drag = DRAG_COEFFICIENT * fragments.area_to_mass_m2_kg
    orbits = mean_orbits_of_states(
        fragments.epoch, fragments.position_m, fragments.velocity_m_s, drag, earth
    )
    pieces = CloudPieces(fragments.size_m, fragments.area_m2, fragments.mass_kg, fragments.weight)
    return _followed(pieces, orbits, times_s, air, _COMMON_LOG_SIGMA)


def _followed(
    pieces: CloudPieces,
    orbits: DecayingOrbits,
    times_s: Float64[ndarray, " t"],
    air: DecayAir,
    log_sigma: float,
) -> Population:
    """A population; only pieces that can be catalogued are followed with other drags too."""
    decay = decay_of(orbits, times_s, air)
    end_s = np.where(np.isnan(decay.end_s), 0.0, decay.end_s)
    large = np.flatnonzero(pieces.size_m >= TRACKED_M)
    ends = []
    for sign in (1.0, -1.0):
        other = decay_of(orbits.take(large).with_drag(np.exp(sign * log_sigma)), times_s[-1:], air)
        moved = end_s.copy()
        moved[large] = np.where(np.isnan(other.end_s), 0.0, other.end_s)
        ends.append(moved)
    return Population(pieces, orbits, decay, Lives(end_s, ends[0], ends[1], pieces.weight))


def catalogued_population(
    table: ElementTable, epoch: Instant, times_s: Float64[ndarray, " t"], air: DecayAir
) -> tuple[Population, BallisticFit]:
    """The pieces of a table that are up at its newest set, each standing for itself."""
    fit = fit_ballistic(table, epoch, air)
    up = fit.orbits.epoch_s > fit.orbits.epoch_s.max() - _GONE_DAYS * _DAY_S
    kept = np.flatnonzero(up)
    fit = _kept(fit, kept)
    size = np.full(len(kept), _USUAL_M)
    area = cross_section(size)
    mass = area * DRAG_COEFFICIENT / fit.orbits.ballistic_m2_kg
    pieces = CloudPieces(size, area, mass, np.ones(len(kept)))
    return _followed(pieces, fit.orbits, times_s, air, _CATALOGUED_LOG_SIGMA), fit


def _kept(fit: BallisticFit, rows: ndarray) -> BallisticFit:
    return replace(
        fit,
        **{
            name: getattr(fit, name)[rows]
            for name in (
                "key",
                "name",
                "row",
                "log_sigma",
                "sets",
                "sets_rejected",
                "span_s",
                "from_history",
            )
        },
        orbits=fit.orbits.take(rows),
    )


def joined_with(
    modelled: Population,
    fragments: Fragments,
    catalogued: Population,
    join_s: float,
    event: BreakupEvent,
    air: DecayAir,
    earth: EarthOrientation,
) -> tuple[Population, Join]:
    """The modelled population without what the catalogue has of it, from `join_s` on."""
    basis = rtn_basis(event.position_m, event.velocity_m_s)
    frame = equator_frame(event.epoch, earth)
    parent = np.concatenate(
        [frame.from_gcrf(event.position_m), frame.from_gcrf(event.velocity_m_s)]
    )
    changes = changes_at_event(catalogued.orbits, 0.0, parent, frame.from_gcrf(basis), air)
    known = np.isfinite(changes).all(axis=1)
    changes = np.where(known[:, None], changes, np.median(changes[known], axis=0))
    tracked = (modelled.pieces.size_m >= TRACKED_M) & (modelled.lives.end_s > join_s)
    join = join_catalogued(
        modelled.pieces.weight,
        classes_of(fragments.delta_v_m_s @ basis.T),
        tracked,
        classes_of(changes),
    )
    return modelled.weighted(join.weight), join
