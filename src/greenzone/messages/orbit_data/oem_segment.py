"""A segment of an orbit ephemeris message: its metadata, its rows of states, its covariances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Never

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.frame_name import frame_name
from greenzone.messages.ndm.document import Block
from greenzone.messages.ndm.fields import Fields
from greenzone.messages.ndm.si_unit import UnitScale, si_number
from greenzone.messages.orbit_data.epoch_rows import epoch_rows_tai_ns
from greenzone.messages.orbit_data.oem_record import EphemerisBlock, OemSegment
from greenzone.messages.orbit_data.state_matrix import read_state_matrix
from greenzone.messages.orbit_data.state_record import StateCovariance
from greenzone.messages.time_system import is_known_time_system

__all__ = ["StateRows", "read_covariances", "read_segment", "read_states", "state_rows"]

_FRAMES = ("EME2000", "GCRF", "TEME", "ITRF")
_INTERPOLATIONS = ("", "HERMITE", "LAGRANGE", "LINEAR")
_LOWEST_M, _HIGHEST_M = 6.3e6, 2e9
"""Radii an Earth satellite can have; a file in metres or feet falls outside."""
_FASTEST_M_S = 2e4
_WIDTHS = (7, 10)
_KILO = UnitScale(3, Decimal(1))


@dataclass(frozen=True, slots=True)
class StateRows:
    """Rows of states as written: an epoch, then kilometres and kilometres per second."""

    texts: Sequence[bytes]
    lines: Sequence[int]
    """Line of each in its source; 0 where it came from none."""


def state_rows(data: Block) -> StateRows:
    """The rows of a segment's data."""
    rows = data.rows
    return StateRows([" ".join(r.values).encode() for r in rows], [r.line for r in rows])


def read_segment(metadata: Block, source_name: str) -> OemSegment:
    """The segment that a metadata block describes.

    Time systems UTC and those at a fixed distance from TAI; frames as in `OemSegment`, around
    the Earth. RefusedMessageError with keyword, value and remedy for anything else.
    """
    fields = Fields((metadata,), source_name)
    if fields.text("CENTER_NAME").upper() != "EARTH":
        fields.refuse("CENTER_NAME", "cannot be used", "give an orbit around EARTH")
    system = fields.required_text("TIME_SYSTEM").upper()
    if not is_known_time_system(system):
        fields.refuse("TIME_SYSTEM", "cannot be used", "use UTC, TAI, GPS or TT")
    frame = frame_name(fields.required_text("REF_FRAME"))
    if frame not in _FRAMES:
        fields.refuse("REF_FRAME", "cannot be used", "use EME2000, GCRF, ICRF, TEME or ITRF")
    interpolation = fields.text("INTERPOLATION").upper()
    if interpolation not in _INTERPOLATIONS:
        fields.refuse("INTERPOLATION", "cannot be used", "use HERMITE, LAGRANGE or LINEAR")
    return OemSegment(
        object_id=fields.text("OBJECT_ID"),
        name=fields.text("OBJECT_NAME"),
        frame=frame,
        time_system=system,
        start=fields.required_instant("START_TIME", system),
        stop=fields.required_instant("STOP_TIME", system),
        stated_usable_start=fields.instant("USEABLE_START_TIME", system),
        stated_usable_stop=fields.instant("USEABLE_STOP_TIME", system),
        interpolation=interpolation,
        interpolation_degree=fields.whole_number("INTERPOLATION_DEGREE") or 0,
    )


def read_covariances(
    data: Block, segment: OemSegment, source_name: str
) -> tuple[StateCovariance, ...]:
    """The covariance matrices of a segment's data; one without a frame is in the states' own."""
    found = []
    for block in data.blocks("covarianceMatrix"):
        fields = Fields((block,), source_name)
        epoch = fields.required_instant("EPOCH", segment.time_system)
        frame = fields.text("COV_REF_FRAME")
        name = frame_name(frame) if frame else segment.frame
        found.append(StateCovariance(epoch, name, read_state_matrix(fields)))
    return tuple(found)


