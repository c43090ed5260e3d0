"""The objects of a reconstruction one by one: who belongs, how sure, how hard it was thrown."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.reconstruction.fragment_sets import FragmentSets
from greenzone.forensics.reconstruction.membership import FASTEST_M_S
from greenzone.forensics.reconstruction.parentless import ParentlessEvent
from greenzone.forensics.reconstruction.reconstruction import Reconstruction
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.workflows.reconstruct_warnings import SET_ASIDE_WORDS

__all__ = ["object_rows", "set_aside_rows"]

_EXAMPLES: Final = 5


def object_rows(event: Reconstruction | ParentlessEvent) -> list[dict[str, Any]]:
    """One row an object that has a usable set, in the order of the input."""
    table, delta_v = event.sets.table, event.delta_v_rtn_m_s
    speed = np.linalg.norm(delta_v, axis=1)
    known = isinstance(event, Reconstruction)
    probability = event.membership.probability if isinstance(event, Reconstruction) else None
    return [
        {
            "object_id": str(table.object_id[k]),
            "name": str(table.name[k]),
            "intl_designator": str(table.intl_designator[k]),
            "set_epoch_utc": format_utc(Instant(int(table.epoch_tai_ns[k])), 0),
            "member": bool(event.member[k]),
            "probability": None if probability is None else round(float(probability[k]), 6),
            "reason": _reason(bool(event.member[k]), float(event.miss_m[k]), float(speed[k])),
            "miss_m": _number(event.miss_m[k], 1),
            "delta_v_m_s": _number(speed[k], 3),
            "delta_v_rtn_m_s": _vector(delta_v[k]),
            "period_s": _number(event.gabbard.period_s[k], 3),
            "perigee_m": _number(event.gabbard.perigee_m[k], 1),
            "apogee_m": _number(event.gabbard.apogee_m[k], 1),
            "area_to_mass_m2_kg": _number(event.area_to_mass.m2_kg[k], 6) if known else None,
        }
        for k in range(len(table))
    ]


def set_aside_rows(table: ElementTable, sets: FragmentSets) -> list[dict[str, Any]]:
    """Why sets of the input were not used, how many, and some of them."""
    rows = []
    for use, words in SET_ASIDE_WORDS.items():
        chosen = np.flatnonzero(sets.use == use)
        if len(chosen):
            some = [str(one) for one in table.object_id[chosen[:_EXAMPLES]]]
            rows.append({"reason": words, "count": len(chosen), "examples": some})
    return rows


def _reason(member: bool, miss_m: float, speed_m_s: float) -> str:
    if not math.isfinite(miss_m):
        return "its orbit cannot be followed back to the event"
    passes = f"its orbit passes the place at {miss_m / 1e3:,.1f} km"
    if member:
        return passes
    if speed_m_s >= FASTEST_M_S:
        return f"{passes} with {speed_m_s:,.0f} m/s, too fast for a fragment"
    return f"{passes}, farther than its error"


def _number(value: float | np.floating[Any], digits: int) -> float | None:
    number = float(value)
    return round(number, digits) if math.isfinite(number) else None


def _vector(value: Float64[ndarray, "3"]) -> list[float] | None:
    return [round(float(part), 3) for part in value] if np.isfinite(value).all() else None
