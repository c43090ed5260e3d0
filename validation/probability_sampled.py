"""Monte Carlo beside the published counts: one verdict over all cases together."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.probability.coppola_2012 import coppola_2012
from greenzone.probability.hall_2021 import nc3d_hall_2021
from greenzone.probability.monte_carlo import MonteCarlo, monte_carlo
from greenzone.probability.states import StatePair
from validation.page import Section, Statement
from validation.probability_data import PairCase, cases_of, encounter_of_message

__all__ = ["sampled_section"]

TEXT = """\
Importance sampling on Kepler orbits, {samples} samples a case (the next number where
there are fewer than 1000 effective hits), seed {seed}, beside the published counts: CARA's of
the messages (up to 4e9 samples), Alfano's of 2009 (1e8; between the times he gives) and CARA's unit
tests, within their stated 10 %. *Difference* is in standard deviations of both counts together.

A 95 % interval misses one time in twenty by its nature, so single counts are without a bar. The
verdict is on all together: of {n} independent differences no more may lie beyond 1.96 deviations
than would happen by chance once in a hundred times; and so for our own 95 % intervals and for the
published ones about Nc3D, where that is below 0.01 and so equals the probability.

Alfano's case 11 stays far off: 0.00333 is published, ours is 0.0043 with weights and without
(100,000 plain samples gave 0.0042). It is not known why; half the stated times give 0.0034.
"""
_SEED = 20_260_601
_SAMPLES = (40_000, 160_000, 640_000)
_ENOUGH = 1000.0
"""Effective hits at which no more samples are drawn."""
_BY_CHANCE = 0.01
_ALFANO_SAMPLES = 1e8


@dataclass(frozen=True)
class _Count:
    """A published count beside ours."""

    title: str
    reference: float
    deviation: float
    """Of the reference; zero where it is not told."""
    low: float
    high: float
    ours: MonteCarlo
    expected: float
    """Nc3D of the same window; NaN where no number of it is meant."""

    @property
    def deviations(self) -> float:
        """The difference over that of both."""
        own = (self.ours.high - self.ours.low) / (2.0 * 1.96)
        return (self.ours.pc - self.reference) / math.hypot(own, self.deviation)


def sampled_section(folder: Path) -> Section:
    """The section on Monte Carlo."""
    counts = [*_messages(folder), *_alfano(folder)]
    units = _unit_tests(folder)
    rows = [_row(count) for count in counts]
    rows += [_within(count) for count in units]
    rows.append(_jointly("published counts beyond 1.96 deviations", [_is_off(c) for c in counts]))
    bounded = [c for c in counts if math.isfinite(c.expected) and c.expected < 0.01]
    missed = [not c.ours.low <= c.expected <= c.ours.high for c in bounded]
    rows.append(_jointly("our 95 % intervals that miss Nc3D (below 0.01)", missed))
    theirs = [not c.low <= c.expected <= c.high for c in bounded]
    rows.append(_jointly("published 95 % intervals that miss our Nc3D", theirs))
    text = TEXT.format(samples=" / ".join(f"{s:,}" for s in _SAMPLES), seed=_SEED, n=len(counts))
    return Section("Monte Carlo", text, tuple(rows))


def _messages(folder: Path) -> list[_Count]:
    counts = []
    for number, case in enumerate(cases_of(folder, "cara_cdm53")):
        pair = encounter_of_message(folder / "cdm" / case.raw["cdm_file"], case.hbr).curved
        told = case.expected["Pc_SDMC"]
        deviation = math.sqrt(told["hits"]) / told["trials"]
        ours = _sampled(pair, case.hbr, number)
        expected = nc3d_hall_2021(pair, case.hbr).pc
        counts.append(
            _Count(case.title, told["value"], deviation, told["lo"], told["hi"], ours, expected)
        )
    return counts


def _alfano(folder: Path) -> list[_Count]:
    counts = []
    for number, case in enumerate(cases_of(folder, "alfano2009")):
        half = float(case.raw["window_half_s"])
        value = float(case.expected["MonteCarlo_Alfano2009_1e8"]["value"])
        deviation = math.sqrt(value * (1.0 - value) / _ALFANO_SAMPLES)
        ours = _sampled(case.pair, case.hbr, 100 + number, (-half, half))
        span = 1.96 * deviation
        counts.append(
            _Count(case.title, value, deviation, value - span, value + span, ours, math.nan)
        )
    return counts


def _unit_tests(folder: Path) -> list[tuple[PairCase, MonteCarlo]]:
    found = []
    for number, case in enumerate(cases_of(folder, "mc_kep2body")):
        window = _unit_window(case.pair, case.hbr)
        found.append((case, _sampled(case.pair, case.hbr, 200 + number, window)))
    return found


def _unit_window(pair: StatePair, hbr_m: float) -> tuple[float, float]:
    """The bounds of the encounter, cut to a twentieth of the primary's revolution."""
    bounds = coppola_2012(pair, hbr_m)
    radius = float(np.linalg.norm(pair.position_m[0]))
    speed2 = float(pair.velocity_m_s[0] @ pair.velocity_m_s[0])
    inverse = 2.0 / radius - speed2 / MU_EARTH_M3_S2
    period = 2.0 * math.pi / math.sqrt(MU_EARTH_M3_S2 * inverse**3)
    longest = 0.05 * period
    if bounds.stop_s - bounds.start_s <= longest:
        return bounds.start_s, bounds.stop_s
    return -0.5 * longest, 0.5 * longest


