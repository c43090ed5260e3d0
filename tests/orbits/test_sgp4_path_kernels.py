"""Paths of element sets beside the sgp4 library: rates, states, and how far a point is."""

from __future__ import annotations

import numpy as np
import pytest
from sgp4.api import WGS72, Satrec

from greenzone.orbits.sgp4_path_kernels import (
    MU72_M3_S2,
    RADIUS72_M,
    brouwer_mean_motion,
    nearest_points,
    nearness,
    secular_sgp4_rates,
)

EPOCH_DAY = 26_500.0
ORBITS = [
    (15.29, 0.0018, 82.56, 123.7, 108.1, 252.2),
    (14.3, 0.0100, 98.6, 40.0, 300.0, 10.0),
    (15.5, 0.0005, 51.6, 300.0, 20.0, 100.0),
    (11.5, 0.0900, 28.5, 10.0, 200.0, 190.0),
]
"""Revolutions a day, e, i, node, perigee, mean anomaly (degrees); all of periods below 225 min."""
TWO_CENTIMETRES = 0.02


def satellite(orbit: tuple[float, ...]) -> Satrec:
    turns, e, *angles = orbit
    i, node, w, m = np.radians(angles)
    record = Satrec()
    n = turns * 2.0 * np.pi / 1440.0
    record.sgp4init(WGS72, "i", 1, EPOCH_DAY, 0.0, 0.0, 0.0, e, w, i, m, n, node)
    return record


def mean_elements(record: Satrec, minutes: float) -> np.ndarray:
    """Semi-major axis (m), e, i, node and perigee of a set without drag some minutes later."""
    a = record.a * RADIUS72_M
    node = record.nodeo + record.nodedot * minutes
    perigee = record.argpo + record.argpdot * minutes
    return np.array([[a, record.ecco, record.inclo, node, perigee]])


@pytest.mark.parametrize("orbit", ORBITS)
def test_mean_motion_and_secular_rates_are_those_of_the_library(orbit: tuple[float, ...]) -> None:
    record = satellite(orbit)
    kozai = orbit[0] * 2.0 * np.pi / 86_400.0
    n = brouwer_mean_motion(kozai, record.ecco, record.inclo)
    assert n == pytest.approx(np.sqrt(MU72_M3_S2 / (record.a * RADIUS72_M) ** 3), rel=1e-9)
    node, perigee = secular_sgp4_rates(mean_elements(record, 0.0)[0, 0], record.ecco, record.inclo)
    assert node == pytest.approx(record.nodedot / 60.0, rel=1e-9)
    assert perigee == pytest.approx(record.argpdot / 60.0, rel=1e-9)


@pytest.mark.parametrize("orbit", ORBITS)
def test_a_satellite_lies_on_its_own_path_with_its_velocity(orbit: tuple[float, ...]) -> None:
    record = satellite(orbit)
    for minutes in np.linspace(0.0, 1_440.0, 25):
        day = EPOCH_DAY + 2433281.5
        error, position, velocity = record.sgp4(day, minutes / 1440.0)
        assert error == 0
        found = nearest_points(mean_elements(record, minutes), np.array(position) * 1e3)[0]
        assert np.abs(found[:2]).max() < TWO_CENTIMETRES
        assert found[2:5] == pytest.approx(np.array(position) * 1e3, abs=10.0 * TWO_CENTIMETRES)
        assert found[5:] == pytest.approx(np.array(velocity) * 1e3, abs=1e-3)


def test_a_point_off_the_path_is_missed_by_as_much_in_plane_and_across() -> None:
    record = satellite(ORBITS[0])
    _, position, velocity = record.sgp4(EPOCH_DAY + 2433281.5, 0.01)
    r, v = np.array(position) * 1e3, np.array(velocity) * 1e3
    across = np.cross(r, v) / np.linalg.norm(np.cross(r, v))
    out = np.cross(v, across) / np.linalg.norm(v)
    point = r - 700.0 * out - 400.0 * across
    found = nearest_points(mean_elements(record, 14.4), point)[0]
    assert found[:2] == pytest.approx([700.0, 400.0], abs=1.0)  # the path bends by 0.1 m


def test_nearness_counts_paths_by_their_misses() -> None:
    elements = np.concatenate([mean_elements(satellite(orbit), 0.0) for orbit in ORBITS])
    point = nearest_points(elements, np.array([7e6, 1e6, 2e6]))[0, 2:5]
    scale = np.array([1e3, 2e4, 3e5, 4e6])
    near = nearest_points(elements, point)
    plain = (1.0 / (1.0 + (near[:, 0] ** 2 + near[:, 1] ** 2) / scale**2)).sum()
    found = nearness(elements, scale, point[None])
    assert found == pytest.approx([plain], rel=1e-4)
    assert found[0] > 1.0  # the first path runs through the point
