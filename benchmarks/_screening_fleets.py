"""The fleets that benchmarks/screening.py and validation/screening.py run: real sets and copies."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import numpy as np

from greenzone.core.instant import parse_utc
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.fleet.motion import Fleet
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion

__all__ = [
    "START",
    "catalog_lines",
    "fleet_of_lines",
    "low_lines",
    "numbered",
    "scattered_low_sets",
    "table_of_lines",
]

START = parse_utc("2022-01-22T00:00:00Z")
_ROOT = Path(__file__).resolve().parents[1]
_DATA = Path(os.environ.get("GREENZONE_DATA", _ROOT.parent / "shared" / "data"))
_LOW_REVOLUTIONS = 11.25
_LOW_ECCENTRICITY = 0.25
Pairs = list[tuple[str, str]]


def catalog_lines(name: str = "catalog_2022-01-22_odap.3le.gz") -> Pairs:
    """Lines 1 and 2 of every object of a shared catalog; FileNotFoundError where it is absent."""
    text = gzip.decompress((_DATA / "catalogs" / name).read_bytes()).decode("utf-8")
    lines = text.splitlines()
    return [(lines[i + 1], lines[i + 2]) for i in range(0, len(lines) - 2, 3)]


def low_lines(count: int) -> Pairs:
    """So many sets in low orbit: the real ones, then they again with nodes and anomalies drawn.

    A copy keeps size, shape, inclination and drag, so that the crowd at each height grows evenly.
    """
    real = [
        pair
        for pair in catalog_lines()
        if float(pair[1][52:63]) > _LOW_REVOLUTIONS
        and float(f"0.{pair[1][26:33]}") < _LOW_ECCENTRICITY
    ]
    rng = np.random.default_rng(20220122)
    found = [real[i] for i in np.sort(rng.permutation(len(real))[:count])]
    while len(found) < count:
        one, two = real[int(rng.integers(len(real)))]
        node, mean = rng.uniform(0.0, 360.0, 2)
        found.append((one, f"{two[:17]}{node:8.4f}{two[25:43]}{mean:8.4f}{two[51:]}"))
    return found


def numbered(pairs: Pairs) -> str:
    """The lines as one text, each set numbered by its row (below 100,000)."""
    return "\n".join(
        _checked(f"{line[:2]}{row:05d}{line[7:68]}")
        for row, pair in enumerate(pairs)
        for line in pair
    )


def _checked(line: str) -> str:
    """A line of 68 columns and its checksum."""
    total = sum(int(c) if c.isdigit() else c == "-" for c in line)
    return f"{line}{total % 10}"


def table_of_lines(pairs: Pairs) -> ElementTable:
    """The element sets as greenzone reads them, in order."""
    from tempfile import TemporaryDirectory

    from greenzone.messages.element_sets.element_file import read_element_file

    with TemporaryDirectory() as folder:
        path = Path(folder) / "fleet.tle"
        path.write_text(numbered(pairs), encoding="ascii")
        table = read_element_file(path).table
    if len(table) != len(pairs):
        raise ValueError(f"{len(pairs)} sets written, {len(table)} read")
    return table


def scattered_low_sets(count: int) -> ElementTable:
    """The station's set and as many low ones, drawn from the catalog with their planes turned."""
    pairs = [p for p in catalog_lines() if float(p[1][52:63]) > _LOW_REVOLUTIONS]
    table = table_of_lines(pairs)
    station = next(i for i, pair in enumerate(pairs) if pair[0][2:7] == "25544")
    rng = np.random.default_rng(3)
    chosen = np.concatenate(([station], rng.integers(0, len(table), count)))
    turns = rng.normal(size=(3, count + 1)) * np.array([[0.3], [0.3], [3.0]])
    turns[:, 0] = 0.0
    sets = table.take(chosen)
    return sets.with_columns(
        raan_rad=sets.raan_rad + turns[0],
        arg_perigee_rad=sets.arg_perigee_rad + turns[1],
        mean_anomaly_rad=(sets.mean_anomaly_rad + turns[2]) % (2.0 * np.pi),
    )


def fleet_of_lines(pairs: Pairs) -> Fleet:
    """The element sets as a fleet."""
    from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation

    return Fleet((Sgp4Motion.of(table_of_lines(pairs), shipped_earth_orientation()),))
