"""Drag within a revolution: what it has done so far, less its average up to now.

Drag is a pulse around the perigee. Averaged elements sink evenly; a fragment with a large
area for its mass keeps its orbit for most of a revolution and then loses kilometres at once.
The pulse is described by two moments of the power along the orbit: the eccentric anomaly it
is centred on and how sharp it is. Derivation: docs/cloud-motion.md.
"""

from __future__ import annotations

import math

from greenzone.core.compiled import kernel

__all__ = ["pulse_progress", "pulse_sharpness"]

_ROUND = 1e-9


@kernel
def pulse_sharpness(resultant: float) -> float:
    """One over the width of a pulse, from the mean resultant length of the drag's phases.

    sqrt(2 z) of the von Mises distribution exp(z cos E) whose resultant it is, by its
    expansion for sharp pulses (Mardia & Jupp 2000, eq. 3.5.34); good from 2 on.
    """
    rest = max(1.0 - resultant, _ROUND)
    z = 0.5 / rest + 0.25 + 0.125 * rest
    return math.sqrt(2.0 * z)


@kernel
def pulse_progress(
    k: float, h: float, big_f: float, lag: float, sharpness: float
) -> tuple[float, float]:
    """Share of a revolution's drag that is ahead of the average, and its integral (rad).

    The first is to be multiplied by what drag does to a, k and h in one revolution, the
    second by what it does to a, times -3 / (2 a), for the mean argument of latitude.
    """
    e = math.sqrt(k * k + h * h)
    anomaly = big_f - math.atan2(h, k) - lag
    anomaly -= 2.0 * math.pi * math.floor(anomaly / (2.0 * math.pi) + 0.5)
    mean = anomaly - e * (math.sin(anomaly + lag) - math.sin(lag))
    x = sharpness * math.sin(0.5 * anomaly)
    past = math.erf(x) / math.erf(sharpness)
    slowness = 1.0 - e * math.cos(lag)
    round_off = slowness * 2.0 / (sharpness * math.sqrt(math.pi)) * math.exp(-x * x)
    ahead = 0.5 * past - mean / (2.0 * math.pi)
    integral = 0.5 * (mean * past + round_off) - mean * mean / (4.0 * math.pi)
    average = math.pi / 6.0 + slowness * slowness / (2.0 * math.pi * sharpness * sharpness)
    return ahead, integral - average
