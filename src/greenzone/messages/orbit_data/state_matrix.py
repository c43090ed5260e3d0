"""The 6x6 covariance of a state that OPM and OEM write as 21 keywords, in SI."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.messages.ndm.fields import Fields, frozen_array

__all__ = ["read_state_matrix"]

_COMPONENTS = ("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")


def read_state_matrix(fields: Fields) -> Float64[ndarray, "6 6"]:
    """The symmetric matrix in m2, m2/s and m2/s2; refused where an element is missing."""
    matrix = np.empty((6, 6))
    for i, row in enumerate(_COMPONENTS):
        for j, column in enumerate(_COMPONENTS[: i + 1]):
            matrix[i, j] = matrix[j, i] = fields.required_number(f"C{row}_{column}")
    return frozen_array(matrix)
