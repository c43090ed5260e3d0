"""One HTTP request and its whole answer, within caps on size and time; never a second try."""

from __future__ import annotations

import logging
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx

import greenzone
from greenzone.catalog.sources.source_error import SourceError

__all__ = ["USER_AGENT", "Answer", "Caps", "NoAnswerError", "Transfer", "shown_url"]

USER_AGENT = f"greenzone/{greenzone.__version__}"
_BOTH_WAYS = 2
"""SHUT_RDWR of the system's sockets."""
_GZIP = 31
_LONGEST_SHOWN_URL = 300


class NoAnswerError(SourceError):
    """No whole answer came: unreachable, cut off, too slow, too large or not what HTTP says."""


@dataclass(frozen=True)
class Caps:
    """What one answer may cost."""

    largest_bytes: int = 256_000_000
    """Of the body, unpacked."""
    connect_s: float = 15.0
    silence_s: float = 60.0
    """Between two pieces of the answer."""
    deadline_s: float = 300.0
    """For the answer as a whole, however it drips."""


@dataclass(frozen=True)
class Answer:
    """Status, headers (lower-case names) and unpacked body."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


class Transfer:
    """Connections to one source, with its cookies. Redirects are not followed, TLS is verified.

    Errors hold neither the request nor what the library said of it: a password may be in it.
    """

    def __init__(self, caps: Caps) -> None:
        self._caps = caps
        logging.getLogger("httpcore").setLevel(logging.INFO)  # DEBUG would show cookies
        self._client = httpx.Client(
            follow_redirects=False,
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"},
            timeout=httpx.Timeout(caps.silence_s, connect=caps.connect_s),
            limits=httpx.Limits(max_keepalive_connections=0),  # `_Watch` sees each one open
        )

    def __enter__(self) -> Transfer:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to GET. Raises NoAnswerError."""
        return self._ask("GET", url, headers=dict(headers or {}))

    def post(self, url: str, fields: Mapping[str, str]) -> Answer:
        """The answer to a form sent by POST; its fields appear in no error."""
        return self._ask("POST", url, data=dict(fields))

    def _ask(self, method: str, url: str, **content: Any) -> Answer:
        with _watched(self._caps.deadline_s) as watch:
            try:
                return self._exchange(watch, method, url, **content)
            except _RefusedBodyError as error:
                failure = str(error)
            except (httpx.HTTPError, httpx.InvalidURL, OSError, zlib.error) as error:
                failure = _in_words(error)
            if watch.expired:
                failure = f"no whole answer within {self._caps.deadline_s:g} s"
        # Outside of `except`, so that the error carries no trace of the request.
        raise NoAnswerError(
            f"{shown_url(url)}: {failure}; nothing was kept or changed, try again later"
        )

    def _exchange(self, watch: _Watch, method: str, url: str, **content: Any) -> Answer:
        with self._client.stream(
            method, url, extensions={"trace": watch.note}, **content
        ) as response:
            body = _body(response, self._caps.largest_bytes)
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status_code, headers, body)


class _RefusedBodyError(Exception):
    """A body beyond its cap or in a coding we did not ask for."""


def _body(response: httpx.Response, largest_bytes: int) -> bytes:
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("gzip", "x-gzip", "identity", ""):
        raise _RefusedBodyError(f"came in the coding {coding[:20]!r}, which was not asked for")
    unpack = zlib.decompressobj(_GZIP) if "gzip" in coding else None
    pieces: list[bytes] = []
    size = 0
    for raw in response.iter_raw():
        room = largest_bytes - size + 1
        piece = unpack.decompress(raw, room) if unpack else raw
        size += len(piece)
        if size > largest_bytes:
            raise _RefusedBodyError(f"larger than {largest_bytes} bytes")
        pieces.append(piece)
    if unpack and size and not unpack.eof:
        raise _RefusedBodyError("cut off within its gzip coding")
    return b"".join(pieces)


class _Watch:
    """Cuts the connection of one request at its deadline: a drip resets every read timeout."""

    def __init__(self) -> None:
        self.expired = False
        self._socket: Any = None
        self._lock = threading.Lock()

    def note(self, event: str, info: Mapping[str, Any]) -> None:
        """Keep the socket that the HTTP library has just opened (its `trace` extension)."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            with self._lock:
                self._socket = info["return_value"].get_extra_info("socket")

    def cut(self) -> None:
        """Called by the timer's thread: whoever reads from the socket now finds its end."""
        with self._lock:
            self.expired = True
            if self._socket is not None:
                with suppress(OSError):  # it may have gone already
                    self._socket.shutdown(_BOTH_WAYS)


@contextmanager
def _watched(deadline_s: float) -> Iterator[_Watch]:
    watch = _Watch()
    timer = threading.Timer(deadline_s, watch.cut)
    timer.daemon = True
    timer.start()
    try:
        yield watch
    finally:
        timer.cancel()


def shown_url(url: str) -> str:
    """An address fit to show: without user, password or fragment, and not endless."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = f":{parts.port}" if parts.port else ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.scheme}://{host}{port}{parts.path}{query}"[:_LONGEST_SHOWN_URL]


def _in_words(error: Exception) -> str:
    """What went wrong, without the words of the library (they may quote a request)."""
    words: tuple[tuple[type[Exception], str], ...] = (
        (httpx.ConnectTimeout, "no connection in time"),
        (httpx.ReadTimeout, "silent for too long"),
        (httpx.TimeoutException, "too slow"),
        (httpx.ProxyError, "the proxy refuses"),
        (httpx.ConnectError, "cannot be reached (or its certificate is not trusted)"),
        (httpx.RemoteProtocolError, "the answer was cut off or is not HTTP"),
        (httpx.ReadError, "the connection broke off"),
        (zlib.error, "not the gzip coding it claims"),
        (httpx.UnsupportedProtocol, "not an http or https address"),
    )
    said = next((text for kind, text in words if isinstance(error, kind)), "the connection failed")
    return f"{said} ({type(error).__name__})"
