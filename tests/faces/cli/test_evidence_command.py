"""`greenzone evidence` on bundles of real commands: what holds, what does not, what is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conjunction_messages import cdm_text
from evidence_forgery import forged, forged_input, forged_result, verified
from greenzone.faces.cli.exit_codes import ExitCode
from greenzone.forensics.evidence.archive import archive_bytes, archive_members
from greenzone.forensics.evidence.bundle import Bundle, read_bundle
from greenzone.forensics.evidence.canonical_json import canonical_json
from small_cases import Run, run_in_process

WINDOW = ("--start", "2022-01-22T12:00:00Z", "--hours", "1")
STATEMENT = "made up for tests, anyone may have it"


def refusal(path: Path, *options: str | Path) -> str:
    """The one line with which a bundle is refused."""
    run = run_in_process("evidence", "verify", path, *options)
    assert (run.code, run.out) == (ExitCode.BAD_DATA, "")
    assert len(run.err.splitlines()) == 1
    return run.err


def differences(document: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {d["path"]: (d["recorded"], d["recomputed"]) for d in document["differences"]}


def written(run: Run, path: Path) -> Path:
    assert run.code == 0, run.err
    assert path.is_file()
    return path


@pytest.fixture(scope="module")
def pc_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One message with its content."""
    folder = tmp_path_factory.mktemp("pc")
    (folder / "one.cdm").write_text(cdm_text(), encoding="utf-8")
    return written(
        run_in_process(
            "pc", folder / "one.cdm", "--evidence", folder / "pc.zip",
            "--evidence-inputs", STATEMENT, "--quiet",
        ),
        folder / "pc.zip",
    )  # fmt: skip


@pytest.fixture
def copied(pc_bundle: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(pc_bundle, tmp_path / "pc.zip"))


class TestWhatIsInABundle:
    def test_a_bundle_is_one_file_that_holds_no_path_of_the_machine(self, pc_bundle: Path) -> None:
        for data in archive_members(pc_bundle.read_bytes(), "").values():
            assert str(pc_bundle.parent).encode() not in data
        bundle = read_bundle(pc_bundle)
        assert bundle.manifest.command.startswith("greenzone pc one.cdm")
        assert bundle.manifest.parameters["files"] == [{"input": "1/one.cdm"}]

    def test_real_messages_of_one_name_are_told_apart(
        self, shared_data: Path, tmp_path: Path
    ) -> None:
        cdms = sorted((shared_data / "pc" / "cdm").glob("Omitron*.cdm"))[:2]
        for number, path in enumerate(cdms):
            (tmp_path / str(number)).mkdir()
            shutil.copy(path, tmp_path / str(number) / "same.cdm")
        bundle = tmp_path / "pc.zip"
        options = ("--method", "all", "--quiet", "--evidence-inputs", "NASA CARA, public")
        written(
            run_in_process(
                "pc", tmp_path / "0", tmp_path / "1" / "same.cdm", *options, "--evidence", bundle
            ),
            bundle,
        )
        run, document = verified(bundle)
        assert (run.code, document["verdict"]) == (0, "holds"), run.out
        files = [one["file"] for one in read_bundle(bundle).result["assessments"]]
        assert files == ["1/same.cdm", "2/same.cdm"]

    def test_it_says_in_words_what_was_found_how_sure_and_what_else(self, pc_bundle: Path) -> None:
        run = run_in_process("evidence", "show", pc_bundle)
        assert run.code == 0
        for heading in ("What was found", "How sure this is", "What else could be true"):
            assert f"## {heading}\n\n- " in run.out
        assert "the message itself states 1.862e-05" in run.out
        assert "pictures/probabilities.svg" in read_bundle(pc_bundle).members
        spoken = run.out.split("digest of the bundle: ")[1].splitlines()[0]
        assert spoken.replace(" ", "") == read_bundle(pc_bundle).root_sha256


