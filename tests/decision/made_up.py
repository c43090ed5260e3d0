"""Made-up passes and policies for tests of decisions."""

from collections.abc import Sequence

from greenzone.core.instant import Instant, parse_utc
from greenzone.decision.crew import CrewTimes
from greenzone.risk.convergence import HitEstimate
from greenzone.risk.pass_risk import HitsBySize, PassRisk

EPOCH = parse_utc("2021-11-15T03:00:00Z")
TIMES = CrewTimes(close_hatches_s=600.0, board_s=600.0, undock_s=900.0)


def at(minutes: float) -> Instant:
    return EPOCH.plus(60.0 * minutes)


def estimate(expected: float) -> HitEstimate:
    return HitEstimate(expected, 0.1, 0.8 * expected, 1.2 * expected, 5e4, 100.0, "estimate")


def bound(upper: float, lower: float = 0.0) -> HitEstimate:
    return HitEstimate(upper, 1.0, lower, upper, 25e3, 1.0, "upper_bound")


def pass_at(
    number: int, minutes: float, hits: HitEstimate, penetrations: HitEstimate | None = None
) -> PassRisk:
    """A pass of ten minutes around `minutes` after EPOCH; one estimate for every size."""
    sizes = HitsBySize(hits, hits, hits, hits)
    return PassRisk(
        number=number,
        start=at(minutes - 5),
        peak=at(minutes),
        end=at(minutes + 5),
        plane_crossing=None,
        relative_speed_m_s=14e3,
        hits=sizes,
        worst_hits=sizes,
        penetrations=penetrations,
        worst_penetrations=penetrations,
        timing_halfwidth_s=0.0,
    )


def passes_of(expected: Sequence[float], every_min: float = 93.0) -> list[PassRisk]:
    """Passes a revolution apart, the first an hour after EPOCH."""
    return [pass_at(i + 1, 60 + every_min * i, estimate(p)) for i, p in enumerate(expected)]
