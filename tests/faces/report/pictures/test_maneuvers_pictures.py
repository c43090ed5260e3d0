"""The picture of maneuvers, of one object and of several."""

from __future__ import annotations

from typing import Any

import pytest

from faces.report.pictures.picture_reader import bars_across, dots, row_places, shown_texts
from greenzone.faces.report.pictures.maneuvers_pictures import maneuvers_pictures


def _maneuver(day: int, delta_v_m_s: float, direction: str, score: float = 10.0) -> dict[str, Any]:
    return {
        "start_utc": f"2022-01-{day - 1:02d}T00:00:00Z",
        "likeliest_utc": f"2022-01-{day:02d}T00:00:00Z",
        "end_utc": f"2022-01-{day + 2:02d}T00:00:00Z",
        "delta_v_m_s": delta_v_m_s,
        "delta_v_sigma_m_s": 0.001,
        "direction": direction,
        "score": score,
    }


def _answer(key: str, *maneuvers: dict[str, Any]) -> dict[str, Any]:
    first = "2022-01-01T00:00:00Z"
    return {"object_id": key, "first_set_utc": first, "maneuvers": list(maneuvers)}


def test_maneuvers_of_one_lie_at_their_time_and_size_with_their_intervals() -> None:
    rows = (
        _maneuver(5, 1.0, "in-track"),
        _maneuver(15, -0.01, "in-track"),
        _maneuver(25, 0.1, "cross-track"),
    )
    picture = maneuvers_pictures(_answer("90001", *rows))["maneuvers.svg"]
    places, bars = dots(picture), bars_across(picture)
    day = (places[2][0] - places[0][0]) / 20.0
    assert places[1][0] == pytest.approx(places[0][0] + 10.0 * day, abs=0.2)
    assert places[2][1] == pytest.approx((places[0][1] + places[1][1]) / 2, abs=0.2)
    assert places[0][1] < places[2][1] < places[1][1]
    for (x, y), (left, right, height) in zip(places, bars, strict=True):
        assert (left, right, height) == pytest.approx((x - day, x + 2.0 * day, y), abs=0.2)
    assert {"in-track, against it", "cross-track"} < set(shown_texts(picture))


def test_of_several_the_clearest_stands_on_top_and_the_quiet_are_left_out() -> None:
    answers = [
        _answer("90001", _maneuver(5, 1.0, "in-track", score=8.0)),
        _answer("90002"),
        _answer("90003", _maneuver(15, 0.1, "cross-track", score=80.0)),
    ]
    picture = maneuvers_pictures({"objects": answers})["maneuvers.svg"]
    rows = row_places(picture)
    assert list(rows) == ["90003", "90001"]
    assert [y for _, y in dots(picture)] == [rows["90001"], rows["90003"]]
    assert rows["90003"] < rows["90001"]


@pytest.mark.parametrize("document", [_answer("1"), {"objects": [_answer("1"), _answer("2")]}])
def test_no_maneuver_is_nothing_to_show(document: dict[str, Any]) -> None:
    picture = maneuvers_pictures(document)["maneuvers.svg"]
    assert "nothing to show" in shown_texts(picture)


def test_an_object_of_which_no_set_could_be_used() -> None:
    answer = _answer("1") | {"first_set_utc": None}
    assert "nothing to show" in shown_texts(maneuvers_pictures(answer)["maneuvers.svg"])
