"""From the first report of a breakup to zones and shelter windows of stations and satellites."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

import greenzone
from greenzone.breakup.event import BreakupEvent
from greenzone.breakup.sampling import FEWEST_SAMPLES
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import UsageError
from greenzone.core.frames import gcrf_to_itrf, geodetic
from greenzone.core.provenance import InputDigest, Provenance
from greenzone.core.space_weather import SpaceWeather
from greenzone.decision.policy import Policy
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_record import EventRecord
from greenzone.orbits.sgp4_orbit import elements_ephemeris
from greenzone.risk.weighted_encounters import SIZE_THRESHOLDS_M
from greenzone.workflows.against_answer import Threatened
from greenzone.workflows.against_call import AgainstCall
from greenzone.workflows.asset_answer import asset_answer
from greenzone.workflows.asset_orbit import AssetOrbit, asset_orbit, plane_crossings_s
from greenzone.workflows.asset_risk import AssetRisk, assess_asset, hits_in_passes
from greenzone.workflows.cloud import MovingCloud, breakup_events, summarize
from greenzone.workflows.data_tables import earth_orientation_in_use, space_weather_in_use
from greenzone.workflows.pictures import gabbard, snapshots
from greenzone.workflows.respond_call import DEFAULT_HOURS, DEFAULT_SAMPLES, DEFAULT_SEED
from greenzone.workflows.response import AssetResponse, Place, Response, Snapshot
from greenzone.workflows.scenarios import Scenario, mass_factors, pass_intervals, scenarios_of
from greenzone.workflows.setting import Setting, data_limits, response_setting, run_cloud

__all__ = ["Progress", "respond"]

_SMALLEST_M = 1e-3
_SCENARIO_SIZE_M = 1e-2
_SCENARIO_SHARE = 12
_FEWEST_SCENARIO_SAMPLES = 2_000
_MOST_SCENARIO_SAMPLES = 12_500
_SHORTEST_HOURS = 0.1
_LONGEST_HOURS = 240.0
_MOST_SAMPLES = 5_000_000
"""Some kilobytes of memory each at the worst: more would not fit into common machines."""
_LARGEST_SEED = 2**63 - 1
_MODELS = (
    "breakup: NASA Standard Breakup Model (Johnson et al. 2001), area-to-mass as a mixture",
    "motion: analytic J2-J4 with second-order energy and J22, averaged drag (docs/cloud-motion.md)",
    "encounters: conservative advancement (docs/encounters.md)",
    "hits: encounter-plane estimator, disc radius by convergence",
    "stations: SGP4 (sgp4 library)",
)
_LIMITS = (
    "The breakup model knows energy only: it has no geometry of the hit; four real collisions "
    "made 0.3 to 4 times as many pieces.",
    "Fragments fly in all directions alike; those seen of Cosmos 1408 were 77 % posigrade "
    "(after the others had fallen).",
    "Hits are counted on an average cross-section; which part of an asset is hit is not told.",
    "Pieces below 1 mm are not followed.",
    "Zones and shelter follow the run as described; what is not known of the event widens the "
    "interval beside each probability, not the windows.",
)

Progress = Callable[[str, float], None]
"""Told what is being worked on, and how much of the whole is done (0 to 1)."""


def _silent(stage: str, share: float) -> None:
    """Progress that nobody watches."""


def respond(
    event: EventRecord,
    assets: Sequence[AssetRecord],
    policy: Policy,
    *,
    hours: float = DEFAULT_HOURS,
    samples: int = DEFAULT_SAMPLES,
    seed: int = DEFAULT_SEED,
    weather: SpaceWeather | None = None,
    earth: EarthOrientation | None = None,
    command: str = "",
    against: AgainstCall | None = None,
    progress: Progress = _silent,
) -> Response:
    """The passes, zones and shelter windows of `assets` in the `hours` after the event.

    With `against` also the satellites of a catalog, by the hits to expect on each.
    Space weather and Earth orientation are the newest there are unless given (see
    `greenzone.workflows.data_tables`). Raises a GreenzoneError for input that cannot be
    answered; nothing is written.
    """
    _require_call(event, assets, hours, samples, seed)
    catalog_inputs, tell = _against(against, event, assets, policy)
    earth = earth or earth_orientation_in_use(event.epoch)
    weather = weather or space_weather_in_use(event.epoch)
    tables = (weather.digest, earth.digest, *catalog_inputs)
    progress("density of the air", 0.0)
    events = breakup_events(event, earth)
    setting = response_setting(event, weather, earth, hours, seed)
    earliest = event.epoch.plus(-event.epoch_sigma_s)
    followed_s = setting.end.seconds_since(earliest)
    orbits = [asset_orbit(asset, earliest, followed_s, earth) for asset in assets]
    progress("breakup and motion of the cloud", 0.1)
    cloud = run_cloud(event, events, samples, _SMALLEST_M, setting)
    progress("close approaches", 0.4)
    risks = _asset_risks(cloud, orbits, event, setting)
    progress("what is not known", 0.6)
    spans = _pass_intervals(event, events, orbits, risks, samples, setting)
    known = event.known_utc
    answers = tuple(
        asset_answer(o, r, span, _unanswered(r, cloud, policy), known, policy, setting.end)
        for o, r, span in zip(orbits, risks, spans, strict=True)
    )
    progress("pictures", 0.95)
    response = Response(
        event=event,
        place=_place(events[0], earth),
        window_start=setting.start,
        window_end=setting.end,
        cloud=summarize(cloud),
        assets=answers,
        gabbard=gabbard(cloud.fragments),
        snapshots=_snapshots(cloud, orbits, answers, earth),
        policy=policy,
        limits=(*_LIMITS, *_period_limits(event, policy, setting), *data_limits(setting)),
        provenance=_provenance(event, assets, policy, tables, (samples, seed, command)),
        threatened=None if tell is None else tell(cloud, setting, progress),
    )
    progress("done", 1.0)
    return response


_Told = Callable[[MovingCloud, Setting, Progress], Threatened]


def _against(
    call: AgainstCall | None, event: EventRecord, assets: Sequence[AssetRecord], policy: Policy
) -> tuple[tuple[InputDigest, ...], _Told | None]:
    """The files of a catalog to hold the cloud against, and what does it; loaded where asked."""
    if call is None:
        return (), None
    from greenzone.workflows.against import threatened_satellites
    from greenzone.workflows.against_satellites import select_satellites

    satellites = select_satellites(call, event, assets, policy.conjunction.radii)
    size_m = SIZE_THRESHOLDS_M[policy.hit_size]

    def tell(cloud: MovingCloud, setting: Setting, progress: Progress) -> Threatened:
        return threatened_satellites(
            satellites,
            cloud,
            size_m,
            setting,
            lambda share: progress("satellites of the catalog", 0.8 + 0.15 * share),
        )

    return satellites.inputs, tell


def _unanswered(risk: AssetRisk, cloud: MovingCloud, policy: Policy) -> float:
    """Real pieces that count for the policy and whose course or approach has no answer."""
    size_m = SIZE_THRESHOLDS_M[policy.hit_size]
    return risk.unresolved(size_m) + cloud.unanswered(size_m)


def _snapshots(
    cloud: MovingCloud,
    orbits: Sequence[AssetOrbit],
    answers: Sequence[AssetResponse],
    earth: EarthOrientation,
) -> tuple[Snapshot, ...]:
    return tuple(
        picture
        for answer, orbit in zip(answers, orbits, strict=True)
        for picture in snapshots(cloud, orbit.ephemeris, answer.verdict.passes, earth)
    )


def _require_call(
    event: EventRecord, assets: Sequence[AssetRecord], hours: float, samples: int, seed: int
) -> None:
    shortest = max(_SHORTEST_HOURS, 2.0 * event.epoch_sigma_s / 3600.0)
    if not shortest <= hours <= _LONGEST_HOURS:
        raise UsageError(f"hours is {hours:g}; give {shortest:.3g} to {_LONGEST_HOURS:g}")
    fewest = FEWEST_SAMPLES * len(event.parents)
    if not fewest <= samples <= _MOST_SAMPLES:
        raise UsageError(f"samples is {samples}; give {fewest} to {_MOST_SAMPLES}")
    if not 0 <= seed <= _LARGEST_SEED:
        raise UsageError(f"seed is {seed}; give 0 to {_LARGEST_SEED}")
    names = [asset.name for asset in assets]
    if not names:
        raise UsageError("no asset is given; name at least one")
    if len(set(names)) < len(names):
        raise UsageError(f"an asset is named twice among {', '.join(names)}; name each once")


def _crossings_s(
    cloud: MovingCloud, orbit: AssetOrbit, event: EventRecord, setting: Setting
) -> Float64[ndarray, " c"]:
    """When the asset crosses the plane of the likeliest parent, after the cloud's epoch."""
    asset = orbit.ephemeris
    parent = max(event.parents, key=lambda parent: parent.weight)
    span_s = asset.end.seconds_since(asset.start)
    path = elements_ephemeris(parent.elements, asset.start, span_s, setting.earth, asset.step_s)
    return plane_crossings_s(asset, path, cloud.motion.frame.epoch)


