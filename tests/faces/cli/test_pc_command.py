"""`greenzone pc`: what it prints and writes, and the code it ends with."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import duckdb
import pytest
from typer.testing import CliRunner, Result

from conjunction_messages import cdm_text
from greenzone.core.errors import BadDataError, BadMessageError, UsageError
from greenzone.faces.cli.main import app
from greenzone.workflows.assess_methods import METHOD_NAMES

CONTRACT = [
    "file", "id", "tca_utc", "miss_distance_m", "relative_speed_m_s", "hbr_m", "hbr_source", "pc",
    "method", "why", "methods", "max_pc", "dilution", "flags", "changes",
]  # fmt: skip


def pc(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["pc", *map(str, arguments)])


def answers(*arguments: str | Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(pc(*arguments, "--json", "-").stdout)
    return found


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.cdm"
    path.write_text(cdm_text(), encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.cdm"
    path.write_text(cdm_text(REF_FRAME="TEME"), encoding="utf-8")
    return path


def test_the_json_keeps_its_contract(good: Path) -> None:
    (answer,) = answers(good)
    assert [key for key in CONTRACT if key not in answer] == []
    assert answer["file"] == str(good)
    assert answer["id"] == "first"
    assert answer["tca_utc"] == "2023-06-13T00:19:23.766Z"
    assert answer["miss_distance_m"] == pytest.approx(500.0)
    assert answer["relative_speed_m_s"] == pytest.approx(14000.0)
    assert answer["method"] in answer["methods"]
    assert answer["pc"] == answer["methods"][answer["method"]]["pc"]
    for result in answer["methods"].values():
        assert {"pc", "status", "interval"} <= set(result)


def test_the_answers_come_in_the_order_of_the_files(good: Path, bad: Path) -> None:
    found = answers(bad, good, bad)
    assert [answer["file"] for answer in found] == [str(bad), str(good), str(bad)]
    assert [answer["pc"] is None for answer in found] == [True, False, True]
    assert "TEME" in found[0]["error"]


@pytest.mark.parametrize(("names", "code"), [("good", 0), ("good bad", 3), ("bad", 3)])
def test_the_code_says_whether_any_message_got_no_probability(
    tmp_path: Path, good: Path, bad: Path, names: str, code: int
) -> None:
    done = pc(*(tmp_path / f"{name}.cdm" for name in names.split()))
    assert done.exit_code == code
    assert ("TEME" in done.stdout) == ("bad" in names)


def test_the_riskiest_stands_first(tmp_path: Path, good: Path) -> None:
    near = tmp_path / "near.cdm"
    near.write_text(
        cdm_text(X="7000.01 [km]", MESSAGE_ID="near").replace("X = 7000.01", "X = 7000", 1),
        encoding="utf-8",
    )
    done = pc(good, near, good, good)
    first, second = done.stdout.splitlines()[1:3]
    assert float(first.split()[0]) > float(second.split()[0])


def test_all_methods_run_when_asked(good: Path) -> None:
    (answer,) = answers(good, "--method", "all", "--samples", "2000")
    assert list(answer["methods"]) == list(METHOD_NAMES)
    low, high = answer["methods"]["monte_carlo"]["interval"]
    assert low <= answer["methods"]["monte_carlo"]["pc"] <= high


def test_monte_carlo_repeats_itself_with_a_seed(good: Path) -> None:
    def counted(seed: int) -> float:
        asked = ("--method", "monte_carlo", "--hbr-m", "450", "--samples", "2000")
        (answer,) = answers(good, *asked, "--seed", str(seed))
        return float(answer["pc"])

    assert counted(4) == counted(4) != counted(5)


def test_tables_hold_what_the_json_says(tmp_path: Path, good: Path, bad: Path) -> None:
    places = {form: tmp_path / f"out.{form}" for form in ("json", "csv", "parquet")}
    options = [word for form, path in places.items() for word in (f"--{form}", str(path))]
    assert pc(good, bad, *options).exit_code == 3
    told = json.loads(places["json"].read_text(encoding="utf-8"))
    with places["csv"].open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["pc"] for row in rows] == [repr(told[0]["pc"]), ""]
    assert [row["error"] for row in rows] == ["", " ".join(told[1]["error"].split())]
    stored = duckdb.read_parquet(str(places["parquet"])).select("file", "pc", "dilution", "flags")
    flags = [" ".join(answer["flags"]) or None for answer in told]
    assert stored.fetchall() == [
        (answer["file"], answer["pc"], answer["dilution"], found)
        for answer, found in zip(told, flags, strict=True)
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "bad.cdm", "good.cdm", "out.csv", "out.json", "out.parquet",
    ]  # fmt: skip


def test_a_folder_is_read_through_and_stdin_too(tmp_path: Path, good: Path, bad: Path) -> None:
    (tmp_path / "within").mkdir()
    shutil.copy(good, tmp_path / "within" / "deep.kvn")
    (tmp_path / "notes.md").write_text("nothing", encoding="utf-8")
    found = answers(tmp_path)
    assert [Path(answer["file"]).name for answer in found] == ["bad.cdm", "good.cdm", "deep.kvn"]
    done = CliRunner().invoke(app, ["pc", "-", "--json", "-"], input=good.read_bytes())
    assert json.loads(done.stdout)[0]["pc"] == found[1]["pc"]


def test_an_option_gives_the_radius(good: Path) -> None:
    (answer,) = answers(good, "--hbr-m", "12.5")
    assert (answer["hbr_m"], answer["hbr_source"]) == (12.5, "option")


def test_a_table_of_sizes_gives_radii(tmp_path: Path, good: Path) -> None:
    sizes = tmp_path / "sizes.csv"
    sizes.write_text(
        "ObjectID,HBR,HBRSigma,HBRSource,Mass,MassSigma,MassSource\n"
        "20580,4.5,0,CARA Override,,0,\n270123456,0.2,0.1,SFK RCS Estimate,,0,\n"
    )
    (answer,) = answers(good, "--sizes", sizes)
    assert (answer["hbr_m"], answer["hbr_source"]) == (pytest.approx(4.7), "catalog")


@pytest.mark.parametrize(
    "options",
    [
        ("--hbr-m", "0"),
        ("--hbr-m", "-3"),
        ("--hbr-m", "10000"),
        ("--hbr-m", "nan"),
        ("--method", "foster"),
        ("--seed", "-1"),
        ("--samples", "5"),
    ],
)
def test_an_option_that_cannot_be_meant_is_refused(good: Path, options: tuple[str, str]) -> None:
    done = pc(good, *options)
    assert isinstance(done.exception, UsageError)
    assert options[0] in str(done.exception)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert isinstance(pc(tmp_path).exception, UsageError)


@pytest.mark.parametrize("option", ["--json", "--csv", "--parquet"])
def test_a_place_that_cannot_be_written_is_refused_at_once(
    tmp_path: Path, good: Path, option: str
) -> None:
    done = pc(good, option, tmp_path / "absent" / "out")
    assert isinstance(done.exception, BadDataError)
    assert option in str(done.exception)


def test_an_unknown_policy_is_refused(good: Path) -> None:
    assert isinstance(pc(good, "--policy", "brave").exception, BadMessageError)


def test_nothing_is_left_where_the_work_breaks_off(
    tmp_path: Path, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(answer: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("greenzone.faces.cli.pc.assessment_document", breaks)
    done = pc(good, "--json", tmp_path / "a.json", "--csv", tmp_path / "a.csv")
    assert done.exit_code != 0
    assert [path.name for path in tmp_path.iterdir()] == ["good.cdm"]
