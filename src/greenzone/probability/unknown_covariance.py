"""The greatest probability of collision when nothing at all is known of the uncertainty."""

from __future__ import annotations

import math

from greenzone.probability._error_function_kernels import band_integral

__all__ = ["greatest_of_any_covariance"]


def greatest_of_any_covariance(miss_m: float, hbr_m: float) -> float:
    """The least upper bound of the two-dimensional Pc over all covariances; 1 at no miss.

    The disc lies in the strip of its diameter across the miss vector, so that no normal error can
    put more into it than one along the miss vector alone puts into the strip: the limit of large
    aspect ratios in S. Alfano, "Relating Position Uncertainty to Maximum Conjunction
    Probability", Journal of the Astronautical Sciences 53(2), 2005. Its greatest value is where
    sigma2 = 2 d r / ln((d + r) / (d - r)); about 0.484 r/d for small bodies. Errors must have no
    mean. NaN for a distance or radius that is negative or not finite.
    """
    if not (math.isfinite(miss_m) and math.isfinite(hbr_m) and miss_m >= 0.0 and hbr_m >= 0.0):
        return math.nan
    if hbr_m == 0.0:
        return 0.0
    if miss_m <= hbr_m:
        return 1.0
    near, far = miss_m - hbr_m, miss_m + hbr_m
    half_log = math.atanh(hbr_m / miss_m)
    sigma = math.sqrt(miss_m * hbr_m / half_log)
    width = sigma * math.sqrt(2.0)
    return 0.5 * float(band_integral(near / width, far / width))
