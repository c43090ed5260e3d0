"""`greenzone lifetime` and `greenzone reentry`: what they print and write, and what they refuse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from greenzone.core.errors import BadDataError, NotDeterminableError, UsageError
from greenzone.faces.cli.main import app
from lifetime_cases import cloud_file, some_pieces

QUICK = ("--days", "30", "--samples", "1000", "--quiet")


def greenzone(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, dict[str, Any], Path]:
    folder = tmp_path_factory.mktemp("lifetime")
    place, page = folder / "cloud.json", folder / "cloud.html"
    done = greenzone("lifetime", "cosmos-1408", *QUICK, "--json", place, "--html", page)
    assert done.exit_code == 0, done.exception
    return done, json.loads(place.read_text(encoding="utf-8")), page


def test_lifetime_prints_curve_and_stations(
    written: tuple[Result, dict[str, Any], Path],
) -> None:
    done, document, _ = written
    assert "still up" in done.stdout
    assert "median life" in done.stdout
    assert "ISS" in done.stdout
    assert document["survival"][-1]["days_after_event"] == 30.0


def test_lifetime_writes_its_command_and_a_page(
    written: tuple[Result, dict[str, Any], Path],
) -> None:
    _, document, page = written
    command = document["provenance"]["command"]
    assert command == "greenzone lifetime cosmos-1408 --asset iss --days 30 --samples 1000 --seed 1"
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_reentry_prints_and_writes(shared_data: Path, tmp_path: Path) -> None:
    some = some_pieces(shared_data, "2021-11-30", tmp_path / "some.3le", every=40)
    place = tmp_path / "windows.json"
    done = greenzone("reentry", some, "--json", place)
    assert done.exit_code == 0, done.exception
    assert "likeliest" in done.stdout
    assert "warning:" in done.stdout
    assert json.loads(place.read_text(encoding="utf-8"))["schema"] == "greenzone/reentry/1"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("lifetime", "cosmos-1408", "--days", "3"), UsageError),
        (("lifetime", "cosmos-1408", "--html", "no/such/folder/page.html"), BadDataError),
        (("lifetime", "nothing-like-it"), BadDataError),
        (("lifetime", "cosmos-1408", "--weather", "no-such-file.txt"), BadDataError),
        (("lifetime", "cosmos-1408", "--counts", "no-such-counts"), BadDataError),
        (("reentry", "no-such-file.3le"), BadDataError),
        (("reentry", "no-such-file.3le", "--top", "-1"), UsageError),
    ],
)
def test_bad_calls_end_in_one_line(
    arguments: tuple[str, ...], error: type[Exception], tmp_path: Path
) -> None:
    place = tmp_path / "nothing.json"
    done = greenzone(*arguments, "--json", place)
    assert isinstance(done.exception, error)
    assert "\n" not in str(done.exception)
    assert not place.exists()


def test_an_object_that_is_not_there_writes_nothing(shared_data: Path, tmp_path: Path) -> None:
    place = tmp_path / "windows.json"
    file = cloud_file(shared_data, "2025-02-15")
    done = greenzone("reentry", file, "--object", "99999", "--json", place)
    assert isinstance(done.exception, NotDeterminableError)
    assert not place.exists()
