"""By what an object is known when element sets of several catalogs are put together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from jaxtyping import Shaped
from numpy import ndarray

from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["NAMELESS", "key_order", "object_keys"]

NAMELESS: Final = "set:"
"""How keys of objects begin that nothing but their one element set tells apart."""


def object_keys(table: ElementTable) -> Shaped[ndarray, " n"]:
    """The key of each element set's object: sets with equal keys are of one object.

    The id, else the international designator, else the name after `name:`. A set without any of
    these stands for itself; its key is made of its values.
    """
    keys = np.where(table.object_id != "", table.object_id, table.intl_designator)
    named = (keys == "") & (table.name != "")
    keys[named] = "name:" + table.name[named]
    for row in np.flatnonzero(keys == "").tolist():
        values = (table.mean_motion_rad_s, table.raan_rad, table.mean_anomaly_rad)
        shown = ":".join(float(column[row]).hex() for column in values)
        keys[row] = f"{NAMELESS}{table.epoch_tai_ns[row]}:{shown}"
    return keys


def key_order(keys: Iterable[str]) -> list[str]:
    """Keys in the order in which people expect them: catalog numbers by value, then the others."""
    return sorted(keys, key=lambda key: (0, int(key), "") if _is_number(key) else (1, 0, key))


def _is_number(key: str) -> bool:
    return key.isascii() and key.isdigit()
