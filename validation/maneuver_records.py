"""What operators say they did: maneuver files of the IDS and of Fengyun, as groups of burns."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from greenzone.core.instant import Instant, parse_utc
from greenzone.forensics.maneuvers.secular_motion import secular_motion
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["Burn", "Recorded", "read_fengyun", "read_ids", "recorded"]

_NEAR_S = 86_400.0
_BURN_WORDS = 15
_CST = timedelta(hours=8)
_QUOTED = re.compile(r'"([^"]+) CST"')


@dataclass(frozen=True)
class Burn:
    """One burn: when, and by how much along radius, track and normal (m/s, NaN if not stated)."""

    start: Instant
    end: Instant
    middle: Instant
    radial_m_s: float
    in_track_m_s: float
    cross_track_m_s: float


@dataclass(frozen=True)
class Recorded:
    """Burns less than a day apart: what daily element sets can tell as one maneuver."""

    start: Instant
    end: Instant
    middle: Instant
    """Mean of the burns' times by their size."""
    in_track_m_s: float
    """Sum; NaN where it is not stated."""
    cross_track_m_s: float
    """Tilt of the plane that remains, times the speed: burns half a turn apart may cancel."""


def read_ids(path: Path) -> list[Burn]:
    """The burns of a file of the IDS (`*man.txt`).

    Satellite, begin and end of the maneuver (year, day of year, hour, minute, UTC), type of
    parameters, number of burns, then for each burn: year, day, hour, minute, second of its
    median date, duration (s), velocity change along radius, track and normal (m/s), two times
    three accelerations. A maneuver without burns, and one of a file that states none (TOPEX),
    is one burn of unknown size.
    """
    burns = []
    for line in path.read_text(encoding="ascii").splitlines():
        words = line.split()
        start, end = _minute(words[1:5]), _minute(words[5:9])
        count = int(words[10]) if len(words) > 10 else 0
        for i in range(count):
            values = words[11 + _BURN_WORDS * i : 11 + _BURN_WORDS * (i + 1)]
            middle = _minute(values[:4]).plus(float(values[4]))
            burns.append(Burn(start, end, middle, *(float(v) for v in values[6:9])))
        if not count:
            middle = start.plus(0.5 * end.seconds_since(start))
            burns.append(Burn(start, end, middle, math.nan, math.nan, math.nan))
    return burns


def read_fengyun(path: Path) -> list[Burn]:
    """The maneuvers of a `.fy` file, whose times are China Standard Time (UTC + 8 h)."""
    burns = []
    for line in path.read_text(encoding="ascii").splitlines():
        start, end = (_of_cst(text) for text in _QUOTED.findall(line))
        middle = start.plus(0.5 * end.seconds_since(start))
        burns.append(Burn(start, end, middle, math.nan, math.nan, math.nan))
    return burns


def recorded(burns: list[Burn], sets: ElementTable) -> list[Recorded]:
    """Burns as maneuvers; the sets tell where in the orbit each burn was."""
    groups: list[list[Burn]] = []
    for burn in sorted(burns, key=lambda b: b.start):
        if groups and burn.start.seconds_since(groups[-1][-1].end) < _NEAR_S:
            groups[-1].append(burn)
        else:
            groups.append([burn])
    return [_recorded(group, sets) for group in groups]


def _recorded(group: list[Burn], sets: ElementTable) -> Recorded:
    start, end = min(b.start for b in group), max(b.end for b in group)
    sizes = [math.hypot(b.radial_m_s, b.in_track_m_s, b.cross_track_m_s) for b in group]
    weights = [1.0 if math.isnan(s) else max(s, 1e-9) for s in sizes]
    offsets = [b.middle.seconds_since(start) for b in group]
    middle = start.plus(float(np.average(offsets, weights=weights)))
    tilt = sum(b.cross_track_m_s * np.exp(1j * _latitude(b.middle, sets)) for b in group)
    in_track = float(sum(b.in_track_m_s for b in group))
    return Recorded(start, end, middle, in_track, float(abs(tilt)))


def _latitude(instant: Instant, sets: ElementTable) -> float:
    """Mean argument of latitude (rad) by the nearest set."""
    row = int(np.argmin(np.abs(sets.epoch_tai_ns - instant.tai_ns)))
    one = sets.take(np.array([row]))
    since = (instant.tai_ns - int(one.epoch_tai_ns[0])) * 1e-9
    at_epoch = one.arg_perigee_rad[0] + one.mean_anomaly_rad[0]
    return float(at_epoch + secular_motion(one).latitude_rate_rad_s[0] * since)


def _minute(words: list[str]) -> Instant:
    year, day, hour, minute = (int(w) for w in words)
    return parse_utc(f"{year}-{day:03d}T{hour:02d}:{minute:02d}:00Z")


def _of_cst(text: str) -> Instant:
    utc = datetime.fromisoformat(text.replace("/", "-")) - _CST
    return parse_utc(f"{utc.isoformat()}Z")
