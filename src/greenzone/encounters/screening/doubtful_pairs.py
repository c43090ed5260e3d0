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
from greenzone.encounters.screening.sample_kernels import SAMPLES, come_near
from greenzone.orbits.fleet.motion import NodeTimes

__all__ = ["may_be_near"]

_MARGIN_M: Final = 1_000.0
"""How far a path may be from straight between samples, and a believed cubic from the motion."""
_AT_ONCE: Final = 100_000


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
    apart = np.empty((SAMPLES, 3))
    for first in range(0, len(rows), _AT_ONCE):
        some = slice(first, first + _AT_ONCE)
        exact, asked = _exact_places(task, nodes, interval[some], rows[some], ~believed[some])
        gate_m = task.radii_m[rows[some]].max(axis=1) + _MARGIN_M
        come_near(
            states, interval[some], rows[some], asked, exact, nodes.step_s, gate_m, apart,
            keep[some],
        )  # fmt: skip
    return keep


def _exact_places(
    task: Task,
    nodes: NodeTimes,
    interval: Int64[ndarray, " p"],
    rows: Int64[ndarray, "p 2"],
    wanted: Bool[ndarray, "p 2"],
) -> tuple[Float64[ndarray, "u s 3"], Int64[ndarray, "p 2"]]:
    """Places by the motion itself on the samples of intervals, NaN where there are none.

    Each object is asked once an interval; -1 where its places are not wanted.
    """
    keys = interval[:, None] * len(task.fleet) + rows
    unique, back = np.unique(keys[wanted], return_inverse=True)
    asked = np.full(rows.shape, -1, dtype=np.int64)
    asked[wanted] = back
    when, which = np.divmod(unique, len(task.fleet))
    seconds = nodes.start_s + (when[:, None] + np.linspace(0.0, 1.0, SAMPLES)) * nodes.step_s
    exact, status = task.fleet.states_at(
        np.repeat(which, SAMPLES), nodes.reference, seconds.ravel()
    )
    exact[status != Status.OK] = np.nan
    return np.ascontiguousarray(exact[:, :3]).reshape(-1, SAMPLES, 3), asked
