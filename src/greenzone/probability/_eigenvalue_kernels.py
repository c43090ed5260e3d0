"""Kernel that raises the eigenvalues of a 3 x 3 covariance to the least one allowed."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["clip_eigenvalues"]

_SWEEPS = 12


@kernel
def clip_eigenvalues(covariance: Float64[ndarray, "6 6"], least: float) -> bool:
    """Raises the eigenvalues of the leading 3 x 3 block to `least`; True if any was below it.

    Jacobi's rotations (Golub & Van Loan 2013, section 8.5). The other blocks stay.
    """
    a, axes = covariance[:3, :3].copy(), np.eye(3)
    for _ in range(_SWEEPS):
        for p in range(2):
            for q in range(p + 1, 3):
                _rotate(a, axes, p, q)
    if min(a[0, 0], a[1, 1], a[2, 2]) >= least:
        return False
    for i in range(3):
        for j in range(3):
            covariance[i, j] = 0.0
            for k in range(3):
                covariance[i, j] += axes[i, k] * max(a[k, k], least) * axes[j, k]
    return True


@kernel
def _rotate(a: Float64[ndarray, "3 3"], axes: Float64[ndarray, "3 3"], p: int, q: int) -> None:
    """One rotation that makes a[p, q] vanish."""
    if a[p, q] == 0.0:
        return
    half = 0.5 * (a[q, q] - a[p, p]) / a[p, q]
    t = math.copysign(1.0, half) / (abs(half) + math.sqrt(half * half + 1.0))
    c = 1.0 / math.sqrt(t * t + 1.0)
    s = t * c
    for k in range(3):
        kp, kq = a[k, p], a[k, q]
        a[k, p], a[k, q] = c * kp - s * kq, s * kp + c * kq
    for k in range(3):
        pk, qk = a[p, k], a[q, k]
        a[p, k], a[q, k] = c * pk - s * qk, s * pk + c * qk
    a[p, q], a[q, p] = 0.0, 0.0
    for k in range(3):
        kp, kq = axes[k, p], axes[k, q]
        axes[k, p], axes[k, q] = c * kp - s * kq, s * kp + c * kq
