"""Coefficients from histories: known ones come back, outliers do not count, doubt is told."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray

from full_motion import FullMotion
from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import parse_utc
from greenzone.forensics.lifetime.ballistic_fit import BallisticFit, fit_ballistic
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.decay import DecayingOrbits, decay_of, mean_orbits_of_states
from greenzone.orbits.decay_air import DecayAir, decay_air
from greenzone.orbits.mean_arcs import equator_frame
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2, brouwer_mean_motion

START = parse_utc("2022-03-01T00:00:00Z")
DAY_S = 86_400.0
FIT_SHARE = 0.05
"""Of the coefficient: what averaging leaves."""


@pytest.fixture(scope="module")
def air() -> DecayAir:
    return decay_air(shipped_space_weather(), START, START.plus(60.0 * DAY_S))


def table_of(
    elements: Float64[ndarray, "n 5"], since_s: Float64[ndarray, " n"], ids: list[str]
) -> ElementTable:
    """Sets of mean elements, without any drag term."""
    motion = []
    for a, e, i in elements[:, :3].tolist():
        wanted = math.sqrt(MU72_M3_S2 / a) / a
        kozai = wanted
        for _ in range(5):
            kozai += wanted - brouwer_mean_motion(kozai, e, i)
        motion.append(kozai)
    columns = {
        "object_id": np.array(ids, dtype=object),
        "epoch_tai_ns": START.tai_ns + np.round(since_s * 1e9).astype(np.int64),
        "mean_motion_rad_s": np.array(motion),
        "eccentricity": elements[:, 1],
        "inclination_rad": elements[:, 2],
        "raan_rad": elements[:, 3] % (2.0 * math.pi),
        "arg_perigee_rad": elements[:, 4] % (2.0 * math.pi),
    }
    return ElementTable.of(columns, len(elements))


def history(air: DecayAir, ballistic: float, days: list[float]) -> ElementTable:
    """Sets of one object that the project's own decay has made."""
    first = np.array([[6378e3 + 400e3, 2e-3, 1.44, 2.0, 1.0]])
    orbit = DecayingOrbits(START, first, np.zeros(1), np.array([ballistic]))
    times = np.array(days) * DAY_S
    elements = decay_of(orbit, times, air).elements[0]
    return table_of(elements, times, ["1"] * len(days))


def ratio(fit: BallisticFit, truth: float) -> float:
    return float(fit.orbits.ballistic_m2_kg[0]) / truth


def test_a_coefficient_comes_back_from_the_full_equations(air: DecayAir) -> None:
    truth = 0.1
    low, u, i = 6378137.0 + 330e3, 0.3, 1.44
    speed = math.sqrt(MU72_M3_S2 / low)
    out = np.array([math.cos(u), math.sin(u) * math.cos(i), math.sin(u) * math.sin(i)])
    on = np.array([-math.sin(u), math.cos(u) * math.cos(i), math.cos(u) * math.sin(i)])
    state = np.concatenate([low * out, speed * on])
    stops = tuple(k * DAY_S for k in range(4))
    _, kept = FullMotion(air, START, truth).fall(state, 60.0, 3.2 * DAY_S, stops)
    earth = shipped_earth_orientation()
    rows = []
    for when, one in zip(stops, kept, strict=True):
        # the frame of each epoch has the Earth turned on: tesserals are in the mean elements
        frame = equator_frame(START.plus(when), earth)
        position, velocity = frame.into_gcrf(one[None, :3]), frame.into_gcrf(one[None, 3:])
        drag = np.array([truth])
        mean = mean_orbits_of_states(START.plus(when), position, velocity, drag, earth)
        rows.append(mean.elements[0])
    # without its tesserals the motion keeps a of J2 alone: only their mean over the sets counts
    fit = fit_ballistic(table_of(np.array(rows), np.array(stops), ["1"] * 4), START, air)
    assert ratio(fit, truth) == pytest.approx(1.0, abs=0.1)
    assert fit.from_history[0]


@pytest.mark.parametrize("truth", [0.02, 0.1, 0.25])
@pytest.mark.parametrize("days", [[0.0, 12.0], [0.0, 5.0, 9.0, 15.0, 16.0]])
def test_a_known_coefficient_comes_back(air: DecayAir, truth: float, days: list[float]) -> None:
    fit = fit_ballistic(history(air, truth, days), START, air)
    assert ratio(fit, truth) == pytest.approx(1.0, abs=FIT_SHARE)
    assert fit.sets[0] == len(days)
    assert fit.from_history[0]


def test_one_bad_set_does_not_count(air: DecayAir) -> None:
    sets = history(air, 0.1, [0.0, 4.0, 8.0, 12.0, 16.0])
    motion = sets.mean_motion_rad_s.copy()
    motion[2] *= 1.0 + 3e-4  # 1.4 km of semi-major axis
    fit = fit_ballistic(replace(sets, mean_motion_rad_s=motion), START, air)
    assert ratio(fit, 0.1) == pytest.approx(1.0, abs=2.0 * FIT_SHARE)
    assert fit.sets_rejected[0] == 1


def test_one_set_alone_has_a_wide_doubt(air: DecayAir) -> None:
    few = fit_ballistic(history(air, 0.1, [5.0]), START, air)
    many = fit_ballistic(history(air, 0.1, [0.0, 5.0]), START, air)
    assert not few.from_history[0]
    assert few.log_sigma[0] > 3.0 * many.log_sigma[0]


def test_a_repeated_set_is_one_set(air: DecayAir) -> None:
    sets = history(air, 0.1, [0.0, 6.0])
    twice = fit_ballistic(ElementTable.joined([sets, sets]), START, air)
    assert twice.sets[0] == 2
    assert ratio(twice, 0.1) == pytest.approx(1.0, abs=FIT_SHARE)


def test_deep_space_alone_has_no_decay(air: DecayAir) -> None:
    far = table_of(np.array([[42_164e3, 1e-3, 0.1, 0.0, 0.0]]), np.zeros(1), ["1"])
    with pytest.raises(NotDeterminableError, match="225 minutes"):
        fit_ballistic(far, START, air)
