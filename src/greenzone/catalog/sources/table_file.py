"""The published files of space weather (CelesTrak) and Earth orientation (IERS)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from greenzone.catalog.sources.cache import Fetched
from greenzone.catalog.sources.clock import Clock
from greenzone.catalog.sources.ledger import RateLimit
from greenzone.catalog.sources.source import Source, fetch_cached
from greenzone.catalog.sources.transfer import Caps

__all__ = ["EARTH_ORIENTATION_URL", "SPACE_WEATHER_URL", "fetch_table_file"]

SPACE_WEATHER_URL = "https://celestrak.org/SpaceData/SW-Last5Years.csv"
"""Five years, as the provider asks: older data do not change, and sixty years are ten times it."""
EARTH_ORIENTATION_URL = "https://datacenter.iers.org/data/9/finals2000A.all"
_FRESH_S = 3.0 * 3600.0
"""The provider of space weather updates every 3 h and asks not to be asked sooner (NOTICE.txt)."""
_CAPS = Caps(largest_bytes=20_000_000, deadline_s=120.0)
_OWN_LIMITS = (RateLimit(10, 60.0), RateLimit(60, 3600.0))


def fetch_table_file(
    url: str,
    folder: Path,
    clock: Clock,
    tell: Callable[[str], None],
    check: Callable[[bytes], None],
) -> Fetched:
    """The file at `url`, asked for at most every 3 h; `check` raises for a body that is not it."""
    parts = urlsplit(url)
    base_url = f"{parts.scheme}://{parts.netloc}"
    source = Source(parts.hostname or url, base_url, _OWN_LIMITS, folder, clock, tell, _CAPS)
    name = f"table {parts.path.rpartition('/')[2]}"
    return fetch_cached(source, url, name, check, fresh_s=_FRESH_S)
