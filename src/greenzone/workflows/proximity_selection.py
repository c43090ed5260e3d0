"""Which objects are watched, over which window; who is left out and why."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from jaxtyping import Bool, Int64, Shaped
from numpy import ndarray

from greenzone.catalog.catalog import Catalog
from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.proximity.timeline import OLDEST_SET_S, STEP_S, Timeline
from greenzone.workflows.proximity_call import DEFAULT_DAYS, LONGEST_DAYS, ProximityCall
from greenzone.workflows.screen_inputs import PrimaryInput
from greenzone.workflows.screen_selection import LeftOut, Window, screening_window

__all__ = ["asked_rows", "proximity_window", "require_two", "usable_objects", "without_orbits"]

_DAY_S: Final = 86_400.0


def proximity_window(catalog: Catalog, call: ProximityCall) -> Window:
    """The window a call means, a whole number of samples long.

    As given; without, three days from where a screening would begin, or all that histories span:
    where half of the objects have several sets.
    """
    span = _history_span(catalog)
    if call.start is None and span is not None:
        first, last = span
        most = LONGEST_DAYS if call.days is None else call.days
        start = Instant(max(first.tai_ns, last.plus(-most * _DAY_S).tai_ns))
        duration_s = last.seconds_since(start) if call.days is None else call.days * _DAY_S
        found = Window(start, duration_s, "what the histories of element sets span")
    else:
        days = DEFAULT_DAYS if call.days is None else call.days
        found = screening_window(catalog, PrimaryInput(), call.start, days * _DAY_S, call.now)
    return replace(found, duration_s=max(1, round(found.duration_s / STEP_S)) * STEP_S)


def _history_span(catalog: Catalog) -> tuple[Instant, Instant] | None:
    if not len(catalog) or np.median(np.diff(catalog.first_set)) < 2:
        return None
    epochs = catalog.sets.epoch_tai_ns
    first, last = Instant(int(epochs.min())), Instant(int(epochs.max()))
    return (first, last) if last.seconds_since(first) >= _DAY_S else None


def usable_objects(catalog: Catalog, window: Window) -> tuple[Catalog, list[LeftOut]]:
    """The objects that have a set for the window, and the others by reason."""
    day = format_utc(window.start)[:10]
    dates = catalog.decay_date.tolist()
    gone = np.array([bool(date) and date[:10] < day for date in dates], dtype=bool)
    epochs = catalog.sets.epoch_tai_ns
    outside = np.maximum(window.start.tai_ns - epochs, epochs - window.end.tai_ns)
    nearest = np.minimum.reduceat(outside, catalog.first_set[:-1])
    old = np.asarray(~gone & (nearest > OLDEST_SET_S * 1e9))
    far = f"no element set within {OLDEST_SET_S / _DAY_S:g} days of the window"
    left_out = _left_out("re-entered before the window, as the catalog states", catalog, gone)
    left_out += _left_out(far, catalog, old)
    keep = ~(gone | old)
    return (catalog if keep.all() else catalog.select(np.flatnonzero(keep))), left_out


def without_orbits(timeline: Timeline) -> list[LeftOut]:
    """The objects for which SGP4 has no answer on any day."""
    reason = "decayed, or SGP4 has no answer for the element set"
    return _left_out(reason, timeline.catalog, np.asarray(~_followable(timeline)))


def _followable(timeline: Timeline) -> Bool[ndarray, " n"]:
    """Whether there is an orbit of an object on any day."""
    return np.asarray(np.array([orbits.known for orbits in timeline.orbits]).any(axis=0))


def asked_rows(call: ProximityCall, every: Catalog, timeline: Timeline, left_out: list[LeftOut]
               ) -> Int64[ndarray, " k"] | None:  # fmt: skip
    """The rows of the objects asked for; None for all.

    BadDataError for one that is in no catalog, NotDeterminableError for one that is left out.
    """
    if not call.objects:
        return None
    row_of = {key: row for row, key in enumerate(timeline.catalog.object_key.tolist())}
    rows = []
    for name in call.objects:
        key = str(every.object_key[every.row_of(name)])
        for entry in left_out:
            if key in entry.keys:
                raise NotDeterminableError(
                    f"who is near {name} is", f"of it there is {entry.reason}"
                )
        rows.append(row_of[key])
    return np.array(list(dict.fromkeys(rows)), dtype=np.int64)


def require_two(timeline: Timeline, given: int, left_out: list[LeftOut]) -> None:
    """NotDeterminableError where fewer than two objects can be followed."""
    count = int(_followable(timeline).sum())
    if count >= 2:
        return
    told = "; ".join(f"{entry.count} left out: {entry.reason}" for entry in left_out)
    raise NotDeterminableError(
        "proximity is",
        f"{count} of {given} objects can be followed and it takes two"
        + (f" ({told})" if told else ""),
    )


def _left_out(reason: str, catalog: Catalog, mask: Bool[ndarray, " n"]) -> list[LeftOut]:
    keys: Shaped[ndarray, " k"] = catalog.object_key[mask]
    return [LeftOut(reason, tuple(keys.tolist()))] if len(keys) else []
