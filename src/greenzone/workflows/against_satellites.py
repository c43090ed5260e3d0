"""Which satellites of a catalog a cloud is held against, as known at the event."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Shaped
from numpy import ndarray

from greenzone.catalog.catalog import Catalog
from greenzone.catalog.object_type import ObjectType, type_name
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import InputDigest
from greenzone.decision.conjunction_rules import DefaultRadii
from greenzone.messages.element_sets.element_table import ElementTable, text_array
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_record import EventRecord
from greenzone.workflows.against_answer import AreaSource
from greenzone.workflows.against_call import AgainstCall
from greenzone.workflows.assess_radius import KnownSizes
from greenzone.workflows.screen_families import operators_of
from greenzone.workflows.screen_inputs import file_digest, normal_id, read_catalogs
from greenzone.workflows.screen_selection import LeftOut

__all__ = ["Satellites", "select_satellites"]

_DAY_NS: Final = 86_400_000_000_000
_DOUBTFUL_DAYS: Final = 7.0
_LAUNCH_LENGTH: Final = 8
"""Of a designator: `1982-092`."""


@dataclass(frozen=True, eq=False)
class Satellites:
    """n satellites with one element set each, and who is left out."""

    source_name: str
    most_days: float
    catalog: Catalog
    operator: Shaped[ndarray, " n"]
    age_days: Float64[ndarray, " n"]
    """From the set's epoch to the event; negative for a set from after it."""
    area_m2: Float64[ndarray, " n"]
    area_source: tuple[AreaSource, ...]
    asset: tuple[str | None, ...]
    given: int
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...]
    inputs: tuple[InputDigest, ...]

    def __len__(self) -> int:
        return len(self.operator)


def select_satellites(
    call: AgainstCall, event: EventRecord, assets: Sequence[AssetRecord], radii: DefaultRadii
) -> Satellites:
    """The satellites with the last set from before the event, else the first after it.

    Debris and rocket bodies are left out unless asked for, what broke up and the catalogued
    pieces of its launch always. A satellite that is one of `assets` has that one's area; others
    pi r2 of the radius in the table of sizes, in the catalog, or by the policy for its type.
    BadDataError where no satellite is left.
    """
    read = read_catalogs((call.catalog,), event.epoch)
    sizes = KnownSizes({}) if call.sizes is None else KnownSizes.read(call.sizes)
    chosen, reasons = _chosen(read.catalog, event, call)
    found, too_far = _as_known(chosen, event.epoch, call.days)
    left_out = tuple(entry for entry in (*reasons, too_far) if entry.keys)
    if not len(found):
        raise BadDataError(_nothing_left(call, chosen, event.epoch))
    owners = operators_of(read.catalog.owner.tolist(), read.catalog.name.tolist())
    operators = dict(zip(read.catalog.object_key.tolist(), owners, strict=True))
    mine = [_asset_of(assets, ids) for ids in _ids(found)]
    areas = [_area(found, k, asset, sizes, radii) for k, asset in enumerate(mine)]
    ages = (event.epoch.tai_ns - found.epoch_tai_ns) / _DAY_NS
    extra = () if call.sizes is None else (file_digest(Path(call.sizes)),)
    return Satellites(
        source_name=Path(call.catalog).name,
        most_days=call.days,
        catalog=found,
        operator=text_array([operators[key] for key in found.object_key.tolist()]),
        age_days=ages,
        area_m2=np.array([area for area, _ in areas]),
        area_source=tuple(source for _, source in areas),
        asset=tuple(None if one is None else one.name for one in mine),
        given=len(read.catalog),
        left_out=left_out,
        warnings=(*_unread(read.refused_count), *_doubts(found, ages, call)),
        inputs=(*read.digests, *extra),
    )


def _chosen(
    catalog: Catalog, event: EventRecord, call: AgainstCall
) -> tuple[Catalog, list[LeftOut]]:
    """The objects that count as satellites, whatever the age of their sets."""
    kinds = catalog.object_type
    pieces = np.isin(kinds, (ObjectType.DEBRIS, ObjectType.ROCKET_BODY))
    parents = {normal_id(parent.elements.object_id) for parent in event.parents}
    launches = {_launch(parent.elements.intl_designator) for parent in event.parents} - {""}
    parent = np.array([normal_id(key) in parents for key in catalog.object_key.tolist()], bool)
    cloud = np.array([_launch(text) in launches for text in catalog.intl_designator.tolist()], bool)
    day = format_utc(event.epoch)[:10]
    decayed = np.array([bool(t) and t[:10] < day for t in catalog.decay_date.tolist()], bool)
    reasons = (
        ("what broke up", parent),
        ("debris of the same launch: the cloud itself, or older pieces", cloud & pieces),
        ("debris or a rocket body, not a satellite", pieces & (not call.everything)),
        ("re-entered before the event, as the catalog states", decayed),
    )
    return _without(catalog, reasons)


