"""Asking one source: its turn, its limits, one request, and a stop at any answer but 200."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from greenzone.catalog.sources.answer_check import excerpt
from greenzone.catalog.sources.cache import Fetched, SourceCache, cache_key
from greenzone.catalog.sources.clock import Clock, utc_text
from greenzone.catalog.sources.ledger import EVERYTHING, Ledger, RateLimit
from greenzone.catalog.sources.source_error import HeldBackError, NoDataError, SourceError
from greenzone.catalog.sources.transfer import Answer, Caps, NoAnswerError, Transfer, shown_url
from greenzone.core.errors import BadDataError

__all__ = ["Session", "Source", "fetch_cached"]

_HOLD_AFTER_S = {301: 7200.0, 302: 7200.0, 401: 0.0, 404: 7200.0, 500: 900.0, 502: 900.0}
_HOLD_AFTER_OTHERS_S = 7200.0
_HOLD_AFTER_NO_ANSWER_S = 60.0
_NOT_UPDATED = re.compile(
    r"data has not updated since your last successful download.* at "
    r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC"
)
"""What CelesTrak says, with status 403, to one who asks twice within one update."""
_SLACK_S = 600.0
"""Between CelesTrak's clock and ours."""


@dataclass(frozen=True)
class Source:
    """A publisher of data: where it is, what it allows, and where its answers are kept."""

    name: str
    base_url: str
    limits: tuple[RateLimit, ...]
    folder: Path
    """Of all sources; each host has its own below it."""
    clock: Clock
    tell: Callable[[str], None]
    caps: Caps
    longest_wait_s: float = 90.0
    quotes: bool = True
    """Whether its words may be shown in an error (not where one logs in)."""

    def __post_init__(self) -> None:
        parts = urlsplit(self.base_url)
        loopback = parts.hostname in ("127.0.0.1", "::1", "localhost")
        if not parts.hostname or not (parts.scheme == "https" or (loopback and parts.scheme)):
            raise SourceError(
                f"{shown_url(self.base_url)}: not an https address; give one (plain http is for "
                "this computer alone)"
            )

    @property
    def own_folder(self) -> Path:
        """The folder of this host."""
        parts = urlsplit(self.base_url)
        return self.folder / f"{parts.hostname}{f'-{parts.port}' if parts.port else ''}"

    @property
    def cache(self) -> SourceCache:
        """The kept answers of this host."""
        return SourceCache(self.own_folder)

    @property
    def ledger(self) -> Ledger:
        """The requests made to this host, by any process."""
        return Ledger(self.own_folder, self.limits, self.clock, self.longest_wait_s, self.tell)

    def session(self) -> Session:
        """Connections to this source; use it in a `with` statement."""
        return Session(self, Transfer(self.caps))


class Session:
    """Requests to one source, one after the other, each noted and each allowed."""

    def __init__(self, source: Source, transfer: Transfer) -> None:
        self._source = source
        self._transfer = transfer

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self._transfer.__exit__()

    def get(
        self, url: str, query: str, headers: Mapping[str, str] | None = None, also: int = 200
    ) -> Answer:
        """The answer to GET, of status 200 (or `also`). `query` names it for holds.

        Raises HeldBackError before, SourceError after a request; the latter puts a hold.
        """
        return self._asked(url, query, lambda: self._transfer.get(url, headers), also)

    def post(self, url: str, query: str, fields: Mapping[str, str]) -> Answer:
        """The answer to a form, of status 200."""
        return self._asked(url, query, lambda: self._transfer.post(url, fields), 200)

    def _asked(self, url: str, query: str, ask: Callable[[], Answer], also: int) -> Answer:
        ledger = self._source.ledger
        ledger.require_free(query)
        ledger.take()
        try:
            answer = ask()
        except NoAnswerError:
            ledger.hold(query, _HOLD_AFTER_NO_ANSWER_S, "a request without a whole answer")
            raise
        if answer.status not in (200, also):
            self._stop(answer, url, query)
        return answer

    def _stop(self, answer: Answer, url: str, query: str) -> None:
        """Put the hold that the answer calls for, and say what happened."""
        said = excerpt(answer.body) if self._source.quotes else ""
        not_updated = _NOT_UPDATED.search(said)
        own = answer.status == 404 or not_updated is not None
        default_s = _HOLD_AFTER_S.get(answer.status, _HOLD_AFTER_OTHERS_S)
        now = self._source.clock.now()
        hold_s = _retry_after_s(answer.headers.get("retry-after", ""), now) or default_s
        self._source.ledger.hold(
            query if own else EVERYTHING, hold_s, f"HTTP {answer.status} from {shown_url(url)}"
        )
        message = (
            f"{shown_url(url)}: HTTP {answer.status}{_meaning(answer, self._source.quotes)}"
            f"{f' ({said!r})' if said else ''}; stopped, nothing was replaced"
        )
        if hold_s > 0.0:
            what = "this query" if own else "the source"
            message += f"; {what} is left alone until {utc_text(now + hold_s)}"
        if not_updated is not None:
            since = datetime.fromisoformat(not_updated.group(1)).replace(tzinfo=UTC)
            raise _NotUpdatedError(message, since.timestamp())
        raise NoDataError(message) if answer.status == 404 else SourceError(message)


