"""Which method answers: from the cheapest on, as long as its assumptions do not hold.

Two dimensions, then Nc2D, then Nc3D, then Monte Carlo, as NASA CARA escalates.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from greenzone.decision.conjunction_rules import UsageLimits
from greenzone.probability.usage import UsageCutoffs, usage_indicators, violations
from greenzone.workflows.assess_methods import MAXIMA, Encounter, is_planar, run_method
from greenzone.workflows.assessment import MethodResult, Usage

__all__ = ["Chosen", "chosen", "usage_of"]

_LADDER: Final = ("foster_1992", "nc2d_hall_2021", "nc3d_hall_2021", "monte_carlo")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Every method that was run, and the one that answers; "" and NaN where none does."""

    results: dict[str, MethodResult]
    method: str
    pc: float
    why: str
    usage: Usage | None


def chosen(encounter: Encounter, asked: tuple[str, ...], limits: UsageLimits) -> Chosen:
    """The methods asked for, run, and the one that answers.

    A single method asked for answers, whatever its assumptions; among several, and where none
    is named, the first of the ladder whose assumptions hold. Maxima never answer.
    """
    results = {name: run_method(name, encounter) for name in asked}
    if encounter.unknown:
        why = f"{encounter.unknown} has no covariance: no probability, only a maximum"
        results.setdefault("max_frisbee_2015", run_method("max_frisbee_2015", encounter))
        return Chosen(results, "", math.nan, why, None)
    if not encounter.curved.has_velocity_covariance:
        return _flat(encounter, results)
    usage = usage_of(encounter, limits)
    for name, result in results.items():
        results[name] = _judged(name, result, usage)
    named = [name for name in asked if name not in MAXIMA]
    if len(named) == 1:
        return _single(results, named[0], usage)
    ladder = [name for name in _LADDER if not named or name in named] or named[:1]
    return _climbed(encounter, results, ladder, usage)


def _flat(encounter: Encounter, results: dict[str, MethodResult]) -> Chosen:
    """Two dimensions or the single method asked for: without velocity errors there is no more."""
    named = [name for name in results if name not in MAXIMA]
    if len(named) == 1:
        return _single(results, named[0], None)
    first = _LADDER[0]
    result = results.setdefault(first, run_method(first, encounter))
    why = f"no velocity errors are given: {first} is all there is, and cannot be checked"
    if result.status == "no_answer":
        return Chosen(results, "", math.nan, f"{why}; {result.why}", None)
    return Chosen(results, first, result.pc, why, None)


def usage_of(encounter: Encounter, limits: UsageLimits) -> Usage:
    """How far the encounter is from straight and short, by its peak on curved paths."""
    found = usage_indicators(encounter.curved, encounter.hbr_m)
    cutoffs = UsageCutoffs(limits.extended, limits.offset, limits.inaccuracy)
    violated = tuple(str(violation) for violation in violations(found, cutoffs))
    return Usage(found.offset, found.extended, found.inaccurate, violated)


def _judged(name: str, result: MethodResult, usage: Usage) -> MethodResult:
    """A method of the plane whose assumptions do not hold still shows its number, marked."""
    if not is_planar(name) or name in MAXIMA or result.status != "ok" or not usage.violated:
        return result
    why = f"not a straight, short encounter: {', '.join(usage.violated)}"
    return replace(result, status="outside_limits", why=why)


def _single(results: dict[str, MethodResult], name: str, usage: Usage | None) -> Chosen:
    result = results[name]
    if result.status == "no_answer":
        return Chosen(results, "", math.nan, f"{name} was asked for: {result.why}", usage)
    doubt = f"; {result.why}" if result.why else ""
    return Chosen(results, name, result.pc, f"{name} was asked for{doubt}", usage)


def _climbed(
    encounter: Encounter, results: dict[str, MethodResult], ladder: list[str], usage: Usage
) -> Chosen:
    """The first rung that answers within its limits; none answers where none does."""
    reasons: list[str] = []
    for name in ladder:
        if name not in results:
            results[name] = _judged(name, run_method(name, encounter), usage)
        result = results[name]
        if result.status == "ok":
            before = "; ".join(reasons)
            why = f"{before}; so {name}" if before else _holds(name, usage)
            return Chosen(results, name, result.pc, why, usage)
        reasons.append(f"{name}: {result.why}")
    return Chosen(results, "", math.nan, "; ".join(reasons), usage)


def _holds(name: str, usage: Usage) -> str:
    if not is_planar(name):
        return f"{name} needs no straight and short encounter"
    return (
        f"a straight, short encounter: offset {usage.offset:.1e} and length {usage.extended:.1e} "
        f"revolutions, {usage.inaccuracy:.1e} from curved paths"
    )
