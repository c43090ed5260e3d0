"""What was fetched, with its address, its time and its digest: kept on disk, readable offline."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from greenzone.catalog.sources.clock import utc_text
from greenzone.catalog.sources.source_error import SourceError
from greenzone.catalog.sources.whole_file import read_state, write_state, write_whole

__all__ = ["Fetched", "SourceCache", "cache_key"]


@dataclass(frozen=True)
class Fetched:
    """One answer of a source and where it came from."""

    name: str
    """What people call it: `celestrak GROUP=active`."""
    url: str
    body: bytes = field(repr=False)
    sha256: str
    fetched_s: float
    """When it was downloaded, seconds since 1970 UTC."""
    confirmed_s: float
    """When the source last said that this is its newest."""
    etag: str = ""
    last_modified: str = ""
    asked: bool = True
    """Whether the source was asked now; False for what was in the cache."""

    @property
    def fetched_utc(self) -> str:
        """When it was downloaded, ISO 8601."""
        return utc_text(self.fetched_s)


@dataclass(frozen=True)
class SourceCache:
    """Answers in a folder: contents by digest, and one small file of facts for each query.

    The facts are written last, in one step, so a reader finds the old answer or the new one.
    """

    folder: Path

    def read(self, key: str) -> Fetched | None:
        """The kept answer to a query; None where there is none or it is damaged."""
        facts = read_state(self._facts(key))
        if facts is None:
            return None
        try:
            body = self.content(facts["sha256"]).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(body).hexdigest() != facts["sha256"]:
            return None
        return Fetched(
            name=facts["name"],
            url=facts["url"],
            body=body,
            sha256=facts["sha256"],
            fetched_s=facts["fetched_s"],
            confirmed_s=facts["confirmed_s"],
            etag=facts["etag"],
            last_modified=facts["last_modified"],
            asked=False,
        )

    def write(self, key: str, answer: Fetched) -> None:
        """Keep `answer` in place of what was there for this query."""
        old = read_state(self._facts(key))
        write_whole(self.content(answer.sha256), answer.body)
        write_state(self._facts(key), _facts_of(answer))
        if old is not None and old["sha256"] != answer.sha256:
            self._drop(old["sha256"])

    def facts(self) -> list[dict[str, Any]]:
        """The facts of everything kept, sorted by name."""
        found = [read_state(path) for path in sorted((self.folder / "answers").glob("*.json"))]
        return sorted((f for f in found if f is not None), key=lambda f: str(f["name"]))

    def _drop(self, sha256: str) -> None:
        """Remove a content that no query has any more."""
        if all(facts["sha256"] != sha256 for facts in self.facts()):
            self.content(sha256).unlink(missing_ok=True)

    def _facts(self, key: str) -> Path:
        return self.folder / "answers" / f"{key}.json"

    def content(self, sha256: str) -> Path:
        """The file of a kept answer."""
        if not re.fullmatch(r"[0-9a-f]{64}", sha256):
            raise SourceError(f"{self.folder}: a digest is damaged; delete the folder")
        return self.folder / "contents" / sha256


def cache_key(name: str, url: str) -> str:
    """A file name for a query: readable, and different for every address."""
    words = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60]
    return f"{words}-{hashlib.sha256(url.encode()).hexdigest()[:12]}"


def _facts_of(answer: Fetched) -> Mapping[str, Any]:
    return {
        "name": answer.name,
        "url": answer.url,
        "sha256": answer.sha256,
        "bytes": len(answer.body),
        "fetched_s": answer.fetched_s,
        "fetched_utc": answer.fetched_utc,
        "confirmed_s": answer.confirmed_s,
        "etag": answer.etag,
        "last_modified": answer.last_modified,
    }
