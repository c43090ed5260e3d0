"""Where the Earth points: UT1, the pole and the pole offsets of each day, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import BadDataError, OutOfSpanError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.leap_seconds import tai_minus_utc_ns
from greenzone.core.provenance import InputDigest
from greenzone.core.time_scales import tai_ns_of

__all__ = ["EarthOrientation", "OrientationAt", "OrientationStanding"]

_DAY_NS = 86_400_000_000_000
_MJD_1958 = 36204


class OrientationStanding(StrEnum):
    """How much is known about the Earth's orientation at an instant."""

    MEASURED = "measured"
    PREDICTED = "predicted"
    BEYOND = "beyond"
    """After the last prediction; the last value is held."""


@dataclass(frozen=True)
class OrientationAt:
    """Earth orientation at some instants `t`; arrays of their shape."""

    ut1_minus_tai_s: Float64[ndarray, "*t"]
    pole_x_rad: Float64[ndarray, "*t"]
    pole_y_rad: Float64[ndarray, "*t"]
    celestial_pole_dx_rad: Float64[ndarray, "*t"]
    celestial_pole_dy_rad: Float64[ndarray, "*t"]


@dataclass(frozen=True, eq=False)
class EarthOrientation:
    """A daily table of Earth orientation at 0h UTC; `messages.earth_tables` reads them.

    Pole offsets are those from IAU 2006/2000A. Validated at construction: equal lengths,
    days that follow each other.
    """

    mjd: Int64[ndarray, " d"]
    ut1_minus_utc_s: Float64[ndarray, " d"]
    pole_x_rad: Float64[ndarray, " d"]
    pole_y_rad: Float64[ndarray, " d"]
    celestial_pole_dx_rad: Float64[ndarray, " d"]
    celestial_pole_dy_rad: Float64[ndarray, " d"]
    first_predicted_mjd: int
    digest: InputDigest

    def __post_init__(self) -> None:
        if len(self.mjd) < 2 or np.any(np.diff(self.mjd) != 1):
            raise BadDataError(
                f"Earth orientation table {self.digest.name}: days are missing or out of order; "
                "fetch the file again"
            )

    @property
    def start(self) -> Instant:
        """The first instant of the table."""
        return Instant(int(self._tai_ns[0]))

    @property
    def end(self) -> Instant:
        """The last instant of the table, predictions included."""
        return Instant(int(self._tai_ns[-1]))

    def at(self, when: Instant | Int64[ndarray, "*t"]) -> OrientationAt:
        """Orientation at one instant or many (ns TAI), linear between days.

        After the table its last values are held (see `standing`); before it OutOfSpanError.
        Linear interpolation leaves out tides shorter than a day: below 0.1 ms of UT1 and
        1 mas of the pole, 5 cm on the ground.
        """
        tai_ns = tai_ns_of(when)
        if np.any(tai_ns < self._tai_ns[0]):
            asked = format_utc(Instant(int(np.min(tai_ns))))
            raise OutOfSpanError(
                f"no Earth orientation at {asked}: the table starts at {format_utc(self.start)}; "
                "use a later epoch"
            )
        columns = self._ut1_minus_tai_s, self.pole_x_rad, self.pole_y_rad
        offsets = self.celestial_pole_dx_rad, self.celestial_pole_dy_rad
        return OrientationAt(*(self._interpolated(tai_ns, c) for c in (*columns, *offsets)))

    def standing(self, when: Instant) -> OrientationStanding:
        """Whether the orientation at `when` is measured, predicted, or held beyond the table."""
        if when > self.end:
            return OrientationStanding.BEYOND
        first_predicted = self.first_predicted_mjd - int(self.mjd[0])
        if first_predicted < len(self.mjd) and when.tai_ns >= self._tai_ns[first_predicted]:
            return OrientationStanding.PREDICTED
        return OrientationStanding.MEASURED

    @cached_property
    def _tai_minus_utc_ns(self) -> Int64[ndarray, " d"]:
        return np.array([tai_minus_utc_ns(int(d) - _MJD_1958) for d in self.mjd], dtype=np.int64)

    @cached_property
    def _tai_ns(self) -> Int64[ndarray, " d"]:
        return np.asarray((self.mjd - _MJD_1958) * _DAY_NS + self._tai_minus_utc_ns)

    @cached_property
    def _ut1_minus_tai_s(self) -> Float64[ndarray, " d"]:
        """UT1-TAI runs smoothly through leap seconds, where UT1-UTC jumps."""
        return np.asarray(self.ut1_minus_utc_s - self._tai_minus_utc_ns / 1e9)

    def _interpolated(
        self, tai_ns: Int64[ndarray, "*t"], column: Float64[ndarray, " d"]
    ) -> Float64[ndarray, "*t"]:
        since_start_s = (tai_ns - self._tai_ns[0]) / 1e9
        return np.asarray(np.interp(since_start_s, (self._tai_ns - self._tai_ns[0]) / 1e9, column))
