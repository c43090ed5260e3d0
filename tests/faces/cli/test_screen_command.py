"""`greenzone screen`: what it prints and writes, and what it refuses in one line."""

from __future__ import annotations

import csv
import json
import os
import re
import shlex
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner, Result

from greenzone.core.errors import BadDataError, BadMessageError, UsageError
from greenzone.core.instant import format_utc
from greenzone.faces.cli.main import app
from greenzone.messages.conjunctions.cdm import parse_cdm
from greenzone.messages.reading import parse_messages
from greenzone.workflows import screen_messages
from greenzone.workflows.catalog_load import load_catalog
from screened_catalogs import START, crossing, meeting_pair, oem_of, write_sets

COLUMNS = [
    "primary_id", "secondary_id", "tca_utc", "miss_distance_m", "relative_speed_m_s", "miss_r_m",
    "miss_t_m", "miss_n_m", "primary_status", "secondary_status", "set_age_days_primary",
    "set_age_days_secondary",
]  # fmt: skip
WINDOW = ("--start", format_utc(START), "--hours", "1")


def screen(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["screen", *map(str, arguments)])


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    """Three crossings: one at ten minutes, two later and of others."""
    sets = [*meeting_pair(), *crossing(1500.0, 201, ("GAMMA", "DELTA"))]
    return write_sets(tmp_path / "catalog.3le", sets)


def test_the_table_shows_the_events_and_who_was_screened(catalog: Path) -> None:
    done = screen(catalog, *WINDOW)
    assert done.exit_code == 0, done.exception
    assert re.search(r"ALPHA 1 \(101\) and BETA 2 \(102\)", done.stdout)
    assert "4 of 4 objects screened" in done.stdout
    assert (
        "2022-01-22T12:00:00Z to 2022-01-22T13:00:00Z (begins as given), within 5 km" in done.stdout
    )
    assert "operator or family" in done.stdout
    assert "altitude km" in done.stdout


def test_the_order_is_the_one_asked_for(catalog: Path) -> None:
    def shown(sort: str) -> list[list[str]]:
        lines = screen(catalog, *WINDOW, "--sort", sort).stdout.splitlines()
        return [line.split() for line in lines if line.startswith("2022-01-22 1")]

    by_time, by_miss, by_risk = shown("time"), shown("miss"), shown("risk")
    assert len(by_time) > 2
    assert sorted(by_time) == sorted(by_miss) == sorted(by_risk)
    assert [row[1] for row in by_time] == sorted(row[1] for row in by_time)
    misses = [float(row[2].replace(",", "")) for row in by_miss]
    assert misses == sorted(misses)
    risks = [float(row[7]) for row in by_risk]
    assert risks == sorted(risks, reverse=True)


def test_top_limits_the_table_alone(catalog: Path, tmp_path: Path) -> None:
    done = screen(catalog, *WINDOW, "--top", "1", "--out", tmp_path / "all.json")
    assert len([line for line in done.stdout.splitlines() if line.startswith("2022-01-22 1")]) == 1
    assert "the first 1 by risk shown" in done.stdout
    assert len(json.loads((tmp_path / "all.json").read_text())) > 1


def test_every_form_holds_the_same_events(catalog: Path, tmp_path: Path) -> None:
    for form in ("json", "csv", "parquet"):
        done = screen(catalog, *WINDOW, "--out", tmp_path / f"out.{form}")
        assert done.exit_code == 0, done.exception
    told = json.loads((tmp_path / "out.json").read_text())
    assert len(told) > 1
    assert all(list(row) == COLUMNS for row in told)
    with (tmp_path / "out.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows == [{name: str(value) for name, value in row.items()} for row in told]
    stored = duckdb.read_parquet(str(tmp_path / "out.parquet"))
    assert stored.columns == COLUMNS
    assert stored.fetchall() == [tuple(row.values()) for row in told]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "catalog.3le", "out.csv", "out.csv.run.json", "out.json", "out.json.run.json",
        "out.parquet",
    ]  # fmt: skip


