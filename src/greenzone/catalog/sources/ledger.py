"""What was asked of one source and when, kept on disk so that its limits hold across processes.

Published limits: CelesTrak updates once every 2 hours, wants software to stop at any answer but
200 and to hand it to a person (celestrak.org/usage-policy.php, May 2026; an IP address that goes
on is sent to the firewall). Space-Track: fewer than 30 requests a minute and 300 an hour.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from greenzone.catalog.sources.clock import Clock, utc_text
from greenzone.catalog.sources.source_error import HeldBackError
from greenzone.catalog.sources.whole_file import locked, read_state, write_state

__all__ = ["EVERYTHING", "Ledger", "RateLimit"]

EVERYTHING = "*"
"""A hold on the whole source, not on one query."""
_PATIENCE_S = 900.0
_LONGEST_HOLD_S = 86_400.0
"""A longer hold comes from a clock that was wrong, or from a Retry-After that means 'never'."""


@dataclass(frozen=True)
class RateLimit:
    """At most `count` requests in any `span_s` seconds."""

    count: int
    span_s: float


@dataclass(frozen=True)
class Ledger:
    """The requests made to one source and the holds on it, in `folder`/ledger.json."""

    folder: Path
    limits: tuple[RateLimit, ...]
    clock: Clock
    longest_wait_s: float
    """A longer wait for a free request is refused instead."""
    tell: Callable[[str], None]
    """Told, in one line, of every wait."""

    def turn(self) -> AbstractContextManager[None]:
        """The right to talk to the source: one process at a time."""
        return locked(self.folder / "lock", self.clock, _PATIENCE_S)

    def require_free(self, query: str) -> None:
        """HeldBackError while the source, or this query of it, is on hold."""
        holds = self._read()["holds"]
        for scope in (EVERYTHING, query):
            hold = holds.get(scope)
            if hold is None or not 0.0 < hold["until"] - self.clock.now() <= _LONGEST_HOLD_S:
                continue
            what = "the source" if scope == EVERYTHING else "this query"
            raise HeldBackError(
                f"nothing was asked: {what} is left alone until {utc_text(hold['until'])}, after "
                f"{hold['reason']}; look into the cause, then wait or use --release"
            )

    def take(self) -> None:
        """Note one request, after waiting until the limits have room for it."""
        while True:
            state = self._read()
            now = self.clock.now()
            wait_s = max(self._wait_s(state["requests"], limit, now) for limit in self.limits)
            if wait_s <= 0.0:
                break
            if wait_s > self.longest_wait_s:
                raise HeldBackError(
                    f"nothing was asked: the limits of requests have no room until "
                    f"{utc_text(now + wait_s + 1)}; run the same command again then"
                )
            self.tell(f"waiting {wait_s:.0f} s: limit of requests")
            self.clock.sleep(wait_s)
        longest_s = max(limit.span_s for limit in self.limits)
        state["requests"] = [t for t in state["requests"] if 0 <= now - t < longest_s] + [now]
        write_state(self._path, state)

    def hold(self, scope: str, seconds: float, reason: str) -> None:
        """Keep every process from asking (for `scope`) for that long."""
        state = self._read()
        until = self.clock.now() + min(max(seconds, 0.0), _LONGEST_HOLD_S)
        state["holds"] = self._running(state["holds"]) | {scope: {"until": until, "reason": reason}}
        write_state(self._path, state)

    def release(self) -> None:
        """Forget the holds: a person has looked into them."""
        state = self._read()
        if state["holds"]:
            write_state(self._path, state | {"holds": {}})

    @property
    def _path(self) -> Path:
        return self.folder / "ledger.json"

    def _read(self) -> dict[str, Any]:
        return {"requests": [], "holds": {}} | (read_state(self._path) or {})

    def _running(self, holds: dict[str, Any]) -> dict[str, Any]:
        return {scope: h for scope, h in holds.items() if h["until"] > self.clock.now()}

    @staticmethod
    def _wait_s(requests: list[float], limit: RateLimit, now: float) -> float:
        """Seconds until one more request is within `limit`; times in the future are errors."""
        recent = sorted(t for t in requests if 0 <= now - t < limit.span_s)
        if len(recent) < limit.count:
            return 0.0
        return recent[-limit.count] + limit.span_s - now
