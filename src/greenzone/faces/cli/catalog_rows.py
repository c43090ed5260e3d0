"""Objects and element sets of a catalog as keys and values with units, for people and JSON."""

from __future__ import annotations

import math
from typing import Any, Final

from greenzone.catalog.catalog import Catalog
from greenzone.catalog.object_type import type_name
from greenzone.catalog.orbit_class import (
    OrbitClass,
    apogee_m,
    orbit_classes,
    perigee_m,
    period_s,
)
from greenzone.core.instant import Instant, format_utc
from greenzone.core.status import Status
from greenzone.messages.element_sets.element_table import NO_TIME, ElementTable

__all__ = ["object_rows", "set_rows"]

_EPOCH_DIGITS: Final = 6


def object_rows(catalog: Catalog) -> list[dict[str, Any]]:
    """One object a row; None where something is unknown."""
    table = catalog.newest()
    columns: dict[str, list[Any]] = {
        "object_id": _known(catalog.object_id),
        "object_key": catalog.object_key.tolist(),
        "name": _known(catalog.name),
        "intl_designator": _known(catalog.intl_designator),
        "object_type": [type_name(code) for code in catalog.object_type.tolist()],
        "object_type_derived": catalog.type_derived.tolist(),
        "owner": _known(catalog.owner),
        "orbit_class": [OrbitClass(code).name for code in orbit_classes(table).tolist()],
        "period_s": _rounded(period_s(table), 3),
        "perigee_m": _rounded(perigee_m(table), 0),
        "apogee_m": _rounded(apogee_m(table), 0),
        "inclination_deg": [
            round(math.degrees(angle), 4) for angle in table.inclination_rad.tolist()
        ],
        "eccentricity": table.eccentricity.tolist(),
        "epoch_utc": _utc(table.epoch_tai_ns),
        "rcs_class": _known(catalog.rcs_class),
        "hbr_m": _finite(catalog.hbr_m),
        "hbr_source": _known(catalog.hbr_source),
        "mass_kg": _finite(catalog.mass_kg),
        "mass_source": _known(catalog.mass_source),
        "launch_date": _known(catalog.launch_date),
        "decay_date": _known(catalog.decay_date),
        "status": [Status(code).name.lower() for code in catalog.status.tolist()],
        "source": catalog.source.tolist(),
    }
    return _rows(columns)


def set_rows(table: ElementTable) -> list[dict[str, Any]]:
    """One element set a row, its elements as SGP4 takes them."""
    columns: dict[str, list[Any]] = {
        "epoch_utc": _utc(table.epoch_tai_ns),
        "mean_motion_rad_s": table.mean_motion_rad_s.tolist(),
        "period_s": _rounded(period_s(table), 3),
        "perigee_m": _rounded(perigee_m(table), 0),
        "apogee_m": _rounded(apogee_m(table), 0),
        "eccentricity": table.eccentricity.tolist(),
    }
    for name in ("inclination", "raan", "arg_perigee", "mean_anomaly"):
        angles = getattr(table, f"{name}_rad").tolist()
        columns[f"{name}_deg"] = [round(math.degrees(angle), 10) for angle in angles]
    columns |= {
        "bstar_per_earth_radius": table.bstar.tolist(),
        "half_mean_motion_dot_rad_s2": table.half_mean_motion_dot_rad_s2.tolist(),
        "element_set_number": table.element_set_number.tolist(),
        "revolution_number": table.revolution_number.tolist(),
        "creation_utc": _utc(table.creation_tai_ns),
        "repaired": [bool(status) for status in table.status.tolist()],
        "source": table.source.tolist(),
        "source_row": table.source_row.tolist(),
    }
    return _rows(columns)


def _rows(columns: dict[str, list[Any]]) -> list[dict[str, Any]]:
    names = list(columns)
    return [dict(zip(names, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _known(texts: Any) -> list[str | None]:
    return [text or None for text in texts.tolist()]


def _finite(values: Any) -> list[float | None]:
    return [value if math.isfinite(value) else None for value in values.tolist()]


def _rounded(values: Any, digits: int) -> list[float]:
    return [round(value, digits) for value in values.tolist()]


def _utc(tai_ns: Any) -> list[str | None]:
    return [
        None if ns == NO_TIME else format_utc(Instant(ns), _EPOCH_DIGITS) for ns in tai_ns.tolist()
    ]
