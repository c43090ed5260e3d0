"""The report as a person meets it: drawn in a real browser, looked at, used with the keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from faces.report.conftest import Seen
from faces.report.sample import long_document, sample_document

Opener = Callable[..., Seen]

HOSTILE = "</script><img src=x onerror=\"document.title='owned'\">"
READABLE_CONTRAST = 4.5  # WCAG 2.2, 1.4.3 (AA)
TALLEST_PAGE_PX = 6200  # at 1400 wide: eleven shelters used to take 15,000
DRAWN_COLOURS = 40  # a blank canvas has one, a frame with text some ten

CANVAS_FIGURES = """selector => {
  const source = document.querySelector(selector);
  const copy = document.createElement("canvas");
  copy.width = source.width; copy.height = source.height;
  const context = copy.getContext("2d");
  context.drawImage(source, 0, 0);
  const { data } = context.getImageData(0, 0, copy.width, copy.height);
  const colours = new Set();
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) {
    colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
    sum = (sum * 31 + data[i] + 7 * data[i + 1] + 13 * data[i + 2]) % 4294967291;
  }
  return { colours: colours.size, digest: sum };
}"""

BADGE_CONTRASTS = """() => {
  const luminance = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll(".badge")].map(badge => {
    const style = getComputedStyle(badge);
    const [a, b] = [luminance(style.color), luminance(style.backgroundColor)];
    return [badge.textContent, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  });
}"""


OVERLAPPING_LABELS = """() => [...document.querySelectorAll(".chart svg")].flatMap(svg => {
  const boxes = [...svg.querySelectorAll("text")]
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  const meet = (p, q) => p.left < q.right - 1 && q.left < p.right - 1
    && p.top < q.bottom - 3 && q.top < p.bottom - 3;
  return boxes.flatMap(([a, p], i) =>
    boxes.slice(i + 1).filter(([, q]) => meet(p, q)).map(([b]) => `${a} / ${b}`));
})"""


OUTSIDE_AXIS = """() => [...document.querySelectorAll(".chart svg")].flatMap(svg => {
  const before = svg.querySelector(".before").getBoundingClientRect();
  const grid = svg.querySelector(".grid").getBoundingClientRect();
  const marks = ".bar, .whisker, .sampling, .maximum, .times, .below";
  return [...svg.querySelectorAll(marks)].map(mark => mark.getBoundingClientRect())
    .filter(box => box.left < before.left - 1 || box.right > grid.right + 1)
    .map(box => [box.left, box.right]);
})"""


def _figures(page: Page, selector: str) -> dict[str, int]:
    figures: dict[str, int] = page.evaluate(CANVAS_FIGURES, selector)
    return figures


def _text(page: Page, selector: str) -> str:
    return page.inner_text(selector).replace("\u00a0", " ")


def _open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")


def test_the_page_is_drawn_without_a_complaint_or_a_request(open_report: Opener) -> None:
    seen = open_report(sample_document())
    assert seen.complaints == []
    assert [url.split(":")[0] for url in seen.requests] == ["file"]
    assert seen.page.evaluate("performance.getEntriesByName('greenzone-ready').length") == 1
    assert seen.page.evaluate("window.greenzoneReady") is True


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_nothing_overlaps_or_sticks_out(
    open_report: Opener, tmp_path: Path, width: int, scheme: str
) -> None:
    seen = open_report(sample_document(), width=width, scheme=scheme)
    seen.photograph(tmp_path / f"report-{width}-{scheme}.png")
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    assert seen.page.evaluate(OVERLAPPING_LABELS) == []


def test_each_asset_shows_its_zone_as_a_word_and_a_shape(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    alpha, beta = page.locator("article.card").all()
    assert alpha.locator(".badge-large").inner_text().upper() == "RED"
    assert beta.locator(".badge-large").inner_text().upper() == "UNKNOWN"
    shapes = [card.locator(".badge-large .outline").get_attribute("d") for card in (alpha, beta)]
    assert shapes[0] != shapes[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_zone_word_stands_out_from_its_colour(open_report: Opener, scheme: str) -> None:
    contrasts = open_report(sample_document(), scheme=scheme).page.evaluate(BADGE_CONTRASTS)
    assert {word for word, _ in contrasts} == {"Green", "Yellow", "Red", "Unknown"}
    assert min(ratio for _, ratio in contrasts) >= READABLE_CONTRAST


def test_the_next_action_says_when_and_why(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    alpha = _text(page, "article.card:first-child .action")
    assert "Crew aboard the return ships 05:41–07:37 UTC, 4 May" in alpha  # noqa: RUF001
    assert "Because pass 6, P(≥ 1 cm) = 3.4 × 10⁻⁵, is red." in alpha  # noqa: RUF001


def test_the_background_risk_stands_beside_that_of_the_cloud(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    alpha = _text(page, "article.card:first-child")
    assert "penetration 1 in 50,000 per orbit" in alpha
    assert "P(hit ≥ 10 cm) = 2.9 × 10⁻⁵ (1 in 34,000) over the whole window" in alpha  # noqa: RUF001
    _open_all(page)
    assert "source: a made-up account; a made-up survey" in _text(page, "#provenance")


def test_a_background_number_that_is_not_verified_is_left_out_of_the_card(
    open_report: Opener,
) -> None:
    page = open_report(sample_document()).page
    _open_all(page)
    assert "8.8 × 10⁻⁶" not in _text(page, "article.card:first-child")  # noqa: RUF001
    assert "left out as not verified: P(hit ≥ 1 cm) = 8.8 × 10⁻⁶" in _text(page, "#provenance")  # noqa: RUF001


def test_a_shelter_that_begins_before_the_report_says_board_at_once(open_report: Opener) -> None:
    document = sample_document()
    document["event"]["known_utc"] = "2031-05-04T06:30:00.000Z"
    page = open_report(document).page
    assert "board at once" in _text(page, "article.card:first-child .action")


@pytest.mark.parametrize("zone", ["green", "yellow", "nonsense", None])
def test_a_pass_without_an_answer_is_never_shown_green(open_report: Opener, zone: Any) -> None:
    document = sample_document()
    document["assets"] = document["assets"][:1]
    asset = document["assets"][0]
    asset["shelter"] = []
    asset["zone"] = asset["period"]["zone"] = "green"
    document["zone"] = "green"
    for one in asset["passes"]:
        one["zone"] = "green"
    asset["passes"][20] |= {"status": "unknown", "zone": zone}
    page = open_report(document).page
    assert page.inner_text("article.card:first-child .badge-large").upper() == "UNKNOWN"
    assert page.inner_text(".overall .badge").upper() == "UNKNOWN"
    assert page.locator(".chart").first.locator("[data-pass='21'].zone-unknown").count() == 1
    _open_all(page)
    row = page.locator("#table table").first.locator("tbody tr").nth(20)
    assert "Unknown" in row.inner_text()
    assert "Green" not in row.inner_text()


def test_a_number_that_got_lost_makes_its_pass_unknown(open_report: Opener) -> None:
    document = sample_document()
    document["assets"][0]["passes"][20] |= {"p_hit_ge_1cm": float("nan"), "zone": "green"}
    page = open_report(document).page
    assert page.locator(".chart").first.locator("[data-pass='21'].zone-unknown").count() == 1


def test_the_whole_is_never_shown_milder_than_its_parts(open_report: Opener) -> None:
    document = sample_document()
    document["zone"] = "green"
    document["assets"][0]["zone"] = "yellow"
    page = open_report(document).page
    assert page.inner_text("article.card:first-child .badge-large").upper() == "RED"
    assert page.inner_text(".overall .badge").upper() == "RED"


def test_an_upper_bound_is_not_shown_as_an_estimate(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    _open_all(page)
    row = page.locator("#table table").first.locator("tbody tr").nth(4)
    assert "< 1.5" in row.inner_text()
    assert page.locator(".chart").first.locator("[data-pass='5'] .bound-bar").count() == 1


@pytest.mark.parametrize("webgl", [True, False])
def test_the_cloud_is_drawn_and_changes_with_the_moment(open_report: Opener, webgl: bool) -> None:
    page = open_report(sample_document(), webgl=webgl).page
    assert page.locator(".notice").count() == (0 if webgl else 1)
    first = _figures(page, ".stage canvas")
    assert first["colours"] > DRAWN_COLOURS
    buttons = page.locator(".moments button")
    buttons.nth(0).focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert buttons.nth(1).get_attribute("aria-pressed") == "true"
    assert buttons.nth(0).get_attribute("aria-pressed") == "false"
    assert _figures(page, ".stage canvas")["digest"] != first["digest"]
    assert "07:26:40" in page.inner_text(".moment")


@pytest.mark.parametrize("webgl", [True, False])
def test_arrow_keys_turn_the_earth(open_report: Opener, webgl: bool) -> None:
    page = open_report(sample_document(), webgl=webgl).page
    before = _figures(page, ".stage canvas")
    page.locator(".stage").focus()
    page.keyboard.press("ArrowRight")
    assert _figures(page, ".stage canvas")["digest"] != before["digest"]


@pytest.mark.parametrize("chart", [".charts figure:nth-child(1)", ".charts figure:nth-child(2)"])
def test_both_charts_are_drawn(open_report: Opener, chart: str) -> None:
    assert _figures(open_report(sample_document()).page, f"{chart} canvas")["colours"] > 10


def test_arrow_keys_read_the_passes_one_by_one(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    page.locator(".chart").first.focus()
    page.keyboard.press("Home")
    assert "Pass 1\n" in page.locator(".details").first.inner_text()
    assert "ended before the report" in page.locator(".details").first.inner_text()
    page.keyboard.press("ArrowRight")
    assert "Pass 2\n" in page.locator(".details").first.inner_text()


def test_the_quantity_that_decides_is_shown_with_its_thresholds(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    alpha, beta = page.locator(".timeline").all()
    assert beta.locator(".measures").count() == 0  # without shields there is one quantity
    assert beta.locator(".threshold").count() == 2
    assert alpha.locator(".threshold").count() == 0
    before = alpha.locator("[data-pass='4'] .bar").get_attribute("height")
    alpha.locator("button", has_text="decides the zone").focus()
    page.keyboard.press("Enter")
    assert alpha.locator(".threshold").count() == 2
    assert alpha.locator("[data-pass='4'] .bar").get_attribute("height") != before


def test_every_pass_is_a_row_with_headings_a_screen_reader_can_use(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    for table in page.locator("#table table").all():
        assert table.locator("tbody tr").count() == 31
        assert table.locator("tbody th[scope=row]").count() == 31
        assert table.locator("caption").count() == 1
        columns = table.locator("thead th[scope=col]").count()
        assert table.locator("tbody tr").first.locator("th, td").count() == columns


def test_the_time_of_the_report_is_marked_and_advice_lies_after_it(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    marks = page.locator(".report-label").all_text_contents()
    assert marks == ["report known 03:59 UTC"] * 2
    assert page.locator(".chart").first.locator(".pass.past").count() == 1


def test_hostile_names_stay_text_everywhere(open_report: Opener) -> None:
    document = _with_every_text_replaced(sample_document(), HOSTILE)
    seen = open_report(document)
    assert seen.complaints == []
    assert seen.page.locator("img").count() == 0
    assert seen.page.title().startswith("</script>")
    assert HOSTILE in seen.page.inner_text("h1")
    assert [url.split(":")[0] for url in seen.requests] == ["file"]


def _with_every_text_replaced(value: Any, text: str) -> Any:
    """The document with every free text hostile; times, zones and statuses stay what they are."""
    kept = {"zone", "status", "quantity", "scope"}
    if isinstance(value, dict):
        return {
            key: one
            if key in kept or key.endswith("_utc") or key == "utc"
            else _with_every_text_replaced(one, text)
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [_with_every_text_replaced(one, text) for one in value]
    return text if isinstance(value, str) else value


def test_a_document_with_only_what_must_be_there_is_drawn(open_report: Opener) -> None:
    window = {"start_utc": "2031-05-04T02:00:00.000Z", "end_utc": "2031-05-05T02:00:00.000Z"}
    event = {
        "name": "Bare",
        "epoch_utc": "2031-05-04T02:00:00.000Z",
        "known_utc": "2031-05-04T02:30:00.000Z",
    }
    document = {"event": event, "window": window, "assets": [{"name": "A"}], "gabbard": None}
    seen = open_report(document)
    assert seen.complaints == []
    assert seen.page.inner_text("article.card .badge-large").upper() == "UNKNOWN"


def test_without_scripts_the_page_still_tells_the_zones(open_report: Opener) -> None:
    page = open_report(sample_document(), scripts=False).page
    assert "Station Alpha: zone red" in page.inner_text("body")


def test_the_command_that_recomputes_can_be_copied(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    assert page.inner_text(".command code").startswith("greenzone respond sample-9001.toml")
    page.locator(".command button").click()
    page.wait_for_selector(".command button:not(:text-is('Copy'))")
    assert page.evaluate("getSelection().toString()").startswith("greenzone respond")
    assert page.locator(".digest").count() == 4


def test_paper_gets_the_whole_table_and_no_buttons(open_report: Opener, tmp_path: Path) -> None:
    page = open_report(sample_document(), scheme="dark").page
    page.emulate_media(media="print")
    assert page.locator(".zoom").is_hidden()
    region = "() => [...document.querySelectorAll('#table .scroll')]"
    cut = page.evaluate(f"{region}.filter(e => e.scrollHeight > e.clientHeight + 2).length")
    assert cut == 0
    assert page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor") == (
        "rgb(255, 255, 255)"
    )
    page.pdf(path=tmp_path / "report.pdf", format="A4", print_background=True)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("width", [1400, 390])
def test_a_day_of_eleven_shelters_stays_in_its_frame(open_report: Opener, width: int) -> None:
    seen = open_report(long_document(), width=width)
    assert seen.complaints == []
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    assert seen.page.evaluate(OVERLAPPING_LABELS) == []
    assert seen.page.evaluate(OUTSIDE_AXIS) == []
    _open_all(seen.page)
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_day_of_eleven_shelters_is_not_a_scroll(open_report: Opener) -> None:
    page = open_report(long_document()).page
    assert page.evaluate("document.documentElement.scrollHeight") <= TALLEST_PAGE_PX


def test_the_next_three_shelters_are_large_and_the_others_a_table(open_report: Opener) -> None:
    page = open_report(long_document()).page
    crew = page.locator(".crew").first
    titles = crew.locator(".strip-title strong").all_inner_texts()
    assert titles == ["Shelter 1", "Shelter 2", "Shelter 3"]
    later = crew.locator(".more-windows")
    assert later.locator("> summary").inner_text() == "8 more shelter windows"
    assert not later.locator("table").is_visible()
    later.locator("> summary").focus()
    page.keyboard.press("Enter")
    assert later.locator("table").is_visible()
    numbers = later.locator("tbody th").all_inner_texts()
    assert [text.split()[0] for text in numbers] == ["4", "5", "6", "7", "8", "9", "10", "11"]
    heads = later.locator("thead th").all_inner_texts()
    assert heads[1:5] == ["Close hatches", "Aboard by", "Exit from", "Undock-ready"]
    assert later.locator("tbody tr").nth(1).locator(".why li").count() == 2


def test_a_shelter_that_is_over_is_not_the_next_one(open_report: Opener) -> None:
    document = long_document()
    document["event"]["known_utc"] = document["assets"][0]["shelter"][0]["end_utc"]
    page = open_report(document).page
    assert page.locator(".crew .strip-title strong").first.inner_text() == "Shelter 2"
    assert "7 more shelter windows" in page.inner_text(".crew .more-windows > summary")


def test_the_steps_of_the_first_shelter_are_in_sight_and_no_step_is_lost(
    open_report: Opener,
) -> None:
    document = long_document()
    alpha = document["assets"][0]
    page = open_report(document).page
    crew = page.locator(".crew").first
    last = crew.locator("> .steps li").last
    assert (
        last.locator("time").get_attribute("datetime") == (alpha["shelter"][0]["earliest_exit_utc"])
    )
    assert crew.locator(".steps li").count() == len(alpha["timeline"])


def test_the_axis_ends_three_decades_below_the_lowest_threshold(open_report: Opener) -> None:
    page = open_report(long_document()).page
    beta = page.locator(".timeline").nth(1)
    lowest = beta.locator(".tick").filter(has_text="10").first.text_content()
    assert lowest == "10⁻⁹"  # the threshold is 3e-6; the first pass stands at 3e-13
    assert beta.locator("[data-pass='1'] .below").count() == 1
    assert beta.locator("[data-pass='2'] .below").count() == 0


def test_an_uncertain_time_is_as_wide_as_it_is_uncertain(open_report: Opener) -> None:
    page = open_report(long_document()).page
    alpha, beta = page.locator(".timeline").all()
    assert alpha.locator(".times").count() == 0
    span = beta.locator("[data-pass='10'] .times").bounding_box()
    bar = beta.locator("[data-pass='10'] .bar").bounding_box()
    assert span
    assert bar
    assert span["width"] > 2.5 * bar["width"]  # 65 min against a bar of some 20


def test_an_uncertain_time_leads_with_the_worst_and_tells_the_average(open_report: Opener) -> None:
    document = long_document()
    worst = {"p_hit_ge_1cm": 5e-7, "p_hit_ge_1cm_max": 1.7e-5}
    document["assets"][1]["passes"][12] |= worst | {"status": "estimate", "zone": "yellow"}
    beta = _text(open_report(document).page, "article.card:nth-child(2)")
    assert "± 28 min along its track; zones follow the worst timing" in beta
    assert "P(≥ 1 cm) up to 1.7 × 10⁻⁵ (1 in 59,000) at the worst timing" in beta  # noqa: RUF001
    assert "5.0 × 10⁻⁷ on average over it" in beta  # noqa: RUF001


def test_the_sum_over_the_passes_stands_in_the_card_with_its_zone(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    alpha, beta = (_text(page, f"article.card:nth-child({n}) .rows") for n in (1, 2))
    assert "Sum over 22.8 h" in alpha
    assert "P(≥1 cm) = 4.4 × 10⁻⁴ (1 in 2,300)" in alpha  # noqa: RUF001
    assert "Unknown no probability could be worked out" in " ".join(beta.split())


@pytest.mark.parametrize("zone", ["green", "yellow", None])
def test_a_sum_without_a_figure_makes_its_asset_unknown(open_report: Opener, zone: Any) -> None:
    document = sample_document()
    document["assets"] = document["assets"][:1]
    asset = document["assets"][0]
    asset |= {"zone": "green", "passes": []}
    asset["period"] |= {"zone": zone, "p_at_least": None, "p_at_most": None}
    page = open_report(document).page
    assert page.inner_text("article.card .badge-large").upper() == "UNKNOWN"
    assert "Unknown" in page.locator("article.card .rows .badge").first.inner_text()


def test_a_pass_without_an_answer_is_named_beside_the_next_action(open_report: Opener) -> None:
    document = long_document()
    document["assets"][0]["passes"][20] |= {"status": "unknown", "zone": "green"}
    page = open_report(document).page
    assert "Pass 21 has no answer: treat it as unsafe." in _text(page, "article.card .action")
    page.locator(".chart").first.focus()
    page.keyboard.press("Home")
    for _ in range(20):
        page.keyboard.press("ArrowRight")
    assert "no answer for this pass" in page.locator(".details").first.inner_text()


def test_what_could_not_be_sheltered_is_said_in_the_card_and_the_plan(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    for place in ("article.card:first-child", "#crew"):
        assert "pass 2 cannot be sheltered" in page.inner_text(f"{place} .warning")


def test_each_asset_has_its_own_column_of_other_thresholds(open_report: Opener) -> None:
    page = open_report(sample_document()).page
    table = page.locator(".policy table").nth(1)
    heads = table.locator("thead th").all_inner_texts()
    assert heads == ["Thresholds", "Station Alpha", "Station Beta", "All together"]
    strictest = table.locator("tbody tr").first
    assert strictest.locator("th").inner_text() == "÷ 3"
    assert "402 min, 6 windows" in strictest.locator("td").first.inner_text()
    assert "passes 4, 6, 8–11" in strictest.locator("td").first.inner_text()  # noqa: RUF001


def test_a_bound_is_marked_size_by_size(open_report: Opener) -> None:
    document = sample_document()
    document["assets"][0]["passes"][5]["expected_hits_status"] = {
        "ge_1mm": "upper_bound",
        "ge_3mm": "estimate",
        "ge_1cm": "estimate",
        "ge_10cm": "unknown",
    }
    page = open_report(document).page
    _open_all(page)
    cells = page.locator("#table table").first.locator("tbody tr").nth(5).locator("td")
    one_mm, three_mm, _, ten_cm = cells.all_inner_texts()[-4:]
    assert one_mm.startswith("< ")
    assert not three_mm.startswith("<")
    assert ten_cm == "unknown"


def test_paper_shows_what_is_closed_on_the_screen(open_report: Opener) -> None:
    page = open_report(long_document()).page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.emulate_media(media="print")
    assert page.locator(".more-windows table").is_visible()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == 0
