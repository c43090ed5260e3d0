"""One turn of fuzzing one format in a process of its own, and what it came to."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from fuzz.formats import Format

__all__ = ["Tally", "run_turn", "tally_of"]

_SECONDS_AN_INPUT = 10
_MEGABYTES = 2048
_COVERED = re.compile(r"cov: (\d+) ft: \d+ corp: (\d+)")
_EXECUTED = re.compile(r"^#(\d+)\s", re.MULTILINE)


@dataclass(frozen=True)
class Tally:
    """What all turns of a format came to so far."""

    executions: int = 0
    read: int = 0
    """Inputs that were read; the rest were refused, or failed."""
    failed: int = 0
    seconds: float = 0.0
    branches: int = 0
    """Branches of greenzone's code that some input takes, as the last turn counted them."""
    corpus: int = 0
    """Inputs kept because each takes a branch that no other takes, or takes it more often."""

    @property
    def rate(self) -> float:
        """Executions a second."""
        return self.executions / self.seconds if self.seconds else 0.0


def run_turn(target: Format, folder: Path, runs: int, seconds: int) -> Tally:
    """Fuzz for so many executions or seconds, whichever ends first; the tally of all turns."""
    for name in ("corpus", "log", "crashes", "tally"):
        folder.joinpath(name, *([target.name] if name == "corpus" else [])).mkdir(
            parents=True, exist_ok=True
        )
    _write_seeds(target, folder / "seeds" / target.name)
    log = folder / "log" / f"{target.name}.log"
    with log.open("wb") as stream:
        subprocess.run(
            _command(target, folder, runs, seconds),
            stdout=stream,
            stderr=subprocess.STDOUT,
            check=False,
        )
    tally = _with_turn(tally_of(target.name, folder), target.name, folder, log)
    _tally_file(target.name, folder).write_text(json.dumps(asdict(tally)) + "\n", encoding="utf-8")
    return tally


def tally_of(name: str, folder: Path) -> Tally:
    """The tally of a format's turns in `folder`; of no turn where there was none."""
    path = _tally_file(name, folder)
    return Tally(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else Tally()


def _command(target: Format, folder: Path, runs: int, seconds: int) -> list[str]:
    return [
        *(sys.executable, "-m", "fuzz.session", target.name, str(folder)),
        *(f"-runs={runs}", f"-max_total_time={seconds}", f"-max_len={target.longest}"),
        *(f"-timeout={_SECONDS_AN_INPUT}", f"-rss_limit_mb={_MEGABYTES}", "-detect_leaks=0"),
        "-close_fd_mask=3",  # a compiled parser's last words do not belong in the log
        f"-artifact_prefix={folder / 'crashes'}/{target.name}-",
        *(str(folder / "corpus" / target.name), str(folder / "seeds" / target.name)),
    ]


def _write_seeds(target: Format, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(target.seeds()):
        folder.joinpath(f"{number:03d}").write_bytes(data)


def _with_turn(before: Tally, name: str, folder: Path, log: Path) -> Tally:
    counts_file = folder / "findings" / name / "counts.json"
    counts = json.loads(counts_file.read_text(encoding="utf-8")) if counts_file.is_file() else {}
    counts_file.unlink(missing_ok=True)
    text = log.read_text(encoding="utf-8", errors="replace")
    executed = [int(n) for n in _EXECUTED.findall(text)]
    covered = _COVERED.findall(text)
    return Tally(
        executions=before.executions + max(executed, default=0),
        read=before.read + counts.get("read", 0),
        failed=before.failed + counts.get("failed", 0),
        seconds=before.seconds + counts.get("seconds", 0.0),
        branches=int(covered[-1][0]) if covered else before.branches,
        corpus=int(covered[-1][1]) if covered else before.corpus,
    )


def _tally_file(name: str, folder: Path) -> Path:
    return folder / "tally" / f"{name}.json"