def _without(
    catalog: Catalog, reasons: Sequence[tuple[str, Bool[ndarray, " n"]]]
) -> tuple[Catalog, list[LeftOut]]:
    """The rest of a catalog, each object left out for the first reason that is true of it."""
    kept = np.ones(len(catalog), dtype=bool)
    found = []
    for reason, mask in reasons:
        found.append(LeftOut(reason, tuple(catalog.object_key[mask & kept].tolist())))
        kept &= ~mask
    return catalog.select(np.flatnonzero(kept)), found


def _launch(designator: str) -> str:
    """Year and number of the launch; "" where a designator has none."""
    text = normal_id(designator)
    return text[:_LAUNCH_LENGTH] if len(text) >= _LAUNCH_LENGTH else ""


def _as_known(catalog: Catalog, epoch: Instant, days: float) -> tuple[Catalog, LeftOut]:
    """Each object with one set within `days`: the last before the event, else the first after."""
    before, nearest = catalog.at(epoch, only_before=True), catalog.at(epoch)
    place = {key: row for row, key in enumerate(before.object_key.tolist())}
    row = np.array([place.get(key, -1) for key in catalog.object_key.tolist()], dtype=np.int64)
    known = row >= 0
    known[known] = _near(before, epoch, days)[row[known]]
    usable = np.flatnonzero(known | _near(nearest, epoch, days))
    index = np.where(known, row, len(before) + np.arange(len(catalog)))
    found = replace(
        catalog.select(usable),
        sets=ElementTable.joined([before.sets, nearest.sets]).take(index[usable]),
        first_set=np.arange(len(usable) + 1),
    )
    missing = np.setdiff1d(np.arange(len(catalog)), usable)
    far = f"no element set within {days:g} days of the event"
    return found, LeftOut(far, tuple(catalog.object_key[missing].tolist()))


def _near(catalog: Catalog, epoch: Instant, days: float) -> Bool[ndarray, " n"]:
    return np.asarray(np.abs(catalog.epoch_tai_ns - epoch.tai_ns) <= days * _DAY_NS)


def _nothing_left(call: AgainstCall, chosen: Catalog, epoch: Instant) -> str:
    name = Path(call.catalog).name
    if not len(chosen):
        return f"--against {name}: no satellite in it; --against-all takes debris and rocket bodies"
    nearest = chosen.at(epoch).epoch_tai_ns - epoch.tai_ns
    days = float(nearest[np.argmin(np.abs(nearest))]) / _DAY_NS
    return (
        f"--against {name}: of {len(chosen):,} satellites none has an element set within "
        f"{call.days:g} days of the event, the nearest is {abs(days):.1f} days "
        f"{'after' if days > 0 else 'before'} it; name a catalog of those days, or raise "
        "--against-days"
    )


def _ids(catalog: Catalog) -> list[set[str]]:
    columns = (catalog.object_key, catalog.object_id, catalog.intl_designator)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return [{normal_id(text) for text in row if text} for row in rows]


def _asset_of(assets: Sequence[AssetRecord], ids: set[str]) -> AssetRecord | None:
    return next((asset for asset in assets if ids & _asset_ids(asset)), None)


def _asset_ids(asset: AssetRecord) -> set[str]:
    texts = [text for one in asset.elements for text in (one.object_id, one.intl_designator)]
    if asset.ephemeris is not None:
        texts.append(asset.ephemeris.object_id)
    return {normal_id(text) for text in texts if text}


def _area(
    catalog: Catalog, row: int, asset: AssetRecord | None, sizes: KnownSizes, radii: DefaultRadii
) -> tuple[float, AreaSource]:
    if asset is not None:
        return asset.cross_section_m2, "asset"
    key, known_m = str(catalog.object_key[row]), float(catalog.hbr_m[row])
    if key in sizes.radii:
        return math.pi * sizes.radii[key][0] ** 2, "sizes"
    stated = str(catalog.hbr_source[row]).strip().lower() != "default"
    if known_m > 0.0 and stated:
        return math.pi * known_m**2, "catalog"
    return math.pi * radii.of(type_name(int(catalog.object_type[row]))) ** 2, "policy"


def _unread(count: int) -> list[str]:
    return [f"{count:,} rows of the catalog could not be read and are left out"] if count else []


def _doubts(catalog: Catalog, ages: Float64[ndarray, " n"], call: AgainstCall) -> list[str]:
    """What the ages of the sets and the kinds of the objects leave open."""
    count = len(ages)
    lines = []
    late, old = int((ages < 0.0).sum()), int((np.abs(ages) > _DOUBTFUL_DAYS).sum())
    if old:
        lines.append(
            f"{old:,} of {count:,} satellites have sets more than {_DOUBTFUL_DAYS:g} days from the "
            f"event (median of all {np.median(np.abs(ages)):.0f} days): planes and altitudes hold, "
            "but not where on its orbit a satellite is, nor when it meets the cloud"
        )
    if late:
        lines.append(
            f"{late:,} of {count:,} satellites have no set from before the event within "
            f"{call.days:g} days: theirs is from after it, run backwards; manoeuvres between are "
            "not undone"
        )
    unknown = int((catalog.object_type == ObjectType.UNKNOWN).sum())
    if unknown:
        lines.append(
            f"the catalog does not say of {unknown:,} objects what they are: they are taken as "
            "satellites, working or not"
        )
    return lines