def _sampled(
    pair: StatePair, hbr_m: float, number: int, window_s: tuple[float, float] | None = None
) -> MonteCarlo:
    """The count with as many samples as it takes."""
    for samples in _SAMPLES:
        rng = np.random.default_rng([_SEED, number])
        found = monte_carlo(pair, hbr_m, samples, rng, window_s)
        if found.effective_hits >= _ENOUGH:
            break
    return found


def _is_off(count: _Count) -> bool:
    return abs(count.deviations) > 1.96


def _row(count: _Count) -> Statement:
    ours = count.ours
    expected = "" if math.isnan(count.expected) else f"; Nc3D {count.expected:.5g}"
    return Statement(
        count.title,
        f"{count.reference:.5g} [{count.low:.4g}, {count.high:.4g}]",
        f"{ours.pc:.5g} [{ours.low:.4g}, {ours.high:.4g}] of {ours.samples:,}{expected}",
        f"{count.deviations:+.1f} deviations",
        "jointly",
        None,
        "beyond 1.96" if _is_off(count) else "consistent",
    )


def _within(found: tuple[PairCase, MonteCarlo]) -> Statement:
    case, ours = found
    told = case.expected["MC_Kep2body_equinoctial"]
    off = ours.pc / float(told["value"]) - 1.0
    return Statement(
        f"{case.title} ({case.raw['cdm_file']})",
        f"{told['value']:.5g}",
        f"{ours.pc:.5g} [{ours.low:.4g}, {ours.high:.4g}]",
        f"{off:+.1e}",
        f"{told['rel_tol']:g} of it",
        bool(abs(off) <= float(told["rel_tol"])),
    )


def _jointly(name: str, missed: list[bool]) -> Statement:
    most = _most_by_chance(len(missed))
    return Statement(
        f"all: {name}",
        f"{0.05 * len(missed):.1f} of {len(missed)} by chance",
        f"{sum(missed)} of {len(missed)}",
        "",
        f"at most {most}",
        sum(missed) <= most,
    )


def _most_by_chance(n: int) -> int:
    """The fewest misses that are exceeded by chance less than once in a hundred times."""
    below = 0.0
    for k in range(n + 1):
        below += math.comb(n, k) * 0.05**k * 0.95 ** (n - k)
        if below >= 1.0 - _BY_CHANCE:
            return k
    return n
