"""kessler-toolkit asked from here: it runs in an environment of its own (`make bench-peers`)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import NamedTuple

import numpy as np

from greenzone.probability.encounter_plane import EncounterPlane

__all__ = ["KesslerAnswers", "asked_of_kessler"]

_ROOT = Path(__file__).resolve().parents[1]
_PEERS = Path(__file__).resolve().parent / "_probability_peers.py"


class KesslerAnswers(NamedTuple):
    """Its answers, NaN where it refuses, and the median seconds each took."""

    foster: np.ndarray
    chan: np.ndarray
    message: np.ndarray
    foster_s: float
    message_s: float


def asked_of_kessler(
    plane: EncounterPlane,
    hbr_m: np.ndarray,
    messages: list[tuple[Path, float]],
    runs: int = 1,
) -> KesslerAnswers | None:
    """What it makes of encounters in their planes and of messages; None where it is absent."""
    python = _ROOT / ".tool" / "peers" / "bin" / "python"
    if not python.exists():
        return None
    asked = {
        "planes": [
            (miss.tolist(), np.diag(sigma**2).tolist(), float(radius))
            for miss, sigma, radius in zip(plane.miss_m, plane.sigma_m, hbr_m, strict=True)
        ],
        "messages": [(str(path), radius) for path, radius in messages],
    }
    done = subprocess.run(
        [str(python), "-I", str(_PEERS), str(runs)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    values = {k: np.array([a for a, _ in v], dtype=np.float64) for k, v in found.items()}
    seconds = {k: float(np.median([s for _, s in v])) if v else 0.0 for k, v in found.items()}
    return KesslerAnswers(
        values["foster"],
        values["chan"],
        values["message"],
        seconds["foster"],
        seconds["message"],
    )
