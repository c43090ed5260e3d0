"""The page of one conjunction as a person meets it: drawn in a real browser and looked at."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from conjunction_series import write_series
from faces.report.canvas import is_drawn
from faces.report.conftest import Seen
from greenzone.decision.policy import load_policy
from greenzone.faces.report import render_explanation, write_explanation
from greenzone.workflows.assess import AssessCall
from greenzone.workflows.explain import explain

Opener = Callable[..., Seen]
Document = dict[str, Any]

HOSTILE = "</script><img src=x onerror=\"document.title='owned'\">"
OVERLAPPING_TICKS = """() => [...document.querySelectorAll(".plane > svg")].flatMap(svg => {
  const boxes = [...svg.querySelectorAll(".tick")].map(text => text.getBoundingClientRect());
  const meet = (p, q) => p.left < q.right - 1 && q.left < p.right - 1
    && p.top < q.bottom - 3 && q.top < p.bottom - 3;
  return boxes.flatMap((p, i) => boxes.slice(i + 1).filter(q => meet(p, q)).map(() => 1));
})"""


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    paths = [str(path) for path in write_series(tmp_path_factory.mktemp("series"))]
    call = AssessCall(load_policy("default").conjunction, samples=1000)
    (found,) = explain(paths, call, "greenzone explain message-0.cdm").documents
    return found


@pytest.fixture
def open_page(open_report: Opener) -> Opener:
    return partial(open_report, write=write_explanation)


def _text(seen: Seen, selector: str) -> str:
    return seen.page.inner_text(selector).replace("\u00a0", " ")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_the_page_is_drawn_whole_and_silent(
    open_page: Opener, document: Document, tmp_path: Path, width: int, scheme: str
) -> None:
    seen = open_page(document, width=width, scheme=scheme)
    seen.photograph(tmp_path / f"explanation-{width}-{scheme}.png")
    assert seen.complaints == []
    assert [url.split(":")[0] for url in seen.requests] == ["file"]
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    assert seen.page.evaluate(OVERLAPPING_TICKS) == []


def test_every_chart_has_something_in_it(open_page: Opener, document: Document) -> None:
    canvases = open_page(document).page.locator(".plot canvas").all()
    assert len(canvases) == 5
    assert all(is_drawn(canvas) for canvas in canvases)


def test_the_planes_show_disc_cloud_and_miss(open_page: Opener, document: Document) -> None:
    page = open_page(document).page
    whole = page.locator(".plane > svg").first
    assert whole.locator(".sigma").count() == 3
    assert whole.locator(".sigma-label").all_text_contents() == [f"{n}\u03c3" for n in (3, 2, 1)]
    assert whole.locator(".disc").count() >= 1
    assert whole.locator(".secondary").count() == 1
    assert "miss" in str(whole.get_attribute("aria-label"))


def test_the_picture_is_to_scale(open_page: Opener, document: Document) -> None:
    whole = open_page(document).page.locator(".plane > svg").first
    one, three = (whole.locator(f".within-{n}").bounding_box() for n in (1, 3))
    assert one is not None
    assert three is not None
    assert three["width"] == pytest.approx(3.0 * one["width"], rel=0.02)
    short, long = document["picture"]["combined"]["sigma_m"]
    assert float(str(whole.locator(".within-1").get_attribute("rx"))) / float(
        str(whole.locator(".within-1").get_attribute("ry"))
    ) == pytest.approx(long / short)


def test_the_words_and_the_tables_tell_the_same(open_page: Opener, document: Document) -> None:
    seen = open_page(document)
    assert "538 m" in _text(seen, "#summary")
    assert "538 m" in _text(seen, "#plane .facts-table >> nth=0")
    assert "NAME OF OBJECT1" in seen.page.inner_text("h1")
    assert seen.page.locator(".methods tbody tr").count() == len(document["methods"])
    assert "foster_1992" in seen.page.inner_text(".methods .answered")
    assert seen.page.locator(".messages tbody tr").count() == 5
    assert seen.page.locator("#recompute .digest").count() == 5
    assert seen.page.inner_text(".command code").startswith("greenzone explain")


def test_tables_have_headings_a_screen_reader_can_use(
    open_page: Opener, document: Document
) -> None:
    page = open_page(document).page
    for table in page.locator("table").all():
        assert table.locator("tbody th[scope=row]").count() == table.locator("tbody tr").count()
    assert page.locator("svg[role=img]:not([aria-label])").count() == 0


def test_hostile_names_stay_text_everywhere(open_page: Opener, document: Document) -> None:
    seen = open_page(_with_every_text_replaced(document, HOSTILE))
    assert seen.complaints == []
    assert seen.page.locator("img").count() == 0
    assert seen.page.title().startswith("</script>")
    assert HOSTILE in seen.page.inner_text("h1")


def test_hostile_names_are_no_markup_in_the_file(document: Document) -> None:
    page = render_explanation(_with_every_text_replaced(document, HOSTILE))
    assert "<img" not in page
    assert page.count("</script>") == 2
    assert "default-src 'none'" in page
    found = re.search(r'id="greenzone-document">(.*?)</script>', page, re.DOTALL)
    assert found
    assert json.loads(found[1])["title"] == HOSTILE


def _with_every_text_replaced(value: Any, text: str) -> Any:
    if isinstance(value, dict):
        return {
            key: one if key.endswith("_utc") else _with_every_text_replaced(one, text)
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [_with_every_text_replaced(one, text) for one in value]
    return text if isinstance(value, str) else value


def test_a_missing_probability_is_never_a_zero(open_page: Opener, document: Document) -> None:
    bare = deepcopy(document)
    bare["messages"] = bare["messages"][-1:]
    bare["messages"][0] |= {"pc": None, "method": "", "max_pc": None, "mahalanobis": None}
    bare |= {"shown": 0, "picture": None, "hbr_curve": None, "scale_curve": None, "methods": []}
    seen = open_page(bare)
    assert seen.complaints == []
    assert seen.page.inner_text(".answer .pc") == "no answer"
    assert "There is no curve without a covariance." in seen.page.inner_text("#curves")


def test_a_miss_without_covariance_is_drawn_without_a_cloud(
    open_page: Opener, document: Document
) -> None:
    bare = deepcopy(document)
    bare["picture"]["combined"] = None
    seen = open_page(bare)
    assert seen.complaints == []
    assert seen.page.locator(".sigma").count() == 0
    assert seen.page.locator(".plane .miss").count() >= 2


@pytest.mark.parametrize("factor", [1e-9, 1e6])
def test_clouds_of_any_size_are_drawn(open_page: Opener, document: Document, factor: float) -> None:
    odd = deepcopy(document)
    short, long = odd["picture"]["combined"]["sigma_m"]
    odd["picture"]["combined"]["sigma_m"] = [short * factor, long * max(factor, 1.0)]
    seen = open_page(odd)
    assert seen.complaints == []
    assert seen.page.locator("path[d*=NaN]").count() == 0
    assert seen.page.locator(".sigma").count() >= 3


def test_a_curve_of_zeros_says_so(open_page: Opener, document: Document) -> None:
    flat = deepcopy(document)
    flat["hbr_curve"]["pc"] = [0.0] * len(flat["hbr_curve"]["x"])
    seen = open_page(flat)
    assert seen.complaints == []
    assert "Pc is zero, or has no answer, all along this curve." in seen.page.inner_text("#curves")


def test_without_scripts_the_page_still_tells_it(open_page: Opener, document: Document) -> None:
    text = open_page(document, scripts=False).page.inner_text("body")
    assert "The probability of collision is" in text
    assert "What is not known" in text


def test_paper_opens_everything(open_page: Opener, document: Document) -> None:
    page = open_page(document).page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
