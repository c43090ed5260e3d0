"""The command `greenzone proximity`: its table, its files, its refusals."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from greenzone.core.instant import parse_utc
from greenzone.faces.cli.main import app
from greenzone.faces.cli.proximity import CSV_COLUMNS
from greenzone.messages.element_sets.element_table import ElementTable
from planted_companions import beside, file_of, identified, scattered_sets

START = parse_utc("2022-01-22T12:00:00Z")
WINDOW = ("--start", "2022-01-22T12:00:00Z", "--days", "1")


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> str:
    table = scattered_sets(150, START)
    values = (np.array([x]) for x in (10e3, 100.0, 1e-4, 0.0))
    planted = identified(beside(table, np.array([0]), *values), 90_000)
    folder = tmp_path_factory.mktemp("proximity")
    return file_of(ElementTable.joined([table, planted]), folder / "planted.3le")


def called(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["proximity", *arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_table_tells_the_pair_why_and_what_is_not_known(catalog: str) -> None:
    shown = called(catalog, *WINDOW, "--top", "1")
    assert "ALONE A0 (1001) and OBJECT 90000 (90000)" in shown
    assert "Chance would make" in shown
    assert "151 of 151 objects followed" in shown
    assert "not determinable because every object has one element set" in shown


def test_files_hold_what_the_document_holds(catalog: str, tmp_path: Path) -> None:
    places = {name: str(tmp_path / name) for name in ("a.json", "a.csv", "a.html")}
    called(catalog, *WINDOW, "--json", places["a.json"], "--csv", places["a.csv"],
           "--html", places["a.html"])  # fmt: skip
    document = json.loads(Path(places["a.json"]).read_text(encoding="utf-8"))
    with Path(places["a.csv"]).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert [row["why"] for row in rows] == [one["why"] for one in document["approaches"]]
    assert "greenzone-document" in Path(places["a.html"]).read_text(encoding="utf-8")


def test_the_command_in_the_provenance_gives_the_same_answer(catalog: str) -> None:
    document = json.loads(called(catalog, *WINDOW, "--object", "90000", "--json", "-"))
    command = document["provenance"]["command"]
    assert command == (
        "greenzone proximity planted.3le --object 90000 --start 2022-01-22T12:00:00.000Z --days 1 "
        "--within-km 100"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        ("--start", "yesterday"),
        ("--days", "100"),
        ("--within-km", "0"),
        ("--top", "-1"),
        ("--html", "no/such/folder/a.html"),
        ("--csv", "no/such/folder/a.csv"),
        ("--json", "no/such/folder/a.json"),
    ],
)
def test_wrong_options_are_refused_before_anything_is_done(
    catalog: str, wrong: tuple[str, str]
) -> None:
    result = CliRunner().invoke(app, ["proximity", catalog, *wrong])
    assert result.exit_code != 0
    assert wrong[0].strip("-").split("-")[0] in str(result.exception) or wrong[1] in str(
        result.exception
    )
