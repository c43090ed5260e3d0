"""The page of maneuvers as a person meets it: drawn in a real browser, with what is not known."""

import json
import re
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from playwright.sync_api import Page
from typer.testing import CliRunner

from faces.report.canvas import is_drawn
from faces.report.conftest import Seen
from greenzone.core.errors import BadDataError
from greenzone.faces.cli.main import app
from greenzone.faces.report.maneuvers_page import MOST_ROWS, maneuvers_page, write_maneuvers
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.workflows.maneuvers import find_maneuvers
from greenzone.workflows.maneuvers_call import ManeuversCall
from greenzone.workflows.maneuvers_details import detailed_document
from maneuver_histories import Kick, history
from screened_catalogs import write_sets

Opener = Callable[..., Seen]
Document = dict[str, Any]

HOSTILE = "</script><img src=x onerror=\"document.title='owned'\">"


@pytest.fixture
def open_page(open_report: Opener) -> Opener:
    return partial(open_report, write=write_maneuvers)


@cache
def _text_of(*tables: str) -> str:
    kinds = {
        "moved": history(90, (Kick(30.3, 0.05), Kick(60.2, cross_track_m_s=0.8))),
        "drifted": history(90, (Kick(40.7, -0.02),), seed=5, object_id="90004"),
        "quiet": history(60, seed=2, object_id="90002"),
        "few": history(6, object_id="90003"),
    }
    with TemporaryDirectory() as folder:
        sets = list(ElementTable.joined([kinds[name] for name in tables]))
        path = write_sets(Path(folder) / "history.3le", sets)
        call = ManeuversCall((str(path),), command="greenzone maneuvers history.3le")
        return json.dumps(detailed_document(find_maneuvers(call)))


def sample(*tables: str) -> Document:
    """The document of these histories, made once and copied."""
    found: Document = json.loads(_text_of(*tables))
    return found


def _text(page: Page, selector: str) -> str:
    """Without typographic spaces, dashes and signs."""
    table = {0xA0: " ", 0x2013: "-", 0x2212: "-", 0xB7: "/", 0xD7: "x"}
    return page.inner_text(selector).translate(table)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_the_page_is_drawn_whole_and_silent(open_page: Opener, width: int, scheme: str) -> None:
    seen = open_page(sample("moved"), width=width, scheme=scheme)
    assert seen.complaints == []
    assert [url.split(":")[0] for url in seen.requests] == ["file"]
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    canvases = seen.page.locator(".plot canvas").all()
    assert len(canvases) == 3
    assert all(is_drawn(canvas) for canvas in canvases)


def test_the_rows_are_those_of_the_document_in_order_of_time(open_page: Opener) -> None:
    document = sample("moved")
    page = open_page(document).page
    rows = [row.inner_text() for row in page.locator(".maneuvers tbody tr").all()]
    assert len(rows) == len(document["maneuvers"]) == 2
    for row, m in zip(rows, document["maneuvers"], strict=True):
        assert m["likeliest_utc"][11:16] in row
        assert m["start_utc"][11:16] in row
        assert f"{m['confidence']:.2f}" in row
    assert "along the track" in rows[0]


def test_the_head_tells_what_was_found(open_page: Opener) -> None:
    page = open_page(sample("moved")).page
    assert _text(page, ".answer .pc") == "2"
    assert "SAMPLE (90001)" in _text(page, "header.page")
    assert "used of 90" in _text(page, ".facts")
    assert "95 of 100 cases" in _text(page, "#standing")


def test_a_row_turns_the_charts_to_its_days(open_page: Opener) -> None:
    document = sample("moved")
    page = open_page(document).page
    canvas = page.locator(".plot canvas").nth(0)
    whole, seen = _text(page, ".trace-head .picked"), canvas.evaluate("c => c.toDataURL()")
    page.locator(".maneuvers .link").nth(0).click()
    page.evaluate("() => new Promise(requestAnimationFrame)")
    assert _text(page, ".trace-head .picked") != whole
    near = canvas.evaluate("c => c.toDataURL()")
    assert near != seen
    page.click(".trace-head button")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    assert _text(page, ".trace-head .picked") == whole
    assert canvas.evaluate("c => c.toDataURL()") != near


