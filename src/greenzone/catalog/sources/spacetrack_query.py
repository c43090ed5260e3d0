"""Queries of Space-Track's API: class, predicates, order; and how often each may be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from greenzone.core.errors import UsageError

__all__ = ["SpaceTrackQuery"]


@dataclass(frozen=True)
class _Class:
    controller: str
    order: str
    """A key that is unique and grows with every new record, so that pages do not shift."""
    again_s: float | None
    """How soon the same query may be asked again; None is never."""
    page_rows: int
    keywords: tuple[str, ...]


_HOUR_S = 3600.0
_CLASSES = {
    "gp": _Class("basicspacedata", "NORAD_CAT_ID", _HOUR_S, 200_000, ("NORAD_CAT_ID", "EPOCH")),
    "gp_history": _Class("basicspacedata", "GP_ID", None, 10_000, ("GP_ID", "EPOCH")),
    "cdm_public": _Class("basicspacedata", "CDM_ID", 8 * _HOUR_S, 10_000, ("CDM_ID", "TCA")),
    "cdm": _Class("expandedspacedata", "CDM_ID", 8 * _HOUR_S, 2_000, ("CDM_ID", "TCA")),
}
"""Rates that Space-Track publishes: GP once an hour, GP_History once in a lifetime, CDM three
times a day (docs/sources.md says where each was read)."""
_IDS = re.compile(r"\d{1,9}(--\d{1,9})?(,\d{1,9}(--\d{1,9})?)*")
_DATE = r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?"
_TIMES = re.compile(rf"(?:[<>]?{_DATE}|{_DATE}--{_DATE}|[<>]now(?:[-+]\d+(?:\.\d+)?)?)")
_ID_PREDICATES = ("NORAD_CAT_ID", "SAT1_OBJECT_DESIGNATOR", "SAT_1_ID", "SAT_2_ID")
_TIME_PREDICATES = ("EPOCH", "CREATION_DATE", "CREATED", "TCA", "INSERT_EPOCH", "DECAY_DATE")


@dataclass(frozen=True)
class SpaceTrackQuery:
    """One query: `SpaceTrackQuery("gp", (("NORAD_CAT_ID", "25544"),))`.

    Ids are numbers, lists `1,2` and ranges `1--9`; times are `2021-11-15`, `>2021-11-15`,
    `2021-11-15--2021-11-16` or `>now-7`, in the words of Space-Track.
    """

    kind: str
    predicates: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        if self.kind not in _CLASSES:
            raise UsageError(f"Space-Track class {self.kind!r}; give {', '.join(_CLASSES)}")
        for name, value in self.predicates:
            _require_predicate(name, value)
        if self.kind == "gp_history" and not self.predicates:
            raise UsageError("gp_history has 138 million records; name objects or a range of time")

    @property
    def name(self) -> str:
        """What people call it."""
        terms = " ".join(f"{name}={value}" for name, value in self.predicates)
        return f"spacetrack {self.kind} {terms}".strip()

    @property
    def again_s(self) -> float | None:
        """How soon it may be asked again; None is never: what was fetched stays valid."""
        return _CLASSES[self.kind].again_s

    @property
    def page_rows(self) -> int:
        """Records of one page."""
        return _CLASSES[self.kind].page_rows

    @property
    def order(self) -> str:
        """The key by which pages are ordered."""
        return _CLASSES[self.kind].order

    @property
    def keywords(self) -> tuple[str, ...]:
        """What every record has."""
        return _CLASSES[self.kind].keywords

    def url(self, base_url: str, offset: int = 0) -> str:
        """The address of the page of records from `offset` on."""
        kind = _CLASSES[self.kind]
        terms = [part for pair in self.predicates for part in pair]
        words = [kind.controller, "query", "class", self.kind, *terms]
        words += ["orderby", f"{kind.order} asc", "limit", f"{kind.page_rows},{offset}"]
        words += ["format", "json", "emptyresult", "show"]
        return "/".join((base_url.rstrip("/"), *(quote(w, safe=",-.:") for w in words)))


def _require_predicate(name: str, value: str) -> None:
    if name in _ID_PREDICATES:
        fits = _IDS.fullmatch(value) is not None and len(value) < 4000
    elif name in _TIME_PREDICATES:
        fits = value == "null-val" or _TIMES.fullmatch(value) is not None
    else:
        known = ", ".join((*_ID_PREDICATES, *_TIME_PREDICATES))
        raise UsageError(f"Space-Track is not asked by {name!r}; give one of {known}")
    if not fits:
        raise UsageError(
            f"{name} is {value[:60]!r}; give ids like 25544 or 1,2--9, times like >2021-11-15, "
            "2021-11-15--2021-11-16 or >now-7"
        )
