from pathlib import Path

import pytest

from greenzone.workflows.home import greenzone_home


@pytest.fixture(autouse=True)
def _linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("GREENZONE_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", "/users/someone")


def test_the_chosen_folder_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/elsewhere")
    monkeypatch.setenv("GREENZONE_HOME", str(tmp_path / "mine"))
    assert greenzone_home() == tmp_path / "mine"
    monkeypatch.setenv("GREENZONE_HOME", "~/gz")
    assert greenzone_home() == Path("/users/someone/gz")


def test_a_relative_folder_is_made_absolute(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GREENZONE_HOME", "here")
    assert greenzone_home() == tmp_path / "here"


def test_else_the_place_of_the_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    assert greenzone_home() == Path("/users/someone/.local/share/greenzone")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert greenzone_home() == Path("/data/greenzone")
    monkeypatch.setattr("sys.platform", "darwin")
    assert greenzone_home() == Path("/users/someone/Library/Application Support/greenzone")


def test_a_relative_xdg_folder_is_ignored_as_the_specification_asks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "data")
    assert greenzone_home() == Path("/users/someone/.local/share/greenzone")
