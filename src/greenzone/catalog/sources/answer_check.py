"""Whether an answer is what was asked for, before it may replace anything that was there."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from greenzone.catalog.sources.source_error import NoDataError, SourceError

__all__ = ["check_csv", "check_json", "excerpt", "require_rows"]

_SHOWN = 160
_NO_DATA = (
    "no gp data found",
    "no sup gp data found",
    "no supgp data found",
    "no satcat",
    "no data",
)


def excerpt(body: bytes) -> str:
    """The first words of an answer, in one line of printable characters."""
    text = body[: 4 * _SHOWN].decode("utf-8", errors="replace")
    line = " ".join(text.split())[:_SHOWN]
    return "".join(c if c.isprintable() else "?" for c in line)


def check_json(body: bytes, url: str, keywords: tuple[str, ...]) -> list[dict[str, Any]]:
    """The records of a JSON list whose every member has `keywords`; may be empty.

    Raises SourceError for anything else, NoDataError where the source says in words that it has
    nothing (CelesTrak: `No GP data found`, with status 200 or 404).
    """
    text = _text(body, url)
    try:
        records = json.loads(text)
    except (ValueError, RecursionError):
        raise SourceError(
            f"{url}: not the JSON that was asked for ({excerpt(body)!r}); nothing was replaced"
        ) from None
    if not isinstance(records, list):
        records = [records]
    for number, record in enumerate(records, start=1):
        if isinstance(record, dict) and len(record) <= 2 and "error" in record:
            raise SourceError(
                f"{url}: the source refuses: {excerpt(str(record['error']).encode())}; "
                "nothing was replaced, follow what it says"
            )
        missing = [k for k in keywords if not isinstance(record, dict) or k not in record]
        if missing:
            raise SourceError(
                f"{url}: record {number} has no {missing[0]}; nothing was replaced, "
                "check the address"
            )
    return records


def check_csv(body: bytes, url: str, keywords: tuple[str, ...]) -> int:
    """How many rows a CSV answer with columns `keywords` has, all of them whole.

    Raises SourceError otherwise; also for a last line without its end, as a cut answer has.
    """
    text = _text(body, url)
    rows = csv.reader(io.StringIO(text, newline=""))
    header = next(rows, [])
    missing = [k for k in keywords if k not in header]
    if missing:
        raise SourceError(
            f"{url}: not the CSV that was asked for, no column {missing[0]} "
            f"({excerpt(body)!r}); nothing was replaced"
        )
    count = 0
    for count, row in enumerate(rows, start=1):
        if len(row) != len(header):
            raise SourceError(
                f"{url}: row {count} has {len(row)} of {len(header)} columns; nothing was "
                "replaced, the answer seems to be cut off"
            )
    if not text.endswith("\n"):
        raise SourceError(f"{url}: the last line is cut off; nothing was replaced")
    return count


def require_rows(count: int, url: str) -> None:
    """NoDataError where there is no record."""
    if count == 0:
        raise NoDataError(f"{url}: the source holds nothing for this query; check its terms")


def _text(body: bytes, url: str) -> str:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SourceError(f"{url}: not text; nothing was replaced, check the address") from None
    said = text.strip().lower()
    if not said:
        raise SourceError(f"{url}: an empty answer; nothing was replaced, try again later")
    if said.startswith(_NO_DATA) or said == "no results returned":
        raise NoDataError(f"{url}: {excerpt(body)!r}; nothing was replaced, check the query")
    if said.startswith(("<!doctype", "<html", "<?xml", "<head", "<body")):
        raise SourceError(
            f"{url}: a web page instead of data ({excerpt(body)!r}); nothing was replaced, open "
            "the address in a browser"
        )
    return text
