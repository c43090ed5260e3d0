"""SGP4 for many near-Earth objects at once, a block of objects side by side.

The equations are those of `sgp4_state_kernels`, arranged for vector instructions.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.core.compiled import fused_kernel, widest_vectors
from greenzone.orbits.fleet import _sgp4_rows as row
from greenzone.orbits.fleet.sgp4_block_kernels import (
    FAR_TURNED,
    MINUTES_A_NS,
    ODD,
    add_long_period,
    load_block,
    osculating_states,
    sin_cos,
    solve_kepler,
    store_block,
)
from greenzone.orbits.fleet.sgp4_state_kernels import LEAST_AXIS

__all__ = ["near_states"]

_BLOCK = row.BLOCK
_LEAST_ROOT = LEAST_AXIS**0.5
_WORK_SPACE = row.NEAR_ROWS * row.PITCH


@fused_kernel
def near_states(
    records: Any,
    table: ndarray,
    rows: ndarray,
    since_ns: ndarray,
    node_ns: ndarray,
    turns: ndarray,
    states: ndarray,
    status: ndarray,
) -> None:
    """Fill `states (t, 6, n)` in GCRF (m, m/s) and `status (t, n)` of near-Earth rows.

    `table` holds the numbers of `records`; object i is at `since_ns[i] + node_ns[k]` after its
    epoch; `turns (t, 9)` are the matrices from TEME at the nodes.
    """
    work = np.zeros((row.BLOCKS, _WORK_SPACE))
    for first in range(0, len(rows), row.BLOCKS * _BLOCK):
        starts = np.arange(first, min(len(rows), first + row.BLOCKS * _BLOCK), _BLOCK)
        for b in range(len(starts)):
            load_block(table, rows, starts[b], since_ns, work[b])
        for k in range(len(node_ns)):
            for b in range(len(starts)):
                w = work[b]
                _mean_elements(w, node_ns[k])
                add_long_period(w)
                solve_kepler(w)
                osculating_states(w, turns[k])
                store_block(w, rows, starts[b], turns[k], records, False, states[k], status[k])


@fused_kernel
def _mean_elements(w: ndarray, node_ns: float) -> None:
    """Secular terms of gravity and drag."""
    widest_vectors()
    for i in range(_BLOCK):
        t = (w[row.SINCE + i] + node_ns) * MINUTES_A_NS
        xmdf = w[row.MO + i] + w[row.MDOT + i] * t
        _, cosine = sin_cos(xmdf)
        swing = 1.0 + w[row.ETA + i] * cosine
        shift = w[row.OMGCOF + i] * t + w[row.XMCOF + i] * (
            swing * swing * swing - w[row.DELMO + i]
        )
        mm = xmdf + shift
        sine, _ = sin_cos(mm)
        tempa = (
            1.0
            - w[row.CC1 + i] * t
            - t * t * (w[row.D2 + i] + t * (w[row.D3 + i] + t * w[row.D4 + i]))
        )
        templ = w[row.T4COF + i] + t * w[row.T5COF + i]
        templ = t * t * (w[row.T2COF + i] + t * (w[row.T3COF + i] + t * templ))
        em = w[row.ECCO + i] - w[row.BCC4 + i] * t - w[row.BCC5 + i] * (sine - w[row.SINMAO + i])
        root = w[row.ROOT_AO + i] * tempa
        mp = mm + w[row.NO + i] * templ
        code = 6.0 if root < _LEAST_ROOT else 0.0
        code = 1.0 if em >= 1.0 or em < -0.001 else code
        odd = xmdf > FAR_TURNED or xmdf < -FAR_TURNED or mp > FAR_TURNED or mp < -FAR_TURNED
        w[row.CODE + i] = ODD if odd or em - em != 0.0 else code
        w[row.MINUTES + i] = t
        w[row.ROOT + i] = root
        w[row.NODE + i] = w[row.NODEO + i] + t * (w[row.NODEDOT + i] + w[row.NODECF + i] * t)
        w[row.ARGP + i] = w[row.ARGPO + i] + w[row.ARGPDOT + i] * t - shift
        w[row.E + i] = em if em > 1.0e-6 else 1.0e-6
        w[row.ANOMALY + i] = mp
