"""Fragments of Cosmos 1408 as files, and the call of `greenzone reconstruct` on them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from typer.testing import CliRunner, Result

from greenzone.core.instant import parse_utc
from greenzone.faces.cli.main import app
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.tle import format_tle

__all__ = ["ABOUT", "EVENT", "FRAGMENTS", "both_events", "reconstruct", "write"]

EVENT = parse_utc("2021-11-15T02:47:40Z")
FRAGMENTS = "cloud_2021-11-30_celestrak_intdes_1982-092.3le"
ABOUT = ("--window", "2021-11-14T00:00:00Z,2021-11-17T00:00:00Z")


def reconstruct(*arguments: str | Path) -> Result:
    """One call of the command in this process."""
    return CliRunner().invoke(app, ["reconstruct", *map(str, arguments)])


def write(path: Path, sets: list[ElementSet]) -> Path:
    """A file of these sets."""
    path.write_text("".join(format_tle(one) for one in sets), encoding="utf-8")
    return path


def both_events(table: ElementTable) -> list[ElementSet]:
    """The sets, and the same turned about the Earth's axis: another event of the same day."""
    turned = [
        replace(one, object_id=str(91_000 + k), raan_rad=(one.raan_rad + 1.0) % (2.0 * np.pi))
        for k, one in enumerate(table)
    ]
    return [*table, *turned]
