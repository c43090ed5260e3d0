"""Operators' ephemerides in motion: tables of states, and of covariances, read between the rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import rtn_basis
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.messages.orbit_data.oem_record import EphemerisRecord
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.fleet.covariance_blocks import covariance_blocks
from greenzone.orbits.fleet.covariance_kernels import CovarianceBlocks, blended_covariances
from greenzone.orbits.fleet.ephemeris_kernels import (
    MOST_POINTS,
    StateTables,
    table_states_at,
    table_states_on,
)
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.inertial_states import states_in_gcrf

__all__ = ["EphemerisMotion"]

_USUAL_DEGREE = 7
_NO_ID = ("", "UNKNOWN")


@dataclass(frozen=True, eq=False)
class EphemerisMotion:
    """A `Motion` of n objects given by tables of states.

    Each segment is read within its usable span alone, through its own rows alone: between
    segments lie maneuvers. Outside all spans of an object its status is OUT_OF_SPAN.
    """

    names: tuple[str, ...]
    """Object id as written, or the name where there is no id; in the order of the rows."""
    tables: StateTables
    blocks: CovarianceBlocks

    @classmethod
    def of(cls, records: Sequence[EphemerisRecord], earth: EarthOrientation) -> EphemerisMotion:
        """The objects of some OEM segments, in the order in which they first appear.

        Segments with one object id (without an id: one name) belong to one object; where two may
        be used at one time the later to start counts. INTERPOLATION and its degree are followed
        up to 16 rows: LAGRANGE goes through degree + 1 rows, HERMITE through (degree + 1) / 2
        with their velocities (as SPICE's SPK types 9 and 13), LINEAR through two. Nothing stated,
        or no degree, is degree 7. A short segment is read with as many rows as it has.
        """
        ids = [_identity(record) for record in records]
        order = {name: i for i, name in reversed(list(enumerate(ids)))}
        names = sorted(order, key=order.__getitem__)
        place = {name: i for i, name in enumerate(names)}
        rows = sorted(
            range(len(records)), key=lambda r: (place[ids[r]], records[r].usable_start.tai_ns, r)
        )
        segments = [_record_segment(records[r], earth) for r in rows]
        tables = _joined([place[ids[r]] for r in rows], segments, len(names))
        blocks = covariance_blocks([records[r].covariances for r in rows], tables, earth)
        return cls(tuple(names), tables, blocks)

    @classmethod
    def of_tables(cls, ephemerides: Sequence[Ephemeris]) -> EphemerisMotion:
        """Numerical states on even grids, one object each, by cubic Hermite as `Ephemeris`."""
        tables = _joined(
            list(range(len(ephemerides))),
            [_table_segment(ephemeris) for ephemeris in ephemerides],
            len(ephemerides),
        )
        none: list[tuple[()]] = [()] * len(ephemerides)
        return cls(
            tuple(e.name for e in ephemerides), tables, covariance_blocks(none, tables, None)
        )

    def __len__(self) -> int:
        return len(self.names)

    def states_on(self, nodes: NodeTimes) -> tuple[Float64[ndarray, "t 6 n"], Int8[ndarray, "t n"]]:
        """As `Motion.states_on`."""
        return table_states_on(
            self.tables, nodes.reference.tai_ns, nodes.start_ns, nodes.step_ns, nodes.count
        )

    def states_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> tuple[Float64[ndarray, "m 6"], Int8[ndarray, " m"]]:
        """As `Motion.states_at`."""
        return table_states_at(self.tables, rows, reference.tai_ns, seconds)

    def covariance_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> Float64[ndarray, "m 6 6"]:
        """Covariances in RTN of the object at that time, m2, m2/s and m2/s2.

        The covariances of the blocks before and after, carried there by two-body motion and
        mixed (see docs/fleet.md). NaN before the first block of a segment and after its last.
        """
        found = blended_covariances(self.tables, self.blocks, rows, reference.tai_ns, seconds)
        known = np.flatnonzero(np.isfinite(found).all(axis=(1, 2)))
        states, status = self.states_at(rows[known], reference, seconds[known])
        found[known[status != int(Status.OK)]] = np.nan
        good = status == int(Status.OK)
        turn = np.zeros((int(good.sum()), 6, 6))
        turn[:, :3, :3] = turn[:, 3:, 3:] = rtn_basis(states[good, :3], states[good, 3:])
        turned = turn @ found[known[good]] @ np.swapaxes(turn, 1, 2)
        found[known[good]] = 0.5 * (turned + np.swapaxes(turned, 1, 2))
        return found


@dataclass(frozen=True, eq=False)
class _Segment:
    start_ns: int
    stop_ns: int
    points: int
    is_hermite: bool
    tai_ns: Int64[ndarray, " m"]
    states: Float64[ndarray, "m 6"]


def _identity(record: EphemerisRecord) -> str:
    return record.name if record.object_id.upper() in _NO_ID else record.object_id


def _record_segment(record: EphemerisRecord, earth: EarthOrientation) -> _Segment:
    is_hermite = record.interpolation == "HERMITE"
    degree = record.interpolation_degree or _USUAL_DEGREE
    if record.interpolation == "LINEAR":
        degree = 1
    points = max(2, (degree + 2) // 2) if is_hermite else degree + 1
    states = states_in_gcrf(
        record.frame, record.tai_ns, record.position_m, record.velocity_m_s, earth
    )
    return _Segment(
        max(record.usable_start.tai_ns, int(record.tai_ns[0])),
        min(record.usable_stop.tai_ns, int(record.tai_ns[-1])),
        min(points, MOST_POINTS, len(record.tai_ns)),
        is_hermite,
        record.tai_ns,
        np.concatenate(states, axis=1),
    )


def _table_segment(ephemeris: Ephemeris) -> _Segment:
    steps_ns = np.arange(len(ephemeris.position_m)) * (ephemeris.step_s * 1e9)
    tai_ns = ephemeris.start.tai_ns + np.rint(steps_ns).astype(np.int64)
    states = np.concatenate([ephemeris.position_m, ephemeris.velocity_m_s], axis=1)
    start_ns = ephemeris.start.tai_ns
    stop_ns = int(tai_ns[-1]) if len(tai_ns) else start_ns - 1_000_000_000
    return _Segment(start_ns, stop_ns, min(2, len(tai_ns)), True, tai_ns, states)


def _joined(objects: list[int], segments: list[_Segment], count: int) -> StateTables:
    """Tables of segments that come in the order of objects and starts."""
    return StateTables(
        first_segment=np.searchsorted(objects, np.arange(count + 1)).astype(np.int64),
        start_ns=np.array([s.start_ns for s in segments], dtype=np.int64),
        stop_ns=np.array([s.stop_ns for s in segments], dtype=np.int64),
        first_row=np.cumsum([0, *(len(s.tai_ns) for s in segments)], dtype=np.int64),
        points=np.array([s.points for s in segments], dtype=np.int64),
        is_hermite=np.array([s.is_hermite for s in segments], dtype=np.bool_),
        tai_ns=np.concatenate([np.empty(0, np.int64), *(s.tai_ns for s in segments)]),
        states=np.concatenate([np.empty((0, 6)), *(s.states for s in segments)]),
    )
