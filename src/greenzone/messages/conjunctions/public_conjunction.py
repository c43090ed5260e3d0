"""A row of Space-Track's `cdm_public` as a record in SI, and what must not be made of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant
from greenzone.messages.catalog_number import parse_catalog_number
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.ndm.cdm_public import CDM_PUBLIC
from greenzone.messages.ndm.document import Document, Entry
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["LIMITS", "PublicConjunction", "PublicObject", "public_conjunction"]

LIMITS = "no states and no covariance: a probability cannot be checked, only a maximum one be said"


@dataclass(frozen=True, slots=True)
class PublicObject:
    """One of the two objects."""

    object_id: str
    name: str
    object_type: str
    """PAYLOAD, ROCKET BODY, DEBRIS, UNKNOWN; "" where not given."""
    rcs_size: str
    """SMALL, MEDIUM or LARGE; "" where not given."""
    exclusion_radius_m: float | None


@dataclass(frozen=True, slots=True)
class PublicConjunction:
    """What the public is told of a conjunction; see `LIMITS`."""

    cdm_id: str
    created: Instant | None
    emergency_reportable: bool | None
    tca: Instant
    miss_distance_m: float
    pc: float | None
    """As its sender computed it; None where not given."""
    objects: tuple[PublicObject, PublicObject]


def public_conjunction(document: Document, source_name: str = CDM_PUBLIC) -> PublicConjunction:
    """The record of a document of kind CDM_PUBLIC.

    Raises RefusedMessageError for a value that is not what its column holds.
    """
    row = _Row(document, source_name)
    return PublicConjunction(
        cdm_id=row.text("CDM_ID"),
        created=row.time("CREATED"),
        emergency_reportable=row.flag("EMERGENCY_REPORTABLE"),
        tca=row.needed_time("TCA"),
        miss_distance_m=row.number("MIN_RNG", 1.0) or 0.0,
        pc=row.number("PC", 1.0, highest=1.0),
        objects=(row.object(1), row.object(2)),
    )


class _Row:
    """The columns of one row, read as what they should be."""

    def __init__(self, document: Document, source_name: str) -> None:
        if document.kind != CDM_PUBLIC:
            raise BadMessageError(f"{source_name}: a {document.kind} is no row of cdm_public")
        self.entries = {entry.keyword: entry for _, entry in document.entries()}
        self.source_name = source_name

    def text(self, column: str) -> str:
        entry = self.entries.get(column)
        return entry.value if entry else ""

    def time(self, column: str) -> Instant | None:
        return self.needed_time(column) if column in self.entries else None

    def needed_time(self, column: str) -> Instant:
        try:
            return parse_message_utc(self.text(column).replace(" ", "T", 1))
        except BadMessageError as error:
            problem, _, remedy = str(error).partition("; ")
            raise self._refused(column, f"is refused: {problem}", remedy or "correct it") from None

    def flag(self, column: str) -> bool | None:
        text = self.text(column).upper()
        if text not in ("Y", "N", ""):
            raise self._refused(column, "is no flag", "give Y or N")
        return text == "Y" if text else None

    def number(self, column: str, unit: float, highest: float = math.inf) -> float | None:
        if column not in self.entries:
            return None
        try:
            value = float(self.text(column)) * unit
        except ValueError:
            value = math.nan
        if not 0.0 <= value <= highest or not math.isfinite(value):
            raise self._refused(column, "is no such number", f"give one from 0 to {highest:g}")
        return value

    def object(self, number: int) -> PublicObject:
        return PublicObject(
            object_id=parse_catalog_number(self.text(f"SAT_{number}_ID")),
            name=self.text(f"SAT_{number}_NAME"),
            object_type=self.text(f"SAT{number}_OBJECT_TYPE"),
            rcs_size=self.text(f"SAT{number}_RCS"),
            exclusion_radius_m=self.number(f"SAT_{number}_EXCL_VOL", 1.0),
        )

    def _refused(self, column: str, problem: str, remedy: str) -> RefusedMessageError:
        entry = self.entries.get(column) or Entry(column, "")
        fault = Fault(entry.line, column, entry.value, problem, remedy)
        return RefusedMessageError(self.source_name, [fault])
