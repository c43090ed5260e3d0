"""What is wrong with a message's values where its grammar is right: the library looks at none.

Validity follows CCSDS 508.0-B-1 and 502.0-B-3. Names of frames and centres are open lists there
(an interface control document may add to them), so an unknown one is no fault of the message;
what uses it refuses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from greenzone.messages.change import Fault
from greenzone.messages.ndm.document import Block, Document, Entry
from greenzone.messages.ndm.epoch_text import EpochKey, ImpossibleTimeError, epoch_key
from greenzone.messages.ndm.grammar import KINDS, message_rule
from greenzone.messages.ndm.ocm_checks import ocm_faults
from greenzone.messages.ndm.oem_checks import oem_faults
from greenzone.messages.ndm.value_ranges import is_finite_number, value_fault

__all__ = ["check_document"]

_MOST_FAULTS = 100
_SPANS = (
    ("START_TIME", "STOP_TIME"),
    ("USEABLE_START_TIME", "USEABLE_STOP_TIME"),
    ("START_TIME", "USEABLE_START_TIME"),
    ("USEABLE_STOP_TIME", "STOP_TIME"),
    ("START_SCREEN_PERIOD", "STOP_SCREEN_PERIOD"),
    ("SCREEN_ENTRY_TIME", "SCREEN_EXIT_TIME"),
    ("TIME_LASTOB_START", "TIME_LASTOB_END"),
    ("DC_WIN_OPEN", "DC_WIN_CLOSE"),
    ("DC_EXEC_START", "DC_EXEC_STOP"),
)
"""Pairs in one block of which the first must not be after the second."""


def check_document(document: Document) -> list[Fault]:
    """The faults of a message's values, at most 100, in the order of its blocks."""
    faults: list[Fault] = []
    for fault in _faults(document):
        faults.append(fault)
        if len(faults) == _MOST_FAULTS:
            break
    return faults


def _faults(document: Document) -> Iterator[Fault]:
    for block in document.blocks:
        yield from _block_faults(block, document.kind, _time_system(block))
    if document.kind == "CDM":
        yield from _object_faults(document)
    elif document.kind == "OEM":
        yield from oem_faults(document)
    elif document.kind == "OCM":
        yield from ocm_faults(document)


def _time_system(block: Block) -> str:
    """The time system of a segment; UTC where none is stated, as in a CDM or a header."""
    for metadata in block.blocks("metadata"):
        entry = metadata.entry("TIME_SYSTEM")
        if entry is not None:
            return entry.value.upper()
    return "UTC"


@cache
def _time_keywords(kind: str) -> frozenset[str]:
    """The keywords of a kind of message whose value is a time."""
    if kind not in KINDS:
        return frozenset()
    rule = message_rule(kind)
    paths = ((name, path[-1]) for name, paths in rule.places.items() for path in paths)
    return frozenset(name for name, block in paths if block.keywords[name].form == "time")


def _block_faults(block: Block, kind: str, time_system: str) -> Iterator[Fault]:
    times: dict[str, tuple[EpochKey, Entry]] = {}
    time_keywords = _time_keywords(kind)
    for item in block.items:
        if isinstance(item, Entry):
            if item.keyword in time_keywords:
                if kind == "OCM" and is_finite_number(item.value):
                    continue  # seconds from EPOCH_TZERO
                try:
                    key = epoch_key(item.value, time_system, item.keyword)
                except ImpossibleTimeError as error:
                    yield Fault(item.line, item.keyword, item.value, error.problem, error.remedy)
                else:
                    times[item.keyword] = key, item
            elif fault := value_fault(item, kind):
                yield fault
        elif isinstance(item, Block):
            yield from _block_faults(item, kind, time_system)
    if len(times) > 1:
        yield from _order_faults(times)


def _order_faults(times: dict[str, tuple[EpochKey, Entry]]) -> Iterator[Fault]:
    for first, last in _SPANS:
        if first in times and last in times and times[first][0] > times[last][0]:
            early, late = times[first][1], times[last][1]
            problem = f"lies after {last} = {late.value}"
            yield Fault(early.line, first, early.value, problem, "correct one of the two")


def _object_faults(document: Document) -> Iterator[Fault]:
    """A CDM tells of OBJECT1, then of OBJECT2 (508.0-B-1, 3.2.2 and table 3-3)."""
    entries = [
        entry
        for segment in document.named("segment")
        for metadata in segment.blocks("metadata")
        if (entry := metadata.entry("OBJECT")) is not None
    ]
    for before, after in pairwise(entries):
        if before.value == after.value:
            problem = f"stands twice, first on line {before.line}"
            yield Fault(after.line, "OBJECT", after.value, problem, "name the other object")
    for entry, expected in zip(entries, ("OBJECT1", "OBJECT2"), strict=False):
        if entry.value not in ("OBJECT1", "OBJECT2"):
            yield Fault(
                entry.line, "OBJECT", entry.value, "is no object of a CDM", f"name {expected}"
            )
