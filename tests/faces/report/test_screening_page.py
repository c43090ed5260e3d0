"""The page of a screening as a person meets it: drawn in a real browser, sorted and searched."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page
from typer.testing import CliRunner

from faces.report.canvas import is_drawn
from faces.report.conftest import Seen
from faces.report.screening_sample import screening_sample
from greenzone.core.errors import BadDataError
from greenzone.faces.cli.main import app
from greenzone.faces.report.screening_page import MOST_ROWS, screening_page, write_screening
from screened_catalogs import meeting_pair, write_sets

Opener = Callable[..., Seen]
Document = dict[str, Any]

ROWS_A_PAGE = 50
SIDES = ("primary_id", "secondary_id")
HOSTILE = "</script><img src=x onerror=\"document.title='owned'\">"


@pytest.fixture
def open_page(open_report: Opener) -> Opener:
    return partial(open_report, write=write_screening)


def _plain(text: str) -> str:
    """Without typographic spaces, dashes and signs."""
    return text.translate({0xA0: " ", 0x2013: "-", 0xB7: "/", 0xD7: "x"})


def _text(page: Page, selector: str) -> str:
    return _plain(page.inner_text(selector))


def _cells(page: Page, column: str) -> list[str]:
    """The texts of one column of the shown rows."""
    keys = [b.get_attribute("data-sort") for b in page.locator(".approaches thead button").all()]
    rows = page.locator(f".approaches tbody tr > :nth-child({keys.index(column) + 1})")
    return [_plain(text) for text in rows.all_inner_texts()]


def _numbers(page: Page, column: str) -> list[float]:
    return [float(text.replace(",", "")) for text in _cells(page, column)]


def _sort(page: Page, column: str) -> str | None:
    page.click(f"[data-sort={column}]")
    return page.get_attribute(f"th:has([data-sort={column}])", "aria-sort")


def _embedded(page: str) -> Document:
    found = re.search(r'id="greenzone-document">(.*?)</script>', page, re.DOTALL)
    assert found
    document: Document = json.loads(found[1])
    return document


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_the_page_is_drawn_whole_and_silent(
    open_page: Opener, tmp_path: Path, width: int, scheme: str
) -> None:
    seen = open_page(screening_sample(), width=width, scheme=scheme)
    seen.photograph(tmp_path / f"screening-{width}-{scheme}.png")
    assert seen.complaints == []
    assert [url.split(":")[0] for url in seen.requests] == ["file"]
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    canvases = seen.page.locator(".plot canvas").all()
    assert len(canvases) == 3
    assert all(is_drawn(canvas) for canvas in canvases)


def test_the_head_tells_what_was_asked_found_and_left_out(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    closest = document["summary"]["closest"]
    assert f"({closest['primary_id']})" in _text(page, "header.page")
    assert f"{closest['miss_distance_m']:,.0f} m" in _text(page, ".answer .pc")
    facts = _text(page, ".facts")
    assert "within 5 km" in facts
    assert "22 Jan 20:00 - 23 Jan 02:00 UTC" in facts
    assert "of 249 given; 5 left out" in facts
    standing = _text(page, "#standing")
    for told in ("5 decayed before: 9001, 9002, …", "1 reentered", "no covariance", "old sets"):
        assert told in standing


def test_the_rows_are_those_of_the_document_the_nearest_first(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    nearest = sorted(document["events"], key=lambda row: row["miss_distance_m"])[:ROWS_A_PAGE]
    for column, key, digits in (
        ("miss", "miss_distance_m", 0),
        ("speed", "relative_speed_m_s", 1),
        ("r", "miss_r_m", 0),
        ("n", "miss_n_m", 0),
    ):
        exact = [row[key] for row in nearest]
        assert _numbers(page, column) == pytest.approx(exact, rel=0, abs=0.51 * 10**-digits)
    assert [text.split()[-1] for text in _cells(page, "time")] == [
        row["tca_utc"][11:23] for row in nearest
    ]
    assert all(
        row["primary_id"] in text
        for row, text in zip(nearest, _cells(page, "primary"), strict=True)
    )
    assert _cells(page, "age")[0] == (
        f"{nearest[0]['set_age_days_primary']:.2f} / {nearest[0]['set_age_days_secondary']:.2f}"
    )


def test_headings_sort_both_ways_over_all_rows(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    events = document["events"]
    assert _sort(page, "speed") == "descending"
    fastest = sorted((row["relative_speed_m_s"] for row in events), reverse=True)[:ROWS_A_PAGE]
    assert _numbers(page, "speed") == pytest.approx(fastest, rel=0, abs=0.051)
    assert _sort(page, "speed") == "ascending"
    assert _numbers(page, "speed")[0] == pytest.approx(0.42, abs=0.051)
    assert _sort(page, "time") == "ascending"
    assert _cells(page, "time")[0].split()[-1] == events[0]["tca_utc"][11:23]
    assert _sort(page, "risk") == "descending"
    nearest = min(row["miss_distance_m"] for row in events)
    assert _numbers(page, "miss")[0] == pytest.approx(nearest, abs=0.51)
    assert page.get_attribute("th:has([data-sort=speed])", "aria-sort") is None


def test_pages_hold_every_row_once(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    found = _cells(page, "time")
    while page.locator(".pages button >> nth=1").is_enabled():
        page.click(".pages button >> nth=1")
        found += _cells(page, "time")
    assert len(found) == len(document["events"]) == len(set(found))
    assert _text(page, ".pages .place") == "101-120 of 120"
    page.click(".pages button >> nth=0")
    assert _text(page, ".pages .place") == "51-100 of 120"


def test_a_search_finds_by_id_name_and_operator(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    page.fill("#find", "10013")
    assert "10013" in _cells(page, "secondary")[0]
    assert len(_cells(page, "miss")) == 1
    page.fill("#find", "starlink-12")
    wanted = {
        row["tca_utc"][11:23]
        for row in document["events"]
        if any("STARLINK-12" in document["parties"][row[side]]["name"] for side in SIDES)
    }
    assert {text.split()[-1] for text in _cells(page, "time")} == wanted
    page.fill("#find", "unknown 10002")  # every word is looked for in one object
    assert len(_cells(page, "miss")) == 1
    page.fill("#find", "nobody of this name")
    assert _cells(page, "miss") == []
    assert "None is chosen." in _text(page, ".pages")
    page.click(".choice button")
    assert len(_cells(page, "miss")) == ROWS_A_PAGE


def test_operator_and_speed_narrow_what_is_shown(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    theirs = [
        row
        for row in document["events"]
        if any(document["parties"][row[side]]["operator"] == "STARLINK" for side in SIDES)
    ]
    page.click("#counts .link:has-text('STARLINK')")
    assert page.input_value("#operator") == "STARLINK"
    assert _text(page, ".choice output") == f"{len(theirs)} of 120 approaches"
    page.click(".choice button:has-text('Clear')")
    page.check("#fast")
    assert _text(page, ".choice output") == "119 of 120 approaches"


def test_the_dots_follow_the_choice(open_page: Opener) -> None:
    page = open_page(screening_sample()).page
    before = page.locator(".plot canvas").nth(0).evaluate("canvas => canvas.toDataURL()")
    page.fill("#find", "10013")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    after = page.locator(".plot canvas").nth(0).evaluate("canvas => canvas.toDataURL()")
    assert before != after


def test_a_dot_under_the_pointer_is_told(open_page: Opener) -> None:
    document = screening_sample(1)
    page = open_page(document).page
    row = document["events"][0]
    over = page.locator(".wide .u-over")
    box = over.bounding_box()
    assert box
    x = box["width"] * (_seconds(row["tca_utc"]) - 20 * 3600.0) / (6 * 3600.0)
    assert "Point at a dot" in _text(page, ".wide .picked")
    for step in range(0, int(box["height"]), 8):
        over.hover(position={"x": x, "y": step})
        if row["primary_id"] in _text(page, ".wide .picked"):
            return
    pytest.fail("the dot was not found")


def _seconds(utc: str) -> float:
    hours, minutes, seconds = (float(part) for part in utc[11:-1].split(":"))
    return (hours if hours >= 20 else hours + 24) * 3600.0 + minutes * 60.0 + seconds


def test_the_keyboard_alone_sorts_and_turns(open_page: Opener) -> None:
    page = open_page(screening_sample()).page
    page.focus("[data-sort=time]")
    page.keyboard.press("Enter")
    assert page.get_attribute("th:has([data-sort=time])", "aria-sort") == "ascending"
    page.focus(".pages button >> nth=1")
    page.keyboard.press("Space")
    assert _text(page, ".pages .place") == "51-100 of 120"


def test_tables_and_controls_have_names_a_screen_reader_can_use(open_page: Opener) -> None:
    page = open_page(screening_sample()).page
    for table in page.locator("table").all():
        assert table.locator("tbody th[scope=row]").count() == table.locator("tbody tr").count()
    for control in page.locator("input, select").all():
        assert control.evaluate("control => control.labels.length") == 1
    assert page.locator("[role=img]:not([aria-label])").count() == 0
    assert page.locator("[role=region]:not([aria-label])").count() == 0


def test_statuses_other_than_ok_stand_with_their_object(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    page.fill("#find", document["events"][0]["secondary_id"])
    assert page.locator(".approaches .status").all_inner_texts() == ["reentered"]
    assert _cells(page, "age")[0].startswith("- / ")


def test_counts_by_distance_altitude_and_operator_are_the_documents(open_page: Opener) -> None:
    document = screening_sample()
    page = open_page(document).page
    page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
    found = page.locator("#charts .behind tbody tr td:nth-child(2)").all_inner_texts()
    assert [int(text) for text in found] == [n["events"] for n in document["by_miss_distance"]]
    assert sum(map(int, found)) == len(document["events"])
    band = _text(page, "#counts tbody tr >> nth=0").split()
    assert band[:3] == ["700-800", "120", "240"]


def test_what_is_no_minimum_is_told_beside(open_page: Opener) -> None:
    text = _text(open_page(screening_sample()).page, "#besides")
    assert "Together: 1" in text
    assert "FENGYUN 1C DEB-1 (10001) and OBJECT 2 (10002)" in text
    assert "Without an answer: 1" in text
    assert "4.32 km at 7.5 m/s, 22 Jan 20:00:00.000" in text


def test_of_too_many_the_nearest_are_there_and_it_says_so(open_page: Opener) -> None:
    document = screening_sample(MOST_ROWS + 40)
    document["events_not_listed"] = 2
    packed = _embedded(screening_page(document))
    misses = sorted(row["miss_distance_m"] for row in document["events"])
    assert sorted(packed["events"]["miss_distance_m"]) == pytest.approx(
        misses[:MOST_ROWS], rel=0, abs=6e-4
    )
    times = packed["events"]["tca_utc"]
    assert times == sorted(times)
    seen = open_page(document)
    assert seen.complaints == []
    assert "42 more are not in this page" in _text(seen.page, "#approaches > header")


def test_risk_goes_with_its_row_when_rows_are_dropped() -> None:
    document = screening_sample(MOST_ROWS + 40)
    packed = _embedded(screening_page(document))
    expected = [1e-3 / (1.0 + miss) for miss in packed["events"]["miss_distance_m"]]
    assert packed["highest_pc"] == pytest.approx(expected, rel=1e-3)


def test_a_document_without_details_shows_ids_and_counts_its_own_rows(open_page: Opener) -> None:
    document = screening_sample()
    counted = document["by_miss_distance"]
    bare = {
        key: value
        for key, value in document.items()
        if key not in ("parties", "highest_pc", "by_miss_distance")
    }
    assert _embedded(screening_page(bare))["by_miss_distance"] == counted
    seen = open_page(bare)
    assert seen.complaints == []
    assert seen.page.locator("[data-sort=risk]").count() == 0
    assert document["summary"]["closest"]["primary_id"] in _text(seen.page, "header.page")
    assert _embedded(screening_page(bare | {"events_not_listed": 1}))["by_miss_distance"] is None


@pytest.mark.parametrize("shape", ["box", "ellipsoid"])
def test_other_volumes_and_named_primaries_are_told(open_page: Opener, shape: str) -> None:
    document = screening_sample(30)
    document["volume"] = {"shape": shape, "half_axes_km": [0.4, 25.0, 25.0]}
    document["primaries"] = ["10000", "10002"]
    seen = open_page(document)
    assert seen.complaints == []
    assert "0.4 x 25 x 25 km" in _text(seen.page, ".facts")
    assert "STARLINK-0 (10000), OBJECT 2 (10002) against all others" in _text(
        seen.page, "header.page"
    )


def test_nothing_found_is_not_told_as_safe(open_page: Opener) -> None:
    seen = open_page(screening_sample(0))
    assert seen.complaints == []
    text = _text(seen.page, "header.page")
    assert "how sure that is stands below" in text
    assert seen.page.inner_text(".answer .pc") == "none"


def test_hostile_names_stay_text(open_page: Opener) -> None:
    document = _with_every_text_replaced(screening_sample(), HOSTILE)
    page = screening_page(document)
    assert "<img" not in page
    assert page.count("</script>") == 2
    assert "default-src 'none'" in page
    seen = open_page(document)
    assert seen.complaints == []
    assert seen.page.locator("img").count() == 0
    assert "</script>" in _cells(seen.page, "primary")[0]
    assert HOSTILE in seen.page.inner_text(".command code")


def _with_every_text_replaced(value: Any, text: str) -> Any:
    if isinstance(value, dict):
        kept = {"shape", "schema", "primary_status", "secondary_status"}
        return {
            key: one
            if key in kept or key.endswith("_utc")
            else _with_every_text_replaced(one, text)
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [_with_every_text_replaced(one, text) for one in value]
    return text if isinstance(value, str) else value


def test_numbers_that_are_not_finite_become_unknown(open_page: Opener) -> None:
    document = deepcopy(screening_sample(3))
    document["events"][1]["relative_speed_m_s"] = float("nan")
    document["highest_pc"][1] = None
    seen = open_page(document)
    assert seen.complaints == []
    assert sorted(_cells(seen.page, "speed"))[-1] == "unknown"
    assert "unknown" in _cells(seen.page, "risk")


def test_without_scripts_the_page_still_tells_it(open_page: Opener) -> None:
    document = screening_sample()
    text = open_page(document, scripts=False).page.inner_text("body")
    assert document["summary"]["closest"]["primary_id"] in text
    assert "Element sets carry no covariance." in text


def test_paper_opens_everything_and_shows_no_controls(open_page: Opener) -> None:
    page = open_page(screening_sample()).page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.emulate_media(media="print")
    assert not page.locator(".choice").is_visible()
    table, after = (
        page.locator(place).bounding_box() for place in (".approaches table", "#charts")
    )
    assert table
    assert after
    assert table["y"] + table["height"] <= after["y"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadDataError, match="cannot write"):
        write_screening(screening_sample(1), tmp_path / "lost" / "page.html")


def test_the_command_writes_the_page_of_its_own_answer(tmp_path: Path) -> None:
    catalog = write_sets(tmp_path / "two.3le", meeting_pair())
    words = [str(catalog), "--start", "2022-01-22T12:00:00Z", "--hours", "1", "--quiet"]
    places = ["--json", str(tmp_path / "a.json"), "--html", str(tmp_path / "a.html")]
    assert CliRunner().invoke(app, ["screen", *words, *places]).exit_code == 0
    document = json.loads((tmp_path / "a.json").read_text("utf-8"))
    shown = _embedded((tmp_path / "a.html").read_text("utf-8"))
    assert len(document["events"]) > 0
    assert shown["events"]["miss_distance_m"] == pytest.approx(
        [row["miss_distance_m"] for row in document["events"]], rel=0, abs=6e-4
    )
    assert shown["parties"][0][:2] == ["101", "ALPHA 1"]
    assert shown["summary"] == document["summary"]
    assert shown["provenance"] == document["provenance"]
