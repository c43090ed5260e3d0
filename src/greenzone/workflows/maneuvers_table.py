"""Maneuvers as a table: one row each, of all objects."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Final

from greenzone.workflows.maneuvers_document import maneuver_row
from greenzone.workflows.maneuvers_run import ManeuversRun
from greenzone.workflows.whole_file import write_whole

__all__ = ["COLUMNS", "write_table"]

COLUMNS: Final = (
    "object_id",
    "name",
    "start_utc",
    "end_utc",
    "likeliest_utc",
    "delta_v_m_s",
    "delta_v_sigma_m_s",
    "direction",
    "confidence",
    "score",
)


def write_table(run: ManeuversRun, path: Path) -> None:
    """Write every maneuver told as CSV, whole or not at all; BadDataError where it cannot be."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for answer, maneuver in run.maneuvers:
        about = {"object_id": answer.object_id, "name": answer.name}
        writer.writerow(about | maneuver_row(maneuver))
    write_whole(path, text.getvalue(), replace=True)
