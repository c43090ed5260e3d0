"""Whether orbits meet the parent better outside the window that the event was sought in."""

from __future__ import annotations

from typing import Final

from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import format_utc
from greenzone.forensics.reconstruction.expansion import expansion_at
from greenzone.forensics.reconstruction.parent_track import ParentTrack
from greenzone.forensics.reconstruction.passes import chosen_rows, revolution_doubt
from greenzone.forensics.reconstruction.time_fit import TimeFit, refit_time
from greenzone.orbits.mean_past import MeanPast

__all__ = ["require_inside"]

_MOST: Final = 100
_SIGMAS: Final = 3.0
_STEPS: Final = (1, 2, 4, 8, 16, 32, 64)
_FARTHEST_S: Final = 20.0 * 86_400.0
_CLEARLY_BETTER: Final = 25.0
"""Of minus twice the log likelihood."""


def require_inside(
    members: MeanPast, track: ParentTrack, fit: TimeFit, window_s: tuple[float, float], seed: int
) -> None:
    """Refuse a fit of `members` if the same orbits meet clearly better outside the window.

    Passages of the parent are tried before and after it, farther from its ends than the
    revolution is in doubt anyway; none from before the parent's set, by which it was whole.
    """
    rows = chosen_rows(len(members), _MOST, seed)
    past, drag = members.take(rows), fit.log_factor[rows]

    def fitted(at_s: float) -> TimeFit:
        expansion = expansion_at(past, at_s, drag, fit.warp)
        return refit_time(past, expansion, track, at_s, fit.scales, hold=True)

    inside = fitted(fit.at_s).objective
    step_s = max(1.0, _SIGMAS * revolution_doubt(past, fit.at_s)) * track.period_s
    for edge_s, way in ((window_s[0], -1), (window_s[1], 1)):
        for multiple in _STEPS:
            at_s = edge_s + way * multiple * step_s
            turns = round((at_s - fit.at_s) / track.period_s)
            at_s = fit.at_s + turns * track.period_s
            too_early = way < 0 and at_s < track.epoch_s < window_s[0]
            if abs(at_s - edge_s) > _FARTHEST_S or too_early or at_s > past.epoch_s.max():
                break
            other = fitted(at_s)
            if other.objective < inside - _CLEARLY_BETTER:
                when = format_utc(track.reference.plus(other.at_s), 0)
                raise NotDeterminableError(
                    "the event's time is",
                    f"the orbits meet that of {track.name} clearly better outside the window, "
                    f"as about {when}; the window does not hold the event: give another, or none",
                )
