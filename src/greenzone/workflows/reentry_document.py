"""Re-entry windows as a JSON document: docs/reentry.md has every key."""

from __future__ import annotations

from typing import Any, Final

from greenzone.core.instant import Instant, format_utc
from greenzone.workflows.provenance_document import provenance_document
from greenzone.workflows.reentry_run import ReentryObject, ReentryRun

__all__ = ["SCHEMA", "reentry_document"]

SCHEMA: Final = "greenzone/reentry/1"
_HOW_SURE: Final = (
    "A window holds if the object goes on as it did: a maneuver, a breakup or a change of attitude "
    "is not in it.",
    "drag_log_sigma is about one standard deviation as a share of the remaining time: coefficient, "
    "air and the forecast of the flux. Published for the last two weeks: 20 % of the time that "
    "remains holds 90 % of re-entries, 30 % holds 95 % (Pardini & Anselmo 2013).",
    "The place follows from the time alone once it is known to minutes, which it is not here.",
)


def reentry_document(run: ReentryRun) -> dict[str, Any]:
    """Plain dicts, lists, strings, numbers and None; unknown is None."""
    return {
        "schema": SCHEMA,
        "objects": [_object(one) for one in run.objects],
        "space_weather": {
            "source": run.weather,
            "observed_until_utc": format_utc(run.weather_observed_until, 0),
        },
        "warnings": list(run.warnings),
        "how_sure": list(_HOW_SURE),
        "provenance": provenance_document(run.provenance),
    }


def _object(one: ReentryObject) -> dict[str, Any]:
    return {
        "object_id": one.key,
        "name": one.name,
        "status": one.status,
        "reason": one.reason or None,
        "likeliest_utc": _utc(one.likeliest),
        "window_80_utc": _window(one.window80),
        "window_95_utc": _window(one.window95),
        "remaining_days": None
        if one.likeliest is None
        else round(one.likeliest.seconds_since(one.newest_set) / 86_400.0, 3),
        "drag_log_sigma": _digits(one.log_sigma),
        "flux_log_sigma": _digits(one.flux_log_sigma),
        "ballistic_m2_kg": _digits(one.ballistic_m2_kg),
        "ballistic_log_sigma": _digits(one.ballistic_log_sigma),
        "ballistic_source": one.source,
        "newest_set_utc": _utc(one.newest_set),
        "sets": one.sets,
        "sets_rejected": one.sets_rejected,
        "span_days": round(one.span_s / 86_400.0, 3),
    }


def _utc(when: Instant | None) -> str | None:
    return None if when is None else format_utc(when, 0)


def _window(window: tuple[Instant, Instant | None] | None) -> list[str | None] | None:
    return None if window is None else [_utc(window[0]), _utc(window[1])]


def _digits(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")
