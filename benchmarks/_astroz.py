"""astroz asked from here: it runs in an environment of its own (`make bench-peers`)."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

from greenzone.core.instant import Instant

__all__ = ["AstrozAnswer", "asked_of_astroz"]

_ROOT = Path(__file__).resolve().parents[1]
_PEERS = Path(__file__).resolve().parent / "_screening_peers.py"
_UNIX_DAY = 2440587.5


class AstrozAnswer(NamedTuple):
    """The events of `astroz.screen`, rows in the order of the file; what it took."""

    primary: np.ndarray
    secondary: np.ndarray
    tca_s: np.ndarray
    miss_m: np.ndarray
    speed_m_s: np.ndarray
    median_s: float
    peak_mb: float
    version: str


def asked_of_astroz(
    lines: str,
    start: Instant,
    hours: float,
    radius_m: float,
    step_min: float = 0.5,
    runs: int = 1,
    threads: int = 2,
) -> AstrozAnswer | None:
    """What it makes of TLEs numbered by their rows; None where it is absent."""
    python = _ROOT / ".tool" / "peers" / "bin" / "python"
    if not python.exists():
        return None
    day, fraction = start.utc_julian_date()
    with TemporaryDirectory() as folder:
        path, out = Path(folder) / "fleet.tle", Path(folder) / "events.npz"
        path.write_text(lines, encoding="ascii")
        asked = {
            "path": str(path),
            "start_s": (day - _UNIX_DAY + fraction) * 86_400.0,
            "minutes": hours * 60.0,
            "radius_km": radius_m * 1e-3,
            "step_min": step_min,
            "runs": runs,
            "out": str(out),
        }
        done = subprocess.run(
            [str(python), "-I", str(_PEERS)],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"ASTROZ_THREADS": str(threads)},
        )
        result = json.loads(done.stdout.splitlines()[-1])
        with np.load(out) as events:
            return AstrozAnswer(
                events["primary"],
                events["secondary"],
                events["tca_s"],
                events["miss_m"],
                events["speed_m_s"],
                result["median_s"],
                result["peak_mb"],
                result["version"],
            )
