"""When objects re-enter, by their own element sets.

sets ─▶ ballistic coefficients in real air ─▶ decay with spread ─▶ ReentryRun ─▶ document
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from jaxtyping import Int64
from numpy import ndarray

import greenzone
from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import Provenance
from greenzone.core.space_weather import SpaceWeather
from greenzone.forensics.lifetime.ballistic_fit import BallisticFit, fit_ballistic, object_keys
from greenzone.forensics.lifetime.reentry_window import HORIZON_S, ReentryWindows, reentry_windows
from greenzone.messages.earth_tables.space_weather_file import load_space_weather
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.decay_air import decay_air
from greenzone.orbits.mean_past import deep_space
from greenzone.workflows.data_tables import space_weather_in_use
from greenzone.workflows.reentry_call import ReentryCall
from greenzone.workflows.reentry_run import ReentryObject, ReentryRun
from greenzone.workflows.screen_inputs import normal_id
from greenzone.workflows.set_files import read_set_files

__all__ = ["DECAY_MODELS", "reentry", "weather_for"]

DECAY_MODELS: Final = (
    "motion: mean elements, zonals to degree 20, drag averaged over each revolution "
    "(docs/reentry.md)",
    "air: NRLMSISE-00 (pymsis) by height, latitude and local time, observed F10.7 and Ap; "
    "afterwards a forecast",
    "ballistic coefficients: fitted to the decay between element sets",
)
_YEARS: Final = HORIZON_S / (365.25 * 86_400.0)
_DAY_S: Final = 86_400.0


def reentry(call: ReentryCall) -> ReentryRun:
    """The windows of the objects of some files. Raises a GreenzoneError for what has no answer."""
    read = read_set_files(call.files)
    table = read.table.take(_chosen(read.table, call))
    oldest = Instant(int(table.epoch_tai_ns.min()))
    newest = Instant(int(table.epoch_tai_ns.max()))
    weather = weather_for(call.weather, oldest)
    fit = fit_ballistic(table, newest, decay_air(weather, oldest, newest.plus(_DAY_S)))
    windows = reentry_windows(fit.orbits, fit.log_sigma, weather)
    found = [_object(fit, windows, k) for k in range(len(fit))]
    found += [_too_high(table, row) for row in np.flatnonzero(deep_space(table)).tolist()]
    found.sort(key=lambda one: (one.likeliest is None, one.likeliest or newest, one.key))
    warnings = (*read.warnings, *_doubts(found, weather))
    digests = (*read.digests, weather.digest)
    provenance = Provenance(
        greenzone.__version__, 0, 0, digests, DECAY_MODELS, "none", call.command
    )
    return ReentryRun(tuple(found), weather.source, weather.last_observed, warnings, provenance)


def weather_for(path: str | None, oldest: Instant) -> SpaceWeather:
    """The space weather of a file, else the newest table there is that covers a time."""
    return space_weather_in_use(oldest) if path is None else load_space_weather(path)


def _chosen(table: ElementTable, call: ReentryCall) -> Int64[ndarray, " m"]:
    """Rows of the objects asked for. Raises NotDeterminableError for one that is not there."""
    if not call.objects:
        return np.arange(len(table))
    columns = (table.object_id, table.intl_designator, table.name)
    ids = [{normal_id(str(text)) for text in row if text} for row in zip(*columns, strict=True)]
    rows: list[int] = []
    for name in call.objects:
        found = [row for row, known in enumerate(ids) if normal_id(name) in known]
        if not found:
            raise NotDeterminableError(
                f"the re-entry of {name[:60]} is",
                f"none of the {len(table):,} sets of {', '.join(call.files)} is of that object",
            )
        rows += found
    return np.array(sorted(set(rows)), dtype=np.int64)


def _object(fit: BallisticFit, windows: ReentryWindows, k: int) -> ReentryObject:
    reference = windows.reference

    def at(seconds: float) -> Instant | None:
        return reference.plus(float(seconds)) if np.isfinite(seconds) else None

    epoch_s, likeliest = float(fit.orbits.epoch_s[k]), float(windows.likeliest_s[k])
    status, reason = _standing(epoch_s, likeliest, float(windows.earliest95_s[k]))
    told = status in ("window", "beyond") and np.isfinite(windows.earliest95_s[k])
    early80, early95 = at(windows.earliest80_s[k]), at(windows.earliest95_s[k])
    return ReentryObject(
        key=str(fit.key[k]),
        name=str(fit.name[k]),
        status=status,
        reason=reason,
        newest_set=reference.plus(epoch_s),
        sets=int(fit.sets[k]),
        sets_rejected=int(fit.sets_rejected[k]),
        span_s=float(fit.span_s[k]),
        source="history" if fit.from_history[k] else "drag_term",
        ballistic_m2_kg=float(fit.orbits.ballistic_m2_kg[k]),
        ballistic_log_sigma=float(fit.log_sigma[k]),
        likeliest=at(likeliest) if told else None,
        window80=(early80, at(windows.latest80_s[k])) if told and early80 is not None else None,
        window95=(early95, at(windows.latest95_s[k])) if told and early95 is not None else None,
        log_sigma=float(windows.log_sigma[k]) if told else None,
        flux_log_sigma=float(windows.flux_log_sigma[k]) if told else None,
    )


def _standing(epoch_s: float, likeliest_s: float, earliest_s: float) -> tuple[str, str]:
    """Status of an object and the reason for it."""
    if np.isnan(likeliest_s):
        return "not_determinable", "not determinable because its orbit is out of all bounds"
    if likeliest_s <= epoch_s:
        return (
            "reentered",
            "not determinable because its newest set is of an orbit below 120 km: it has fallen",
        )
    if np.isfinite(likeliest_s):
        return "window", ""
    when = "" if np.isfinite(earliest_s) else ", even the earliest"
    return "beyond", f"the likeliest time{when} lies more than {_YEARS:.0f} years ahead"


def _too_high(table: ElementTable, row: int) -> ReentryObject:
    return ReentryObject(
        key=object_keys(table.take(np.array([row])))[0],
        name=str(table.name[row]),
        status="not_determinable",
        reason="not determinable because a period of 225 minutes or more needs the Moon and Sun",
        newest_set=Instant(int(table.epoch_tai_ns[row])),
        sets=1,
        sets_rejected=0,
        span_s=0.0,
        source="none",
        ballistic_m2_kg=None,
        ballistic_log_sigma=None,
    )


def _doubts(found: Sequence[ReentryObject], weather: SpaceWeather) -> list[str]:
    """What the windows leave open."""
    lines = []
    ends = [one.likeliest for one in found if one.likeliest is not None]
    if ends and max(ends) > weather.last_observed:
        lines.append(
            f"space weather is observed until {format_utc(weather.last_observed, 0)}; after what "
            "its table predicts F10.7 returns from its last 81-day mean to 120 (Ap to 10) within "
            "years, with a spread that is part of the windows"
        )
    late = [one for one in found if one.newest_set > weather.last_observed]
    if late:
        lines.append(
            f"{len(late):,} objects have sets from after the last observed space weather: their "
            "coefficients hold in assumed air, so give --weather with a newer table"
        )
    few = sum(one.source == "drag_term" for one in found)
    if few:
        lines.append(
            f"{few:,} of {len(found):,} objects have no history that tells their decay: their "
            "coefficients are those of the sets' own drag terms (B*), and their windows are wider"
        )
    return lines
