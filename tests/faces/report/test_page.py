import json
import re
from pathlib import Path
from typing import Any

import pytest

from faces.report.sample import sample_document
from greenzone.core.errors import BadDataError
from greenzone.faces.report import render_report, write_report

LARGEST_PAGE_BYTES = 1_500_000
HOSTILE = "</script><img src=x onerror=alert(1)>&\u2028'\""


def _embedded(page: str) -> dict[str, Any]:
    found = re.search(r'id="greenzone-document">(.*?)</script>', page, re.DOTALL)
    assert found
    document: dict[str, Any] = json.loads(found[1])
    return document


def test_the_page_with_data_is_at_most_1_5_megabytes() -> None:
    assert len(render_report(sample_document()).encode()) <= LARGEST_PAGE_BYTES


def test_the_same_document_gives_the_same_page() -> None:
    assert render_report(sample_document()) == render_report(sample_document())


def test_the_page_loads_nothing_from_elsewhere() -> None:
    page = render_report(sample_document())
    assert "default-src 'none'" in page
    assert "unsafe-inline" not in page
    assert "unsafe-eval" not in page
    assert not re.search(r"<(link|img|iframe|script)\b[^>]*\b(src|href)=", page)
    assert not re.search(r"@import|url\((?!#)", page.split("</style>")[0])


def test_a_hostile_name_never_appears_as_markup() -> None:
    document = sample_document()
    document["event"]["name"] = HOSTILE
    document["assets"][0]["name"] = HOSTILE
    page = render_report(document)
    assert "<img" not in page
    assert _embedded(page)["event"]["name"] == HOSTILE
    assert page.count("</script>") == 2  # the data's and the script's own end


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_is_not_finite_becomes_null_and_not_zero(number: float) -> None:
    document = sample_document()
    document["assets"][0]["passes"][3]["p_hit_ge_1cm"] = number
    shown = _embedded(render_report(document))
    assert shown["assets"][0]["passes"][3]["p_hit_ge_1cm"] is None


def test_a_reader_without_scripts_still_gets_zones_and_shelters() -> None:
    plain = re.search(r"<noscript>(.*?)</noscript>", render_report(sample_document()), re.DOTALL)
    assert plain
    assert "Station Alpha: zone red; shelter 2031-05-04T05:41" in plain[1]
    assert "Station Beta: zone unknown: treat as unsafe; shelter none planned" in plain[1]


def test_the_report_is_written_whole_and_leaves_no_draft(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    write_report(sample_document(), target)
    assert target.read_text(encoding="utf-8").endswith("</html>\n")
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.html"]


def test_an_unwritable_folder_is_refused_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be")
    target = tmp_path / "taken" / "report.html"
    with pytest.raises(BadDataError, match=r"taken/report\.html.*choose another --out"):
        write_report(sample_document(), target)
