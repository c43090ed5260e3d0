"""Breakups of known truth rebuilt from their fragments' element sets: is the interval right?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from sgp4.api import WGS72, Satrec

from greenzone.core.errors import NotDeterminableError
from greenzone.core.frames import rtn_basis
from greenzone.core.instant import parse_utc
from greenzone.forensics.reconstruction.reconstruction import Reconstruction, reconstruct
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.messages.element_sets.element_set import ElementSet
from validation.maneuver_scores import wilson
from validation.page import Statement
from validation.synthetic_breakups import SyntheticBreakup, synthetic_breakup

__all__ = ["CASES", "synthetic_rows"]

CASES = 60
_SEED = 20211115
_FIRST = parse_utc("2021-11-01T00:00:00Z")
_DAYS = 400.0
_RENEWAL_S = 43_200.0
"""Sets of one object are renewed about so often."""
_SGP4_DAY_0 = 2433281.5
_AGES = (1.0, 60.0)
_COUNTS = (12, 60)


@dataclass(frozen=True)
class Outcome:
    """One breakup: what was found of what is known."""

    age_days: float
    count: int
    refusal: str = ""
    late_s: float = 0.0
    """Found less true."""
    half_width_s: float = 0.0
    same_revolution: bool = False
    weight: float = 0.0
    any_covers: bool = False
    """Whether one of the revolutions that together weigh 90 % holds the truth."""
    delta_v_error_m_s: float = 0.0
    members: int = 0


@cache
def outcomes(cases: int = CASES) -> tuple[Outcome, ...]:
    """All breakups, each by a generator of its own."""
    return tuple(_outcome(k) for k in range(cases))


def _outcome(number: int) -> Outcome:
    rng = np.random.default_rng([_SEED, number])
    earth, weather = shipped_earth_orientation(), shipped_space_weather()
    age = float(_AGES[0] * (_AGES[1] / _AGES[0]) ** rng.random())
    count = int(rng.integers(*_COUNTS))
    start = _FIRST.plus(float(rng.random() * _DAYS * 86_400.0))
    truth = synthetic_breakup(rng, start, age, count, weather, earth)
    parent = _as_known_before(truth.parent, float(rng.exponential(_RENEWAL_S)))
    try:
        found = reconstruct(truth.sets, parent, earth, weather, seed=number)
    except NotDeterminableError as error:
        return Outcome(age, len(truth.sets), refusal=str(error))
    return _compared(truth, found, age)


def _as_known_before(parent: ElementSet, earlier_s: float) -> ElementSet:
    """The parent's set as it stood: its epoch the ascending node before some time before.

    SGP4's own rates carry the mean elements there; drag over less than some days is left out.
    """
    record = Satrec()
    record.sgp4init(
        WGS72,
        "i",
        0,
        sum(parent.epoch.utc_julian_date()) - _SGP4_DAY_0,
        parent.bstar,
        0.0,
        0.0,
        parent.eccentricity,
        parent.arg_perigee_rad,
        parent.inclination_rad,
        parent.mean_anomaly_rad,
        parent.mean_motion_rad_s * 60.0,
        parent.raan_rad,
    )
    rates = [rate / 60.0 for rate in (record.mdot, record.argpdot, record.nodedot)]
    mean, perigee, node = rates
    back = (parent.mean_anomaly_rad + parent.arg_perigee_rad) - (mean + perigee) * earlier_s
    to_node_s = (back % (2.0 * np.pi)) / (mean + perigee)
    since_s = earlier_s + to_node_s
    turn = 2.0 * np.pi
    return replace(
        parent,
        epoch=parent.epoch.plus(-since_s),
        mean_anomaly_rad=float((parent.mean_anomaly_rad - mean * since_s) % turn),
        arg_perigee_rad=float((parent.arg_perigee_rad - perigee * since_s) % turn),
        raan_rad=float((parent.raan_rad - node * since_s) % turn),
    )


def _compared(truth: SyntheticBreakup, found: Reconstruction, age: float) -> Outcome:
    late_s = found.epoch.seconds_since(truth.event.epoch)
    half_s = found.interval.half_width_s
    period_s = 2.0 * np.pi / truth.parent.mean_motion_rad_s
    basis = rtn_basis(truth.event.position_m, truth.event.velocity_m_s)
    true_rtn = (truth.fragments.delta_v_m_s @ basis.T)[found.sets.rows]
    error = np.linalg.norm(found.delta_v_rtn_m_s - true_rtn, axis=1)[found.member]
    held = 0.0
    covers = False
    for passage in found.passages:
        if held < 0.9:
            covers |= abs(passage.at_s - found.fit.at_s + late_s) <= half_s
        held += passage.weight
    return Outcome(
        age_days=age,
        count=len(truth.sets),
        late_s=late_s,
        half_width_s=half_s,
        same_revolution=abs(late_s) < 0.5 * period_s,
        weight=found.passages[0].weight,
        any_covers=bool(covers),
        delta_v_error_m_s=float(np.median(error)),
        members=int(found.member.sum()),
    )


def synthetic_rows() -> list[Statement]:
    """The shares that the issue's bar and the page's reader ask for."""
    every = outcomes()
    told = [one for one in every if not one.refusal]
    right = [one for one in told if one.same_revolution]
    inside = [abs(one.late_s) <= one.half_width_s for one in right]
    overall = [one.same_revolution and abs(one.late_s) <= one.half_width_s for one in told]
    return [
        Statement("breakups", f"{len(every)}", f"{len(told)} rebuilt", "", "", None),
        _share("interval covers the truth, given the revolution", inside, (0.85, 0.95)),
        _share("interval covers the truth, all breakups rebuilt", overall, (0.85, 0.95)),
        _share("one of the revolutions that weigh 90 % covers", [o.any_covers for o in told], None),
        _share("the revolution taken is the true one", [o.same_revolution for o in told], None),
        _share(
            "the same, of those stated as settled (0.9 and more)",
            [o.same_revolution for o in told if o.weight >= 0.9],
            None,
        ),
        _spread("error of the time, given the revolution (s)", [abs(o.late_s) for o in right]),
        _spread("half width stated (s)", [o.half_width_s for o in told]),
        _spread("median error of a velocity change (m/s)", [o.delta_v_error_m_s for o in right]),
        *_refused(every),
        *_missed(told),
    ]


def _share(name: str, hits: list[bool], bar: tuple[float, float] | None) -> Statement:
    low, high = wilson(sum(hits), len(hits))
    share = sum(hits) / max(len(hits), 1)
    return Statement(
        name,
        f"{len(hits)}",
        f"{sum(hits)}",
        f"{100 * share:.0f} % ({100 * low:.0f} to {100 * high:.0f})",
        "" if bar is None else f"{100 * bar[0]:.0f} to {100 * bar[1]:.0f} %",
        None if bar is None else bar[0] <= share <= bar[1],
    )


def _spread(name: str, values: list[float]) -> Statement:
    low, middle, high = np.percentile(values, [10, 50, 90])
    return Statement(name, "", f"{middle:.2g}", f"80 % within {low:.2g} to {high:.2g}", "", None)


def _refused(every: tuple[Outcome, ...]) -> list[Statement]:
    return [
        Statement(
            f"breakup {k}, {one.age_days:.0f} days, {one.count} fragments",
            "an event",
            "refused",
            one.refusal.partition(" because ")[2].partition(";")[0],
            "",
            None,
        )
        for k, one in enumerate(every)
        if one.refusal
    ]


def _missed(told: list[Outcome]) -> list[Statement]:
    """Every interval that does not cover."""
    return [
        Statement(
            f"missed: {one.age_days:.0f} days, {one.count} fragments",
            f"± {one.half_width_s:.1f} s",
            f"{one.late_s:+.1f} s",
            "" if one.same_revolution else f"another revolution (weight {one.weight:.2f})",
            "",
            None,
        )
        for one in told
        if not (one.same_revolution and abs(one.late_s) <= one.half_width_s)
    ]
