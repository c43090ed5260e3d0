"""Why a pair stands in the answer: what was measured, what chance makes of it, what explains it."""

from __future__ import annotations

import math

from greenzone.core.instant import format_utc
from greenzone.forensics.proximity.kinds import EXPLAINED, Kind
from greenzone.workflows.proximity_run import ProximityRun

__all__ = ["how_far", "what_is_untold", "why"]

_RARE = 0.01


def why(run: ProximityRun, pair: int) -> str:
    """The sentences of one pair; neutral: they say nothing of what it is for."""
    return " ".join(
        part for part in (_measured(run, pair), _recognised(run, pair), _usual(run, pair)) if part
    )


def how_far(length_m: float) -> str:
    """A length for people: `850 m`, `12.3 km`."""
    if abs(length_m) < 1_000.0:
        return f"{length_m:.0f} m"
    return f"{length_m / 1e3:.1f} km" if abs(length_m) < 100e3 else f"{length_m / 1e3:,.0f} km"


def what_is_untold(run: ProximityRun) -> str:
    """What single element sets cannot tell; "" where there are histories."""
    if run.timeline.has_histories:
        return ""
    return (
        "releases, arrivals in the ring and earlier motion are not determinable because every "
        "object has one element set"
    )


def _measured(run: ProximityRun, pair: int) -> str:
    company = run.company
    day = float(company.day_m[pair])
    held = f"within {how_far(float(company.revolution_m[pair]))} for a revolution"
    if day <= 2.0 * run.within_m:
        held = f"within {how_far(day)} of each other for a day"
    elif company.synchronous[pair]:
        held = f"within {how_far(float(company.longitude_m[pair]))} in mean longitude for a day"
    angle = math.degrees(float(company.plane_angle_rad[pair]))
    drift = float(company.drift_m_s[pair]) * 86_400.0
    return (
        f"{how_far(float(company.minimum_range_m[pair]))} at the nearest, {held}; "
        f"planes {angle:.3f} degrees apart, drift {how_far(drift)} a day along the track."
    )


def _recognised(run: ProximityRun, pair: int) -> str:
    relation, kind = run.judgement.relation[pair], run.judgement.kind[pair]
    if kind is Kind.RELEASE:
        rows = (int(run.company.primary[pair]), int(run.company.secondary[pair]))
        catalog = run.timeline.catalog
        first = [int(catalog.sets.epoch_tai_ns[catalog.first_set[row]]) for row in rows]
        late = rows[first.index(max(first))]
        when = run.timeline.start.plus((max(first) - run.timeline.start.tai_ns) * 1e-9)
        known = "" if relation is None else f"; {relation.reason}"
        return f"{catalog.object_key[late]} first appears on {format_utc(when)[:10]}{known}."
    return "" if relation is None else f"Recognised: {relation.reason}."


def _usual(run: ProximityRun, pair: int) -> str:
    judgement = run.judgement
    if not judgement.is_determinable:
        return "How unusual it is, is not determinable because there are too few other objects."
    expected = float(judgement.expected_pairs[pair])
    kind = judgement.kind[pair]
    if kind in EXPLAINED:
        return f"{expected:,.0f} of the pairs explained in this catalog are as close."
    number = f"{expected:.1e}" if expected < _RARE else f"{expected:.2g}"
    peers = "in the ring" if run.company.synchronous[pair] else "outside of the ring"
    return f"Chance would make {number} pairs as rare {peers} in a catalog like this."
