"""An element set as the keywords and values of an OMM: the shortest digits that mean the same."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from greenzone.core.instant import Instant, format_utc
from greenzone.messages.element_sets.element_set import ElementSet

__all__ = ["omm_fields"]

_DAY_S: Final = 86_400.0
_REV_PER_DAY: Final = 2.0 * math.pi / _DAY_S
_RAD: Final = math.pi / 180.0


def omm_fields(elements: ElementSet) -> Mapping[str, str]:
    """Keywords and values of the standard's units; read again they give the same element set.

    Values have at most 17 digits and as few as will do. An id that is no number stands as
    OBJECT_ID where there is no designator; beside one it is the NORAD_CAT_ID, which only flat
    JSON and CSV can hold.
    """
    fields = {
        "OBJECT_NAME": elements.name,
        "OBJECT_ID": elements.intl_designator or _other_id(elements),
        "EPOCH": _epoch(elements.epoch),
        "MEAN_MOTION": _digits(elements.mean_motion_rad_s, _REV_PER_DAY),
        "ECCENTRICITY": _digits(elements.eccentricity, 1.0),
        "INCLINATION": _digits(elements.inclination_rad, _RAD),
        "RA_OF_ASC_NODE": _digits(elements.raan_rad, _RAD),
        "ARG_OF_PERICENTER": _digits(elements.arg_perigee_rad, _RAD),
        "MEAN_ANOMALY": _digits(elements.mean_anomaly_rad, _RAD),
        "EPHEMERIS_TYPE": str(elements.ephemeris_type),
        "CLASSIFICATION_TYPE": elements.classification.strip(),
        "NORAD_CAT_ID": _catalog_number(elements),
        "ELEMENT_SET_NO": str(elements.element_set_number),
        "REV_AT_EPOCH": str(elements.revolution_number),
        "BSTAR": _digits(elements.bstar, 1.0),
        "MEAN_MOTION_DOT": _digits(elements.half_mean_motion_dot_rad_s2, _REV_PER_DAY, _DAY_S),
        "MEAN_MOTION_DDOT": _digits(
            elements.sixth_mean_motion_ddot_rad_s3, _REV_PER_DAY, _DAY_S**2
        ),
    }
    return {keyword: value for keyword, value in fields.items() if value}


def _catalog_number(elements: ElementSet) -> str:
    identity, designator = elements.object_id, elements.intl_designator
    return identity if identity.isdecimal() or designator not in ("", identity) else ""


def _other_id(elements: ElementSet) -> str:
    return "" if elements.object_id.isdecimal() else elements.object_id


def _epoch(epoch: Instant) -> str:
    """UTC to the microsecond, or to the nanosecond where that is needed, without a Z."""
    text = format_utc(epoch, 9).removesuffix("Z")
    return text[:-3] if text.endswith("000") else text


def _digits(value_si: float, unit: float, per: float = 1.0) -> str:
    """The shortest decimal that is this value when read as `number * unit / per`."""
    number = value_si * per / unit
    for digits in (15, 16):
        text = f"{number:.{digits}g}"
        if float(text) * unit / per == value_si:
            return text
    near = (number, math.nextafter(number, math.inf), math.nextafter(number, -math.inf))
    exact = (n for n in near if n * unit / per == value_si)
    return repr(next(exact, number))
