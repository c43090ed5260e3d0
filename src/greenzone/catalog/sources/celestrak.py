"""CelesTrak: current element sets by group, launch, number or name; the satellite catalog.

Queries as documented at celestrak.org/NORAD/documentation/gp-data-formats.php and
sup-gp-queries.php; limits at celestrak.org/usage-policy.php (May 2026).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from greenzone.catalog.sources.answer_check import check_csv, check_json, require_rows
from greenzone.catalog.sources.cache import Fetched
from greenzone.catalog.sources.clock import Clock
from greenzone.catalog.sources.ledger import RateLimit
from greenzone.catalog.sources.source import Source, fetch_cached
from greenzone.catalog.sources.transfer import Caps
from greenzone.core.errors import UsageError

__all__ = ["CELESTRAK_URL", "CelestrakQuery", "celestrak", "fetch_celestrak"]

CELESTRAK_URL = "https://celestrak.org"
_UPDATE_S = 7200.0
"""CelesTrak checks for new data every two hours; the same data are not asked for sooner."""
_PAGES = {
    "gp": ("NORAD/elements/gp.php", ("GROUP", "INTDES", "CATNR", "NAME", "SPECIAL")),
    "sup-gp": (
        "NORAD/elements/supplemental/sup-gp.php",
        ("FILE", "SOURCE", "INTDES", "CATNR", "NAME", "SPECIAL"),
    ),
    "satcat": ("satcat/records.php", ("GROUP", "INTDES", "CATNR", "NAME")),
}
_KEYWORDS = {
    "gp": ("NORAD_CAT_ID", "EPOCH", "MEAN_MOTION"),
    "sup-gp": ("NORAD_CAT_ID", "EPOCH", "MEAN_MOTION"),
    "satcat": ("NORAD_CAT_ID", "OBJECT_NAME", "OBJECT_TYPE"),
}
_OWN_LIMITS = (RateLimit(10, 60.0), RateLimit(60, 3600.0))
"""Our choice: CelesTrak names no number of requests, only that the same data are fetched once."""


@dataclass(frozen=True)
class CelestrakQuery:
    """One query: `CelestrakQuery("GROUP", "active")`. `data` is gp, sup-gp or satcat."""

    by: str
    value: str
    data: str = "gp"
    form: str = "JSON"

    def __post_init__(self) -> None:
        if self.data not in _PAGES:
            raise UsageError(f"CelesTrak has no {self.data!r}; give {', '.join(_PAGES)}")
        if self.by not in _PAGES[self.data][1]:
            known = ", ".join(_PAGES[self.data][1])
            raise UsageError(f"{self.data} is not queried by {self.by!r}; give one of {known}")
        if self.form not in ("JSON", "CSV"):
            raise UsageError(f"format is {self.form!r}; give JSON or CSV: TLE holds no new ids")
        if not self.value.strip() or len(self.value) > 100 or not self.value.isprintable():
            raise UsageError(f"{self.by} is {self.value[:40]!r}; give a group, launch, id or name")

    @property
    def name(self) -> str:
        """What people call it."""
        return f"celestrak {self.data} {self.by}={self.value} {self.form}"

    def url(self, base_url: str) -> str:
        """The address of this query."""
        page, value = _PAGES[self.data][0], quote(self.value.strip(), safe="-.")
        return f"{base_url.rstrip('/')}/{page}?{self.by}={value}&FORMAT={self.form}"


def celestrak(
    folder: Path, clock: Clock, tell: Callable[[str], None], base_url: str = CELESTRAK_URL
) -> Source:
    """CelesTrak (or a mirror of it) with its answers kept below `folder`."""
    caps = Caps(largest_bytes=128_000_000, deadline_s=180.0)
    return Source("CelesTrak", base_url, _OWN_LIMITS, folder, clock, tell, caps)


def fetch_celestrak(source: Source, query: CelestrakQuery, offline: bool = False) -> Fetched:
    """The answer to a query: the kept one for two hours, then a new one, checked.

    Raises NoDataError where CelesTrak knows no such object, HeldBackError and SourceError.
    """
    url = query.url(source.base_url)

    def check(body: bytes) -> None:
        if query.form == "CSV":
            require_rows(check_csv(body, url, _KEYWORDS[query.data]), url)
        else:
            require_rows(len(check_json(body, url, _KEYWORDS[query.data])), url)

    return fetch_cached(source, url, query.name, check, fresh_s=_UPDATE_S, offline=offline)
