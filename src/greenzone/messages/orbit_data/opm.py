"""Orbit parameter messages (CCSDS 502.0-B-3, section 3): a document into `StateRecord` in SI."""

from __future__ import annotations

from greenzone.core.instant import Instant
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.frame_name import frame_name
from greenzone.messages.ndm.document import Block, Document
from greenzone.messages.ndm.fields import Fields, user_defined
from greenzone.messages.orbit_data.state_matrix import read_state_matrix
from greenzone.messages.orbit_data.state_record import (
    KeplerianRecord,
    ManeuverRecord,
    SpacecraftRecord,
    StateCovariance,
    StateRecord,
)
from greenzone.messages.reading import parse_message

__all__ = ["parse_opm", "state_record"]

_POSITION, _VELOCITY = ("X", "Y", "Z"), ("X_DOT", "Y_DOT", "Z_DOT")
_DELTA_V = ("MAN_DV_1", "MAN_DV_2", "MAN_DV_3")


def parse_opm(text: str, source_name: str = "OPM") -> StateRecord:
    """The record of the one OPM in a KVN, XML or JSON text."""
    return state_record(parse_message(text, source_name).document, source_name)


def state_record(document: Document, source_name: str = "OPM") -> StateRecord:
    """The record of an OPM's document; RefusedMessageError where it cannot be one.

    Epochs must be in UTC or in a time system at a fixed distance from TAI.
    """
    segments = document.named("segment")
    if document.kind != "OPM" or not segments:
        fault = Fault(0, "", f"a {document.kind}", "is no orbit parameter message", "give an OPM")
        raise RefusedMessageError(source_name, (fault,))
    header = Fields(document.named("header"), source_name)
    meta = Fields(segments[0].blocks("metadata"), source_name)
    data = segments[0].blocks("data")[0]
    state = Fields(data.blocks("stateVector"), source_name)
    position, velocity = state.vector(_POSITION), state.vector(_VELOCITY)
    if position is None or velocity is None:
        state.refuse("X" if position is None else "X_DOT", "is missing", "give the whole state")
    system = meta.required_text("TIME_SYSTEM")
    epoch = state.required_instant("EPOCH", system)
    frame = frame_name(meta.required_text("REF_FRAME"))
    return StateRecord(
        object_id=meta.text("OBJECT_ID"),
        name=meta.text("OBJECT_NAME"),
        center=meta.text("CENTER_NAME"),
        frame=frame,
        frame_epoch=meta.text("REF_FRAME_EPOCH"),
        epoch=epoch,
        position_m=position,
        velocity_m_s=velocity,
        originator=header.text("ORIGINATOR"),
        message_id=header.text("MESSAGE_ID"),
        creation=header.required_instant("CREATION_DATE"),
        keplerian=_keplerian(data, source_name),
        spacecraft=_spacecraft(data, source_name),
        covariance=_covariance(data, epoch, frame, source_name),
        maneuvers=tuple(
            _maneuver(Fields((block,), source_name), system)
            for block in data.blocks("maneuverParameters")
        ),
        user_defined=user_defined(data.blocks("userDefinedParameters")),
        document=document,
    )


def _keplerian(data: Block, source_name: str) -> KeplerianRecord | None:
    blocks = data.blocks("keplerianElements")
    if not blocks:
        return None
    fields = Fields(blocks, source_name)
    return KeplerianRecord(
        semi_major_axis_m=fields.required_number("SEMI_MAJOR_AXIS"),
        eccentricity=fields.required_number("ECCENTRICITY"),
        inclination_rad=fields.required_number("INCLINATION"),
        raan_rad=fields.required_number("RA_OF_ASC_NODE"),
        argument_of_pericenter_rad=fields.required_number("ARG_OF_PERICENTER"),
        true_anomaly_rad=fields.number("TRUE_ANOMALY"),
        mean_anomaly_rad=fields.number("MEAN_ANOMALY"),
        gm_m3_s2=fields.required_number("GM"),
    )


def _spacecraft(data: Block, source_name: str) -> SpacecraftRecord:
    fields = Fields(data.blocks("spacecraftParameters"), source_name)
    return SpacecraftRecord(
        mass_kg=fields.number("MASS"),
        solar_radiation_area_m2=fields.number("SOLAR_RAD_AREA"),
        solar_radiation_coefficient=fields.number("SOLAR_RAD_COEFF"),
        drag_area_m2=fields.number("DRAG_AREA"),
        drag_coefficient=fields.number("DRAG_COEFF"),
    )


def _covariance(
    data: Block, epoch: Instant, frame: str, source_name: str
) -> StateCovariance | None:
    blocks = data.blocks("covarianceMatrix")
    if not blocks:
        return None
    fields = Fields(blocks, source_name)
    own = fields.text("COV_REF_FRAME")
    return StateCovariance(epoch, frame_name(own) if own else frame, read_state_matrix(fields))


def _maneuver(fields: Fields, time_system: str) -> ManeuverRecord:
    return ManeuverRecord(
        start=fields.required_instant("MAN_EPOCH_IGNITION", time_system),
        duration_s=fields.required_number("MAN_DURATION"),
        frame=frame_name(fields.required_text("MAN_REF_FRAME")),
        delta_v_m_s=fields.vector(_DELTA_V),
        delta_mass_kg=fields.number("MAN_DELTA_MASS"),
    )
