"""maneuver-detect asked from here: it runs in an environment of its own."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from greenzone.core.instant import Instant, parse_utc
from greenzone.forensics.maneuvers.maneuver import Direction, Maneuver

__all__ = ["PeerAnswer", "asked_of_maneuver_detect"]

_ROOT = Path(__file__).resolve().parents[1]
_PEERS = Path(__file__).resolve().parent / "_maneuver_peers.py"
_UNIX = parse_utc("1970-01-01T00:00:00Z")


class PeerAnswer(NamedTuple):
    """What each detector found in each file, and what it took."""

    found: dict[str, list[list[Maneuver]]]
    seconds: dict[str, float]
    absent: dict[str, str]
    reading_s: float
    version: str


def asked_of_maneuver_detect(
    paths: Sequence[Path], thresholds: Sequence[float]
) -> PeerAnswer | None:
    """What its detectors make of gzipped TLE files; None where it is absent."""
    python = _ROOT / ".tool" / "maneuver-peer" / "bin" / "python"
    if not python.exists():
        return None
    with TemporaryDirectory() as folder:
        plain = [Path(folder) / path.stem for path in paths]
        for path, place in zip(paths, plain, strict=True):
            place.write_bytes(_two_lines(gzip.decompress(path.read_bytes())))
        asked = {"paths": [str(place) for place in plain], "thresholds": list(thresholds)}
        done = subprocess.run(
            [str(python), "-I", str(_PEERS)],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"HF_HUB_OFFLINE": "1"},
        )
    told = json.loads(done.stdout.splitlines()[-1])
    every = told["detectors"].items()
    return PeerAnswer(
        {name: [[_maneuver(r) for r in rows] for rows in one["found"]] for name, one in every},
        {name: one["seconds"] for name, one in every},
        told["absent"],
        told["reading_s"],
        told["version"],
    )


def _two_lines(data: bytes) -> bytes:
    """Lines 1 and 2 of every set whose columns are right: it refuses a file for one bad line."""
    lines = [line.rstrip() for line in data.splitlines()]
    pairs = [
        (one, two)
        for one, two in pairwise(lines)
        if one.startswith(b"1 ") and two.startswith(b"2 ") and len(one) == len(two) == 69
    ]
    return b"".join(one + b"\n" + two + b"\n" for one, two in pairs)


def _maneuver(row: list[Any]) -> Maneuver:
    """A detection as one of ours; a radial one counts as along the track, in its favour."""
    before, after, epoch, kind, size, confidence = row
    direction = Direction.CROSS_TRACK if kind == "cross-track" else Direction.IN_TRACK
    return Maneuver(
        _instant(before),
        _instant(after),
        _instant(epoch),
        direction,
        float("nan") if size is None else size,
        float("nan"),
        float("nan"),
        confidence,
    )


def _instant(unix_s: float) -> Instant:
    """Leap seconds since 1972 are below what matters here: half a minute of a day."""
    return _UNIX.plus(unix_s)
