"""The motion against numerical integration, and the page that tells of it."""

import re
from pathlib import Path

import numpy as np
import pytest
from validation.cloud_motion import DAY_S, Comparison, compare, motion_cases, stratified

PAGE = Path(__file__).resolve().parents[2] / "docs" / "validation" / "cloud-motion.md"
FEWER = 120
"""The page has 1,000; the bars are the same."""
ENTRY_SHARE = 0.05


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare(stratified(FEWER), np.arange(0.0, DAY_S + 1.0, 3600.0))


def test_a_stratified_sample_keeps_every_bar(found: Comparison) -> None:
    cases = motion_cases(found)
    assert [case.name for case in cases if not case.agrees] == []
    assert len(cases) == 24


def test_errors_do_not_vanish_by_comparing_nothing(found: Comparison) -> None:
    assert found.both.mean() > 0.5
    assert found.drag_m[found.both].max() > 1e6
    assert 10.0 < np.median(np.abs(found.along_m[found.both])) < 1_000.0


def test_the_same_fragments_fall_at_about_the_same_time(found: Comparison) -> None:
    fell = found.reference_end_s < DAY_S
    assert fell.sum() > 20
    assert ((found.end_s < DAY_S) != fell).sum() <= 2
    both = fell & (found.end_s < DAY_S)
    late = np.abs(found.end_s - found.reference_end_s)[both] / found.reference_end_s[both]
    assert np.percentile(late, 90) < ENTRY_SHARE


def test_the_page_shows_every_case_and_no_bar_is_missed(found: Comparison) -> None:
    text = PAGE.read_text(encoding="utf-8")
    for case in motion_cases(found):
        assert f"| {case.name} | 0 |" in text
    rows = re.findall(r"^\| (.*?) \| .* \| (agrees|\*\*differs\*\*) \|$", text, re.MULTILINE)
    total = re.search(r"\*\*(\d+) of (\d+) cases agree", text)
    assert total is not None
    assert int(total[2]) == len(rows)
    assert int(total[1]) == sum(verdict == "agrees" for _, verdict in rows)
    for name, verdict in rows:
        samples = re.search(r"(\d+) samples", name)
        if samples is None or int(samples[1]) >= 50:
            assert verdict == "agrees", name
    assert sum("pass about" in name for name, _ in rows) >= 40
