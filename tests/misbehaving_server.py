"""A real HTTP server on the loopback that answers by script, well or badly, and counts."""

from __future__ import annotations

import gzip
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

__all__ = [
    "Misbehaving",
    "Reply",
    "Request",
    "TestClock",
    "chunked_and_cut_off",
    "dripping",
    "dripping_headers",
    "gzip_bomb",
    "reset",
    "serving",
    "status",
    "text",
    "truncated",
]


@dataclass(frozen=True)
class Request:
    """What came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class TestClock:
    """A clock that stands still unless it is told to go, or somebody sleeps by it."""

    __test__ = False

    def __init__(self, start: float = 1_795_000_000.0) -> None:
        self.time = start
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


Reply = Callable[["_Handler"], None]


@dataclass
class Misbehaving:
    """The server as a test sees it: its address, the next replies, the requests that came."""

    url: str
    replies: list[Reply] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    @property
    def paths(self) -> list[str]:
        """Method and decoded path of each request."""
        return [f"{r.method} {unquote(r.path)}" for r in self.requests]


@contextmanager
def serving() -> Iterator[Misbehaving]:
    """A server on a free port of 127.0.0.1; a request beyond its script gets 418."""
    script = Misbehaving("")
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"script": script}))
    server.daemon_threads = True
    script.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield script
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    script: Misbehaving
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, self.rfile.read(length))
        self.script.requests.append(request)
        reply = self.script.replies.pop(0) if self.script.replies else status(418)
        with suppress(OSError):  # the client may have gone
            reply(self)
        self.close_connection = True

    def send(self, code: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


def text(body: str | bytes | list[Any], code: int = 200, **headers: str) -> Reply:
    """A whole answer; a list is sent as JSON. Header names take _ for -."""
    raw = json.dumps(body).encode() if isinstance(body, list) else body
    raw = raw.encode() if isinstance(raw, str) else raw
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda h: h.send(code, {"Content-Length": str(len(raw))} | named, raw)


def status(code: int, body: str = "", **headers: str) -> Reply:
    """An answer of that status."""
    return text(body, code, **headers)


def truncated(body: bytes, promised: int) -> Reply:
    """Fewer bytes than Content-Length promises."""
    return lambda h: h.send(200, {"Content-Length": str(promised)}, body)


def chunked_and_cut_off(body: bytes) -> Reply:
    """Chunks without their end."""
    chunk = b"%x\r\n%s\r\n" % (len(body), body)
    return lambda h: h.send(200, {"Transfer-Encoding": "chunked"}, chunk)


def gzip_bomb(unpacked: int) -> Reply:
    """Very much in very little."""
    raw = gzip.compress(b"[" + b" " * unpacked + b"]")
    headers = {"Content-Encoding": "gzip", "Content-Length": str(len(raw))}
    return lambda h: h.send(200, headers, raw)


def dripping(body: bytes, stop: threading.Event) -> Reply:
    """One byte now and then, for as long as the test lets it."""

    def reply(handler: _Handler) -> None:
        handler.send(200, {"Content-Length": str(len(body))}, b"")
        for i in range(len(body)):
            if stop.wait(0.02):
                return
            handler.wfile.write(body[i : i + 1])
            handler.wfile.flush()

    return reply


def dripping_headers(stop: threading.Event) -> Reply:
    """A status line, and then header after header."""

    def reply(handler: _Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not stop.wait(0.02):
            handler.wfile.write(b"X-More: yes\r\n")
            handler.wfile.flush()

    return reply


def reset() -> Reply:
    """The connection is reset without an answer."""

    def reply(handler: _Handler) -> None:
        linger = struct.pack("ii", 1, 0)
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        handler.connection.close()

    return reply
