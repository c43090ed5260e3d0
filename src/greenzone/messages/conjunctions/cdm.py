"""Conjunction data messages (CCSDS 508.0-B-1): a document's text into `ConjunctionRecord` in SI.

Where a message contradicts itself the record says so in its doubts. It is refused only where
nothing could be computed from it: no time, no state, a state at the centre of the Earth.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.conjunctions.cdm_comments import read_object_comments, read_radii
from greenzone.messages.conjunctions.cdm_doubts import doubts_of
from greenzone.messages.conjunctions.cdm_keywords import (
    ADDITIONAL,
    CONTACT,
    COVARIANCE_ROWS,
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
    Doubt,
    ForceModels,
    OperatorContact,
    OrbitDetermination,
    RtnCovariance,
    Screening,
    SpacecraftParameters,
)
from greenzone.messages.frame_name import frame_name
from greenzone.messages.ndm.document import Block, Document
from greenzone.messages.ndm.fields import Fields, frozen_array
from greenzone.messages.reading import parse_message

__all__ = ["conjunction_record", "parse_cdm"]

_Group = TypeVar("_Group", OperatorContact, ForceModels, OrbitDetermination, SpacecraftParameters)


def parse_cdm(text: str, source_name: str = "CDM") -> ConjunctionRecord:
    """The record of the one CDM in a KVN, XML or JSON text."""
    return conjunction_record(parse_message(text, source_name).document, source_name)


def conjunction_record(document: Document, source_name: str = "CDM") -> ConjunctionRecord:
    """The record of a CDM's document; RefusedMessageError where it cannot be one."""
    segments = document.named("segment")
    if document.kind != "CDM" or len(segments) != 2:
        what = f"a {document.kind} with {len(segments)} segments"
        fault = Fault(0, "", what, "is no conjunction of two objects", "give a CDM")
        raise RefusedMessageError(source_name, (fault,))
    header = Fields(document.named("header"), source_name)
    encounter = Fields(document.named("relativeMetadataData"), source_name)
    radii = read_radii(document)
    objects = [
        _object(segment, own_m, source_name)
        for segment, own_m in zip(segments, radii.own_m, strict=True)
    ]
    record = ConjunctionRecord(
        message_id=header.text("MESSAGE_ID"),
        originator=header.text("ORIGINATOR"),
        creation=header.required_instant("CREATION_DATE"),
        tca=encounter.required_instant("TCA"),
        miss_distance_m=encounter.required_number("MISS_DISTANCE"),
        object1=objects[0][0],
        object2=objects[1][0],
        message_for=header.text("MESSAGE_FOR"),
        relative_speed_m_s=encounter.number("RELATIVE_SPEED"),
        relative_position_rtn_m=encounter.vector(RELATIVE_POSITION),
        relative_velocity_rtn_m_s=encounter.vector(RELATIVE_VELOCITY),
        screening=_screening(encounter),
        pc=encounter.number("COLLISION_PROBABILITY"),
        pc_method=encounter.text("COLLISION_PROBABILITY_METHOD"),
        hbr_m=radii.both_m,
        hbr_comment=radii.both_comment,
        version=document.version,
        document=document,
    )
    doubts = (*objects[0][1], *objects[1][1], *doubts_of(record))
    object.__setattr__(record, "doubts", doubts)  # the record is not yet anyone else's
    return record


def _screening(encounter: Fields) -> Screening:
    return Screening(
        start=encounter.instant("START_SCREEN_PERIOD"),
        stop=encounter.instant("STOP_SCREEN_PERIOD"),
        frame=encounter.text("SCREEN_VOLUME_FRAME"),
        shape=encounter.text("SCREEN_VOLUME_SHAPE"),
        size_m=encounter.vector(SCREEN_VOLUME),
        entry=encounter.instant("SCREEN_ENTRY_TIME"),
        exit=encounter.instant("SCREEN_EXIT_TIME"),
    )


