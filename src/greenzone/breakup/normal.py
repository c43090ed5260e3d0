"""Quantiles of the standard normal distribution, for arrays.

Wichura 1988, "Algorithm AS 241: The percentage points of the normal distribution", Appl.
Statist. 37(3), 477-484, routine PPND16 (about 1 part in 1e16).
"""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

__all__ = [
    "normal_quantile",
]

_Floats = Float64[ndarray, "*n"]

_CENTRE = 0.425
_TAIL = 5.0
_SMALLEST = 2.0**-1022
_LARGEST = 1.0 - 2.0**-53


def normal_quantile(share: _Floats) -> _Floats:
    """The value below which `share` of a standard normal variable lies; any shape.

    Shares are kept inside (0, 1), so that the result is always finite.
    """
    p = np.clip(share, _SMALLEST, _LARGEST)
    q = p - 0.5
    square = _CENTRE * _CENTRE - q * q
    value = np.asarray(q * _ratio(square, _CENTRE_TOP, _CENTRE_BOTTOM))
    tail = np.abs(q) > _CENTRE
    value[tail] = np.copysign(_tail_quantile(np.minimum(p[tail], 1.0 - p[tail])), q[tail])
    return value


def _tail_quantile(share: _Floats) -> _Floats:
    """Distance from the mean beyond which `share` (below 0.075) lies on one side."""
    r = np.sqrt(-np.log(share))
    near = _ratio(r - 1.6, _NEAR_TOP, _NEAR_BOTTOM)
    if r.size and float(r.max()) > _TAIL:
        near = np.where(r <= _TAIL, near, _ratio(r - _TAIL, _FAR_TOP, _FAR_BOTTOM))
    return np.asarray(near)


def _ratio(x: _Floats, top: tuple[float, ...], bottom: tuple[float, ...]) -> _Floats:
    return np.asarray(_polynomial(x, top) / _polynomial(x, bottom))


def _polynomial(x: _Floats, coefficients: tuple[float, ...]) -> _Floats:
    """Horner's rule, highest power first."""
    value = np.full_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        value *= x
        value += coefficient
    return value


_CENTRE_TOP = (
    2509.0809287301227,
    33430.57558358813,
    67265.7709270087,
    45921.95393154987,
    13731.69376550946,
    1971.5909503065513,
    133.14166789178438,
    3.3871328727963665,
)
_CENTRE_BOTTOM = (
    5226.495278852854,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1.0,
)
_NEAR_TOP = (
    0.0007745450142783414,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835,
)
_NEAR_BOTTOM = (
    1.0507500716444169e-09,
    0.0005475938084995345,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1.0,
)
_FAR_TOP = (
    2.0103343992922881e-07,
    2.7115555687434876e-05,
    0.0012426609473880784,
    0.026532189526576124,
    0.29656057182850487,
    1.7848265399172913,
    5.463784911164114,
    6.657904643501103,
)
_FAR_BOTTOM = (
    2.0442631033899397e-15,
    1.421511758316446e-07,
    1.8463183175100548e-05,
    0.0007868691311456133,
    0.014875361290850615,
    0.1369298809227358,
    0.599832206555888,
    1.0,
)
