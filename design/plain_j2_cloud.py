"""Why the prototype's hot passes are higher: the same cloud under a plain secular-J2 propagator.

Kepler orbits whose node, perigee and anomaly drift at their J2 rates (Vallado 2013, sec. 9.6.1),
without short-period terms, and straight relative lines at the station. Printed: P(>= 1 cm) x 1e-5
at R = 10, 25, 50, 100 km with the Monte Carlo sd, for osculating elements taken as mean ones and
for a mean semi-major axis with the same energy (J2 averaged over the orbit); with fragments that
start with a perigee below 100 km kept or dropped.

    python -m design.plain_j2_cloud          (a minute)
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from validation.cosmos_1408_runs import HOT_PASSES, at_hour, setting

from greenzone.breakup.sampling import sample_fragments
from greenzone.core.constants import EARTH_RADIUS_M, J2, MU_EARTH_M3_S2
from greenzone.orbits.mean_arcs import EquatorFrame, equator_frame
from greenzone.workflows.asset_orbit import asset_orbit
from greenzone.workflows.cloud import breakup_events

SAMPLES = 300_000
RADII_M = (10e3, 25e3, 50e3, 100e3)
STEP_S = 10.0
MU, RE = MU_EARTH_M3_S2, EARTH_RADIUS_M


@dataclass(frozen=True)
class Drifting:
    """Elements (n,) at the event and their weights."""

    a: np.ndarray
    e: np.ndarray
    i: np.ndarray
    node: np.ndarray
    perigee: np.ndarray
    anomaly: np.ndarray
    weight: np.ndarray

    def where(self, keep: np.ndarray) -> Drifting:
        """Those of a mask."""
        return Drifting(**{f.name: getattr(self, f.name)[keep] for f in fields(self)})


def elements(r: np.ndarray, v: np.ndarray, weight: np.ndarray, *, mean_axis: bool) -> Drifting:
    """Osculating elements of bound states, with a mean semi-major axis if asked for."""
    radius = np.linalg.norm(r, axis=1)
    energy = 0.5 * (v**2).sum(axis=1) - MU / radius
    h = np.cross(r, v)
    eccentric = np.cross(v, h) / MU - r / radius[:, None]
    e, i = np.linalg.norm(eccentric, axis=1), np.arccos(h[:, 2] / np.linalg.norm(h, axis=1))
    node = np.arctan2(h[:, 0], -h[:, 1])
    p, q = _plane(i, node)
    perigee = np.arctan2((eccentric * q).sum(axis=1), (eccentric * p).sum(axis=1))
    true = np.arctan2((r * q).sum(axis=1), (r * p).sum(axis=1)) - perigee
    half = 2 * np.arctan2(np.sqrt(1 - e) * np.sin(true / 2), np.sqrt(1 + e) * np.cos(true / 2))
    a = -0.5 * MU / energy
    if mean_axis:
        a = _axis_of_energy(energy + _oblateness(r, radius), a, e, i)
    return Drifting(a, e, i, node, perigee, half - e * np.sin(half), weight)


def _oblateness(r: np.ndarray, radius: np.ndarray) -> np.ndarray:
    sine2 = (r[:, 2] / radius) ** 2
    return np.asarray(MU / radius * J2 * (RE / radius) ** 2 * (1.5 * sine2 - 0.5))


def _axis_of_energy(energy: np.ndarray, a: np.ndarray, e: np.ndarray, i: np.ndarray) -> np.ndarray:
    for _ in range(5):
        average = 0.5 * MU * J2 * RE**2 / (a**3 * (1 - e * e) ** 1.5) * (1.5 * np.sin(i) ** 2 - 1)
        a = -0.5 * MU / (energy - average)
    return a


def _plane(i: np.ndarray, node: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    c, s = np.cos(node), np.sin(node)
    across = np.stack([-s * np.cos(i), c * np.cos(i), np.sin(i)], axis=1)
    return np.stack([c, s, np.zeros_like(c)], axis=1), across


def states(o: Drifting, seconds: float) -> tuple[np.ndarray, np.ndarray]:
    """Positions and velocities after `seconds`."""
    n, p = np.sqrt(MU / o.a**3), o.a * (1 - o.e**2)
    rate, s2 = 1.5 * n * J2 * (RE / p) ** 2, np.sin(o.i) ** 2
    anomaly = o.anomaly + seconds * (n + rate * np.sqrt(1 - o.e**2) * (1 - 1.5 * s2))
    perigee = o.perigee + seconds * rate * (2 - 2.5 * s2)
    big_e = anomaly + o.e * np.sin(anomaly)
    for _ in range(8):
        big_e -= (big_e - o.e * np.sin(big_e) - anomaly) / (1 - o.e * np.cos(big_e))
    c, s, eta = np.cos(big_e), np.sin(big_e), np.sqrt(1 - o.e**2)
    along, across = _plane(o.i, o.node - seconds * rate * np.cos(o.i))
    cw, sw = np.cos(perigee)[:, None], np.sin(perigee)[:, None]
    to_perigee, ahead = cw * along + sw * across, cw * across - sw * along
    speed = np.sqrt(MU / o.a) / (1 - o.e * c)
    position = (o.a * (c - o.e))[:, None] * to_perigee + (o.a * eta * s)[:, None] * ahead
    return position, (-speed * s)[:, None] * to_perigee + (speed * eta * c)[:, None] * ahead


def misses(o: Drifting, clock: str, frame: EquatorFrame) -> tuple[np.ndarray, np.ndarray]:
    """Miss distances and weights of the approaches within 200 s of a crossing."""
    at = setting()
    orbit = asset_orbit(at.station, frame.epoch, 8 * 3600.0, at.earth).ephemeris
    middle = at_hour(clock).seconds_since(frame.epoch)
    found = []
    for seconds in np.arange(middle - 200.0, middle + 200.1, STEP_S):
        there, moving = (
            frame.from_gcrf(x) for x in orbit.states_at(frame.epoch, np.array([seconds]))
        )
        position, velocity = states(o, float(seconds))
        near = np.linalg.norm(position - there, axis=1) < 3e5
        d, w = (position - there)[near], (velocity - moving)[near]
        closest = -(d * w).sum(axis=1) / (w * w).sum(axis=1)
        mine = (closest >= -0.5 * STEP_S) & (closest < 0.5 * STEP_S)
        miss = np.linalg.norm(d + w * closest[:, None], axis=1)
        found.append((miss[mine], o.weight[near][mine]))
    return np.concatenate([m for m, _ in found]), np.concatenate([w for _, w in found])


def main() -> None:
    """Print the table."""
    at = setting()
    event = breakup_events(at.event, at.earth)[0]
    cloud = sample_fragments(event, SAMPLES, np.random.default_rng(1), 1e-2)
    cloud = cloud.take(cloud.status == 0)
    frame = equator_frame(event.epoch, at.earth)
    r, v = frame.from_gcrf(cloud.position_m), frame.from_gcrf(cloud.velocity_m_s)
    first = elements(r, v, cloud.weight, mean_axis=False)
    # Secular J2 rates mean nothing deep in the Earth, nor close to escape.
    far = (first.a * (1 - first.e) > 0.8 * RE) & (first.e < 0.95)
    for mean_axis in (False, True):
        every = elements(r[far], v[far], cloud.weight[far], mean_axis=mean_axis)
        low = every.a * (1 - every.e) < RE + 100e3
        for dropped, orbits in (("kept", every), ("dropped", every.where(~low))):
            print(f"{'mean axis' if mean_axis else 'osculating'}, low perigees {dropped}")
            for clock in HOT_PASSES:
                print(" ", clock[:5], *_row(*misses(orbits, clock, frame)))


def _row(miss: np.ndarray, weight: np.ndarray) -> list[str]:
    area = setting().station.cross_section_m2
    row = []
    for radius in RADII_M:
        inside, unit = weight[miss < radius], 1e5 * area / (np.pi * radius**2)
        row.append(f"{inside.sum() * unit:.2f} +- {np.sqrt((inside**2).sum()) * unit:.2f}")
    return row


if __name__ == "__main__":
    main()
