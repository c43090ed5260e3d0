"""A screening made ready: files read, objects chosen, the fleet built, the size estimated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation, OrientationStanding
from greenzone.core.errors import BadDataError
from greenzone.core.instant import format_utc
from greenzone.core.provenance import InputDigest
from greenzone.decision.policy import load_policy
from greenzone.encounters.screening.volume import Volume
from greenzone.workflows.assess_radius import KnownSizes
from greenzone.workflows.data_tables import earth_orientation_in_use
from greenzone.workflows.screen_call import ScreenCall
from greenzone.workflows.screen_engine import EngineTask
from greenzone.workflows.screen_estimate import estimate_events, require_feasible
from greenzone.workflows.screen_fleet import screening_fleet
from greenzone.workflows.screen_inputs import (
    CatalogInput,
    file_digest,
    read_catalogs,
    read_primaries,
)
from greenzone.workflows.screen_objects import ScreenObjects, screen_objects
from greenzone.workflows.screen_radii import object_radii, read_radii
from greenzone.workflows.screen_selection import (
    Selected,
    Window,
    screening_window,
    select_objects,
)

__all__ = ["Progress", "ScreenSetting", "prepare_screening"]

Progress = Callable[[str, float], None]
"""Told what is being worked on, and how much of the whole is done (0 to 1)."""
_READ, _BUILT = 0.01, 0.03
_SHOWN: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class ScreenSetting:
    """What the engine is asked, and what the answer tells beside its own."""

    task: EngineTask
    window: Window
    objects: ScreenObjects
    selected: Selected
    sets_given: int
    rows_refused: int
    warnings: tuple[str, ...]
    inputs: tuple[InputDigest, ...]


def prepare_screening(call: ScreenCall, progress: Progress) -> ScreenSetting:
    """Everything before the search. A GreenzoneError for input that cannot be answered.

    UsageError with an estimate where the answer would be too large.
    """
    progress("reading", 0.0)
    sizes = KnownSizes({}) if call.sizes is None else KnownSizes.read(call.sizes)
    radii = {} if call.radii is None else read_radii(call.radii)
    read = read_catalogs(call.catalogs, call.start)
    _require_objects(read, call)
    primaries = read_primaries(call.primaries, read.catalog)
    window = screening_window(read.catalog, primaries, call.start, call.duration_s, call.now)
    selected = select_objects(read.catalog, primaries, window)
    progress("choosing objects", _READ)
    earth = earth_orientation_in_use(window.start)
    objects = screen_objects(selected, sizes, load_policy("default").conjunction.radii)
    given_m, unknown = _radii(radii, objects, call)
    task = _task(call, selected, objects, window, given_m, earth)
    progress("close approaches", _BUILT)
    return ScreenSetting(
        task=task,
        window=window,
        objects=objects,
        selected=selected,
        sets_given=read.sets_given,
        rows_refused=read.refused_count,
        warnings=(
            *read.refusals,
            *selected.warnings,
            *_earth_limits(earth, window),
            *unknown,
        ),
        inputs=(
            *read.digests,
            *primaries.digests,
            *_table_digests(call),
            earth.digest,
        ),
    )


def _require_objects(read: CatalogInput, call: ScreenCall) -> None:
    if not len(read.catalog):
        raise BadDataError(f"{', '.join(call.catalogs)}: no element set in it; import some first")


def _radii(
    radii: dict[str, float], objects: ScreenObjects, call: ScreenCall
) -> tuple[Float64[ndarray, " N"] | None, tuple[str, ...]]:
    """Radii by row, None without a table, and a warning for ids that nothing is known by."""
    if not radii:
        return None, ()
    found, unknown = object_radii(radii, objects, call.half_axes_m[0])
    if not unknown:
        return found, ()
    some = ", ".join(unknown[:_SHOWN])
    return found, (f"--radii: {len(unknown)} ids are not among the objects screened ({some})",)


def _task(
    call: ScreenCall,
    selected: Selected,
    objects: ScreenObjects,
    window: Window,
    radii_m: Float64[ndarray, " N"] | None,
    earth: EarthOrientation,
) -> EngineTask:
    """The engine's task; UsageError where its answer would be too large."""
    fleet = screening_fleet(selected, earth)
    keys = selected.primary_keys
    rows = None if keys is None else objects.rows_of(keys)
    axes_m = call.half_axes_m
    if radii_m is not None:
        axes_m = (max(axes_m[0], float(radii_m.max())),) * 3
    estimate = estimate_events(fleet, window.start, window.duration_s, call.shape, axes_m, rows)
    require_feasible(estimate, call.shape, axes_m)
    volume = Volume(call.shape, call.half_axes_m)
    return EngineTask(fleet, window.start, window.duration_s, volume, rows, radii_m)


def _earth_limits(earth: EarthOrientation, window: Window) -> list[str]:
    """What the table of the Earth's orientation lacks for this window."""
    standing = earth.standing(window.end)
    if standing is OrientationStanding.MEASURED:
        return []
    return [
        f"Earth orientation at {format_utc(window.end, 0)} is {standing.value}; positions in GCRF "
        "turn by metres, distances between objects stay: see greenzone data status"
    ]


def _table_digests(call: ScreenCall) -> list[InputDigest]:
    from pathlib import Path

    return [file_digest(Path(path)) for path in (call.sizes, call.radii) if path is not None]
