"""`greenzone message validate`: a verdict for every file, whatever is in it."""

import gzip
import hashlib
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from greenzone.core.errors import BadDataError
from greenzone.faces.cli.message_validate import run_validate
from message_texts import CDM, OMM, THREE_LINES, dirty, without_tca
from small_cases import run_program


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in (
        ("good.cdm", CDM),
        ("dirty.cdm", dirty(CDM)),
        ("wrong.cdm", without_tca(CDM)),
        ("elements.kvn", OMM),
        ("named.3le", THREE_LINES),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def verdicts(files: list[str], capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    run_validate(files, "-")
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


class TestTheVerdict:
    @pytest.mark.usefixtures("folder")
    def test_has_the_keys_of_the_contract_for_every_file_in_order(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        files = ["good.cdm", "named.3le", "wrong.cdm", "absent"]
        found = verdicts(files, capsys)
        assert [v["file"] for v in found] == files
        keys = {"file", "kind", "version", "status", "changes", "errors"}
        assert all(keys <= v.keys() for v in found)

    @pytest.mark.parametrize(
        ("file", "kind", "version", "form", "status"),
        [
            ("good.cdm", "CDM", "1.0", "kvn", "valid"),
            ("dirty.cdm", "CDM", "1.0", "kvn", "repaired"),
            ("wrong.cdm", "CDM", "", "kvn", "invalid"),
            ("elements.kvn", "OMM", "3.0", "kvn", "valid"),
            ("named.3le", "TLE", "", "tle", "valid"),
        ],
    )
    def test_names_kind_version_form_and_status(
        self,
        file: str,
        kind: str,
        version: str,
        form: str,
        status: str,
        folder: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        (v,) = verdicts([file], capsys)
        assert (v["kind"], v["version"], v["form"], v["status"]) == (kind, version, form, status)
        assert v["sha256"] == hashlib.sha256((folder / file).read_bytes()).hexdigest()

    @pytest.mark.usefixtures("folder")
    def test_a_repaired_file_lists_every_change_with_its_line_and_reason(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (v,) = verdicts(["dirty.cdm"], capsys)
        assert v["errors"] == []
        by_keyword = {c["keyword"]: c for c in v["changes"]}
        assert set(by_keyword) == {"TCA", "MISS_DISTANCE"}
        lines = dirty(CDM).split("\n")
        for keyword, change in by_keyword.items():
            assert change.keys() == {"line", "keyword", "received", "used", "reason"}
            assert keyword.lower() in lines[change["line"] - 1].lower()
            assert change["reason"]
        assert by_keyword["MISS_DISTANCE"]["used"] == "715 [m]"

    @pytest.mark.usefixtures("folder")
    def test_an_invalid_file_lists_its_errors_with_remedies(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (v,) = verdicts(["wrong.cdm"], capsys)
        assert v["changes"] == []
        (error,) = v["errors"]
        assert error.keys() == {"line", "keyword", "value", "problem", "remedy", "message"}
        assert error["keyword"] == "TCA"
        assert error["remedy"] in error["message"]

    def test_several_messages_of_one_file_are_counted(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "both").write_text(CDM + OMM, encoding="utf-8")
        (folder / "sets").write_text(THREE_LINES * 3, encoding="utf-8")
        found = verdicts(["both", "sets", "good.cdm"], capsys)
        assert [(v["kind"], v["messages"]) for v in found] == [("NDM", 2), ("TLE", 3), ("CDM", 1)]


class TestAFileThatCannotBeRead:
    @pytest.mark.parametrize(
        ("name", "data", "problem"),
        [
            ("nul", b"CCSDS_CDM_VERS = 1.0\n\x00", "NUL"),
            ("latin", b"CCSDS_CDM_VERS = 1.0\nCOMMENT caf\xe9\n", "UTF-8"),
            ("empty", b"", "empty"),
            ("page.json", b"<!DOCTYPE html><html></html>", "web page"),
            ("cut.gz", gzip.compress(CDM.encode())[:-20], "too early"),
            ("bomb.gz", gzip.compress(b" " * 40_000_000), "unpacks to more"),
        ],
    )
    def test_is_an_entry_that_says_why(
        self,
        name: str,
        data: bytes,
        problem: str,
        folder: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        (folder / name).write_bytes(data)
        bad, good = verdicts([name, "good.cdm"], capsys)
        assert (bad["status"], good["status"]) == ("invalid", "valid")
        assert problem in bad["errors"][0]["message"]

    @pytest.mark.parametrize("name", ["absent", ".", "good.cdm/x", "x" * 300, "nul\0name"])
    @pytest.mark.usefixtures("folder")
    def test_a_path_that_is_no_file_is_an_entry_too(
        self, name: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bad, good = verdicts([name, "good.cdm"], capsys)
        assert (bad["status"], bad["kind"], bad["sha256"]) == ("invalid", "", "")
        assert bad["errors"][0]["remedy"]
        assert good["status"] == "valid"


class TestTheProgram:
    @pytest.mark.usefixtures("folder")
    def test_ends_with_3_if_any_file_is_invalid_and_0_otherwise(self) -> None:
        good = run_program("message", "validate", "good.cdm", "dirty.cdm")
        bad = run_program("message", "validate", "wrong.cdm", "good.cdm")
        assert (good.code, bad.code) == (0, 3)
        assert good.out.splitlines()[-1] == "2 files: 1 valid, 1 repaired, 0 invalid"
        assert bad.out.splitlines()[-1] == "2 files: 1 valid, 0 repaired, 1 invalid"
        assert "\x1b" not in good.out + bad.out

    @pytest.mark.usefixtures("folder")
    def test_prints_json_alone_to_standard_output(self) -> None:
        run = run_program("message", "validate", "--json", "-", "wrong.cdm")
        assert run.code == 3
        assert json.loads(run.out)[0]["status"] == "invalid"
        assert run.err == ""

    def test_needs_a_file(self) -> None:
        assert run_program("message", "validate").code == 2


@pytest.mark.usefixtures("folder")
def test_changes_and_errors_stand_under_their_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_validate(["dirty.cdm", "wrong.cdm"], None) is False
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("repaired  dirty.cdm")
    assert lines[1].startswith("          line 6: TCA: ")
    assert lines[3].startswith("invalid   wrong.cdm")
    assert "TCA" in lines[4]
    assert lines[4].startswith("          ")


def test_a_dash_is_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(CDM.encode()))))
    (v,) = verdicts(["-"], capsys)
    assert (v["file"], v["kind"], v["status"]) == ("-", "CDM", "valid")


def test_the_answer_goes_whole_into_a_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run_validate(["good.cdm"], "answer.json")
    assert json.loads((folder / "answer.json").read_text(encoding="utf-8"))[0]["kind"] == "CDM"
    assert "1 valid" in capsys.readouterr().out
    with pytest.raises(BadDataError, match="a folder that exists"):
        run_validate(["good.cdm"], "absent/answer.json")


def test_a_name_with_markup_is_printed_as_it_stands(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "[red]x.cdm").write_text(CDM, encoding="utf-8")
    run_validate(["[red]x.cdm"], None)
    assert "  [red]x.cdm  " in capsys.readouterr().out


def test_every_cdm_of_the_real_collection_is_read(shared_data: Path) -> None:
    files = sorted(str(path) for path in (shared_data / "pc" / "cdm").glob("*.cdm"))
    assert len(files) > 50
    assert run_validate(files, None) is True