def _object(
    segment: Block, hbr_m: float | None, source_name: str
) -> tuple[ConjunctionObject, list[Doubt]]:
    fields = Fields((segment,), source_name)
    position, velocity = fields.vector(POSITION), fields.vector(VELOCITY)
    if position is None or velocity is None:
        fields.refuse("X" if position is None else "X_DOT", "is missing", "give the whole state")
    if not np.any(position):
        fields.refuse("X", "puts the object at the centre of the Earth", "give its position")
    data = segment.blocks("data")
    covariance, doubts = _covariance(
        Fields(data[0].blocks("covarianceMatrix") if data else (), source_name)
    )
    if data and data[0].blocks("xyzCovarianceMatrix"):
        doubts.append("the covariance in XYZ stays in the document: only the one in RTN is read")
    said = read_object_comments(segment)
    found = ConjunctionObject(
        designator=_designator(fields.required_text("OBJECT_DESIGNATOR")),
        catalog_name=fields.text("CATALOG_NAME"),
        name=fields.text("OBJECT_NAME"),
        international_designator=fields.text("INTERNATIONAL_DESIGNATOR"),
        ephemeris_name=fields.text("EPHEMERIS_NAME"),
        covariance_method=fields.text("COVARIANCE_METHOD"),
        maneuverable=fields.text("MANEUVERABLE"),
        frame=frame_name(fields.required_text("REF_FRAME")),
        position_m=position,
        velocity_m_s=velocity,
        covariance=covariance,
        object_type=fields.text("OBJECT_TYPE"),
        orbit_center=fields.text("ORBIT_CENTER"),
        contact=_group(OperatorContact, CONTACT, fields),
        models=_group(ForceModels, MODELS, fields),
        orbit_determination=_group(OrbitDetermination, ORBIT_DETERMINATION, fields),
        parameters=_group(SpacecraftParameters, ADDITIONAL, fields),
        hbr_m=fields.number("HBR") if "HBR" in fields else hbr_m,
        exclusion_volume_radius_m=said.exclusion_volume_radius_m,
        covariance_scale_factor=(
            fields.number("CSCALE_FACTOR")
            if "CSCALE_FACTOR" in fields
            else said.covariance_scale_factor
        ),
        density=said.density,
    )
    where = fields.text("OBJECT").upper()
    return found, [Doubt("incomplete", where, text) for text in (*doubts, *said.doubts)]


def _group(made: type[_Group], keywords: Sequence[FieldKeyword], fields: Fields) -> _Group:
    """A part of the record from its keywords."""
    read: dict[str, Callable[[str], Any]] = {
        "text": fields.text,
        "number": fields.number,
        "whole": fields.whole_number,
        "instant": fields.instant,
    }
    return made(**{k.field: read[k.kind](k.keyword) for k in keywords if k.keyword in fields})


def _covariance(fields: Fields) -> tuple[RtnCovariance | None, list[str]]:
    """The rows that are there whole, and what is said of those that are not."""
    rows: list[str] = []
    lower: list[list[float]] = []
    doubts = []
    for row in COVARIANCE_ROWS:
        keywords = [covariance_keyword(row, column) for column in (*rows, row)]
        missing = [k for k in keywords if k not in fields]
        if not missing:
            lower.append([fields.required_number(k) for k in keywords])
            rows.append(row)
        elif len(missing) < len(keywords):
            doubts.append(f"covariance row {row} is left out: {missing[0]} is missing")
    if rows[:3] != ["R", "T", "N"]:
        return None, doubts
    size = len(rows)
    matrix = np.zeros((size, size))
    for i, values in enumerate(lower):
        matrix[i, : i + 1] = values
        matrix[: i + 1, i] = values
    return RtnCovariance(frozen_array(matrix), tuple(rows)), doubts


def _designator(text: str) -> str:
    """A number of up to nine digits without its padding; any other id as written."""
    digits = text.isascii() and text.isdigit()
    short = text.lstrip("0") or "0"
    return short if digits and len(short) <= 9 else text