class _NotUpdatedError(HeldBackError):
    """The source has nothing newer than what it gave to our address at `since_s`."""

    def __init__(self, message: str, since_s: float) -> None:
        super().__init__(message)
        self.since_s = since_s


def fetch_cached(
    source: Source,
    url: str,
    name: str,
    check: Callable[[bytes], None],
    *,
    fresh_s: float,
    offline: bool = False,
) -> Fetched:
    """The answer at `url`: the kept one while it is younger than `fresh_s`, else a new one.

    `check` raises for a body that is not what was asked for; only what passes is kept. Offline
    nothing is asked and the kept answer's age does not matter.
    """
    key = cache_key(name, url)
    if offline:
        kept = source.cache.read(key)
        if kept is None:
            raise HeldBackError(f"{name}: not in the cache, and offline; fetch it once online")
        return kept
    with source.ledger.turn():  # a second process waits here, and then finds the answer kept
        kept = source.cache.read(key)
        age_s = source.clock.now() - kept.confirmed_s if kept else fresh_s
        if kept is not None and 0.0 <= age_s < fresh_s:
            return kept
        with source.session() as session:
            return _fetch_new(source, session, (url, name, key), kept, check)


def _fetch_new(
    source: Source,
    session: Session,
    query: tuple[str, str, str],
    kept: Fetched | None,
    check: Callable[[bytes], None],
) -> Fetched:
    url, name, key = query
    try:
        answer = session.get(url, key, _conditions(kept), also=304 if _conditions(kept) else 200)
    except _NotUpdatedError as error:
        if kept is None or kept.fetched_s < error.since_s - _SLACK_S:
            raise
        answer = Answer(304, {}, b"")  # what we keep is that last download
    now = source.clock.now()
    if answer.status == 304 and kept is not None:
        fetched = replace(kept, confirmed_s=now, asked=True)
    else:
        try:
            check(answer.body)
        except BadDataError:
            source.ledger.hold(key, _HOLD_AFTER_OTHERS_S, "an answer that is not what was asked")
            raise
        fetched = Fetched(
            name=name,
            url=url,
            body=answer.body,
            sha256=hashlib.sha256(answer.body).hexdigest(),
            fetched_s=now,
            confirmed_s=now,
            etag=answer.headers.get("etag", ""),
            last_modified=answer.headers.get("last-modified", ""),
        )
    source.cache.write(key, fetched)
    return fetched


def _conditions(kept: Fetched | None) -> dict[str, str]:
    if kept is None:
        return {}
    pairs = (("If-None-Match", kept.etag), ("If-Modified-Since", kept.last_modified))
    return {name: value for name, value in pairs if value}


def _meaning(answer: Answer, quotes: bool) -> str:
    if 300 <= answer.status < 400:
        where = shown_url(answer.headers.get("location", "")).partition("?")[0]
        to = f" to {excerpt(where.encode())}" if quotes else ""
        return f", moved{to}; redirects are not followed, correct the address"
    meanings = {
        204: ", an empty answer",
        401: ", not logged in (the session may have ended: run the same command again)",
        403: ", refused (you may be blocked)",
        404: ", nothing there",
        429: ", too many requests",
    }
    return meanings.get(answer.status, "")


def _retry_after_s(text: str, now: float) -> float | None:
    """Seconds of a Retry-After header, a number or a date; None where it has neither."""
    if text.strip().isascii() and text.strip().isdigit():
        return float(text.strip()[:9])
    try:
        when = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return max(0.0, when.replace(tzinfo=when.tzinfo or UTC).timestamp() - now)
