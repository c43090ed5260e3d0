"""What is not known of the event, run as scenarios: epoch, mean shift, mass."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from greenzone.breakup.event import BreakupEvent, Collision
from greenzone.breakup.size import cratered
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.messages.own_files.event_record import EventRecord
from greenzone.risk.hits import hit_probability
from greenzone.risk.pass_risk import PassRisk
from greenzone.workflows.cloud import breakup_events

__all__ = ["Scenario", "mass_factors", "pass_intervals", "scenarios_of"]


@dataclass(frozen=True)
class Scenario:
    """One alternative course of the event."""

    name: str
    events: tuple[BreakupEvent, ...]


def scenarios_of(record: EventRecord, earth: EarthOrientation) -> tuple[Scenario, ...]:
    """The epoch one standard deviation earlier and later, and every alternative mean shift."""
    scenarios = []
    if record.epoch_sigma_s > 0.0:
        for sign, word in ((-1, "earlier"), (1, "later")):
            epoch = record.epoch.plus(sign * record.epoch_sigma_s)
            name = f"epoch {record.epoch_sigma_s:g} s {word}"
            scenarios.append(Scenario(name, breakup_events(record, earth, epoch=epoch)))
    for other in record.delta_v_bias_alternatives:
        events = breakup_events(record, earth, bias_rtn_m_s=other.delta_v_rtn_m_s)
        scenarios.append(Scenario(other.name, events))
    return tuple(scenarios)


def mass_factors(record: EventRecord, events: Sequence[BreakupEvent]) -> tuple[float, float]:
    """How many times the pieces there are at the lowest and highest masses.

    The numbers of a catastrophic collision go with M^0.75 at every size (Johnson et al. 2001,
    eq. 4); those of an explosion or of a cratering hit do not depend on the parent's mass.
    """
    nominal = sum(parent.weight for parent in record.parents)
    low = high = 0.0
    for parent, event in zip(record.parents, events, strict=True):
        low += parent.weight * _number_ratio(event, parent.mass_low_kg)
        high += parent.weight * _number_ratio(event, parent.mass_high_kg)
    return low / nominal, high / nominal


def _number_ratio(event: BreakupEvent, mass_kg: float) -> float:
    """How many times the pieces there would be, had the parent this mass."""
    if not isinstance(event.cause, Collision) or cratered(event):
        return 1.0
    other_kg = event.total_mass_kg + mass_kg - event.parent_mass_kg
    return math.pow(other_kg / event.total_mass_kg, 0.75)


def pass_intervals(
    passes: Sequence[PassRisk],
    others: Sequence[Sequence[float | None]],
    factors: tuple[float, float],
) -> tuple[tuple[float, float], ...]:
    """For each pass the span of P(>= 1 cm) over masses and scenarios, each by itself.

    `others` holds each scenario's expected hits in the same passes (None: no such pass there,
    which says nothing). This is what is not known of the event; Monte Carlo error stands apart.
    A bound spans from its lower limit.
    """
    intervals = []
    for number, risk in enumerate(passes):
        nominal = risk.hits.ge_1cm
        floor = nominal.expected if nominal.status == "estimate" else nominal.lower
        found = [run[number] for run in others]
        known = [hits for hits in found if hits is not None]
        low = min(floor * factors[0], floor, *known, floor)
        high = max(nominal.expected * factors[1], nominal.expected, *known, floor)
        intervals.append((hit_probability(low), hit_probability(high)))
    return tuple(intervals)
