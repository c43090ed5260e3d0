"""A made-up screening of any size, in the form of the document with its details."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np

from greenzone.workflows.screen_miss_counts import miss_counts

__all__ = ["screening_sample"]

_START = datetime(2022, 1, 22, 20, tzinfo=UTC)
_OPERATORS = ("STARLINK", "FENGYUN 1C DEB", "unknown")
_RADIUS_M = 5000.0
_HOURS = 6.0


def screening_sample(events: int = 120) -> dict[str, Any]:
    """`events` approaches in a uniform flux: one is slow, one object reentered, one has no set."""
    random = np.random.default_rng(7)
    miss_m = _RADIUS_M * np.sqrt(random.random(events))
    angle = 2.0 * np.pi * random.random(events)
    seconds = np.sort(random.random(events)) * _HOURS * 3600.0
    speed_m_s = 5000.0 + 10_000.0 * random.random(events)
    speed_m_s[events // 2 : events // 2 + 1] = 0.42
    rows = [
        _row(k, float(seconds[k]), float(miss_m[k]), float(speed_m_s[k]), float(angle[k]))
        for k in range(events)
    ]
    if rows:
        rows[0]["secondary_status"] = "reentered"
        rows[0]["set_age_days_primary"] = None
    return {
        "schema": "greenzone/screening/1",
        "window": {
            "start_utc": "2022-01-22T20:00:00.000Z",
            "end_utc": "2022-01-23T02:00:00.000Z",
            "hours": _HOURS,
            "start_reason": "as given",
        },
        "volume": {"shape": "sphere", "half_axes_km": [_RADIUS_M / 1e3] * 3},
        "primaries": None,
        "objects": {
            "given": 2 * events + 9,
            "screened": 2 * events + 4,
            "left_out": [{"reason": "decayed before", "count": 5, "examples": ["9001", "9002"]}],
            "partly_answered": 1,
            "partly_answered_by_status": {"reentered": 1},
            "sets_given": 2 * events + 9,
            "rows_refused": 0,
            "with_own_radius": 0,
        },
        "events": rows,
        "events_not_listed": 0,
        "summary": _summary(rows),
        "together": [["10001", "10002"]],
        "edges": [_row(3, 0.0, 4321.0, 7.5, 1.0)],
        "unresolved": [["20003", "20004"]],
        "warnings": ["2 objects have old sets"],
        "how_sure": ["Element sets carry no covariance."],
        "provenance": {
            "version": "1.2.3",
            "command": "greenzone screen some.3le --hours 6 --radius-km 5",
            "inputs": [{"name": "some.3le", "sha256": "ab" * 32}],
            "models": ["SGP4"],
        },
        "parties": _parties(events),
        "highest_pc": [1e-3 / (1.0 + row["miss_distance_m"]) for row in rows],
        "by_miss_distance": miss_counts(miss_m, speed_m_s, _RADIUS_M, _RADIUS_M),
    }


def _row(k: int, after_s: float, miss_m: float, speed_m_s: float, angle: float) -> dict[str, Any]:
    time = (_START + timedelta(seconds=after_s)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return {
        "primary_id": str(10_000 + 2 * k),
        "secondary_id": str(10_001 + 2 * k),
        "tca_utc": time,
        "miss_distance_m": miss_m,
        "relative_speed_m_s": speed_m_s,
        "miss_r_m": miss_m * np.cos(angle).item(),
        "miss_t_m": 0.0,
        "miss_n_m": miss_m * np.sin(angle).item(),
        "primary_status": "ok",
        "secondary_status": "ok",
        "set_age_days_primary": 0.25 + 0.001 * k,
        "set_age_days_secondary": 1.5 - 0.01 * k,
    }


def _parties(events: int) -> dict[str, dict[str, str]]:
    return {
        str(10_000 + k): {
            "name": f"{_OPERATORS[k % 3]}-{k}" if k % 3 < 2 else f"OBJECT {k}",
            "operator": _OPERATORS[k % 3],
            "object_type": "PAYLOAD",
        }
        for k in range(2 * events)
    }


def _summary(rows: list[dict[str, Any]]) -> dict[str, Any]:
    closest = min(rows, key=lambda row: float(row["miss_distance_m"]), default=None)
    nearest_m = closest["miss_distance_m"] if closest else None
    count = len(rows)
    band = {"low_km": 700, "high_km": 800, "events": count, "objects": 2 * count}
    whose = [
        {"operator": name, "events": count, "objects": count, "closest_m": nearest_m}
        for name in _OPERATORS
    ]
    return {
        "events": count,
        "pairs": count,
        "closest": closest,
        "by_altitude_band": [band | {"closest_m": nearest_m}] if rows else [],
        "by_operator": whose if rows else [],
    }
