"""The lifetime of a cloud in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.workflows.evidence_summary import Statement

__all__ = ["lifetime_statement"]


def lifetime_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of `greenzone lifetime` says."""
    event, pieces, survival = document["event"], document["pieces"], document["survival"]
    rows = survival[:: max(1, len(survival) // 10)]
    found = [
        f"{event['name']}, {event['epoch_utc']}: the model makes {pieces['modelled']:,.0f} pieces "
        f"of {pieces['smallest_size_m'] * 100:g} cm and more.",
        *(f"{_share(one['modelled_fraction'])} are up {one['days_after_event']:g} days after the "
          f"event ({_share(one['modelled_low'])} to {_share(one['modelled_high'])}); seen: "
          f"{_share(one['observed_fraction'])}." for one in rows),
        *map(_station, document["stations"]),
    ]  # fmt: skip
    return Statement(
        title=f"Lifetime of the cloud of {event['name']}",
        found=tuple(found),
        how_sure=tuple(document["how_sure"]),
        alternatives=(
            f"Space weather is from {document['space_weather']['source']}, observed until "
            f"{document['space_weather']['observed_until_utc']}: another sun, other lives.",
        ),
    )


def _station(one: Mapping[str, Any]) -> str:
    return (
        f"{one['asset']}: {one['expected_hits']} expected hits by 1 cm and more in "
        f"{one['days']:g} days ({one['expected_hits_low']} to {one['expected_hits_high']})."
    )


def _share(value: float | None) -> str:
    return "not known" if value is None else f"{value:.0%}"
