"""Pairs whose paths no cubic describes: which of them may come near, by the motion itself.

Some models give velocities that are far from the slopes of their places (shortly before decay), and
some objects have a state at one end of an interval alone. Their places are right all the same, so
they are asked for on a finer grid; between two samples a path is nearly straight.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.status import Status
from greenzone.encounters.screening.blocks import Task
from greenzone.orbits.fleet.motion import NodeTimes

__all__ = ["may_be_near"]

_SAMPLES: Final = 17
_MARGIN_M: Final = 1_000.0
"""How far a path may be from straight between samples, and a believed cubic from the motion."""
_FASTEST_M_S: Final = 16_000.0
_AT_ONCE: Final = 4_000


def may_be_near(
    task: Task,
    nodes: NodeTimes,
    states: Float64[ndarray, "t 6 n"],
    interval: Int64[ndarray, " p"],
    rows: Int64[ndarray, "p 2"],
    believed: Bool[ndarray, "p 2"],
) -> Bool[ndarray, " p"]:
    """Whether each pair may come within its gate in its interval.

    Where the cubic of an object is `believed` it stands for the motion.
    """
    keep = np.zeros(len(rows), dtype=bool)
    for first in range(0, len(rows), _AT_ONCE):
        some = slice(first, first + _AT_ONCE)
        places = [
            _places(task, nodes, states, interval[some], rows[some, k], believed[some, k])
            for k in (0, 1)
        ]
        gate_m = task.radii_m[rows[some]].max(axis=1) + _MARGIN_M
        keep[some] = _come_near(places[1] - places[0], gate_m, nodes.step_s / (_SAMPLES - 1))
    return keep


def _places(
    task: Task,
    nodes: NodeTimes,
    states: Float64[ndarray, "t 6 n"],
    interval: Int64[ndarray, " p"],
    rows: Int64[ndarray, " p"],
    believed: Bool[ndarray, " p"],
) -> Float64[ndarray, "p s 3"]:
    """Places of the objects on the samples of their intervals, NaN where there are none."""
    share = np.linspace(0.0, 1.0, _SAMPLES)
    places = np.empty((len(rows), _SAMPLES, 3))
    a = states[interval[believed], :, rows[believed]][:, None, :]
    b = states[interval[believed] + 1, :, rows[believed]][:, None, :]
    u, h = share[None, :, None], nodes.step_s
    rise = u * u * (3.0 - 2.0 * u)
    slopes = h * u * (1.0 - u) * ((1.0 - u) * a[..., 3:] - u * b[..., 3:])
    places[believed] = a[..., :3] + rise * (b[..., :3] - a[..., :3]) + slopes
    asked = np.flatnonzero(~believed)
    unique, back = np.unique(interval[asked] * len(task.fleet) + rows[asked], return_inverse=True)
    when, which = np.divmod(unique, len(task.fleet))
    seconds = nodes.start_s + (when[:, None] + share) * h
    everyone = np.repeat(which, _SAMPLES)
    exact, status = task.fleet.states_at(everyone, nodes.reference, seconds.ravel())
    exact[status != Status.OK] = np.nan
    places[asked] = exact[:, :3].reshape(-1, _SAMPLES, 3)[back]
    return places


def _come_near(
    apart: Float64[ndarray, "p s 3"], gate_m: Float64[ndarray, " p"], each_s: float
) -> Bool[ndarray, " p"]:
    """Whether straight lines between samples pass within the gate.

    Beside a sample without a place (a decay) the other may be as near as the fastest can come.
    """
    start, way = apart[:, :-1], np.diff(apart, axis=1)
    square = (way * way).sum(axis=2)
    share = -(start * way).sum(axis=2) / np.maximum(square, 1e-12)
    nearest = start + np.clip(share, 0.0, 1.0)[..., None] * way
    near = (nearest * nearest).sum(axis=2) <= gate_m[:, None] ** 2
    known = np.isfinite(apart[..., 0])
    alone = known.copy()
    alone[:, 1:-1] &= ~(known[:, :-2] & known[:, 2:])
    alone[:, 0] &= ~known[:, 1]
    alone[:, -1] &= ~known[:, -2]
    far = gate_m + _FASTEST_M_S * each_s
    beside = alone & ((apart * apart).sum(axis=2) <= far[:, None] ** 2)
    return np.asarray(near.any(axis=1) | beside.any(axis=1))
