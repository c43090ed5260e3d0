"""A download of many pages on disk: each page whole, and a note of how far it has come."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from greenzone.catalog.sources.cache import cache_key
from greenzone.catalog.sources.clock import utc_text
from greenzone.catalog.sources.whole_file import read_state, write_state, write_whole

__all__ = ["Download", "DownloadFolder", "Page"]


@dataclass(frozen=True)
class Page:
    """One page: its file, how many records it has, the key of the last, its digest."""

    file: str
    rows: int
    last_key: int
    sha256: str


@dataclass(frozen=True)
class Download:
    """The pages of one query so far; `finished_s` is None until the last is there."""

    url: str
    started_s: float
    finished_s: float | None
    folder: Path
    pages: tuple[Page, ...]

    @property
    def files(self) -> tuple[Path, ...]:
        """The pages' files in order; an empty last page is left out."""
        return tuple(self.folder / page.file for page in self.pages if page.rows)

    @property
    def records(self) -> int:
        """How many records there are."""
        return sum(page.rows for page in self.pages)

    def complete(self, page_rows: int) -> bool:
        """Whether the last page was shorter than a page."""
        return bool(self.pages) and self.pages[-1].rows < page_rows


@dataclass(frozen=True)
class DownloadFolder:
    """The downloads of one query: the last finished one, and one that is under way."""

    path: Path
    key: str

    @classmethod
    def of(cls, folder: Path, name: str, url: str) -> DownloadFolder:
        """The folder of that query below the folder of its source."""
        key = cache_key(name, url)
        return cls(folder / "downloads" / key, key)

    def finished(self) -> Download | None:
        """The last finished download, None if there is none or a page of it is damaged."""
        return self._read("finished.json")

    def unfinished(self) -> Download | None:
        """The download under way; None if there is none or a page of it is damaged."""
        return self._read("unfinished.json")

    def start(self, url: str, now_s: float) -> Download:
        """A new download without pages; one that was under way is thrown away."""
        old = self.unfinished()
        folder = self.path / f"pages-{utc_text(now_s).replace(':', '')}"
        download = Download(url, now_s, None, folder, ())
        self._write("unfinished.json", download)
        if old is not None and old.folder != folder:
            shutil.rmtree(old.folder, ignore_errors=True)
        return download

    def add(self, download: Download, page: Page, body: bytes) -> Download:
        """The download with one more page, which is on disk before it is noted."""
        write_whole(download.folder / page.file, body)
        longer = Download(
            download.url, download.started_s, None, download.folder, (*download.pages, page)
        )
        self._write("unfinished.json", longer)
        return longer

    def finish(self, download: Download) -> Download:
        """The download as the finished one, in place of the one before."""
        old = self.finished()
        self._write("finished.json", download)
        (self.path / "unfinished.json").unlink(missing_ok=True)
        if old is not None and old.folder != download.folder:
            shutil.rmtree(old.folder, ignore_errors=True)
        return download

    def _write(self, name: str, download: Download) -> None:
        state: dict[str, Any] = asdict(download)
        write_state(self.path / name, state | {"folder": download.folder.name})

    def _read(self, name: str) -> Download | None:
        state = read_state(self.path / name)
        if state is None:
            return None
        pages = tuple(Page(**page) for page in state["pages"])
        folder = self.path / Path(state["folder"]).name
        if not all(_is_whole(folder / page.file, page.sha256) for page in pages):
            return None
        return Download(state["url"], state["started_s"], state["finished_s"], folder, pages)


def _is_whole(path: Path, sha256: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    except OSError:
        return False
