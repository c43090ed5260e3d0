"""The page docs/validation/cloud-motion.md: the analytic motion against numerical integration."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.breakup.event import BreakupEvent
from greenzone.breakup.fragments import Fragments
from greenzone.breakup.sampling import sample_fragments
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.instant import format_utc
from greenzone.encounters.approaches import Encounters, find_encounters
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.event_file import load_event
from greenzone.orbits.density import DensityTable, build_density_table
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.mean_arcs import EquatorFrame, MeanArcs, equator_frame, mean_arcs
from greenzone.orbits.sgp4_orbit import elements_ephemeris
from greenzone.workflows.cloud import breakup_events
from validation.numerical_motion import numerical_paths
from validation.page import Case, Section, format_page, publish

__all__ = ["Comparison", "compare", "motion_cases", "page", "setting", "stratified"]

DAY_S = 86_400.0
STEP_S = 1_800.0
SAMPLE = 1_000
HALF_DECADES = 6
SEED = 1408
RADIAL_BAR_M = CROSS_BAR_M = 1_000.0
ALONG_BAR_M, ALONG_SHARE = 2_000.0, 0.01
HOURS_SHOWN = (1, 2, 3, 6, 12, 18, 24)

PASS_SAMPLES = 40_000
PASS_RADII_M = (100_000.0, 50_000.0)
PAIRING_RADIUS_M = 120_000.0
PASS_BAR = 5.0
PASS_GAP_S = 900.0

TEXT = """\
Reference: SciPy's DOP853 at a relative tolerance of 1e-10, one fragment at a time, gravity of
EGM2008 to 8 x 8 in Legendre functions, drag from the same density table with the indices of the
day; the integration ends at 100 km. Ours: the arcs of `orbits.mean_arcs` (docs/cloud-motion.md).
Event: Cosmos 1408 as shipped. Figures are rounded so that a new run prints the same page; a
reference of 0 stands for "no error", and the tolerance is the bar."""


class Setting(NamedTuple):
    """What all comparisons share."""

    event: BreakupEvent
    frame: EquatorFrame
    density: DensityTable
    earth: EarthOrientation


@dataclass(frozen=True)
class Comparison:
    """Errors of n fragments at t times, ours less the reference, and where they count."""

    seconds: Float64[ndarray, " t"]
    radial_m: Float64[ndarray, "n t"]
    along_m: Float64[ndarray, "n t"]
    cross_m: Float64[ndarray, "n t"]
    drag_m: Float64[ndarray, "n t"]
    """How far drag has moved each fragment."""
    both: Bool[ndarray, "n t"]
    """Alive in both."""
    end_s: Float64[ndarray, " n"]
    reference_end_s: Float64[ndarray, " n"]

    @property
    def bad_along(self) -> Bool[ndarray, "n t"]:
        """Where the error along the track is above its bar."""
        bar_m = np.maximum(ALONG_BAR_M, ALONG_SHARE * self.drag_m)
        return np.asarray(np.abs(self.along_m) > bar_m)


@cache
def setting() -> Setting:
    """The event as shipped, its frame, the air of its day."""
    earth = shipped_earth_orientation()
    event = breakup_events(load_event("cosmos-1408"), earth)[0]
    frame = equator_frame(event.epoch, earth)
    table = build_density_table(event.epoch, DAY_S, shipped_space_weather(), frame.sidereal_rad)
    return Setting(event, frame, table, earth)


def stratified(count: int) -> Fragments:
    """So many fragments, as many in each half-decade of size from 1 mm to 1 m; none escaping."""
    everything = setting()
    rng = np.random.default_rng(SEED)
    cloud = sample_fragments(everything.event, 20_000, rng, 1e-3)
    speed2 = (cloud.velocity_m_s**2).sum(axis=1)
    bound = 0.5 * speed2 < 3.986e14 / np.linalg.norm(cloud.position_m, axis=1)
    chosen: list[Int64[ndarray, " k"]] = []
    for i in range(HALF_DECADES):
        low = 10.0 ** (-3.0 + 0.5 * i)
        found = np.flatnonzero(bound & (cloud.size_m >= low) & (cloud.size_m < low * 10.0**0.5))
        share = (count * (i + 1)) // HALF_DECADES - (count * i) // HALF_DECADES
        chosen.append(rng.choice(found, share, replace=False))
    return cloud.take(np.concatenate(chosen))


def compare(fragments: Fragments, seconds: Float64[ndarray, " t"]) -> Comparison:
    """Both motions of these fragments at these times."""
    common = setting()
    place = (fragments.position_m, fragments.velocity_m_s)
    reference = numerical_paths(
        common.frame, *place, fragments.area_to_mass_m2_kg, seconds, common.density
    )
    ours = _arcs(fragments, seconds[-1])
    states, _ = ours.states_at(seconds)
    still = fragments.area_to_mass_m2_kg * 1e-9
    airless, _ = mean_arcs(
        common.frame, *place, still, float(seconds[-1]), common.density
    ).states_at(seconds)
    r, v = reference.states[..., :3], reference.states[..., 3:]
    error = states[..., :3] - r
    up = r / np.linalg.norm(r, axis=-1, keepdims=True)
    normal = np.cross(r, v)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    return Comparison(
        seconds=seconds,
        radial_m=(error * up).sum(-1),
        along_m=(error * np.cross(normal, up)).sum(-1),
        cross_m=(error * normal).sum(-1),
        drag_m=np.linalg.norm(airless[..., :3] - states[..., :3], axis=-1),
        both=np.isfinite(error[..., 0]),
        end_s=ours.end_s,
        reference_end_s=reference.end_s,
    )


def _arcs(fragments: Fragments, duration_s: float) -> MeanArcs:
    common = setting()
    return mean_arcs(
        common.frame,
        fragments.position_m,
        fragments.velocity_m_s,
        fragments.area_to_mass_m2_kg,
        float(duration_s),
        common.density,
    )


def motion_cases(found: Comparison) -> tuple[Case, ...]:
    """The bars of the comparison: at all times together, then hour by hour."""
    cases = [*_at("all times", found, found.both)]
    for hour in HOURS_SHOWN:
        at = found.both & (np.abs(found.seconds - 3600.0 * hour) < 1.0)[None, :]
        cases += _at(f"{hour} h", found, at)
    return tuple(cases)


def _at(when: str, found: Comparison, rows: Bool[ndarray, "n t"]) -> tuple[Case, ...]:
    radial = _rounded(float(np.percentile(np.abs(found.radial_m[rows]), 95)), 2)
    cross = _rounded(float(np.percentile(np.abs(found.cross_m[rows]), 95)), 2)
    bad = _rounded(100.0 * float(np.mean(found.bad_along[rows])), 2)
    return (
        Case(f"{when}: radial error, 95 of 100 below (m)", (0.0,), (radial,), RADIAL_BAR_M, 2),
        Case(f"{when}: cross-track error, 95 of 100 below (m)", (0.0,), (cross,), CROSS_BAR_M, 2),
        Case(f"{when}: along-track error above its bar (% of fragments)", (0.0,), (bad,), 5.0, 2),
    )


def _entry_cases(found: Comparison) -> tuple[Case, ...]:
    end, reference = found.end_s, found.reference_end_s
    ours_fell, fell = end < DAY_S, reference < DAY_S
    one_only = int((ours_fell != fell).sum())
    both = ours_fell & fell
    late = np.abs(end - reference)[both]
    share = 100.0 * late / reference[both]
    return (
        Case("enter within 24 h", (int(fell.sum()),), (int(ours_fell.sum()),), 10.0, 4),
        Case("enter in one of the two only", (0.0,), (one_only,), 10.0, 3),
        Case("entry time, median error (s)", (0.0,), (_rounded(float(np.median(late)), 2),), 30.0),
        Case(
            "entry time, 95 of 100 below (% of the time to entry)",
            (0.0,),
            (_rounded(float(np.percentile(share, 95)), 2),),
            10.0,
        ),
    )


def _pass_section() -> Section:
    common = setting()
    rng = np.random.default_rng(SEED)
    cloud = sample_fragments(common.event, PASS_SAMPLES, rng, 1e-2)
    elements = load_asset("iss").elements[0]
    iss = elements_ephemeris(elements, common.event.epoch, DAY_S, common.earth)
    found = find_encounters(_arcs(cloud, DAY_S), iss, PAIRING_RADIUS_M)
    miss = _reference_miss(found, cloud, iss)
    weight = cloud.weight[found.fragment]
    cases: list[Case] = []
    starts = np.flatnonzero(np.diff(found.tca_s) > PASS_GAP_S) + 1
    for rows in np.split(np.arange(len(miss)), starts):
        middle = float(np.average(found.tca_s[rows], weights=weight[rows]))
        when = format_utc(common.event.epoch.plus(60.0 * round(middle / 60.0)))[11:16]
        cases += _pass_cases(when, miss[rows], found.miss_distance_m[rows], weight[rows])
    text = (
        "Expected hits by pieces of 1 cm and more on the ISS, from the same samples moved both "
        f"ways: {PASS_SAMPLES:,} fragments, {len(found.tca_s):,} approaches within "
        f"{PAIRING_RADIUS_M / 1e3:.0f} km in 24 h, each integrated to its approach and its miss "
        "distance found anew; reference = 100. Area and disc are the same both ways, so the "
        "ratio of the weights inside the disc is the ratio of the probabilities. Every pass of "
        "the day is shown. Where a disc differs, it holds so few samples that a single fragment "
        "crossing its rim is more than the bar; no pass with 50 samples does. The smooth disc "
        "weighs an approach with 2 (1 - d^2/R^2): an estimate of the same probability that has "
        "no rim."
    )
    return Section("The same passes with both motions", text, tuple(cases))


def _pass_cases(
    when: str,
    reference_m: Float64[ndarray, " k"],
    ours_m: Float64[ndarray, " k"],
    weight: Float64[ndarray, " k"],
) -> tuple[Case, ...]:
    """Ratios of the hits of one pass: in discs with a rim, and in a smooth one without."""
    cases = []
    for radius in PASS_RADII_M:
        inside = (weight * (reference_m < radius)).sum(), (weight * (ours_m < radius)).sum()
        count = int((reference_m < radius).sum())
        name = f"pass about {when}, disc of {radius / 1e3:.0f} km, {count} samples"
        cases.append(Case(name, (100.0,), (_percent(*inside),), PASS_BAR, 4))
    radius = PASS_RADII_M[0]
    smooth = [
        (weight * np.fmax(0.0, 1.0 - (miss / radius) ** 2)).sum() for miss in (reference_m, ours_m)
    ]
    name = f"pass about {when}, smooth disc of {radius / 1e3:.0f} km"
    return (*cases, Case(name, (100.0,), (_percent(smooth[0], smooth[1]),), PASS_BAR, 4))


def _percent(reference: float, ours: float) -> float:
    """Ours in hundredths of the reference; 100 where both are nothing."""
    return 100.0 if reference == ours else _rounded(100.0 * float(ours / max(reference, 1e-9)), 4)


def _reference_miss(found: Encounters, cloud: Fragments, iss: Ephemeris) -> Float64[ndarray, " m"]:
    """Miss distances of the encounters' fragments, numerically moved (straight at approach)."""
    common = setting()
    fragments, row = np.unique(found.fragment, return_inverse=True)
    order = np.lexsort((found.tca_s, row))
    most = int(np.bincount(row).max())
    times = np.full((len(fragments), most), np.nan)
    column = np.empty(len(row), dtype=np.int64)
    first = np.searchsorted(row[order], np.arange(len(fragments)))
    column[order] = np.arange(len(row)) - first[row[order]]
    times[row, column] = found.tca_s
    last = np.nanmax(times, axis=1, keepdims=True)
    times = np.where(np.isnan(times), last + 1e-3 * np.arange(most), times)
    part = cloud.take(fragments)
    states = numerical_paths(
        common.frame,
        part.position_m,
        part.velocity_m_s,
        part.area_to_mass_m2_kg,
        times,
        common.density,
    ).states[row, column]
    position, velocity = iss.states_at(common.frame.epoch, found.tca_s)
    d, w = states[:, :3] - position, states[:, 3:] - velocity
    ahead = (d * w).sum(axis=1) / (w * w).sum(axis=1)
    return np.asarray(np.linalg.norm(d - ahead[:, None] * w, axis=1))


def page() -> str:
    """The whole page as Markdown."""
    found = compare(stratified(SAMPLE), np.arange(0.0, DAY_S + 1.0, STEP_S))
    sections = (
        Section(
            "Where the fragments are",
            f"{SAMPLE:,} fragments, as many in each half-decade of size from 1 mm to 1 m, every "
            f"half hour of a day. Bars: radial and cross-track errors 1 km for 95 of 100; along "
            "the track 2 km, or 1 % of how far drag has moved the fragment if that is more, for "
            "95 of 100.",
            motion_cases(found),
        ),
        Section(
            "Who falls, and when",
            "Fragments that come below 100 km. The tolerances say what to expect; no bar was set.",
            _entry_cases(found),
        ),
        _pass_section(),
    )
    title = "Validation of the cloud's motion"
    return format_page(title, TEXT, sections, "python -m validation.cloud_motion")


def _rounded(value: float, digits: int) -> float:
    """To so many significant digits."""
    return float(f"{value:.{digits}g}")


if __name__ == "__main__":
    sys.exit(publish("cloud-motion", page))
