"""The detectors of maneuver-detect on TLE files, in the environment they run in.

Reads JSON from standard input: `paths` (TLE files) and `thresholds` of its classical detector
beside its own. Prints one line of JSON: for each detector that can run and each file the epochs
(Unix time) of the sets around each detection, its own epoch, type, change of speed and confidence;
seconds for each; why the others cannot run.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def main(asked: dict[str, Any]) -> None:
    """Read, clean and search as the library does; reading is timed apart."""
    import maneuver_detect
    from maneuver_detect.data.elset import read_tle_file
    from maneuver_detect.data.history import build_series
    from maneuver_detect.detectors import available_models, get_detector
    from maneuver_detect.detectors.classical import ClassicalDetector

    began = time.perf_counter()
    series = [build_series(read_tle_file(Path(path))) for path in asked["paths"]]
    told: dict[str, Any] = {"version": maneuver_detect.__version__, "detectors": {}, "absent": {}}
    told["reading_s"] = time.perf_counter() - began
    detectors = {
        f"classical, threshold {value:g}": ClassicalDetector(threshold=value)
        for value in asked["thresholds"]
    }
    detectors |= {name: get_detector(name) for name in available_models()}
    for name, detector in detectors.items():
        try:
            began = time.perf_counter()
            found = [_rows(detector.detect(one)) for one in series]
            seconds = time.perf_counter() - began
        except Exception as error:  # whatever it is, it is told
            told["absent"][name] = f"{type(error).__name__}: {error}"[:160]
            continue
        told["detectors"][name] = {"found": found, "seconds": seconds}
    print(json.dumps(told))


def _rows(frame: Any) -> list[list[Any]]:
    """Before, after and epoch as Unix seconds, type, metres a second or null, confidence."""
    return [
        [
            row.elset_epoch_before.timestamp(),
            row.elset_epoch_after.timestamp(),
            row.epoch.timestamp(),
            str(row.type),
            None if row.delta_v_estimate != row.delta_v_estimate else float(row.delta_v_estimate),
            float(row.confidence),
        ]
        for row in frame.itertuples()
    ]


if __name__ == "__main__":
    main(json.loads(sys.stdin.read()))
