"""Orbit comprehensive messages (CCSDS 502.0-B-3, section 6): a document into `OrbitRecord` in SI.

What cannot be turned into SI (a time system without a fixed distance from TAI, an element set
whose units are not stated) stays in the document and is named in `not_converted`.
"""

from __future__ import annotations

from greenzone.core.instant import Instant
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.frame_name import frame_name
from greenzone.messages.ndm.document import Block, Document
from greenzone.messages.ndm.fields import Fields, user_defined
from greenzone.messages.orbit_data.ocm_maneuvers import read_plan
from greenzone.messages.orbit_data.ocm_record import (
    CovarianceHistory,
    ManeuverPlan,
    OrbitRecord,
    PhysicalRecord,
    TrajectoryRecord,
)
from greenzone.messages.orbit_data.ocm_rows import (
    NO_UNIT,
    RowReader,
    element_units,
    symmetric_matrices,
)
from greenzone.messages.reading import parse_message
from greenzone.messages.time_system import is_known_time_system

__all__ = ["orbit_record", "parse_ocm"]

_STANDINGS = ("CANDIDATE", "OPERATIONAL")
_ORDERINGS = ("LTM", "UTM", "FULL", "LTMWCC", "UTMWCC")
_PHYSICAL = {
    "WET_MASS": "wet_mass_kg",
    "DRY_MASS": "dry_mass_kg",
    "DRAG_CONST_AREA": "drag_area_m2",
    "DRAG_COEFF_NOM": "drag_coefficient",
    "SRP_CONST_AREA": "solar_radiation_area_m2",
    "SOLAR_RAD_COEFF": "solar_radiation_coefficient",
    "OEB_MAX": "largest_m",
    "OEB_INT": "middle_m",
    "OEB_MIN": "smallest_m",
    "AREA_MIN_FOR_PC": "area_min_for_pc_m2",
    "AREA_MAX_FOR_PC": "area_max_for_pc_m2",
    "AREA_TYP_FOR_PC": "area_typical_for_pc_m2",
    "RCS": "radar_cross_section_m2",
    "MAX_THRUST": "max_thrust_n",
    "DV_REMAINING": "delta_v_remaining_m_s",
}


def parse_ocm(text: str, source_name: str = "OCM") -> OrbitRecord:
    """The record of the one OCM in a KVN, XML or JSON text."""
    return orbit_record(parse_message(text, source_name).document, source_name)


def orbit_record(document: Document, source_name: str = "OCM") -> OrbitRecord:
    """The record of an OCM's document; RefusedMessageError where it cannot be one."""
    segments = document.named("segment")
    if document.kind != "OCM" or not segments:
        fault = Fault(0, "", f"a {document.kind}", "is no orbit comprehensive message", "give one")
        raise RefusedMessageError(source_name, (fault,))
    header = Fields(document.named("header"), source_name)
    meta = Fields(segments[0].blocks("metadata"), source_name)
    parts = segments[0].blocks("data") or (Block("data", ()),)
    system = meta.required_text("TIME_SYSTEM")
    zero = _zero(meta, system)
    trajectories, covariances, plans, notes = _histories(parts[0], zero, system, source_name)
    notes += [f"the {name} block stays in the document" for name in ("pert", "od")
              if parts[0].blocks(name)]  # fmt: skip
    return OrbitRecord(
        name=meta.text("OBJECT_NAME"),
        international_designator=meta.text("INTERNATIONAL_DESIGNATOR"),
        catalog_name=meta.text("CATALOG_NAME"),
        designator=meta.text("OBJECT_DESIGNATOR"),
        operator=meta.text("OPERATOR"),
        owner=meta.text("OWNER"),
        object_type=meta.text("OBJECT_TYPE"),
        ops_status=meta.text("OPS_STATUS"),
        originator=header.text("ORIGINATOR"),
        message_id=header.text("MESSAGE_ID"),
        creation=header.required_instant("CREATION_DATE"),
        time_system=system,
        epoch_tzero=zero,
        trajectories=tuple(trajectories),
        covariances=tuple(covariances),
        maneuvers=tuple(plans),
        physical=_physical(parts[0], source_name),
        user_defined=user_defined(parts[0].blocks("user")),
        not_converted=tuple(notes),
        document=document,
    )


def _zero(meta: Fields, system: str) -> Instant | None:
    known = is_known_time_system(system)
    return meta.required_instant("EPOCH_TZERO", system) if known else None


