"""`greenzone reconstruct`: what it says of Cosmos 1408, and what it refuses in one line."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from greenzone.core.errors import BadDataError, NotDeterminableError, UsageError
from greenzone.core.instant import parse_utc
from greenzone.faces.cli.main import app
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.tle import format_tle
from small_cases import PARENT_TLE

EVENT = parse_utc("2021-11-15T02:47:40Z")
FRAGMENTS = "cloud_2021-11-30_celestrak_intdes_1982-092.3le"
STATION = "iss_25544_2021-08_2022-01.3le"
ABOUT = ("--window", "2021-11-14T00:00:00Z,2021-11-17T00:00:00Z")
TOO_EARLY = "2022-02-01T00:00:00Z,2022-02-02T00:00:00Z"


def reconstruct(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["reconstruct", *map(str, arguments)])


def write(path: Path, sets: list[ElementSet]) -> Path:
    path.write_text("".join(format_tle(one) for one in sets), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def november(shared_data: Path) -> Path:
    return shared_data / "cosmos1408" / FRAGMENTS


@pytest.fixture(scope="module")
def table(november: Path) -> ElementTable:
    every = read_element_file(november).table
    return every.take(~np.isin(every.object_id, ["13552", "13553"]))


@pytest.fixture
def some(tmp_path: Path, table: ElementTable, november: Path) -> Path:
    """Forty fragments and what is left of the satellite, by its later set."""
    every = read_element_file(november).table
    rest = every.element_set(int(np.flatnonzero(every.object_id == "13552")[0]))
    return write(tmp_path / "some.3le", [*(table.element_set(k) for k in range(40)), rest])


@pytest.fixture
def parent(tmp_path: Path) -> Path:
    path = tmp_path / "parent.tle"
    path.write_text(PARENT_TLE, encoding="utf-8")
    return path


def test_the_answer_is_told_and_written(november: Path, parent: Path, tmp_path: Path) -> None:
    places = [tmp_path / "event.json", tmp_path / "event.html", tmp_path / "event.toml"]
    options = ("--json", places[0], "--html", places[1], "--event", places[2], "--mass-kg", "1750")
    done = reconstruct(november, "--parent", parent, *options)
    assert done.exit_code == 0, done.exception
    assert re.search(r"event: 2021-11-15T02:47:3\d\.\d+Z ± 0\.\d s at 90%", done.stdout)
    assert "place: 68.98° N, 47.03° E, 479.5 km" in done.stdout
    assert "the revolution is not settled" in done.stdout
    assert all(f"written: {place}" in done.stdout for place in places)
    document = json.loads(places[0].read_text())
    event = document["event"]
    low_s, high_s = event["interval_s"]
    assert abs(parse_utc(event["epoch_utc"]).seconds_since(EVENT)) < 15.0
    assert low_s == -high_s < 0.0
    assert (event["latitude_deg"], event["longitude_deg"]) == pytest.approx((69.0, 47.0), abs=0.4)
    assert document["fragments"]["used"] == sum(row["member"] for row in document["objects"])
    rejected = {row["object_id"] for row in document["objects"] if not row["member"]}
    assert "13553" in rejected
    assert document["delta_v"]["median_m_s"] == pytest.approx(120.0, rel=0.1)
    assert [one["object_id"] for one in document["parent_candidates"]] == ["13552"]
    assert sum(one["probability"] for one in document["hypotheses"]) == pytest.approx(1.0)
    curve = document["time"]["curve"]
    least = curve["offset_s"][int(np.argmin(curve["median_m"]))]
    assert abs(least) < 30.0
    assert sum(document["time"]["bootstrap"]["draws"]) == 1_000


def test_the_command_in_the_answer_gives_it_again(
    november: Path, parent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = reconstruct(november, "--parent", parent, "--seed", "7", "--json", "-")
    assert before.exit_code == 0, before.exception
    words = shlex.split(json.loads(before.stdout)["provenance"]["command"])
    monkeypatch.chdir(parent.parent)
    Path(november.name).symlink_to(november)
    after = reconstruct(*words[2:], "--json", "-")
    assert after.stdout == before.stdout


def test_of_several_sets_of_the_parent_the_last_before_the_event_is_taken(
    november: Path, shared_data: Path
) -> None:
    parents = shared_data / "cosmos1408" / "parent_13552_pre_event.3le"
    done = reconstruct(november, "--parent", parents, "--json", "-")
    told = json.loads(done.stdout)["parent"]
    assert told["set_epoch_utc"].startswith("2021-11-15T00:55:06")
    assert told["choice"].startswith("the last before the first set of a fragment, 2021-11-17")
    assert told["choice"].endswith("4 given")


def test_without_a_parent_hours_and_candidates_are_told(some: Path) -> None:
    done = reconstruct(some, *ABOUT, "--json", "-")
    document = json.loads(done.stdout)
    event = document["event"]
    ends = [parse_utc(text) for text in event["interval_utc"]]
    assert ends[0] < EVENT < ends[1]
    assert event["longitude_deg"] is None
    assert event["latitude_deg"] == pytest.approx(69.0, abs=0.4)
    assert document["parent"] is None
    assert document["delta_v"]["posigrade_fraction"] is None
    assert [one["object_id"] for one in document["parent_candidates"]] == ["13552"]
    assert any("give --catalog with sets from before it" in w for w in document["warnings"])


def test_a_catalog_from_before_the_event_names_the_parent(some: Path, parent: Path) -> None:
    done = reconstruct(some, *ABOUT, "--catalog", parent, "--json", "-")
    assert done.exit_code == 0, done.exception
    document = json.loads(done.stdout)
    assert document["parent"]["choice"].startswith("no parent was named")
    assert abs(parse_utc(document["event"]["epoch_utc"]).seconds_since(EVENT)) < 15.0


class TestBadInput:
    """Each is refused with the reason and exit code 3 (2 for a wrong call), nothing is written."""

    def refused(
        self, tmp_path: Path, *arguments: str | Path, error: type[Exception] = NotDeterminableError
    ) -> str:
        before = sorted(tmp_path.iterdir())
        outs = ("--json", tmp_path / "no.json", "--html", tmp_path / "no.html")
        done = reconstruct(*arguments, *outs)
        assert isinstance(done.exception, error), done.stdout
        assert sorted(tmp_path.iterdir()) == before
        assert "\n" not in str(done.exception)
        return str(done.exception)

    def test_an_empty_file(self, tmp_path: Path) -> None:
        empty = tmp_path / "empty.3le"
        empty.touch()
        assert "not determinable because empty.3le" in self.refused(tmp_path, empty)

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        assert "cannot be read" in self.refused(tmp_path, tmp_path / "none", error=BadDataError)

    def test_too_few_sets(self, tmp_path: Path, table: ElementTable, parent: Path) -> None:
        few = write(tmp_path / "few.3le", [table.element_set(k) for k in range(4)])
        for options in (("--parent", parent), ()):
            told = self.refused(tmp_path, few, *options)
            assert "not determinable because only 4 usable objects are left" in told

    def test_epochs_before_the_event(self, tmp_path: Path, november: Path, parent: Path) -> None:
        told = self.refused(tmp_path, november, "--parent", parent, "--window", TOO_EARLY)
        assert re.search(r"not determinable because .* with epochs before 2022-02-01", told)

    def test_duplicated_sets(self, tmp_path: Path, table: ElementTable, parent: Path) -> None:
        same = [replace(table.element_set(3), object_id=str(91_000 + k)) for k in range(20)]
        told = self.refused(tmp_path, write(tmp_path / "same.3le", same), "--parent", parent)
        assert "19 given twice" in told

    def test_bad_checksums(self, tmp_path: Path, november: Path, parent: Path) -> None:
        lines = november.read_text().splitlines()
        bad = [
            line[:-1] + str((int(line[-1]) + 1) % 10) if line[:2] in ("1 ", "2 ") else line
            for line in lines
        ]
        path = tmp_path / "bad.3le"
        path.write_text("\n".join(bad) + "\n")
        told = self.refused(tmp_path, path, "--parent", parent)
        assert "not determinable because bad.3le: holds no element set that can be read" in told
        assert "checksum" in told

    def test_a_parent_that_is_not_the_parent(
        self, tmp_path: Path, november: Path, shared_data: Path
    ) -> None:
        station = shared_data / "cosmos1408" / STATION
        told = self.refused(tmp_path, november, "--parent", station)
        assert "not determinable because" in told
        assert "the parent is another object" in told

    def test_a_rocket_body_of_the_same_launch_as_the_parent(
        self, tmp_path: Path, november: Path
    ) -> None:
        every = read_element_file(november).table
        row = int(np.flatnonzero(every.object_id == "13553")[0])
        body = write(tmp_path / "body.3le", [every.element_set(row)])
        assert "not determinable because" in self.refused(tmp_path, november, "--parent", body)

    def test_a_window_that_does_not_hold_the_event(
        self, tmp_path: Path, november: Path, parent: Path
    ) -> None:
        window = "2021-11-16T00:00:00Z,2021-11-17T12:00:00Z"
        told = self.refused(tmp_path, november, "--parent", parent, "--window", window)
        assert "clearly better outside the window" in told

    def test_two_events_in_one_file(self, tmp_path: Path, table: ElementTable) -> None:
        """The same breakup turned about the Earth's axis: another event of the same day."""
        both = both_events(table.take(np.arange(60)))
        for count, reason in ((82, "the file mixes two events"), (120, "are of several events")):
            path = write(tmp_path / "two.3le", both[:count])
            told = self.refused(tmp_path, path, *ABOUT)
            assert "not determinable because" in told
            assert reason in told

    def test_unrelated_objects(self, tmp_path: Path, shared_data: Path) -> None:
        catalog = shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
        every = read_element_file(catalog).table
        low = np.flatnonzero(every.mean_motion_rad_s > 11.0 * 2.0 * np.pi / 86_400.0)
        rows = np.random.default_rng(5).choice(low, 30, replace=False).tolist()
        path = write(tmp_path / "any.3le", [every.element_set(k) for k in rows])
        assert "a common place is not determinable because" in self.refused(tmp_path, path, *ABOUT)

    def test_a_file_of_several_parents(self, tmp_path: Path, november: Path) -> None:
        told = self.refused(tmp_path, november, "--parent", november, error=BadDataError)
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
        ],
    )
    def test_a_wrong_call(self, tmp_path: Path, options: tuple[str, str]) -> None:
        self.refused(tmp_path, tmp_path / "unread", *options, error=UsageError)

    def test_a_place_that_cannot_be_written(self, tmp_path: Path) -> None:
        place = tmp_path / "nowhere" / "event.toml"
        options = ("--event", place, "--mass-kg", "1")
        told = self.refused(tmp_path, tmp_path / "unread", *options, error=BadDataError)
        assert "name a file in a folder that exists" in told

    def test_an_event_file_without_the_parents_path(self, tmp_path: Path, some: Path) -> None:
        options = ("--event", tmp_path / "event.toml", "--mass-kg", "1750")
        told = self.refused(tmp_path, some, *ABOUT, *options)
        assert "an event file is not determinable because the parent's path is not known" in told


