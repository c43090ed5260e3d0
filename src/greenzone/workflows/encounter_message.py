"""Encounters that greenzone found, as messages for others: a CDM where covariances are known.

CDM 1.0 demands the covariance of both objects (CCSDS 508.0-B-1, table 3-4). Where one is not
known none is invented: the encounter is told as two OPMs, whose covariance the standard leaves
open, with the distance and the greatest probability there could be in their comments.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import BadDataError
from greenzone.core.frames import rtn_basis
from greenzone.messages.conjunctions.cdm_document import cdm_document
from greenzone.messages.conjunctions.cdm_keywords import COVARIANCE_ROWS
from greenzone.messages.conjunctions.cdm_record import (
    ConjunctionObject,
    ConjunctionRecord,
    RtnCovariance,
)
from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.reading_kvn import parse_kvn
from greenzone.messages.ndm.si_unit import unit_text
from greenzone.messages.time_system import format_message_utc
from greenzone.messages.writing import format_message
from greenzone.probability.states import StatePair
from greenzone.workflows.assess_bounds import greatest_pc
from greenzone.workflows.assess_methods import Encounter
from greenzone.workflows.found_encounter import EncounterSide, FoundEncounter

__all__ = ["EncounterText", "cdm_of_encounter", "encounter_text", "states_of_encounter"]


@dataclass(frozen=True, slots=True)
class EncounterText:
    """What was written, and what it could not say."""

    text: str
    kind: Literal["CDM", "OPM"]
    max_pc: float | None
    """For an encounter without a CDM: the greatest Pc there could be."""
    why: str
    """Why it is no CDM; empty if it is one."""


def encounter_text(encounter: FoundEncounter, form: Literal["kvn", "xml"]) -> EncounterText:
    """The encounter as a CDM, or as two OPMs where a covariance is not known; read back."""
    missing = encounter.without_covariance
    if not missing:
        document = cdm_document(cdm_of_encounter(encounter))
        return EncounterText(format_message(document, form), "CDM", None, "")
    max_pc = _max_pc(encounter)
    why = f"no covariance of {' and '.join(missing)}: no CDM and no probability, only a maximum"
    text = format_message(states_of_encounter(encounter), form)
    return EncounterText(text, "OPM", max_pc, why)


def cdm_of_encounter(encounter: FoundEncounter) -> ConjunctionRecord:
    """The record of a CDM 1.0; BadDataError where a covariance is not known."""
    missing = encounter.without_covariance
    if missing:
        raise BadDataError(
            f"no CDM can be written: the covariance of {' and '.join(missing)} is not known, and "
            "CDM 1.0 demands it; write the encounter as two OPMs (states_of_encounter)"
        )
    one, two = encounter.sides
    basis = rtn_basis(one.position_m, one.velocity_m_s)
    apart, closing = two.position_m - one.position_m, two.velocity_m_s - one.velocity_m_s
    return ConjunctionRecord(
        message_id=encounter.message_id,
        originator=encounter.originator,
        creation=encounter.created,
        tca=encounter.tca,
        miss_distance_m=float(np.linalg.norm(apart)),
        object1=_object(one, encounter.frame),
        object2=_object(two, encounter.frame),
        relative_speed_m_s=float(np.linalg.norm(closing)),
        relative_position_rtn_m=basis @ apart,
        relative_velocity_rtn_m_s=basis @ closing,
        pc=None if encounter.pc is None else encounter.pc.pc,
        pc_method="" if encounter.pc is None else _method_name(encounter.pc.method),
        hbr_m=encounter.hbr_m,
    )


def states_of_encounter(encounter: FoundEncounter) -> tuple[Document, Document]:
    """Both states at the TCA as OPMs, with a covariance that is known, and comments on the rest."""
    one, two = encounter.sides
    return _opm(encounter, one, two), _opm(encounter, two, one)


def _object(side: EncounterSide, frame: str) -> ConjunctionObject:
    if side.covariance is None:
        raise BadDataError(f"{side.designator} has no covariance")
    return ConjunctionObject(
        designator=side.designator,
        catalog_name=side.catalog_name,
        name=side.name,
        international_designator=side.international_designator,
        ephemeris_name=side.ephemeris_name,
        covariance_method=side.covariance_method,
        maneuverable=side.maneuverable,
        frame=frame,
        position_m=side.position_m,
        velocity_m_s=side.velocity_m_s,
        covariance=RtnCovariance(_in_rtn(side, side.covariance), COVARIANCE_ROWS[:6]),
        object_type=side.object_type,
        hbr_m=side.hbr_m,
    )


def _in_rtn(side: EncounterSide, covariance: Float64[ndarray, "6 6"]) -> Float64[ndarray, "6 6"]:
    turn = np.kron(np.eye(2), rtn_basis(side.position_m, side.velocity_m_s))
    turned = turn @ covariance @ turn.T
    return np.asarray(0.5 * (turned + turned.T))


def _method_name(method: str) -> str:
    """`FOSTER-1992` for foster_1992, as the registry of methods writes them."""
    return method.upper().replace("_", "-")


def _max_pc(encounter: FoundEncounter) -> float:
    covariance = [
        s.covariance if s.covariance is not None and s.is_known else np.zeros((6, 6))
        for s in encounter.sides
    ]
    pair = StatePair(
        np.stack([s.position_m for s in encounter.sides]),
        np.stack([s.velocity_m_s for s in encounter.sides]),
        np.stack(covariance),
    )
    return greatest_pc(Encounter(pair, pair, encounter.hbr_m), math.nan).pc


def _opm(encounter: FoundEncounter, side: EncounterSide, other: EncounterSide) -> Document:
    miss_m = float(np.linalg.norm(other.position_m - side.position_m))
    missing = " and ".join(encounter.without_covariance)
    told = [
        f"CLOSEST APPROACH TO {other.name or other.designator} ({other.designator})",
        f"MISS_DISTANCE = {miss_m!r} [m]",
        f"HBR = {encounter.hbr_m!r} [m]",
        f"NO COVARIANCE OF {missing}: NO COLLISION_PROBABILITY",
        f"MAXIMUM COLLISION_PROBABILITY = {_max_pc(encounter):.4e}",
    ]
    lines = [
        "CCSDS_OPM_VERS = 3.0",
        f"CREATION_DATE = {format_message_utc(encounter.created)}",
        f"ORIGINATOR = {encounter.originator}",
        f"MESSAGE_ID = {encounter.message_id}-{side.designator}",
        *(f"COMMENT {_one_line(text)}" for text in told),
        f"OBJECT_NAME = {_one_line(side.name) or 'UNKNOWN'}",
        f"OBJECT_ID = {side.international_designator or side.designator}",
        "CENTER_NAME = EARTH",
        f"REF_FRAME = {encounter.frame}",
        "TIME_SYSTEM = UTC",
        f"EPOCH = {format_message_utc(encounter.tca)}",
        *_state_lines(side),
        *(_covariance_lines(side) if side.is_known else ()),
    ]
    (parsed,) = parse_kvn("\n".join(lines) + "\n", encounter.message_id)
    return parsed.document


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _state_lines(side: EncounterSide) -> list[str]:
    return [
        f"{axis}{dot} = {unit_text(float(value), unit)}"
        for dot, unit, vector in (("", "km", side.position_m), ("_DOT", "km/s", side.velocity_m_s))
        for axis, value in zip("XYZ", vector, strict=True)
    ]


def _covariance_lines(side: EncounterSide) -> list[str]:
    names = ("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")
    matrix = np.zeros((6, 6)) if side.covariance is None else side.covariance
    return [
        f"C{row}_{names[j]} = {unit_text(float(matrix[i, j]), _square_unit(i, j))}"
        for i, row in enumerate(names)
        for j in range(i + 1)
    ]


def _square_unit(i: int, j: int) -> str:
    return ("km**2", "km**2/s", "km**2/s**2")[(i > 2) + (j > 2)]
