"""What a page tells of a screening beside its document: names, greatest Pc, a count by distance."""

from __future__ import annotations

from typing import Any

import numpy as np

from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.workflows.screen_document import screening_document
from greenzone.workflows.screen_miss_counts import miss_counts, uniform_reach_m
from greenzone.workflows.screen_risk import greatest_probabilities
from greenzone.workflows.screening_run import ScreeningRun

__all__ = ["detailed_document"]


def detailed_document(run: ScreeningRun, most_events: int) -> dict[str, Any]:
    """The document with its nearest events, and three keys more.

    `parties` has name, operator and type of every id in it; `highest_pc` the greatest probability
    there could be of each event, never a probability; `by_miss_distance` the counts of all events.
    """
    document = screening_document(run, most_events)
    listed = _nearest(run.events, len(document["events"]))
    risk = greatest_probabilities(listed, run.objects, run.fleet)
    radii = document["objects"]["with_own_radius"] > 0
    reach_m = None if radii else uniform_reach_m(run.volume.half_axes_m)
    events = run.events
    document["parties"] = _parties(run, document)
    document["highest_pc"] = risk.tolist()
    document["by_miss_distance"] = miss_counts(
        events.miss_distance_m, events.relative_speed_m_s, run.volume.reach_m, reach_m
    )
    return document


def _nearest(events: CloseApproaches, count: int) -> CloseApproaches:
    """The events that a document of so many lists, in its order."""
    if count == len(events):
        return events
    return events.take(np.sort(np.argsort(events.miss_distance_m, kind="stable")[:count]))


def _parties(run: ScreeningRun, document: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Who stands behind each id of the document."""
    rows = [*document["events"], *document["edges"]]
    ids = {row[side] for row in rows for side in ("primary_id", "secondary_id")}
    ids.update(
        key for name in ("together", "unresolved") for pair in document[name] for key in pair
    )
    ids.update(document["primaries"] or ())
    place = run.objects.row_by_key()
    return {
        key: {
            "name": str(run.objects.name[place[key]]),
            "operator": str(run.objects.operator[place[key]]),
            "object_type": str(run.objects.object_type[place[key]]),
        }
        for key in sorted(ids & place.keys())
    }
