"""Which objects are screened: the window, the one set of each object, and who is left out why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Int64, Shaped
from numpy import ndarray

from greenzone.catalog.catalog import Catalog
from greenzone.core.errors import BadDataError, OutOfSpanError
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.orbit_data.oem import EphemerisRecord
from greenzone.workflows.screen_inputs import PrimaryInput, ephemeris_identity, normal_id

__all__ = [
    "OLDEST_SET_DAYS",
    "LeftOut",
    "Selected",
    "Window",
    "known_key",
    "screening_window",
    "select_objects",
]

OLDEST_SET_DAYS: Final = 30.0
"""Sets whose epoch is farther from the window are left out: they may be off by a revolution."""
_DOUBTFUL_SET_DAYS: Final = 7.0
_FRESH_NS: Final = 3 * 86_400_000_000_000
_HOUR_NS: Final = 3_600_000_000_000
_DAY_NS: Final = 24 * _HOUR_NS
_MADE_SHARE: Final = 0.95
_EXAMPLES: Final = 5


@dataclass(frozen=True, slots=True)
class Window:
    """The time that is screened, and why it begins where it does."""

    start: Instant
    duration_s: float
    reason: str

    @property
    def end(self) -> Instant:
        """The first instant after it."""
        return self.start.plus(self.duration_s)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Objects that are not screened, for one reason."""

    reason: str
    keys: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many."""
        return len(self.keys)

    @property
    def examples(self) -> tuple[str, ...]:
        """The first of them."""
        return self.keys[:_EXAMPLES]


@dataclass(frozen=True, slots=True, eq=False)
class Selected:
    """The objects that are screened, one set each, and the rest."""

    catalog: Catalog
    """Every object with an element set, primaries given as files included."""
    ephemerides: tuple[EphemerisRecord, ...]
    ephemeris_keys: tuple[str, ...]
    """By what the object of each record is known; an object may have several records."""
    primary_keys: tuple[str, ...] | None
    """None for all against all."""
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...]
    given: int


def screening_window(
    catalog: Catalog,
    primaries: PrimaryInput,
    start: Instant | None,
    duration_s: float,
    now: Instant,
) -> Window:
    """From `start`, else from now if the catalog is fresh, else from when it was made.

    A catalog is fresh if 95 in 100 of its newest sets are from before now, and half of them not
    older than three days. It was made at the hour after the epochs of 95 in 100. A window that
    misses every ephemeris given begins with the first of them instead.
    """
    if start is not None:
        return Window(start, duration_s, "as given")
    epochs = np.sort(catalog.epoch_tai_ns)
    made = int(epochs[int(_MADE_SHARE * (len(epochs) - 1))])
    middle = int(epochs[len(epochs) // 2])
    found = Window(_next_hour(Instant(made)), duration_s, "when 95 % of the newest sets were made")
    if made <= now.tai_ns + _HOUR_NS and now.tai_ns - middle <= _FRESH_NS:
        found = Window(_next_hour(now), duration_s, "now: the sets are fresh")
    spans = [(r.usable_start, r.usable_stop) for r in primaries.ephemerides]
    if spans and not any(first < found.end and last > found.start for first, last in spans):
        first = min(first for first, _ in spans)
        return Window(first, duration_s, "where the ephemeris of the primary begins")
    return found


def _next_hour(instant: Instant) -> Instant:
    """The first full hour of UTC at or after an instant."""
    _, ns = instant.utc_day()
    return Instant(instant.tai_ns + -ns % _HOUR_NS)


def select_objects(catalog: Catalog, primaries: PrimaryInput, window: Window) -> Selected:
    """The one set of each object nearest to the window's start, and those that are left out.

    BadDataError where a primary cannot be screened, or fewer than two objects are left.
    """
    known = {normal_id(str(text)): str(key) for text, key in _names(catalog)}
    ephemeris_keys = tuple(known_key(r, known) for r in primaries.ephemerides)
    given = len(catalog)
    replaced = set(ephemeris_keys)
    if primaries.catalog is not None:
        replaced |= {str(key) for key in primaries.catalog.object_key}
        given += len(primaries.catalog)
    left_out = []
    rest, gone = _without(catalog, np.isin(catalog.object_key, list(replaced)))
    left_out += _left_out("its own set: the object is given as a primary", gone)
    if primaries.catalog is not None:
        rest = _united(rest, primaries.catalog)
    fit, reasons = _fit(rest.at(window.start), window)
    named = _primary_keys(primaries, ephemeris_keys)
    _require_primaries(named, reasons)
    _require_spans(primaries.ephemerides, window)
    count = len(fit) + len(set(ephemeris_keys))
    if count < 2:
        raise _too_few(count, given + len(set(ephemeris_keys)), reasons)
    return Selected(
        catalog=fit,
        ephemerides=primaries.ephemerides,
        ephemeris_keys=ephemeris_keys,
        primary_keys=named,
        left_out=(*left_out, *reasons),
        warnings=(*_old_sets(fit, window), *_short_spans(primaries.ephemerides, window)),
        given=given + len(set(ephemeris_keys)),
    )


def _too_few(count: int, given: int, left_out: list[LeftOut]) -> BadDataError:
    told = f"{count} of {given} objects can be screened, and it takes two"
    if not left_out:
        return BadDataError(f"{told}; give a larger catalog")
    why = "; ".join(f"{entry.count} left out: {entry.reason}" for entry in left_out)
    return BadDataError(f"{told} ({why}); give newer element sets, or another --start")


def known_key(record: EphemerisRecord, known: dict[str, str]) -> str:
    """The key under which a catalog knows the object of an ephemeris, else its own id or name."""
    wanted = normal_id(ephemeris_identity(record))
    return known.get(wanted, wanted)


def _names(catalog: Catalog) -> list[tuple[str, str]]:
    """Designators, then ids and keys, which win over them."""
    keys = catalog.object_key.tolist()
    columns = (catalog.intl_designator, catalog.object_id, catalog.object_key)
    return [(text, key) for column in columns for text, key in zip(column, keys, strict=True)]


def _united(one: Catalog, other: Catalog) -> Catalog:
    from greenzone.catalog.catalog import merge

    return merge([one, other])


def _without(catalog: Catalog, gone: Bool[ndarray, " n"]) -> tuple[Catalog, list[str]]:
    if not gone.any():
        return catalog, []
    return catalog.select(np.flatnonzero(~gone)), catalog.object_key[gone].tolist()


def _left_out(reason: str, keys: Sequence[str]) -> list[LeftOut]:
    return [LeftOut(reason, tuple(keys))] if keys else []


def _fit(catalog: Catalog, window: Window) -> tuple[Catalog, list[LeftOut]]:
    """The objects whose sets may be used in the window."""
    day = format_utc(window.start)[:10]
    dates = catalog.decay_date.tolist()
    decayed = np.array([bool(date) and date[:10] < day for date in dates], dtype=bool)
    catalog, gone = _without(catalog, decayed)
    found = _left_out("re-entered before the window, as the catalog states", gone)
    distance = _days_from(catalog.epoch_tai_ns, window)
    catalog, gone = _without(catalog, distance > OLDEST_SET_DAYS)
    reason = f"element set more than {OLDEST_SET_DAYS:g} days from the window"
    return catalog, found + _left_out(reason, gone)


def _days_from(epochs: Int64[ndarray, " n"], window: Window) -> Shaped[ndarray, " n"]:
    """Days from each epoch to the nearest instant of the window."""
    before = window.start.tai_ns - epochs
    after = epochs - window.end.tai_ns
    return np.asarray(np.maximum(np.maximum(before, after), 0) / _DAY_NS)


def _primary_keys(
    primaries: PrimaryInput, ephemeris_keys: tuple[str, ...]
) -> tuple[str, ...] | None:
    if not primaries.is_given:
        return None
    own = () if primaries.catalog is None else map(str, primaries.catalog.object_key)
    return tuple(dict.fromkeys((*primaries.keys, *own, *ephemeris_keys)))


def _require_primaries(named: tuple[str, ...] | None, left_out: list[LeftOut]) -> None:
    for entry in left_out:
        missing = sorted(set(named or ()) & set(entry.keys))
        if missing:
            raise BadDataError(
                f"primary {missing[0]} cannot be screened: {entry.reason}; give a newer element "
                "set, or another --start"
            )


def _require_spans(records: tuple[EphemerisRecord, ...], window: Window) -> None:
    for record in records:
        own = ephemeris_identity(record)
        segments = [r for r in records if ephemeris_identity(r) == own]
        if any(r.usable_start < window.end and r.usable_stop > window.start for r in segments):
            continue
        raise OutOfSpanError(
            f"the ephemeris of {record.name or record.object_id} is usable from "
            f"{format_utc(record.usable_start)} to {format_utc(record.usable_stop)}, the window "
            f"runs from {format_utc(window.start)} to {format_utc(window.end)}; give another "
            "--start or a longer ephemeris"
        )


def _short_spans(records: tuple[EphemerisRecord, ...], window: Window) -> list[str]:
    """A warning for each object whose ephemerides end within the window."""
    found = []
    for identity in dict.fromkeys(map(ephemeris_identity, records)):
        own = [r for r in records if ephemeris_identity(r) == identity]
        name = own[0].name or identity
        first, last = min(r.usable_start for r in own), max(r.usable_stop for r in own)
        if first > window.start or last < window.end:
            found.append(
                f"the ephemeris of {name} covers {format_utc(first)} to {format_utc(last)} and not "
                "the whole window: nothing is told of the rest"
            )
    return found


def _old_sets(catalog: Catalog, window: Window) -> list[str]:
    count = int((_days_from(catalog.epoch_tai_ns, window) > _DOUBTFUL_SET_DAYS).sum())
    if not count:
        return []
    what = "1 object has a set" if count == 1 else f"{count:,} objects have sets"
    return [
        f"{what} more than {_DOUBTFUL_SET_DAYS:g} days from the window: they may be off by tens of "
        "kilometres; fetch newer ones"
    ]