class TestWhatDoesNotHold:
    def test_a_result_that_was_changed_is_shown_beside_the_right_one(self, copied: Path) -> None:
        right = read_bundle(copied).result["assessments"][0]["pc"]
        other = forged_result(copied, lambda d: d["assessments"][0].update(pc=0.5))
        run, document = verified(other)
        assert (run.code, document["verdict"]) == (ExitCode.DOES_NOT_HOLD, "does not hold")
        assert differences(document) == {"assessments[0].pc": (0.5, right)}
        assert f"assessments[0].pc: 0.5 -> {right}" in run.out
        assert "DOES NOT HOLD" in run.out

    def test_the_last_digit_of_a_result_counts(self, copied: Path) -> None:
        def nudge(document: Any) -> None:
            document["assessments"][0]["max_pc"] *= 1.0 + 3e-16

        assert verified(forged_result(copied, nudge))[0].code == ExitCode.DOES_NOT_HOLD

    def test_another_parameter_gives_another_result(self, copied: Path) -> None:
        def larger(bundle: Bundle) -> Bundle:
            parameters = {**bundle.manifest.parameters, "hbr_m": 50.0}
            return replace(bundle, manifest=replace(bundle.manifest, parameters=parameters))

        run, document = verified(forged(copied, larger))
        assert run.code == ExitCode.DOES_NOT_HOLD
        assert differences(document)["assessments[0].hbr_m"][1] == 50.0

    def test_another_input_gives_another_result(self, copied: Path) -> None:
        near = cdm_text(COLLISION_PROBABILITY="2.0e-05").encode()
        run, document = verified(forged_input(copied, "one.cdm", near))
        assert run.code == ExitCode.DOES_NOT_HOLD
        assert differences(document)["assessments[0].stated_pc"] == (1.862e-05, 2e-05)
        assert "provenance.inputs[0].sha256" in differences(document)

    def test_a_refusal_where_there_was_a_result(self, copied: Path) -> None:
        run, document = verified(forged_input(copied, "one.cdm", b"no message"))
        assert run.code == ExitCode.DOES_NOT_HOLD
        assert document["values_different"] > 10

    @pytest.mark.parametrize("member", ["summary.md", "pictures/probabilities.svg"])
    def test_words_and_pictures_that_do_not_follow_from_the_result(
        self, copied: Path, member: str
    ) -> None:
        def other(bundle: Bundle) -> Bundle:
            return replace(bundle, members={**bundle.members, member: b"All is well.\n"})

        run, document = verified(forged(copied, other))
        assert run.code == ExitCode.DOES_NOT_HOLD
        assert document["changed_members"] == [member]
        assert member in run.out

    @pytest.mark.parametrize(
        ("told", "path"),
        [
            ({"seed": 7}, "manifest.seed"),
            ({"command": "greenzone pc other.cdm"}, "manifest.command"),
            ({"kind": "pc", "made_with": {"greenzone": "0.0.9"}}, "manifest.made_with.greenzone"),
        ],
    )
    def test_a_manifest_that_tells_another_story(
        self, copied: Path, told: dict[str, Any], path: str
    ) -> None:
        other = forged(copied, lambda b: replace(b, manifest=replace(b.manifest, **told)))
        run, document = verified(other)
        assert run.code == ExitCode.DOES_NOT_HOLD
        assert path in differences(document)

    def test_a_name_that_is_not_that_of_the_input(self, copied: Path) -> None:
        def renamed(bundle: Bundle) -> Bundle:
            policy = replace(bundle.manifest.inputs[-1], name="policy of the United Nations")
            inputs = (*bundle.manifest.inputs[:-1], policy)
            return replace(bundle, manifest=replace(bundle.manifest, inputs=inputs))

        run, document = verified(forged(copied, renamed))
        assert run.code == ExitCode.DOES_NOT_HOLD
        assert "manifest.inputs[1]" in differences(document)

    def test_a_result_of_another_shape(self, copied: Path) -> None:
        other = forged_result(copied, lambda document: document.clear())
        run, document = verified(other)
        assert run.code == ExitCode.DOES_NOT_HOLD
        assert differences(document)["assessments"][0] == "(absent)"


class TestWhatCannotBeTold:
    def test_an_input_that_is_missing_is_named_by_its_digest(self, tmp_path: Path) -> None:
        (tmp_path / "one.cdm").write_text(cdm_text(), encoding="utf-8")
        bundle = tmp_path / "pc.zip"
        made = ("pc", tmp_path / "one.cdm", "--evidence", bundle, "--quiet")
        written(run_in_process(*made), bundle)
        (tmp_path / "one.cdm").write_text(cdm_text() + "\n", encoding="utf-8")
        run, document = verified(bundle, "--inputs", tmp_path)
        assert (run.code, document["verdict"]) == (ExitCode.NOT_VERIFIABLE, "not verifiable")
        entry = read_bundle(bundle).manifest.inputs[0]
        assert f"needs one.cdm of sha256 {entry.sha256}" in document["reason"]
        assert document["values_compared"] is None
        assert "not in the bundle" in entry.licence

    def test_built_in_data_of_another_version(self, copied: Path) -> None:
        def older(bundle: Bundle) -> Bundle:
            policy = bundle.manifest.inputs[-1]
            assert policy.role == "built-in"
            inputs = (*bundle.manifest.inputs[:-1], replace(policy, sha256="0" * 64))
            return replace(bundle, manifest=replace(bundle.manifest, inputs=inputs))

        run, document = verified(forged(copied, older))
        assert run.code == ExitCode.NOT_VERIFIABLE
        assert "policy default" in document["reason"]

    def test_another_version_is_told_and_its_result_compared(self, copied: Path) -> None:
        def older(bundle: Bundle) -> Bundle:
            made = {**bundle.manifest.made_with, "greenzone": "0.0.9"}
            document = bundle.result
            document["provenance"]["version"] = "0.0.9"
            members = {**bundle.members, "result.json": canonical_json(document)}
            return Bundle(replace(bundle.manifest, made_with=made), members)

        run, document = verified(forged(copied, older))
        assert (run.code, document["verdict"], document["exact"]) == (0, "holds", False)
        assert "made by greenzone 0.0.9" in document["notes"][0]
        assert document["changed_members"] == ["summary.md"]
        assert "believe result.json alone" in document["notes"][1]
        wrong = forged_result(forged(copied, older), lambda d: d["assessments"][0].update(pc=0.5))
        assert verified(wrong)[0].code == ExitCode.DOES_NOT_HOLD


