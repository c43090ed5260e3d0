"""Limits of requests hold whatever the order of calls, and across processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.catalog.sources.ledger import EVERYTHING, Ledger, RateLimit
from greenzone.catalog.sources.source_error import HeldBackError, SourceError
from misbehaving_server import TestClock

LIMITS = (RateLimit(3, 60.0), RateLimit(5, 3600.0))


def ledger_of(folder: Path, clock: TestClock, longest_wait_s: float = 1e9) -> Ledger:
    return Ledger(folder, LIMITS, clock, longest_wait_s, lambda _: None)


@given(pauses=st.lists(st.floats(0.0, 200.0), min_size=1, max_size=30))
def test_no_window_ever_holds_more_requests_than_its_limit(
    pauses: list[float], tmp_path_factory: pytest.TempPathFactory
) -> None:
    clock = TestClock()
    folder = tmp_path_factory.mktemp("ledger")
    times = []
    for pause in pauses:
        clock.time += pause
        ledger_of(folder, clock).take()  # each time from what is on disk, as a new process would
        times.append(clock.time)
    for limit in LIMITS:
        for start in times:
            assert sum(start <= t < start + limit.span_s for t in times) <= limit.count


def test_a_wait_is_told_and_ends_as_soon_as_there_is_room(tmp_path: Path) -> None:
    clock, said = TestClock(), []  # type: tuple[TestClock, list[str]]
    ledger = Ledger(tmp_path, LIMITS, clock, 90.0, said.append)
    for _ in range(4):
        ledger.take()
        clock.time += 1.0
    assert clock.slept == [57.0]
    assert said == ["waiting 57 s: limit of requests"]


def test_a_long_wait_is_refused_and_costs_no_request(tmp_path: Path) -> None:
    clock = TestClock()
    ledger = ledger_of(tmp_path, clock, longest_wait_s=30.0)
    for _ in range(3):
        ledger.take()
    before = (tmp_path / "ledger.json").read_bytes()
    with pytest.raises(HeldBackError, match=r"no room until 2026-11-18T.*run the same command"):
        ledger.take()
    assert (tmp_path / "ledger.json").read_bytes() == before
    assert clock.slept == []


def test_requests_of_another_process_count(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from greenzone.catalog.sources.ledger import Ledger, RateLimit\n"
        "class Fixed:\n"
        "    def now(self): return 1000.0\n"
        "    def sleep(self, s): raise SystemExit('slept')\n"
        "Ledger(Path(sys.argv[1]), (RateLimit(2, 60.0),), Fixed(), 0.0, print).take()\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    codes = [subprocess.run(command, check=False).returncode for _ in range(3)]
    assert [code == 0 for code in codes] == [True, True, False]


def test_the_lock_of_a_killed_process_is_free_again(tmp_path: Path) -> None:
    script = (
        "import sys, os; from pathlib import Path\n"
        "from greenzone.catalog.sources.whole_file import locked\n"
        "from greenzone.catalog.sources.clock import SystemClock\n"
        "with locked(Path(sys.argv[1]), SystemClock(), 0.0):\n"
        "    print('held', flush=True); sys.stdin.read()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path / "lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    with holder:
        assert holder.stdout.readline() == b"held\n"
        ledger = Ledger(tmp_path, LIMITS, TestClock(), 0.0, lambda _: None)
        with pytest.raises(HeldBackError, match="another greenzone uses"), ledger.turn():
            pass
        holder.kill()
        holder.wait()
    with ledger.turn():
        ledger.take()


def test_a_hold_ends_by_time_or_by_a_person(tmp_path: Path) -> None:
    clock = TestClock()
    ledger = ledger_of(tmp_path, clock)
    ledger.hold("query", 100.0, "HTTP 404")
    ledger.require_free("another")
    with pytest.raises(HeldBackError, match=r"this query is left alone until .* after HTTP 404"):
        ledger.require_free("query")
    clock.time += 101.0
    ledger.require_free("query")
    ledger.hold(EVERYTHING, 100.0, "HTTP 403")
    with pytest.raises(HeldBackError, match="the source is left alone"):
        ledger.require_free("another")
    ledger.release()
    ledger.require_free("another")


def test_a_clock_that_was_wrong_does_not_block_for_ever(tmp_path: Path) -> None:
    clock = TestClock()
    wrong = TestClock(clock.time + 1e8)
    ledger_of(tmp_path, wrong).take()
    ledger_of(tmp_path, wrong).hold(EVERYTHING, 1e12, "HTTP 503")
    ledger = ledger_of(tmp_path, clock)
    ledger.require_free("query")
    ledger.take()
    assert clock.slept == []


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_damaged_ledger_is_not_taken_for_an_empty_one(damage: bytes, tmp_path: Path) -> None:
    (tmp_path / "ledger.json").write_bytes(damage)
    with pytest.raises(SourceError, match="damaged; wait an hour"):
        ledger_of(tmp_path, TestClock()).take()
