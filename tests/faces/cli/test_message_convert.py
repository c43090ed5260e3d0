"""`greenzone message convert`: the same message in another form, whole or not at all."""

import json
import os
from pathlib import Path

import pytest

from greenzone.core.errors import BadDataError, UsageError
from greenzone.faces.cli.message_convert import run_convert
from greenzone.messages.reading import parse_message
from greenzone.workflows.message_conversion import converted_name
from greenzone.workflows.whole_file import write_whole
from message_texts import CDM, OMM, THREE_LINES, dirty, seed, without_tca
from small_cases import run_program


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a.cdm").write_text(CDM, encoding="utf-8")
    (tmp_path / "b.kvn").write_text(OMM, encoding="utf-8")
    (tmp_path / "wrong.cdm").write_text(without_tca(CDM), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("form", ["kvn", "xml", "json"])
@pytest.mark.usefixtures("folder")
def test_a_converted_message_says_what_the_original_says(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_convert(["a.cdm"], form, None, False)
    again = parse_message(capsys.readouterr().out)
    original = parse_message(CDM)
    assert (again.form, again.kind, again.changes) == (form, "CDM", ())
    assert [(p, e.keyword, e.value, e.unit) for p, e in again.document.entries()] == [
        (p, e.keyword, e.value, e.unit) for p, e in original.document.entries()
    ]


def test_elements_become_a_tle_and_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.tle").write_text(THREE_LINES, encoding="utf-8")
    run_convert(["t.tle"], "json", "t.json", False)
    fields = json.loads((folder / "t.json").read_text(encoding="utf-8"))
    assert (fields[0] if isinstance(fields, list) else fields)["OBJECT_NAME"] == "GREEN DEB"
    run_convert(["t.json"], "tle", None, False)
    assert capsys.readouterr().out.splitlines()[1:] == THREE_LINES.splitlines()[1:]


def test_a_number_that_no_tle_can_hold_is_refused(folder: Path) -> None:
    with pytest.raises(BadDataError, match="123456789"):
        run_convert(["b.kvn"], "tle", "b.tle", False)
    assert "b.tle" not in listing(folder)


class TestAFileThatIsThere:
    def test_is_not_overwritten(self, folder: Path) -> None:
        before = listing(folder)
        with pytest.raises(BadDataError, match="--force"):
            run_convert(["a.cdm"], "xml", "b.kvn", False)
        assert (folder / "b.kvn").read_text(encoding="utf-8") == OMM
        assert listing(folder) == before

    def test_is_replaced_where_asked_for(self, folder: Path) -> None:
        assert run_convert(["a.cdm"], "xml", "b.kvn", True)
        assert (folder / "b.kvn").read_text(encoding="utf-8").startswith("<?xml")
        assert listing(folder) == ["a.cdm", "b.kvn", "wrong.cdm"]

    def test_that_appears_while_the_text_is_made_is_kept(self, folder: Path) -> None:
        (folder / "x").write_text("theirs", encoding="utf-8")
        with pytest.raises(BadDataError, match="is there already"):
            write_whole(folder / "x", "ours", replace=False)
        assert (folder / "x").read_text(encoding="utf-8") == "theirs"
        assert listing(folder) == ["a.cdm", "b.kvn", "wrong.cdm", "x"]


class TestAWriteThatFails:
    def test_leaves_nothing_behind(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "hardlink_to", full)
        monkeypatch.setattr(Path, "replace", full)
        with pytest.raises(BadDataError, match="No space left"):
            write_whole(folder / "out", "text", replace=False)
        assert listing(folder) == ["a.cdm", "b.kvn", "wrong.cdm"]

    @pytest.mark.usefixtures("folder")
    def test_names_the_file_and_the_reason(self) -> None:
        with pytest.raises(BadDataError, match=r"absent.*cannot be written"):
            run_convert(["a.cdm"], "xml", "absent/a.xml", False)

    def test_does_without_hard_links(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def unsupported(*_: object) -> None:
            raise OSError(95, "Operation not supported")

        monkeypatch.setattr(Path, "hardlink_to", unsupported)
        write_whole(folder / "out", "text", replace=False)
        assert (folder / "out").read_text(encoding="utf-8") == "text"


class TestSeveralFiles:
    def test_go_into_a_folder_under_the_names_of_their_form(self, folder: Path) -> None:
        assert run_convert(["a.cdm", "b.kvn"], "xml", "out", False)
        assert listing(folder / "out") == ["a.xml", "b.xml"]

    def test_one_that_cannot_be_read_does_not_stop_the_others(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run_convert(["wrong.cdm", "absent", "b.kvn"], "xml", "out", False) is False
        assert listing(folder / "out") == ["b.xml"]
        told = capsys.readouterr().err.splitlines()
        assert ["TCA" in told[0], "absent" in told[1]] == [True, True]

    @pytest.mark.usefixtures("folder")
    def test_need_a_folder(self) -> None:
        with pytest.raises(UsageError, match="--out"):
            run_convert(["a.cdm", "b.kvn"], "xml", None, False)
        with pytest.raises(BadDataError, match=r"a\.cdm"):
            run_convert(["a.cdm", "b.kvn"], "xml", "a.cdm", False)

    def test_that_would_have_one_name_are_refused_before_any_is_written(self, folder: Path) -> None:
        (folder / "deep").mkdir()
        (folder / "deep" / "a.kvn").write_text(OMM, encoding="utf-8")
        with pytest.raises(UsageError, match=r"a\.xml"):
            run_convert(["a.cdm", "deep/a.kvn"], "xml", "out", False)
        assert "out" not in listing(folder)


@pytest.mark.parametrize(
    ("path", "name"),
    [("x/a.cdm", "a.xml"), ("iss.oem.gz", "iss.xml"), ("-", "message.xml"), ("noend", "noend.xml")],
)
def test_the_new_name_loses_packing_and_ending(path: str, name: str) -> None:
    assert converted_name(path, "xml") == name


class TestTheProgram:
    def test_writes_to_standard_output_and_tells_of_changes_on_standard_error(
        self, folder: Path
    ) -> None:
        (folder / "dirty.cdm").write_text(dirty(CDM), encoding="utf-8")
        run = run_program("message", "convert", "dirty.cdm", "--to", "kvn")
        assert run.code == 0
        assert "2 changes on reading" in run.err
        assert parse_message(run.out).changes == ()

    @pytest.mark.usefixtures("folder")
    def test_ends_with_3_for_bad_data_and_2_for_a_bad_call(self) -> None:
        assert run_program("message", "convert", "wrong.cdm", "--to", "xml").code == 3
        assert run_program("message", "convert", "a.cdm", "--to", "pdf").code == 2
        assert run_program("message", "convert", "a.cdm").code == 2

    def test_new_files_have_the_modes_of_the_user(self, folder: Path) -> None:
        mask = os.umask(0o022)
        try:
            run_convert(["a.cdm"], "xml", "a.xml", False)
        finally:
            os.umask(mask)
        assert (folder / "a.xml").stat().st_mode & 0o777 == 0o644


def test_an_empty_container_has_nothing_to_convert(folder: Path) -> None:
    (folder / "empty.xml").write_text("<ndm></ndm>", encoding="utf-8")
    with pytest.raises(BadDataError, match="holds no message"):
        run_convert(["empty.xml"], "kvn", None, False)


def test_a_container_keeps_all_its_messages(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "two.xml").write_text(seed("ndm/two-omms.xml"), encoding="utf-8")
    run_convert(["two.xml"], "kvn", None, False)
    assert capsys.readouterr().out.count("CCSDS_OMM_VERS") == 2
