"""CCSDS navigation data messages through `ccsds_ndm`, the only module that knows that library.

Fields come out as the sender wrote them, in the units of the standard (km, km/s, degrees,
revolutions per day). The library lets wrong values through (month 13, infinities), so the
callers check every value they use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import BadMessageError

__all__ = ["OemSegmentFields", "library_complaint", "read_oem_segments", "read_omm_fields"]

_SECOND_HEADER = re.compile(r"^\s*CCSDS_\w+_VERS\s*=", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class OemSegmentFields:
    """One segment of an OEM: texts as written ("" where absent), states in km and km/s."""

    object_id: str
    object_name: str
    center_name: str
    ref_frame: str
    time_system: str
    start_time: str
    stop_time: str
    useable_start_time: str
    useable_stop_time: str
    interpolation: str
    interpolation_degree: int
    epochs: tuple[str, ...]
    states_km_km_s: Float64[ndarray, "n 6"]


def read_oem_segments(text: str, source_name: str) -> tuple[OemSegmentFields, ...]:
    """Every segment of the one OEM in a KVN or XML text."""
    import ccsds_ndm

    messages = [m for m in _messages(text, source_name) if isinstance(m, ccsds_ndm.Oem)]
    if len(messages) != 1:
        raise BadMessageError(f"{source_name}: holds {len(messages)} OEMs; give exactly one")
    return tuple(_segment(segment) for segment in messages[0].segments)


def read_omm_fields(text: str, source_name: str) -> list[Mapping[str, object]]:
    """The keywords and values of every OMM in a KVN or XML text; absent ones are left out."""
    import ccsds_ndm

    messages = [m for m in _messages(text, source_name) if isinstance(m, ccsds_ndm.Omm)]
    if not messages:
        raise BadMessageError(f"{source_name}: holds no OMM; give an orbit mean-elements message")
    return [_omm(message.segment) for message in messages]


def library_complaint(text: str) -> str:
    """Why the library refuses one KVN message, in one line; "" where it accepts it."""
    import ccsds_ndm

    try:
        ccsds_ndm.from_str(text)
    except Exception as error:
        return " ".join(str(error).split())[:300] or type(error).__name__
    except BaseException as error:  # a panic of the compiled parser is no Exception
        if type(error).__name__ != "PanicException":
            raise
        return "it breaks the library that reads it"
    return ""


def _messages(text: str, source_name: str) -> list[Any]:
    """The messages of a text: one, or those of an NDM container."""
    import ccsds_ndm

    if len(_SECOND_HEADER.findall(text)) > 1:
        raise BadMessageError(f"{source_name}: holds several KVN messages; split the file")
    try:
        message = ccsds_ndm.from_str(text.lstrip("\ufeff"))
    except Exception as error:
        reason = " ".join(str(error).split())[:200]
        raise BadMessageError(f"{source_name}: not a valid message: {reason}; correct it") from None
    except BaseException as error:  # a panic of the compiled parser is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise BadMessageError(f"{source_name}: the message breaks its parser; fix it") from None
    return list(message.messages) if isinstance(message, ccsds_ndm.Ndm) else [message]


def _segment(segment: Any) -> OemSegmentFields:
    meta = segment.metadata
    return OemSegmentFields(
        object_id=_text(meta.object_id),
        object_name=_text(meta.object_name),
        center_name=_text(meta.center_name),
        ref_frame=_text(meta.ref_frame),
        time_system=_text(meta.time_system),
        start_time=_text(meta.start_time),
        stop_time=_text(meta.stop_time),
        useable_start_time=_text(meta.useable_start_time),
        useable_stop_time=_text(meta.useable_stop_time),
        interpolation=_text(meta.interpolation),
        interpolation_degree=int(meta.interpolation_degree or 0),
        epochs=tuple(segment.data.state_vector_epochs),
        states_km_km_s=segment.data.state_vector_numpy,
    )


def _omm(segment: Any) -> Mapping[str, object]:
    meta, mean, tle = segment.metadata, segment.data.mean_elements, segment.data.tle_parameters
    fields = {name: getattr(meta, name.lower(), None) for name in _META}
    fields |= {name: getattr(mean, name.lower(), None) for name in _MEAN}
    fields |= {name: getattr(tle, name.lower(), None) for name in _TLE}
    return {name: value for name, value in fields.items() if value is not None}


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


_META = (
    "OBJECT_NAME",
    "OBJECT_ID",
    "CENTER_NAME",
    "REF_FRAME",
    "TIME_SYSTEM",
    "MEAN_ELEMENT_THEORY",
)
_MEAN = (
    "EPOCH",
    "MEAN_MOTION",
    "ECCENTRICITY",
    "INCLINATION",
    "RA_OF_ASC_NODE",
    "ARG_OF_PERICENTER",
    "MEAN_ANOMALY",
)
_TLE = (
    "EPHEMERIS_TYPE",
    "CLASSIFICATION_TYPE",
    "NORAD_CAT_ID",
    "ELEMENT_SET_NO",
    "REV_AT_EPOCH",
    "BSTAR",
    "MEAN_MOTION_DOT",
    "MEAN_MOTION_DDOT",
)
