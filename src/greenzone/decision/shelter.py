"""When the crew should be in the return ship, and why.

A pass is sheltered when the policy's trigger is reached by its probability or, for a bound, by
what the bound leaves open: a pass that may be red is treated as red. Where the policy holds the
period below its trigger, the largest other passes are added until the proven rest is below it.
Nothing is advised before the event is known, and what cannot be reached in time is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from greenzone.core.instant import Instant, format_utc
from greenzone.decision.crew import CrewTimes
from greenzone.decision.policy import Policy, ShelterRules
from greenzone.decision.zones import AssetVerdict, PassVerdict, Zone, chance_of_any

__all__ = ["ShelterPlan", "ShelterWindow", "plan_shelter"]


@dataclass(frozen=True)
class ShelterWindow:
    """One stay in the return ship: from all aboard (`start`) to the earliest exit (`end`)."""

    start: Instant
    end: Instant
    begin_closing: Instant
    close_hatches_by: Instant
    undock_ready: Instant
    pass_numbers: tuple[int, ...]
    reasons: tuple[str, ...]

    @property
    def duration_s(self) -> float:
        """Seconds in the ship."""
        return self.end.seconds_since(self.start)


@dataclass(frozen=True)
class ShelterPlan:
    """The windows in order, and what could not be done (`notes`)."""

    windows: tuple[ShelterWindow, ...]
    notes: tuple[str, ...]

    @property
    def minutes(self) -> float:
        """Minutes in the ship, all windows together."""
        return sum(window.duration_s for window in self.windows) / 60.0


def plan_shelter(
    verdict: AssetVerdict, policy: Policy, known: Instant, times: CrewTimes
) -> ShelterPlan:
    """The shelter windows for a crew that learns of the event at `known`."""
    lead_s = max(policy.shelter.lead_time_s, times.close_hatches_s + times.board_s)
    reached = known.plus(lead_s)
    chosen = _triggered(verdict, policy)
    notes = tuple(
        f"pass {v.number} cannot be sheltered: it is over at {_clock(v.end)}, "
        f"the crew is aboard at {_clock(reached)} at the earliest"
        for v, _ in chosen
        if v.end <= reached
    )
    single = [
        _window(v, reason, policy.shelter, known, reached, times)
        for v, reason in chosen
        if v.end > reached
    ]
    merged = _merged(single, policy.shelter.merge_gap_s)
    return ShelterPlan(tuple(_warned(w, policy.shelter) for w in merged), notes)


def _triggered(verdict: AssetVerdict, policy: Policy) -> list[tuple[PassVerdict, str]]:
    """The advised passes to shelter from, in time order, each with its reason."""
    trigger = Zone(policy.shelter.trigger)
    advised = [v for v in verdict.passes if v.advised]
    chosen = [
        (v, f"because {v.reasons[0]}") for v in advised if v.possible.severity >= trigger.severity
    ]
    if policy.shelter.hold_period_below_trigger:
        rest = [v for v in advised if v.possible.severity < trigger.severity]
        chosen += _largest_of_period(rest, verdict, policy)
    return sorted(chosen, key=lambda pair: pair[0].start)


def _largest_of_period(
    rest: Sequence[PassVerdict], verdict: AssetVerdict, policy: Policy
) -> list[tuple[PassVerdict, str]]:
    """The largest passes to add so that the others together prove less than the trigger."""
    limit = getattr(verdict.period_thresholds, policy.shelter.trigger)
    left = [v for v in rest if v.start < verdict.period_end and v.evidence is not None]
    left.sort(key=_proven)
    added: list[tuple[PassVerdict, str]] = []
    while left and (together := chance_of_any([_proven(v) for v in left])) >= limit:
        largest = left.pop()
        metric = largest.evidence.metric if largest.evidence else "P"
        added.append(
            (
                largest,
                f"because pass {largest.number}, {metric} = {_proven(largest):.1e}, is the largest "
                f"of those left, which together make {together:.1e} ≥ {limit:.0e} "
                f"{policy.shelter.trigger} until {_clock(verdict.period_end)}",
            )
        )
    return added


def _proven(verdict: PassVerdict) -> float:
    return verdict.evidence.lower if verdict.evidence else 0.0


def _window(
    verdict: PassVerdict,
    reason: str,
    rules: ShelterRules,
    known: Instant,
    reached: Instant,
    times: CrewTimes,
) -> ShelterWindow:
    """The stay for one pass: aboard a margin before it, or as early as can be reached."""
    wished = verdict.start.plus(-rules.margin_before_s)
    start = max(wished, reached)
    reasons = [reason]
    if reached > verdict.start:
        reasons.append(
            f"not reachable before pass {verdict.number}: it starts at {_clock(verdict.start)}, "
            f"the crew is aboard at {_clock(reached)} at the earliest; go at once"
        )
    elif reached > wished:
        reasons.append(f"aboard later than the policy's margin: reachable from {_clock(reached)}")
    close_by = start.plus(-times.board_s)
    return ShelterWindow(
        start=start,
        end=verdict.end.plus(rules.margin_after_s + rules.wait_after_pass_s),
        begin_closing=known if reached > wished else close_by.plus(-times.close_hatches_s),
        close_hatches_by=close_by,
        undock_ready=start.plus(times.undock_s),
        pass_numbers=(verdict.number,),
        reasons=tuple(reasons),
    )


def _merged(windows: Sequence[ShelterWindow], gap_s: float) -> list[ShelterWindow]:
    """The windows with every gap below `gap_s` closed."""
    merged: list[ShelterWindow] = []
    for window in windows:
        if merged and window.start.seconds_since(merged[-1].end) < gap_s:
            merged[-1] = _joined(merged[-1], window)
        else:
            merged.append(window)
    return merged


def _joined(first: ShelterWindow, second: ShelterWindow) -> ShelterWindow:
    gap = second.start.seconds_since(first.end)
    note = f"one stay with pass {second.pass_numbers[0]}: only {gap / 60:.0f} min between"
    return replace(
        first,
        end=max(first.end, second.end),
        pass_numbers=first.pass_numbers + second.pass_numbers,
        reasons=(*first.reasons, *second.reasons, *((note,) if gap > 0 else ())),
    )


def _warned(window: ShelterWindow, rules: ShelterRules) -> ShelterWindow:
    """The window, with a warning where it is longer than the policy accepts."""
    if window.duration_s <= rules.longest_s:
        return window
    warning = (
        f"warning: {window.duration_s / 60:.0f} min in the ship is longer than the "
        f"{rules.longest_s / 60:.0f} min the policy accepts; decide which passes to leave out"
    )
    return replace(window, reasons=(*window.reasons, warning))


def _clock(instant: Instant) -> str:
    return f"{format_utc(instant, 0)[11:19]} UTC"
