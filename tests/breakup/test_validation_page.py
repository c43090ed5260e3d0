"""docs/validation/breakup.md is what the run that checks it writes."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_committed_page_is_what_a_run_gives() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "validation.breakup", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "breakup.md: as committed\n"), done.stderr


def test_every_published_case_agrees() -> None:
    text = (ROOT / "docs" / "validation" / "breakup.md").read_text(encoding="utf-8")
    found = re.search(r"\*\*(\d+) of (\d+) cases agree", text)
    assert found is not None
    assert found[1] == found[2]
    assert int(found[2]) >= 100
    assert text.count("| agrees |") == int(found[2])
