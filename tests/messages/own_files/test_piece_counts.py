"""Published counts of pieces: read in order, refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.own_files.piece_counts import load_piece_counts, shipped_piece_counts

_GOOD = """format = "greenzone-counts-1"
[[counts]]
utc = "2022-05-01T00:00:00Z"
catalogued = 1760
on_orbit = 990
source = "who says so"
[[counts]]
utc = "2021-12-02T00:00:00Z"
catalogued = 207
source = "another"
"""


def written(folder: Path, text: str) -> Path:
    place = folder / "counts.toml"
    place.write_text(text, encoding="utf-8")
    return place


def test_counts_come_in_order_of_time(tmp_path: Path) -> None:
    counts = load_piece_counts(written(tmp_path, _GOOD))
    assert [one.catalogued for one in counts.counts] == [207, 1760]
    assert [one.on_orbit for one in counts.counts] == [None, 990]
    assert counts.ever == 1760


def test_the_built_in_event_has_counts_and_others_none() -> None:
    counts = shipped_piece_counts("cosmos-1408")
    assert counts is not None
    assert counts.ever == 1805
    assert shipped_piece_counts("my-event.toml") is None


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("on_orbit = 990", "on_orbit = 1990", "on_orbit = 1990"),
        ("catalogued = 207", "catalogued = 0", "catalogued = 0"),
        ("catalogued = 207", "catalogued = 2.5", "catalogued = 2.5"),
        ("greenzone-counts-1", "greenzone-counts-9", "format"),
        ("on_orbit", "in_orbit", "in_orbit"),
        ('source = "another"', "", "source is missing"),
    ],
)
def test_a_slip_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    with pytest.raises(BadMessageError, match=told):
        load_piece_counts(written(tmp_path, _GOOD.replace(old, new, 1)))


def test_no_count_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadMessageError, match="no count"):
        load_piece_counts(written(tmp_path, 'format = "greenzone-counts-1"\n'))
