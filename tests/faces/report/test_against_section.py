"""The report's section on a catalog's satellites: ranked, searched and sorted in a real browser."""

from collections.abc import Callable
from typing import Any

from faces.report.conftest import Seen
from faces.report.sample import sample_document

HOSTILE = "<img src=x onerror=\"document.title='owned'\">"
ROWS = "#against .ranking tbody tr"


def satellite(rank: int, **other: Any) -> dict[str, Any]:
    return {
        "object_id": str(90_000 + rank), "name": f"ALPHA-{rank}", "operator": "ALPHA",
        "asset": None, "status": "estimate", "reason": None, "expected_hits": 1e-3 / rank,
        "expected_hits_at_most": 2e-3 / rank, "mc_relative_sd": 0.05,
        "peak_utc": "2031-05-04T05:00:00.000Z", "area_m2": 10.0 * rank, "perigee_m": 5e5,
        "apogee_m": 6e5, "set_age_days": 0.5, **other,
    }  # fmt: skip


def group(name: str, hits: float) -> dict[str, Any]:
    return {
        "name": name, "satellites": 3, "without_answer": 1, "expected_hits": hits,
        "worst_object_id": "90001", "worst_name": "ALPHA-1", "worst_expected_hits": hits,
    }  # fmt: skip


def document() -> dict[str, Any]:
    silent = {"expected_hits": None, "expected_hits_at_most": None, "mc_relative_sd": None}
    last = satellite(41, name="SILENT", status="no_answer", reason="reentered", **silent)
    named = satellite(40, name=HOSTILE, asset="Alpha Station")
    found = sample_document()
    found["against"] = {
        "catalog": "sky.3le", "smallest_size_m": 0.01, "samples": 20_000, "pieces": 71_145.0,
        "objects_given": 99, "satellites_screened": 41, "satellites_without_answer": 1,
        "median_set_age_days": 0.5, "largest_set_age_days": 2.0,
        "left_out": [{"reason": "what broke up", "count": 1, "examples": ["13552"]}],
        "warnings": ["the sets are old"],
        "satellites": [*(satellite(rank) for rank in range(1, 40)), named, last],
        "unreached": {"count": 0, "expected_hits_at_most": None},
        "operators": [group("ALPHA", 1e-2)],
        "altitude_bands": [group("500 - 600 km", 1e-2), group("35,586 up km", 0.0)],
    }  # fmt: skip
    return found


def test_the_section_ranks_searches_and_sorts(open_report: Callable[..., Seen]) -> None:
    seen = open_report(document())
    page = seen.page
    rows = page.locator(ROWS)
    assert rows.count() == 25
    assert "ALPHA-1" in rows.first.inner_text()
    page.click("#against .more-rows")
    assert rows.count() == 41
    assert "no answer: reentered" in rows.last.inner_text()
    assert HOSTILE in rows.nth(39).inner_text()
    page.locator("#against thead button").nth(2).click()
    assert rows.first.inner_text().startswith("40")
    assert "SILENT" in rows.last.inner_text()
    page.fill("#against input", "alpha-7")
    assert rows.count() == 1
    assert rows.first.inner_text().startswith("7")
    assert "no sample" in page.locator("#against figure").first.inner_text()
    assert seen.complaints == []


def test_a_report_without_a_catalog_has_no_such_section(open_report: Callable[..., Seen]) -> None:
    assert open_report(sample_document()).page.locator("#against").count() == 0
