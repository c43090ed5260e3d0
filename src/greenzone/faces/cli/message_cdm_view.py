"""A conjunction data message as an analyst wants it at a glance."""

from __future__ import annotations

import math

import numpy as np

from greenzone.faces.cli.message_view import MessageView, Section, figure, length, span, utc
from greenzone.messages.conjunctions.cdm_record import ConjunctionObject, ConjunctionRecord

__all__ = ["cdm_view"]


def cdm_view(record: ConjunctionRecord) -> MessageView:
    """The encounter first, then both objects side by side, then what is doubtful."""
    one, two = record.objects
    title = f"CDM  {_name(one)}  and  {_name(two)}"
    return MessageView(
        title,
        (
            Section("", _encounter(record)),
            Section("objects", _objects(one, two), ("", "OBJECT1", "OBJECT2")),
            Section("one sigma at the TCA, each in its own RTN", _sigmas(record), _SIGMA_COLUMNS),
            Section("doubts", tuple((d.where or "both", d.text) for d in record.doubts), (), True),
        ),
    )


_SIGMA_COLUMNS = ("of", "R", "T", "N", "R rate", "T rate", "N rate")


def _name(side: ConjunctionObject) -> str:
    return f"{side.name or 'unnamed'} ({side.designator})"


def _encounter(record: ConjunctionRecord) -> tuple[tuple[str, str], ...]:
    lead_s = record.tca.seconds_since(record.creation)
    rows = [
        ("TCA", f"{utc(record.tca)}, {span(lead_s)} after the message was made"),
        ("miss distance", length(record.miss_distance_m)),
        ("  R, T, N", _triple(record.relative_position_rtn_m, "m")),
        ("relative speed", _speed(record.relative_speed_m_s)),
        ("Pc as stated", _pc(record)),
        ("hard-body radius", _radius(record)),
        ("screening", _screening(record)),
        ("message", _joined(record.message_id, record.originator, f"made {utc(record.creation)}")),
        ("for", record.message_for),
    ]
    return tuple((name, value) for name, value in rows if value)


def _pc(record: ConjunctionRecord) -> str:
    if record.pc is None:
        return "not stated"
    return f"{record.pc:.3e} ({record.pc_method or 'method not stated'})"


def _radius(record: ConjunctionRecord) -> str:
    """Where the radius comes from matters as much as the radius."""
    if record.hbr_m is not None:
        return f"{record.hbr_m:g} m, from the comment {record.hbr_comment!r}"
    own = [side.hbr_m for side in record.objects]
    if all(radius is not None for radius in own):
        return f"{own[0]:g} m and {own[1]:g} m, from comments of the objects"
    return "not stated"


def _screening(record: ConjunctionRecord) -> str:
    volume = record.screening
    if volume.size_m is None:
        return ""
    size = " x ".join(length(float(axis)) for axis in volume.size_m)
    return _joined(volume.shape.lower(), size, f"in {volume.frame}" if volume.frame else "")


def _objects(one: ConjunctionObject, two: ConjunctionObject) -> tuple[tuple[str, ...], ...]:
    rows = [
        ("id", f"{one.designator} {one.catalog_name}", f"{two.designator} {two.catalog_name}"),
        ("name", one.name, two.name),
        ("designator", one.international_designator, two.international_designator),
        ("type", one.object_type, two.object_type),
        ("operator", one.contact.organization, two.contact.organization),
        ("maneuverable", one.maneuverable, two.maneuverable),
        ("state", _state(one), _state(two)),
        ("ephemeris", one.ephemeris_name, two.ephemeris_name),
        ("last observed", _last_observed(one), _last_observed(two)),
        ("covariance", _covariance(one), _covariance(two)),
        ("radius", figure(one.hbr_m, "m"), figure(two.hbr_m, "m")),
        ("mass", figure(one.parameters.mass_kg, "kg"), figure(two.parameters.mass_kg, "kg")),
    ]
    return tuple(row for row in rows if row[1] or row[2])


def _state(side: ConjunctionObject) -> str:
    radius_m = float(np.linalg.norm(side.position_m))
    speed_m_s = float(np.linalg.norm(side.velocity_m_s))
    center = "" if side.orbit_center.upper() in ("", "EARTH") else f" about {side.orbit_center}"
    return f"{side.frame}{center}, {radius_m / 1e3:,.1f} km from the centre, {_speed(speed_m_s)}"


def _last_observed(side: ConjunctionObject) -> str:
    return utc(side.orbit_determination.last_observation_end)


def _covariance(side: ConjunctionObject) -> str:
    if side.covariance is None:
        return "none"
    scale = side.covariance_scale_factor
    scaled = f", scaled by {scale:g}" if scale is not None else ""
    size = len(side.covariance.rows)
    return f"{size} x {size}, {side.covariance_method}{scaled}"


def _sigmas(record: ConjunctionRecord) -> tuple[tuple[str, ...], ...]:
    """Square roots of the diagonals; a negative variance is shown as what it is."""
    rows = []
    for name, side in zip("12", record.objects, strict=True):
        if side.covariance is None:
            continue
        variances = np.diagonal(side.covariance.matrix)[:6]
        units = ("m",) * 3 + ("m/s",) * 3
        rows.append((name, *map(_sigma, map(float, variances), units)))
    return tuple(rows)


def _sigma(variance: float, unit: str) -> str:
    if variance < 0.0:
        return f"{variance:.3g} {unit}^2 (negative)"
    return f"{math.sqrt(variance):,.4g} {unit}"


def _speed(m_s: float | None) -> str:
    if m_s is None:
        return ""
    return f"{m_s:.4g} m/s" if m_s < 100.0 else f"{m_s / 1e3:.3f} km/s"


def _triple(vector: object, unit: str) -> str:
    if vector is None:
        return ""
    return ", ".join(f"{float(value):,.1f}" for value in np.asarray(vector)) + f" {unit}"


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
