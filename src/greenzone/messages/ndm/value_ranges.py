"""Numbers a keyword can have: finite, and within what the quantity can be."""

from __future__ import annotations

import math

from greenzone.messages.change import Fault
from greenzone.messages.ndm.document import Entry

__all__ = ["is_finite_number", "value_fault"]

_Range = tuple[float, float, str]
_ANY: _Range = (-math.inf, math.inf, "give a number")
_NOT_NEGATIVE: _Range = (0.0, math.inf, "give 0 or more")
_POSITIVE: _Range = (math.ulp(0.0), math.inf, "give a number above 0")
_SHARE: _Range = (0.0, 1.0, "give a probability from 0 to 1")
_PERCENT: _Range = (0.0, 100.0, "give a percentage from 0 to 100")
_ANGLE: _Range = (-360.0, 360.0, "give degrees from -360 to 360")
_INCLINATION: _Range = (0.0, 180.0, "give degrees from 0 to 180")
_CLOSED: _Range = (0.0, math.nextafter(1.0, 0.0), "give 0 or more and less than 1")
_CATALOG: _Range = (0.0, 999_999_999.0, "give a catalog number of at most 9 digits")


def _same(names: str, allowed: _Range) -> dict[str, _Range]:
    return dict.fromkeys(names.split(), allowed)


_RANGES: dict[str, _Range] = {
    **_same("MISS_DISTANCE RELATIVE_SPEED MAHALANOBIS_DISTANCE", _NOT_NEGATIVE),
    **_same("SCREEN_VOLUME_X SCREEN_VOLUME_Y SCREEN_VOLUME_Z SCREEN_VOLUME_RADIUS", _NOT_NEGATIVE),
    **_same("COLLISION_PROBABILITY COLLISION_MAX_PROBABILITY SCREEN_PC_THRESHOLD", _SHARE),
    **_same("SEFI_COLLISION_PROBABILITY", _SHARE),
    **_same("RECOMMENDED_OD_SPAN ACTUAL_OD_SPAN WEIGHTED_RMS", _NOT_NEGATIVE),
    **_same("DAYS_SINCE_FIRST_OBS DAYS_SINCE_LAST_OBS MAXIMUM_OBS_GAP GDOP", _NOT_NEGATIVE),
    **_same("OBS_AVAILABLE OBS_USED TRACKS_AVAILABLE TRACKS_USED", _NOT_NEGATIVE),
    **_same("RESIDUALS_ACCEPTED OD_CONFIDENCE COV_CONFIDENCE", _PERCENT),
    **_same("AREA_PC AREA_PC_MIN AREA_PC_MAX AREA_DRG AREA_SRP HBR", _NOT_NEGATIVE),
    **_same("SOLAR_RAD_AREA DRAG_AREA DRAG_CONST_AREA SRP_CONST_AREA", _NOT_NEGATIVE),
    **_same("OEB_MAX OEB_INT OEB_MIN RCS RCS_MIN RCS_MAX", _NOT_NEGATIVE),
    **_same("AREA_ALONG_OEB_MAX AREA_ALONG_OEB_INT AREA_ALONG_OEB_MIN", _NOT_NEGATIVE),
    **_same("AREA_MIN_FOR_PC AREA_MAX_FOR_PC AREA_TYP_FOR_PC", _NOT_NEGATIVE),
    **_same("MASS WET_MASS INITIAL_WET_MASS DRY_MASS GM EQUATORIAL_RADIUS", _POSITIVE),
    **_same("CR_R CT_T CN_N CRDOT_RDOT CTDOT_TDOT CNDOT_NDOT", _NOT_NEGATIVE),
    **_same("CX_X CY_Y CZ_Z CX_DOT_X_DOT CY_DOT_Y_DOT CZ_DOT_Z_DOT", _NOT_NEGATIVE),
    **_same("COV_SCALE_MIN COV_SCALE_MAX", _NOT_NEGATIVE),
    **_same("ECCENTRICITY", _NOT_NEGATIVE),
    **_same("INCLINATION", _INCLINATION),
    **_same("RA_OF_ASC_NODE ARG_OF_PERICENTER TRUE_ANOMALY MEAN_ANOMALY", _ANGLE),
    **_same("MEAN_MOTION", _POSITIVE),
    **_same("MAN_DURATION", _NOT_NEGATIVE),
    **_same("NORAD_CAT_ID", _CATALOG),
    **_same("ELEMENT_SET_NO REV_AT_EPOCH INTERPOLATION_DEGREE", _NOT_NEGATIVE),
    **_same("SOLAR_RAD_COEFF DRAG_COEFF BSTAR BTERM MEAN_MOTION_DOT MEAN_MOTION_DDOT AGOM", _ANY),
    **_same("OEB_Q1 OEB_Q2 OEB_Q3 OEB_QC DRAG_COEFF_NOM", _ANY),
}
"""What the quantities of 508.0-B-1 and 502.0-B-3 can be. Ratios of area to mass that come out of
an orbit determination may be negative and stay unchecked, and so do the variances of drag, solar
pressure and thrust: the example G-2 of 508.0-B-1 has a negative one."""
_OF_MEAN_ELEMENTS = {"ECCENTRICITY": _CLOSED, "SEMI_MAJOR_AXIS": _POSITIVE}


def value_fault(entry: Entry, kind: str) -> Fault | None:
    """The fault of an entry's number, or None; entries that hold no number have none."""
    allowed = _RANGES.get(entry.keyword)
    if kind == "OMM":
        allowed = _OF_MEAN_ELEMENTS.get(entry.keyword, allowed)
    if allowed is None:
        if not entry.unit:
            return None
        allowed = _ANY
    low, high, remedy = allowed
    try:
        number = float(entry.value)
    except ValueError:
        return Fault(entry.line, entry.keyword, entry.value, "is not a number", remedy)
    if low <= number <= high and math.isfinite(number):
        return None
    if not math.isfinite(number):
        return Fault(entry.line, entry.keyword, entry.value, "is not finite", remedy)
    return Fault(entry.line, entry.keyword, entry.value, "is out of range", remedy)


def is_finite_number(text: str) -> bool:
    """Whether a text is a number other than NaN and infinity."""
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
