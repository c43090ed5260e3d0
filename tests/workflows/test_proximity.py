"""A watch over proximity from files to its document, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from greenzone.core.errors import BadDataError, BadMessageError, NotDeterminableError, UsageError
from greenzone.core.instant import parse_utc
from greenzone.forensics.proximity.kinds import Kind
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.workflows.proximity import watch_proximity
from greenzone.workflows.proximity_call import ProximityCall
from greenzone.workflows.proximity_document import proximity_document, proximity_tracks
from planted_companions import beside, carried_back, file_of, identified, scattered_sets

START = parse_utc("2022-01-22T12:00:00Z")
CALL = ProximityCall(catalogs=(), now=parse_utc("2026-04-26T10:20:30Z"), start=START, days=1.0)
AGREED = ("primary_id", "secondary_id", "start_utc", "end_utc", "minimum_range_m", "kind",
            "score", "why")  # fmt: skip
WORDS_OF_INTENT = ("hostile", "spy", "threat", "stalk", "suspicious", "aggress", "intent", "attack")


def planted(count: int = 150) -> ElementTable:
    table = scattered_sets(count, START)
    values = (np.array([x]) for x in (10e3, 100.0, 1e-4, 0.0))
    return ElementTable.joined([table, identified(beside(table, np.array([0]), *values), 90_000)])


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> str:
    return file_of(planted(), tmp_path_factory.mktemp("proximity") / "planted.3le")


def document_of(path: str, **changed: Any) -> dict[str, Any]:
    return proximity_document(watch_proximity(replace(CALL, catalogs=(path,), **changed)))


def test_the_document_has_the_pair_with_the_keys_agreed_upon(catalog: str) -> None:
    document = document_of(catalog)
    first = document["approaches"][0]
    assert tuple(first)[: len(AGREED)] == AGREED
    assert (first["primary_id"], first["secondary_id"]) == ("1001", "90000")
    assert first["kind"] == Kind.SHADOWING
    assert first["score"] > 0.0
    assert 5e3 < first["minimum_range_m"] < 12e3
    assert first["began_before_window"]
    assert first["goes_on_after_window"]
    assert (first["start_utc"], first["end_utc"]) == (
        "2022-01-22T12:00:00.000Z",
        "2022-01-23T12:00:00.000Z",
    )
    assert document["summary"]["approaches"] == len(document["approaches"])
    assert "not determinable because" in document["histories"]["reason"]


def test_the_document_is_the_same_each_time_and_holds_no_odd_number(catalog: str) -> None:
    one, two = (json.dumps(document_of(catalog), allow_nan=False) for _ in range(2))
    assert one == two


def test_the_words_are_of_measurement_and_not_of_intent(catalog: str) -> None:
    text = json.dumps(document_of(catalog)).lower()
    assert [word for word in WORDS_OF_INTENT if word in text] == []
    assert document_of(catalog)["approaches"][0]["alternatives"]


def test_one_object_is_watched_alone_but_judged_among_all(catalog: str) -> None:
    whole, alone = document_of(catalog), document_of(catalog, objects=("90000",))
    assert alone["asked"] == ["90000"]
    assert alone["approaches"] == [
        row for row in whole["approaches"] if "90000" in (row["primary_id"], row["secondary_id"])
    ]


def test_tracks_are_those_of_the_first_pairs(catalog: str) -> None:
    run = watch_proximity(replace(CALL, catalogs=(catalog,)))
    (track,) = proximity_tracks(run, 1)
    first = proximity_document(run)["approaches"][0]
    assert track["secondary_id"] == first["secondary_id"]
    assert min(track["range_m"]) == pytest.approx(first["minimum_range_m"], abs=100.0)
    assert len(track["t_s"]) == len(track["range_m"]) == len(track["plane_angle_deg"])
    assert track["longitude_primary_deg"] is None


def test_histories_give_the_window_where_none_is_asked_for(tmp_path: Path) -> None:
    table = planted()
    earlier = carried_back(table, 2.0, shipped_earth_orientation())
    path = file_of(ElementTable.joined([table, earlier]), tmp_path / "history.3le")
    document = document_of(path, start=None, days=None)
    assert document["window"]["days"] == pytest.approx(2.0, abs=0.01)
    assert document["window"]["start_utc"].startswith("2022-01-20T12:00")
    assert document["histories"] == {"objects_with_several_sets": 151, "reason": None}
    both = [{row["primary_id"], row["secondary_id"]} for row in document["approaches"]]
    assert {"1001", "90000"} in both


def test_sets_given_twice_are_used_once_and_it_is_said(catalog: str) -> None:
    document = document_of(catalog)
    twice = proximity_document(watch_proximity(replace(CALL, catalogs=(catalog, catalog))))
    assert twice["approaches"] == document["approaches"]
    assert "151 element sets are there twice and are used once" in twice["warnings"]


class TestWhatIsRefused:
    def test_one_object(self, tmp_path: Path) -> None:
        path = file_of(scattered_sets(1, START), tmp_path / "one.3le")
        with pytest.raises(NotDeterminableError, match="1 of 1 objects can be followed"):
            document_of(path)

    def test_sets_far_from_the_window(self, catalog: str) -> None:
        with pytest.raises(NotDeterminableError, match="no element set within 10 days"):
            document_of(catalog, start=START.plus(30 * 86_400.0))

    def test_an_object_that_is_left_out(self, tmp_path: Path) -> None:
        old = scattered_sets(1, START.plus(-20 * 86_400.0))
        table = ElementTable.joined([planted(), identified(old, 80_000)])
        path = file_of(table, tmp_path / "old.3le")
        assert document_of(path)["objects"]["left_out"][0]["examples"] == ["80000"]
        with pytest.raises(NotDeterminableError, match="near 80000 is not determinable because"):
            document_of(path, objects=("80000",))

    def test_a_decayed_orbit_is_left_out(self, tmp_path: Path) -> None:
        sunk = scattered_sets(1, START).with_columns(
            mean_motion_rad_s=np.array([17.5 * 2.0 * np.pi / 86_400.0])
        )
        table = ElementTable.joined([planted(), identified(sunk, 80_000)])
        (left_out,) = document_of(file_of(table, tmp_path / "sunk.3le"))["objects"]["left_out"]
        assert left_out["examples"] == ["80000"]
        assert "decayed" in left_out["reason"]

    def test_an_object_of_no_catalog(self, catalog: str) -> None:
        with pytest.raises(BadDataError, match="no object '424242'"):
            document_of(catalog, objects=("424242",))

    def test_lines_with_wrong_checksums(self, catalog: str, tmp_path: Path) -> None:
        lines = Path(catalog).read_text(encoding="utf-8").splitlines()
        wrong = [f"{x[:-1]}{(int(x[-1]) + 1) % 10}" if x[:2] == "1 " else x for x in lines]
        path = tmp_path / "wrong.3le"
        path.write_text("\n".join(wrong) + "\n", encoding="utf-8")
        with pytest.raises(BadMessageError, match="checksum"):
            document_of(str(path))

    def test_how_unusual_it_is_among_too_few(self, tmp_path: Path) -> None:
        document = document_of(file_of(planted(20), tmp_path / "few.3le"))
        assert document["approaches"][0]["score"] is None
        assert document["approaches"][0]["expected_pairs"] is None
        assert any("not determinable because" in warning for warning in document["warnings"])

    @pytest.mark.parametrize(
        "wrong", [{"days": 0.0}, {"days": 61.0}, {"within_m": 10.0}, {"within_m": 1e6}]
    )
    def test_calls_that_cannot_be_meant(self, wrong: dict[str, Any]) -> None:
        with pytest.raises(UsageError):
            replace(CALL, **wrong)


def test_in_the_ring_of_january_2022_one_pair_stands_out(shared_data: Path, tmp_path: Path) -> None:
    """SJ-21 at Compass G2: ExoAnalytic in Breaking Defense, 26 January 2022."""
    file = shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
    table = read_element_file(file).table
    turns = table.mean_motion_rad_s * 86_400.0 / (2.0 * np.pi)
    path = file_of(table.take((turns > 0.9) & (turns < 1.1)), tmp_path / "ring.3le")
    document = document_of(path, start=parse_utc("2022-01-21T12:00:00Z"), days=3.0)
    first = document["approaches"][0]
    assert (first["primary_id"], first["secondary_id"]) == ("34779", "49330")
    assert not first["explained"]
    assert first["score"] > 1.0 > document["approaches"][1]["score"]
