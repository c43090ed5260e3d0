"""Element sets, states, ephemerides and maneuver plans as an analyst wants them at a glance."""

from __future__ import annotations

import math

import numpy as np

from greenzone.core.constants import MU_EARTH_M3_S2, WGS84_SEMI_MAJOR_AXIS_M
from greenzone.faces.cli.message_view import (
    MessageView,
    Section,
    figure,
    length,
    span,
    utc,
    utc_short,
)
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.orbit_data.oem_record import EphemerisRecord
from greenzone.messages.orbit_data.state_record import ManeuverRecord, StateCovariance, StateRecord

__all__ = ["MANEUVER_COLUMNS", "elements_view", "ephemeris_view", "maneuver_row", "state_view"]

MANEUVER_COLUMNS = ("start (UTC)", "duration", "Δv", "in", "components in m/s", "Δmass")
_SIGMA_UNITS = ("m", "m", "m", "m/s", "m/s", "m/s")
_CARTESIAN = ("X", "Y", "Z", "X rate", "Y rate", "Z rate")


def elements_view(elements: ElementSet, form: str) -> MessageView:
    """Heights are Kepler's from the mean motion over the equatorial radius: good to some km."""
    revolutions_per_day = elements.mean_motion_rad_s * 86_400.0 / math.tau
    axis_m = (MU_EARTH_M3_S2 / elements.mean_motion_rad_s**2) ** (1.0 / 3.0)
    perigee_m = axis_m * (1.0 - elements.eccentricity) - WGS84_SEMI_MAJOR_AXIS_M
    apogee_m = axis_m * (1.0 + elements.eccentricity) - WGS84_SEMI_MAJOR_AXIS_M
    rows = (
        ("epoch", utc(elements.epoch)),
        ("perigee x apogee", f"{perigee_m / 1e3:,.1f} x {apogee_m / 1e3:,.1f} km"),
        ("period", f"{span(86_400.0 / revolutions_per_day)} ({revolutions_per_day:.8f} rev/day)"),
        ("inclination", f"{math.degrees(elements.inclination_rad):.4f} deg"),
        ("node", f"{math.degrees(elements.raan_rad):.4f} deg"),
        ("eccentricity", f"{elements.eccentricity:.7f}"),
        ("argument of perigee", f"{math.degrees(elements.arg_perigee_rad):.4f} deg"),
        ("mean anomaly", f"{math.degrees(elements.mean_anomaly_rad):.4f} deg"),
        ("B*", f"{elements.bstar:.5e} /Earth radius"),
        ("designator", elements.intl_designator),
        ("revolution", str(elements.revolution_number)),
    )
    kind = "TLE" if form == "tle" else "OMM"
    name = elements.name or "unnamed"
    title = f"{kind}  {name} ({elements.object_id or 'no number'})"
    return MessageView(title, (Section("", _stated(rows)),))


def state_view(state: StateRecord) -> MessageView:
    """One state, what it is the state of, its sigmas and the maneuvers planned after it."""
    craft = state.spacecraft
    rows = (
        ("epoch", utc(state.epoch)),
        ("frame", _frame(state.frame, state.center)),
        ("position", _vector(state.position_m / 1e3, "km")),
        ("velocity", _vector(state.velocity_m_s / 1e3, "km/s")),
        ("mass", figure(craft.mass_kg, "kg")),
        ("drag", _area(craft.drag_area_m2, craft.drag_coefficient)),
        (
            "solar radiation",
            _area(craft.solar_radiation_area_m2, craft.solar_radiation_coefficient),
        ),
        ("message", ", ".join(p for p in (state.message_id, state.originator) if p)),
    )
    covariances = () if state.covariance is None else (state.covariance,)
    sections = (
        Section("", _stated(rows)),
        Section("one sigma", _sigmas(covariances), ("epoch (UTC)", "in", *_CARTESIAN)),
        Section("maneuvers", tuple(map(maneuver_row, state.maneuvers)), MANEUVER_COLUMNS),
        Section("stated besides", state.user_defined),
    )
    return MessageView(f"OPM  {_titled(state.name, state.object_id)}", sections)


def ephemeris_view(segments: tuple[EphemerisRecord, ...]) -> MessageView:
    """Each segment's span, states, interpolation and covariance."""
    first = segments[0]
    rows = tuple(_segment_row(number, segment) for number, segment in enumerate(segments, 1))
    covariances = tuple(c for segment in segments for c in segment.covariances)
    shown = covariances[:_MOST_COVARIANCES]
    heading = f"one sigma ({len(shown)} of {len(covariances)} covariances)"
    columns = ("", "from (UTC)", "to (UTC)", "length", "states", "step", "frame", "interpolation")
    sections = (
        Section("segments", rows, columns),
        Section(heading, _sigmas(shown), ("epoch (UTC)", "in", *_CARTESIAN)),
    )
    return MessageView(f"OEM  {_titled(first.name, first.object_id)}", sections)


_MOST_COVARIANCES = 5


def maneuver_row(maneuver: ManeuverRecord) -> tuple[str, ...]:
    """A burn or deployment: when, how long, how much Δv and along what; "-" where not stated."""
    delta_v = maneuver.delta_v_m_s
    size = "-" if delta_v is None else f"{float(np.linalg.norm(delta_v)):.4g} m/s"
    parts = "-" if delta_v is None else ", ".join(f"{float(v):.4g}" for v in delta_v)
    duration = "-" if maneuver.duration_s is None else span(maneuver.duration_s)
    mass = figure(maneuver.delta_mass_kg, "kg") or "-"
    if maneuver.deployed:
        mass = f"releases {maneuver.deployed}"
    return (utc_short(maneuver.start), duration, size, maneuver.frame or "-", parts, mass)


def _segment_row(number: int, segment: EphemerisRecord) -> tuple[str, ...]:
    steps_s = np.diff(segment.tai_ns) / 1e9
    even = bool(np.ptp(steps_s) < 1e-3)
    step = span(float(steps_s[0])) if even else f"{span(float(steps_s.min()))} and more"
    method = f"{segment.interpolation or 'not stated'} {segment.interpolation_degree or ''}".strip()
    return (
        str(number),
        utc_short(segment.usable_start),
        utc_short(segment.usable_stop),
        span(segment.usable_stop.seconds_since(segment.usable_start)),
        f"{len(segment.tai_ns):,}",
        step,
        segment.frame,
        method,
    )


def _sigmas(covariances: tuple[StateCovariance, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            utc_short(c.epoch),
            c.frame,
            *map(_sigma, np.diagonal(c.matrix), ("m",) * 3 + ("m/s",) * 3),
        )
        for c in covariances
    )


def _sigma(variance: float, unit: str) -> str:
    return f"{math.sqrt(variance):,.4g} {unit}" if variance >= 0.0 else "negative"


def _stated(rows: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(row for row in rows if row[1])


def _titled(name: str, object_id: str) -> str:
    return f"{name or 'unnamed'} ({object_id or 'no id'})"


def _frame(frame: str, center: str) -> str:
    return frame if center.upper() in ("", "EARTH") else f"{frame} about {center}"


def _vector(values: object, unit: str) -> str:
    return ", ".join(f"{float(v):,.6f}" for v in np.asarray(values)) + f" {unit}"


def _area(square_metres: float | None, coefficient: float | None) -> str:
    area = length(square_metres).replace(" m", " m2") if square_metres is not None else ""
    factor = "" if coefficient is None else f"coefficient {coefficient:g}"
    return ", ".join(part for part in (area, factor) if part)