def both_events(table: ElementTable) -> list[ElementSet]:
    turned = [
        replace(one, object_id=str(91_000 + k), raan_rad=(one.raan_rad + 1.0) % (2.0 * np.pi))
        for k, one in enumerate(table)
    ]
    return [*table, *turned]


def test_with_the_parent_named_its_fragments_are_told_from_another_events(
    tmp_path: Path, table: ElementTable, parent: Path
) -> None:
    both = write(tmp_path / "two.3le", both_events(table))
    document = json.loads(reconstruct(both, "--parent", parent, "--json", "-").stdout)
    assert abs(parse_utc(document["event"]["epoch_utc"]).seconds_since(EVENT)) < 15.0
    members = [row["object_id"] for row in document["objects"] if row["member"]]
    assert len(members) > 90
    assert not [one for one in members if one.startswith("91")]
    assert any("do not belong" in text for text in document["warnings"])


def test_rows_that_cannot_be_read_and_sets_given_twice_are_counted(
    tmp_path: Path, november: Path, parent: Path
) -> None:
    text = november.read_text()
    lines = text.splitlines()
    lines[-1] = lines[-1][:-1] + str((int(lines[-1][-1]) + 1) % 10)
    path = tmp_path / "part.3le"
    path.write_text("\n".join([*lines, *lines[3:9]]) + "\n")
    document = json.loads(reconstruct(path, "--parent", parent, "--json", "-").stdout)
    assert document["fragments"]["rows_refused"] == 1
    assert any("1 rows could not be read, the first in part.3le" in w for w in document["warnings"])
    aside = {entry["reason"]: entry["count"] for entry in document["fragments"]["set_aside"]}
    assert aside["the same set a second time"] == 2
