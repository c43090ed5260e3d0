"""The same command in two processes writes the same bytes."""

import subprocess
import sys

COMMAND = (
    "respond", "cosmos-1408", "--asset", "iss", "--hours", "4", "--samples", "2000",
    "--seed", "5", "--policy", "station", "--json", "-",
)  # fmt: skip


def written() -> str:
    program = "from greenzone.faces.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, *COMMAND], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_two_processes_write_the_same_document() -> None:
    first = written()
    assert first.startswith("{")
    assert written() == first
