"""`greenzone reconstruct`: what it says of Cosmos 1408."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import numpy as np
import pytest

from cosmos_fragments import ABOUT, EVENT, both_events, reconstruct, write
from greenzone.core.instant import parse_utc
from greenzone.messages.element_sets.element_table import ElementTable


def test_the_answer_is_told_and_written(november: Path, parent_file: Path, tmp_path: Path) -> None:
    places = [tmp_path / "event.json", tmp_path / "event.html", tmp_path / "event.toml"]
    options = ("--json", places[0], "--html", places[1], "--event", places[2], "--mass-kg", "1750")
    done = reconstruct(november, "--parent", parent_file, *options)
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
    november: Path, parent_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = reconstruct(november, "--parent", parent_file, "--seed", "7", "--json", "-")
    assert before.exit_code == 0, before.exception
    words = shlex.split(json.loads(before.stdout)["provenance"]["command"])
    monkeypatch.chdir(parent_file.parent)
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


def test_without_a_parent_hours_and_candidates_are_told(some_fragments: Path) -> None:
    done = reconstruct(some_fragments, *ABOUT, "--json", "-")
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


def test_a_catalog_from_before_the_event_names_the_parent(
    some_fragments: Path, parent_file: Path
) -> None:
    done = reconstruct(some_fragments, *ABOUT, "--catalog", parent_file, "--json", "-")
    assert done.exit_code == 0, done.exception
    document = json.loads(done.stdout)
    assert document["parent"]["choice"].startswith("no parent was named")
    assert abs(parse_utc(document["event"]["epoch_utc"]).seconds_since(EVENT)) < 15.0


def test_with_the_parent_named_its_fragments_are_told_from_another_events(
    tmp_path: Path, november_table: ElementTable, parent_file: Path
) -> None:
    both = write(tmp_path / "two.3le", both_events(november_table))
    document = json.loads(reconstruct(both, "--parent", parent_file, "--json", "-").stdout)
    assert abs(parse_utc(document["event"]["epoch_utc"]).seconds_since(EVENT)) < 15.0
    members = [row["object_id"] for row in document["objects"] if row["member"]]
    assert len(members) > 90
    assert not [one for one in members if one.startswith("91")]
    assert any("do not belong" in text for text in document["warnings"])


def test_rows_that_cannot_be_read_and_sets_given_twice_are_counted(
    tmp_path: Path, november: Path, parent_file: Path
) -> None:
    text = november.read_text()
    lines = text.splitlines()
    lines[-1] = lines[-1][:-1] + str((int(lines[-1][-1]) + 1) % 10)
    path = tmp_path / "part.3le"
    path.write_text("\n".join([*lines, *lines[3:9]]) + "\n")
    document = json.loads(reconstruct(path, "--parent", parent_file, "--json", "-").stdout)
    assert document["fragments"]["rows_refused"] == 1
    assert any("1 rows could not be read, the first in part.3le" in w for w in document["warnings"])
    aside = {entry["reason"]: entry["count"] for entry in document["fragments"]["set_aside"]}
    assert aside["the same set a second time"] == 2


def test_the_cloud_is_followed_where_that_is_asked_for(
    november: Path, parent_file: Path, shared_data: Path, tmp_path: Path
) -> None:
    weather = shared_data / "space-weather" / "SW_slice_2021-09-01_2023-12-31.txt"
    place = tmp_path / "event.html"
    options = ("--mass-kg", "1750", "--lifetime", "60", "--weather", weather, "--html", place)
    done = reconstruct(november, "--parent", parent_file, *options, "--json", "-")
    assert done.exit_code == 0, done.exception
    followed = json.loads(done.stdout)["lifetime"]
    share = [row["modelled_fraction"] for row in followed["survival"]]
    assert followed["survival"][-1]["days_after_event"] == 60.0
    assert share == sorted(share, reverse=True)
    assert 0.7 < share[-1] < 1.0
    assert [one["days"] for one in followed["stations"]] == [30.0, 180.0]
    assert all(one["multiple_of_background"] > 1.0 for one in followed["stations"])
    assert '"days_after_event":60.0' in place.read_text(encoding="utf-8").replace(" ", "")
