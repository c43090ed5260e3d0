"""A breakup whose truth is known, from dynamics that the reconstruction does not share."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from validation.synthetic_breakups import synthetic_breakup

from greenzone.core.frames import rtn_basis
from greenzone.core.instant import parse_utc
from greenzone.forensics.reconstruction.misses import misses_at
from greenzone.forensics.reconstruction.parent_track import ParentTrack
from greenzone.forensics.reconstruction.robust_fit import Scales
from greenzone.forensics.reconstruction.time_fit import fit_time
from greenzone.forensics.reconstruction.velocity import velocity_changes
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.orbits.air_history import steady_air
from greenzone.orbits.mean_past import mean_past

EARTH = shipped_earth_orientation()
WEATHER = shipped_space_weather()
DAY_S = 86_400.0
THREE_SIGMA_S = 1.5


@pytest.mark.parametrize("seed", [1, 2])
def test_time_and_velocities_of_a_known_breakup_are_found(seed: int) -> None:
    rng = np.random.default_rng(seed)
    truth = synthetic_breakup(rng, parse_utc("2021-11-15T00:00:00Z"), 8.0, 30, WEATHER, EARTH)
    epoch = truth.event.epoch
    past = mean_past(truth.sets, epoch, steady_air(epoch.plus(-DAY_S), epoch.plus(9.0 * DAY_S)))
    past = replace(past, high=np.zeros_like(past.high))  # the truth has zonals to J4 only
    track = ParentTrack(truth.parent, epoch, EARTH)
    fit = fit_time(past, track, 60.0, Scales())
    assert abs(fit.at_s) < THREE_SIGMA_S
    misses = misses_at(fit.expansion, track, fit.at_s, fit.log_factor, fit.warp)
    found = velocity_changes(misses.orbit_state, misses.parent_state)
    basis = rtn_basis(truth.event.position_m, truth.event.velocity_m_s)
    error = np.linalg.norm(found - truth.fragments.delta_v_m_s @ basis.T, axis=1)
    assert np.median(error) < 3.0