def _histories(
    data: Block, zero: Instant | None, system: str, source_name: str
) -> tuple[list[TrajectoryRecord], list[CovarianceHistory], list[ManeuverPlan], list[str]]:
    """Everything that has times, and what of it is not converted."""
    blocks = [*data.blocks("traj"), *data.blocks("cov"), *data.blocks("man")]
    if zero is None:
        known = f"its times are in {system}, at no fixed distance from TAI"
        return [], [], [], [f"{_title(block)}: {known}" for block in blocks]
    reader = RowReader(zero, system, source_name)
    trajectories, covariances, plans, notes = [], [], [], list[str]()
    for block in blocks:
        if block.name == "man":
            plan, said = read_plan(block, reader)
            plans.append(plan)
            notes += said
        elif block.name == "traj":
            trajectory = _trajectory(block, reader)
            trajectories += [trajectory] if trajectory else []
            notes += [] if trajectory else [f"{_title(block)}: the units of its elements"]
        else:
            covariance = _covariance(block, reader)
            covariances += [covariance] if covariance else []
            notes += [] if covariance else [f"{_title(block)}: the order or units of its elements"]
    return trajectories, covariances, plans, notes


def _trajectory(block: Block, reader: RowReader) -> TrajectoryRecord | None:
    """None where the units of the elements are neither stated nor the standard's."""
    fields = Fields((block,), reader.source_name)
    kind = fields.text("TRAJ_TYPE").upper() or "CARTPV"
    scales = element_units(kind, fields.text("TRAJ_UNITS"))
    if scales is None:
        return None
    names = [fields.text(k) for k in ("TRAJ_ID", "TRAJ_BASIS", "TRAJ_BASIS_ID")]
    return TrajectoryRecord(
        trajectory_id=names[0],
        basis=names[1],
        basis_id=names[2],
        standing=_standing(names),
        center=fields.text("CENTER_NAME") or "EARTH",
        frame=frame_name(fields.text("TRAJ_REF_FRAME")),
        frame_epoch=fields.text("TRAJ_FRAME_EPOCH"),
        usable_start=_bound(fields, "USEABLE_START_TIME", reader),
        usable_stop=_bound(fields, "USEABLE_STOP_TIME", reader),
        interpolation=fields.text("INTERPOLATION").upper(),
        interpolation_degree=fields.whole_number("INTERPOLATION_DEGREE"),
        kind=kind,
        averaging=fields.text("ORB_AVERAGING"),
        tai_ns=reader.times(block.rows),
        elements=reader.numbers(block.rows, scales),
    )


def _covariance(block: Block, reader: RowReader) -> CovarianceHistory | None:
    """None where the order or the units of the elements are not known."""
    fields = Fields((block,), reader.source_name)
    kind = fields.text("COV_TYPE").upper() or "CARTPV"
    ordering = fields.text("COV_ORDERING").upper() or "LTM"
    scales = element_units(kind, fields.text("COV_UNITS"))
    if scales is None or ordering not in _ORDERINGS:
        return None
    size = len(scales)
    width = size * (size + 1) // 2 if ordering in ("LTM", "UTM") else size * size
    values = reader.numbers(block.rows, [NO_UNIT] * width)
    return CovarianceHistory(
        covariance_id=fields.text("COV_ID"),
        basis=fields.text("COV_BASIS"),
        frame=frame_name(fields.text("COV_REF_FRAME")),
        kind=kind,
        confidence=fields.number("COV_CONFIDENCE"),
        tai_ns=reader.times(block.rows),
        matrices=symmetric_matrices(values, ordering, scales),
    )


def _physical(data: Block, source_name: str) -> PhysicalRecord:
    fields = Fields(data.blocks("phys"), source_name)
    return PhysicalRecord(**{field: fields.number(k) for k, field in _PHYSICAL.items()})


def _standing(texts: list[str]) -> str:
    """CANDIDATE before OPERATIONAL: a candidate of an operational trajectory is not flown yet."""
    said = " ".join(texts).upper()
    return next((word for word in _STANDINGS if word in said), "")


def _bound(fields: Fields, keyword: str, reader: RowReader) -> Instant | None:
    text = fields.text(keyword)
    return reader.instant(text, 0, keyword) if text else None


def _title(block: Block) -> str:
    names = [block.entry(keyword) for keyword in ("TRAJ_ID", "COV_ID", "MAN_ID")]
    name = next((entry.value for entry in names if entry), "")
    what = {"traj": "trajectory", "cov": "covariance", "man": "maneuver plan"}[block.name]
    return f"{what} {name!r}"
