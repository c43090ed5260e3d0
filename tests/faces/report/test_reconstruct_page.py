"""The page of a reconstruction as a person meets it: drawn in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from faces.report.canvas import is_drawn
from faces.report.conftest import Seen
from faces.report.reconstruct_sample import lifetime_sample, reconstruct_sample
from greenzone.core.errors import BadDataError
from greenzone.faces.report.reconstruct_page import render_reconstruction, write_reconstruction

Opener = Callable[..., Seen]
HOSTILE = "</script><img src=x onerror=\"document.title='owned'\">"


@pytest.fixture
def open_page(open_report: Opener) -> Opener:
    return partial(open_report, write=write_reconstruction)


@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (390, "dark")])
def test_the_page_is_drawn_whole_and_silent(open_page: Opener, width: int, scheme: str) -> None:
    seen = open_page(reconstruct_sample(), width=width, scheme=scheme)
    assert seen.complaints == []
    assert [url.split(":")[0] for url in seen.requests] == ["file"]
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    canvases = seen.page.locator(".plot canvas").all()
    assert len(canvases) == 5
    assert all(is_drawn(canvas) for canvas in canvases)
    assert seen.page.locator("h1").inner_text() == "COSMOS 1408"
    assert "02:47:38" in seen.page.inner_text("header.page")
    assert seen.page.locator("#survival, #stations").count() == 0


def test_hypotheses_candidates_and_objects_are_told(open_page: Opener) -> None:
    page = open_page(reconstruct_sample()).page
    assert page.locator(".hypotheses progress").count() == 3
    assert "COSMOS 1408 (13552), as given" in page.inner_text("#candidates")
    assert "57 belong, 3 do not; 61 sets were given" in page.inner_text("#objects")
    page.locator("#objects summary").first.click()
    rows = page.locator("#objects details").first.locator("tbody tr")
    assert rows.count() == 3
    assert "unknown" in rows.last.inner_text()


def test_survival_and_stations_are_drawn_where_they_are_known(open_page: Opener) -> None:
    page = open_page(reconstruct_sample() | {"lifetime": lifetime_sample()}).page
    assert is_drawn(page.locator("#survival canvas"))
    told = page.inner_text("#stations")
    assert "ISS" in told
    assert "1.6" in told


def test_without_a_parent_hours_are_told_and_nothing_is_made_up(open_page: Opener) -> None:
    document = reconstruct_sample() | {"parent": None, "time": None, "parent_candidates": []}
    document["event"] |= {"interval_s": [-17057, 17057], "longitude_deg": None}
    document["delta_v"] |= {"posigrade_fraction": None, "mean_rtn_m_s": None}
    page = open_page(document).page
    header = page.inner_text("header.page")
    assert "An unknown object" in header
    assert "longitude unknown" in header
    assert "4.7 h" in header
    assert page.locator("#time").count() == 0


def test_hostile_names_stay_text(open_page: Opener) -> None:
    document = reconstruct_sample()
    document["parent"]["name"] = HOSTILE
    seen = open_page(document)
    assert seen.page.locator("h1").inner_text() == HOSTILE
    assert seen.page.title() != "owned"
    assert seen.complaints == []


def test_without_scripts_the_answer_stands_in_plain_words(open_page: Opener) -> None:
    seen = open_page(reconstruct_sample(), scripts=False)
    told = seen.page.inner_text("main")
    assert "Median velocity change 120 m/s" in told
    assert "the revolution is not settled" in told


def test_a_number_that_is_none_is_refused() -> None:
    document = reconstruct_sample()
    document["delta_v"]["median_m_s"] = float("nan")
    with pytest.raises(ValueError, match="JSON compliant"):
        render_reconstruction(document)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(BadDataError, match="cannot write the report"):
        write_reconstruction(reconstruct_sample(), tmp_path / "no" / "page.html")
