"""The pictures of a cloud's lifetime: curve, observed shares, stations."""

from __future__ import annotations

import re
from typing import Any

import pytest

from faces.report.pictures.picture_reader import bars_across, dots, row_places, shown_texts
from greenzone.faces.report.pictures.lifetime_pictures import lifetime_pictures


def sample() -> dict[str, Any]:
    """Half of the pieces fall in 100 days; one count lies on the curve, others cannot be drawn."""
    survival = [
        {
            "days_after_event": float(day),
            "modelled_fraction": 1.0 - day / 200.0,
            "modelled_low": 1.0 - day / 150.0,
            "modelled_high": 1.0 - day / 300.0,
        }
        for day in range(0, 101, 10)
    ]
    counts = [(50.0, 0.75), (80.0, None), (400.0, 0.1)]
    stations = [
        {
            "asset": asset,
            "days": days,
            "multiple_of_background": multiple,
            "multiple_low": None if multiple is None else multiple - 0.5,
            "multiple_high": None if multiple is None else multiple + 1.0,
        }
        for asset, days, multiple in (("A", 30.0, 2.0), ("A", 100.0, None), ("B", 30.0, 3.0))
    ]
    return {
        "event": {"name": "A breakup"},
        "survival": survival,
        "observations": [{"days_after_event": d, "fraction": share} for d, share in counts],
        "stations": stations,
    }


def test_a_count_on_the_curve_is_drawn_on_it_and_unknown_and_later_ones_are_not() -> None:
    picture = lifetime_pictures(sample())["survival.svg"]
    (line,) = re.findall(r"<path d='M([^']+)' fill='none'", picture)
    places = [tuple(map(float, one.split())) for one in line.split("L")]
    assert len(places) == 11
    assert dots(picture) == [pytest.approx(places[5])]


def test_each_period_of_a_station_is_a_row_with_its_limits() -> None:
    picture = lifetime_pictures(sample())["stations.svg"]
    (first, upper), (second, lower) = dots(picture)
    (left, right, _), (other_left, other_right, _) = bars_across(picture)
    per_one = second - first
    assert right - left == pytest.approx(1.5 * per_one, abs=0.3)
    assert other_left == pytest.approx((first + second) / 2, abs=0.3)
    assert other_right == pytest.approx(second + per_one, abs=0.3)
    assert upper < lower == row_places(picture)["30 days"]
    assert {"A", "B"} < set(shown_texts(picture))


def test_nothing_known_of_stations_is_said() -> None:
    pictures = lifetime_pictures(sample() | {"stations": [], "observations": []})
    assert "nothing to show" in shown_texts(pictures["stations.svg"])
    assert dots(pictures["survival.svg"]) == []
