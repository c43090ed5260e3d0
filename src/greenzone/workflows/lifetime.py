"""How long the cloud of an event lasts, and what it does to stations meanwhile.

event ─▶ modelled pieces ─┐
files ─▶ catalogued ones ─┴▶ decay in real air ─▶ survival, station risk ─▶ LifetimeRun ─▶ document
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

import greenzone
from greenzone.breakup.event import BreakupEvent
from greenzone.breakup.fragments import Fragments
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError, NotDeterminableError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import InputDigest, Provenance
from greenzone.core.space_weather import SpaceWeather
from greenzone.forensics.lifetime.catalogued_pieces import pieces_of_launches
from greenzone.forensics.lifetime.joined_cloud import CLASS_EDGES_M_S, Join
from greenzone.forensics.lifetime.survival import survival
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_file import load_event
from greenzone.messages.own_files.event_record import EventRecord
from greenzone.messages.own_files.piece_counts import (
    PieceCounts,
    load_piece_counts,
    shipped_piece_counts,
)
from greenzone.orbits.decay_air import DecayAir, decay_air
from greenzone.workflows.cloud import breakup_events
from greenzone.workflows.data_tables import earth_orientation_in_use
from greenzone.workflows.lifetime_call import SEEN_AFTER_DAYS, LifetimeCall
from greenzone.workflows.lifetime_cloud import (
    TRACKED_M,
    Population,
    catalogued_population,
    joined_with,
    modelled_population,
    sampled_pieces,
)
from greenzone.workflows.lifetime_run import Approach, JoinSummary, LifetimeRun, StationPeriod
from greenzone.workflows.lifetime_stations import (
    PERIODS_DAYS,
    SCREEN_DAYS,
    STEP_S,
    screen_catalogued,
    station_periods,
)
from greenzone.workflows.lifetime_survival import (
    joined_curve,
    median_days,
    observations,
    survival_rows,
)
from greenzone.workflows.reentry import DECAY_MODELS, weather_for
from greenzone.workflows.scenarios import mass_factors
from greenzone.workflows.set_files import SetFiles, read_set_files

__all__ = ["Progress", "lifetime"]

_DAY_S: Final = 86_400.0
_GRID_DAYS: Final = 5.0
_MODELS: Final = (
    "breakup: NASA Standard Breakup Model (Johnson et al. 2001), area-to-mass as a mixture",
    *DECAY_MODELS,
    "station: crossings averaged over both anomalies (Opik 1951, Wetherill 1967)",
)
Progress = Callable[[str, float], None]
"""Told what is being worked on, and how much of the whole is done (0 to 1)."""


def _silent(stage: str, share: float) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True, eq=False)
class _Inputs:
    """What a call names, read."""

    event: EventRecord
    assets: tuple[AssetRecord, ...]
    catalogued: ElementTable | None
    files: tuple[tuple[str, Instant, int], ...]
    counts: PieceCounts | None
    weather: SpaceWeather
    earth: EarthOrientation
    digests: tuple[InputDigest, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Joined:
    """The statistical rest and the catalogued pieces from a time on, and how they were joined."""

    rest: Population
    catalogued: Population
    join_s: float
    summary: JoinSummary


def lifetime(call: LifetimeCall, progress: Progress = _silent) -> LifetimeRun:
    """The survival and station risk that a call asks for.

    Raises a GreenzoneError for input that cannot be answered; nothing is written.
    """
    progress("reading", 0.0)
    inputs = _read(call)
    event, epoch = inputs.event, inputs.event.epoch
    events = breakup_events(event, inputs.earth)
    horizon_s = max(call.days, *PERIODS_DAYS) * _DAY_S
    progress("density of the air", 0.05)
    air = decay_air(inputs.weather, epoch, epoch.plus(horizon_s))
    shares = tuple(parent.weight for parent in event.parents)
    fragments = sampled_pieces(events, shares, call.samples, call.seed)
    times_s = np.append(np.arange(0.5 * STEP_S, PERIODS_DAYS[-1] * _DAY_S, STEP_S), horizon_s)
    progress("decay of the modelled cloud", 0.15)
    modelled = modelled_population(fragments, times_s, air, inputs.earth)
    progress("decay of the catalogued pieces", 0.7)
    joined = _join(inputs, events[0], fragments, modelled, air)
    progress("stations", 0.8)
    stations, approaches, notes = _stations(inputs, events, modelled, joined, horizon_s)
    run = _run(call, inputs, modelled, joined, (stations, approaches, notes))
    progress("done", 1.0)
    return run


def _read(call: LifetimeCall) -> _Inputs:
    event = load_event(call.event)
    assets = tuple(load_asset(name) for name in call.assets)
    for asset in assets:
        if not asset.elements:
            raise BadDataError(
                f"{asset.name} is given by an ephemeris, which ends within days; give an asset "
                "file with an element set"
            )
    weather = weather_for(call.weather, event.epoch)
    if event.epoch > weather.last_observed:
        raise NotDeterminableError(
            "the lifetime is",
            f"the event of {format_utc(event.epoch, 0)} lies after the last observed space "
            f"weather, {format_utc(weather.last_observed, 0)}; give a newer table with --weather",
        )
    earth = earth_orientation_in_use(event.epoch)
    seen = [(path, read_set_files((path,))) for path in (*call.catalogued, *call.observed)]
    given = [read for _, read in seen[: len(call.catalogued)]]
    table = _catalogued(given, event, call) if given else None
    files = tuple(_count(path, read, event) for path, read in seen)
    counts = shipped_piece_counts(call.event)
    if call.counts is not None:
        counts = load_piece_counts(call.counts)
    digests = [*event.inputs, *(digest for asset in assets for digest in asset.inputs)]
    digests += [digest for _, read in seen for digest in read.digests]
    digests += [] if counts is None else [counts.digest]
    return _Inputs(
        event=event,
        assets=assets,
        catalogued=table,
        files=files,
        counts=counts,
        weather=weather,
        earth=earth,
        digests=(*digests, weather.digest, earth.digest),
        warnings=tuple(line for read in given for line in read.warnings),
    )


def _designators(event: EventRecord) -> tuple[str, ...]:
    return tuple(parent.elements.intl_designator for parent in event.parents)


def _pieces(table: ElementTable, event: EventRecord, paths: tuple[str, ...]) -> ElementTable:
    """The event's debris. Raises NotDeterminableError where there is none."""
    rows = pieces_of_launches(table, _designators(event))
    if not len(rows):
        raise NotDeterminableError(
            "which objects belong to the event is",
            f"none of the {len(table):,} sets of {', '.join(paths)} is debris of "
            f"{', '.join(_designators(event))}",
        )
    return table.take(rows)


