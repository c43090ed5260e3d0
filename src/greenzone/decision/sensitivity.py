"""The same decision with every threshold multiplied: how much hangs on the numbers chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from greenzone.core.instant import Instant
from greenzone.decision.crew import CrewTimes
from greenzone.decision.policy import Policy
from greenzone.decision.shelter import plan_shelter
from greenzone.decision.zones import AssetVerdict, Zone

__all__ = ["SensitivityCase", "threshold_sensitivity"]


@dataclass(frozen=True)
class SensitivityCase:
    """Zone, shelter and windows when every threshold is multiplied by `factor`."""

    factor: float
    zone: Zone
    shelter_minutes: float
    windows: int
    sheltered_passes: tuple[int, ...]


def threshold_sensitivity(
    judge: Callable[[Policy], AssetVerdict],
    policy: Policy,
    known: Instant,
    times: CrewTimes | None,
    factors: Sequence[float] = (1.0 / 3.0, 1.0, 3.0),
) -> tuple[SensitivityCase, ...]:
    """One case per factor, as `judge` sees it; without a crew there is no shelter to plan."""
    scaled = [policy.scaled(factor) for factor in factors]
    return tuple(
        _case(judge(p), p, known, times, factor) for p, factor in zip(scaled, factors, strict=True)
    )


def _case(
    verdict: AssetVerdict, policy: Policy, known: Instant, times: CrewTimes | None, factor: float
) -> SensitivityCase:
    if times is None:
        return SensitivityCase(factor, verdict.zone, 0.0, 0, ())
    plan = plan_shelter(verdict, policy, known, times)
    numbers = tuple(number for window in plan.windows for number in window.pass_numbers)
    return SensitivityCase(factor, verdict.zone, plan.minutes, len(plan.windows), numbers)