def test_no_event_is_an_answer_too(catalog: Path, tmp_path: Path) -> None:
    for form in ("json", "csv", "parquet"):
        done = screen(catalog, *WINDOW, "--radius-km", "0.01", "--out", tmp_path / f"out.{form}")
        assert done.exit_code == 0, done.exception
    assert "0 events of 0 pairs" in done.stdout
    assert json.loads((tmp_path / "out.json").read_text()) == []
    assert (tmp_path / "out.csv").read_text() == ",".join(COLUMNS) + "\n"
    stored = duckdb.read_parquet(str(tmp_path / "out.parquet"))
    assert (stored.columns, stored.fetchall()) == (COLUMNS, [])
    assert json.loads((tmp_path / "out.csv.run.json").read_text())["summary"]["closest"] is None


def test_the_run_is_told_beside_the_events(catalog: Path, tmp_path: Path) -> None:
    screen(catalog, *WINDOW, "--out", tmp_path / "out.csv")
    screen(catalog, *WINDOW, "--out", tmp_path / "out.parquet")
    beside = json.loads((tmp_path / "out.csv.run.json").read_text())
    query = "SELECT key, value FROM parquet_kv_metadata($file)"
    with duckdb.connect() as database:
        found = database.execute(query, {"file": str(tmp_path / "out.parquet")}).fetchall()
    metadata = {key.decode(): value.decode() for key, value in found}
    assert json.loads(metadata["greenzone_run"]) == beside
    assert "events" not in beside
    assert beside["summary"]["events"] > 1
    assert metadata["greenzone_version"] == beside["provenance"]["version"]
    assert beside["provenance"]["inputs"][0]["name"] == "catalog.3le"


def test_the_command_in_the_answer_gives_it_again(catalog: Path, tmp_path: Path) -> None:
    radii = tmp_path / "radii.csv"
    radii.write_text("object_id,radius_km\n101,9\n")
    options = ("--primary", "101,GAMMA", "--radius-km", "4.5", "--radii", radii)
    before = json.loads(screen(catalog, *WINDOW, *options, "--json", "-").stdout)
    words = shlex.split(before["provenance"]["command"])
    assert words[:2] == ["greenzone", "screen"]
    here = Path.cwd()
    try:
        os.chdir(tmp_path)
        after = json.loads(screen(*words[2:], "--json", "-").stdout)
    finally:
        os.chdir(here)
    assert after == before


def test_json_on_standard_output_stands_alone(catalog: Path) -> None:
    done = screen(catalog, *WINDOW, "--primary", "101", "--json", "-")
    document = json.loads(done.stdout)
    assert document["schema"] == "greenzone/screening/1"
    assert document["primaries"] == ["101"]
    assert {event["primary_id"] for event in document["events"]} == {"101"}


@pytest.mark.parametrize("options", [("--box-km", "1,3,3"), ("--ellipsoid-km", "1,3,3")])
def test_volumes_in_rtn_are_told(catalog: Path, options: tuple[str, str]) -> None:
    document = json.loads(screen(catalog, *WINDOW, *options, "--json", "-").stdout)
    shape = options[0].strip("-").removesuffix("-km")
    assert document["volume"] == {"shape": shape, "half_axes_km": [1.0, 3.0, 3.0]}
    assert all(abs(event["miss_r_m"]) <= 1000.0 for event in document["events"])
    assert document["events"]


