"""The response document made small enough for a page: its large arrays packed as base64.

Positions travel as int16 in steps chosen so that the largest coordinate fits (under 400 m for
anything within twice the Earth's radius: far below a pixel), sizes and orbit heights as float32.
"""

import math
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["packed_document"]

_Document = dict[str, Any]

_INT16_MAX = 32767
_FLOAT_KEYS = ("size_m", "period_min", "apogee_m", "perigee_m")
_POSITION_KEYS = ("positions_m", "asset_path_m")


def packed_document(document: Mapping[str, Any]) -> _Document:
    """A copy of the document with packed arrays and null in place of numbers that are not finite.

    A Gabbard point or fragment with a coordinate that is not finite is left out.
    """
    large = {"gabbard", "snapshots"}
    small: _Document = {key: _finite(value) for key, value in document.items() if key not in large}
    gabbard = document.get("gabbard")
    small["gabbard"] = None if gabbard is None else _packed_gabbard(gabbard)
    small["snapshots"] = [_packed_snapshot(one) for one in document.get("snapshots") or []]
    return small


def _packed_gabbard(gabbard: Mapping[str, Any]) -> _Document:
    packed = _packed_points(gabbard)
    observed = gabbard.get("observed")
    packed["observed"] = None if observed is None else _packed_points(observed)
    return packed


def _packed_points(points: Mapping[str, Any]) -> _Document:
    columns = {key: _array(points[key]) for key in _FLOAT_KEYS if points.get(key) is not None}
    kept = np.all([np.isfinite(column) for column in columns.values()], axis=0)
    return {key: _float32(column[kept]) for key, column in columns.items()}


def _packed_snapshot(snapshot: Mapping[str, Any]) -> _Document:
    packed = {
        key: _finite(value)
        for key, value in snapshot.items()
        if key not in (*_POSITION_KEYS, "size_m")
    }
    positions_m = _array(snapshot["positions_m"]).reshape(-1, 3)
    kept = np.isfinite(positions_m).all(axis=1)
    packed["positions_m"] = _int16(positions_m[kept])
    packed["size_m"] = _float32(_array(snapshot["size_m"])[kept])
    packed["asset_path_m"] = _int16(_array(snapshot.get("asset_path_m", [])))
    return packed


def _array(values: ArrayLike) -> NDArray[np.float64]:
    return np.asarray(values, dtype=np.float64)


def _float32(values: NDArray[np.float64]) -> _Document:
    return {"kind": "float32", "scale": 1, "base64": _base64(values.astype("<f4"))}


def _int16(values: NDArray[np.float64]) -> _Document:
    largest = float(np.abs(values).max(initial=1.0))
    steps = np.rint(values * (_INT16_MAX / largest)).astype("<i2")
    return {"kind": "int16", "scale": largest / _INT16_MAX, "base64": _base64(steps)}


def _base64(values: NDArray[Any]) -> str:
    return b64encode(np.ascontiguousarray(values).tobytes()).decode()


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _finite(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(one) for one in value]
    return value
