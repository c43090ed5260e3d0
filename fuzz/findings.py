"""What a run found: one file for each kind of failure, and counts, while the run goes on."""

from __future__ import annotations

import hashlib
import json
import re
import time
import traceback
from collections import Counter
from pathlib import Path

__all__ = ["Findings", "signature"]

_WRITE_EVERY_S = 2.0
_MOST = 200


class Findings:
    """The failures of a run in `folder`, the first input of each kind, and the run's counts."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.counts: Counter[str] = Counter()
        self.kinds = {path.stem for path in folder.glob("*.txt")}
        self.started = self.written = time.monotonic()

    def count(self, outcome: str) -> None:
        """One more input that was `read` or `refused` or `failed`."""
        self.counts[outcome] += 1
        if self.counts[outcome] % 64 == 0 and time.monotonic() - self.written > _WRITE_EVERY_S:
            self.write_counts()

    def keep(self, error: BaseException, data: bytes) -> None:
        """Keep the input and the traceback of a failure of a new kind."""
        self.count("failed")
        kind = signature(error)
        if kind in self.kinds or len(self.kinds) >= _MOST:
            return
        self.kinds.add(kind)
        self.folder.joinpath(f"{kind}.input").write_bytes(data)
        text = "".join(traceback.format_exception(error))
        self.folder.joinpath(f"{kind}.txt").write_text(text, encoding="utf-8", errors="replace")

    def write_counts(self) -> None:
        """Write counts.json: executions by outcome, seconds, kinds of failure."""
        self.written = time.monotonic()
        record = {
            "executions": sum(self.counts.values()),
            **{name: self.counts[name] for name in ("read", "refused", "failed")},
            "seconds": round(self.written - self.started, 1),
            "kinds": sorted(self.kinds),
        }
        draft = self.folder / "counts.draft"
        draft.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
        draft.replace(self.folder / "counts.json")


def signature(error: BaseException) -> str:
    """A name for the kind of a failure: its type, its place, the plain words of its message."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "greenzone" in f.filename]
    place = f"{Path(frames[-1].filename).stem}-{frames[-1].name}" if frames else "check"
    message = " ".join(re.findall(r"(?<![\w'])[a-z]{2,}(?![\w'])", str(error))[:10])
    digest = hashlib.sha256(message.encode()).hexdigest()[:6]
    return re.sub(r"[^\w-]", "", f"{type(error).__name__}-{place}-{digest}")
