"""The fragments of Cosmos 1408 of November 2021 and its last set, for the command's tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cosmos_fragments import FRAGMENTS, write
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from small_cases import PARENT_TLE


@pytest.fixture(scope="session")
def november(shared_data: Path) -> Path:
    return shared_data / "cosmos1408" / FRAGMENTS


@pytest.fixture(scope="session")
def november_table(november: Path) -> ElementTable:
    every = read_element_file(november).table
    return every.take(~np.isin(every.object_id, ["13552", "13553"]))


@pytest.fixture
def some_fragments(tmp_path: Path, november_table: ElementTable, november: Path) -> Path:
    """Forty fragments and what is left of the satellite, by its later set."""
    every = read_element_file(november).table
    rest = every.element_set(int(np.flatnonzero(every.object_id == "13552")[0]))
    forty = [november_table.element_set(k) for k in range(40)]
    return write(tmp_path / "some.3le", [*forty, rest])


@pytest.fixture
def parent_file(tmp_path: Path) -> Path:
    path = tmp_path / "parent.tle"
    path.write_text(PARENT_TLE, encoding="utf-8")
    return path
