"""`greenzone catalog`: every command as a person or a script calls it."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from element_samples import element_set
from greenzone.core.errors import BadDataError, UsageError
from greenzone.faces.cli.catalog import ExportForm
from greenzone.faces.cli.main import app
from greenzone.messages.element_sets.tle import format_tle
from greenzone.workflows.catalog_export import EXPORT_FORMS
from small_cases import run_program


def call(*words: str) -> str:
    result = CliRunner().invoke(app, ["catalog", *words])
    if result.exception is not None:
        raise result.exception
    return result.stdout


def answer(*words: str) -> Any:
    return json.loads(call(*words, "--json", "-"))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GREENZONE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "80")
    sets = [
        element_set("5", 0, 0, "VANGUARD 1", "1958-002B"),
        element_set("5", 1, 0, "VANGUARD 1", "1958-002B"),
        element_set("13552", 0, 1, "COSMOS [1408] DEB", "1982-092A"),
        element_set("270001", 0, 2),
    ]
    (tmp_path / "sets.3le").write_text("".join(map(format_tle, sets)))
    call("import", str(tmp_path / "sets.3le"), "--source", "test")
    return tmp_path / "home" / "catalog"


def test_import_tells_what_became_of_every_file(store: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.3le"
    bad.write_text(format_tle(element_set("6")) + "1 x\n")
    files = answer("import", str(tmp_path / "sets.3le"), str(bad))["files"]
    assert [f["already_imported"] for f in files] == [True, False]
    assert (files[1]["added"], files[1]["refused"]) == (1, 1)
    assert files[1]["refused_rows"][0]["row"] == 3
    assert "imported before, left out" in call("import", str(tmp_path / "sets.3le"))


def test_list_shows_names_as_they_stand(store: Path) -> None:
    text = call("list")
    assert "COSMOS [1408] DEB" in text
    assert "debris*" in text
    assert "3 of 3 objects" in text
    assert "derived from the name" in text
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ((), ["5", "13552", "270001"]),
        (("--type", "debris"), ["13552"]),
        (("--type", "debris", "--type", "unknown"), ["5", "13552", "270001"]),
        (("--name", "vanguard"), ["5"]),
        (("--period-min", ":92.9"), ["13552", "270001"]),
        (("--apogee-km", "421.3:"), ["5"]),
        (("--perigee-km", "0:1"), []),
        (("--deep-space",), []),
        (("--near-earth", "--orbit", "leo"), ["5", "13552", "270001"]),
        (("--owner", "US"), []),
        (("--limit", "2"), ["5", "13552"]),
    ],
)
def test_list_finds_what_is_asked_for(
    store: Path, options: tuple[str, ...], ids: list[str]
) -> None:
    found = answer("list", *options)
    assert [row["object_id"] for row in found["objects"]] == ids
    assert found["objects_in_store"] == 3
    rows = list(csv.DictReader(io.StringIO(call("list", *options, "--format", "csv"))))
    assert [row["object_id"] for row in rows] == ids
    assert json.loads(call("list", *options, "--format", "json")) == found


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--type", "ship"), "--type 'ship' is unknown; use unknown, payload"),
        (("--orbit", "low"), "--orbit 'low' is unknown; use leo"),
        (("--period-min", "90"), "write LOW:HIGH"),
        (("--apogee-km", "a:b"), "write LOW:HIGH"),
        (("--apogee-km", "9:1"), "is empty"),
    ],
)
def test_an_option_that_cannot_be_read_is_refused(
    store: Path, options: tuple[str, ...], why: str
) -> None:
    with pytest.raises(UsageError, match=why):
        call("list", *options)


def test_show_tells_everything_with_units_in_the_keys(store: Path) -> None:
    about = answer("show", "1958-002b")
    assert (about["object_id"], about["name"], about["element_sets"]) == ("5", "VANGUARD 1", 2)
    assert about["newest_set"]["epoch_utc"] == "2022-01-23T12:00:00.000000Z"
    assert about["hbr_m"] is None
    assert about["newest_set"]["inclination_deg"] == pytest.approx(51.6321, abs=1e-9)
    assert "VANGUARD 1" in call("show", "5")


def test_history_gives_the_newest_last(store: Path) -> None:
    found = answer("history", "5")
    assert [row["epoch_utc"][:10] for row in found["sets"]] == ["2022-01-22", "2022-01-23"]
    assert answer("history", "5", "--limit", "1")["sets"] == found["sets"][1:]
    text = call("history", "5")
    assert "2 element sets" in text
    assert max(map(len, text.splitlines())) <= 80


def test_stats_count_all_objects(store: Path) -> None:
    counts = answer("stats")
    assert (counts["objects"], counts["element_sets"]) == (3, 4)
    assert counts["types"] == {"UNKNOWN": 2, "DEBRIS": 1}
    assert counts["owners"] == {"unknown": 3}
    assert counts["ages"]["over 30 days"] == 3
    assert [record["source"] for record in counts["imports"]] == ["test"]
    assert "3 objects, 4 element sets, 1 imports" in call("stats")


def test_export_tells_what_did_not_fit(store: Path, tmp_path: Path) -> None:
    (tmp_path / "nine.json").write_text(
        json.dumps([{"NORAD_CAT_ID": 999999999, "EPOCH": "2022-01-22T00:00:00", "MEAN_MOTION": 15,
                     "ECCENTRICITY": 0, "INCLINATION": 1, "RA_OF_ASC_NODE": 1,
                     "ARG_OF_PERICENTER": 1, "MEAN_ANOMALY": 1, "BSTAR": 0}])
    )  # fmt: skip
    call("import", str(tmp_path / "nine.json"))
    out = str(tmp_path / "out.3le")
    with pytest.raises(BadDataError, match="1 of 4 objects do not fit 3le, first 999999999"):
        call("export", "--form", "3le", "--out", out)
    told = answer("export", "--form", "3le", "--out", out, "--skip-unfit")
    assert (told["written"], told["unfit"][0]["object_key"]) == (3, "999999999")
    assert "left out 999999999" in call(
        "export", "--form", "3le", "--out", out, "--skip-unfit", "--force"
    )
    whole = answer("export", "--form", "omm-csv", "--out", str(tmp_path / "out.csv"))
    assert (whole["written"], whole["unfit"]) == (4, [])


def test_every_form_of_export_can_be_asked_for() -> None:
    assert tuple(form.value for form in ExportForm) == EXPORT_FORMS


def test_a_missing_store_says_how_to_make_one(tmp_path: Path) -> None:
    for command in (("list",), ("stats",), ("show", "5"), ("history", "5")):
        with pytest.raises(BadDataError, match="make one with `greenzone catalog import"):
            call(*command, "--store", str(tmp_path / "none"))


def test_exit_codes_tell_usage_from_data(store: Path) -> None:
    assert run_program("catalog", "list", "--store", str(store)).code == 0
    assert run_program("catalog", "list", "--type", "ship").code == 2
    done = run_program("catalog", "show", "8", "--store", str(store))
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("greenzone: no object '8'")
    assert len(done.err.splitlines()) == 1


def test_help_loads_no_slow_library() -> None:
    import subprocess
    import sys

    script = (
        "import sys, greenzone.faces.cli.main; "
        "print(*[n for n in ('numpy', 'duckdb', 'httpx', 'rich.table') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
