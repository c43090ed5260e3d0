"""What a page of maneuvers shows beside the document: the traces of the clearest objects."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.maneuvers.traces import Traces, traces_of
from greenzone.workflows.maneuvers_document import maneuvers_document
from greenzone.workflows.maneuvers_run import ManeuversRun

__all__ = ["MOST_TRACED", "detailed_document"]

MOST_TRACED: Final = 12
"""Objects of a catalog whose traces are shown: those with the clearest maneuvers."""


def detailed_document(run: ManeuversRun) -> dict[str, Any]:
    """The document with `traces`: of one object, or of the clearest of several; see `Traces`."""
    answers = run.answers
    rows = [row for row, a in enumerate(answers) if a.findings.maneuvers or len(answers) == 1]
    rows.sort(key=lambda row: (-answers[row].clearest, row))
    first = run.catalog.first_set
    return {
        **maneuvers_document(run),
        "traces": [
            {
                "object_id": answers[row].object_id,
                **_columns(traces_of(run.catalog.sets.take(np.arange(first[row], first[row + 1])))),
            }
            for row in rows[:MOST_TRACED]
        ],
    }


def _columns(traces: Traces) -> dict[str, Any]:
    """Seconds since the first epoch, and the values with the digits that can be seen."""
    epochs = traces.epoch_tai_ns
    start = None if not len(epochs) else format_utc(Instant(int(epochs[0])), 0)
    return {
        "start_utc": start,
        "t_s": np.round((epochs - epochs[:1]) / 1e9).astype(int).tolist(),
        "axis_m": _rounded(traces.axis_m, 1),
        "along_miss_m": _rounded(traces.along_miss_m, 0),
        "plane_jump_m_s": _rounded(traces.plane_jump_m_s, 5),
    }


def _rounded(values: Float64[ndarray, " n"], digits: int) -> list[float | None]:
    return [round(value, digits) if np.isfinite(value) else None for value in values.tolist()]
