"""Solar flux and geomagnetic activity of each day, as a value the air density depends on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import BadDataError, OutOfSpanError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import InputDigest

__all__ = ["Indices", "SpaceWeather"]

_JULIAN_DATE_OF_MJD_0 = 2400000.5
_SLOTS_BEFORE = 20
"""MSIS looks back 57 h from the current three-hour slot: 19 slots before it."""


@dataclass(frozen=True)
class Indices:
    """What NRLMSIS takes at one instant.

    `ap` in its order: daily mean; the three-hour value now, 3, 6 and 9 h before; the means of
    the eight values 12-33 h and 36-57 h before (Picone et al. 2002; `ap` of its source code).
    `age_days` is how long ago the last observation was made: 0 within what was observed.
    """

    f107_previous_day: float
    f107_avg81: float
    ap: Float64[ndarray, "7"]
    age_days: float


@dataclass(frozen=True)
class SpaceWeather:
    """A table by UTC day: observed F10.7 and its centred 81-day mean (sfu), and ap.

    Rows after `last_observed` are predictions. Validated at construction: consecutive days,
    finite values, two days at least (MSIS wants yesterday's F10.7).
    """

    mjd: Int64[ndarray, " d"]
    f107_obs: Float64[ndarray, " d"]
    f107_avg81_obs: Float64[ndarray, " d"]
    ap_daily: Float64[ndarray, " d"]
    ap_3h: Float64[ndarray, "d 8"]
    source: str
    sha256: str
    last_observed: Instant

    def __post_init__(self) -> None:
        if len(self.mjd) < 2 or np.any(np.diff(self.mjd) != 1):
            raise BadDataError(
                f"space weather {self.source}: days are missing or out of order; "
                "fetch the file again"
            )
        for name in ("f107_obs", "f107_avg81_obs", "ap_daily", "ap_3h"):
            column = getattr(self, name)
            if not np.all(np.isfinite(column) & (column >= 0)):
                raise BadDataError(
                    f"space weather {self.source}: {name} has a missing or negative value; "
                    "fetch the file again"
                )

    @property
    def digest(self) -> InputDigest:
        """The table as an input of a result."""
        return InputDigest(self.source, self.sha256)

    def indices_at(self, when: Instant) -> Indices:
        """The indices at `when`; beyond the table its last day stands, and `age_days` says so.

        OutOfSpanError before the table's second day. In its first three days the
        three-hour values that MSIS wants from before it are the first day's mean.
        """
        day, fraction = self._day(when)
        row = min(day, len(self.mjd) - 1)
        return Indices(
            f107_previous_day=float(self.f107_obs[min(day - 1, len(self.mjd) - 1)]),
            f107_avg81=float(self.f107_avg81_obs[row]),
            ap=self._ap(row, self._three_hourly(8 * day + int(8 * fraction))),
            age_days=max(0.0, when.seconds_since(self.last_observed) / 86_400),
        )

    def _day(self, when: Instant) -> tuple[int, float]:
        midnight, fraction = when.utc_julian_date()
        day = int(midnight - _JULIAN_DATE_OF_MJD_0) - int(self.mjd[0])
        if day < 1:
            raise OutOfSpanError(
                f"no space weather at {format_utc(when)}: {self.source} starts a day too late "
                f"or more, at MJD {self.mjd[0]}; give a table that covers the epoch"
            )
        return day, min(fraction, 1 - 1e-12)

    def _three_hourly(self, slot: int) -> Float64[ndarray, "20"]:
        """The 20 three-hour values up to `slot`, newest first; daily means outside the table."""
        slots = slot - np.arange(_SLOTS_BEFORE)
        inside = np.clip(slots, 0, self.ap_3h.size - 1)
        daily = np.where(slots < 0, self.ap_daily[0], self.ap_daily[-1])
        return np.where(inside == slots, self.ap_3h.ravel()[inside], daily)

    def _ap(self, row: int, newest_first: Float64[ndarray, "20"]) -> Float64[ndarray, "7"]:
        means = newest_first[4:12].mean(), newest_first[12:20].mean()
        return np.array([self.ap_daily[row], *newest_first[:4], *means])
