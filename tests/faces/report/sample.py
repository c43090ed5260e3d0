"""A response document with made-up values, of the size a real one has.

Nothing here is a result: probabilities, orbits and the cloud are drawn from simple formulas so
that the page has every kind of mark to show. The event and its objects do not exist.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np

Document = dict[str, Any]

EPOCH = datetime(2031, 5, 4, 2, 47, 40, tzinfo=UTC)
KNOWN = EPOCH + timedelta(minutes=72)
PASSES = 31
HALFWIDTH_S = 1685.0
FRAGMENTS = 6000
GABBARD_POINTS = 4000
MU_M3_S2 = 3.986004418e14
EARTH_RADIUS_M = 6.378137e6


def sample_document(seed: int = 1) -> Document:
    """The document: two assets with 31 passes each, three snapshots of 6,000 points."""
    rng = np.random.default_rng(seed)
    return {
        "event": _event(),
        "fragments": _fragments(),
        "window": {
            "start_utc": _utc(EPOCH),
            "end_utc": _utc(EPOCH + timedelta(hours=24)),
            "hours": 24,
        },
        "zone": "red",
        "assets": [_crewed(), _uncertain()],
        "gabbard": _gabbard(rng),
        "snapshots": [_snapshot(rng, index) for index in range(3)],
        "policy": _policy(),
        "limits": [
            "Only pieces of 1 mm and more are sampled; smaller ones are not counted.",
            "The breakup model was fitted to ground tests and on-orbit events: a single event may "
            "differ from it by a factor of two or three at any size.",
            "Fragments do not shadow each other and the asset does not turn.",
        ],
        "provenance": _provenance(),
    }


def long_document(seed: int = 1) -> Document:
    """The sample as a bad day has it: 11 shelter windows, and passes that may come 28 min off."""
    document = sample_document(seed)
    alpha, beta = document["assets"]
    alpha["shelter"] = [
        _shelter(alpha["passes"][n - 1], alpha["passes"][n - 1], str(n))
        for n in (4, 6, 8, 10, 13, 16, 19, 22, 24, 27, 30)
    ]
    alpha["shelter"][4]["reasons"] += [f"one stay with pass {n}: 11 min between" for n in (14, 15)]
    alpha["timeline"] = _crew_steps(alpha["shelter"])
    for one in alpha["passes"]:
        one["p_penetration"] = None
    _widen(beta)
    return document


def _widen(asset: Document) -> None:
    """Makes every pass as long as its timing is uncertain; the first is deep below the axis."""
    asset |= {"timing_halfwidth_s": HALFWIDTH_S, "time_sigma_s": HALFWIDTH_S / 3**0.5}
    for one in asset["passes"]:
        for key, shift_s in (("start_utc", -HALFWIDTH_S), ("end_utc", HALFWIDTH_S)):
            one[key] = _utc(datetime.fromisoformat(one[key]) + timedelta(seconds=shift_s))
    asset["passes"][0] |= {"p_hit_ge_1cm": 3e-13, "p_hit_ge_1cm_interval": [0.0, 7e-13]}
    last = asset["passes"][-1]
    last["peak_utc"] = _utc(EPOCH + timedelta(hours=24, minutes=9))


def _utc(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}Z"


def _event() -> Document:
    return {
        "name": "Sample 9001",
        "epoch_utc": _utc(EPOCH),
        "epoch_sigma_s": 10.0,
        "known_utc": _utc(KNOWN),
        "latitude_deg": 69.13,
        "longitude_deg": 47.21,
        "altitude_m": 479500.0,
        "parents": [
            {
                "name": "SAMPLE SATELLITE",
                "object_id": "99001",
                "mass_kg": 1750.0,
                "mass_low_kg": 1500.0,
                "mass_high_kg": 2200.0,
                "type": "spacecraft",
                "weight": 1.0,
            }
        ],
        "cause": "collision, catastrophic",
        "unknowns": [
            "The mass and speed of what struck the satellite.",
            "Whether the cloud moved along track as a whole.",
        ],
    }


def _fragments() -> Document:
    return {
        "ge_1mm": 3.71e6,
        "ge_1cm": 71167.0,
        "ge_10cm": 1388.0,
        "mass_kg": 1750.0,
        "reentering_at_once_fraction_ge_10cm": 0.166,
        "reentering_at_once_fraction_ge_1cm": 0.351,
        "escaped": 0,
        "acceptance_rate": 0.9,
    }


def _pass(number: int, start: datetime, probability: float, timing_s: float) -> Document:
    peak = start + timedelta(seconds=46.5 * 60 * number)
    low, high = probability / 2.2, probability * 2.4
    worst = probability * (1.0 + timing_s / 20.0)
    bound = number % 11 == 5
    zone = "red" if worst >= 2e-5 else "yellow" if worst >= 3e-6 else "green"
    return {
        "number": number,
        "start_utc": _utc(peak - timedelta(minutes=4)),
        "peak_utc": _utc(peak),
        "end_utc": _utc(peak + timedelta(minutes=5)),
        "relative_speed_m_s": 13800.0 + 40.0 * (number % 9),
        "plane_crossing_utc": None if number % 10 == 7 else _utc(peak + timedelta(seconds=9)),
        "expected_hits": {
            "ge_1mm": probability * 61,
            "ge_3mm": probability * 9.2,
            "ge_1cm": probability,
            "ge_10cm": probability / 48,
        },
        "p_hit_ge_1cm": probability,
        "p_hit_ge_1cm_interval": [low, high],
        "p_hit_ge_1cm_max": worst,
        "p_penetration": probability * 3.1 if timing_s < 10 else None,
        "mc_relative_sd": 0.06 + 0.02 * (number % 4),
        "radius_m": 25000.0,
        "time_sigma_s": timing_s,
        "zone": zone,
        "zone_reasons": [f"P(≥ 1 cm) at most {worst:.1e}, {zone} by the pass threshold"],
        "status": "upper_bound" if bound else "estimate",
        "advised": peak + timedelta(minutes=5) > KNOWN,
    }


def _chance(number: int, hot: float) -> float:
    """High on every second pass, decaying over the day."""
    wave = 1.0 if number % 2 == 0 else 0.04 + 0.02 * (number % 5)
    arrival = 0.03 if number < 3 else 1.0
    return float(hot * wave * arrival * np.exp(-number / 14.0))


def _crewed() -> Document:
    passes = [_pass(n, EPOCH, _chance(n, 5.2e-5), 0.8) for n in range(1, PASSES + 1)]
    windows = [(4, 6, "6"), (8, 8, "8")]
    shelter = [_shelter(passes[a - 1], passes[b - 1], text) for a, b, text in windows]
    return {
        "name": "Station Alpha",
        "kind": "station",
        "zone": "red",
        "zone_reasons": ["passes 4, 6 and 8 are above the red threshold"],
        "cross_section_m2": 1500.0,
        "elements_epoch_utc": _utc(EPOCH - timedelta(hours=6)),
        "elements_age_days": 0.25,
        "time_sigma_s": 0.8,
        "timing_halfwidth_s": 0.0,
        "period": _period("red", 4.4e-4),
        "background": _background(2.9e-5, 2e-5),
        "passes": passes,
        "shelter": shelter,
        "shelter_notes": [
            "pass 2 cannot be sheltered: it is over at 04:25, the crew is aboard at 04:27"
        ],
        "sensitivity": [
            _case(1 / 3, "red", 402.0, [4, 6, 8, 9, 10, 11]),
            _case(1.0, "red", 139.0, [4, 6, 8]),
            _case(3.0, "yellow", 0.0, []),
        ],
        "timeline": _crew_steps(shelter),
        "departure_windows": [
            _span(EPOCH + timedelta(hours=hour), EPOCH + timedelta(hours=hour, minutes=35))
            for hour in (1.9, 12.4, 18.6)
        ],
        "seats": {
            "crew": 7,
            "seats": 7,
            "enough": True,
            "ships": [{"name": "Ship One", "seats": 4}, {"name": "Ship Two", "seats": 3}],
        },
        "flux_by_size": _flux(4.1e-4),
        "unknowns": ["Which modules had their hatches closed already."],
    }


def _period(zone: str, probability: float | None) -> Document:
    return {
        "end_utc": _utc(KNOWN + timedelta(hours=22.8)),
        "zone": zone,
        "metric": "P(≥1 cm)",
        "p_at_least": probability,
        "p_at_most": probability,
    }


def _case(factor: float, zone: str, minutes: float, passes: list[int]) -> Document:
    return {
        "factor": factor,
        "zone": zone,
        "shelter_minutes": minutes,
        "windows": len(passes),
        "sheltered_passes": passes,
    }


def _background(probability: float, penetration_per_orbit: float | None) -> Document:
    return {
        "penetration_per_orbit": penetration_per_orbit,
        "penetration_source": "a made-up account",
        "fluxes": [
            {
                "size_m": 0.1,
                "flux_per_m2_per_yr": 7.6e-6,
                "probability": probability,
                "source": "a made-up survey",
                "verified": True,
            },
            {
                "size_m": 0.01,
                "flux_per_m2_per_yr": 1e-6,
                "probability": 8.8e-6,
                "source": "a number nobody stands by",
                "verified": False,
            },
        ],
    }


def _span(start: datetime, end: datetime) -> Document:
    return {"start_utc": _utc(start), "end_utc": _utc(end)}


def _shelter(first: Document, last: Document, numbers: str) -> Document:
    start = datetime.fromisoformat(first["start_utc"]) - timedelta(minutes=8)
    end = datetime.fromisoformat(last["end_utc"]) + timedelta(minutes=6)
    return {
        **_span(start, end),
        "begin_closing_utc": _utc(start - timedelta(minutes=40)),
        "close_hatches_by_utc": _utc(start - timedelta(minutes=20)),
        "aboard_by_utc": _utc(start),
        "earliest_exit_utc": _utc(end),
        "undock_ready_utc": _utc(start + timedelta(minutes=30)),
        "passes": list(range(first["number"], last["number"] + 1)),
        "reasons": [f"because pass {numbers}, P(≥ 1 cm) = {last['p_hit_ge_1cm']:.1e}, is red"],
    }


def _crew_steps(shelters: list[Document]) -> list[Document]:
    steps = []
    for number, shelter in enumerate(shelters, start=1):
        steps += [
            (shelter["close_hatches_by_utc"], "Close hatches", "20 min before boarding"),
            (shelter["aboard_by_utc"], "Be aboard the return ships", f"shelter {number} begins"),
            (shelter["earliest_exit_utc"], "Leave the ships at the earliest", "the pass is over"),
        ]
    return [{"utc": utc, "action": action, "why": why} for utc, action, why in steps]


def _uncertain() -> Document:
    passes = [_pass(n, EPOCH, _chance(n + 1, 6e-7), 81.0) for n in range(1, PASSES + 1)]
    passes[12] |= {"status": "unknown", "zone": "unknown", "p_hit_ge_1cm": None}
    passes[12]["zone_reasons"] = ["the asset's orbit is not known well enough for this pass"]
    return {
        "name": "Station Beta",
        "kind": "station",
        "zone": "unknown",
        "zone_reasons": ["pass 13 has no answer: the orbit's timing is not known there"],
        "cross_section_m2": 210.0,
        "elements_epoch_utc": _utc(EPOCH - timedelta(days=24)),
        "elements_age_days": 24.0,
        "time_sigma_s": 81.0,
        "period": _period("unknown", None),
        "background": _background(4.1e-6, None),
        "passes": passes,
        "shelter": [],
        "shelter_notes": [],
        "sensitivity": [_case(factor, "unknown", 0.0, []) for factor in (1 / 3, 1.0, 3.0)],
        "timeline": [],
        "departure_windows": [],
        "seats": {"crew": 3, "seats": 3, "enough": True, "ships": [{"name": "Ship", "seats": 3}]},
        "flux_by_size": _flux(2.2e-5),
        "unknowns": ["Whether it was reboosted in the last 24 days."],
    }


def _flux(at_centimetre: float) -> list[Document]:
    sizes = np.geomspace(1e-3, 1.0, 25)
    return [
        {"size_m": float(size), "expected_hits": float(at_centimetre * (size / 0.01) ** -1.71)}
        for size in sizes
    ]


def _gabbard(rng: np.random.Generator) -> Document:
    points = _gabbard_points(rng, GABBARD_POINTS)
    points["weight"] = [1.0] * GABBARD_POINTS
    observed = _gabbard_points(rng, 103, spread_m=42e3)
    return points | {"observed": observed}


def _gabbard_points(
    rng: np.random.Generator, count: int, spread_m: float = 110e3
) -> dict[str, Any]:
    size_m = 1e-3 * rng.pareto(0.75, count).clip(0, 1500) + 1e-3
    home_m = 479e3
    shift_m = rng.normal(0, spread_m, count) * (0.05 / size_m).clip(0.35, 2.2) ** 0.5
    near_m = rng.normal(0, 12e3, count)
    apogee_m = np.where(shift_m > 0, home_m + 4 * shift_m, home_m) + np.abs(near_m)
    perigee_m = np.where(shift_m > 0, home_m, home_m + 4 * shift_m) - np.abs(near_m)
    axis_m = EARTH_RADIUS_M + (apogee_m + perigee_m) / 2
    period_min = 2 * np.pi * np.sqrt(axis_m**3 / MU_M3_S2) / 60
    return {
        "size_m": size_m.tolist(),
        "period_min": period_min.tolist(),
        "apogee_m": apogee_m.tolist(),
        "perigee_m": perigee_m.tolist(),
    }


def _snapshot(rng: np.random.Generator, index: int) -> Document:
    number = (4, 6, 8)[index]
    spread_rad = 0.25 + 0.3 * index
    phase = rng.normal(0.0, spread_rad, FRAGMENTS) + rng.standard_t(2, FRAGMENTS) * 0.12
    radius_m = EARTH_RADIUS_M + 479e3 + np.abs(rng.normal(0, 90e3, FRAGMENTS)) - 40e3
    tilt_rad = np.radians(82.6) + rng.normal(0, 0.006, FRAGMENTS)
    positions_m = _circle(phase, tilt_rad, radius_m)
    path_phase = np.linspace(-2.2, 1.1, 120)
    path_m = _circle(path_phase, np.full(120, np.radians(51.6)), EARTH_RADIUS_M + 420e3)
    return {
        "utc": _utc(EPOCH + timedelta(seconds=46.5 * 60 * number)),
        "asset": "Station Alpha",
        "label": f"Pass {number}",
        "earth_rotation_rad": 0.9 + 0.2 * number,
        "asset_position_m": path_m[80].tolist(),
        "asset_path_m": path_m.tolist(),
        "positions_m": positions_m.tolist(),
        "size_m": (1e-3 * rng.pareto(0.75, FRAGMENTS).clip(0, 1500) + 1e-3).tolist(),
    }


def _circle(phase: Any, tilt_rad: Any, radius_m: Any) -> Any:
    x = radius_m * np.cos(phase)
    y = radius_m * np.sin(phase)
    return np.stack([x, y * np.cos(tilt_rad), y * np.sin(tilt_rad)], axis=-1)


def _policy() -> Document:
    return {
        "name": "sample station",
        "thresholds": [
            {"scope": "pass", "quantity": "p_penetration", "yellow": 1e-5, "red": 7e-5},
            {"scope": "pass", "quantity": "p_hit_ge_1cm", "yellow": 3e-6, "red": 2e-5},
            {"scope": "period", "quantity": "p_penetration", "yellow": 1e-5, "red": 1e-4},
        ],
        "assumptions": [
            "No public rule for sheltering from a cloud was found: the thresholds are assumed.",
            "The crew needs 20 minutes to close hatches and 8 to board.",
            "Two shelters less than 30 minutes apart become one.",
        ],
        "sensitivity": [
            {"factor": 3.0, "zone": "yellow", "shelter_minutes": 0, "windows": 0},
            {"factor": 1.0, "zone": "red", "shelter_minutes": 139, "windows": 2},
            {"factor": 1 / 3, "zone": "red", "shelter_minutes": 402, "windows": 5},
        ],
    }


def _provenance() -> Document:
    names = ("sample-9001.toml", "station-alpha.toml", "station-beta.toml", "space-weather.txt")
    return {
        "version": "0.1.0",
        "seed": 1,
        "samples": 100000,
        "inputs": [
            {"name": name, "sha256": f"{index + 1:x}a5f" * 16} for index, name in enumerate(names)
        ],
        "models": ["NASA Standard Breakup Model (2001)", "J2 to J4 and drag", "NRLMSIS 2.1"],
        "policy": "sample station",
        "command": "greenzone respond sample-9001.toml --asset station-alpha.toml "
        "--asset station-beta.toml --hours 24 --samples 100000 --seed 1 --out report",
    }