def read_states(
    rows: StateRows, segment: OemSegment, source_name: str, after_ns: int | None = None
) -> EphemerisBlock:
    """The states of some rows, in SI, at increasing times after `after_ns`.

    RefusedMessageError with the line for a row that is none, goes back in time, or is not in
    kilometres around the Earth.
    """
    table = [text.split() for text in rows.texts]
    width = len(table[0]) if table else _WIDTHS[0]
    for index, row in enumerate(table):
        if len(row) not in _WIDTHS:
            _refuse(rows, index, source_name, "is no state", "give a time and six or nine numbers")
        width = min(width, len(row))
    tai_ns = _times(rows, [row[0] for row in table], segment, source_name, after_ns)
    states = _numbers(rows, [row[1:width] for row in table], source_name).reshape(-1, width - 1)
    _check_orbit(rows, states, source_name)
    return EphemerisBlock(
        segment=segment,
        tai_ns=tai_ns,
        position_m=states[:, :3],
        velocity_m_s=states[:, 3:6],
        acceleration_m_s2=states[:, 6:9] if width == _WIDTHS[1] else None,
    )


def _times(
    rows: StateRows,
    epochs: list[bytes],
    segment: OemSegment,
    source_name: str,
    after_ns: int | None,
) -> Int64[ndarray, " n"]:
    try:
        tai_ns = epoch_rows_tai_ns(epochs, segment.time_system)
    except BadMessageError:
        _refuse_first_bad_time(rows, epochs, segment, source_name)
    if len(tai_ns) == 0:
        return tai_ns
    before = tai_ns[0] - 1 if after_ns is None else np.int64(after_ns)
    late = np.diff(tai_ns, prepend=before) <= 0
    if late.any():
        _refuse(
            rows,
            int(np.argmax(late)),
            source_name,
            "does not come later",
            "put the states in order",
        )
    outside = (tai_ns < segment.start.tai_ns) | (tai_ns > segment.stop.tai_ns)
    if outside.any():
        problem, remedy = "lies outside START_TIME to STOP_TIME", "correct the span or the state"
        _refuse(rows, int(np.argmax(outside)), source_name, problem, remedy)
    return tai_ns


def _refuse_first_bad_time(
    rows: StateRows, epochs: list[bytes], segment: OemSegment, source_name: str
) -> Never:
    for index, epoch in enumerate(epochs):
        try:
            epoch_rows_tai_ns([epoch], segment.time_system)
        except BadMessageError as error:
            problem, _, remedy = str(error).partition("; ")
            _refuse(rows, index, source_name, f"is refused: {problem}", remedy or "correct it")
    raise AssertionError("the times were refused together, but none alone")


def _numbers(rows: StateRows, table: list[list[bytes]], source_name: str) -> Float64[ndarray, " m"]:
    """All values in SI: kilometres are shifted in their text, so that nothing is rounded twice."""
    try:
        if any(b"_" in text for text in rows.texts):  # which Python takes for digits
            raise ValueError
        values = [float(text + b"e3") for row in table for text in row]
    except ValueError:  # with exponents of their own, or no numbers at all
        values = []
        for index, row in enumerate(table):
            values += _row_numbers(rows, index, row, source_name)
    return np.array(values, dtype=np.float64)


def _row_numbers(rows: StateRows, index: int, row: list[bytes], source_name: str) -> list[float]:
    try:
        return [si_number(text.decode("ascii", "replace"), _KILO) for text in row]
    except ValueError:
        _refuse(rows, index, source_name, "has a value that is no finite number", "give digits")


def _check_orbit(rows: StateRows, states: Float64[ndarray, "n k"], source_name: str) -> None:
    with np.errstate(over="ignore", invalid="ignore"):
        radius_m = np.linalg.norm(states[:, :3], axis=1)
        speed_m_s = np.linalg.norm(states[:, 3:6], axis=1)
    good = (radius_m > _LOWEST_M) & (radius_m < _HIGHEST_M) & (speed_m_s < _FASTEST_M_S)
    if not good.all():
        index = int(np.argmin(good))
        _refuse(rows, index, source_name, "is no orbit state", "give km and km/s around the Earth")


def _refuse(rows: StateRows, index: int, source_name: str, problem: str, remedy: str) -> Never:
    text = " ".join(rows.texts[index].decode("utf-8", "replace").split())
    fault = Fault(rows.lines[index], "state", text, problem, remedy)
    raise RefusedMessageError(source_name, (fault,))
