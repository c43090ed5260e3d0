"""Times one library on one file in the environment it runs in: `_message_peers.py CASE FILE RUNS`.

Prints the median of the runs in seconds after one run that is not counted (imports, caches), and
what came out, as JSON. Standard library alone at the top: each library is imported by its case.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path


def _kessler_cdm(path: Path) -> Callable[[], object]:
    from kessler_toolkit.cdm_parser import parse_cdm_kvn

    return lambda: parse_cdm_kvn(path.read_text(encoding="utf-8"))


def _skyfield_tle(path: Path) -> Callable[[], object]:
    from skyfield.api import load
    from skyfield.iokit import parse_tle_file

    timescale = load.timescale(builtin=True)

    def read() -> object:
        with path.open("rb") as lines:
            return list(parse_tle_file(lines, timescale))

    return read


def _skyfield_omm(path: Path) -> Callable[[], object]:
    from skyfield.api import EarthSatellite, load

    timescale = load.timescale(builtin=True)
    return lambda: [
        EarthSatellite.from_omm(timescale, fields)
        for fields in json.loads(path.read_text(encoding="utf-8"))
    ]


def _sgp4_tle(path: Path) -> Callable[[], object]:
    from sgp4.api import Satrec

    def read() -> object:
        lines = path.read_text(encoding="utf-8").splitlines()
        ones = [line for line in lines if line.startswith("1 ")]
        twos = [line for line in lines if line.startswith("2 ")]
        return [Satrec.twoline2rv(one, two) for one, two in zip(ones, twos, strict=True)]

    return read


def _sgp4_omm(path: Path) -> Callable[[], object]:
    from sgp4 import omm
    from sgp4.api import Satrec

    def read() -> object:
        found = []
        for fields in json.loads(path.read_text(encoding="utf-8")):
            record = Satrec()
            omm.initialize(record, fields)
            found.append(record)
        return found

    return read


def _beyond_tle(path: Path) -> Callable[[], object]:
    from beyond.io.tle import Tle

    return lambda: list(Tle.from_string(path.read_text(encoding="utf-8"), error="ignore"))


def _beyond_oem(path: Path) -> Callable[[], object]:
    from beyond.io import ccsds

    return lambda: ccsds.loads(path.read_text(encoding="utf-8"))


def _oem_oem(path: Path) -> Callable[[], object]:
    from oem import OrbitEphemerisMessage

    return lambda: OrbitEphemerisMessage.open(path)


_CASES = {
    "kessler-toolkit cdm": _kessler_cdm,
    "sgp4 tle": _sgp4_tle,
    "sgp4 omm": _sgp4_omm,
    "skyfield tle": _skyfield_tle,
    "skyfield omm": _skyfield_omm,
    "beyond tle": _beyond_tle,
    "beyond oem": _beyond_oem,
    "oem oem": _oem_oem,
}


def main(case: str, path: Path, runs: int) -> None:
    """Print the median seconds of a case and how many things it gave."""
    work = _CASES[case](path)
    result = work()
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    count = len(result) if isinstance(result, list) else 1
    print(json.dumps({"median_s": statistics.median(times), "count": count}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
