"""A response to files of one's own saved as evidence, and computed again."""

from __future__ import annotations

from pathlib import Path

from evidence_forgery import forged_input, verified
from greenzone.faces.cli.exit_codes import ExitCode
from small_cases import ASSET, EVENT, ISS_TLE, PARENT_TLE, run_in_process


def test_a_response_to_files_of_ones_own(tmp_path: Path) -> None:
    """Event, asset and weather files, an element set beside one and one above another."""
    (tmp_path / "own" / "sets").mkdir(parents=True)
    event, asset = tmp_path / "own" / "event.toml", tmp_path / "own" / "asset.toml"
    event.write_text(
        EVENT.replace(f'tle = """\n{PARENT_TLE}"""', 'tle_file = "sets/parent.tle"'), "utf-8"
    )
    asset.write_text(ASSET.replace(f'tle = """\n{ISS_TLE}"""', 'tle_file = "../iss.tle"'), "utf-8")
    (tmp_path / "own" / "sets" / "parent.tle").write_text(PARENT_TLE, "utf-8")
    (tmp_path / "iss.tle").write_text(ISS_TLE, "utf-8")
    options = ("--asset", asset, "--samples", "2000", "--hours", "1", "--quiet")
    bundle = tmp_path / "r.zip"
    made = run_in_process("respond", event, *options, "--evidence", bundle)
    assert made.code == 0, made.err
    assert verified(bundle)[0].code == ExitCode.NOT_VERIFIABLE
    run, document = verified(bundle, "--inputs", tmp_path / "own", "--inputs", tmp_path / "iss.tle")
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    found = {one["name"]: one["found"] for one in document["inputs"]}
    assert found["event.toml"] == found["parent.tle"] == found["iss.tle"] == "folder"
    assert found["IERS finals2000A"] == "bundle"
    assert document["exact"]
    assert document["values_compared"] > 1_000


def test_an_event_file_cannot_read_files_of_who_verifies(tmp_path: Path) -> None:
    """A bundle comes from anyone: what its files name must be its inputs."""
    (tmp_path / "event.toml").write_text(EVENT, "utf-8")
    (tmp_path / "secret.tle").write_text(PARENT_TLE, "utf-8")
    bundle, options = tmp_path / "r.zip", ("--samples", "2000", "--hours", "1", "--quiet")
    saved = ("--evidence", bundle, "--evidence-inputs", "made up")
    made = run_in_process("respond", tmp_path / "event.toml", "--asset", "iss", *options, *saved)
    assert made.code == 0, made.err
    beside = f'tle_file = "{tmp_path / "secret.tle"}"'
    naming = EVENT.replace(f'tle = """\n{PARENT_TLE}"""', beside)
    assert naming != EVENT
    run = run_in_process("evidence", "verify", forged_input(bundle, "event.toml", naming.encode()))
    assert run.code == ExitCode.BAD_DATA
    assert "which is no input" in run.err
