"""The decision for one asset, from the risks of its passes."""

from __future__ import annotations

from collections.abc import Sequence

from greenzone.core.instant import Instant
from greenzone.decision.crew import CrewTimes, ReturnShip, Seats, check_seats
from greenzone.decision.policy import Policy
from greenzone.decision.sensitivity import threshold_sensitivity
from greenzone.decision.shelter import plan_shelter
from greenzone.decision.timeline import crew_timeline, departure_windows
from greenzone.decision.zones import AssetVerdict, judge_asset
from greenzone.messages.own_files.asset_record import AssetRecord, CrewRecord
from greenzone.risk.background import BackgroundFlux, background_probability
from greenzone.risk.pass_risk import PassRisk
from greenzone.workflows.asset_orbit import AssetOrbit
from greenzone.workflows.asset_risk import AssetRisk
from greenzone.workflows.response import AssetResponse, PassResult

__all__ = ["asset_answer"]


def asset_answer(
    orbit: AssetOrbit,
    risk: AssetRisk,
    intervals: Sequence[tuple[float, float]],
    unanswered_pieces: float,
    known: Instant,
    policy: Policy,
    end: Instant,
) -> AssetResponse:
    """Zones, shelter, timeline and seats of one asset, for a user who learns of it at `known`.

    `intervals` are the spans of P(>= 1 cm) of each pass; `unanswered_pieces` (real pieces that
    count for the policy and have no answer) keep the zone from being better than unknown; the
    window ends at `end`.
    """
    record, crew = orbit.record, orbit.record.crew

    def judge(policy: Policy) -> AssetVerdict:
        return judge_asset(risk.passes, policy, known, unanswered_pieces, followed_until=end)

    verdict = judge(policy)
    times = CrewTimes(crew.close_hatches_s, crew.board_s, crew.undock_s) if crew else None
    plan = plan_shelter(verdict, policy, known, times) if times else None
    return AssetResponse(
        record=record,
        elements_epoch=orbit.elements_epoch,
        time_sigma_s=orbit.sigma_s,
        timing_halfwidth_s=orbit.halfwidth_s,
        passes=tuple(
            PassResult(passed, interval, _background(record, passed))
            for passed, interval in zip(risk.passes, intervals, strict=True)
        ),
        verdict=verdict,
        shelter=plan,
        timeline=crew_timeline(plan, verdict, known) if plan else (),
        departure_windows=(
            departure_windows(verdict.passes, policy.shelter, known, end) if crew else ()
        ),
        seats=_seats(crew) if crew else None,
        hits_by_size=risk.hits_by_size,
        sensitivity=threshold_sensitivity(judge, policy, known, times),
        unknowns=orbit.unknowns,
    )


def _seats(crew: CrewRecord) -> Seats:
    ships = [ReturnShip(ship.name, ship.seats) for ship in crew.return_ships]
    return check_seats(crew.people, ships)


def _background(record: AssetRecord, passed: PassRisk) -> float | None:
    """The chance of a background hit of at least 1 cm while a pass lasts."""
    fluxes = [flux for flux in record.background if flux.size_m == 1e-2]
    if not fluxes:
        return None
    flux = BackgroundFlux.per_year(1e-2, fluxes[0].flux_per_m2_yr, fluxes[0].source)
    duration_s = passed.end.seconds_since(passed.start)
    return background_probability(flux, record.cross_section_m2, duration_s)
