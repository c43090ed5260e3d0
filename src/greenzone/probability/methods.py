"""Every method by its name: one way to ask any of them about one encounter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability.alfano_2005 import alfano_2005
from greenzone.probability.alfriend_1999 import alfriend_1999, alfriend_1999_maximum
from greenzone.probability.answer import Answer
from greenzone.probability.chan_1997 import chan_1997
from greenzone.probability.encounter_plane import EncounterPlane, project
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.frisbee_2015 import max_frisbee_2015
from greenzone.probability.hall_2021 import ExpectedCollisions, nc2d_hall_2021, nc3d_hall_2021
from greenzone.probability.monte_carlo import monte_carlo
from greenzone.probability.patera_2005 import patera_2005
from greenzone.probability.states import StatePair

__all__ = ["METHODS", "Chance", "Kind", "Method"]


class Kind(StrEnum):
    """What a method's number is."""

    PROBABILITY = "probability"
    UPPER_BOUND = "upper bound"
    """The greatest value over what is not known: reported beside a probability, never for it."""
    COMPARISON = "comparison"
    """An approximation, shown for what others compute."""


@dataclass(frozen=True, slots=True)
class Chance:
    """What Monte Carlo draws with."""

    rng: np.random.Generator
    samples: int = 100_000


@dataclass(frozen=True, slots=True)
class Method:
    """One published method."""

    name: str
    citation: str
    kind: Kind
    evaluate: Callable[[StatePair, float, Chance], Answer]
    """The pair at its closest approach, the hard-body radius in metres, the chance."""


_Planar = Callable[[EncounterPlane, Float64[ndarray, " n"]], Float64[ndarray, " n"]]
_Curved = Callable[[StatePair, float], ExpectedCollisions]


def _planar(name: str, method: _Planar, pair: StatePair, hbr_m: float, _: Chance) -> Answer:
    hbr = np.array([hbr_m], dtype=np.float64)
    first, second = _position_covariances(pair)
    plane = project(
        pair.relative_position_m[None], pair.relative_velocity_m_s[None], first, second, hbr
    )
    pc = float(method(plane, hbr)[0])
    return Answer(name, pc, reason="" if np.isfinite(pc) else _why_no_plane(pair, hbr_m))


def _frisbee(pair: StatePair, hbr_m: float, _: Chance) -> Answer:
    hbr = np.array([hbr_m], dtype=np.float64)
    first, second = pair.covariance[None, 0, :3, :3], pair.covariance[None, 1, :3, :3]
    pc = max_frisbee_2015(
        pair.relative_position_m[None], pair.relative_velocity_m_s[None], first, second, hbr
    )[0]
    reason = "" if np.isfinite(pc) else _why_no_plane(pair, hbr_m)
    return Answer("max_frisbee_2015", float(pc), reason=reason)


def _curved(name: str, method: _Curved, pair: StatePair, hbr_m: float, _: Chance) -> Answer:
    number = method(pair, hbr_m)
    return Answer(name, number.pc, reason=number.reason)


def _counted(pair: StatePair, hbr_m: float, chance: Chance) -> Answer:
    counted = monte_carlo(pair, hbr_m, chance.samples, chance.rng)
    reason = "" if np.isfinite(counted.pc) else "an orbit is not closed, or an input is not finite"
    return Answer("monte_carlo", counted.pc, counted.low, counted.high, reason)


def _position_covariances(
    pair: StatePair,
) -> tuple[Float64[ndarray, "1 3 3"], Float64[ndarray, "1 3 3"]]:
    """The two to be added; with errors in common their correlated sum, and nothing."""
    if pair.shared_errors is None:
        return pair.covariance[None, 0, :3, :3], pair.covariance[None, 1, :3, :3]
    return pair.relative_covariance[None, :3, :3], np.zeros((1, 3, 3))


def _why_no_plane(pair: StatePair, hbr_m: float) -> str:
    if not hbr_m >= 0.0:
        return f"the hard-body radius {hbr_m} m is negative or no number"
    if not np.isfinite(pair.covariance[:, :3, :3]).all():
        return "a position covariance holds a value that is not finite"
    if not (pair.relative_velocity_m_s != 0.0).any():
        return "no relative velocity: there is no encounter plane"
    return "no position covariance, or a state that is not finite"


_PLANAR: Final = (
    ("foster_1992", foster_1992, Kind.PROBABILITY, "Foster & Estes 1992, NASA JSC-25898"),
    ("alfano_2005", alfano_2005, Kind.PROBABILITY, "Alfano 2005, J. Astronaut. Sci. 53(1)"),
    ("patera_2005", patera_2005, Kind.PROBABILITY, "Patera 2005, J. Guid. Control Dyn. 28(6)"),
    ("chan_1997", chan_1997, Kind.COMPARISON, "Chan 1997; 2008, Spacecraft Collision Probability"),
    ("alfriend_1999", alfriend_1999, Kind.COMPARISON, "Alfriend et al. 1999, Space Debris 1"),
    (
        "max_alfriend_1999",
        alfriend_1999_maximum,
        Kind.UPPER_BOUND,
        "Alfriend et al. 1999, Space Debris 1, eq. 12",
    ),
)
_CURVED: Final = (
    ("nc2d_hall_2021", nc2d_hall_2021, "Hall 2021, J. Spacecr. Rockets 58(3), 2D-Nc"),
    ("nc3d_hall_2021", nc3d_hall_2021, "Hall 2021, J. Spacecr. Rockets 58(3), 3D-Nc"),
)

METHODS: Final = {
    method.name: method
    for method in (
        *(Method(n, c, kind, partial(_planar, n, f)) for n, f, kind, c in _PLANAR[:5]),
        *(Method(n, c, Kind.PROBABILITY, partial(_curved, n, f)) for n, f, c in _CURVED),
        Method("monte_carlo", "Hall et al. 2018, AAS 18-244", Kind.PROBABILITY, _counted),
        *(Method(n, c, kind, partial(_planar, n, f)) for n, f, kind, c in _PLANAR[5:]),
        Method("max_frisbee_2015", "Frisbee 2015, AAS 15-717", Kind.UPPER_BOUND, _frisbee),
    )
}
"""The methods by name, in the order in which they are shown."""