def _catalogued(given: list[SetFiles], event: EventRecord, call: LifetimeCall) -> ElementTable:
    """The catalogued pieces. Raises NotDeterminableError for sets out of the days asked for."""
    sets = ElementTable.joined([read.table for read in given])
    table = _pieces(sets, event, call.catalogued)
    early = int((table.epoch_tai_ns <= event.epoch.tai_ns).sum())
    if early:
        raise NotDeterminableError(
            "the decay of the catalogued pieces is",
            f"{early:,} of {len(table):,} sets are older than the event; name files from after it",
        )
    day = Instant(int(table.epoch_tai_ns.max())).seconds_since(event.epoch) / _DAY_S
    last = max(call.days, *PERIODS_DAYS)
    if day >= last:
        raise NotDeterminableError(
            "the survival after the catalogued sets is",
            f"they are of day {day:.0f} after the event and {last:.0f} days are asked for; raise "
            "--days",
        )
    return table


def _count(path: str, read: SetFiles, event: EventRecord) -> tuple[str, Instant, int]:
    table = _pieces(read.table, event, (path,))
    newest = Instant(int(table.epoch_tai_ns.max()))
    return f"objects in {Path(path).name}", newest, len(set(table.object_id.tolist()))


def _join(
    inputs: _Inputs,
    event: BreakupEvent,
    fragments: Fragments,
    modelled: Population,
    air: DecayAir,
) -> _Joined | None:
    """The catalogued pieces in the place of modelled ones; None without any."""
    if inputs.catalogued is None:
        return None
    join_s = Instant(int(inputs.catalogued.epoch_tai_ns.max())).seconds_since(event.epoch)
    catalogued, fit = catalogued_population(
        inputs.catalogued, event.epoch, modelled.decay.times_s, air
    )
    rest, join = joined_with(modelled, fragments, catalogued, join_s, event, air, inputs.earth)
    summary = JoinSummary(
        when=event.epoch.plus(join_s),
        catalogued=len(fit),
        modelled=float(join.modelled.sum()),
        left=float(join.left.sum()),
        excess=join.excess,
        classes=_classes(join),
        from_history=int(fit.from_history.sum()),
    )
    return _Joined(rest, catalogued, join_s, summary)