class TestWhatIsRefused:
    def test_a_bundle_that_was_changed(self, copied: Path) -> None:
        members = archive_members(copied.read_bytes(), "")
        members["result.json"] = members["result.json"].replace(b"1.862e-05", b"1.862e-09")
        copied.write_bytes(archive_bytes(members))
        assert "was changed: result.json is" in refusal(copied)

    def test_a_kind_that_is_not_known(self, copied: Path) -> None:
        other = forged(copied, lambda b: replace(b, manifest=replace(b.manifest, kind="oracle")))
        assert "a finding of the kind 'oracle' is not known" in refusal(other)

    @pytest.mark.parametrize(
        ("parameters", "words"),
        [
            ({"seed": "1"}, "the parameter seed is '1'"),
            ({"seed": True}, "the parameter seed is 'True'"),
            ({"samples": 10**12}, "parameters that no call has"),
            ({"more": 1}, "parameters of another version or wrong: more"),
            ({"files": ["{folder}/one.cdm"]}, "but a file of this machine"),
            ({"files": [{"input": "2/one.cdm"}]}, "the input '2/one.cdm', which is not there"),
            ({"files": [{"input": "../../x"}]}, "which is not there"),
            ({"files": [{"path": "x"}]}, "neither an input nor an instant"),
            ({"methods": [{"input": "1/one.cdm"}]}, "neither an input nor an instant"),
            ({"policy": "-"}, "standard input"),
        ],
    )
    def test_parameters_of_no_call(
        self, copied: Path, tmp_path: Path, parameters: dict[str, Any], words: str
    ) -> None:
        (tmp_path / "one.cdm").write_text(cdm_text(), encoding="utf-8")
        text = json.dumps(parameters).replace("{folder}", str(tmp_path))

        def other(bundle: Bundle) -> Bundle:
            changed = {**bundle.manifest.parameters, **json.loads(text)}
            return replace(bundle, manifest=replace(bundle.manifest, parameters=changed))

        assert words in refusal(forged(copied, other))

    def test_a_folder_of_inputs_that_is_not_there(self, copied: Path, tmp_path: Path) -> None:
        one = forged(copied, lambda b: b)
        missing = replace(read_bundle(one).manifest.inputs[0], member="")

        def without(bundle: Bundle) -> Bundle:
            members = {k: v for k, v in bundle.members.items() if not k.startswith("inputs/")}
            manifest = replace(bundle.manifest, inputs=(missing, *bundle.manifest.inputs[1:]))
            return Bundle(manifest, members)

        assert "nowhere" in refusal(forged(copied, without), "--inputs", tmp_path / "nowhere")

    @pytest.mark.parametrize(
        ("options", "code", "words"),
        [
            (("--evidence-inputs", "mine"), ExitCode.USAGE, "is about --evidence FILE"),
            (("--evidence", "no/b.zip"), ExitCode.BAD_DATA, "no/b.zip: cannot be written"),
            (("--evidence", "b.zip", "--evidence-inputs", " "), ExitCode.USAGE, "is empty"),
        ],
    )
    def test_options_that_cannot_be_meant(
        self, options: tuple[str, ...], code: ExitCode, words: str, tmp_path: Path
    ) -> None:
        (tmp_path / "one.cdm").write_text(cdm_text(), encoding="utf-8")
        run = run_in_process("pc", tmp_path / "one.cdm", *options)
        assert (run.code, words in run.err) == (code, True), run.err

    def test_names_that_steer_a_terminal_are_not_printed(self, copied: Path) -> None:
        def other(bundle: Bundle) -> Bundle:
            manifest = replace(bundle.manifest, created_utc="\x1b[2J\x07now")
            return Bundle(manifest, {**bundle.members, "summary.md": b"\x1b]0;owned\x07"})

        run = run_in_process("evidence", "show", forged(copied, other))
        assert run.code == 0
        assert "\x1b" not in run.out
        assert "\x07" not in run.out
