"""Findings of every command saved as evidence, and computed again by one who has the inputs."""

from __future__ import annotations

import gzip
from pathlib import Path

import astropy_iers_data
import pytest

from evidence_forgery import forged_picture, verified
from greenzone.faces.cli.exit_codes import ExitCode
from greenzone.forensics.evidence.bundle import read_bundle
from greenzone.workflows.data_tables import TableKind, TableStore
from screened_catalogs import START, meeting_pair, oem_of, orbit, write_sets
from small_cases import Run, run_in_process

WINDOW = ("--start", "2022-01-22T12:00:00Z", "--hours", "1")
STATEMENT = "made up for tests, anyone may have it"


def written(run: Run, path: Path) -> Path:
    assert run.code == 0, run.err
    assert path.is_file()
    return path


def test_a_screening_of_a_real_catalog(shared_data: Path, tmp_path: Path) -> None:
    packed = shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
    with gzip.open(packed, "rt") as stream:
        lines = [next(stream) for _ in range(8_400)]
    (tmp_path / "sky.3le").write_text("".join(lines[6_000:]), encoding="utf-8")
    bundle = tmp_path / "s.zip"
    options = ("--hours", "1", "--radius-km", "30", "--quiet", "--evidence", bundle)
    written(run_in_process("screen", tmp_path / "sky.3le", *options), bundle)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "sky.3le").rename(tmp_path / "elsewhere" / "of another name")
    run, document = verified(bundle, "--inputs", tmp_path / "elsewhere")
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    events = read_bundle(bundle).result["events"]
    assert len(events) > 10
    assert document["values_compared"] > 10 * len(events)


def test_a_screening_of_a_store_for_an_operators_ephemeris(tmp_path: Path) -> None:
    sets = meeting_pair()
    catalog, store = write_sets(tmp_path / "sky.3le", sets), tmp_path / "store"
    primary = oem_of(tmp_path / "mine.oem", orbit("900", "MINE", 40.0), START, 3_600.0)
    assert run_in_process("catalog", "import", catalog, "--store", store, "--quiet").code == 0
    bundle = tmp_path / "s.zip"
    options = ("--primary", f"101,{primary}", *WINDOW, "--quiet", "--evidence", bundle)
    written(run_in_process("screen", store, *options), bundle)
    run, document = verified(bundle, "--inputs", tmp_path)
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    assert {one["name"] for one in document["inputs"]} > {"manifest.json", "mine.oem"}


def test_newer_tables_do_not_change_what_is_computed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Made with an updated Earth orientation, computed again without it, and the reverse."""
    catalog = write_sets(tmp_path / "sky.3le", meeting_pair())
    options = (catalog, *WINDOW, "--quiet", "--evidence-inputs", STATEMENT)
    before, after = tmp_path / "before.zip", tmp_path / "after.zip"
    monkeypatch.setenv("GREENZONE_HOME", str(tmp_path / "home"))
    written(run_in_process("screen", *options, "--evidence", before), before)
    lines = Path(astropy_iers_data.IERS_A_FILE).read_text("utf-8").splitlines(keepends=True)
    at = next(k for k, line in enumerate(lines) if line[57:58] == "P" and line[58:68].strip())
    lines[at] = lines[at][:57] + "I" + lines[at][58:]
    facts = {"name": "finals.all", "source": "a test", "fetched_utc": "2026-01-01T00:00:00Z"}
    TableStore(tmp_path / "home" / "tables").keep(
        TableKind.EARTH_ORIENTATION,
        "".join(lines).encode(),
        {**facts, "observed_until": "2026-01-01T00:00:00Z"},
    )
    written(run_in_process("screen", *options, "--evidence", after), after)
    used = [read_bundle(path).result["provenance"]["inputs"][-1] for path in (before, after)]
    assert used[0]["sha256"] != used[1]["sha256"]
    assert verified(before)[1]["verdict"] == "holds"
    monkeypatch.setenv("GREENZONE_HOME", str(tmp_path / "another home"))
    assert verified(after)[1]["verdict"] == "holds"


def test_maneuvers_in_a_real_history(shared_data: Path, tmp_path: Path) -> None:
    with gzip.open(shared_data / "maneuvers" / "tle" / "Jason-2.tle.gz", "rt") as stream:
        lines = [next(stream) for _ in range(600)]
    (tmp_path / "jason.tle").write_text("".join(lines), encoding="utf-8")
    bundle = tmp_path / "m.zip"
    options = ("--until", "2009-01-01T00:00:00Z", "--quiet", "--evidence", bundle)
    written(run_in_process("maneuvers", tmp_path / "jason.tle", *options), bundle)
    run, document = verified(bundle, "--inputs", tmp_path)
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    assert read_bundle(bundle).result["maneuvers"]
    assert "confidence" in read_bundle(bundle).summary
    picture = "pictures/maneuvers.svg"
    run, document = verified(forged_picture(bundle, picture), "--inputs", tmp_path)
    assert (run.code, document["changed_members"]) == (ExitCode.DOES_NOT_HOLD, [picture])