def _classes(join: Join) -> tuple[tuple[str, float, int, float], ...]:
    edges = [0.0, *CLASS_EDGES_M_S, np.inf]
    names = [
        f"{low:g} m/s and more, {way}" if np.isinf(high) else f"{low:g} to {high:g} m/s, {way}"
        for low, high in itertools.pairwise(edges)
        for way in ("along", "against")
    ]
    return tuple(
        (name, float(modelled), int(catalogued), float(left))
        for name, modelled, catalogued, left in zip(
            names, join.modelled, join.catalogued, join.left, strict=True
        )
    )


def _stations(
    inputs: _Inputs,
    events: tuple[BreakupEvent, ...],
    modelled: Population,
    joined: _Joined | None,
    horizon_s: float,
) -> tuple[tuple[StationPeriod, ...], tuple[Approach, ...], tuple[str, ...]]:
    """Periods and approaches of all assets, and what was not screened."""
    factors = mass_factors(inputs.event, events)
    if joined is None:
        populations: tuple[tuple[Population, float, float], ...] = ((modelled, 0.0, horizon_s),)
    else:
        populations = (
            (modelled, 0.0, joined.join_s),
            (joined.rest, joined.join_s, horizon_s),
            (joined.catalogued, joined.join_s, horizon_s),
        )
    periods: list[StationPeriod] = []
    approaches: list[Approach] = []
    notes: list[str] = []
    for asset in inputs.assets:
        periods += station_periods(asset, populations, inputs.event.epoch, factors)
        if inputs.catalogued is not None:
            found, why = screen_catalogued(asset, inputs.catalogued, inputs.earth)
            approaches += found
            notes += [] if why is None else [why]
    return tuple(periods), tuple(approaches), tuple(notes)


def _run(
    call: LifetimeCall,
    inputs: _Inputs,
    modelled: Population,
    joined: _Joined | None,
    stations: tuple[tuple[StationPeriod, ...], tuple[Approach, ...], tuple[str, ...]],
) -> LifetimeRun:
    event = inputs.event
    seen = observations(inputs.counts, inputs.files, event.epoch)
    grid = np.arange(0.0, call.days + 1e-9, 1.0)
    rows = _grid(call.days, [one.days for one in seen])
    large = modelled.pieces.size_m >= TRACKED_M
    lives = modelled.lives.take(large)
    both = None if joined is None else joined.rest.lives.take(large).joined(joined.catalogued.lives)
    join_s = 0.0 if joined is None else joined.join_s
    daily = joined_curve(lives, both, join_s, grid * _DAY_S)
    curve = joined_curve(lives, both, join_s, rows * _DAY_S)
    screened = joined is not None and len(stations[2]) < len(inputs.assets)
    medians = [median_days(grid, part) for part in (daily.fraction, daily.low, daily.high)]
    return LifetimeRun(
        event=event.name,
        epoch=event.epoch,
        seen_after_days=SEEN_AFTER_DAYS,
        size_m=TRACKED_M,
        pieces=float(modelled.pieces.weight[large].sum()),
        survival=survival_rows(curve, survival(lives, -1.0, rows * _DAY_S), seen),
        median_days=medians[0],
        median_low_days=medians[1],
        median_high_days=medians[2],
        observations=seen,
        join=None if joined is None else joined.summary,
        stations=stations[0],
        approaches=stations[1],
        screened_days=SCREEN_DAYS if screened else 0.0,
        weather=inputs.weather.source,
        weather_observed_until=inputs.weather.last_observed,
        warnings=(*inputs.warnings, *stations[2], *_doubts(call, inputs, joined)),
        provenance=Provenance(
            greenzone.__version__,
            call.seed,
            call.samples,
            inputs.digests,
            _MODELS,
            "none",
            call.command,
        ),
    )


def _grid(days: float, observed: list[float]) -> Float64[ndarray, " t"]:
    """Days of the curve's points: every fifth, the last, and those of observations."""
    regular = np.arange(0.0, days, _GRID_DAYS).tolist()
    return np.array(sorted({*regular, days, *(day for day in observed if 0.0 < day <= days)}))


def _doubts(call: LifetimeCall, inputs: _Inputs, joined: _Joined | None) -> list[str]:
    lines = []
    end = inputs.event.epoch.plus(call.days * _DAY_S)
    if end > inputs.weather.last_observed:
        lines.append(
            f"space weather is observed until {format_utc(inputs.weather.last_observed, 0)}; "
            "afterwards F10.7 returns from its last 81-day mean to 120 (Ap to 10) within years"
        )
    if joined is not None and joined.summary.excess > 0.0:
        lines.append(
            f"the catalog holds {joined.summary.catalogued:,} pieces and the model "
            f"{joined.summary.modelled:,.0f} of {TRACKED_M * 100:g} cm and more that are still "
            "up: none of these is left in the statistical cloud"
        )
    return lines
