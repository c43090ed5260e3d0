"""Fleets of element sets that are hard to search: slow, grazing, eccentric, docked, decaying."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from brute_force import Judge, records_of
from greenzone.core.instant import Instant, parse_utc
from greenzone.messages.element_sets.element_table import ElementTable

START = parse_utc("2022-01-22T00:00:00Z")
_MU = 3.986008e14  # WGS 72, as in the theory
_COLUMNS = (
    "mean_motion_rad_s",
    "eccentricity",
    "inclination_rad",
    "raan_rad",
    "arg_perigee_rad",
    "mean_anomaly_rad",
    "bstar",
)
Orbit: TypeAlias = tuple[float, float, float, float, float, float]
"""Semi-major axis (m), eccentricity, then degrees: inclination, node, perigee, mean anomaly."""
State: TypeAlias = Float64[ndarray, "6"]
LOW: Orbit = (6.9e6, 0.001, 74.0, 40.0, 30.0, 10.0)
DEGREE_M = math.radians(1.0) * LOW[0]
"""How far a degree of the low orbit is."""


@dataclass(frozen=True)
class HardCase:
    """A fleet and what to ask of it."""

    table: ElementTable
    hours: float
    radius_m: float


def table_of_orbits(
    orbits: Iterable[Orbit], epoch: Instant = START, bstar: float | Sequence[float] = 0.0
) -> ElementTable:
    """Mean elements of one epoch; ids count from 1."""
    chosen = list(orbits)
    drag = np.broadcast_to(np.asarray(bstar, dtype=np.float64), (len(chosen),))
    a = np.array([orbit[0] for orbit in chosen])
    angles = np.radians(np.array([orbit[2:] for orbit in chosen]).reshape(-1, 4))
    angles[:, 1:] %= 2.0 * math.pi
    e = np.array([orbit[1] for orbit in chosen])
    values = (np.sqrt(_MU / a**3), e, *angles.T, drag)
    columns = {
        "object_id": [str(i + 1) for i in range(len(chosen))],
        "epoch_tai_ns": [epoch.tai_ns] * len(chosen),
        **dict(zip(_COLUMNS, values, strict=True)),
    }
    return ElementTable.of(columns, len(chosen))


def moved(orbit: Orbit, *by: float) -> Orbit:
    """The orbit with these added to its elements, in order."""
    given = (*by, *(0.0,) * (6 - len(by)))
    a, e, i, node, perigee, mean = (x + y for x, y in zip(orbit, given, strict=True))
    return a, e, i, node, perigee, mean


def state_at(orbit: Orbit, second: float = 0.0) -> State:
    """Position and velocity (TEME, m and m/s) that SGP4 gives, seconds after START."""
    return Judge(records_of(table_of_orbits([orbit])), START).state(0, second)


def orbit_through(state: State, rounds: int = 12) -> Orbit:
    """Mean elements at START for which SGP4 gives this state there, to a millimetre.

    Newton's method on the state that, taken for two-body elements, is the argument of SGP4.
    """
    wanted, shift = state.copy(), np.array([10.0] * 3 + [0.01] * 3)
    for _ in range(rounds):
        given = state_at(_kepler(wanted))
        slope = [(state_at(_kepler(wanted + s)) - given) / s.sum() for s in np.diag(shift)]
        wanted += np.linalg.solve(np.array(slope).T, state - given)
    orbit = _kepler(wanted)
    assert np.linalg.norm(state_at(orbit)[:3] - state[:3]) < 1e-3
    return orbit


def later(orbit: Orbit, second: float) -> Orbit:
    """The orbit so shifted in mean anomaly that what was to be at START is then."""
    rate = state_rate(orbit)
    return moved(orbit, 0.0, 0.0, 0.0, rate[0] * -second, rate[1] * -second, rate[2] * -second)


def state_rate(orbit: Orbit) -> tuple[float, float, float]:
    """Degrees a second of node, perigee and mean anomaly: J2 to first order."""
    a, e, i = orbit[0], orbit[1], math.radians(orbit[2])
    n = math.sqrt(_MU / a**3)
    j2 = 1.5 * 1.082616e-3 * (6378135.0 / (a * (1.0 - e * e))) ** 2 * n
    return (
        math.degrees(-j2 * math.cos(i)),
        math.degrees(j2 * (2.0 - 2.5 * math.sin(i) ** 2)),
        math.degrees(n),
    )


def _kepler(state: State) -> Orbit:
    """Two-body elements of a state; undefined angles count from the node, or from x."""
    r, v = state[:3], state[3:]
    h = np.cross(r, v)
    distance = float(np.linalg.norm(r))
    inward = np.cross(v, h) / _MU - r / distance
    e = float(np.linalg.norm(inward))
    a = 1.0 / (2.0 / distance - float(v @ v) / _MU)
    node = math.atan2(h[0], -h[1])
    i = math.acos(h[2] / float(np.linalg.norm(h)))
    along = np.array([math.cos(node), math.sin(node), 0.0])
    across = np.cross(h / np.linalg.norm(h), along)
    latitude = math.atan2(r @ across, r @ along)
    perigee = math.atan2(inward @ across, inward @ along)
    true = latitude - perigee
    eccentric = 2.0 * math.atan2(
        math.sqrt(1.0 - e) * math.sin(true / 2.0), math.sqrt(1.0 + e) * math.cos(true / 2.0)
    )
    mean = eccentric - e * math.sin(eccentric)
    return (a, e, *(math.degrees(x) for x in (i, node, perigee, mean)))  # type: ignore[return-value]


def passing(
    orbit: Orbit, turn_deg: float, speed: float = 1.0, beside_m: float = 0.0, above_m: float = 0.0
) -> Orbit:
    """An orbit that meets this one at START: its velocity turned about the vertical and scaled.

    It passes `beside_m` across both velocities and `above_m` higher.
    """
    state = state_at(orbit)
    up = state[:3] / np.linalg.norm(state[:3])
    angle, v = math.radians(turn_deg), state[3:]
    turned = (
        v * math.cos(angle)
        + np.cross(up, v) * math.sin(angle)
        + up * (up @ v) * (1.0 - math.cos(angle))
    ) * speed
    side = np.cross(v - turned, up)
    side /= max(float(np.linalg.norm(side)), 1e-9)
    return orbit_through(np.concatenate((state[:3] + up * above_m + side * beside_m, turned)))


def hard_cases() -> dict[str, Callable[[], HardCase]]:
    """Makers of the cases, by what they are."""
    return {
        "one orbit, phases of 0.5 m to 100 km": _one_orbit,
        "nearly equal planes": _equal_planes,
        "formation flight": _formation,
        "one orbit shape, nodes apart": _nodes_apart,
        "a train after launch": _train,
        "grazing at many angles": _grazing,
        "head-on over the poles": _head_on,
        "meetings at even times": _even_times,
        "perigees of eccentric orbits": _eccentric,
        "in and out of a low shell in its plane": _coplanar,
        "transfer orbits against low ones": _transfer,
        "Molniya orbits": _molniya,
        "neighbours in the geostationary ring": _geostationary,
        "docked, and the same set twice": _docked,
        "decay within the window": _decaying,
    }


def _one_orbit() -> HardCase:
    behind = (0.0, 0.5, 2.0, 12.0, 110.0, 1.1e3, 1.2e4, 1.3e5)
    orbits = [moved(LOW, 0, 0, 0, 0, 0, -m / DEGREE_M) for m in behind]
    return HardCase(table_of_orbits(orbits), 6.0, 30e3)


def _equal_planes() -> HardCase:
    orbits = [LOW]
    for tilt in (1e-5, 1e-4, 1e-3, 1e-2, 0.1):
        orbits += [moved(LOW, 0, 0, tilt, 0, 0, 1e-4), moved(LOW, 0, 0, 0, tilt, 0, 0.1)]
    return HardCase(table_of_orbits(orbits), 4.0, 20e3)


def _formation() -> HardCase:
    """Relative ellipses of 0.1 to 10 km, some about the chief and some beside it."""
    orbits = [LOW]
    for size in (100.0, 1e3, 1e4):
        e, tilt = size / LOW[0], size / DEGREE_M
        orbits += [
            moved(LOW, 0, e),
            moved(LOW, 0, 0, 0, 0, math.degrees(e / LOW[1]), -math.degrees(e / LOW[1])),
            moved(LOW, 0, -0.5 * e, tilt),
            moved(LOW, 0, e, 0, tilt, 0, 2.0 * tilt),
        ]
    return HardCase(table_of_orbits(orbits), 4.0, 25e3)


def _nodes_apart() -> HardCase:
    orbits = [
        moved(LOW, 0, 0, 0, node, 0, -node * math.cos(math.radians(LOW[2])) + ahead)
        for node in (0.0, 0.01, 0.3, 2.0, 15.0)
        for ahead in (0.0, 1e-4, 0.02)
    ]
    return HardCase(table_of_orbits(orbits), 4.0, 20e3)


def _train() -> HardCase:
    orbits = [moved(LOW, -40.0 * k, 2e-6 * k, 0, 1e-5 * k, 0, -0.015 * k) for k in range(10)]
    return HardCase(table_of_orbits(orbits, bstar=[1e-4 * k for k in range(10)]), 12.0, 10e3)


def _grazing() -> HardCase:
    """Meetings 5 km apart, from along to across to head-on, and above each other."""
    low = moved(LOW, 0, 0.002)
    orbits = [low]
    for turn in (0.05, 0.5, 5.0, 30.0, 90.0, 150.0, 179.0):
        orbits += [later(passing(low, turn, 1.0, 5e3), 600.0 + 60.0 * turn) for _ in range(1)]
        orbits += [passing(low, turn, 1.0, 0.0, 5e3), passing(low, turn, 1.001, 5e3)]
    return HardCase(table_of_orbits(orbits), 3.0, 5e3)


def _head_on() -> HardCase:
    polar = (7.1e6, 1e-3, 90.0, 10.0, 90.0, 0.0)
    orbits = [polar]
    orbits += [passing(polar, 180.0, 1.0, 0.0, up) for up in (0.0, 3.0, 500.0, 9e3)]
    orbits += [passing(polar, turn) for turn in (179.999, 179.0, 160.0)]
    return HardCase(table_of_orbits(orbits), 6.0, 10e3)


def _even_times() -> HardCase:
    """Pairs that meet at the start, at the end and at whole minutes between."""
    orbits: list[Orbit] = []
    for minute, turn in enumerate((40.0, 80.0, 120.0, 179.0)):
        for seconds in (0.0, 60.0, 120.0, 480.0, 1800.0, 3600.0, 7200.0):
            base = moved(LOW, 3e3 * len(orbits), 0, 0, 17.0 * len(orbits), 0, 31.0 * minute)
            orbits += [later(base, seconds), later(passing(base, turn), seconds)]
    return HardCase(table_of_orbits(orbits), 2.0, 5e3)


def _eccentric() -> HardCase:
    """Perigees 200 to 600 km high at e of 0.6 to 0.9, met by low orbits and by each other."""
    orbits: list[Orbit] = []
    for k, e in enumerate((0.6, 0.7, 0.75, 0.8, 0.85, 0.9)):
        near = 6.578e6 + 8e4 * k
        high: Orbit = (near / (1.0 - e), e, 20.0 + 12.0 * k, 33.0 * k, 50.0 * k, 0.3 * (1 - e) ** 2)
        low = math.sqrt(1.0 / (1.0 + e))
        orbits += [high, passing(high, 60.0, low), passing(high, 178.0, low, 1e3)]
        orbits += [moved(high, 0, 0, 0, 0, 0, 1e-5), moved(high, 0, 0, 1e-4, 0, 0, 1e-6)]
        orbits += [passing(high, 25.0), passing(high, 175.0, 1.0, 400.0)]
    return HardCase(table_of_orbits(orbits), 24.0, 20e3)


def _coplanar() -> HardCase:
    """Eccentric orbits that cross a low shell in its plane twice within minutes."""
    e, perigee = 0.8, 6.7e6
    high: Orbit = (perigee / (1.0 - e), e, 51.6, 20.0, 80.0, -0.4)
    low = [(6.95e6, 1e-3, 51.6, 20.0, 0.0, 5.0 * k) for k in range(72)]
    against = [(6.95e6, 1e-3, 128.4, 200.0, 0.0, 15.0 * k) for k in range(24)]
    orbits = [high, moved(high, 0, -0.05), *low, *against]
    return HardCase(table_of_orbits(orbits), 1.0, 200e3)


def _transfer() -> HardCase:
    orbits: list[Orbit] = []
    for k in range(6):
        transfer: Orbit = (2.44e7, 0.729, 7.0 + 3.0 * k, 60.0 * k, 178.0, 0.02 * k)
        slower = 0.77
        orbits += [transfer, passing(transfer, 45.0, slower, 100.0 * k)]
        orbits += [passing(transfer, 120.0, slower, 0.0, 1e3), passing(transfer, 1.0, slower)]
    return HardCase(table_of_orbits(orbits), 24.0, 10e3)


def _molniya() -> HardCase:
    """Twelve-hour orbits, resonant: in one track, in planes that meet, and at apogee."""
    base: Orbit = (2.6554e7, 0.72, 63.4, 100.0, 270.0, 0.05)
    apogee = moved(base, 0, 0, 0, 20.0, 0, 180.0)
    orbits = [base, moved(base, 0, 0, 0, 0, 0, 1e-4), moved(base, 0, 0, 0, 1e-3, 0, 1e-3)]
    orbits += [passing(base, turn, 1.0, 2e3) for turn in (3.0, 60.0, 170.0)]
    orbits += [apogee, passing(apogee, 2.0, 1.01), passing(apogee, 90.0, 1.0, 1e3)]
    return HardCase(table_of_orbits(orbits), 24.0, 25e3)


def _geostationary() -> HardCase:
    """Neighbours at hundredths of a degree that drift past each other over the day."""
    ring: Orbit = (4.2166e7, 1e-4, 0.05, 80.0, 10.0, 200.0)
    orbits = [ring]
    for k in range(1, 10):
        away = 0.004 * k * (-1) ** k - 3.0 * k
        change = (700.0 * k, 1e-5 * k, 3e-3 * (k % 3), 4.0 * k, -4.0 * k + 3.0 * k, away)
        orbits.append(moved(ring, *change))
    return HardCase(table_of_orbits(orbits), 30.0, 50e3)


def _docked() -> HardCase:
    near = moved(LOW, 0, 0, 0, 0, 0, 0.3 / DEGREE_M)
    orbits = [LOW, LOW, near, moved(LOW, 0, 0, 0, 0, 0, 0.02), passing(LOW, 70.0), LOW]
    return HardCase(table_of_orbits(orbits), 3.0, 10e3)


def _decaying() -> HardCase:
    """Low orbits with so much drag that SGP4 gives them up within hours, and their companions."""
    base: Orbit = (6.57e6, 0.002, 65.0, 10.0, 20.0, 0.0)
    orbits = [moved(base, 300.0 * k, 0, 0, 0, 0, -0.03 * k) for k in range(6)]
    orbits += [passing(base, 60.0), passing(base, 175.0)]
    drag = (0.3, 0.1, 0.05, 0.02, 0.01, 1e-4, 0.05, 1e-4)
    return HardCase(table_of_orbits(orbits, bstar=drag), 12.0, 30e3)


BASES: dict[str, Orbit] = {
    "low": LOW,
    "low and round": (7.2e6, 0.0, 98.7, 10.0, 0.0, 0.0),
    "equatorial": (6.8e6, 0.0005, 0.01, 0.0, 0.0, 0.0),
    "transfer": (2.44e7, 0.729, 7.0, 60.0, 178.0, 0.0),
    "Molniya": (2.6554e7, 0.72, 63.4, 100.0, 270.0, 0.05),
    "navigation": (2.656e7, 0.01, 55.0, 10.0, 30.0, 0.0),
    "geostationary": (4.2166e7, 1e-4, 0.05, 80.0, 10.0, 200.0),
}
Recipe: TypeAlias = tuple[int, tuple[float, float, float, float, float, float]]
"""How many powers of ten smaller than 30 km, 0.01 and 1 degree the differences are, and these."""


def crowd_about(base: Orbit, recipes: Sequence[Recipe]) -> ElementTable:
    """An orbit and others that differ from it by little or much."""
    orbits = [base]
    for power, (da, de, *angles) in recipes:
        size = 10.0**-power
        orbit = moved(base, 3e4 * size * da, 0.01 * size * de, *(size * angle for angle in angles))
        orbits.append((orbit[0], abs(orbit[1]), abs(orbit[2]), *orbit[3:]))
    return table_of_orbits(orbits)
