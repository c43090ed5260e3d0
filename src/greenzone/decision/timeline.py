"""What a crew does when, and when a departing ship would be clear of the cloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from greenzone.core.instant import Instant
from greenzone.decision.policy import ShelterRules
from greenzone.decision.shelter import ShelterPlan, ShelterWindow
from greenzone.decision.zones import AssetVerdict, PassVerdict, Zone

__all__ = ["DepartureWindow", "TimelineEntry", "crew_timeline", "departure_windows"]


@dataclass(frozen=True)
class TimelineEntry:
    """One line of the timeline."""

    at: Instant
    action: str
    why: str


@dataclass(frozen=True)
class DepartureWindow:
    """A time in which a ship near the station meets no pass that is yellow, unknown or red.

    It holds for a ship that stays near the station's orbit; a ship that lowers its orbit
    crosses the cloud elsewhere and needs its own run.
    """

    start: Instant
    end: Instant


def crew_timeline(
    plan: ShelterPlan, verdict: AssetVerdict, known: Instant
) -> tuple[TimelineEntry, ...]:
    """The entries in time order, none before `known`."""
    entries = [TimelineEntry(known, "event known", "no advice lies before this time")]
    for window in plan.windows:
        entries += _window_entries(window)
    sheltered = {number for window in plan.windows for number in window.pass_numbers}
    entries += [e for v in verdict.passes if v.number in sheltered for e in _pass_entries(v)]
    entries += [TimelineEntry(known, "no shelter possible", note) for note in plan.notes]
    return tuple(sorted((e for e in entries if e.at >= known), key=lambda entry: entry.at))


def _window_entries(window: ShelterWindow) -> list[TimelineEntry]:
    why = window.reasons[0]
    return [
        TimelineEntry(window.begin_closing, "begin closing hatches", why),
        TimelineEntry(window.close_hatches_by, "hatches closed, go to the ship", why),
        TimelineEntry(window.start, "all aboard the return ship", why),
        TimelineEntry(window.undock_ready, "ready to undock", "boarding and checks are done"),
        TimelineEntry(window.end, "earliest exit", "the last pass, its margin and wait are over"),
    ]


def _pass_entries(verdict: PassVerdict) -> list[TimelineEntry]:
    return [
        TimelineEntry(verdict.start, f"pass {verdict.number} begins", verdict.reasons[0]),
        TimelineEntry(verdict.peak, f"pass {verdict.number} at its peak", verdict.reasons[0]),
        TimelineEntry(verdict.end, f"pass {verdict.number} ends", verdict.reasons[0]),
    ]


def departure_windows(
    passes: Sequence[PassVerdict], rules: ShelterRules, known: Instant, end: Instant
) -> tuple[DepartureWindow, ...]:
    """The times from `known` to `end` outside every pass that is not green, with its margins."""
    windows: list[DepartureWindow] = []
    free_from = known
    for verdict in sorted(passes, key=lambda v: v.start):
        if verdict.zone == Zone.GREEN:
            continue
        closes = verdict.start.plus(-rules.margin_before_s)
        if closes > free_from:
            windows.append(DepartureWindow(free_from, min(closes, end)))
        free_from = max(free_from, verdict.end.plus(rules.margin_after_s))
        if free_from >= end:
            break
    if free_from < end:
        windows.append(DepartureWindow(free_from, end))
    return tuple(w for w in windows if w.start < w.end)
