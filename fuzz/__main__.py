"""Fuzz one format or all of them: `python -m fuzz cdm-kvn --runs 5000000`.

What it keeps lies in one folder: `corpus`, `findings` (an input and its traceback a kind),
`crashes` (inputs that took too long or too much memory), `log`, and SUMMARY.md. Ends with 1 where
anything was found.
"""

from __future__ import annotations

import argparse
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fuzz.formats import FORMATS
from fuzz.summary import found, summary
from fuzz.turn import run_turn, tally_of


def main() -> int:
    """Run turns until every format has its executions; the exit code."""
    options = _options()
    names = list(FORMATS) if options.format == "all" else [options.format]
    folder = Path(options.folder)
    with ThreadPoolExecutor(options.at_once) as pool:
        list(pool.map(lambda _: _work(names, folder, options), range(options.at_once)))
    failures = [path for name in names for path in found(name, folder)]
    print(summary(names, folder))
    for path in failures:
        print(f"found: {path}")
    return 1 if failures else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("format", choices=[*FORMATS, "all"])
    parser.add_argument("--runs", type=int, default=100_000, help="executions of each format")
    parser.add_argument("--turn", type=int, default=600, help="seconds before the next format")
    parser.add_argument("--at-once", type=int, default=1, help="processes")
    parser.add_argument("--folder", default=".fuzz", help="where everything found is kept")
    return parser.parse_args()


_BUSY: set[str] = set()
_LOCK = threading.Lock()


def _work(names: list[str], folder: Path, options: argparse.Namespace) -> None:
    """Take turns with whichever format lacks most, until none lacks anything."""
    while (name := _taken(names, folder, options.runs)) is not None:
        before = tally_of(name, folder).executions
        tally = run_turn(FORMATS[name], folder, options.runs - before, options.turn)
        with _LOCK:
            _BUSY.discard(name)
            folder.joinpath("SUMMARY.md").write_text(summary(names, folder), encoding="utf-8")
        print(f"{name}: {tally.executions:,} executions", flush=True)
        if tally.executions == before:
            raise SystemExit(f"{name} does not start: see {folder / 'log' / name}.log")


def _taken(names: list[str], folder: Path, runs: int) -> str | None:
    with _LOCK:
        counted = {name: tally_of(name, folder).executions for name in names if name not in _BUSY}
        lacking = [name for name, count in counted.items() if count < runs]
        name = min(lacking, key=counted.__getitem__, default=None)
        if name is not None:
            _BUSY.add(name)
        return name


if __name__ == "__main__":
    raise SystemExit(main())
