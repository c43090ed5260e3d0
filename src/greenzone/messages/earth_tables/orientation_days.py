"""Days of Earth orientation as files give them, checked and turned into SI."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadMessageError
from greenzone.core.leap_seconds import tai_minus_utc_ns
from greenzone.core.provenance import InputDigest

__all__ = ["OrientationDays", "mjd_of"]

_ARCSECOND_RAD = np.pi / 648_000
_MJD_1958 = 36204
_MJD_0 = date(1858, 11, 17)
_LARGEST_POLE_ARCSEC = 1.0
_LARGEST_UT1_UTC_S = 1.0
_LARGEST_OFFSET_ARCSEC = 0.01
"""Offsets from IAU 2006/2000A stay below 1 mas; those from IAU 1980 reach 0.1 arcseconds."""
_LARGEST_UT1_STEP_S = 0.01
"""A day differs from 86,400 s by less than 5 ms; a leap second not known to us differs by 1 s."""


@dataclass(frozen=True)
class OrientationDays:
    """A daily series at 0h UTC as published: seconds and arcseconds, oldest first."""

    mjd: Int64[ndarray, " d"]
    ut1_minus_utc_s: Float64[ndarray, " d"]
    pole_x_arcsec: Float64[ndarray, " d"]
    pole_y_arcsec: Float64[ndarray, " d"]
    dx_arcsec: Float64[ndarray, " d"]
    dy_arcsec: Float64[ndarray, " d"]
    measured: int
    """How many days, from the first on, are measured; the rest is predicted."""

    def table(self, digest: InputDigest) -> EarthOrientation:
        """The days as a table in SI. Raises BadMessageError naming the first day that is wrong."""
        name = digest.name
        if len(self.mjd) < 2 or self.measured < 1:
            raise BadMessageError(f"{name}: fewer than two days, or none measured; fetch it again")
        self._require_order(name)
        self._require_ranges(name)
        self._require_smooth_ut1(name)
        end = int(self.mjd[-1]) + 1
        return EarthOrientation(
            mjd=self.mjd,
            ut1_minus_utc_s=self.ut1_minus_utc_s,
            pole_x_rad=self.pole_x_arcsec * _ARCSECOND_RAD,
            pole_y_rad=self.pole_y_arcsec * _ARCSECOND_RAD,
            celestial_pole_dx_rad=self.dx_arcsec * _ARCSECOND_RAD,
            celestial_pole_dy_rad=self.dy_arcsec * _ARCSECOND_RAD,
            first_predicted_mjd=int(self.mjd[self.measured]) if self.measured < len(self) else end,
            digest=digest,
        )

    def __len__(self) -> int:
        return len(self.mjd)

    def _require_order(self, name: str) -> None:
        wrong = np.flatnonzero(np.diff(self.mjd) != 1)
        if len(wrong):
            before, after = (_day(int(self.mjd[wrong[0] + i])) for i in (0, 1))
            raise BadMessageError(
                f"{name}: after {before} comes {after}: "
                "a day is missing or out of order; fetch the file again"
            )

    def _require_ranges(self, name: str) -> None:
        columns = (
            ("UT1-UTC", self.ut1_minus_utc_s, _LARGEST_UT1_UTC_S, "s"),
            ("x of the pole", self.pole_x_arcsec, _LARGEST_POLE_ARCSEC, "arcsec"),
            ("y of the pole", self.pole_y_arcsec, _LARGEST_POLE_ARCSEC, "arcsec"),
            ("dX", self.dx_arcsec, _LARGEST_OFFSET_ARCSEC, "arcsec"),
            ("dY", self.dy_arcsec, _LARGEST_OFFSET_ARCSEC, "arcsec"),
        )
        for label, values, largest, unit in columns:
            wrong = np.flatnonzero(~(np.abs(values) <= largest))
            if len(wrong):
                hint = "the file is for IAU 1980; give the one for IAU 2000A"
                hint = hint if label in ("dX", "dY") else "fetch the file again"
                raise BadMessageError(
                    f"{name}: on {_day(int(self.mjd[wrong[0]]))} {label} is {values[wrong[0]]:g} "
                    f"{unit}, beyond {largest:g}; {hint}"
                )

    def _require_smooth_ut1(self, name: str) -> None:
        """UT1-TAI runs smoothly; a jump is a wrong value or a leap second not known here."""
        days = [int(mjd) - _MJD_1958 for mjd in self.mjd]
        offsets_s = np.array([tai_minus_utc_ns(day) / 1e9 for day in days])
        steps = np.abs(np.diff(self.ut1_minus_utc_s - offsets_s))
        wrong = np.flatnonzero(steps > _LARGEST_UT1_STEP_S)
        if len(wrong):
            at = int(wrong[0])
            day = _day(int(self.mjd[at + 1]))
            raise BadMessageError(
                f"{name}: UT1 jumps by {steps[at]:.4g} s before {day}; fetch "
                "the file again, and upgrade pyerfa if a leap second was there"
            )


def mjd_of(year: int, month: int, day: int) -> int:
    """The Modified Julian Date of a calendar day; ValueError if there is none."""
    return date(year, month, day).toordinal() - _MJD_0.toordinal()


def _day(mjd: int) -> str:
    try:
        return (_MJD_0 + timedelta(days=mjd)).isoformat()
    except OverflowError:
        return f"MJD {mjd}"
