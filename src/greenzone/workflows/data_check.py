"""Whether a new table may stand beside the one in use: newer, without a gap, and of one mind."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant
from greenzone.core.space_weather import SpaceWeather
from greenzone.workflows.data_tables import measured_until

__all__ = ["require_successor"]

_Table = TypeVar("_Table", SpaceWeather, EarthOrientation)
_MJD_1958 = 36204
_COMPARED_DAYS = 730
_SETTLED_DAYS = 30
"""The latest days are revised: nowcasts of Kp, rapid solutions of UT1."""
_FLUX_RATIO, _AGREEING = 1.2, 0.95
"""Observed fluxes of a day differ by hundredths between issues, except for a few misprints."""
_ORIENTATION_LIMITS = {
    "ut1_minus_utc_s": 1e-3,
    "pole_x_rad": 2.4e-8,
    "pole_y_rad": 2.4e-8,
}
"""1 ms and 5 milliarcseconds, ten times what separates Bulletin A from C04 since 2000."""


def require_successor(new: _Table, old: _Table, now: Instant, name: str) -> None:
    """BadDataError where `new` must not replace `old`; the message says why and what to do."""
    today = now.utc_day()[0] + _MJD_1958
    if measured_until(new) > today + 1:
        raise BadDataError(
            f"{name}: claims observations up to MJD {measured_until(new)}, and today is {today}; "
            "check this computer's clock, or fetch the file again"
        )
    if measured_until(new) < measured_until(old):
        days = measured_until(old) - measured_until(new)
        raise BadDataError(
            f"{name}: ends {days} days before the table in use; that one stays, fetch a newer file"
        )
    if int(new.mjd[0]) > measured_until(old):
        raise BadDataError(
            f"{name}: starts at MJD {new.mjd[0]}, after the table in use ends "
            f"(MJD {measured_until(old)}): days would be missing; give the longer file (All)"
        )
    if isinstance(new, SpaceWeather) and isinstance(old, SpaceWeather):
        _require_same_flux(new, old, name)
    if isinstance(new, EarthOrientation) and isinstance(old, EarthOrientation):
        _require_same_orientation(new, old, name)


def _require_same_flux(new: SpaceWeather, old: SpaceWeather, name: str) -> None:
    days = _common_days(new, old)
    ratio = _rows(new.f107_obs, new.mjd, days) / _rows(old.f107_obs, old.mjd, days)
    agree = np.maximum(ratio, 1.0 / ratio) < _FLUX_RATIO
    if len(days) and agree.mean() < _AGREEING:
        raise BadDataError(
            f"{name}: F10.7 differs from the table in use on {np.sum(~agree)} of {len(days)} "
            "days that both observed; nothing was replaced, look at both files"
        )


def _require_same_orientation(new: EarthOrientation, old: EarthOrientation, name: str) -> None:
    days = _common_days(new, old)
    for column, limit in _ORIENTATION_LIMITS.items():
        apart = np.abs(
            _rows(getattr(new, column), new.mjd, days) - _rows(getattr(old, column), old.mjd, days)
        )
        if len(days) and apart.max() > limit:
            raise BadDataError(
                f"{name}: {column} differs by {apart.max():.3g} from the table in use on MJD "
                f"{days[int(apart.argmax())]}; nothing was replaced, look at both files"
            )


def _common_days(new: _Table, old: _Table) -> Int64[ndarray, " c"]:
    """The last days that both observed and that are revised no more."""
    last = min(measured_until(new), measured_until(old)) - _SETTLED_DAYS
    first = max(int(new.mjd[0]), int(old.mjd[0]), last - _COMPARED_DAYS)
    return np.arange(first, max(first, last), dtype=np.int64)


def _rows(
    column: Float64[ndarray, " d"], mjd: Int64[ndarray, " d"], days: Int64[ndarray, " c"]
) -> Float64[ndarray, " c"]:
    return np.asarray(column[days - int(mjd[0])])
