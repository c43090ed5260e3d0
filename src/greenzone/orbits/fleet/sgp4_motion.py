"""Element sets moving side by side: SGP4 for a whole fleet, in GCRF.

The model is that of Vallado, Crawford, Hujsak & Kelso 2006 (AIAA 2006-6753), WGS 72, improved mode,
within 1e-4 m of the `sgp4` library. TEME does not leave this package's kernels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int8, Int64, Shaped
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import teme_rotation
from greenzone.core.instant import Instant
from greenzone.core.time_scales import utc_julian_dates
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_deep_kernels import deep_states
from greenzone.orbits.fleet.sgp4_near_kernels import near_states
from greenzone.orbits.fleet.sgp4_record import SGP4_RECORD
from greenzone.orbits.fleet.sgp4_setup_kernels import set_up_fleet
from greenzone.orbits.fleet.sgp4_state_kernels import states_one_by_one
from greenzone.orbits.fleet.teme_turn import teme_turns

__all__ = ["Sgp4Motion"]

_DAY_NS: Final = 86_400_000_000_000
_MINUTE_NS: Final = 6.0e10
_MIDNIGHT_1958: Final = 2436204.5
_MIDNIGHT_1950: Final = 2433281.5
"""1949-12-31 0h UTC, from which SGP4 counts days."""


@dataclass(frozen=True, eq=False)
class Sgp4Motion:
    """The objects of an element table, in its order."""

    epoch_tai_ns: Int64[ndarray, " n"]
    deep_space: Bool[ndarray, " n"]
    """A period of 225 minutes or more: Moon and Sun act, and resonances."""
    status: Int8[ndarray, " n"]
    """What the model says at each set's own epoch; other times have their own."""
    epoch_utc_ns: Int64[ndarray, " n"]
    """The epochs as clocks of UTC count them, without leap seconds."""
    records: Shaped[ndarray, " n"]
    """What SGP4 computes once from a set, as `SGP4_RECORD`."""
    earth: EarthOrientation

    @classmethod
    def of(cls, table: ElementTable, earth: EarthOrientation) -> Sgp4Motion:
        """Every set of the table, initialised; one that has no answer has it in `status`."""
        records = np.zeros(len(table), dtype=SGP4_RECORD)
        deep_space = np.zeros(len(table), dtype=np.bool_)
        days, fractions = utc_julian_dates(table.epoch_tai_ns)
        elements = np.column_stack(
            (
                table.mean_motion_rad_s * 60.0,
                table.eccentricity,
                table.inclination_rad,
                table.raan_rad,
                table.arg_perigee_rad,
                table.mean_anomaly_rad,
                table.bstar,
            )
        )
        set_up_fleet(elements, (days + fractions) - _MIDNIGHT_1950, records, deep_space)
        rows = np.arange(len(table), dtype=np.int64)
        _, status = _exact_states(records, deep_space, rows, np.zeros(len(table)))
        utc_ns = _utc_ns(table.epoch_tai_ns)
        return cls(table.epoch_tai_ns, deep_space, status, utc_ns, records, earth)

    def __len__(self) -> int:
        return len(self.epoch_tai_ns)

    def take(self, rows: Shaped[ndarray, " m"]) -> Sgp4Motion:
        """The objects of these rows, or of a mask."""
        return Sgp4Motion(
            self.epoch_tai_ns[rows],
            self.deep_space[rows],
            self.status[rows],
            self.epoch_utc_ns[rows],
            self.records[rows],
            self.earth,
        )

    def minutes_after_epoch(self, instant: Instant) -> Float64[ndarray, " n"]:
        """Minutes of UTC from each set's epoch to an instant."""
        utc_ns = int(_utc_ns(np.array([instant.tai_ns], dtype=np.int64))[0])
        return np.asarray((utc_ns - self.epoch_utc_ns) / _MINUTE_NS)

    def states_on(self, nodes: NodeTimes) -> tuple[Float64[ndarray, "t 6 n"], Int8[ndarray, "t n"]]:
        """As `Motion.states_on`: within 1e-4 m of the library's states turned into GCRF."""
        states = np.empty((nodes.count, 6, len(self)))
        status = np.empty((nodes.count, len(self)), dtype=np.int8)
        turns = np.ascontiguousarray(teme_rotation(nodes.tai_ns, self.earth).reshape(-1, 9))
        node_utc_ns = _utc_ns(nodes.tai_ns)
        start_ns = int(node_utc_ns[0]) if nodes.count else 0
        since_ns = (start_ns - self.epoch_utc_ns).astype(np.float64)
        node_ns = (node_utc_ns - start_ns).astype(np.float64)
        near = np.flatnonzero(~self.deep_space)
        near_states(self.records, self._table, near, since_ns, node_ns, turns, states, status)
        deep = np.flatnonzero(self.deep_space)
        deep_states(self.records, self._table, deep, since_ns, node_ns, turns, states, status)
        return states, status

    @property
    def _table(self) -> Float64[ndarray, "n p"]:
        """The numbers of the records, one row each."""
        return self.records.view(np.float64).reshape(len(self), SGP4_RECORD.itemsize // 8)

    def states_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> tuple[Float64[ndarray, "m 6"], Int8[ndarray, " m"]]:
        """As `Motion.states_at`: within 1e-4 m of the library's states turned into GCRF."""
        tai_ns = reference.tai_ns + np.rint(seconds * 1e9).astype(np.int64)
        minutes = self._minutes(rows, reference, seconds, tai_ns)
        turns, place = teme_turns(tai_ns, self.earth)
        states = np.empty((len(rows), 6))
        status = np.empty(len(rows), dtype=np.int8)
        states_one_by_one(
            self.records, self.deep_space, rows, minutes, turns, place, states, status
        )
        return states, status

    def covariance_at(
        self,
        rows: Int64[ndarray, " m"],
        reference: Instant,  # noqa: ARG002
        seconds: Float64[ndarray, " m"],  # noqa: ARG002
    ) -> Float64[ndarray, "m 6 6"]:
        """NaN: element sets come without a covariance."""
        return np.full((len(rows), 6, 6), np.nan)

    def _minutes(
        self,
        rows: Int64[ndarray, " m"],
        reference: Instant,
        seconds: Float64[ndarray, " m"],
        tai_ns: Int64[ndarray, " m"],
    ) -> Float64[ndarray, " m"]:
        """Minutes of UTC since the epoch of each row, finer than a nanosecond where near it.

        Where no leap second lies between the times, they differ in UTC as in TAI.
        """
        if not len(rows):
            return np.empty(0)
        ends = np.array([tai_ns.min(), tai_ns.max(), reference.tai_ns], dtype=np.int64)
        lag = ends - _utc_ns(ends)
        if lag.min() == lag.max():
            whole = (reference.tai_ns - int(lag[0])) - self.epoch_utc_ns[rows]
            return np.asarray((whole + seconds * 1e9) / _MINUTE_NS)
        return np.asarray((_utc_ns(tai_ns) - self.epoch_utc_ns[rows]) / _MINUTE_NS)


def _utc_ns(tai_ns: Int64[ndarray, " m"]) -> Int64[ndarray, " m"]:
    """What the clocks of UTC show, in nanoseconds since 1958 with days of 86,400 s."""
    days, fractions = utc_julian_dates(tai_ns)
    whole = (days - _MIDNIGHT_1958).astype(np.int64) * _DAY_NS
    return np.asarray(whole + np.rint(fractions * _DAY_NS).astype(np.int64))


def _exact_states(
    records: Shaped[ndarray, " n"],
    deep_space: Bool[ndarray, " n"],
    rows: Int64[ndarray, " m"],
    minutes: Float64[ndarray, " m"],
) -> tuple[Float64[ndarray, "m 6"], Int8[ndarray, " m"]]:
    """States in TEME and the reference's status."""
    unturned = np.tile(np.eye(3).ravel(), (2, 1))
    states = np.empty((len(rows), 6))
    status = np.empty(len(rows), dtype=np.int8)
    place = np.zeros(len(rows))
    states_one_by_one(records, deep_space, rows, minutes, unturned, place, states, status)
    return states, status
