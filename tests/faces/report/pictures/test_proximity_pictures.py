"""The pictures of who keeps company."""

from __future__ import annotations

from typing import Any

import pytest

from faces.report.pictures.picture_reader import bars_across, dots, shown_texts
from greenzone.faces.report.pictures.proximity_pictures import proximity_pictures


def _pair(range_m: float, score: float | None, hour: int, *, explained: bool) -> dict[str, Any]:
    return {
        "minimum_range_m": range_m,
        "score": score,
        "explained": explained,
        "start_utc": f"2022-01-22T{hour - 2:02d}:00:00Z",
        "tca_utc": f"2022-01-22T{hour:02d}:00:00Z",
        "end_utc": f"2022-01-22T{hour + 1:02d}:00:00Z",
    }


def sample(*scores: float | None) -> dict[str, Any]:
    pairs = [
        _pair(range_m, score, hour, explained=explained)
        for range_m, score, hour, explained in zip(
            (100.0, 1e3, 1e4), scores, (4, 10, 16), (False, False, True), strict=True
        )
    ]
    return {
        "window": {"start_utc": "2022-01-22T00:00:00.000Z"},
        "approaches": pairs,
        "summary": {"approaches": 7},
    }


def test_pairs_lie_at_their_range_and_score() -> None:
    picture = proximity_pictures(sample(3.0, 1.0, -1.0))["scores.svg"]
    explained, first, second = dots(picture)
    assert second == pytest.approx(
        ((first[0] + explained[0]) / 2, (first[1] + explained[1]) / 2), abs=0.2
    )
    assert first[0] < second[0]
    assert first[1] < second[1]
    assert "How unusual the company is: the first 3 of 7 pairs" in shown_texts(picture)


def test_nearest_moments_lie_within_the_time_of_company() -> None:
    picture = proximity_pictures(sample(3.0, 1.0, -1.0))["ranges.svg"]
    places, bars = dots(picture), bars_across(picture)
    hour = (places[0][0] - places[1][0]) / 12.0
    for (x, y), (left, right, height) in zip(places, bars, strict=True):
        assert (left, right, height) == pytest.approx((x - 2.0 * hour, x + hour, y), abs=0.2)
    assert places[2][1] == pytest.approx((places[0][1] + places[1][1]) / 2, abs=0.2)


def test_pairs_without_a_score_are_in_time_alone() -> None:
    pictures = proximity_pictures(sample(None, None, None))
    assert "nothing to show" in shown_texts(pictures["scores.svg"])
    assert len(dots(pictures["ranges.svg"])) == 3