def _asset_risks(
    cloud: MovingCloud, orbits: Sequence[AssetOrbit], event: EventRecord, setting: Setting
) -> list[AssetRisk]:
    """The passes of every asset through one cloud, in order (worked on side by side)."""

    def run(orbit: AssetOrbit) -> AssetRisk:
        return assess_asset(cloud, orbit, _crossings_s(cloud, orbit, event, setting))

    with ThreadPoolExecutor() as pool:
        return list(pool.map(run, orbits))


def _pass_intervals(
    event: EventRecord,
    events: Sequence[BreakupEvent],
    orbits: Sequence[AssetOrbit],
    risks: Sequence[AssetRisk],
    samples: int,
    setting: Setting,
) -> list[tuple[tuple[float, float], ...]]:
    """For each asset the spans of P(>= 1 cm) of its passes over what is not known."""
    others = _scenario_hits(event, orbits, risks, samples, setting)
    factors = mass_factors(event, events)
    return [
        pass_intervals(risk.passes, [run[i] for run in others], factors)
        for i, risk in enumerate(risks)
    ]


def _scenario_hits(
    event: EventRecord,
    orbits: Sequence[AssetOrbit],
    risks: Sequence[AssetRisk],
    samples: int,
    setting: Setting,
) -> list[list[list[float | None]]]:
    """Hits in each pass of each asset in each scenario, from smaller clouds of pieces >= 1 cm."""
    fewer = min(_MOST_SCENARIO_SAMPLES, max(_FEWEST_SCENARIO_SAMPLES, samples // _SCENARIO_SHARE))

    def run(scenario: Scenario) -> list[list[float | None]]:
        cloud = run_cloud(event, scenario.events, fewer, _SCENARIO_SIZE_M, setting)
        return [
            hits_in_passes(cloud, orbit, _crossings_s(cloud, orbit, event, setting), risk.passes)
            for orbit, risk in zip(orbits, risks, strict=True)
        ]

    with ThreadPoolExecutor() as pool:
        return list(pool.map(run, scenarios_of(event, setting.earth)))


def _period_limits(event: EventRecord, policy: Policy, setting: Setting) -> tuple[str, ...]:
    """Whether the window is too short for the period that the policy sums over."""
    period_end = event.known_utc.plus(policy.period_s)
    missing_h = period_end.seconds_since(setting.end) / 3600.0
    if missing_h <= 0.0:
        return ()
    return (
        f"The policy sums {policy.period_s / 3600.0:g} h from the report, the window ends "
        f"{missing_h:.1f} h earlier: a longer window may call for more shelter.",
    )


def _place(event: BreakupEvent, earth: EarthOrientation) -> Place:
    position, _ = gcrf_to_itrf(event.epoch, event.position_m, event.velocity_m_s, earth)
    at = geodetic(position)
    return Place(
        float(np.degrees(at.latitude_rad)), float(np.degrees(at.longitude_rad)), float(at.height_m)
    )


def _provenance(
    event: EventRecord,
    assets: Sequence[AssetRecord],
    policy: Policy,
    tables: tuple[InputDigest, ...],
    call: tuple[int, int, str],
) -> Provenance:
    """What it takes to compute the response again; `call` is samples, seed and command."""
    inputs = [*event.inputs, *(digest for asset in assets for digest in asset.inputs)]
    inputs += [InputDigest(f"policy {policy.source_name}", policy.sha256), *tables]
    samples, seed, command = call
    return Provenance(
        version=greenzone.__version__,
        seed=seed,
        samples=samples,
        inputs=tuple(dict.fromkeys(inputs)),
        models=_MODELS,
        policy=policy.name,
        command=command,
    )
