"""`greenzone explain`: what it prints, where it writes, how it refuses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from conjunction_series import message_of_series, write_series


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "greenzone", "explain", "--samples", "1000", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_series(tmp_path)
    later = message_of_series(0, TCA="2023-06-14T05:00:00.000")
    (tmp_path / "later.cdm").write_text(later, encoding="utf-8")
    return tmp_path


def pages(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))


def test_messages_of_one_event_become_one_page(folder: Path) -> None:
    done = run(folder, *(f"message-{day}.cdm" for day in range(5)), "--out", "page.html")
    assert done.returncode == 0
    assert "The probability of collision is" in done.stdout
    assert "page: page.html" in done.stdout
    assert pages(folder) == ["page.html"]


def test_without_a_place_the_page_is_named_by_its_event(folder: Path) -> None:
    assert run(folder, "message-0.cdm").returncode == 0
    assert pages(folder) == ["explain-20580-270123456-20230613T0019.html"]


def test_several_events_need_a_folder(folder: Path) -> None:
    for place in ([], ["--out", "page.html"]):
        done = run(folder, "message-0.cdm", "later.cdm", *place)
        assert done.returncode == 2
        assert "2 different events" in done.stderr
        assert "name a folder with --out" in done.stderr
    assert pages(folder) == []
    assert run(folder, "message-0.cdm", "later.cdm", "--out", "pages").returncode == 0
    assert len(pages(folder)) == 2


def test_json_alone_writes_no_page(folder: Path) -> None:
    done = run(folder, "message-0.cdm", "later.cdm", "--json", "-")
    assert done.returncode == 0
    assert [one["shown"] for one in json.loads(done.stdout)] == [0, 0]
    assert pages(folder) == []


def test_a_refused_message_does_not_stop_the_others(folder: Path) -> None:
    (folder / "torn.cdm").write_text("CCSDS_CDM_VERS = 1.0\n", encoding="utf-8")
    done = run(folder, "message-0.cdm", "torn.cdm", "--out", "page.html")
    assert done.returncode == 3
    assert "torn.cdm" in done.stdout
    assert pages(folder) == ["page.html"]


def test_nothing_usable_is_one_line_and_no_page(folder: Path) -> None:
    done = run(folder, "missing.cdm", "--out", "page.html")
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert pages(folder) == []


@pytest.mark.parametrize("hbr", ["0", "-5", "10000"])
def test_a_radius_of_nothing_in_orbit_is_refused(folder: Path, hbr: str) -> None:
    done = run(folder, "message-0.cdm", "--hbr-m", hbr)
    assert done.returncode == 2
    assert "--hbr-m" in done.stderr
