"""The lifetime of a cloud: what it says of a real one, and what it refuses."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from greenzone.core.errors import NotDeterminableError, OutOfSpanError, UsageError
from greenzone.workflows.lifetime import lifetime
from greenzone.workflows.lifetime_call import LifetimeCall
from greenzone.workflows.lifetime_document import lifetime_document
from lifetime_cases import cloud_file, some_pieces, station_file

SHARE_SPREAD = 0.10
"""The bar for a curve of survival, to one year."""
PLAIN = LifetimeCall("cosmos-1408", days=250.0, samples=1_500)


@pytest.fixture(scope="module")
def plain() -> dict[str, Any]:
    return lifetime_document(lifetime(PLAIN))


@pytest.fixture(scope="module")
def joined(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    place = tmp_path_factory.mktemp("station") / "iss.toml"
    call = replace(
        PLAIN,
        catalogued=tuple(str(cloud_file(shared_data, d)) for d in ("2021-11-30", "2022-01-22")),
        observed=(str(cloud_file(shared_data, "2022-07-14")),),
        assets=(str(station_file(shared_data, place)), "iss-shields-assumed"),
    )
    return lifetime_document(lifetime(call))


def test_a_document_is_plain_and_the_same_twice(plain: dict[str, Any]) -> None:
    assert json.loads(json.dumps(plain, allow_nan=False)) == plain
    assert lifetime_document(lifetime(PLAIN)) == plain


def test_the_curve_falls_and_stays_in_its_band(plain: dict[str, Any]) -> None:
    rows = plain["survival"]
    curve = [row["modelled_fraction"] for row in rows]
    assert curve[0] == 1.0
    assert curve == sorted(curve, reverse=True)
    for row in rows:
        assert row["modelled_low"] <= row["modelled_fraction"] <= row["modelled_high"]
        assert row["of_all_modelled_fraction"] <= row["modelled_fraction"]
    assert rows[0]["days_after_event"] == 0.0
    assert rows[-1]["days_after_event"] == 250.0


def test_what_is_not_known_is_null(plain: dict[str, Any]) -> None:
    for row in plain["stations"]:
        assert row["penetration_probability"] is None
        assert row["expected_hits"] > 0.0
        assert row["multiple_of_background"] > 1.0
        assert row["multiple_basis"] == "hits_ge_10cm"
    assert plain["join"] is None
    assert plain["screened_days"] == 0.0
    observed = [row["observed_fraction"] for row in plain["survival"]]
    assert None in observed
    assert 0.0 not in observed


def test_six_months_bring_more_than_one(plain: dict[str, Any]) -> None:
    month, half_year = plain["stations"]
    assert (month["days"], half_year["days"]) == (30.0, 180.0)
    assert half_year["expected_hits"] > 1.5 * month["expected_hits"]


def test_the_joined_cloud_meets_the_later_counts(joined: dict[str, Any]) -> None:
    after = [
        row
        for row in joined["survival"]
        if row["observed_fraction"] is not None and row["days_after_event"] > 70.0
    ]
    assert len(after) == 2
    for row in after:
        difference = row["modelled_fraction"] - row["observed_fraction"]
        assert abs(difference) < SHARE_SPREAD
        assert row["modelled_low"] - 0.02 < row["observed_fraction"] < row["modelled_high"] + 0.02
    assert joined["median_life_days"] == pytest.approx(192.0, rel=0.2)


def test_catalogued_and_left_make_up_the_modelled(joined: dict[str, Any]) -> None:
    join = joined["join"]
    assert join["catalogued"] > 1_000
    whole = max(join["modelled"], join["catalogued"])
    assert join["left_in_cloud"] + join["catalogued"] == pytest.approx(whole, rel=1e-4)
    assert sum(one["catalogued"] for one in join["classes"]) == join["catalogued"]
    assert 50 < join["with_history"] < 110


def test_pieces_are_screened_one_by_one_where_the_station_is_known(joined: dict[str, Any]) -> None:
    near = joined["approaches"]
    assert near
    assert joined["screened_days"] == 7.0
    assert {one["asset"] for one in near} == {"ISS in January"}
    misses = [one["miss_distance_m"] for one in near]
    assert misses == sorted(misses)
    assert misses[-1] <= 10_000.0
    assert all(one["object_id"] != "25544" for one in near)
    assert any("not screened one by one" in text for text in joined["warnings"])


def test_shields_give_penetrations(joined: dict[str, Any]) -> None:
    rows = [row for row in joined["stations"] if row["asset"] == "ISS, shields assumed"]
    for row in rows:
        assert 0.0 < row["expected_penetrations"] < row["expected_hits"]
        assert row["multiple_basis"] == "penetrations"


class TestRefusals:
    @pytest.mark.parametrize(
        ("change", "word"),
        [
            ({"days": 10.0}, "--days 10"),
            ({"days": 1e5}, "--days 100000"),
            ({"samples": 5}, "--samples 5"),
            ({"seed": -1}, "--seed -1"),
        ],
    )
    def test_calls_that_cannot_be_meant(self, change: dict[str, Any], word: str) -> None:
        with pytest.raises(UsageError, match=word):
            replace(PLAIN, **change)

    def event(self, folder: Path, epoch: str, day: str) -> str:
        """The built-in event at another time, its parent's set moved with it."""
        from importlib.resources import files

        source = files("greenzone.data") / "events" / "cosmos-1408.toml"
        text = source.read_text(encoding="utf-8")
        text = text.replace("2021-11-15T02:47:40Z", epoch).replace("2021-11-15T06:00:00Z", epoch)
        lines = text.splitlines()
        for k, line in enumerate(lines):
            if line.startswith("1 13552U"):
                moved = line.replace("21319.03826954", day)[:-1]
                check = sum(int(c) if c.isdigit() else c == "-" for c in moved) % 10
                lines[k] = f"{moved}{check}"
        place = folder / "event.toml"
        place.write_text("\n".join(lines), encoding="utf-8")
        return str(place)

    def test_an_event_after_the_last_space_weather(self, tmp_path: Path) -> None:
        name = self.event(tmp_path, "2030-11-15T02:47:40Z", "30319.03826954")
        with pytest.raises(NotDeterminableError, match=r"not determinable because .*space weather"):
            lifetime(replace(PLAIN, event=name))

    def test_an_event_before_all_space_weather(self, tmp_path: Path) -> None:
        name = self.event(tmp_path, "2007-11-15T02:47:40Z", "07319.03826954")
        with pytest.raises(OutOfSpanError, match="no space weather"):
            lifetime(replace(PLAIN, event=name))

    def test_sets_from_before_the_event(self, shared_data: Path, tmp_path: Path) -> None:
        name = self.event(tmp_path, "2022-06-15T02:47:40Z", "22166.03826954")
        early = str(cloud_file(shared_data, "2021-11-30"))
        with pytest.raises(NotDeterminableError, match="older than the event"):
            lifetime(replace(PLAIN, event=name, catalogued=(early,)))

    def test_files_of_other_objects(self, shared_data: Path) -> None:
        other = str(shared_data / "cosmos1408" / "iss_25544_2021-08_2022-01.3le")
        with pytest.raises(NotDeterminableError, match="none of the 14 sets"):
            lifetime(replace(PLAIN, catalogued=(other,)))

    def test_sets_from_after_the_days_asked_for(self, shared_data: Path, tmp_path: Path) -> None:
        late = some_pieces(shared_data, "2025-02-15", tmp_path / "late.3le", every=1)
        with pytest.raises(NotDeterminableError, match="raise --days"):
            lifetime(replace(PLAIN, catalogued=(str(late),)))
