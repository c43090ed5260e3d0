"""`greenzone respond` as a user and another program meet it: streams, codes, interruptions."""

import json
import os
import pty
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

import greenzone
from greenzone.faces.cli.exit_codes import ExitCode
from greenzone.workflows.respond_call import RespondCall
from small_cases import (
    ASSET,
    EVENT,
    STATION_POLICY,
    Run,
    program,
    respond_in_process,
    run_program,
    small_options,
    strict_policy,
)

ANSI = re.compile(r"\x1b\[")
SMALL = ("respond", "cosmos-1408", "--asset", "iss", *small_options)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Path]:
    """A small run of the installed program with every output, and its folder."""
    folder = tmp_path_factory.mktemp("written")
    out, file = folder / "out", folder / "answer.json"
    return run_program(*SMALL, "--out", str(out), "--json", str(file)), folder


class TestASmallRun:
    def test_ends_with_zero_whatever_the_zone(self, written: tuple[Run, Path]) -> None:
        assert (written[0].code, written[0].err) == (0, "")

    def test_says_the_zone_in_words_without_colour(self, written: tuple[Run, Path]) -> None:
        run, folder = written
        zone = json.loads((folder / "answer.json").read_text())["assets"][0]["zone"]
        assert zone.upper() in run.out
        assert not ANSI.search(run.out)

    def test_names_the_command_that_recomputes_it(self, written: tuple[Run, Path]) -> None:
        run, folder = written
        command = json.loads((folder / "answer.json").read_text())["provenance"]["command"]
        assert command in run.out
        words = command.split()
        assert words[:3] == ["greenzone", "respond", "cosmos-1408"]
        again = run_program(*words[1:], "--json", "-", "--quiet")
        assert again.out == (folder / "answer.json").read_text()

    def test_writes_the_same_document_to_both_places(self, written: tuple[Run, Path]) -> None:
        _, folder = written
        assert sorted(f.name for f in (folder / "out").iterdir()) == [
            "report.html",
            "response.json",
        ]
        assert (folder / "out" / "response.json").read_text() == (
            folder / "answer.json"
        ).read_text()
        assert sorted(f.name for f in folder.iterdir()) == ["answer.json", "out"]


def test_json_to_standard_output_is_nothing_but_json() -> None:
    run = run_program(*SMALL, "--json", "-")
    assert run.code == 0
    assert json.loads(run.out)["event"]["name"] == "Cosmos 1408 breakup"


