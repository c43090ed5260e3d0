"""The page of a cloud's lifetime as a person meets it: drawn in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from faces.report.canvas import is_drawn
from faces.report.conftest import Seen
from greenzone.core.errors import BadDataError
from greenzone.faces.report.lifetime_page import lifetime_page, write_lifetime

Opener = Callable[..., Seen]
HOSTILE = "</script><img src=x onerror=\"document.title='owned'\">"


def sample() -> dict[str, Any]:
    """A document with everything in it that can be unknown."""
    survival = [
        {
            "days_after_event": float(day),
            "modelled_fraction": 1.0 - day / 400.0,
            "modelled_low": max(0.0, 0.95 - day / 350.0),
            "modelled_high": 1.0 - day / 500.0,
            "of_all_modelled_fraction": 0.8 - day / 500.0,
            "observed_fraction": 0.56 if day == 165 else None,
        }
        for day in range(0, 366, 15)
    ]
    station = {
        "asset": "ISS",
        "days": 30.0,
        "expected_hits": 4.2e-3,
        "expected_hits_low": 4.0e-3,
        "expected_hits_high": 5.3e-3,
        "expected_hits_ge_10cm": 1.5e-4,
        "expected_penetrations": 1.6e-4,
        "penetration_probability": 1.6e-4,
        "multiple_of_background": 1.46,
        "multiple_low": 1.43,
        "multiple_high": 1.59,
        "multiple_basis": "penetrations",
        "background_source": "who says so",
    }
    nothing = {
        key: None
        for key in station
        if key not in ("asset", "days", "expected_hits", "expected_hits_ge_10cm")
    }
    return {
        "schema": "greenzone/lifetime/1",
        "event": {"name": "A breakup", "epoch_utc": "2021-11-15T02:47:40.000Z"},
        "pieces": {"smallest_size_m": 0.1, "modelled": 1370.0, "counted_from_day": 14.0},
        "survival": survival,
        "median_life_days": 200.0,
        "median_life_days_low": 180.0,
        "median_life_days_high": None,
        "observations": [],
        "join": {
            "at_utc": "2022-01-22T19:34:26Z",
            "catalogued": 1152,
            "with_history": 88,
            "modelled": 850.0,
            "left_in_cloud": 0.0,
            "excess": 302.0,
            "classes": [
                {"name": "0 to 50", "modelled": 190.0, "catalogued": 291, "left_in_cloud": 0.0}
            ],
        },
        "stations": [station, {**station, **nothing, "asset": "A station", "days": 180.0}],
        "approaches": [
            {
                "asset": "ISS",
                "object_id": "51561",
                "tca_utc": "2022-01-24T00:25:00.000Z",
                "miss_distance_m": 4321.0,
                "relative_speed_m_s": 13_900.0,
            }
        ],
        "screened_days": 7.0,
        "warnings": ["something is not known"],
        "how_sure": ["as sure as this"],
        "provenance": {"version": "0", "command": "greenzone lifetime", "inputs": [], "models": []},
    }


@pytest.fixture
def open_page(open_report: Opener) -> Opener:
    return partial(open_report, write=write_lifetime)


@pytest.mark.parametrize("width", [1400, 390])
def test_the_page_draws_without_complaint(open_page: Opener, width: int) -> None:
    seen = open_page(sample(), width=width)
    assert seen.complaints == []
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    assert is_drawn(seen.page.locator("canvas").first)
    text = seen.page.inner_text("body")
    assert "200 days" in text
    assert "something is not known" in text


def test_unknown_is_a_word_and_never_zero(open_page: Opener) -> None:
    page = open_page(sample()).page
    cells = page.locator(".station-risk tbody tr").nth(1).locator("td").all_inner_texts()
    assert "no shields described" in cells[2]
    assert cells[2].startswith("unknown")
    assert cells[3].startswith("unknown")


def test_a_longer_life_than_followed_is_told(open_page: Opener) -> None:
    document = {**sample(), "median_life_days": None, "join": None, "stations": []}
    text = open_page(document).page.inner_text("body")
    assert "longer than followed" in text
    assert "No station was asked for." in text


def test_hostile_names_stay_text(open_page: Opener) -> None:
    document = deepcopy(sample())
    document["event"]["name"] = document["stations"][0]["asset"] = HOSTILE
    seen = open_page(document)
    assert seen.complaints == []
    assert "owned" not in seen.page.title().replace(HOSTILE, "")
    assert seen.page.locator("img").count() == 0


def test_without_scripts_the_answer_is_there(open_page: Opener) -> None:
    text = open_page(sample(), scripts=False).page.inner_text("body")
    assert "200 days" in text
    assert "something is not known" in text


def test_a_page_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadDataError):
        write_lifetime(sample(), tmp_path / "nowhere" / "page.html")
    assert lifetime_page(sample()).count("<script") == 2
