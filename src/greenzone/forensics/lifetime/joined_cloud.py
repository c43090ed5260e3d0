"""The cloud as catalogued pieces and the statistical rest: none is counted twice.

The model says that W_k pieces of class k are up when a catalog is made, and the catalog holds C_k
of them. What is left for the statistical cloud is W - C in all (nothing where the catalog holds
more than the model has), shared among the classes in the ratio of max(W_k - C_k, 0): a class
with more catalogued pieces than modelled ones takes what it lacks from the others, so the sum
stays W. Pieces too small for the catalog keep their weights. docs/lifetime.md derives it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

__all__ = ["CLASS_EDGES_M_S", "Join", "classes_of", "join_catalogued"]

CLASS_EDGES_M_S: Final = (50.0, 150.0, 400.0)
"""Of the velocity change; each class is twofold, along the motion and against it."""


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """What was taken out; numbers of real pieces by class (see `classes_of`)."""

    weight: Float64[ndarray, " n"]
    """The samples' weights afterwards."""
    modelled: Float64[ndarray, " c"]
    catalogued: Float64[ndarray, " c"]
    left: Float64[ndarray, " c"]

    @property
    def excess(self) -> float:
        """Catalogued pieces beyond all that the model has: 0 where it has enough."""
        return max(0.0, float(self.catalogued.sum() - self.modelled.sum()))


def classes_of(delta_v_rtn_m_s: Float64[ndarray, "n 3"]) -> Int64[ndarray, " n"]:
    """Class of each velocity change: by its size, odd where it is against the motion."""
    size = np.searchsorted(CLASS_EDGES_M_S, np.linalg.norm(delta_v_rtn_m_s, axis=1))
    return np.asarray(2 * size + (delta_v_rtn_m_s[:, 1] < 0.0), dtype=np.int64)


def join_catalogued(
    weight: Float64[ndarray, " n"],
    sample_class: Int64[ndarray, " n"],
    replaceable: Bool[ndarray, " n"],
    catalogued_class: Int64[ndarray, " m"],
) -> Join:
    """The weights when m catalogued pieces stand for themselves.

    `replaceable` samples are large enough for the catalog and still up; the others keep theirs.
    """
    count = 2 * (len(CLASS_EDGES_M_S) + 1)
    modelled = np.bincount(sample_class, np.where(replaceable, weight, 0.0), count)
    catalogued = np.bincount(catalogued_class, minlength=count).astype(np.float64)
    room = np.maximum(modelled - catalogued, 0.0)
    total = max(0.0, float(modelled.sum() - catalogued.sum()))
    left = room * (total / room.sum()) if room.sum() > 0.0 else np.zeros(count)
    share = np.divide(left, modelled, out=np.zeros(count), where=modelled > 0.0)
    after = np.where(replaceable, weight * share[sample_class], weight)
    return Join(after, modelled, catalogued, left)
