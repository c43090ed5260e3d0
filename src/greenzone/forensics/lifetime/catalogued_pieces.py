"""Catalogued objects of an event: which they are, and what velocity change each has had."""

from __future__ import annotations

import re
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.catalog.object_type import ObjectType, object_types
from greenzone.core.errors import NotDeterminableError
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.decay import DecayingOrbits
from greenzone.orbits.decay_air import DecayAir
from greenzone.orbits.decay_kernels import elements_before
from greenzone.orbits.high_zonals import high_zonal_rates
from greenzone.orbits.sgp4_path_kernels import nearest_points

__all__ = ["changes_at_event", "pieces_of_launches"]

_LAUNCH: Final = re.compile(r"(?:19|20)?(\d{2})-?(\d{3})[A-Z]{1,3}")


def pieces_of_launches(table: ElementTable, designators: tuple[str, ...]) -> Int64[ndarray, " m"]:
    """Rows of debris of the launches of these parents, after their designators.

    Objects that their names call payloads or rocket bodies are left out, and so are the parents.
    """
    launches = {_launch(text) for text in designators} - {None}
    if not launches:
        raise NotDeterminableError(
            "which objects belong to the event is",
            "no parent has an international designator; give one in its element set",
        )
    kinds, _ = object_types(table.object_type, table.name)
    parents = {text.replace("-", "").strip() for text in designators}
    rows = [
        row
        for row, text in enumerate(table.intl_designator.tolist())
        if _launch(text) in launches
        and str(text).replace("-", "").strip() not in parents
        and kinds[row] in (ObjectType.DEBRIS, ObjectType.UNKNOWN)
    ]
    return np.array(rows, dtype=np.int64)


def _launch(text: str) -> tuple[str, str] | None:
    found = _LAUNCH.fullmatch(str(text).strip())
    return None if found is None else (found.group(1), found.group(2))


def changes_at_event(
    orbits: DecayingOrbits,
    event_s: float,
    parent_state: Float64[ndarray, "6"],
    basis: Float64[ndarray, "3 3"],
    air: DecayAir,
) -> Float64[ndarray, "n 3"]:
    """Velocity change (RTN, m/s) of each object, where its orbit passes nearest to the parent.

    Orbits are carried back to the event; NaN where one cannot be.
    `parent_state` and `basis` (rows R, T, N) are on the true equator of date, where mean elements
    are.
    """
    n = len(orbits)
    clocked, high = air.clocked(orbits.reference), high_zonal_rates(orbits.elements[:, 2])
    back = elements_before(
        orbits.elements,
        orbits.epoch_s,
        orbits.ballistic_m2_kg,
        np.arange(n + 1),
        np.full(n, event_s),
        clocked,
        high,
    )
    known = np.isfinite(back).all(axis=1)
    out = np.full((n, 3), np.nan)
    near = nearest_points(back[known], parent_state[:3])
    out[known] = (near[:, 5:] - parent_state[3:]) @ basis.T
    return out
