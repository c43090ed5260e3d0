"""What is wrong with the states and covariances of an OEM (CCSDS 502.0-B-3, section 5)."""

from __future__ import annotations

from collections.abc import Iterator

from greenzone.messages.change import Fault
from greenzone.messages.ndm.document import Block, Document, Row
from greenzone.messages.ndm.epoch_text import EpochKey, ImpossibleTimeError, epoch_key
from greenzone.messages.ndm.value_ranges import is_finite_number

__all__ = ["oem_faults"]

_WIDTHS = (7, 10)
"""An epoch, position and velocity, perhaps acceleration (5.2.4.2)."""
_FIRST_KEY: EpochKey = (0, 0, "")
_NO_ROW = Row(("",))


def oem_faults(document: Document) -> Iterator[Fault]:
    """The faults of an OEM's states: widths, numbers, order, span and one time system for all."""
    segments = document.named("segment")
    yield from _time_system_faults(segments)
    for segment in segments:
        metadata, data = segment.blocks("metadata"), segment.blocks("data")
        if not metadata or not data:
            continue
        if not any(isinstance(item, Row) for item in data[0].items):
            yield Fault(data[0].line, "", "", "has no state", "give ephemeris data lines")
        yield from _state_faults(metadata[0], data[0])
        system = _value(metadata[0], "TIME_SYSTEM", "UTC").upper()
        yield from _covariance_order_faults(data[0], system)


def _time_system_faults(segments: tuple[Block, ...]) -> Iterator[Fault]:
    first = None
    for segment in segments:
        for metadata in segment.blocks("metadata"):
            entry = metadata.entry("TIME_SYSTEM")
            if entry is None:
                continue
            first = first or entry
            if entry.value != first.value:
                problem = f"differs from the {first.value} of the first segment"
                yield Fault(entry.line, "TIME_SYSTEM", entry.value, problem, "use one in all")


def _state_faults(metadata: Block, data: Block) -> Iterator[Fault]:
    system = _value(metadata, "TIME_SYSTEM", "UTC").upper()
    start, stop = _bound(metadata, "START_TIME", system), _bound(metadata, "STOP_TIME", system)
    before, earlier = _FIRST_KEY, _NO_ROW
    for row in data.rows:
        epoch = row.values[0] if row.values else ""
        yield from _number_faults(row)
        try:
            key = epoch_key(epoch, system)
        except ImpossibleTimeError as error:
            yield Fault(row.line, "EPOCH", epoch, error.problem, error.remedy)
            continue
        if key < before:
            text = f"lies before {earlier.values[0]}, the state above"
            yield Fault(row.line, "EPOCH", epoch, text, "put the states in order")
        elif key == before and row.values != earlier.values:
            text = f"has a second state, unlike that of line {earlier.line}"
            yield Fault(row.line, "EPOCH", epoch, text, "keep one, or begin a segment")
        before, earlier = key, row
        if (start and key < start) or (stop and key > stop):
            text = "lies outside START_TIME to STOP_TIME"
            yield Fault(row.line, "EPOCH", epoch, text, "correct the span or the state")


def _number_faults(row: Row) -> Iterator[Fault]:
    if len(row.values) not in _WIDTHS:
        text = f"has {len(row.values) - 1} numbers"
        yield Fault(row.line, "", " ".join(row.values), text, "give 6, or 9 with acceleration")
    for value in row.values[1:]:
        if not is_finite_number(value):
            yield Fault(row.line, "", value, "is not a finite number", "give km and km/s")


def _covariance_order_faults(data: Block, system: str) -> Iterator[Fault]:
    before, earlier = _FIRST_KEY, ""
    for matrix in data.blocks("covarianceMatrix"):
        epoch = matrix.entry("EPOCH")
        if epoch is None:
            continue
        try:
            key = epoch_key(epoch.value, system)
        except ImpossibleTimeError:  # found among the entries
            continue
        if key < before:
            text = f"lies before {earlier}"
            yield Fault(epoch.line, "EPOCH", epoch.value, text, "put the matrices in order")
        before, earlier = key, epoch.value


def _value(block: Block, keyword: str, default: str) -> str:
    entry = block.entry(keyword)
    return default if entry is None else entry.value


def _bound(metadata: Block, keyword: str, system: str) -> EpochKey | None:
    try:
        return epoch_key(_value(metadata, keyword, ""), system, keyword)
    except ImpossibleTimeError:  # found among the entries
        return None
