"""The page docs/validation/cosmos-1408.md: the whole chain on a real event, beside facts."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache

import numpy as np

from greenzone.core.constants import WGS84_SEMI_MAJOR_AXIS_M
from greenzone.core.frames import gcrf_to_itrf, geodetic
from greenzone.core.instant import Instant, format_utc
from greenzone.orbits.sgp4_orbit import elements_ephemeris
from greenzone.risk.convergence import HitEstimate
from greenzone.risk.kernel_flux import kernel_flux_hits
from greenzone.workflows.asset_orbit import asset_orbit, plane_crossings_s
from greenzone.workflows.cloud import parent_state, summarize
from validation.cosmos_1408_gabbard import gabbard_sections
from validation.cosmos_1408_runs import (
    HOT_PASSES,
    NO_DRAG,
    RunEncounters,
    at_hour,
    converged,
    disc_hits,
    moving,
    of_crossing,
    pooled,
    setting,
    station_encounters,
)
from validation.cosmos_1408_shelter import shelter_sections
from validation.page import Case, Section, Statement, format_page, publish

TEXT = """\
The destruction of Cosmos 1408 on 15 November 2021, as the built-in case `cosmos-1408` states it,
beside published facts and the values of a first prototype. The latter are a regression, not truth.
What the model explains and what it does not is discussed in
[docs/cosmos-1408.md](../cosmos-1408.md). Monte Carlo errors are one standard deviation. Figures are
rounded: the page is the same from every run."""

_COLD = "04:01:38"
_SEEDS = range(1, 9)
_LARGE_RUNS = 4
_LARGE_SAMPLES = 300_000
_DEFAULT_SAMPLES = 100_000


def page() -> str:
    """The whole page as Markdown; takes some minutes."""
    title = "Validation on Cosmos 1408"
    command = "python -m validation.cosmos_1408"
    return format_page(title, TEXT, sections(), command)


def sections() -> tuple[Section, ...]:
    """Every section of the page."""
    return (
        _crossings(),
        _geometry(),
        _at_once(),
        _regression(),
        _by_radius(),
        _against_the_cold_pass(),
        _estimators(),
        _seeds(),
        *shelter_sections(),
        *gabbard_sections(),
    )


_CROSSINGS = (
    "03:15:10", "04:01:38", "04:48:11", "05:34:39", "06:21:11",
    "07:07:40", "07:54:12", "08:40:41", "09:27:13", "10:13:42",
)  # fmt: skip


def crossings_s() -> np.ndarray:
    """When the station crosses the debris plane, seconds after the event, in eight hours."""
    at = setting()
    orbit = asset_orbit(at.station, at.event.epoch, 8 * 3600.0, at.earth).ephemeris
    span_s = orbit.end.seconds_since(orbit.start)
    parent = elements_ephemeris(at.event.parents[0].elements, orbit.start, span_s, at.earth)
    found = plane_crossings_s(orbit, parent, at.event.epoch)
    return found[found >= 0.0]


def _crossings() -> Section:
    ours = [setting().event.epoch.plus(float(s)) for s in crossings_s()]
    cases = tuple(_crossing(number, ours) for number in range(len(_CROSSINGS)))
    text = (
        "UTC times at which the ISS crosses the orbital plane of Cosmos 1408 (reference: computed "
        "by the prototype from the same two element sets; both published passes, 07:06 and "
        "08:38-08:44, are among them)."
    )
    return Section("Crossings of the debris plane", text, cases)


def _crossing(number: int, ours: Sequence[Instant]) -> Statement:
    reference = at_hour(_CROSSINGS[number])
    late = min((when.seconds_since(reference) for when in ours), key=abs)
    return Statement(
        f"crossing {number + 1}",
        _CROSSINGS[number],
        format_utc(reference.plus(late), 0)[11:19],
        f"{late:+.0f} s",
        "60 s",
        abs(late) <= 60.0,
    )


def _geometry() -> Section:
    at = setting()
    position, velocity = parent_state(at.event.parents[0], at.event.epoch, at.earth)
    place = geodetic(gcrf_to_itrf(at.event.epoch, position, velocity, at.earth)[0])
    orbit = asset_orbit(at.station, at.event.epoch, 8 * 3600.0, at.earth).ephemeris
    heights = []
    for clock in ("07:07:40", "07:54:12"):
        there, _ = orbit.states_at(at_hour(clock), np.zeros(1))
        heights.append(1e-3 * (float(np.linalg.norm(there)) - WGS84_SEMI_MAJOR_AXIS_M))
    latitude, longitude = np.degrees([float(place.latitude_rad), float(place.longitude_rad)])
    cases = (
        Case("latitude, deg", (69.0,), (float(latitude),), 1.0, 3),
        Case("longitude, deg", (47.0,), (float(longitude),), 1.0, 3),
        Case("height of the breakup, km", (479.5,), (float(place.height_m) / 1e3,), 0.5, 4),
        Case("ISS height, crossings north and south, km", (417.0, 425.7), tuple(heights), 1.0, 4),
    )
    text = (
        "Where the parent was at 02:47:40 UTC (geodetic height), and the height of the station at "
        "its crossings over the equatorial radius, as the prototype gave it."
    )
    return Section("Places", text, cases)


def _at_once() -> Section:
    plain = summarize(moving(_DEFAULT_SAMPLES, 1, 0.5, smallest_m=1e-3))
    moved = summarize(
        moving(_DEFAULT_SAMPLES, 1, 0.5, smallest_m=1e-3, bias_rtn_m_s=(0.0, 25.0, 0.0))
    )
    shares = (
        ("isotropic, >= 10 cm, %", 16.6, plain.reentering_at_once_fraction_ge_10cm),
        ("isotropic, >= 1 cm, %", 35.0, plain.reentering_at_once_fraction_ge_1cm),
        ("25 m/s in track, >= 10 cm, %", 14.0, moved.reentering_at_once_fraction_ge_10cm),
    )
    cases = (
        Case("pieces >= 10 cm", (1388.0,), (plain.ge_10cm,), 28.0, 4),
        Case("pieces >= 1 cm", (71167.0,), (plain.ge_1cm,), 72.0, 5),
        *(Case(name, (bar,), (100 * share,), 1.0, 3) for name, bar, share in shares),
    )
    text = (
        "Pieces, and the share of them whose perigee lies below 120 km right after the breakup "
        "(1e5 samples). The sampled law ends at 1 m, where 2 to 8 remainder pieces take over: "
        "the tolerance of the numbers is what the law holds above 1 m (27 pieces) and 0.1 %. "
        "The bar of the shares is one percentage point."
    )
    return Section("Pieces, and those that fall at once", text, cases)


@cache
def _drag_free() -> RunEncounters:
    """Four clouds of 300,000 samples of at least 1 cm without drag, as one."""
    runs = [
        station_encounters(moving(_LARGE_SAMPLES, seed, 7.75, drag=NO_DRAG))
        for seed in range(1, _LARGE_RUNS + 1)
    ]
    return pooled(runs)


@cache
def _default_runs() -> tuple[RunEncounters, ...]:
    """The default cloud (100,000 samples from 1 mm, with drag) for eight seeds."""
    return tuple(
        station_encounters(moving(_DEFAULT_SAMPLES, seed, 6.2, smallest_m=1e-3)) for seed in _SEEDS
    )


_PROTOTYPE = dict(zip(HOT_PASSES, (4.5e-5, 4.5e-5, 3.7e-5), strict=True))


def _regression() -> Section:
    cases = []
    for clock, reference in _PROTOTYPE.items():
        found = converged(of_crossing(_drag_free(), clock))
        ratio = found.expected / reference
        cases.append(
            Statement(
                f"{clock[:5]}, x 1e-5",
                f"{reference * 1e5:.1f}",
                _value_of(found),
                f"x {ratio:.2f}",
                "x 1.5",
                1 / 1.5 <= ratio <= 1.5,
            )
        )
    text = (
        "P(>= 1 cm) of one pass, 1,500 m2, 1,750 kg, isotropic, without drag: 1.2 million samples "
        "in four runs, the radius by the project's rule, beside the prototype's converged values."
    )
    return Section("Probability without drag", text, tuple(cases))


def _value_of(found: HitEstimate) -> str:
    value, radius_km = 1e5 * found.expected, found.radius_m / 1e3
    return f"{value:.1f} +- {value * found.relative_sd:.1f} (R = {radius_km:.0f} km)"


_PROTOTYPE_BY_RADIUS = {
    "05:34:39": (4.5, 4.6, 4.1, 3.3),
    "07:07:40": (5.2, 4.7, 3.9, 3.1),
    "08:40:41": (3.7, 3.7, 3.4, 2.7),
    "10:13:42": (3.1, 3.3, 3.0, 2.4),
}


def _by_radius() -> Section:
    cases = []
    for clock, references in _PROTOTYPE_BY_RADIUS.items():
        run = of_crossing(_drag_free(), clock)
        rows = zip((10, 25, 50, 100), references, strict=True)
        for radius_km, reference in rows:
            value, sd = (1e5 * x for x in disc_hits(run, 1e3 * radius_km))
            cases.append(
                Statement(
                    f"{clock[:5]}, R = {radius_km} km, x 1e-5",
                    f"{reference:.1f}",
                    f"{value:.1f} +- {sd:.1f}",
                    f"x {value / reference:.2f}",
                    "-",
                    None,
                )
            )
    text = (
        "The same runs at fixed radii. Both take 1.2 million samples, so the prototype's errors "
        "should be like ours. At 50 and 100 km the two agree; at 10 and 25 km the prototype is "
        "higher at 07:07. See the discussion."
    )
    return Section("Probability without drag, by radius", text, tuple(cases))


def _against_the_cold_pass() -> Section:
    cases = []
    for name, run in (("without drag", _drag_free()), ("with drag", pooled(_default_runs()))):
        cold = converged(of_crossing(run, _COLD))
        for clock in HOT_PASSES:
            hot = converged(of_crossing(run, clock))
            ratio, low = hot.expected / cold.expected, hot.lower / cold.upper
            cases.append(
                Statement(
                    f"{name}: {clock[:5]} over 04:01",
                    "at least 10",
                    f"{ratio:.0f} ({low:.0f} to {hot.upper / cold.lower:.0f})",
                    f"{ratio - 10:+.0f}",
                    "-",
                    ratio >= 10.0,
                )
            )
    text = (
        "Ratio of P(>= 1 cm) to that of the 04:01 pass, each at its own converged radius; in "
        "brackets from the lower 95 % limit over the upper one to the reverse."
    )
    return Section("Hot passes against the first northern one", text, tuple(cases))


def _estimators() -> Section:
    cases = []
    area = setting().station.cross_section_m2
    for name, run in (
        ("1.2 million, no drag", _drag_free()),
        ("default, seed 1", _default_runs()[0]),
    ):
        for clock in HOT_PASSES:
            mine = of_crossing(run, clock)
            for radius_km in (50, 25):
                radius_m = 1e3 * radius_km
                disc, sd = disc_hits(mine, radius_m)
                offered = mine.encounters.weight * area
                flux, _ = kernel_flux_hits(mine.encounters, offered, radius_m)
                allowed = 0.05 + sd / disc
                cases.append(
                    Statement(
                        f"{name}: {clock[:5]}, R = {radius_km} km, x 1e-5",
                        f"{disc * 1e5:.2f}",
                        f"{flux * 1e5:.2f}",
                        f"{100 * (flux / disc - 1):+.0f} %",
                        f"{100 * allowed:.0f} %",
                        abs(flux / disc - 1) <= allowed,
                    )
                )
    text = (
        "The kernel flux (ours) beside the encounter-plane disc (reference) at the same radius. "
        "They must agree within 5 % plus one Monte Carlo error of the disc."
    )
    return Section("Two estimators", text, tuple(cases))


def _seeds() -> Section:
    return Section(
        "Convergence and Monte Carlo error of the default run",
        "100,000 samples from 1 mm, with drag, eight seeds. Error: at most 10 % at each hot pass, "
        "for the default seed and for the eight on average (root mean square). Scatter: the "
        "standard deviation over the seeds over the error they report; "
        "of eight values it lies in 0.49 to 1.51 in 95 % of cases. R and R/2 agree within 10 % or "
        "their joint error; the eight seeds as one run show the bias that a single run cannot: "
        "at 50 km hot passes come out about 10 % low.",
        tuple(case for clock in HOT_PASSES for case in _seed_cases(clock)),
    )


def _seed_cases(clock: str) -> list[Statement]:
    runs = [of_crossing(run, clock) for run in _default_runs()]
    found = [converged(run) for run in runs]
    values = np.array([estimate.expected for estimate in found])
    reported = float(np.sqrt(np.mean([estimate.relative_sd**2 for estimate in found])))
    first, worst = found[0].relative_sd, max(estimate.relative_sd for estimate in found)
    scatter = float(values.std(ddof=1) / values.mean()) / reported
    name = clock[:5]
    return [
        Statement(
            f"{name}: error, default seed", "-", f"{100 * first:.0f} %", "-", "10 %", first <= 0.1
        ),
        Statement(
            f"{name}: error, eight seeds",
            "-",
            f"{100 * reported:.0f} % (worst {100 * worst:.0f} %)",
            "-",
            "10 %",
            reported <= 0.1,
        ),
        Statement(
            f"{name}: scatter over reported error",
            "1",
            f"{scatter:.1f}",
            f"{scatter - 1:+.1f}",
            "0.49 to 1.51",
            0.49 <= scatter <= 1.51,
        ),
        _half_radius(f"{name}: R/2 over R, default seed", runs[0], found[0].radius_m),
        _half_radius(f"{name}: R/2 over R, pooled", pooled(runs), found[0].radius_m),
    ]


def _half_radius(name: str, run: RunEncounters, radius_m: float) -> Statement:
    full, full_sd = disc_hits(run, radius_m)
    half, half_sd = disc_hits(run, 0.5 * radius_m)
    allowed = max(0.1, float(np.hypot(full_sd, half_sd)) / full)
    return Statement(
        f"{name}, R = {radius_m / 1e3:.0f} km",
        "1",
        f"{half / full:.2f}",
        f"{half / full - 1:+.2f}",
        f"{allowed:.2f}",
        abs(half / full - 1) <= allowed,
    )


if __name__ == "__main__":
    sys.exit(publish("cosmos-1408", page))
