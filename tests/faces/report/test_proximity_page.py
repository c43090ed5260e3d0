"""The page of a watch over proximity as a person meets it, drawn in a real browser."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from faces.report.conftest import Seen
from greenzone.core.instant import parse_utc
from greenzone.faces.report.proximity_page import proximity_page, write_proximity
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.workflows.proximity import watch_proximity
from greenzone.workflows.proximity_call import ProximityCall
from greenzone.workflows.proximity_document import proximity_document, proximity_tracks
from planted_companions import beside, file_of, identified, ring_of_held, scattered_sets

Opener = Callable[..., Seen]
Document = dict[str, Any]
START = parse_utc("2022-01-22T12:00:00Z")
HOSTILE = "</script><img src=x onerror=\"document.title='owned'\">"


@pytest.fixture
def open_page(open_report: Opener) -> Opener:
    return partial(open_report, write=write_proximity)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """A low pair that nothing explains, and two neighbours in the ring."""
    low, held = scattered_sets(120, START), ring_of_held(60, START)
    values = (np.array([x]) for x in (10e3, 100.0, 1e-4, 0.0))
    near = identified(beside(low, np.array([0]), *values), 90_000)
    other = identified(held.take(np.array([10])), 90_001).with_columns(
        mean_anomaly_rad=held.mean_anomaly_rad[[10]] + np.radians(0.06)
    )
    table = ElementTable.joined([low, held, near, other])
    path = file_of(table, tmp_path_factory.mktemp("page") / "sample.3le")
    call = ProximityCall((path,), now=START, start=START, days=1.0, command="greenzone proximity")
    run = watch_proximity(call)
    return proximity_document(run) | {"tracks": proximity_tracks(run, 12)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_the_page_is_drawn_whole_and_silent(
    open_page: Opener, sample: Document, tmp_path: Path, width: int, scheme: str
) -> None:
    seen = open_page(sample, width=width, scheme=scheme)
    seen.photograph(tmp_path / f"proximity-{width}-{scheme}.png")
    assert seen.complaints == []
    assert [url.split(":")[0] for url in seen.requests] == ["file"]
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    assert seen.page.locator(".track-charts canvas").count() == 3


def test_the_head_names_the_first_pair_and_the_table_tells_why(
    open_page: Opener, sample: Document
) -> None:
    page = open_page(sample).page
    first = sample["approaches"][0]
    assert f"({first['secondary_id']})" in page.inner_text("header.page")
    assert page.inner_text(".answer .pc") == f"{first['score']:.1f}"
    page.click(".pairs details summary")
    assert first["why"].split(",")[0] in page.inner_text(".pairs .reasons")
    assert first["alternatives"][0] in page.inner_text(".pairs .alternatives")


def test_a_pair_of_the_ring_has_its_longitudes_drawn(open_page: Opener, sample: Document) -> None:
    page = open_page(sample).page
    place = [bool(track["longitude_primary_deg"]) for track in sample["tracks"]].index(True)
    page.select_option("#pair", str(place))
    page.wait_for_function("document.querySelectorAll('.track-charts canvas').length === 4")


def test_kinds_and_names_choose_rows(open_page: Opener, sample: Document) -> None:
    page = open_page(sample).page
    kinds = [one["kind"] for one in sample["approaches"]]
    page.select_option("#kind", "geo-neighbour")
    assert page.locator(".pairs tbody tr").count() == kinds.count("geo-neighbour")
    page.select_option("#kind", "")
    page.fill("#find", "90000")
    assert page.locator(".pairs tbody tr").count() == 1
    page.fill("#find", "nobody")
    assert "None is chosen." in page.inner_text(".pages")


def test_names_are_text_and_never_markup(open_page: Opener, sample: Document) -> None:
    hostile = deepcopy(sample)
    hostile["approaches"][0]["primary_name"] = HOSTILE
    hostile["approaches"][0]["why"] = HOSTILE
    seen = open_page(hostile)
    assert seen.page.title().startswith("Company in orbit")
    assert HOSTILE in seen.page.inner_text("header.page")


def test_without_pairs_the_page_says_so(open_page: Opener, sample: Document) -> None:
    empty = {**sample, "approaches": [], "tracks": []}
    empty["summary"] = {"approaches": 0, "by_kind": {}, "expected_below_one": 0}
    assert "No two objects keep company" in open_page(empty).page.inner_text("#approaches")


def test_readers_without_scripts_get_the_first_pairs(sample: Document) -> None:
    page = proximity_page(sample)
    plain = re.search(r"<noscript>(.*?)</noscript>", page, re.DOTALL)
    assert plain
    assert sample["approaches"][0]["secondary_id"] in plain[1]
    assert "How sure it is" in plain[1]
    data = re.search(r'id="greenzone-document">(.*?)</script>', page, re.DOTALL)
    assert data
    assert json.loads(data[1])["schema"] == sample["schema"]
