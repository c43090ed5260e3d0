"""What is drawn of a response: the Gabbard diagram and the cloud at chosen passes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from jaxtyping import Int64
from numpy import ndarray

from greenzone.breakup.fragments import Fragments
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import itrf_rotation
from greenzone.core.instant import Instant, format_utc
from greenzone.core.status import Status
from greenzone.decision.zones import PassVerdict
from greenzone.orbits.apsides import apsides
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.workflows.cloud import MovingCloud
from greenzone.workflows.response import Gabbard, Snapshot

__all__ = ["gabbard", "snapshots"]

_GABBARD_POINTS = 3_000
_SNAPSHOT_POINTS = 3_000
_SNAPSHOTS_EACH = 3
_PATH_S = 5_700.0


def gabbard(fragments: Fragments) -> Gabbard:
    """Bound pieces of at least 1 cm, evenly picked along the order of size."""
    rows = np.flatnonzero((fragments.size_m >= 1e-2) & (fragments.status == int(Status.OK)))
    chosen = fragments.take(_thinned(rows, _GABBARD_POINTS))
    orbit = apsides(chosen.position_m, chosen.velocity_m_s)
    return Gabbard(chosen.size_m, chosen.weight, orbit.period_s, orbit.apogee_m, orbit.perigee_m)


def snapshots(
    cloud: MovingCloud,
    asset: Ephemeris,
    passes: Sequence[PassVerdict],
    earth: EarthOrientation,
) -> tuple[Snapshot, ...]:
    """The cloud at the peaks of the worst passes that advice still concerns, in time order."""
    end = cloud.motion.frame.epoch.plus(cloud.motion.duration_s)
    followed = [verdict for verdict in passes if verdict.peak <= end]
    reachable = [verdict for verdict in followed if verdict.advised] or followed
    worst = sorted(reachable, key=_risk, reverse=True)[:_SNAPSHOTS_EACH]
    rows = _thinned(np.flatnonzero(cloud.fragments.size_m >= 1e-2), _SNAPSHOT_POINTS)
    return tuple(
        _snapshot(cloud, rows, asset, verdict, earth)
        for verdict in sorted(worst, key=lambda verdict: verdict.peak)
    )


def _risk(verdict: PassVerdict) -> float:
    return verdict.evidence.upper if verdict.evidence else 1.0


def _snapshot(
    cloud: MovingCloud,
    rows: Int64[ndarray, " n"],
    asset: Ephemeris,
    verdict: PassVerdict,
    earth: EarthOrientation,
) -> Snapshot:
    at = verdict.peak
    reference = cloud.motion.frame.epoch
    seconds = at.seconds_since(reference)
    states, status = cloud.motion.take(rows).states_at(np.array([seconds]))
    there = (status[:, 0] == int(Status.OK)) & np.isfinite(states[:, 0, :3]).all(axis=1)
    span = np.linspace(seconds - 0.5 * _PATH_S, seconds + 0.5 * _PATH_S, 120)
    inside = (span >= asset.start.seconds_since(reference)) & (
        span <= asset.end.seconds_since(reference)
    )
    path, _ = asset.states_at(reference, span[inside])
    here, _ = asset.states_at(reference, np.array([seconds]))
    return Snapshot(
        at=at,
        asset=asset.name,
        label=f"{asset.name}, pass {verdict.number}, {_clock(at)}",
        earth_rotation_rad=_earth_rotation(at, earth),
        asset_position_m=here[0],
        asset_path_m=path,
        position_m=states[there, 0, :3],
        size_m=cloud.fragments.size_m[rows][there],
    )


def _earth_rotation(at: Instant, earth: EarthOrientation) -> float:
    """Angle from the GCRF x axis to the Greenwich meridian."""
    matrix = np.asarray(itrf_rotation(at, earth))
    return float(np.arctan2(matrix[0, 1], matrix[0, 0]))


def _clock(at: Instant) -> str:
    return f"{format_utc(at, 0)[11:16]} UTC"


def _thinned(rows: Int64[ndarray, " n"], most: int) -> Int64[ndarray, " m"]:
    """At most `most` of the rows, evenly spaced."""
    if len(rows) <= most:
        return rows
    return rows[np.linspace(0, len(rows) - 1, most).astype(np.int64)]
