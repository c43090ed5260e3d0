"""Whether a TLE says what an OMM said, to the last digit that its columns hold."""

from __future__ import annotations

from decimal import Decimal

from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.omm_blocks import UNKNOWN, fields_of_omm
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["difference_beyond_columns"]

_HALF_STEPS = {
    "MEAN_MOTION": Decimal("0.5e-8"),
    "ECCENTRICITY": Decimal("1e-7"),  # also from just below 1, which seven digits cannot round to
    "INCLINATION": Decimal("0.5e-4"),
    "RA_OF_ASC_NODE": Decimal("0.5e-4"),
    "ARG_OF_PERICENTER": Decimal("0.5e-4"),
    "MEAN_ANOMALY": Decimal("0.5e-4"),
    "MEAN_MOTION_DOT": Decimal("0.5e-8"),
}
_FIVE_DIGITS = ("BSTAR", "MEAN_MOTION_DDOT")
_LEAST = Decimal("0.5e-14")
_TURNING = ("RA_OF_ASC_NODE", "ARG_OF_PERICENTER", "MEAN_ANOMALY")
_WRAPPED = {"ELEMENT_SET_NO": 10_000, "REV_AT_EPOCH": 100_000, "EPHEMERIS_TYPE": 10}
_HALF_EPOCH_STEP_S = 432e-6
_NAMES = ("OBJECT_NAME", "OBJECT_ID", "NORAD_CAT_ID")


def difference_beyond_columns(again: Document, document: Document) -> str:
    """What the TLE read `again` says otherwise than the OMM it was written from; "" for nothing."""
    new, old = fields_of_omm(again), fields_of_omm(document)
    for keyword in _NAMES:
        if _name(new.get(keyword)) != _name(old.get(keyword)):
            return _shown(keyword, new, old)
    for keyword, wrap in _WRAPPED.items():
        if int(Decimal(new.get(keyword, "0"))) != int(Decimal(old.get(keyword, "0"))) % wrap:
            return _shown(keyword, new, old)
    for keyword in (*_HALF_STEPS, *_FIVE_DIGITS):
        one, other = Decimal(new.get(keyword, "0")), Decimal(old.get(keyword, "0"))
        allowed = _HALF_STEPS.get(keyword) or max(abs(other) * Decimal("0.5e-4"), _LEAST)
        apart = abs(one - other)
        if keyword in _TURNING:
            apart = min(apart % 360, 360 - apart % 360)
        if apart > allowed:
            return _shown(keyword, new, old)
    epochs = [parse_message_utc(fields["EPOCH"]) for fields in (new, old)]
    if abs(epochs[0].seconds_since(epochs[1])) > _HALF_EPOCH_STEP_S:
        return _shown("EPOCH", new, old)
    return ""


def _name(value: str | None) -> str:
    return "" if value is None or value == UNKNOWN else value.lstrip("0")


def _shown(keyword: str, new: dict[str, str], old: dict[str, str]) -> str:
    return f"{keyword} = {new.get(keyword, '')!r} instead of {old.get(keyword, '')!r}"
