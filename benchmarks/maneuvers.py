"""Maneuvers found in histories, beside maneuver-detect on the same histories and records.

Seven satellites with their operators' files (`maneuvers/` of the real data), scored as
docs/validation/maneuvers.md says: the interval stated, or the gap between two sets that the peer
names, widened by a day. Its classical detector is run as it comes and at other thresholds; those
that need weights which the package does not hold are named. greenzone runs on one thread with the
sensitivity it comes with, which is the one chosen for each satellite on the other six.

`python -m benchmarks.maneuvers` prints the figures of docs/maneuvers.md. The peer runs in an
environment of its own (`make bench-maneuver-peer`).
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from validation.maneuver_records import Recorded, read_fengyun, read_ids, recorded
from validation.maneuver_scores import Scored, score
from validation.maneuvers import SATELLITES, data_folder

from benchmarks._maneuver_detect import asked_of_maneuver_detect
from greenzone.forensics.maneuvers.detection import detect_maneuvers
from greenzone.forensics.maneuvers.maneuver import Direction, Findings, Maneuver
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable

Row = dict[str, str | float]

_THRESHOLDS = (4.0, 12.0, 25.0, 50.0)
_SIZES = (
    (Direction.IN_TRACK, 0.01, math.inf, "in-track >= 1 cm/s"),
    (Direction.IN_TRACK, 0.003, 0.01, "0.3 to 1 cm/s"),
    (Direction.IN_TRACK, 0.0, 0.003, "less"),
    (Direction.CROSS_TRACK, 0.5, math.inf, "cross-track >= 50 cm/s"),
)


def run() -> list[Row]:
    """A row a detector: seconds for all histories, the ratio to ours, and how right it is."""
    folder = data_folder()
    if not folder.is_dir():
        return [{"case": "maneuvers", "note": "real data absent: set GREENZONE_DATA"}]
    tables = [_table(folder, name) for name in SATELLITES]
    truths = [_truth(folder, name, table) for name, table in zip(SATELLITES, tables, strict=True)]
    detect_maneuvers(tables[0])
    began = time.perf_counter()
    ours = [detect_maneuvers(table) for table in tables]
    seconds = time.perf_counter() - began
    scored = [
        score(name, one, truth) for name, one, truth in zip(SATELLITES, ours, truths, strict=True)
    ]
    rows = [_row("greenzone", seconds, 1.0, scored)]
    peer = asked_of_maneuver_detect(
        [folder / "tle" / f"{name}.tle.gz" for name in SATELLITES], _THRESHOLDS
    )
    if peer is None:
        return [*rows, {"case": "maneuver-detect", "note": "absent: make bench-maneuver-peer"}]
    for name, found in peer.found.items():
        told = [
            score(satellite, _as_ours(one, own), truth)
            for satellite, one, own, truth in zip(SATELLITES, ours, found, truths, strict=True)
        ]
        case = f"maneuver-detect {peer.version}, {name}"
        rows.append(_row(case, peer.seconds[name], peer.seconds[name] / seconds, told))
    rows += [{"case": f"maneuver-detect {name}", "note": why} for name, why in peer.absent.items()]
    return rows


def _table(folder: Path, name: str) -> ElementTable:
    return read_element_file(folder / "tle" / f"{name}.tle.gz").table


def _truth(folder: Path, name: str, table: ElementTable) -> Sequence[Recorded]:
    file = folder / "truth" / SATELLITES[name]
    return recorded(read_fengyun(file) if file.suffix == ".fy" else read_ids(file), table)


def _as_ours(findings: Findings, found: Sequence[Maneuver]) -> Findings:
    """The peer's detections over the same span of the same history."""
    return replace(findings, maneuvers=tuple(found))


def _row(case: str, seconds: float, ratio: float, scored: Sequence[Scored]) -> Row:
    years = sum(s.years for s in scored)
    found = sum(len(s.found) for s in scored)
    false = sum(len(s.false) for s in scored)
    words = []
    for direction, low, high, label in _SIZES:
        seen = [hit for s in scored for hit in s.seen(direction, low, high)]
        however = sum(_seen_however(s, direction, low, high) for s in scored)
        words.append(f"{label}: {_share(seen)}, {however} in any direction")
    unknown = [hit for s in scored for hit in s.seen_of_unknown_size()]
    words.append(f"size not recorded: {_share(unknown)}")
    words.append(f"precision {(found - false) / max(found, 1):.3f}")
    words.append(f"false alarms a satellite-year {false / years:.2f}")
    words.append(f"in-track delta-v off by {_size_error(scored)}")
    return {
        "case": case,
        "median_s": round(seconds, 2),
        "ratio": round(ratio, 2),
        "note": "; ".join(words),
    }


def _seen_however(scored: Scored, direction: Direction, low: float, high: float) -> int:
    """How many maneuvers of a size along a direction were found, in whichever direction."""
    return sum(
        bool(hits) for truth, hits in scored.recorded if low <= abs(_along(truth, direction)) < high
    )


def _along(truth: Recorded, direction: Direction) -> float:
    return truth.in_track_m_s if direction is Direction.IN_TRACK else truth.cross_track_m_s


def _share(seen: list[bool]) -> str:
    return f"{sum(seen)} of {len(seen)} ({sum(seen) / max(len(seen), 1):.3f})"


def _size_error(scored: Sequence[Scored]) -> str:
    """The median of the relative error of in-track sizes of 0.3 cm/s and more, where told."""
    errors = [
        abs(abs(m.delta_v_m_s) / abs(truth.in_track_m_s) - 1.0)
        for s in scored
        for truth, m in s.pairs(Direction.IN_TRACK)
        if abs(truth.in_track_m_s) >= 0.003 and math.isfinite(m.delta_v_m_s)
    ]
    return f"{100 * statistics.median(errors):.0f} % ({len(errors)} told)" if errors else "unknown"


if __name__ == "__main__":
    for result in run():
        print(result, flush=True)
