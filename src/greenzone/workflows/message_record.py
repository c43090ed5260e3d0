"""The record in SI of any message, whatever its kind, and the record as JSON."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np

from greenzone.core.instant import Instant, format_utc
from greenzone.messages.message import Message
from greenzone.messages.ndm.document import Block, Document, Entry, Item, Row

__all__ = ["document_as_json", "record_as_json", "record_of"]


def record_of(message: Message) -> object:
    """The record of a message: `ConjunctionRecord`, `ElementSet`, `StateRecord`, ...

    An OEM's is a tuple with one `EphemerisRecord` a segment. Raises BadMessageError where the
    message is valid as text, but nothing can be computed from what it says.
    """
    return _READERS[message.document.kind](message)


def record_as_json(record: object) -> Any:
    """A record as JSON: its fields by name, instants as UTC text under `..._utc`."""
    if isinstance(record, tuple | list):
        return [record_as_json(item) for item in record]
    if isinstance(record, np.ndarray):
        return _finite(record.tolist())
    if isinstance(record, np.generic):
        return _finite(record.item())
    if isinstance(record, Instant):
        return format_utc(record, 9)
    if is_dataclass(record) and not isinstance(record, type):
        return dict(_members(record))
    return _finite(record)


def document_as_json(document: Document) -> dict[str, Any]:
    """The message as its sender wrote it: blocks, keywords, values and units as text."""
    return {
        "kind": document.kind,
        "version": document.version,
        "blocks": [_item_as_json(block) for block in document.blocks],
    }


def _members(record: Any) -> list[tuple[str, Any]]:
    found = []
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, Document):  # printed apart, once
            continue
        timed = isinstance(value, Instant)
        found.append((f"{field.name}_utc" if timed else field.name, record_as_json(value)))
    return found


def _finite(value: Any) -> Any:
    """JSON has no NaN and no infinity: null."""
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if isinstance(value, float) and not np.isfinite(value):
        return None
    return value


def _item_as_json(item: Item) -> dict[str, Any]:
    if isinstance(item, Block):
        return {"block": item.name, "items": [_item_as_json(inner) for inner in item.items]}
    if isinstance(item, Entry):
        unit = {"unit": item.unit} if item.unit else {}
        return {"keyword": item.keyword, "value": item.value, **unit, "line": item.line}
    if isinstance(item, Row):
        return {"row": list(item.values), "line": item.line}
    return {"comment": item.text, "line": item.line}


def _conjunction(message: Message) -> object:
    from greenzone.messages.conjunctions.cdm import conjunction_record

    return conjunction_record(message.document, message.source_name)


def _public(message: Message) -> object:
    from greenzone.messages.conjunctions.public_conjunction import public_conjunction

    return public_conjunction(message.document, message.source_name)


def _elements(message: Message) -> object:
    from greenzone.messages.element_sets.omm import element_set_of_document

    return element_set_of_document(message.document, message.source_name)


def _state(message: Message) -> object:
    from greenzone.messages.orbit_data.opm import state_record

    return state_record(message.document, message.source_name)


def _orbit(message: Message) -> object:
    from greenzone.messages.orbit_data.ocm import orbit_record

    return orbit_record(message.document, message.source_name)


def _ephemeris(message: Message) -> object:
    from greenzone.messages.orbit_data.oem import ephemeris_records

    return ephemeris_records(message.document, message.source_name)


_READERS: dict[str, Callable[[Message], object]] = {
    "CDM": _conjunction,
    "CDM_PUBLIC": _public,
    "OMM": _elements,
    "OPM": _state,
    "OCM": _orbit,
    "OEM": _ephemeris,
}
