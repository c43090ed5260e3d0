"""Re-entry windows: of real objects whose fate is known, and of those that have no answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from greenzone.core.errors import BadDataError, NotDeterminableError, OutOfSpanError, UsageError
from greenzone.core.instant import parse_utc
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.workflows.reentry import reentry
from greenzone.workflows.reentry_call import ReentryCall
from greenzone.workflows.reentry_document import reentry_document
from lifetime_cases import cloud_file, some_pieces

COVERED = 0.9
"""Of objects whose fall between two files is known to within months, by windows of 95 %."""


@pytest.fixture(scope="module")
def windows(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("sets")
    some = some_pieces(shared_data, "2022-01-22", folder / "some.3le", every=16)
    return reentry_document(reentry(ReentryCall((str(some),))))


def test_a_document_is_plain(windows: dict[str, Any]) -> None:
    assert json.loads(json.dumps(windows, allow_nan=False)) == windows
    assert len(windows["objects"]) > 60


def test_windows_lie_around_their_likeliest_times(windows: dict[str, Any]) -> None:
    for one in windows["objects"]:
        if one["window_80_utc"] is None or None in one["window_95_utc"]:
            continue
        early95, late95 = one["window_95_utc"]
        early80, late80 = one["window_80_utc"]
        assert one["newest_set_utc"] < early95 < early80 < one["likeliest_utc"] < late80 < late95


def test_windows_hold_what_later_files_show(windows: dict[str, Any], shared_data: Path) -> None:
    table = read_element_file(cloud_file(shared_data, "2022-07-14")).table
    up = set(table.object_id.tolist())
    when = "2022-07-13T00:00:00Z"
    right = [
        one["window_95_utc"][1] is None or one["window_95_utc"][1] > when
        if one["object_id"] in up
        else one["window_95_utc"][0] < when
        for one in windows["objects"]
        if one["window_95_utc"] is not None
    ]
    assert sum(right) / len(right) > COVERED


def test_single_sets_are_told_by_their_drag_terms(windows: dict[str, Any]) -> None:
    assert {one["ballistic_source"] for one in windows["objects"]} == {"drag_term"}
    assert any("B*" in text for text in windows["warnings"])


def test_a_history_narrows_the_window(shared_data: Path) -> None:
    files = [str(cloud_file(shared_data, d)) for d in ("2021-11-30", "2022-01-22")]
    call = ReentryCall(tuple(files), ("49577",))
    both = reentry_document(reentry(call))["objects"][0]
    alone = reentry_document(reentry(ReentryCall((files[1],), ("49577",))))["objects"][0]
    assert both["ballistic_source"] == "history"
    assert both["sets"] == 2
    assert both["drag_log_sigma"] < 0.7 * alone["drag_log_sigma"]


class TestRefusals:
    def test_no_file(self) -> None:
        with pytest.raises(UsageError, match="no file"):
            ReentryCall(())

    def test_an_object_that_is_not_there(self, shared_data: Path) -> None:
        file = str(cloud_file(shared_data, "2025-02-15"))
        with pytest.raises(NotDeterminableError, match="re-entry of 99999 is not determinable"):
            reentry(ReentryCall((file,), ("99999",)))

    def test_sets_from_before_all_space_weather(self, tmp_path: Path) -> None:
        place = tmp_path / "old.tle"
        place.write_text(
            "1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753\n"
            "2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667\n",
            encoding="utf-8",
        )
        with pytest.raises(OutOfSpanError, match="no space weather"):
            reentry(ReentryCall((str(place),)))

    def test_an_empty_file(self, tmp_path: Path) -> None:
        place = tmp_path / "empty.tle"
        place.write_text("\n", encoding="utf-8")
        with pytest.raises(BadDataError):
            reentry(ReentryCall((str(place),)))

    def test_an_object_that_has_fallen_already(self, tmp_path: Path, shared_data: Path) -> None:
        lines = cloud_file(shared_data, "2022-01-22").read_text(encoding="utf-8").splitlines()
        second = f"{lines[2][:52]}16.75000000{lines[2][63:68]}"
        check = sum(int(c) if c.isdigit() else c == "-" for c in second) % 10
        place = tmp_path / "fallen.tle"
        place.write_text(f"{lines[1]}\n{second}{check}\n", encoding="utf-8")
        (one,) = reentry(ReentryCall((str(place),))).objects
        assert one.status == "reentered"
        assert "not determinable because" in one.reason
        assert one.likeliest is None

    def test_a_late_set_is_answered_with_a_warning(self, shared_data: Path) -> None:
        document = reentry_document(
            reentry(ReentryCall((str(cloud_file(shared_data, "2025-02-15")),), ("50689",)))
        )
        assert any("after the last observed" in text for text in document["warnings"])
        known = [one for one in document["objects"] if one["likeliest_utc"] is not None]
        assert known
        assert all(parse_utc(one["likeliest_utc"]) for one in known)
