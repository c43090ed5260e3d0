"""The curve of survival of a cloud, before and after catalogued pieces replace modelled ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.forensics.lifetime.survival import Lives, Survival, survival
from greenzone.messages.own_files.piece_counts import PieceCounts
from greenzone.workflows.lifetime_call import SEEN_AFTER_DAYS
from greenzone.workflows.lifetime_run import Observation, SurvivalRow

__all__ = ["joined_curve", "median_days", "observations", "survival_rows"]

_DAY_S: Final = 86_400.0
_COMPLETE: Final = 0.95
"""A count of what is up gives a fraction once so many of all pieces ever catalogued are."""


def observations(
    counts: PieceCounts | None, files: Sequence[tuple[str, Instant, int]], epoch: Instant
) -> tuple[Observation, ...]:
    """Published counts and counts of files (name, newest set, pieces in it), in order of time."""
    found = []
    for count in counts.counts if counts is not None else ():
        if count.on_orbit is not None:
            days = count.when.seconds_since(epoch) / _DAY_S
            found.append(Observation(days, count.on_orbit, count.catalogued, count.source))
    for name, when, pieces in files:
        ever = None
        if counts is not None:
            by_then = [count.catalogued for count in counts.counts if count.when <= when]
            done = max(by_then, default=0) >= _COMPLETE * counts.ever
            ever = counts.ever if done else None
        found.append(Observation(when.seconds_since(epoch) / _DAY_S, pieces, ever, name))
    return tuple(sorted(found, key=lambda one: one.days))


def joined_curve(
    modelled: Lives, joined: Lives | None, join_s: float, times_s: Float64[ndarray, " t"]
) -> Survival:
    """Survival of those that lived to be catalogued; after `join_s` by the joined population."""
    from_s = SEEN_AFTER_DAYS * _DAY_S
    first = survival(modelled, from_s, times_s)
    if joined is None:
        return first
    level = survival(modelled, from_s, np.array([join_s]))
    then = survival(joined, join_s, times_s)
    before = times_s <= join_s
    at, low, high = (float(part[0]) for part in (level.fraction, level.low, level.high))
    fraction = np.where(before, first.fraction, at * then.fraction)
    down = np.hypot(at * (then.fraction - then.low), (at - low) * then.fraction)
    up = np.hypot(at * (then.high - then.fraction), (high - at) * then.fraction)
    return Survival(
        times_s,
        fraction,
        np.where(before, first.low, np.clip(fraction - down, 0.0, 1.0)),
        np.where(before, first.high, np.clip(fraction + up, 0.0, 1.0)),
    )


def survival_rows(
    curve: Survival, of_all: Survival, observed: Sequence[Observation]
) -> tuple[SurvivalRow, ...]:
    """The curve's points with what was observed at them."""
    seen = {round(one.days, 6): one.fraction for one in observed}
    return tuple(
        SurvivalRow(day, float(f), float(low), float(high), float(every), seen.get(round(day, 6)))
        for day, f, low, high, every in zip(
            (curve.times_s / _DAY_S).tolist(),
            curve.fraction,
            curve.low,
            curve.high,
            of_all.fraction,
            strict=True,
        )
    )


def median_days(days: Float64[ndarray, " t"], fraction: Float64[ndarray, " t"]) -> float | None:
    """When a falling curve passes one half; None where it does not."""
    below = np.flatnonzero(fraction <= 0.5)
    if not len(below) or not below[0]:
        return None
    k = int(below[0])
    share = (fraction[k - 1] - 0.5) / (fraction[k - 1] - fraction[k])
    return float(days[k - 1] + share * (days[k] - days[k - 1]))
