"""What `greenzone reconstruct` refuses: one line with the reason, and nothing is written."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cosmos_fragments import ABOUT, both_events, reconstruct, write
from greenzone.core.errors import BadDataError, NotDeterminableError, UsageError
from greenzone.faces.cli.main import main
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable

STATION = "iss_25544_2021-08_2022-01.3le"
TOO_EARLY = "2022-02-01T00:00:00Z,2022-02-02T00:00:00Z"


def refused(
    tmp_path: Path, *arguments: str | Path, error: type[Exception] = NotDeterminableError
) -> str:
    before = sorted(tmp_path.iterdir())
    outs = ("--json", tmp_path / "no.json", "--html", tmp_path / "no.html")
    done = reconstruct(*arguments, *outs)
    assert isinstance(done.exception, error), done.stdout
    assert sorted(tmp_path.iterdir()) == before
    assert "\n" not in str(done.exception)
    return str(done.exception)


def test_an_empty_file(tmp_path: Path) -> None:
    empty = tmp_path / "empty.3le"
    empty.touch()
    assert "not determinable because empty.3le" in refused(tmp_path, empty)


@pytest.mark.parametrize(
    ("options", "code", "reason"),
    [((), 3, "not determinable because empty.3le"), (("--seed", "-1"), 2, "--seed -1: give 0 to")],
)
def test_the_program_ends_with_the_codes_of_the_house_and_one_line(
    tmp_path: Path,
    options: tuple[str, ...],
    code: int,
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    empty = tmp_path / "empty.3le"
    empty.touch()
    monkeypatch.setattr("sys.argv", ["greenzone", "reconstruct", str(empty), *options])
    with pytest.raises(SystemExit) as end:
        main()
    told = capsys.readouterr()
    assert end.value.code == code
    assert told.out == ""
    assert told.err.startswith("greenzone: ")
    assert told.err.count("\n") == 1
    assert reason in told.err


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "cannot be read" in refused(tmp_path, tmp_path / "none", error=BadDataError)


def test_too_few_sets(tmp_path: Path, november_table: ElementTable, parent_file: Path) -> None:
    few = write(tmp_path / "few.3le", [november_table.element_set(k) for k in range(4)])
    for options in (("--parent", parent_file), ()):
        told = refused(tmp_path, few, *options)
        assert "not determinable because only 4 usable objects are left" in told


def test_epochs_before_the_event(tmp_path: Path, november: Path, parent_file: Path) -> None:
    told = refused(tmp_path, november, "--parent", parent_file, "--window", TOO_EARLY)
    assert re.search(r"not determinable because .* with epochs before 2022-02-01", told)


def test_duplicated_sets(tmp_path: Path, november_table: ElementTable, parent_file: Path) -> None:
    same = [replace(november_table.element_set(3), object_id=str(91_000 + k)) for k in range(20)]
    told = refused(tmp_path, write(tmp_path / "same.3le", same), "--parent", parent_file)
    assert "19 given twice" in told


def test_bad_checksums(tmp_path: Path, november: Path, parent_file: Path) -> None:
    lines = november.read_text().splitlines()
    bad = [
        line[:-1] + str((int(line[-1]) + 1) % 10) if line[:2] in ("1 ", "2 ") else line
        for line in lines
    ]
    path = tmp_path / "bad.3le"
    path.write_text("\n".join(bad) + "\n")
    told = refused(tmp_path, path, "--parent", parent_file)
    assert "not determinable because bad.3le: holds no element set that can be read" in told
    assert "checksum" in told


def test_a_parent_that_is_not_the_parent(tmp_path: Path, november: Path, shared_data: Path) -> None:
    station = shared_data / "cosmos1408" / STATION
    told = refused(tmp_path, november, "--parent", station)
    assert "not determinable because" in told
    assert "the parent is another object" in told


def test_a_rocket_body_of_the_same_launch_as_the_parent(tmp_path: Path, november: Path) -> None:
    every = read_element_file(november).table
    row = int(np.flatnonzero(every.object_id == "13553")[0])
    body = write(tmp_path / "body.3le", [every.element_set(row)])
    assert "not determinable because" in refused(tmp_path, november, "--parent", body)


def test_a_window_that_does_not_hold_the_event(
    tmp_path: Path, november: Path, parent_file: Path
) -> None:
    window = "2021-11-16T00:00:00Z,2021-11-17T12:00:00Z"
    told = refused(tmp_path, november, "--parent", parent_file, "--window", window)
    assert "clearly better outside the window" in told


def test_two_events_in_one_file(tmp_path: Path, november_table: ElementTable) -> None:
    """The same breakup turned about the Earth's axis: another event of the same day."""
    both = both_events(november_table.take(np.arange(60)))
    for count, reason in ((82, "the file mixes two events"), (120, "are of several events")):
        path = write(tmp_path / "two.3le", both[:count])
        told = refused(tmp_path, path, *ABOUT)
        assert "not determinable because" in told
        assert reason in told


def test_unrelated_objects(tmp_path: Path, shared_data: Path) -> None:
    catalog = shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
    every = read_element_file(catalog).table
    low = np.flatnonzero(every.mean_motion_rad_s > 11.0 * 2.0 * np.pi / 86_400.0)
    rows = np.random.default_rng(5).choice(low, 30, replace=False).tolist()
    path = write(tmp_path / "any.3le", [every.element_set(k) for k in rows])
    assert "a common place is not determinable because" in refused(tmp_path, path, *ABOUT)


def test_a_file_of_several_parents(tmp_path: Path, november: Path) -> None:
    told = refused(tmp_path, november, "--parent", november, error=BadDataError)
    assert "holds 105 objects" in told


@pytest.mark.parametrize(
    "options",
    [
        ("--window", "2021-11-15T00:00:00Z"),
        ("--window", "2021-11-16T00:00:00Z,2021-11-15T00:00:00Z"),
        ("--window", "yesterday,today"),
        ("--mass-kg", "-1"),
        ("--mass-kg", "nan"),
        ("--parent-kind", "ship"),
        ("--seed", "-1"),
        ("--event", "event.toml"),
        ("--lifetime", "365"),
        ("--lifetime", "3"),
    ],
)
def test_a_wrong_call(tmp_path: Path, options: tuple[str, str]) -> None:
    refused(tmp_path, tmp_path / "unread", *options, error=UsageError)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    place = tmp_path / "nowhere" / "event.toml"
    options = ("--event", place, "--mass-kg", "1")
    told = refused(tmp_path, tmp_path / "unread", *options, error=BadDataError)
    assert "name a file in a folder that exists" in told


def test_an_event_file_without_the_parents_path(tmp_path: Path, some_fragments: Path) -> None:
    options = ("--event", tmp_path / "event.toml", "--mass-kg", "1750")
    told = refused(tmp_path, some_fragments, *ABOUT, *options)
    assert "an event file is not determinable because the parent's path is not known" in told
