"""Run every benchmark, or those named, and print one table: `python -m benchmarks [NAME ...]`."""

from __future__ import annotations

import importlib
import os
import pkgutil
import platform
import sys

import benchmarks

COLUMNS = ("case", "median_s", "ratio", "note")


def main(names: list[str]) -> None:
    """Print a table of rows; each benchmark module offers `run() -> list[dict]`."""
    found = sorted(m.name for m in pkgutil.iter_modules(benchmarks.__path__) if m.name[0] != "_")
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.machine()}")
    print("medians on a machine that may be noisy: compare ratios\n")
    for name in names or found:
        print(f"## {name}")
        for row in importlib.import_module(f"benchmarks.{name}").run():
            print(
                "  " + "  ".join(f"{key}={row[key]}" for key in COLUMNS if key in row), flush=True
            )


if __name__ == "__main__":
    main(sys.argv[1:])
