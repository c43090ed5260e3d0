"""The zone of a pass, a period and an asset. Unknown is never green.

A zone follows the probability at the worst timing. A bound is evidence too: below the yellow
threshold it makes green (whatever the truth, it is less), otherwise the zone is what its lower
limit proves, and unknown where the bound leaves a higher zone open.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from greenzone.core.instant import Instant
from greenzone.decision.policy import Policy, Thresholds
from greenzone.risk.convergence import HitEstimate
from greenzone.risk.hits import hit_probability
from greenzone.risk.pass_risk import PassRisk

__all__ = [
    "AssetVerdict",
    "Evidence",
    "PassVerdict",
    "Zone",
    "chance_of_any",
    "judge_asset",
    "judge_pass",
    "worst_zone",
    "zone_of",
]


class Zone(StrEnum):
    """Green, yellow, unknown, red: in this order of severity.

    Unknown stands above yellow since it may be red, and below red since red calls for action.
    """

    GREEN = "green"
    YELLOW = "yellow"
    UNKNOWN = "unknown"
    RED = "red"

    @property
    def severity(self) -> int:
        """0 (green) to 3 (red)."""
        return list(Zone).index(self)


@dataclass(frozen=True)
class Evidence:
    """What is known of a probability: certainly at least `lower`, taken as at most `upper`.

    An estimate has lower = upper = its value. `metric` is a label such as "P(≥1 cm)".
    """

    metric: str
    lower: float
    upper: float

    @property
    def is_bound(self) -> bool:
        """Whether only limits are known (further apart than anyone would print)."""
        return self.lower < 0.95 * self.upper


@dataclass(frozen=True)
class PassVerdict:
    """The zone of one pass, the evidence, why, and whether the pass can still be acted on.

    `possible` is the worst that the evidence leaves open: what the zone may be at the bound.
    """

    number: int
    start: Instant
    peak: Instant
    end: Instant
    zone: Zone
    possible: Zone
    evidence: Evidence | None
    reasons: tuple[str, ...]
    advised: bool


@dataclass(frozen=True)
class AssetVerdict:
    """The zone of an asset: the worst of its advised passes and of the period as a whole."""

    zone: Zone
    reasons: tuple[str, ...]
    passes: tuple[PassVerdict, ...]
    period_zone: Zone
    period_evidence: Evidence | None
    period_thresholds: Thresholds
    period_end: Instant


def zone_of(evidence: Evidence | None, thresholds: Thresholds) -> Zone:
    """The zone that evidence proves; unknown for none, for NaN and for an open bound."""
    if evidence is None or not 0.0 <= evidence.lower <= evidence.upper <= 1.0:
        return Zone.UNKNOWN
    proven, possible = _level(evidence.lower, thresholds), _level(evidence.upper, thresholds)
    return proven if proven == possible else Zone.UNKNOWN


def _level(probability: float, thresholds: Thresholds) -> Zone:
    if probability >= thresholds.red:
        return Zone.RED
    return Zone.YELLOW if probability >= thresholds.yellow else Zone.GREEN


def worst_zone(zones: Sequence[Zone]) -> Zone:
    """The most severe zone; unknown when there is none to judge by."""
    return max(zones, key=lambda zone: zone.severity, default=Zone.UNKNOWN)


def judge_pass(risk: PassRisk, policy: Policy, known: Instant) -> PassVerdict:
    """The verdict on one pass: on penetration where shields are known, else on hits."""
    evidence = _pass_evidence(risk, policy)
    thresholds = policy.pass_hit if risk.worst_penetrations is None else policy.pass_penetration
    zone = zone_of(evidence, thresholds)
    return PassVerdict(
        number=risk.number,
        start=risk.start,
        peak=risk.peak,
        end=risk.end,
        zone=zone,
        possible=_level(evidence.upper, thresholds) if evidence else Zone.RED,
        evidence=evidence,
        reasons=(_reason(f"pass {risk.number}", evidence, zone, thresholds),),
        advised=risk.end > known,
    )


def judge_asset(
    risks: Sequence[PassRisk],
    policy: Policy,
    known: Instant,
    unresolved_pieces: float = 0.0,
    followed_until: Instant | None = None,
) -> AssetVerdict:
    """The verdict on an asset from all its passes.

    Passes that were over when the event became known keep their zones, but no advice can
    concern them: they do not count towards the asset's zone. Without any pass the asset is
    unknown: a cloud that was never compared with its orbit has not been shown to miss it.
    `unresolved_pieces` (real pieces that count for the policy and whose approach could not be
    worked out) keep it from being better than unknown. The period is cut at `followed_until`;
    where the cloud was not followed beyond the report it is unknown.
    """
    passes = tuple(judge_pass(risk, policy, known) for risk in risks)
    advised = [verdict for verdict in passes if verdict.advised]
    shielded = bool(risks) and all(risk.worst_penetrations is not None for risk in risks)
    thresholds = policy.period_penetration if shielded else policy.period_hit
    horizon = known.plus(policy.period_s)
    horizon = min(horizon, followed_until or horizon)
    followed = bool(passes) and horizon > known
    evidence = _sum_evidence([v for v in advised if v.start < horizon]) if followed else None
    period = zone_of(evidence, thresholds)
    unresolved = [Zone.UNKNOWN] if unresolved_pieces > 0.0 else []
    zone = worst_zone([*(v.zone for v in advised), period, *unresolved])
    reasons = [r for v in advised if v.zone == zone for r in v.reasons if zone != Zone.GREEN]
    if period == zone:
        hours = max(0.0, horizon.seconds_since(known) / 3600.0)
        what = f"the {hours:.3g} h from the report"
        reasons.append(_reason(what, evidence, period, thresholds))
    if over := len(passes) - len(advised):
        reasons.append(f"{over} of {len(passes)} passes were over before the report")
    if unresolved:
        reasons.append(f"{unresolved_pieces:.3g} pieces whose approach could not be worked out")
    return AssetVerdict(zone, tuple(reasons), passes, period, evidence, thresholds, horizon)


def _pass_evidence(risk: PassRisk, policy: Policy) -> Evidence | None:
    if risk.worst_penetrations is not None:
        return _evidence("P(penetration)", risk.worst_penetrations)
    return _evidence(_label(policy.hit_size), getattr(risk.worst_hits, policy.hit_size))


def _evidence(metric: str, estimate: HitEstimate) -> Evidence | None:
    """The estimate as limits of a probability; None where it is not a number."""
    if not (math.isfinite(estimate.expected) and estimate.expected >= 0.0):
        return None
    upper = hit_probability(estimate.expected)
    lower = upper if estimate.status == "estimate" else hit_probability(estimate.lower)
    return Evidence(metric, min(lower, upper), upper) if math.isfinite(lower) else None


def _sum_evidence(verdicts: Sequence[PassVerdict]) -> Evidence | None:
    """The chance of at least one event over several passes; None if any of them has none."""
    found = [verdict.evidence for verdict in verdicts]
    known = [evidence for evidence in found if evidence is not None]
    if len(known) < len(found):
        return None
    metric = known[0].metric if known else "P"
    return Evidence(
        metric, chance_of_any([e.lower for e in known]), chance_of_any([e.upper for e in known])
    )


def chance_of_any(probabilities: Sequence[float]) -> float:
    """The chance of at least one of independent events."""
    none = math.fsum(math.log1p(-p) if p < 1.0 else -math.inf for p in probabilities)
    return max(0.0, -math.expm1(none))


def _label(size: str) -> str:
    return f"P(≥{size.removeprefix('ge_').replace('mm', ' mm').replace('cm', ' cm')})"


def _reason(what: str, evidence: Evidence | None, zone: Zone, thresholds: Thresholds) -> str:
    """One line such as "pass 3: P(≥1 cm) = 4.5e-05 ≥ 1e-05, yellow"."""
    if evidence is None:
        return f"{what}: no probability could be worked out, unknown"
    value = f"{evidence.metric} {'<' if evidence.is_bound else '='} {evidence.upper:.1e}"
    if evidence.is_bound and evidence.lower > 0.0:
        value = f"{evidence.lower:.1e} ≤ {value}"
    if zone == Zone.RED:
        return (
            f"{what}: {value} ≥ {thresholds.red:.0e} red"
            if not evidence.is_bound
            else (f"{what}: {value}, at least {thresholds.red:.0e} for certain, red")
        )
    if zone == Zone.YELLOW:
        return f"{what}: {value}, from {thresholds.yellow:.0e} to {thresholds.red:.0e}, yellow"
    if zone == Zone.GREEN:
        return f"{what}: {value}, below {thresholds.yellow:.0e}, green"
    return f"{what}: {value}: too few samples to place it below {thresholds.yellow:.0e}, unknown"
