"""The probability to act on: the simplest method whose assumptions the encounter keeps."""

from __future__ import annotations

import math
from dataclasses import dataclass

from greenzone.probability.answer import Answer
from greenzone.probability.methods import METHODS, Chance
from greenzone.probability.states import StatePair
from greenzone.probability.usage import (
    UsageCutoffs,
    UsageIndicators,
    Violation,
    usage_indicators,
    violations,
)

__all__ = ["Recommendation", "recommended"]

_LADDER = ("foster_1992", "nc2d_hall_2021", "nc3d_hall_2021", "monte_carlo")


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One number, where it comes from and why, and all that was tried."""

    answer: Answer
    why: str
    indicators: UsageIndicators
    violations: tuple[Violation, ...]
    """Of the two-dimensional method's assumptions."""
    tried: tuple[Answer, ...]
    """In the order of the ladder; the last is the answer."""


def recommended(
    pair: StatePair, hbr_m: float, cutoffs: UsageCutoffs, chance: Chance
) -> Recommendation:
    """The probability by the first method on CARA's ladder that may be used.

    Hall, Baars & Casali 2023 (AAS 23-398): the two-dimensional method unless an indicator is
    above its cut-off; then Nc2D and Nc3D unless they have no answer; then Monte Carlo. The
    answer is NaN, never zero, where none has one.
    """
    indicators = usage_indicators(pair, hbr_m)
    broken = violations(indicators, cutoffs)
    reasons: list[str] = []
    tried: list[Answer] = []
    for name in _LADDER:
        answer = METHODS[name].evaluate(pair, hbr_m, chance)
        tried.append(answer)
        if not answer.has_answer:
            reasons.append(f"{name} has no answer ({answer.reason})")
        elif name == "foster_1992" and broken:
            reasons.append(_broken(indicators, cutoffs, broken))
        else:
            break
    why = _sentence(tried[-1], reasons)
    return Recommendation(tried[-1], why, indicators, broken, tuple(tried))


def _broken(
    indicators: UsageIndicators, cutoffs: UsageCutoffs, broken: tuple[Violation, ...]
) -> str:
    i, c = indicators, cutoffs
    words = {
        Violation.INDEFINITE: "a position covariance is not positive definite",
        Violation.EXTENDED: f"it lasts {i.extended:.3g} revolutions (> {c.extended:g})",
        Violation.OFFSET: f"it ends {i.offset:.3g} revolutions off TCA (> {c.offset:g})",
        Violation.INACCURATE: f"curved paths change it by {i.inaccurate:.2g} (> {c.inaccurate:g})"
        if math.isfinite(i.inaccurate)
        else "what curved paths change cannot be said",
    }
    return "foster_1992 may not be used: " + ", ".join(words[violation] for violation in broken)


def _sentence(answer: Answer, reasons: list[str]) -> str:
    text = "; ".join(reasons)
    if not answer.has_answer:
        return f"No method has an answer: {text}."
    if not reasons:
        return "The encounter is short, straight and at TCA: foster_1992 may be used."
    return f"{text}; {answer.method} answers."
