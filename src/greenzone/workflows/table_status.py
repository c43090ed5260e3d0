"""One table that results depend on: where it is from, what it covers, what its age means."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["TableStatus"]


@dataclass(frozen=True)
class TableStatus:
    """One table. Dates are UTC days (ISO 8601); what is not known is "" or None."""

    table: str
    """space-weather, earth-orientation, leap-seconds or catalog."""
    file: str
    source: str
    origin: str
    """shipped with greenzone or one of its packages, updated since, or imported (a catalog)."""
    meaning: str
    """What the age means for windows from now on, and what to do."""
    in_use: bool = False
    fetched_utc: str = ""
    first_utc: str = ""
    last_observed_utc: str = ""
    """The last day that was observed (measured, decided)."""
    last_predicted_utc: str = ""
    """The last day that has any value."""
    age_days: float | None = None
    """Since the end of the last observed day; of a catalog since its newest epoch."""
    sha256: str = ""
