"""A table of screening radii of single objects: CSV `object_id,radius_km` into metres."""

from __future__ import annotations

import csv
import io
import math
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import BadDataError
from greenzone.encounters.screening.volume import LARGEST_RADIUS_M, LEAST_RADIUS_M
from greenzone.messages.source_text import read_source
from greenzone.workflows.screen_inputs import normal_id
from greenzone.workflows.screen_objects import ScreenObjects

__all__ = ["object_radii", "read_radii"]

_HEADER: Final = ["object_id", "radius_km"]


def read_radii(path: str) -> dict[str, float]:
    """Radii in metres by id. BadDataError with line, value and remedy for what is none."""
    rows = list(csv.reader(io.StringIO(read_source(path).text)))
    if not rows or [cell.strip().lower() for cell in rows[0]] != _HEADER:
        raise BadDataError(f"--radii {path}: its first line is not {','.join(_HEADER)}; add it")
    found: dict[str, float] = {}
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(_HEADER):
            raise BadDataError(f"--radii {path} line {line}: give an id and a radius in km")
        key = normal_id(row[0])
        if key in found:
            raise BadDataError(f"--radii {path} line {line}: {key} is there twice; keep one")
        found[key] = _radius_m(row[1], f"--radii {path} line {line}")
    return found


def _radius_m(text: str, where: str) -> float:
    try:
        radius_m = float(text) * 1e3
    except ValueError:
        radius_m = math.nan
    if not LEAST_RADIUS_M <= radius_m <= LARGEST_RADIUS_M:
        raise BadDataError(
            f"{where}: a radius of {text.strip()[:40]!r} km; give {LEAST_RADIUS_M / 1e3:g} to "
            f"{LARGEST_RADIUS_M / 1e3:g}"
        )
    return radius_m


def object_radii(
    radii: dict[str, float], objects: ScreenObjects, otherwise_m: float
) -> tuple[Float64[ndarray, " N"], tuple[str, ...]]:
    """The radius of each object, `otherwise_m` where the table has none, and ids nobody has."""
    found = np.full(len(objects), otherwise_m)
    row_of = {normal_id(key): row for key, row in objects.row_by_key().items()}
    for key, radius_m in radii.items():
        if key in row_of:
            found[row_of[key]] = radius_m
    return found, tuple(key for key in radii if key not in row_of)
