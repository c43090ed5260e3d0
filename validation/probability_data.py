"""Cases of the shared data as pairs and planes, and the rows that compare with them."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.decision.policy import load_policy
from greenzone.messages.conjunctions.cdm import conjunction_record
from greenzone.messages.conjunctions.cdm_record import ConjunctionRecord
from greenzone.messages.reading import read_messages
from greenzone.probability.encounter_plane import EncounterPlane, project
from greenzone.probability.states import StatePair
from greenzone.workflows.assess_methods import Encounter
from greenzone.workflows.assess_states import pair_at_tca
from validation.page import Statement

__all__ = [
    "PairCase",
    "absolute",
    "cases_of",
    "encounter_of_message",
    "oracle",
    "plane_of_pairs",
    "record_of_message",
    "relative",
    "shown",
]

_NO_DIFFERENCE = 1e-9


@dataclass(frozen=True)
class PairCase:
    """One encounter as its file states it, whatever its units."""

    name: str
    title: str
    """Short, for a table."""
    pair: StatePair
    hbr: float
    expected: dict[str, Any]
    raw: dict[str, Any]


def cases_of(folder: Path, family: str) -> list[PairCase]:
    """The cases of a family that are encounters, in order."""
    raw = json.loads((folder / f"{family}.json").read_text(encoding="utf-8"))["cases"]
    return [_case(c) for c in raw if "r1" in c]


@cache
def oracle(folder: Path) -> dict[str, Any]:
    """What CARA's own code gave for the cases."""
    text = (folder / "oracle_results.json").read_text(encoding="utf-8")
    results: dict[str, Any] = json.loads(text)["results"]
    return results


@cache
def record_of_message(path: Path) -> ConjunctionRecord:
    """The conjunction of a message's file."""
    return conjunction_record(read_messages(path)[0].document)


@cache
def encounter_of_message(path: Path, hbr_m: float) -> Encounter:
    """A message's encounter at its true TCA."""
    longest = load_policy("default").conjunction.longest_tca_shift_s
    placed = pair_at_tca(record_of_message(path), longest)
    return Encounter(placed.curved, placed.straight, hbr_m).with_shared_errors(False)


def plane_of_pairs(cases: list[PairCase]) -> tuple[EncounterPlane, ndarray]:
    """The cases in their encounter planes, and their radii."""
    hbr = np.array([case.hbr for case in cases])
    plane = project(
        np.array([case.pair.relative_position_m for case in cases]),
        np.array([case.pair.relative_velocity_m_s for case in cases]),
        np.array([case.pair.covariance[0, :3, :3] for case in cases]),
        np.array([case.pair.covariance[1, :3, :3] for case in cases]),
        hbr,
    )
    return plane, hbr


def relative(
    name: str, reference: float, ours: float, tolerance: float, digits: int = 8
) -> Statement:
    """Two numbers that may differ by a part of the reference; zeros must be zeros."""
    off = abs(ours - reference)
    if off > 0.0:
        off = off / abs(reference) if reference != 0.0 else math.inf
    return Statement(
        name,
        f"{reference:.{digits}g}",
        f"{ours:.{digits}g}",
        shown(off),
        f"{tolerance:.2g} of it",
        bool(off <= tolerance),
    )


def absolute(
    name: str, reference: float, ours: float, tolerance: float, unit: str = ""
) -> Statement:
    """Two numbers that may differ by so much in their unit."""
    off = abs(ours - reference)
    space = f" {unit}" if unit else ""
    return Statement(
        name,
        f"{reference:.8g}{space}",
        f"{ours:.8g}{space}",
        shown(off) + space,
        f"{tolerance:.2g}{space}",
        bool(off <= tolerance),
    )


def shown(off: float) -> str:
    """A difference; the last digits of a double differ between machines and are not told."""
    return "< 1e-9" if off < _NO_DIFFERENCE else f"{off:.1e}"


def _case(raw: dict[str, Any]) -> PairCase:
    def both(first: str) -> ndarray:
        return np.array([raw[first + "1"], raw[first + "2"]], dtype=np.float64)

    covariance = np.zeros((2, 6, 6))
    for o, key in enumerate(("cov1", "cov2")):
        matrix = np.array(raw[key], dtype=np.float64)
        covariance[o, : len(matrix), : len(matrix)] = matrix
    pair = StatePair(both("r"), both("v"), covariance)
    return PairCase(
        raw["id"], _title(raw["id"]), pair, float(raw["HBR"]), raw.get("expected", {}), raw
    )


def _title(name: str) -> str:
    """`20580 / 22015, 2021-03-15 21:29` for the long names of messages."""
    parts = name.split("_")
    if parts[0] != "cdm53":
        return f"`{name}`"
    day, clock = parts[4], parts[5]
    when = f"{day[:4]}-{day[4:6]}-{day[6:]} {clock[:2]}:{clock[2:4]}"
    return f"{int(parts[1])} / {int(parts[3])}, {when}"
