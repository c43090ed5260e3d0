"""The published methods by name, run on one encounter; each answers or says why not."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from jaxtyping import Bool
from numpy import ndarray

from greenzone.probability.encounter_plane import EncounterPlane, project
from greenzone.probability.methods import METHODS, Chance, Kind
from greenzone.probability.states import StatePair
from greenzone.workflows.assessment import MethodResult

__all__ = ["MAXIMA", "METHOD_NAMES", "Encounter", "is_planar", "run_method"]

_WHERE = ("OBJECT1", "OBJECT2")
_CURVED: Final = ("nc2d_hall_2021", "nc3d_hall_2021", "monte_carlo")
METHOD_NAMES: Final = tuple(METHODS)
"""Every method by name, in the order in which they are shown."""
MAXIMA: Final = tuple(name for name, method in METHODS.items() if method.kind is Kind.UPPER_BOUND)
"""Bounds, never probabilities."""
_NEEDS_NO_BOTH: Final = "max_frisbee_2015"


@dataclass(frozen=True)
class Encounter:
    """A pair at TCA and a radius; its plane is computed once."""

    curved: StatePair
    """For methods of curved paths."""
    straight: StatePair
    """For methods of the plane: see `greenzone.workflows.assess_states.PairAtTca`."""
    hbr_m: float
    seed: tuple[int, ...] = (1,)
    """Of Monte Carlo, with `samples` pairs."""
    samples: int = 100_000

    @cached_property
    def plane(self) -> EncounterPlane:
        """The encounter plane of the sum of both covariances, less shared errors."""
        if self.straight.shared_errors is None:
            covariances = self.straight.covariance[:, None, :3, :3]
        else:
            covariances = np.stack([self.straight.relative_covariance, np.zeros((6, 6))])[
                :, None, :3, :3
            ]
        return project(
            self.straight.relative_position_m[None],
            self.straight.relative_velocity_m_s[None],
            covariances[0],
            covariances[1],
            np.array([self.hbr_m]),
        )

    @cached_property
    def is_known(self) -> Bool[ndarray, "2"]:
        """Whether each object has a covariance of its position."""
        return np.asarray((self.straight.covariance[:, :3, :3] != 0.0).any(axis=(1, 2)))

    @cached_property
    def relative_speed_m_s(self) -> float:
        """At TCA."""
        return float(np.linalg.norm(self.straight.relative_velocity_m_s))

    def with_shared_errors(self, shared: bool) -> Encounter:
        """The same, with errors that both objects share subtracted or not."""
        if shared:
            return self
        return replace(
            self,
            curved=replace(self.curved, shared_errors=None),
            straight=replace(self.straight, shared_errors=None),
        )

    @property
    def unknown(self) -> str:
        """The objects without a covariance, for people; "" where both have one."""
        names = [w for w, known in zip(_WHERE, self.is_known, strict=True) if not known]
        return " and ".join(names)


def is_planar(name: str) -> bool:
    """Whether a method takes straight, short encounters alone."""
    return name not in _CURVED


def run_method(name: str, encounter: Encounter) -> MethodResult:
    """The answer of one method, or why it has none; never an error of the numbers."""
    if encounter.unknown and name != _NEEDS_NO_BOTH:
        return _no_answer(f"{encounter.unknown} has no covariance")
    if not encounter.is_known.any():
        return _no_answer("neither object has a covariance")
    pair = encounter.straight if is_planar(name) else encounter.curved
    chance = Chance(np.random.default_rng(encounter.seed), encounter.samples)
    found = METHODS[name].evaluate(pair, encounter.hbr_m, chance)
    if not found.has_answer:
        return _no_answer(found.reason)
    has_interval = math.isfinite(found.low)
    return MethodResult(
        found.pc, "ok", "", (float(found.low), float(found.high)) if has_interval else None
    )


def _no_answer(why: str) -> MethodResult:
    return MethodResult(math.nan, "no_answer", why)
