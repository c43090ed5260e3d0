"""How much of the readers the grown corpus reaches: `python -m fuzz.line_coverage [FOLDER]`."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import coverage

__all__ = ["main"]


def main() -> None:
    """Send every kept input through its check and print the share of lines by module."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".fuzz")
    measured = coverage.Coverage(data_file=None, include=["*/greenzone/messages/*"])
    measured.start()
    from fuzz.formats import FORMATS

    for target in FORMATS.values():
        kept = sorted(folder.glob(f"corpus/{target.name}/*"))
        for data in [*target.seeds(), *(path.read_bytes() for path in kept)]:
            with contextlib.suppress(Exception):  # failures are the fuzzer's to report
                target.check(data)
    measured.stop()
    measured.report(show_missing=False, skip_empty=True)


if __name__ == "__main__":
    main()
