"""A shared sky for tests of motion: a breakup, the air of its day, and states of all kinds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from breakup_events import event
from greenzone.breakup.fragments import Fragments
from greenzone.breakup.sampling import sample_fragments
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.instant import parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.orbits.density import DensityTable, build_density_table
from greenzone.orbits.mean_arcs import EquatorFrame, equator_frame

__all__ = ["DAY_S", "Sky", "kepler_state", "sky", "some_fragments"]

DAY_S = 86_400.0
EPOCH = parse_utc("2021-11-15T02:47:40Z")


@dataclass(frozen=True)
class Sky:
    frame: EquatorFrame
    density: DensityTable

    @property
    def air(self) -> tuple[Float64[ndarray, "s h l t"], float]:
        return self.density.values, self.density.sun_offset_rad


@cache
def sky(duration_s: float = DAY_S) -> Sky:
    frame = equator_frame(EPOCH, shipped_earth_orientation())
    table = build_density_table(EPOCH, duration_s, shipped_space_weather(), frame.sidereal_rad)
    return Sky(frame, table)


@cache
def some_fragments(samples: int = 4000, seed: int = 3) -> Fragments:
    return sample_fragments(event(), samples, np.random.default_rng(seed), 1e-3)


def kepler_state(
    a: float, e: float, inclination: float, node: float, perigee: float, eccentric: float
) -> Float64[ndarray, "6"]:
    """State (m, m/s) of two-body elements at an eccentric anomaly (rad)."""
    eta = math.sqrt(1.0 - e * e)
    along = np.array([math.cos(eccentric) - e, eta * math.sin(eccentric)]) * a
    rate = math.sqrt(MU_EARTH_M3_S2 / a) / (1.0 - e * math.cos(eccentric))
    speed = np.array([-math.sin(eccentric), eta * math.cos(eccentric)]) * rate
    cw, sw, cn, sn = math.cos(perigee), math.sin(perigee), math.cos(node), math.sin(node)
    ci, si = math.cos(inclination), math.sin(inclination)
    p = np.array([cn * cw - sn * sw * ci, sn * cw + cn * sw * ci, sw * si])
    q = np.array([-cn * sw - sn * cw * ci, -sn * sw + cn * cw * ci, cw * si])
    return np.concatenate([along[0] * p + along[1] * q, speed[0] * p + speed[1] * q])
