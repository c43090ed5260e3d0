"""Maneuver plans of an orbit comprehensive message: columns as MAN_COMPOSITION names them."""

from __future__ import annotations

from collections.abc import Mapping

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.messages.frame_name import frame_name
from greenzone.messages.ndm.document import Block, Row
from greenzone.messages.ndm.fields import Fields, frozen_array
from greenzone.messages.ndm.si_unit import unit_scale
from greenzone.messages.orbit_data.ocm_record import ManeuverPlan
from greenzone.messages.orbit_data.ocm_rows import RowReader, listed
from greenzone.messages.orbit_data.state_record import ManeuverRecord

__all__ = ["read_plan"]

_TIMES = ("TIME_ABSOLUTE", "TIME_RELATIVE")
_WORDS = ("ACC_INTERP", "THR_INTERP", "DEPLOY_ID")
_UNITS = {
    "MAN_DURA": "s",
    "DELTA_MASS": "kg",
    "THR_ISP": "s",
    "DEPLOY_MASS": "kg",
    "DEPLOY_DV_CDA": "m**2",
    **dict.fromkeys(("ACC_X", "ACC_Y", "ACC_Z"), "km/s**2"),
    **dict.fromkeys(("DV_X", "DV_Y", "DV_Z"), "km/s"),
    **dict.fromkeys(("DEPLOY_DV_X", "DEPLOY_DV_Y", "DEPLOY_DV_Z"), "km/s"),
    **dict.fromkeys(("THR_X", "THR_Y", "THR_Z"), "N"),
    **dict.fromkeys(("ACC_MAG_SIGMA", "DV_MAG_SIGMA", "THR_MAG_SIGMA", "DEPLOY_DV_SIGMA"), "%"),
    **dict.fromkeys(("ACC_DIR_SIGMA", "DV_DIR_SIGMA", "THR_DIR_SIGMA", "DEPLOY_DIR_SIGMA"), "deg"),
}
"""Where MAN_UNITS is left out (CCSDS 502.0-B-3, tables 6-8 and 6-9)."""

_Columns = list[tuple[str, str]]


def read_plan(block: Block, reader: RowReader) -> tuple[ManeuverPlan, list[str]]:
    """A `man` block's plan, and what of it is not converted.

    Raises RefusedMessageError for rows that do not fit their columns.
    """
    fields = Fields((block,), reader.source_name)
    columns = _columns(fields)
    unknown = [f"{name} in {unit}" for name, unit in columns if unit_scale(unit) is None]
    frame = frame_name(fields.text("MAN_REF_FRAME"))
    plan = ManeuverPlan(
        plan_id=fields.text("MAN_ID"),
        device_id=fields.text("MAN_DEVICE_ID"),
        basis=fields.text("MAN_BASIS"),
        basis_id=fields.text("MAN_BASIS_ID"),
        purpose=fields.text("MAN_PURPOSE"),
        frame=frame,
        window_open=_instant(fields, "DC_WIN_OPEN", reader),
        window_close=_instant(fields, "DC_WIN_CLOSE", reader),
        burns=tuple(_burn(row, columns, frame, reader) for row in block.rows),
    )
    kept = {name for name, _ in columns} - _CONVERTED
    notes = [*(f"the column {text}" for text in unknown)]
    notes += [f"the column {name}" for name, _ in columns if name in kept]
    if fields.text("DC_TYPE").upper() not in ("", "CONTINUOUS"):
        notes.append(f"its duty cycle (DC_TYPE = {fields.text('DC_TYPE')})")
    return plan, [f"maneuver plan {plan.plan_id!r}: {note} stays in the document" for note in notes]


_CONVERTED = frozenset(
    (
        *(*_TIMES, "MAN_DURA", "DELTA_MASS", "THR_ISP", "THR_EFFIC", "DEPLOY_ID", "DEPLOY_MASS"),
        *("ACC_X", "ACC_Y", "ACC_Z", "DV_X", "DV_Y", "DV_Z", "THR_X", "THR_Y", "THR_Z"),
        *("DEPLOY_DV_X", "DEPLOY_DV_Y", "DEPLOY_DV_Z", "DV_MAG_SIGMA", "DV_DIR_SIGMA"),
        *("DEPLOY_DV_SIGMA", "DEPLOY_DIR_SIGMA"),
    )
)


def _columns(fields: Fields) -> _Columns:
    """Names and units of the columns; MAN_UNITS may leave out those of the times."""
    names = [name.upper() for name in listed(fields.required_text("MAN_COMPOSITION"))]
    if not any(name in _TIMES for name in names):
        fields.refuse("MAN_COMPOSITION", "has no time", "begin it with TIME_ABSOLUTE")
    units = listed(fields.text("MAN_UNITS"))
    if not units:
        return [(name, _UNITS.get(name, "")) for name in names]
    given = iter(units)
    if len(units) == len(names):
        return list(zip(names, units, strict=True))
    if len(units) != sum(name not in _TIMES for name in names):
        fields.refuse("MAN_UNITS", "does not fit MAN_COMPOSITION", "give one unit for each column")
    return [(name, "" if name in _TIMES else next(given)) for name in names]


def _burn(row: Row, columns: _Columns, frame: str, reader: RowReader) -> ManeuverRecord:
    if len(row.values) != len(columns):
        text = f"has {len(row.values)} values for {len(columns)} columns"
        reader.refuse(row.line, "", " ".join(row.values), text, "give one for each column")
    said = {name: text for (name, _), text in zip(columns, row.values, strict=True)}
    values = {}
    for (name, unit), text in zip(columns, row.values, strict=True):
        scale = unit_scale(unit)
        if name not in _TIMES and name not in _WORDS and scale is not None:
            values[name] = reader.number(text, scale, row.line)
    deploys = any(name.startswith("DEPLOY_") for name in said)
    speed = "DEPLOY_DV" if deploys else "DV"
    return ManeuverRecord(
        start=_start(said, row, reader),
        duration_s=values.get("MAN_DURA"),
        frame=frame,
        delta_v_m_s=_vector(values, speed),
        delta_mass_kg=values.get("DELTA_MASS"),
        thrust_n=_vector(values, "THR"),
        acceleration_m_s2=_vector(values, "ACC"),
        specific_impulse_s=values.get("THR_ISP"),
        thrust_efficiency=values.get("THR_EFFIC"),
        delta_v_sigma=values.get("DEPLOY_DV_SIGMA" if deploys else "DV_MAG_SIGMA"),
        delta_v_direction_sigma_rad=values.get("DEPLOY_DIR_SIGMA" if deploys else "DV_DIR_SIGMA"),
        deployed=said.get("DEPLOY_ID", ""),
        deployed_mass_kg=values.get("DEPLOY_MASS"),
    )


def _start(said: Mapping[str, str], row: Row, reader: RowReader) -> Instant:
    """The absolute time where both are given."""
    name = "TIME_ABSOLUTE" if "TIME_ABSOLUTE" in said else "TIME_RELATIVE"
    return reader.instant(said[name], row.line, name)


def _vector(values: Mapping[str, float], name: str) -> Float64[ndarray, "3"] | None:
    found = [values.get(f"{name}_{axis}") for axis in "XYZ"]
    numbers = [value for value in found if value is not None]
    return frozen_array(numbers) if len(numbers) == 3 else None


def _instant(fields: Fields, keyword: str, reader: RowReader) -> Instant | None:
    text = fields.text(keyword)
    return reader.instant(text, 0, keyword) if text else None
