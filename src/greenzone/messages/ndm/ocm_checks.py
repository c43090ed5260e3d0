"""What is wrong with the rows of an OCM (CCSDS 502.0-B-3, section 6): widths, units, order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from greenzone.messages.change import Fault
from greenzone.messages.ndm.document import Block, Document, Entry, Row
from greenzone.messages.ndm.epoch_text import ImpossibleTimeError, epoch_key
from greenzone.messages.ndm.value_ranges import is_finite_number

__all__ = ["ocm_faults"]

_KM, _KM_S, _DEG, _NONE = "km", "km/s", "deg", "n/a"
_CARTPV = (_KM,) * 3 + (_KM_S,) * 3
_ORBIT_ELEMENTS: dict[str, tuple[str, ...]] = {
    "CARTP": (_KM,) * 3,
    "CARTPV": _CARTPV,
    "CARTPVA": (*_CARTPV, *("km/s**2",) * 3),
    "ADBARV": (*(_DEG,) * 4, _KM, _KM_S),
    "DELAUNAY": (*("km**2/s",) * 3, *(_DEG,) * 3),
    "DELAUNAYMOD": (*("km**2/s",) * 3, *(_DEG,) * 3),
    "EQUIN": (_KM, _NONE, _NONE, _DEG, *(_NONE,) * 3),
    "EQUINMOD": (_KM, *(_NONE,) * 4, _DEG, _NONE),
    "GEODETIC": (*(_DEG,) * 4, _KM, _KM_S),
    "KEPLERIAN": (_KM, _NONE, *(_DEG,) * 4),
    "KEPLERIANMEAN": (_KM, _NONE, *(_DEG,) * 4),
    "LDBARV": (*(_DEG,) * 4, _KM, _KM_S),
}
"""Units of the orbital element sets (SANA registry of orbital elements, 502.0-B-3 annex B).
Sets not named here are not counted; publications differ in the order of all but the Cartesian."""
_CARTESIAN = ("CARTP", "CARTPV", "CARTPVA")
_ORDERINGS = ("LTM", "UTM", "FULL", "LTMWCC", "UTMWCC")
_TIMES = ("TIME_ABSOLUTE", "TIME_RELATIVE")
_WORDS = frozenset(("ACC_INTERP", "THR_INTERP", "DEPLOY_ID"))
"""Columns of a maneuver that hold no number."""
_NO_WORDS: frozenset[int] = frozenset()


def ocm_faults(document: Document) -> Iterator[Fault]:
    """The faults of an OCM's trajectories, covariances and maneuvers."""
    for segment in document.named("segment"):
        system = _text(segment.blocks("metadata"), "TIME_SYSTEM").upper() or "UTC"
        for data in segment.blocks("data"):
            for traj in data.blocks("traj"):
                yield from _trajectory_faults(traj, system)
            for cov in data.blocks("cov"):
                yield from _covariance_faults(cov, system)
            for man in data.blocks("man"):
                yield from _maneuver_faults(man, system)


def _trajectory_faults(block: Block, system: str) -> Iterator[Fault]:
    kind = _text((block,), "TRAJ_TYPE").upper()
    units = _ORBIT_ELEMENTS.get(kind)
    if units is not None:
        yield from _unit_faults(block.entry("TRAJ_UNITS"), units, kind)
        yield from _row_faults(block, len(units), f"{kind} has", system)


def _covariance_faults(block: Block, system: str) -> Iterator[Fault]:
    kind = _text((block,), "COV_TYPE").upper()
    units = _ORBIT_ELEMENTS.get(kind)
    if units is None:
        return
    ordering = _text((block,), "COV_ORDERING").upper() or "LTM"
    if ordering not in _ORDERINGS:
        return
    yield from _unit_faults(block.entry("COV_UNITS"), units, kind)
    n = len(units)
    width = n * (n + 1) // 2 if ordering in ("LTM", "UTM") else n * n
    yield from _row_faults(block, width, f"a {kind} covariance in {ordering} order has", system)


def _maneuver_faults(block: Block, system: str) -> Iterator[Fault]:
    entry = block.entry("MAN_COMPOSITION")
    if entry is None:
        return
    columns = [name.strip().upper() for name in entry.value.split(",")]
    times = [name for name in columns if name in _TIMES]
    if not times or columns[: len(times)] != times:
        yield Fault(
            entry.line,
            "MAN_COMPOSITION",
            entry.value,
            "does not begin with a time",
            "put TIME_ABSOLUTE or TIME_RELATIVE first",
        )
        return
    units = block.entry("MAN_UNITS")
    if units is not None and len(_listed(units.value)) != len(columns) - len(times):
        text = f"has {len(_listed(units.value))} units for {len(columns) - len(times)} columns"
        yield Fault(units.line, "MAN_UNITS", units.value, text, "give one for each but the times")
    words = frozenset(i for i, name in enumerate(columns) if name in _WORDS)
    yield from _row_faults(block, len(columns) - 1, "MAN_COMPOSITION names", system, words)


def _unit_faults(entry: Entry | None, units: Sequence[str], kind: str) -> Iterator[Fault]:
    """The units of an element set are fixed: the list states them and cannot change them."""
    if entry is None:
        return
    given, remedy = _listed(entry.value), f"give [{', '.join(units)}]"
    if len(given) != len(units):
        text = f"has {len(given)} units, {kind} has {len(units)} elements"
        yield Fault(entry.line, entry.keyword, entry.value, text, remedy)
        return
    expected = [unit.lower() for unit in units]
    found = [unit.lower() for unit in given]
    if kind not in _CARTESIAN:
        expected, found = sorted(expected), sorted(found)
    if expected != found:
        text = f"are not the units of {kind}"
        yield Fault(entry.line, entry.keyword, entry.value, text, remedy)


def _row_faults(
    block: Block, width: int, owner: str, system: str, words: frozenset[int] = _NO_WORDS
) -> Iterator[Fault]:
    """Rows of another width, without numbers, or out of order; `words` are columns of text."""
    before: tuple[object, ...] = ()
    for row in block.rows:
        if len(row.values) != width + 1:
            text = f"has {len(row.values) - 1} values after the time; {owner} {width}"
            yield Fault(row.line, "", _shown(row), text, "give as many values as that")
            continue
        for column, value in enumerate(row.values):
            if column and column not in words and not is_finite_number(value):
                yield Fault(row.line, "", value, "is not a finite number", "correct the value")
        try:
            key = _time_key(row.values[0], system)
        except ImpossibleTimeError as error:
            yield Fault(row.line, "EPOCH", row.values[0], error.problem, error.remedy)
            continue
        if before and key[0] == before[0] and key < before:
            yield Fault(row.line, "EPOCH", row.values[0], "lies before the row above", "order them")
        before = key


def _time_key(text: str, system: str) -> tuple[object, ...]:
    """Seconds from EPOCH_TZERO or a date: each kind is ordered for itself."""
    if is_finite_number(text):
        return "seconds", float(text)
    return "date", *epoch_key(text, system)


def _listed(text: str) -> list[str]:
    return [unit.strip() for unit in text.strip().strip("[]").split(",")]


def _text(blocks: Sequence[Block], keyword: str) -> str:
    for block in blocks:
        entry = block.entry(keyword)
        if entry is not None:
            return entry.value
    return ""


def _shown(row: Row) -> str:
    return " ".join(row.values[:12])