def test_of_several_the_clearest_come_first_with_their_charts(open_page: Opener) -> None:
    document = sample("quiet", "drifted", "moved", "few")
    seen = open_page(document)
    assert seen.complaints == []
    page = seen.page
    assert "4 histories" in _text(page, "h1")
    names = page.locator("#overview tbody th").all_inner_texts()
    scores = {o["object_id"]: [m["score"] for m in o["maneuvers"]] for o in document["objects"]}
    moved = sorted((i for i in scores if scores[i]), key=lambda i: -max(scores[i]))
    assert [name.split("(")[1].rstrip(")") for name in names] == moved
    assert page.locator("#histories details").count() == len(moved) == 2
    standing = _text(page, "#standing")
    assert "1 not determinable, too few element sets: 90003" in standing
    assert "there are 6 different sets" in standing
    page.locator(".maneuvers .link").last.click()
    assert page.locator("#histories details[open]").count() == 2


def test_a_quiet_history_is_not_told_as_proof_of_rest(open_page: Opener) -> None:
    seen = open_page(sample("quiet"))
    assert seen.complaints == []
    assert _text(seen.page, ".answer .pc") == "none"
    assert "small ones and those in gaps are not seen" in _text(seen.page, "header.page")
    assert seen.page.locator(".plot canvas").count() == 3


def test_of_too_many_the_clearest_are_there_and_it_says_so(open_page: Opener) -> None:
    document = sample("moved")
    row = document["maneuvers"][0]
    document["maneuvers"] = [row | {"score": float(k)} for k in range(MOST_ROWS + 7)]
    found = re.search(
        r'id="greenzone-document">(.*?)</script>', maneuvers_page(document), re.DOTALL
    )
    assert found
    packed = json.loads(found[1])
    assert len(packed["maneuvers"]) == MOST_ROWS
    assert min(m["score"] for m in packed["maneuvers"]) == 7.0
    page = open_page(document).page
    assert "7 less clear ones are not in this page" in _text(page, "#maneuvers > header")


def test_without_traces_the_table_stands_alone(open_page: Opener) -> None:
    document = sample("moved")
    del document["traces"]
    seen = open_page(document)
    assert seen.complaints == []
    assert seen.page.locator(".plot").count() == 0
    assert seen.page.locator(".maneuvers tbody tr").count() == 2


def test_hostile_names_stay_text(open_page: Opener) -> None:
    document = sample("moved", "drifted")
    for one in document["objects"]:
        one["name"] = HOSTILE
        one["notes"] = [HOSTILE]
    document["warnings"] = [HOSTILE]
    page = maneuvers_page(document)
    assert "<img" not in page
    assert page.count("</script>") == 2
    assert "default-src 'none'" in page
    seen = open_page(document)
    assert seen.complaints == []
    assert seen.page.locator("img").count() == 0
    assert "</script>" in _text(seen.page, "#overview")


def test_tables_and_pictures_have_names_a_screen_reader_can_use(open_page: Opener) -> None:
    page = open_page(sample("moved", "drifted")).page
    for table in page.locator("table").all():
        assert table.locator("tbody th[scope=row]").count() == table.locator("tbody tr").count()
    assert page.locator("[role=img]:not([aria-label])").count() == 0
    assert page.locator("[role=region]:not([aria-label])").count() == 0


def test_without_scripts_the_page_still_tells_it(open_page: Opener) -> None:
    document = sample("moved")
    text = open_page(document, scripts=False).page.inner_text("body")
    assert document["maneuvers"][0]["start_utc"] in text
    assert "who acted and why no element set says" in text


def test_paper_opens_everything(open_page: Opener) -> None:
    page = open_page(sample("moved", "drifted")).page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.emulate_media(media="print")
    assert not page.locator(".trace-head button").first.is_visible()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadDataError, match="cannot write"):
        write_maneuvers(sample("moved"), tmp_path / "lost" / "page.html")


def test_the_command_writes_the_page_of_its_own_answer(tmp_path: Path) -> None:
    path = write_sets(tmp_path / "history.3le", list(history(60, (Kick(30.3, 0.05),))))
    place, answer = tmp_path / "page.html", tmp_path / "answer.json"
    words = ["maneuvers", str(path), "--html", str(place), "--json", str(answer), "--quiet"]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, done.exception
    found = re.search(r'id="greenzone-document">(.*?)</script>', place.read_text(), re.DOTALL)
    assert found
    packed, told = json.loads(found[1]), json.loads(answer.read_text())
    assert [m["start_utc"] for m in packed["maneuvers"]] == [
        m["start_utc"] for m in told["maneuvers"]
    ]
    assert packed["provenance"] == told["provenance"]
