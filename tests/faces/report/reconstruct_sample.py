"""A made-up reconstruction in the form of its document, with and without a parent."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["lifetime_sample", "reconstruct_sample"]

_EPOCH = "2021-11-15T02:47:38.619Z"


def reconstruct_sample(objects: int = 60) -> dict[str, Any]:
    """`objects` objects of which the last three do not belong, one with nothing known."""
    random = np.random.default_rng(3)
    offset_s = np.linspace(-120.0, 120.0, 41)
    distance_m = 300.0 + 90.0 * np.abs(offset_s)
    rows = [_row(k, random, member=k < objects - 3) for k in range(objects)]
    rows[-1] |= {"miss_m": None, "delta_v_m_s": None, "delta_v_rtn_m_s": None}
    return {
        "schema": "greenzone/reconstruction/1",
        "event": _event(),
        "time": {
            "half_width_s": 0.4,
            "bootstrap_sigma_s": 0.18,
            "drag_model_sigma_s": 0.02,
            "parent_sigma_s": 0.06,
            "theory_sigma_s": 0.12,
            "median_miss_m": 279.0,
            "revolutions": [
                {"epoch_utc": _EPOCH, "probability": 0.8},
                {"epoch_utc": "2021-11-15T01:13:25.000Z", "probability": 0.2},
            ],
            "bootstrap": {"edges_s": [-0.4, -0.1, 0.1, 0.4], "draws": [200, 600, 200]},
            "curve": {
                "offset_s": offset_s.tolist(),
                "median_m": distance_m.tolist(),
                "p25_m": (0.6 * distance_m).tolist(),
                "p75_m": (1.5 * distance_m).tolist(),
            },
        },
        "parent": {
            "object_id": "13552",
            "name": "COSMOS 1408",
            "kind": "spacecraft",
            "mass_kg": 1750.0,
            "set_epoch_utc": "2021-11-15T00:55:06.488Z",
            "choice": "the last before the first set of a fragment; 4 given",
        },
        "fragments": {
            "used": objects - 3,
            "rejected": 3,
            "sets_given": objects + 1,
            "rows_refused": 1,
            "set_aside": [{"reason": "a set of the parent", "count": 1, "examples": ["13552"]}],
        },
        "delta_v": {
            "median_m_s": 120.5,
            "p10_m_s": 27.0,
            "p90_m_s": 299.0,
            "largest_m_s": 376.0,
            "posigrade_fraction": 0.74,
            "mean_rtn_m_s": [-19.0, 33.0, -15.0],
            "mean_sigma_rtn_m_s": [10.0, 5.0, 12.0],
            "reference": "the parent's velocity",
        },
        "area_to_mass": {"median_m2_kg": 0.05, "p10_m2_kg": 0.02, "p90_m2_kg": 0.3},
        "hypotheses": [
            {"name": "explosion", "probability": 0.42, "words": "3.1 times the model's"},
            {"name": "catastrophic collision", "probability": 0.37, "words": "2.3 times"},
            {"name": "non-catastrophic collision", "probability": 0.21, "words": "a part"},
        ],
        "parent_candidates": [_candidate()],
        "objects": rows,
        "warnings": ["the revolution is not settled"],
        "how_sure": ["Only fragments that were catalogued are seen."],
        "provenance": {
            "version": "0.1.0",
            "command": "greenzone reconstruct cloud.3le --parent parent.tle --seed 1",
            "seed": 1,
            "inputs": [{"name": "cloud.3le", "sha256": "ab" * 32}],
            "models": ["air: NRLMSISE-00"],
        },
    }


def lifetime_sample() -> dict[str, Any]:
    """The part of the document that tells how the cloud decays and what it does to stations."""
    survival = [
        {
            "days_after_event": day,
            "modelled_fraction": 0.5 ** (day / 192.0),
            "modelled_low": 0.9 * 0.5 ** (day / 192.0),
            "modelled_high": min(1.0, 1.1 * 0.5 ** (day / 192.0)),
            "observed_fraction": 0.56 if day == 160 else None,
        }
        for day in range(0, 400, 20)
    ]
    station = {
        "asset": "ISS",
        "days": 30,
        "expected_hits": 4.1e-5,
        "penetration_probability": 1.3e-5,
        "multiple_of_background": 1.6,
    }
    return {"survival": survival, "stations": [station]}


def _event() -> dict[str, Any]:
    return {
        "epoch_utc": _EPOCH,
        "interval_s": [-0.4, 0.4],
        "interval_utc": ["2021-11-15T02:47:38.219Z", "2021-11-15T02:47:39.019Z"],
        "interval_probability": 0.9,
        "revolution_probability": 0.8,
        "settled": False,
        "latitude_deg": 68.98,
        "longitude_deg": 47.03,
        "altitude_m": 479_489.0,
    }


def _row(number: int, random: np.random.Generator, *, member: bool) -> dict[str, Any]:
    kick = random.normal(size=3) * 90.0
    return {
        "object_id": str(49_500 + number),
        "name": f"PIECE {number}",
        "set_epoch_utc": "2021-11-30T00:00:00Z",
        "member": member,
        "probability": 0.99 if member else 0.0,
        "reason": "its orbit passes the place at 0.3 km",
        "miss_m": 300.0,
        "delta_v_m_s": float(np.linalg.norm(kick)),
        "delta_v_rtn_m_s": kick.tolist(),
        "period_s": 5_640.0 + 3.0 * kick[1],
        "perigee_m": 4.4e5 - abs(kick[0]) * 500.0,
        "apogee_m": 5.2e5 + abs(kick[1]) * 3_000.0,
        "area_to_mass_m2_kg": 0.05 if number % 2 else None,
    }


def _candidate() -> dict[str, Any]:
    return {
        "object_id": "13552",
        "name": "COSMOS 1408",
        "score": 0.81,
        "share": 0.95,
        "median_speed_m_s": 121.0,
        "plane_angle_deg": 0.1,
        "set_epoch_utc": "2021-11-15T00:55:06Z",
        "given": True,
    }
