"""Orbit ephemeris messages (CCSDS 502.0-B-3, section 5): text to `EphemerisRecord` in SI.

For files of any length see `greenzone.messages.orbit_data.oem_streaming`.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.ndm.document import Block, Document
from greenzone.messages.orbit_data.oem_record import EphemerisBlock, EphemerisRecord
from greenzone.messages.orbit_data.oem_segment import (
    read_covariances,
    read_segment,
    read_states,
    state_rows,
)
from greenzone.messages.reading import parse_messages

__all__ = [
    "EphemerisRecord",
    "ephemeris_records",
    "join_blocks",
    "parse_oem",
    "parse_oem_segments",
]


def parse_oem(text: str, source_name: str = "OEM") -> EphemerisRecord:
    """The ephemeris of an OEM with exactly one segment. See `parse_oem_segments`."""
    segments = parse_oem_segments(text, source_name)
    if len(segments) != 1:
        raise BadMessageError(
            f"{source_name}: has {len(segments)} segments (a manoeuvre lies between them); "
            "keep the one that covers the time in question"
        )
    return segments[0]


def parse_oem_segments(text: str, source_name: str = "OEM") -> tuple[EphemerisRecord, ...]:
    """Every segment of the one OEM in a KVN, XML or JSON text, in order.

    Time systems UTC, TAI, GPS, TT and others at a fixed distance from TAI; frames as in
    `EphemerisRecord`. Raises BadMessageError with the source's name, keyword, value and remedy
    for anything else, for a month 13, for states that are not finite, not in order or not in
    kilometres around the Earth.
    """
    messages = [m for m in parse_messages(text, source_name) if m.kind == "OEM"]
    if len(messages) != 1:
        raise BadMessageError(f"{source_name}: holds {len(messages)} OEMs; give exactly one")
    return ephemeris_records(messages[0].document, source_name)


def ephemeris_records(document: Document, source_name: str = "OEM") -> tuple[EphemerisRecord, ...]:
    """Every segment of an OEM's document, in order; RefusedMessageError as `parse_oem_segments`."""
    segments = document.named("segment")
    if document.kind != "OEM" or not segments:
        fault = Fault(0, "", f"a {document.kind}", "holds no ephemeris", "give an OEM with states")
        raise RefusedMessageError(source_name, (fault,))
    return tuple(join_blocks([_block(s, source_name)], source_name) for s in segments)


def join_blocks(blocks: list[EphemerisBlock], source_name: str) -> EphemerisRecord:
    """The record of all blocks of one segment; refused with fewer than two states."""
    segment = blocks[0].segment
    tai_ns = np.concatenate([block.tai_ns for block in blocks])
    if len(tai_ns) < 2:
        raise BadMessageError(
            f"{source_name}: a segment has {len(tai_ns)} states; give at least two"
        )
    first = max(segment.stated_usable_start or segment.start, Instant(int(tai_ns[0])))
    last = min(segment.stated_usable_stop or segment.stop, Instant(int(tai_ns[-1])))
    if last <= first:
        raise BadMessageError(
            f"{source_name}: STOP_TIME = {format_utc(segment.stop)!r} cannot be used: no state "
            "lies in the usable span; correct the times"
        )
    accelerations = [b.acceleration_m_s2 for b in blocks if b.acceleration_m_s2 is not None]
    complete = sum(map(len, accelerations)) == len(tai_ns)
    return EphemerisRecord(
        object_id=segment.object_id,
        name=segment.name,
        frame=segment.frame,
        start=segment.start,
        stop=segment.stop,
        usable_start=first,
        usable_stop=last,
        interpolation=segment.interpolation,
        interpolation_degree=segment.interpolation_degree,
        tai_ns=tai_ns,
        position_m=np.concatenate([block.position_m for block in blocks]),
        velocity_m_s=np.concatenate([block.velocity_m_s for block in blocks]),
        origin=source_name,
        acceleration_m_s2=np.concatenate(accelerations) if complete else None,
        covariances=tuple(c for block in blocks for c in block.covariances),
        changes=tuple(c for block in blocks for c in block.changes),
    )


def _block(segment: Block, source_name: str) -> EphemerisBlock:
    metadata, data = segment.blocks("metadata"), segment.blocks("data")
    if not metadata or not data:
        fault = Fault(segment.line, "", "", "is a segment without metadata or data", "give both")
        raise RefusedMessageError(source_name, (fault,))
    known = read_segment(metadata[0], source_name)
    states = read_states(state_rows(data[0]), known, source_name)
    return replace(states, covariances=read_covariances(data[0], known, source_name))