class TestMessages:
    def test_without_covariances_states_are_written(self, catalog: Path, tmp_path: Path) -> None:
        done = screen(catalog, *WINDOW, "--primary", "101", "--out", tmp_path / "cdm-dir")
        assert done.exit_code == 0, done.exception
        first = sorted((tmp_path / "cdm-dir").iterdir())[0]
        assert first.name.startswith("00001-2022-01-22T1210")
        assert first.name.endswith("-101-102.opm")
        messages = parse_messages(first.read_text())
        assert [message.kind for message in messages] == ["OPM", "OPM"]
        assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]

    def test_with_both_covariances_cdms_are_written(self, tmp_path: Path) -> None:
        path = write_sets(tmp_path / "two.3le", meeting_pair())
        oems = [
            oem_of(tmp_path / f"{e.object_id}.oem", e, START, 1800.0, covariance=True)
            for e in load_catalog(path)
        ]
        folder = tmp_path / "out"
        folder.mkdir()
        options = [word for oem in oems for word in ("--primary", str(oem))]
        done = screen(
            path, "--start", format_utc(START), "--hours", "0.5", *options, "--out", folder
        )
        assert done.exit_code == 0, done.exception
        (file,) = folder.iterdir()
        record = parse_cdm(file.read_text())
        assert file.suffix == ".cdm"
        assert [side.designator for side in record.objects] == ["101", "102"]
        assert all(side.covariance is not None for side in record.objects)
        assert "max Pc" in done.stdout

    def test_too_many_are_refused_with_their_number(
        self, catalog: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(screen_messages, "MOST_MESSAGES", 1)
        done = screen(catalog, *WINDOW, "--out", tmp_path / "cdm-dir")
        assert isinstance(done.exception, UsageError)
        assert re.search(r"^\d+ events would be as many files, more than 1", str(done.exception))
        assert not (tmp_path / "cdm-dir").exists()

    def test_a_folder_with_files_is_left_alone(self, catalog: Path, tmp_path: Path) -> None:
        done = screen(catalog, *WINDOW, "--out", tmp_path)
        assert isinstance(done.exception, BadDataError)
        assert "holds something already" in str(done.exception)


REFUSED = [
    (("--hours", "0"), UsageError, "a window of 0 hours"),
    (("--hours", "-24"), UsageError, "a window of -24 hours"),
    (("--hours", "1500"), UsageError, "at most 1440"),
    (("--start", "yesterday"), UsageError, "--start: not a UTC time: 'yesterday'"),
    (("--start", "2023-06-01T00:00:00Z"), BadDataError, "more than 30 days from the window"),
    (("--radius-km", "0"), UsageError, "a screening sphere of 0 km"),
    (("--radius-km", "-5"), UsageError, "a screening sphere of -5 km"),
    (("--radius-km", "nan"), UsageError, "a screening sphere of nan km"),
    (("--radius-km", "5000"), UsageError, "the largest volume is 1000 km"),
    (("--box-km", "1,2"), UsageError, "--box-km 1,2: give half lengths along R, T and N"),
    (("--ellipsoid-km", "1,a,2"), UsageError, "--ellipsoid-km 1,a,2: give half"),
    (("--box-km", "1,2,3", "--radius-km", "2"), UsageError, "give one volume"),
    (("--primary", "777"), BadDataError, "no object '777' among 4"),
    (("--primary", "lost.oem"), BadDataError, "there is no such file"),
    (("--radii", "lost.csv"), BadMessageError, "lost.csv"),
    (("--sizes", "lost.csv"), BadMessageError, "lost.csv"),
    (("--out", "lost/events.csv"), BadDataError, "name a place in a folder that exists"),
    (("--out", "events.txt"), UsageError, "is none of .parquet, .csv, .json"),
    (("--json", "lost/answer.json"), BadDataError, "name a file in a folder that exists"),
    (("--html", "lost/page.html"), BadDataError, "name a file in a folder that exists"),
    (("--sort", "pc"), UsageError, "--sort pc: give risk, miss, time"),
    (("--top", "-1"), UsageError, "--top -1"),
    (("--threads", "0"), UsageError, "--threads 0"),
]


@pytest.mark.parametrize(("options", "kind", "told"), REFUSED, ids=lambda v: str(v)[:40])
def test_what_cannot_be_meant_is_refused_in_one_line(
    catalog: Path, options: tuple[str, ...], kind: type[Exception], told: str
) -> None:
    given = WINDOW if options[0] not in ("--hours", "--start") else ()
    done = screen(catalog, *given, *options)
    assert isinstance(done.exception, kind)
    assert told in str(done.exception)
    assert "\n" not in str(done.exception)


def test_a_catalog_that_is_none_is_refused(tmp_path: Path) -> None:
    assert isinstance(screen(tmp_path / "lost.3le").exception, BadDataError)
    assert "no catalog store" in str(screen(tmp_path).exception)


def test_unknown_names_and_blanks_do_not_stop_a_run(tmp_path: Path) -> None:
    sets = [replace(elements, name="") for elements in meeting_pair()]
    done = screen(write_sets(tmp_path / "bare.3le", sets), *WINDOW)
    assert done.exit_code == 0, done.exception
    assert "? (101) and ? (102)" in done.stdout
