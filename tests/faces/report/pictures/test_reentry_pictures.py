"""The picture of re-entry windows."""

from __future__ import annotations

from typing import Any

import pytest

from faces.report.pictures.picture_reader import bars_across, dots, row_places, shown_texts
from greenzone.faces.report.pictures.reentry_pictures import reentry_pictures


def _day(number: int) -> str:
    return f"2022-01-{number:02d}T00:00:00Z"


def _object(key: str, likeliest: int, wide: tuple[int, int | None], near: tuple[int, int]) -> Any:
    return {
        "object_id": key,
        "newest_set_utc": _day(1),
        "likeliest_utc": _day(likeliest),
        "window_95_utc": [_day(wide[0]), None if wide[1] is None else _day(wide[1])],
        "window_80_utc": [_day(near[0]), _day(near[1])],
    }


def sample() -> dict[str, Any]:
    """Days 1, 2, 4, 8, 16 after the set are as far apart as the axis of factors shows."""
    unknown = {"likeliest_utc": None, "window_95_utc": None, "window_80_utc": None}
    objects = [
        _object("later", 9, (3, None), (5, 17)),
        _object("sooner", 5, (2, 17), (3, 9)),
        {"object_id": "none", "newest_set_utc": _day(1), **unknown},
    ]
    return {"objects": objects}


def test_windows_are_bars_in_rows_in_the_order_of_the_fall() -> None:
    picture = reentry_pictures(sample())["windows.svg"]
    wide, later_wide, near, later_near = bars_across(picture)
    doubling = (wide[1] - wide[0]) / 4.0
    expected = [wide[0] + doubling * k for k in range(5)]
    assert wide[:2] == pytest.approx((expected[0], expected[4]), abs=0.2)
    assert near[:2] == pytest.approx((expected[1], expected[3]), abs=0.2)
    assert later_near[:2] == pytest.approx((expected[2], expected[4]), abs=0.2)
    assert [x for x, _ in dots(picture)] == pytest.approx([expected[2], expected[3]], abs=0.2)
    assert row_places(picture) == {"sooner": near[2], "later": later_near[2]}
    assert near[2] < later_near[2] == later_wide[2]


def test_a_window_without_an_end_reaches_the_last_instant_and_is_told() -> None:
    picture = reentry_pictures(sample())["windows.svg"]
    closed, without_end, *_ = bars_across(picture)
    assert without_end[1] == closed[1]
    assert "95 % window (1 without an end)" in shown_texts(picture)
    assert "80 % window" in shown_texts(picture)
    assert "Re-entry windows: the first 2 of 3 objects" in shown_texts(picture)


def test_objects_without_an_answer_leave_an_empty_picture() -> None:
    picture = reentry_pictures({"objects": sample()["objects"][2:]})["windows.svg"]
    assert "nothing to show" in shown_texts(picture)
