"""What a run keeps of its failures."""

import json
from pathlib import Path

import pytest
from fuzz.findings import Findings, signature


def failure(message: str) -> Exception:
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def test_one_input_is_kept_of_each_kind(tmp_path: Path) -> None:
    found = Findings(tmp_path / "f")
    for number in range(3):
        found.keep(failure(f"line {number} is lost: 'X = {number}'"), b"%d" % number)
    found.keep(failure("reads back as another document"), b"other")
    assert sorted(p.read_bytes() for p in (tmp_path / "f").glob("*.input")) == [b"0", b"other"]
    assert all("ValueError" in p.read_text() for p in (tmp_path / "f").glob("*.txt"))


def test_a_kind_of_an_earlier_run_is_not_kept_again(tmp_path: Path) -> None:
    Findings(tmp_path).keep(failure("lost"), b"first")
    Findings(tmp_path).keep(failure("lost"), b"second")
    assert [p.read_bytes() for p in tmp_path.glob("*.input")] == [b"first"]


def test_counts_are_written_with_what_they_mean(tmp_path: Path) -> None:
    found = Findings(tmp_path)
    for outcome in ("read", "refused", "refused"):
        found.count(outcome)
    found.keep(failure("lost"), b"")
    found.write_counts()
    counts = json.loads((tmp_path / "counts.json").read_text())
    assert [counts[k] for k in ("executions", "read", "refused", "failed")] == [4, 1, 2, 1]
    assert len(counts["kinds"]) == 1


@pytest.mark.parametrize("other", ["is lost: 'b'", "2 is lost: C=D"])
def test_values_do_not_make_another_kind(other: str) -> None:
    assert signature(failure("1 is lost: 'a'")) == signature(failure(other))
    assert signature(failure("1 is found: 'a'")) != signature(failure(other))