def stderr_on_a_terminal(*arguments: str) -> str:
    """What a person sees of standard error on a terminal."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        [*program(), *arguments], stdout=subprocess.DEVNULL, stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        seen = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            seen += part
        process.wait()
    os.close(ours)
    return seen.decode()


def test_progress_shows_on_a_terminal_and_not_when_quiet() -> None:
    assert "density of the air" in stderr_on_a_terminal(*SMALL)
    assert stderr_on_a_terminal(*SMALL, "--quiet") == ""


@pytest.mark.parametrize("module", [["-m", "greenzone"], ["-m", "greenzone.faces.cli.main"]])
def test_the_package_runs_as_a_module(module: list[str]) -> None:
    python = program()[0].removesuffix("greenzone") + "python"
    done = subprocess.run(
        [python, *module, "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"greenzone {greenzone.__version__}\n"


def test_version_and_help_are_told() -> None:
    assert run_program("--version").out == f"greenzone {greenzone.__version__}\n"
    shown = run_program("respond", "--help").out
    for option in ("--asset", "--hours", "--samples", "--seed", "--policy", "--out", "--json"):
        assert option in shown
    assert "--exit-zone" in shown


@pytest.mark.parametrize("arguments", [["respond"], ["respond", "x", "--samples", "many"], ["no"]])
def test_a_wrong_call_ends_with_two(arguments: list[str]) -> None:
    run = run_program(*arguments)
    assert run.code == 2
    assert "Traceback" not in run.err
    assert run.out == ""


@pytest.mark.parametrize("extra", [[], ["--json", "-"]])
def test_a_reader_that_goes_away_does_no_harm(extra: list[str]) -> None:
    with subprocess.Popen(
        [*program(), *SMALL, *extra], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaints = process.stderr.read()
    assert complaints == ""
    assert process.returncode in (0, 1)


def _heed_interrupts() -> None:
    """A shell that starts the tests in the background has its children ignore interrupts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupt_ends_with_130_and_writes_nothing(tmp_path: Path) -> None:
    out, file = tmp_path / "out", tmp_path / "answer.json"
    arguments = ["respond", "cosmos-1408", "--samples", "1000000", "--hours", "240"]
    with subprocess.Popen(
        [*program(), *arguments, "--out", str(out), "--json", str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509
    ) as process:
        while not out.is_dir() and process.poll() is None:  # made once the run has begun
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        shown, complaints = process.communicate()
    assert process.returncode == 130
    assert (shown, complaints.strip()) == ("", "")
    assert list(out.iterdir()) == []
    assert not file.exists()


class TestExitZone:
    @pytest.mark.parametrize(
        ("zone", "code"), [("green", 0), ("yellow", 10), ("red", 20), ("unknown", 30)]
    )
    def test_tells_the_zone_by_number(
        self, zone: str, code: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("greenzone.faces.cli.respond.run_respond", lambda _: zone)
        assert respond_in_process("cosmos-1408", "--exit-zone").code == code
        assert respond_in_process("cosmos-1408").code == 0

    def test_takes_any_other_word_for_unknown(self) -> None:
        assert ExitCode.of_zone("mauve") == ExitCode.ZONE_UNKNOWN

    @pytest.mark.parametrize(
        ("policy", "zone", "code"),
        [
            (strict_policy(), "red", 20),
            (STATION_POLICY.replace("red = 1e-4", "red = 1").replace("1e-5", "0.5"), "green", 0),
        ],
        ids=["red", "green"],
    )
    def test_follows_the_policy(self, policy: str, zone: str, code: int, tmp_path: Path) -> None:
        (tmp_path / "event.toml").write_text(EVENT)
        (tmp_path / "policy.toml").write_text(policy)
        options = ("--policy", tmp_path / "policy.toml", "--exit-zone", "--json", "-")
        run = respond_in_process(
            tmp_path / "event.toml", "--asset", "iss", *small_options, *options
        )
        assert json.loads(run.out)["zone"] == zone
        assert run.code == code


def test_a_satellite_is_judged_by_the_default_policy_and_has_no_crew(tmp_path: Path) -> None:
    (tmp_path / "event.toml").write_text(EVENT)
    (tmp_path / "satellite.toml").write_text(ASSET)
    run = respond_in_process(
        tmp_path / "event.toml",
        "--asset",
        tmp_path / "satellite.toml",
        *small_options,
        "--json",
        "-",
    )
    document = json.loads(run.out)
    asset = document["assets"][0]
    assert (document["policy"]["name"], document["policy"]["hit_size"]) == ("default", "ge_3mm")
    assert (asset["kind"], asset["seats"], asset["shelter"]) == ("satellite", None, [])


def test_one_satellite_among_stations_brings_the_default_policy(tmp_path: Path) -> None:
    (tmp_path / "satellite.toml").write_text(ASSET)
    assets = ("--asset", "iss", "--asset", tmp_path / "satellite.toml")
    run = respond_in_process("cosmos-1408", *assets, *small_options, "--json", "-")
    assert json.loads(run.out)["policy"]["name"] == "default"


class TestAgainstACatalog:
    def test_its_options_need_it(self) -> None:
        run = run_program("respond", "cosmos-1408", "--against-all")
        assert run.code == ExitCode.USAGE
        assert "--against CATALOG" in run.err

    def test_a_catalog_that_is_not_there_is_refused_before_any_work(self) -> None:
        run = run_program("respond", "cosmos-1408", "--against", "nowhere.3le", "--quiet")
        assert run.code == ExitCode.BAD_DATA
        assert "nowhere.3le" in run.err
        assert len(run.err.splitlines()) == 1

    def test_the_command_names_it(self) -> None:
        call = RespondCall("e", ("a",), 6.0, 2000, 1, None, None, "sky.3le", 90.0, True, "s.csv")
        words = call.recompute_command("station").split()
        asked = "--against sky.3le --against-days 90 --against-all --sizes s.csv"
        assert words[-7:] == asked.split()
