"""Rates of crossing orbits, against positions drawn at random."""

from __future__ import annotations

import math

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.lifetime.crossing_kernels import crossing_rates
from greenzone.forensics.lifetime.station_hits import (
    CloudPieces,
    station_elements,
    station_hits,
)
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2
from greenzone.risk.asset import Asset

STATION = np.array([6378e3 + 420e3, 5e-4, 0.9, 1.0, 0.5])
SMEAR_M = 60_000.0
NOISE_SHARE = 0.12
"""Three standard deviations of the draws."""


def positions(
    five: Float64[ndarray, "5"], anomaly: Float64[ndarray, " n"]
) -> tuple[Float64[ndarray, "n 3"], Float64[ndarray, "n 3"]]:
    """Two-body positions and velocities, with rotations written out."""
    a, e, i, node, w = five
    p = a * (1.0 - e * e)
    r = p / (1.0 + e * np.cos(anomaly))
    plane = np.stack([r * np.cos(anomaly), r * np.sin(anomaly), np.zeros(len(anomaly))], axis=1)
    s = math.sqrt(MU72_M3_S2 / p)
    speed = s * np.stack([-np.sin(anomaly), e + np.cos(anomaly), np.zeros(len(anomaly))], axis=1)

    def turn(angle: float, axis: int) -> Float64[ndarray, "3 3"]:
        c, q = math.cos(angle), math.sin(angle)
        if axis == 3:
            return np.array([[c, -q, 0.0], [q, c, 0.0], [0.0, 0.0, 1.0]])
        return np.array([[1.0, 0.0, 0.0], [0.0, c, -q], [0.0, q, c]])

    matrix = turn(node, 3) @ turn(i, 1) @ turn(w, 3)
    return plane @ matrix.T, speed @ matrix.T


def mean_anomaly_towards(five: Float64[ndarray, "5"], direction: Float64[ndarray, "3"]) -> float:
    """Mean anomaly (rad) at which an orbit lies in a direction of its plane."""
    grid = np.linspace(-math.pi, math.pi, 20_001)
    place, _ = positions(five, grid)
    true = float(grid[np.argmax(place @ direction / np.linalg.norm(place, axis=1))])
    e = float(five[1])
    big_e = 2.0 * math.atan(math.sqrt((1.0 - e) / (1.0 + e)) * math.tan(0.5 * true))
    return big_e - e * math.sin(big_e)


def drawn_flux(piece: Float64[ndarray, "5"], direction: Float64[ndarray, "3"]) -> float:
    """Flux (1/m2/s) at one node: pieces drawn into a sphere about the station, times speed."""
    rng, count, radius_m, half = np.random.default_rng(8), 400_000, 20_000.0, 0.02
    states = []
    for five in (STATION, piece):
        mean = mean_anomaly_towards(five, direction) + rng.uniform(-half, half, count)
        big_e = mean.copy()
        for _ in range(5):
            big_e = mean + five[1] * np.sin(big_e)
        stretch = math.sqrt((1.0 + five[1]) / (1.0 - five[1]))
        states.append(positions(five, 2.0 * np.arctan(stretch * np.tan(0.5 * big_e))))
    (xs, vs), (xf, vf) = states
    out = xf / np.linalg.norm(xf, axis=1)[:, None]
    xf = xf + out * rng.uniform(-SMEAR_M, SMEAR_M, count)[:, None]
    near = np.linalg.norm(xs - xf, axis=1) < radius_m
    speed = float(np.linalg.norm(vs[near] - vf[near], axis=1).sum()) / count
    return speed * (half / math.pi) ** 2 / (4.0 / 3.0 * math.pi * radius_m**3)


def test_the_rate_is_that_of_positions_drawn_at_random() -> None:
    piece = np.array([STATION[0] + 3e3, 2e-3, 1.44, 2.2, 0.3])
    rate, speed = crossing_rates(piece[None], STATION, SMEAR_M)
    normals = [
        np.array([math.sin(i) * math.sin(n), -math.sin(i) * math.cos(n), math.cos(i)])
        for i, n in ((STATION[2], STATION[3]), (piece[2], piece[3]))
    ]
    node = np.cross(normals[0], normals[1])
    node /= np.linalg.norm(node)
    assert np.all(speed > 5_000.0)
    for side, direction in enumerate((node, -node)):
        assert rate[0, side] == pytest.approx(drawn_flux(piece, direction), rel=NOISE_SHARE)


def test_orbits_that_do_not_reach_are_never_met() -> None:
    far = np.array([[7_400e3, 1e-3, 1.44, 2.2, 0.3], [np.nan] * 5])
    rate, _ = crossing_rates(far, STATION, SMEAR_M)
    assert not rate.any()


def test_opposite_ways_meet_at_twice_the_speed() -> None:
    backwards = np.array([[STATION[0], 1e-3, math.pi - 0.9, 1.2 + math.pi, 0.3]])
    rate, speed = crossing_rates(backwards, STATION, SMEAR_M)
    met = rate[0] > 0.0
    assert met.any()
    assert np.all((speed[0][met] > 10_000.0) & (speed[0][met] < 15_600.0))


class TestHits:
    pieces = CloudPieces(np.full(3, 0.02), np.full(3, 2e-4), np.full(3, 1e-3), np.ones(3))
    paths = np.repeat(
        np.array([[6798e3, 1e-3, 1.44, 2.2, 0.3], [6800e3, 2e-3, 1.4, 0.2, 2.0], [np.nan] * 5])[
            :, None
        ],
        4,
        axis=1,
    )
    times = np.arange(4) * 86_400.0

    def hits(self, area_m2: float) -> Float64[ndarray, " n"]:
        station = station_elements(STATION, 0.0, self.times)
        asset = Asset("made up", area_m2)
        return station_hits(self.paths, self.pieces, station, asset, 86_400.0).hits

    def test_they_grow_with_the_area_and_the_fallen_hit_nothing(self) -> None:
        one, two = self.hits(100.0), self.hits(200.0)
        assert np.allclose(two, 2.0 * one)
        assert one[0] > 0.0
        assert one[2] == 0.0

    def test_without_shields_no_penetration_is_told(self) -> None:
        station = station_elements(STATION, 0.0, self.times)
        found = station_hits(self.paths, self.pieces, station, Asset("made up", 1.0), 1.0)
        assert found.penetrations is None
