"""How many pieces of a cloud are still up: the curve of survival, with an interval."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

__all__ = ["Lives", "Survival", "survival"]

_Z90: Final = 1.6449


@dataclass(frozen=True, slots=True, eq=False)
class Lives:
    """When n samples, each standing for `weight` pieces, come down (s after the event; inf: not).

    The second and third are with more and with less drag, one standard deviation of what all
    pieces share.
    """

    end_s: Float64[ndarray, " n"]
    end_more_drag_s: Float64[ndarray, " n"]
    end_less_drag_s: Float64[ndarray, " n"]
    weight: Float64[ndarray, " n"]

    def take(self, rows: Bool[ndarray, " n"]) -> Lives:
        """Those of a mask."""
        return Lives(
            self.end_s[rows],
            self.end_more_drag_s[rows],
            self.end_less_drag_s[rows],
            self.weight[rows],
        )

    def joined(self, other: Lives) -> Lives:
        """These and others."""
        return Lives(
            np.concatenate([self.end_s, other.end_s]),
            np.concatenate([self.end_more_drag_s, other.end_more_drag_s]),
            np.concatenate([self.end_less_drag_s, other.end_less_drag_s]),
            np.concatenate([self.weight, other.weight]),
        )

    def each(self) -> tuple[Float64[ndarray, " n"], ...]:
        """The three kinds of ends: nominal, more drag, less drag."""
        return self.end_s, self.end_more_drag_s, self.end_less_drag_s


@dataclass(frozen=True, slots=True, eq=False)
class Survival:
    """Fractions of the pieces up at `from_s` that are up at t times, and 90 % limits of them."""

    times_s: Float64[ndarray, " t"]
    fraction: Float64[ndarray, " t"]
    low: Float64[ndarray, " t"]
    high: Float64[ndarray, " t"]


def survival(lives: Lives, from_s: float, times_s: Float64[ndarray, " t"]) -> Survival:
    """The curve of those that live beyond `from_s`; 1 up to it, never rising.

    The interval joins the shared drag (three runs) with chance: that the cloud has a whole number
    of pieces, and that samples stand for them.
    """
    curves = [_curve(end, lives.weight, from_s, times_s) for end in lives.each()]
    fraction = curves[0]
    up = lives.end_s > from_s
    weight = lives.weight[up]
    pieces = max(float(weight.sum()), 1.0)
    samples = max(pieces**2 / max(float((weight**2).sum()), 1e-12), 1.0)
    chance2 = fraction * (1.0 - fraction) * (1.0 / pieces + 1.0 / samples)
    half = [np.abs(curve - fraction) for curve in curves[1:]]
    down, above = (_Z90 * np.sqrt(one**2 + chance2) for one in half)
    return Survival(
        times_s,
        fraction,
        np.clip(fraction - down, 0.0, 1.0),
        np.clip(fraction + above, 0.0, 1.0),
    )


def _curve(
    end_s: Float64[ndarray, " n"],
    weight: Float64[ndarray, " n"],
    from_s: float,
    times_s: Float64[ndarray, " t"],
) -> Float64[ndarray, " t"]:
    order = np.argsort(end_s, kind="stable")
    fallen = np.concatenate([[0.0], np.cumsum(weight[order])])
    total = fallen[-1]
    up_from = total - fallen[np.searchsorted(end_s[order], from_s, side="right")]
    later = np.maximum(times_s, from_s)
    up = total - fallen[np.searchsorted(end_s[order], later, side="right")]
    return np.asarray(np.clip(up / up_from, 0.0, 1.0) if up_from > 0.0 else np.zeros(len(times_s)))
