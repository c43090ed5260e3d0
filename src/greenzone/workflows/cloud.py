"""The cloud of an event, sampled and set in motion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.event import BreakupEvent, Collision, EjectionLaw, Explosion, ParentType
from greenzone.breakup.fragments import Fragments, mix_clouds
from greenzone.breakup.sampling import sample_fragments
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import ImpossibleEventError, OutOfSpanError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.status import Status
from greenzone.messages.own_files.event_record import (
    CollisionRecord,
    EventRecord,
    ExplosionRecord,
    ParentRecord,
    VectorRtn,
)
from greenzone.orbits.apsides import apsides
from greenzone.orbits.density import DensityTable
from greenzone.orbits.mean_arcs import MeanArcs, equator_frame, mean_arcs
from greenzone.orbits.sgp4_orbit import propagate_elements
from greenzone.workflows.response import CloudSummary

__all__ = ["MovingCloud", "breakup_events", "moving_cloud", "parent_state", "summarize"]

_PARENT_TRUST_S = 5.0 * 86_400.0
"""Element sets are trusted for the parent's place up to this age: some 10 km along the track."""
_ENTRY_PERIGEE_M = 120_000.0
_LARGEST_ESCAPING_SHARE = 0.5


@dataclass(frozen=True)
class MovingCloud:
    """Fragments and their motion from the event on."""

    fragments: Fragments
    motion: MeanArcs

    def unanswered(self, size_m: float) -> float:
        """Real pieces of at least this size whose motion has no answer."""
        missing = self.motion.status == int(Status.MODEL_ERROR)
        return float(self.fragments.weight[missing & (self.fragments.size_m >= size_m)].sum())


def parent_state(
    parent: ParentRecord, epoch: Instant, earth: EarthOrientation
) -> tuple[Float64[ndarray, "3"], Float64[ndarray, "3"]]:
    """The parent's GCRF state at the event. OutOfSpanError beyond the trust span."""
    age_s = epoch.seconds_since(parent.elements.epoch)
    if abs(age_s) > _PARENT_TRUST_S:
        raise OutOfSpanError(
            f"the event at {format_utc(epoch)} lies {abs(age_s) / 86_400:.1f} days from the "
            f"element set of {parent.name} ({format_utc(parent.elements.epoch)}); sets "
            f"are trusted for {_PARENT_TRUST_S / 86_400:.0f} days: give a nearer one or "
            "correct epoch_utc"
        )
    tai_ns = np.array([epoch.tai_ns], dtype=np.int64)
    position, velocity = propagate_elements(parent.elements, tai_ns, earth)
    return position[0], velocity[0]


def breakup_events(
    record: EventRecord,
    earth: EarthOrientation,
    epoch: Instant | None = None,
    bias_rtn_m_s: VectorRtn | None = None,
) -> tuple[BreakupEvent, ...]:
    """One breakup for each candidate parent, at another epoch or with another shift if given."""
    when = record.epoch if epoch is None else epoch
    bias = record.delta_v_bias_rtn_m_s if bias_rtn_m_s is None else bias_rtn_m_s
    events = []
    for parent in record.parents:
        position, velocity = parent_state(parent, when, earth)
        events.append(
            BreakupEvent(
                name=record.name,
                epoch=when,
                position_m=position,
                velocity_m_s=velocity,
                parent_mass_kg=parent.mass_kg,
                parent_type=ParentType(parent.type),
                cause=_cause(record.cause),
                delta_v_bias_rtn_m_s=bias,
                ejection=EjectionLaw(
                    record.ejection.speed_factor,
                    record.ejection.speed_sigma_log10,
                    record.ejection.bias_sigma_rtn_m_s,
                ),
            )
        )
    return tuple(events)


def _cause(record: CollisionRecord | ExplosionRecord) -> Collision | Explosion:
    if isinstance(record, ExplosionRecord):
        return Explosion(scale_factor=record.scale_factor)
    return Collision(
        impactor_mass_kg=record.impactor_mass_kg,
        relative_velocity_rtn_m_s=record.relative_velocity_rtn_m_s,
        absorbed_momentum_share=record.absorbed_momentum_share,
    )


def moving_cloud(
    events: Sequence[BreakupEvent],
    probability: Sequence[float],
    samples: int,
    smallest_size_m: float,
    seed: int,
    duration_s: float,
    density: DensityTable,
    earth: EarthOrientation,
) -> MovingCloud:
    """The cloud of the candidate events, weighted by their probabilities, for `duration_s`."""
    rng = np.random.default_rng(seed)
    each = max(1, samples // len(events))
    clouds = [sample_fragments(event, each, rng, smallest_size_m) for event in events]
    fragments = clouds[0] if len(clouds) == 1 else mix_clouds(clouds, probability)
    motion = mean_arcs(
        equator_frame(events[0].epoch, earth),
        fragments.position_m,
        fragments.velocity_m_s,
        fragments.area_to_mass_m2_kg,
        duration_s,
        density,
    )
    _require_bound(events[0].name, fragments, motion)
    return MovingCloud(fragments, motion)


def _require_bound(name: str, fragments: Fragments, motion: MeanArcs) -> None:
    """Refuse a cloud that leaves the Earth: single pieces may, most of them never do."""
    large = fragments.size_m >= 1e-2
    weight = fragments.weight[large]
    escaped = motion.status[large] == int(Status.ESCAPED)
    share = float(weight[escaped].sum() / weight.sum())
    if share > _LARGEST_ESCAPING_SHARE:
        raise ImpossibleEventError(
            f"{share:.0%} of the pieces of {name} of at least 1 cm are on hyperbolic orbits, out "
            "of the Earth's reach; check delta_v_bias and relative_velocity_rtn_m_s (m/s)"
        )


def summarize(cloud: MovingCloud) -> CloudSummary:
    """The cloud in numbers: how many pieces, what mass, how many fall at once."""
    fragments = cloud.fragments
    escaped = cloud.motion.status == int(Status.ESCAPED)
    return CloudSummary(
        ge_1mm=fragments.number_at_least(1e-3),
        ge_1cm=fragments.number_at_least(1e-2),
        ge_10cm=fragments.number_at_least(1e-1),
        mass_kg=fragments.total_mass_kg(),
        reentering_at_once_fraction_ge_1cm=_reentering(fragments, 1e-2),
        reentering_at_once_fraction_ge_10cm=_reentering(fragments, 1e-1),
        escaped=float(fragments.weight[escaped].sum()),
        unanswered_ge_1cm=cloud.unanswered(1e-2),
        acceptance_rate=min(closure.acceptance_rate for closure in fragments.closure),
    )


def _reentering(fragments: Fragments, size_m: float) -> float:
    """Share of the pieces of at least a size whose first perigee lies below 120 km."""
    large = fragments.size_m >= size_m
    perigee = apsides(fragments.position_m[large], fragments.velocity_m_s[large]).perigee_m
    weight = fragments.weight[large]
    return float(weight[perigee < _ENTRY_PERIGEE_M].sum() / weight.sum())
