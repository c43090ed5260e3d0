"""Space-Track: log in, and download a query page by page so that a broken download goes on.

API: www.space-track.org/documentation. One POST to ajaxauth/login opens a session held by a
cookie; it lives in memory alone, and so does the password.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from greenzone.catalog.sources.answer_check import check_json, require_rows
from greenzone.catalog.sources.clock import Clock
from greenzone.catalog.sources.credentials import Credentials
from greenzone.catalog.sources.download import Download, DownloadFolder, Page
from greenzone.catalog.sources.ledger import EVERYTHING, RateLimit
from greenzone.catalog.sources.source import Session, Source
from greenzone.catalog.sources.source_error import HeldBackError, NoDataError, SourceError
from greenzone.catalog.sources.spacetrack_query import SpaceTrackQuery
from greenzone.catalog.sources.transfer import Caps

__all__ = ["SPACETRACK_URL", "download_spacetrack", "spacetrack"]

SPACETRACK_URL = "https://www.space-track.org"
_LIMITS = (RateLimit(25, 60.0), RateLimit(250, 3600.0))
"""Published: fewer than 30 a minute and 300 an hour, of an account, whatever else it runs."""
_REFUSAL_HOLD_S = 900.0
"""After a refused login or a refusal in words: repeated ones lock an account."""
_EMPTY_HOLD_S = 3600.0
_MOST_PAGES = 20_000


def spacetrack(
    folder: Path, clock: Clock, tell: Callable[[str], None], base_url: str = SPACETRACK_URL
) -> Source:
    """Space-Track with its answers kept below `folder`."""
    caps = Caps(deadline_s=600.0)
    return Source("Space-Track", base_url, _LIMITS, folder, clock, tell, caps, quotes=False)


def download_spacetrack(
    source: Source,
    query: SpaceTrackQuery,
    credentials: Callable[[], Credentials],
    offline: bool = False,
) -> Download:
    """All pages of a query, as files of JSON lists.

    A finished download is given again while the class's rate forbids to ask (GP_History: always);
    an unfinished one goes on with the next page. `credentials` is called only if something must
    be asked. Raises SourceError and its kinds; what was fetched before stays.
    """
    folder = DownloadFolder.of(source.own_folder, query.name, query.url(source.base_url))
    with source.ledger.turn():
        finished = folder.finished()
        if finished is not None and _still_holds(finished, query, source.clock.now(), offline):
            return finished
        if offline:
            raise HeldBackError(f"{query.name}: not downloaded, and offline; fetch it once online")
        running, now = folder.unfinished(), source.clock.now()
        if running is None or now - running.started_s > (query.again_s or now):
            running = folder.start(query.url(source.base_url), now)
        with source.session() as session:
            _log_in(source, session, credentials())
            running = _fetch_pages(source, session, query, folder, running)
        return folder.finish(replace(running, finished_s=source.clock.now()))


def _still_holds(done: Download, query: SpaceTrackQuery, now: float, offline: bool) -> bool:
    age_s = now - done.started_s
    return offline or query.again_s is None or 0.0 <= age_s < query.again_s


def _log_in(source: Source, session: Session, account: Credentials) -> None:
    """Open the session. Space-Track answers a wrong password with 200 and {"Login":"Failed"}."""
    url = f"{source.base_url.rstrip('/')}/ajaxauth/login"
    fields = {"identity": account.identity, "password": account.password}
    body = session.post(url, "login", fields).body
    if body.strip() in (b"", b'""'):
        return
    source.ledger.hold(EVERYTHING, _REFUSAL_HOLD_S, "a refused login")
    failed = b"failed" in body[:200].lower()
    raise SourceError(
        f"{url}: {'the login was refused' if failed else 'not the answer to a login'}; check "
        "SPACETRACK_IDENTITY and SPACETRACK_PASSWORD by logging in with a browser"
    )


def _fetch_pages(
    source: Source,
    session: Session,
    query: SpaceTrackQuery,
    folder: DownloadFolder,
    running: Download,
) -> Download:
    """Page after page from where `running` stands; each is kept before the next is asked for."""
    while not running.complete(query.page_rows):
        if len(running.pages) >= _MOST_PAGES:
            raise SourceError(f"{query.name}: more than {_MOST_PAGES} pages; narrow the query")
        offset = sum(page.rows for page in running.pages)
        url = query.url(source.base_url, offset)
        body = session.get(url, folder.key).body
        try:
            page = _page_of(body, url, query, running)
            require_rows(offset + page.rows, url)
        except NoDataError:
            source.ledger.hold(folder.key, _EMPTY_HOLD_S, "an answer without records")
            raise
        except SourceError:
            source.ledger.hold(EVERYTHING, _REFUSAL_HOLD_S, "an answer that is not what was asked")
            raise
        running = folder.add(running, page, body)
        source.tell(f"{query.name}: {offset + page.rows} records")
    return running


def _page_of(body: bytes, url: str, query: SpaceTrackQuery, running: Download) -> Page:
    """The facts of a page. SourceError unless it follows the pages before it."""
    records = check_json(body, url, query.keywords)
    if body.lstrip()[:1] != b"[" or len(records) > query.page_rows:
        raise SourceError(f"{url}: not one page of a list; nothing was kept of it")
    keys = [_key(record[query.order], url) for record in records]
    last = running.pages[-1].last_key if running.pages else -1
    if any(b < a for a, b in zip([last, *keys], keys, strict=False)) or (keys and keys[0] == last):
        raise SourceError(
            f"{url}: not ordered by {query.order} after the page before; nothing was kept of it; "
            f"delete the unfinished download if this happens again"
        )
    digest = hashlib.sha256(body).hexdigest()
    return Page(
        f"page-{len(running.pages):05d}.json", len(records), keys[-1] if keys else last, digest
    )


def _key(value: object, url: str) -> int:
    try:
        return int(str(value))
    except ValueError:
        shown = json.dumps(str(value)[:40])
        raise SourceError(f"{url}: {shown} is not a key; nothing was kept of this page") from None
