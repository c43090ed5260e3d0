"""A reconstruction in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.workflows.evidence_summary import Statement

__all__ = ["reconstruction_statement"]


def reconstruction_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of `greenzone reconstruct` says."""
    event, speed = document["event"], document["delta_v"]
    longitude = event["longitude_deg"]
    fragments, first = document["fragments"], document["parent_candidates"][:1]
    found = [
        f"The breakup was at {event['epoch_utc']}, {event['altitude_m'] / 1e3:,.0f} km up, at a "
        f"latitude of {event['latitude_deg']:.1f} degrees and a longitude "
        + ("not known." if longitude is None else f"of {longitude:.1f}."),
        f"{fragments['used']:,} fragments belong to it, {fragments['rejected']:,} do not; the "
        f"median change of velocity is {speed['median_m_s']:,.0f} m/s, from "
        f"{speed['p10_m_s']:,.0f} to {speed['p90_m_s']:,.0f} for four in five.",
        *(f"The parent: {one['name']} ({one['object_id']})." for one in first),
        *(f"{one['name']}, probability {one['probability']:.2f}: {one['words']}."
          for one in document["hypotheses"]),
    ]  # fmt: skip
    return Statement(
        title="A breakup rebuilt from its fragments",
        found=tuple(found),
        how_sure=(*_interval(event), *document["how_sure"]),
        alternatives=(*_revolutions(document), *_candidates(document)),
    )


def _interval(event: Mapping[str, Any]) -> list[str]:
    if event.get("interval_utc") is None:
        return []
    start, end = event["interval_utc"]
    return [f"With {event['interval_probability']:.0%} it was between {start} and {end}."]


def _revolutions(document: Mapping[str, Any]) -> list[str]:
    others = [] if document["time"] is None else document["time"]["revolutions"]
    return [
        f"It was a revolution earlier or later, at {one['epoch_utc']}: probability "
        f"{one['probability']:.2f}."
        for one in others
        if one["epoch_utc"] != document["event"]["epoch_utc"]
    ]


def _candidates(document: Mapping[str, Any]) -> list[str]:
    return [
        f"The parent was {one['name']} ({one['object_id']}): score {one['score']:.2g}."
        for one in document["parent_candidates"][1:]
    ]
