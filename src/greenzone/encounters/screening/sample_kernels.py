"""Kernels that follow two paths from sample to sample: whether they may come near."""

from __future__ import annotations

import math

from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.compiled import fused_kernel, inlined_kernel

__all__ = ["SAMPLES", "come_near"]

SAMPLES = 17
_FASTEST_M_S = 16_000.0
_Vector = tuple[float, float, float]


@inlined_kernel
def _on_cubic(
    states: Float64[ndarray, "t 6 n"], interval: int, row: int, step_s: float, share: float
) -> _Vector:
    """The place (m) on the cubic through the states at both ends of an interval."""
    rise = share * share * (3.0 - 2.0 * share)
    leave = step_s * share * (1.0 - share) * (1.0 - share)
    arrive = -step_s * share * share * (1.0 - share)
    a, b = states[interval], states[interval + 1]
    return (
        a[0, row] + rise * (b[0, row] - a[0, row]) + leave * a[3, row] + arrive * b[3, row],
        a[1, row] + rise * (b[1, row] - a[1, row]) + leave * a[4, row] + arrive * b[4, row],
        a[2, row] + rise * (b[2, row] - a[2, row]) + leave * a[5, row] + arrive * b[5, row],
    )


@fused_kernel
def _write_apart(
    states: Float64[ndarray, "t 6 n"],
    interval: int,
    rows: Int64[ndarray, " 2"],
    asked: Int64[ndarray, " 2"],
    exact: Float64[ndarray, "u s 3"],
    step_s: float,
    apart: Float64[ndarray, "s 3"],
) -> None:
    """Write the second object's places less the first's; NaN where either has none."""
    for s in range(SAMPLES):
        share = s / (SAMPLES - 1.0)
        apart[s, :] = 0.0
        for side in range(2):
            sign, known = 2.0 * side - 1.0, asked[side]
            if known >= 0:
                for c in range(3):
                    apart[s, c] += sign * exact[known, s, c]
            else:
                x, y, z = _on_cubic(states, interval, rows[side], step_s, share)
                apart[s, 0] += sign * x
                apart[s, 1] += sign * y
                apart[s, 2] += sign * z


@inlined_kernel
def _square(apart: Float64[ndarray, "s 3"], s: int) -> float:
    x, y, z = apart[s, 0], apart[s, 1], apart[s, 2]
    return float(x * x + y * y + z * z)


@inlined_kernel
def _least_square(apart: Float64[ndarray, "s 3"], s: int) -> float:
    """The square of the least distance on the straight line from one sample to the next."""
    x, y, z = apart[s, 0], apart[s, 1], apart[s, 2]
    u, v, w = apart[s + 1, 0] - x, apart[s + 1, 1] - y, apart[s + 1, 2] - z
    share = -(x * u + y * v + z * w) / max(u * u + v * v + w * w, 1e-12)
    share = min(1.0, max(0.0, share))
    x, y, z = x + share * u, y + share * v, z + share * w
    return float(x * x + y * y + z * z)


@fused_kernel
def come_near(
    states: Float64[ndarray, "t 6 n"],
    interval: Int64[ndarray, " p"],
    rows: Int64[ndarray, "p 2"],
    asked: Int64[ndarray, "p 2"],
    exact: Float64[ndarray, "u s 3"],
    step_s: float,
    gate_m: Float64[ndarray, " p"],
    apart: Float64[ndarray, "s 3"],
    near: Bool[ndarray, " p"],
) -> None:
    """Write whether straight lines between the samples of each pair pass within its gate (m).

    An object's places are those of `exact` in row `asked`, or on its cubic where that is below
    zero. Beside a sample without a place (a decay) the other may be as near as the fastest can
    come. `apart` is scratch.
    """
    for p in range(rows.shape[0]):
        _write_apart(states, interval[p], rows[p], asked[p], exact, step_s, apart)
        gate = gate_m[p]
        far = gate + _FASTEST_M_S * step_s / (SAMPLES - 1.0)
        near[p] = False
        for s in range(SAMPLES):
            if math.isnan(apart[s, 0]):
                continue
            before = s == 0 or not math.isnan(apart[s - 1, 0])
            after = s == SAMPLES - 1 or not math.isnan(apart[s + 1, 0])
            if s < SAMPLES - 1 and after and _least_square(apart, s) <= gate * gate:
                near[p] = True
            if not (before and after) and _square(apart, s) <= far * far:
                near[p] = True
