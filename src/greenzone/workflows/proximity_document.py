"""A watch over proximity as the JSON document that files and pages read: docs/proximity.md.

Keys end in their unit; times are ISO 8601 UTC with Z; what is not known is null, never zero.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from greenzone.catalog.object_type import type_name
from greenzone.core.instant import format_utc
from greenzone.forensics.proximity.kinds import ALTERNATIVES, EXPLAINED, Kind
from greenzone.forensics.proximity.ring import RingState
from greenzone.forensics.proximity.timeline import STEP_S
from greenzone.forensics.proximity.track import pair_track
from greenzone.workflows.provenance_document import provenance_document
from greenzone.workflows.proximity_run import ProximityRun
from greenzone.workflows.proximity_words import what_is_untold, why

__all__ = ["APPROACHES_IN_EVIDENCE", "SCHEMA", "proximity_document", "proximity_tracks"]

SCHEMA: Final = "greenzone/proximity/1"
APPROACHES_IN_EVIDENCE: Final = 10_000
"""The first of the order, in a bundle of evidence."""
_DAY_S: Final = 86_400.0
_HOW_SURE: Final = (
    "Element sets carry no covariance: positions are off by about a kilometre at the epoch and by "
    "several after days, most along the track; set_age_days tells the age. Ranges of a few "
    "kilometres say near, not how near.",
    "The score tells how rare such company is were nodes and phases a matter of chance. It says "
    "nothing of what a pair is for, and a low score does not say that nothing happens.",
    "What a launch, a constellation or a station explains is compared with all that is explained: "
    "there an unusual act does not stand out. --object shows all company of one object.",
    "Maneuvers after the epoch of a set are not in it. Objects that the catalog does not hold are "
    "not seen.",
)


def proximity_document(run: ProximityRun, most: int | None = None) -> dict[str, Any]:
    """The document of a run; with `most` only so many approaches, from the first of the order."""
    listed = run.order if most is None else run.order[:most]
    kinds = Counter(str(run.judgement.kind[p]) for p in run.order.tolist())
    scores = run.judgement.score[run.order]
    return {
        "schema": SCHEMA,
        "window": {
            "start_utc": format_utc(run.window.start),
            "end_utc": format_utc(run.window.end),
            "days": run.window.duration_s / _DAY_S,
            "start_reason": run.window.reason,
        },
        "within_km": run.within_m / 1e3,
        "asked": None if run.asked is None else run.timeline.catalog.object_key[run.asked].tolist(),
        "objects": {
            "given": run.given,
            "followed": run.judgement.population,
            "left_out": [
                {"reason": e.reason, "count": e.count, "examples": list(e.examples)}
                for e in run.left_out
            ],
            "sets_given": run.sets_given,
            "rows_refused": run.rows_refused,
        },
        "approaches": [_approach(run, p) for p in listed.tolist()],
        "approaches_not_listed": len(run.order) - len(listed),
        "summary": {
            "approaches": len(run.order),
            "by_kind": {str(k): kinds[str(k)] for k in Kind if kinds[str(k)]},
            "expected_below_one": int((scores > 0.0).sum())
            if run.judgement.is_determinable
            else None,
        },
        "ring": _ring(run),
        "histories": _histories(run),
        "warnings": list(run.warnings),
        "how_sure": list(_HOW_SURE),
        "provenance": provenance_document(run.provenance),
    }


def proximity_tracks(run: ProximityRun, most: int) -> list[dict[str, Any]]:
    """What is plotted of the first `most` approaches: columns over time, null where unknown."""
    found = []
    for p in run.order[:most].tolist():
        rows = int(run.company.primary[p]), int(run.company.secondary[p])
        track = pair_track(run.timeline, *rows)
        ring = bool(run.company.synchronous[p])
        found.append(
            {
                "primary_id": _key(run, rows[0]),
                "secondary_id": _key(run, rows[1]),
                "t_s": track.t_s.tolist(),
                "range_m": _column(track.range_m, 1),
                "r_m": _column(track.rtn_m[:, 0], 1),
                "t_m": _column(track.rtn_m[:, 1], 1),
                "n_m": _column(track.rtn_m[:, 2], 1),
                "plane_angle_deg": _column(np.degrees(track.plane_angle_rad), 5),
                "longitude_primary_deg": _column(np.degrees(track.longitude_rad[:, 0]), 5)
                if ring
                else None,
                "longitude_secondary_deg": _column(np.degrees(track.longitude_rad[:, 1]), 5)
                if ring
                else None,
            }
        )
    return found


def _approach(run: ProximityRun, p: int) -> dict[str, Any]:
    company, judgement, catalog = run.company, run.judgement, run.timeline.catalog
    sides = {"primary": int(company.primary[p]), "secondary": int(company.secondary[p])}
    kind, relation = judgement.kind[p], judgement.relation[p]
    determinable = judgement.is_determinable
    first, last = float(company.first_s[p]), float(company.last_s[p])
    return {
        **{f"{side}_id": _key(run, row) for side, row in sides.items()},
        "start_utc": _utc(run, first),
        "end_utc": _utc(run, last),
        "minimum_range_m": round(float(company.minimum_range_m[p]), 1),
        "kind": str(kind),
        "score": round(float(judgement.score[p]), 3) + 0.0 if determinable else None,
        "why": why(run, p),
        **{f"{side}_name": str(catalog.name[row]) for side, row in sides.items()},
        **{f"{side}_designator": str(catalog.intl_designator[row]) for side, row in sides.items()},
        **{f"{side}_type": type_name(int(catalog.object_type[row])) for side, row in sides.items()},
        "began_before_window": first <= 0.0,
        "goes_on_after_window": last >= run.timeline.duration_s - 0.5 * STEP_S,
        "tca_utc": _utc(run, float(company.tca_s[p])),
        "relative_speed_m_s": round(float(company.relative_speed_m_s[p]), 3),
        "hours_within": round(float(company.within_s[p]) / 3600.0, 3),
        "revolution_range_m": _number(float(company.revolution_m[p]), 1),
        "day_range_m": _number(float(company.day_m[p]), 1),
        "window_range_m": _number(float(company.window_m[p]), 1),
        "plane_angle_deg": _number(math.degrees(float(company.plane_angle_rad[p])), 5),
        "along_track_m": _number(float(company.lag_m[p]), 1),
        "drift_m_day": _number(float(company.drift_m_s[p]) * _DAY_S, 1),
        "height_difference_m": _number(float(company.height_difference_m[p]), 1),
        "synchronous": bool(company.synchronous[p]),
        "explained": kind in EXPLAINED,
        "recognised_by": None if relation is None else relation.reason,
        "alternatives": list(ALTERNATIVES.get(kind, ())),
        "expected_pairs": _number(float(judgement.expected_pairs[p]), 13) if determinable else None,
        **{f"set_age_days_{side}": _age(run, row, p) for side, row in sides.items()},
    }


def _ring(run: ProximityRun) -> dict[str, Any]:
    """Counts, and the objects of the ring that are not simply held."""
    ring, catalog = run.ring, run.timeline.catalog
    count = Counter(ring.state)
    moving = [k for k, state in enumerate(ring.state) if state is not RingState.HELD]
    return {
        "objects": len(ring.row),
        "by_state": {str(state): count[state] for state in RingState if count[state]},
        "moving": [
            {
                "object_id": _key(run, int(ring.row[k])),
                "name": str(catalog.name[ring.row[k]]),
                "state": str(ring.state[k]),
                "longitude_deg": round(math.degrees(float(ring.longitude_rad[k])), 4),
                "drift_deg_day": round(math.degrees(float(ring.drift_rad_s[k])) * _DAY_S, 4),
                "first_drift_deg_day": round(
                    math.degrees(float(ring.first_drift_rad_s[k])) * _DAY_S, 4
                ),
                "inclination_deg": round(math.degrees(float(ring.inclination_rad[k])), 4),
            }
            for k in moving
        ],
    }


def _histories(run: ProximityRun) -> dict[str, Any]:
    """Whether what came before can be told at all."""
    several = int((np.diff(run.timeline.catalog.first_set) > 1).sum())
    return {"objects_with_several_sets": several, "reason": what_is_untold(run) or None}


def _key(run: ProximityRun, row: int) -> str:
    return str(run.timeline.catalog.object_key[row])


def _utc(run: ProximityRun, seconds: float) -> str:
    return format_utc(run.timeline.start.plus(seconds))


def _age(run: ProximityRun, row: int, p: int) -> float:
    """Days from the set used to the nearest moment, negative before its epoch."""
    catalog = run.timeline.catalog
    sets = slice(int(catalog.first_set[row]), int(catalog.first_set[row + 1]))
    when = run.timeline.start.plus(float(run.company.tca_s[p])).tai_ns
    ages = (when - catalog.sets.epoch_tai_ns[sets]) / 1e9 / _DAY_S
    return round(float(ages[np.argmin(np.abs(ages))]), 3)


def _number(value: float, digits: int) -> float | None:
    return round(value, digits) + 0.0 if math.isfinite(value) else None


def _column(values: np.ndarray, digits: int) -> Sequence[float | None]:
    return [round(v, digits) if math.isfinite(v) else None for v in values.tolist()]
