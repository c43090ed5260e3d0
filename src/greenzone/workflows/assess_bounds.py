"""What the probability could be if less, or nothing, were known of a covariance."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

import numpy as np

from greenzone.probability.dilution import Scaled, dilution
from greenzone.probability.unknown_covariance import greatest_of_any_covariance
from greenzone.workflows.assess_methods import Encounter, run_method
from greenzone.workflows.assessment import Dilutedness

__all__ = ["Greatest", "dilutedness", "greatest_pc"]

_Whose = Literal["neither", "primary", "secondary", "both", "sum"]
_OF: dict[Scaled, _Whose] = {
    Scaled.NEITHER: "neither",
    Scaled.PRIMARY: "primary",
    Scaled.SECONDARY: "secondary",
    Scaled.BOTH: "both",
}


class Greatest(NamedTuple):
    """A bound and the method it comes from."""

    pc: float
    method: str


def greatest_pc(encounter: Encounter, pc: float) -> Greatest:
    """The greatest Pc over what is not known: never below `pc`, never instead of it.

    With both covariances over their common size (Alfriend 1999), with one over the other
    (Frisbee 2015), with none over any there could be.
    """
    name = "max_alfriend_1999" if not encounter.unknown else "max_frisbee_2015"
    found = run_method(name, encounter).pc
    if not math.isfinite(found):
        miss_m = float(np.linalg.norm(encounter.straight.relative_position_m))
        found, name = greatest_of_any_covariance(miss_m, encounter.hbr_m), "any_covariance"
    return Greatest(max(found, pc) if math.isfinite(pc) else found, name)


def dilutedness(encounter: Encounter) -> Dilutedness | None:
    """Whether smaller covariances raise the two-dimensional Pc; None where it has no answer."""
    if encounter.unknown or not math.isfinite(run_method("foster_1992", encounter).pc):
        return None
    apart = dilution(encounter.straight, encounter.hbr_m, separately=True).diluted
    together = dilution(encounter.straight, encounter.hbr_m)
    is_diluted = together.diluted is not Scaled.NEITHER
    of: _Whose = "sum" if is_diluted and apart is Scaled.NEITHER else _OF[apart]
    diluted = is_diluted or apart is not Scaled.NEITHER
    return Dilutedness(diluted, of, together.max_pc, together.scale)
