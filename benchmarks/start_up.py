"""How long `greenzone --help` takes: the bar is 0.4 s with compiled bytecode.

Wall time of fresh processes, from their start to their end; the first one, which may have to read
everything from the disk, is not counted.
"""

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

Row = dict[str, str | float]

RUNS = 11
BAR_S = 0.4


def run(runs: int = RUNS) -> list[Row]:
    """Rows with the median and the slowest wall time over `runs` calls, and Python's own."""
    program = str(Path(sys.executable).with_name("greenzone"))
    helps_s = _walls_s([program, "--help"], runs)
    python_s = _walls_s([sys.executable, "-c", ""], runs)
    return [
        {"what": "greenzone --help, median", "value_s": median(helps_s), "bar_s": BAR_S},
        {"what": "greenzone --help, slowest", "value_s": max(helps_s), "bar_s": BAR_S},
        {"what": "an empty Python, median", "value_s": median(python_s)},
    ]


def _walls_s(command: list[str], runs: int) -> list[float]:
    return [_wall_s(command) for _ in range(runs + 1)][1:]


def _wall_s(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


if __name__ == "__main__":
    for row in run():
        print(row)
