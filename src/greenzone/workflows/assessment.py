"""What greenzone finds out about one conjunction message: numbers, and why they may be believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from greenzone.core.instant import Instant
from greenzone.messages.change import Change
from greenzone.messages.conjunctions.cdm_record import ConjunctionRecord
from greenzone.probability.states import StatePair

__all__ = [
    "Assessment",
    "Dilutedness",
    "HardBodyRadius",
    "MethodResult",
    "Unassessed",
    "Usage",
]


@dataclass(frozen=True, slots=True)
class HardBodyRadius:
    """The radius of both objects together and where it comes from."""

    metres: float
    source: Literal["option", "message", "catalog", "policy", "mixed"]
    note: str
    """The same in words, with each object's part."""


@dataclass(frozen=True, slots=True)
class MethodResult:
    """One method's answer, or why there is none."""

    pc: float
    """NaN where there is no answer."""
    status: Literal["ok", "outside_limits", "no_answer"]
    """`outside_limits`: a number, but the method's assumptions do not hold here."""
    why: str
    """What does not hold, or why there is no answer; empty for `ok`."""
    interval: tuple[float, float] | None = None
    """95 % confidence, of a sampling method; None for others."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How far an encounter is from what the two-dimensional method assumes; NaN if not known."""

    offset: float
    extended: float
    inaccuracy: float
    violated: tuple[str, ...]
    """Names of the indicators beyond the policy's limits."""


@dataclass(frozen=True, slots=True)
class Dilutedness:
    """Whether less uncertainty would mean more probability."""

    diluted: bool
    of: Literal["neither", "primary", "secondary", "both", "sum"]
    """Whose covariance must shrink; `sum`: only both together."""
    max_pc: float
    """With both scaled alike; the Pc itself where that raises nothing."""
    scale: float
    """Of the deviations, at the greatest Pc."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """One conjunction with states and covariances as far as they are known.

    `pc` is NaN where a covariance is not known: then there is a maximum alone, and the reason.
    """

    file: str
    record: ConjunctionRecord
    pair: StatePair
    """At the true TCA; a covariance that is not known is zero."""
    hbr: HardBodyRadius
    tca_shift_s: float
    """From the stated TCA to the true one."""
    results: Mapping[str, MethodResult]
    method: str
    """The one whose number is `pc`, "" where there is none."""
    pc: float
    why: str
    pc_cross_correlated: float | None
    """`pc` with shared errors of the density subtracted; None where they are not given."""
    max_pc: float
    max_pc_method: str
    dilution: Dilutedness | None
    usage: Usage | None
    flags: tuple[str, ...]
    notes: tuple[str, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Unassessed:
    """A message without a probability of its own: refused, or one that holds no states."""

    file: str
    error: str
    id: str = ""
    creation: Instant | None = None
    tca: Instant | None = None
    miss_distance_m: float | None = None
    objects: tuple[tuple[str, str], ...] = ()
    """Id and name of both."""
    stated_pc: float | None = None
    hbr: HardBodyRadius | None = None
    max_pc: float | None = None
    flags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
