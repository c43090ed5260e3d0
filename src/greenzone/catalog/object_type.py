"""What catalogued objects are: as their catalog states it, else as far as their names tell."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final

import numpy as np
from jaxtyping import Bool, Int8, Shaped
from numpy import ndarray

__all__ = ["ObjectType", "object_types", "type_name"]


class ObjectType(IntEnum):
    """Kind of an object, kept in int8 arrays."""

    UNKNOWN = 0
    PAYLOAD = 1
    ROCKET_BODY = 2
    DEBRIS = 3


_STATED: Final = {
    "PAYLOAD": ObjectType.PAYLOAD,
    "PAY": ObjectType.PAYLOAD,
    "ROCKET BODY": ObjectType.ROCKET_BODY,
    "R/B": ObjectType.ROCKET_BODY,
    "DEBRIS": ObjectType.DEBRIS,
    "DEB": ObjectType.DEBRIS,
}
"""Words of Space-Track and of CelesTrak's SATCAT."""
_MARKS: Final = {
    "DEB": ObjectType.DEBRIS,
    "DEBRIS": ObjectType.DEBRIS,
    "R/B": ObjectType.ROCKET_BODY,
    "AKM": ObjectType.ROCKET_BODY,
    "PKM": ObjectType.ROCKET_BODY,
}
"""Marks in names of the US catalog: debris, rocket bodies, apogee and perigee kick motors."""
_MARK: Final = re.compile(rf"\b({'|'.join(sorted(_MARKS))})\b")


def type_name(code: int) -> str:
    """`ROCKET BODY` for ROCKET_BODY: the word Space-Track uses."""
    return ObjectType(code).name.replace("_", " ")


def object_types(
    stated: Shaped[ndarray, " n"], names: Shaped[ndarray, " n"]
) -> tuple[Int8[ndarray, " n"], Bool[ndarray, " n"]]:
    """The type of each object, and whether it was derived from the name and not stated.

    A name without a mark tells nothing: payloads are known only where they are stated.
    """
    unknown = ObjectType.UNKNOWN  # looked up once: the class is asked slowly
    types = np.array([_STATED.get(word.upper(), unknown) for word in stated], dtype=np.int8)
    open_rows = np.flatnonzero(types == unknown)
    types[open_rows] = [_named_type(name, unknown) for name in names[open_rows]]
    derived = np.zeros(len(stated), dtype=bool)
    derived[open_rows] = types[open_rows] != unknown
    return types, derived


def _named_type(name: str, unknown: ObjectType) -> ObjectType:
    found = _MARK.search(name.upper())
    return unknown if found is None else _MARKS[found[1]]
