"""A conjunction record as the document of a CDM 1.0, with every keyword the standard demands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant
from greenzone.messages.conjunctions.cdm import conjunction_record
from greenzone.messages.conjunctions.cdm_comments import stated_radius_m
from greenzone.messages.conjunctions.cdm_keywords import (
    ADDITIONAL,
    CONTACT,
    MODELS,
    ORBIT_DETERMINATION,
    POSITION,
    RELATIVE_POSITION,
    RELATIVE_VELOCITY,
    SCREEN_VOLUME,
    VELOCITY,
    FieldKeyword,
    covariance_keyword,
)
from greenzone.messages.conjunctions.cdm_record import (
    ConjunctionObject,
    ConjunctionRecord,
    RtnCovariance,
)
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.rules import BlockRule, KeywordRule
from greenzone.messages.ndm.si_unit import unit_text
from greenzone.messages.time_system import format_message_utc

__all__ = ["cdm_document", "same_record"]

_Value = str | float | int | Instant | None


def cdm_document(record: ConjunctionRecord) -> Document:
    """The document that says what the record says, in the standard's units and order.

    That is the one the record was read from, unless the record was changed since; then and for a
    record of our own it is made anew, numbers with the digits that read back as the same float.
    BadDataError where an object has no covariance: CDM 1.0 demands one and none is invented.
    """
    if record.document is not None and same_record(record, conjunction_record(record.document)):
        return record.document
    top = {block.name: block for block in message_rule("CDM").blocks}
    encounter = _block(top["relativeMetadataData"], _encounter(record), _encounter_comments(record))
    segments = [
        _segment(top["segment"], side, name)
        for side, name in zip(record.objects, ("OBJECT1", "OBJECT2"), strict=True)
    ]
    return Document(
        "CDM", "1.0", (_block(top["header"], _header(record), ()), encounter, *segments)
    )


def same_record(one: object, other: object) -> bool:
    """Whether two records hold the same values, arrays included; doubts and documents aside."""
    if is_dataclass(one) and type(one) is type(other):
        return all(
            same_record(getattr(one, f.name), getattr(other, f.name))
            for f in fields(one)
            if f.name not in ("document", "doubts")
        )
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return np.array_equal(one, other)
    return type(one) is type(other) and one == other


def _header(record: ConjunctionRecord) -> dict[str, _Value]:
    return {
        "CREATION_DATE": record.creation,
        "ORIGINATOR": record.originator,
        "MESSAGE_FOR": record.message_for,
        "MESSAGE_ID": record.message_id,
    }


def _encounter(record: ConjunctionRecord) -> dict[str, _Value]:
    screening = record.screening
    return {
        "TCA": record.tca,
        "MISS_DISTANCE": record.miss_distance_m,
        "RELATIVE_SPEED": record.relative_speed_m_s,
        **_vector(RELATIVE_POSITION, record.relative_position_rtn_m),
        **_vector(RELATIVE_VELOCITY, record.relative_velocity_rtn_m_s),
        "START_SCREEN_PERIOD": screening.start,
        "STOP_SCREEN_PERIOD": screening.stop,
        "SCREEN_VOLUME_FRAME": screening.frame,
        "SCREEN_VOLUME_SHAPE": screening.shape,
        **_vector(SCREEN_VOLUME, screening.size_m),
        "SCREEN_ENTRY_TIME": screening.entry,
        "SCREEN_EXIT_TIME": screening.exit,
        "COLLISION_PROBABILITY": record.pc,
        "COLLISION_PROBABILITY_METHOD": record.pc_method,
    }


def _encounter_comments(record: ConjunctionRecord) -> Sequence[str]:
    if record.hbr_m is None:
        return ()
    stated = stated_radius_m(record.hbr_comment)
    return (record.hbr_comment if stated == record.hbr_m else f"HBR = {record.hbr_m!r} [m]",)


def _segment(rule: BlockRule, side: ConjunctionObject, name: str) -> Block:
    if side.covariance is None:
        raise BadDataError(
            f"no CDM can be written: {name} {side.name or side.designator} has no covariance, and "
            "CDM 1.0 demands one; write the encounter as a table instead"
        )
    parts = rule.blocks
    metadata = _block(parts["metadata"], _metadata(side, name), _object_comments(side))
    values = {
        "odParameters": _values(ORBIT_DETERMINATION, side.orbit_determination),
        "additionalParameters": _values(ADDITIONAL, side.parameters),
        "stateVector": _vector(POSITION, side.position_m) | _vector(VELOCITY, side.velocity_m_s),
        "covarianceMatrix": _covariance(side.covariance),
    }
    blocks = [_block(parts["data"].blocks[part], values[part], ()) for part in values]
    data = Block("data", tuple(block for block in blocks if block.items))
    return Block("segment", (metadata, data))


def _metadata(side: ConjunctionObject, name: str) -> dict[str, _Value]:
    return {
        "OBJECT": name,
        "OBJECT_DESIGNATOR": side.designator,
        "CATALOG_NAME": side.catalog_name or "UNKNOWN",
        "OBJECT_NAME": side.name or "UNKNOWN",
        "INTERNATIONAL_DESIGNATOR": side.international_designator or "UNKNOWN",
        "OBJECT_TYPE": side.object_type,
        **_values(CONTACT, side.contact),
        "EPHEMERIS_NAME": side.ephemeris_name or "NONE",
        "COVARIANCE_METHOD": side.covariance_method or "CALCULATED",
        "MANEUVERABLE": side.maneuverable or "N/A",
        "ORBIT_CENTER": side.orbit_center,
        "REF_FRAME": side.frame,
        **_values(MODELS, side.models),
    }


def _object_comments(side: ConjunctionObject) -> list[str]:
    texts = []
    if side.hbr_m is not None:
        texts.append(f"Operator Hard Body Radius = {side.hbr_m!r} [m]")
    if side.exclusion_volume_radius_m is not None:
        texts.append(f"Exclusion Volume Radius = {side.exclusion_volume_radius_m!r} [m]")
    if side.covariance_scale_factor is not None:
        texts.append(f"Covariance Scale Factor = {side.covariance_scale_factor!r}")
    if side.density is not None:
        position = " ".join(map(repr, side.density.position_rtn_m.tolist()))
        velocity = " ".join(map(repr, side.density.velocity_rtn_m_s.tolist()))
        uncertainty = side.density.forecast_uncertainty
        texts.append(f"DCP Density Forecast Uncertainty = {uncertainty!r}")
        texts.append(f"DCP Sensitivity Vector RTN Pos = {position} [m]")
        texts.append(f"DCP Sensitivity Vector RTN Vel = {velocity} [m/sec]")
    return texts


def _covariance(covariance: RtnCovariance) -> dict[str, _Value]:
    return {
        covariance_keyword(row, column): float(covariance.matrix[i, j])
        for i, row in enumerate(covariance.rows)
        for j, column in enumerate(covariance.rows[: i + 1])
    }


def _vector(keywords: Sequence[str], vector: Float64[ndarray, "3"] | None) -> dict[str, _Value]:
    return {} if vector is None else dict(zip(keywords, vector.tolist(), strict=True))


def _values(keywords: Sequence[FieldKeyword], part: object) -> dict[str, _Value]:
    return {k.keyword: getattr(part, k.field) for k in keywords}


def _block(rule: BlockRule, values: Mapping[str, _Value], comments: Sequence[str]) -> Block:
    """The block in the grammar's order; keywords without a value and empty blocks are left out."""
    items: list[Item] = [Comment(text) for text in comments]
    for item in rule.items:
        if isinstance(item, BlockRule):
            inner = _block(item, values, ())
            items += [inner] if inner.items else []
        elif values.get(item.name) not in (None, ""):
            items.append(Entry(item.name, _text(item, values[item.name]), item.unit))
    return Block(rule.name, tuple(items))


def _text(rule: KeywordRule, value: _Value) -> str:
    if isinstance(value, Instant):
        return format_message_utc(value)
    if isinstance(value, float):
        return unit_text(value, rule.unit)
    return str(value)
