"""Screenings on a real Dask cluster of several processes, some of which die."""

from __future__ import annotations

import builtins
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import Timer
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

from greenzone.core.errors import BadDataError, UsageError
from greenzone.encounters.screening.blocks import plan_blocks, screening_task
from greenzone.encounters.screening.close_approaches import Screening
from greenzone.encounters.screening.screen import join_blocks, screen
from greenzone.encounters.screening.volume import Volume
from greenzone.faces.cli.main import app
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.orbits.fleet.motion import Fleet
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.workflows import screen_cluster
from greenzone.workflows.screen_cluster import cluster_engine, parts_folder
from greenzone.workflows.screen_cluster_connection import cluster_place
from greenzone.workflows.screen_cluster_group import (
    Job,
    blocks_together,
    search_group,
    worker_build,
)
from greenzone.workflows.screen_cluster_parts import run_parts
from greenzone.workflows.screen_engine import EngineTask
from greenzone.workflows.screen_task_digest import content_digest
from screened_catalogs import meeting_pair, write_sets
from screening_cases import LOW, START, hard_cases, moved, table_of_orbits

EARTH = shipped_earth_orientation()
STEP_S = 120.0
PATIENCE_S = 10.0


def hard_fleet() -> Fleet:
    """Crossings, docked pairs, formations, and objects that decay within the window."""
    cases = hard_cases()
    names = (
        "decay within the window", "docked, and the same set twice", "formation flight",
        "grazing at many angles",
    )  # fmt: skip
    return Fleet(tuple(Sgp4Motion.of(cases[name]().table, EARTH) for name in names))


FLEET = hard_fleet()
TASK = EngineTask(FLEET, START, 3.0 * 3600.0, Volume.sphere(20e3))


def job_of(task: EngineTask, step_s: float | None = STEP_S, build: str | None = None) -> Job:
    asked = screening_task(
        task.fleet, task.start, task.duration_s, task.volume, task.primaries, task.radii_m
    )
    blocks = plan_blocks(asked, step_s)
    return Job(asked, blocks, blocks_together(asked, blocks), build or worker_build())


@cache
def on_one_machine(task: EngineTask) -> Screening:
    return screen(
        task.fleet, task.start, task.duration_s, task.volume, primaries=task.primaries,
        radii_m=task.radii_m, threads=1, step_s=STEP_S,
    )  # fmt: skip


def silent(share: float) -> None:
    """Progress that nobody watches."""


def assert_same(one: Screening, two: Screening) -> None:
    """Equal to the last bit, in the same order."""
    for name in ("status", "answered_s", "together", "unresolved"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name), name)
    for name in ("approaches", "edges"):
        assert content_digest(getattr(one, name)) == content_digest(getattr(two, name)), name


def part_files(folder: Path) -> dict[str, tuple[int, int]]:
    """Inode and time of the last change of every part."""
    found = {}
    for path in folder.glob("part-*.parquet"):
        stat = path.stat()
        found[path.name] = (stat.st_ino, stat.st_mtime_ns)
    return found


@dataclass
class Cluster:
    """A scheduler and workers as processes of their own."""

    address: str
    scheduler: subprocess.Popen[str]
    workers: list[subprocess.Popen[str]]


def started(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def stopped(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def line_with(process: subprocess.Popen[str], text: str) -> str:
    """The first line a process prints that holds a text."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if text in line:
            return line
    raise AssertionError("".join(lines))


SCHEDULER = "from distributed.cli.dask_scheduler import main; main()"
WORKER = "from distributed.cli.dask_worker import main; main()"
OTHER_WORKER = f"import greenzone; greenzone.__version__ = '9.9.9'; {WORKER}"
STRANGER = f"import sys; sys.modules['greenzone'] = None; {WORKER}"


@contextmanager
def cluster_of(count: int, worker: str = WORKER) -> Iterator[Cluster]:
    """A scheduler on a free port of this machine, and its workers, one thread each."""
    with ExitStack() as stack:
        scheduler = started(SCHEDULER, "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        stack.callback(stopped, scheduler)
        address = line_with(scheduler, "Scheduler at:").split()[-1]
        cluster = Cluster(address, scheduler, [])
        for _ in range(count):
            process = started(worker, address, "--no-nanny", "--nthreads", "1", "--no-dashboard")
            stack.callback(stopped, process)
            cluster.workers.append(process)
        for process in cluster.workers:
            line_with(process, "Registered to:")
        yield cluster


@pytest.fixture(scope="module")
def steady() -> Iterator[Cluster]:
    """Two workers that live through all the tests that use them."""
    with cluster_of(2) as cluster:
        yield cluster


def searched(
    address: str,
    folder: Path | None,
    task: EngineTask = TASK,
    progress: Callable[[float], None] = silent,
    step_s: float = STEP_S,
) -> Screening:
    with cluster_engine(address, folder, step_s=step_s, patience_s=PATIENCE_S) as engine:
        return engine(task, progress)


class TestTheAnswer:
    def test_the_fleet_is_one_that_shows_everything(self) -> None:
        """Otherwise equality below would say little."""
        told = on_one_machine(TASK)
        assert len(told.approaches) > 100
        assert min(len(told.together), len(told.edges)) > 0
        assert set(np.unique(told.status)) > {0}
        partly = (told.answered_s > 0.0) & (told.answered_s < TASK.duration_s)
        assert partly.any()
        assert len(job_of(TASK)) >= 8

    @pytest.mark.parametrize(
        "changes",
        [
            {},
            {"volume": Volume.box(5e3, 20e3, 10e3), "primaries": np.array([3, 9, 14])},
            {"radii_m": np.linspace(1e3, 30e3, len(FLEET))},
        ],
        ids=["all against all", "a box around three", "radii of their own"],
    )
    def test_is_that_of_one_machine_to_the_last_bit(
        self, steady: Cluster, tmp_path: Path, changes: dict[str, Any]
    ) -> None:
        task = replace(TASK, **changes)
        folder = tmp_path / "run.parts"
        assert_same(searched(steady.address, folder, task), on_one_machine(task))
        assert not folder.exists()

    def test_progress_is_told_group_by_group(self, steady: Cluster, tmp_path: Path) -> None:
        told: list[float] = []
        searched(steady.address, tmp_path / "run.parts", progress=told.append)
        assert told == sorted(told)
        assert len(told) == len(job_of(TASK)) + 1
        assert (told[0], told[-1]) == (0.0, 1.0)

    def test_without_a_folder_parts_are_kept_in_the_home(
        self, steady: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GREENZONE_HOME", str(tmp_path))
        seen: list[int] = []

        def look(share: float) -> None:
            seen.append(len(list((tmp_path / "temporary").glob("screen-*/part-*.parquet"))))

        searched(steady.address, None, progress=look)
        assert max(seen) == len(job_of(TASK))
        assert list((tmp_path / "temporary").iterdir()) == []


class TestDeaths:
    def test_a_worker_that_is_killed_is_made_up_for_by_the_others(self, tmp_path: Path) -> None:
        """The worker is first held, so that it dies with groups that it was given.

        How many it was given is the scheduler's choice, so it dies by the clock.
        """
        with cluster_of(2) as cluster:
            victim = cluster.workers[0]
            count = len(job_of(TASK))

            def strike(share: float) -> None:
                if share == 1 / count:
                    victim.send_signal(signal.SIGSTOP)
                    Timer(2.0, victim.kill).start()

            told = searched(cluster.address, tmp_path / "run.parts", progress=strike)
            assert victim.wait() == -signal.SIGKILL
        assert_same(told, on_one_machine(TASK))

    def test_all_workers_may_die_if_another_comes(self, tmp_path: Path) -> None:
        """With them the task is lost that they had been sent."""
        with cluster_of(1) as cluster, ExitStack() as stack:
            count = len(job_of(TASK))

            def strike(share: float) -> None:
                if share == 2 / count:
                    cluster.workers[0].kill()
                    arguments = (cluster.address, "--no-nanny", "--nthreads", "1")
                    stack.callback(stopped, started(WORKER, *arguments, "--no-dashboard"))

            told = searched(cluster.address, tmp_path / "run.parts", progress=strike)
        assert_same(told, on_one_machine(TASK))

    def test_a_cluster_without_workers_is_not_waited_for_without_end(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(screen_cluster, "_ALONE_S", 0.1)
        with cluster_of(1) as cluster:

            def strike(share: float) -> None:
                if share > 0.0:
                    cluster.workers[0].kill()

            with pytest.raises(BadDataError, match=r"no worker was left for .* parts are kept"):
                searched(cluster.address, tmp_path / "run.parts", progress=strike)

    def test_a_lost_scheduler_is_told_and_the_run_goes_on_later(
        self, steady: Cluster, tmp_path: Path
    ) -> None:
        folder = tmp_path / "run.parts"
        count = len(job_of(TASK))
        with cluster_of(1) as cluster:

            def strike(share: float) -> None:
                if share == 3 / count:
                    cluster.scheduler.kill()

            with pytest.raises(BadDataError, match=r"lost; \d+ of \d+ parts are kept") as caught:
                searched(cluster.address, folder, progress=strike)
        assert "--start 2022-01-22T00:00:00" in str(caught.value)
        before = part_files(folder)
        assert 3 <= len(before) < count
        after: dict[str, tuple[int, int]] = {}
        shares: list[float] = []

        def watch(share: float) -> None:
            shares.append(share)
            after.update(part_files(folder))

        assert_same(searched(steady.address, folder, progress=watch), on_one_machine(TASK))
        assert shares[0] == len(before) / count
        assert len(after) == count
        assert {name: after[name] for name in before} == before
        assert not folder.exists()

    def test_a_client_that_is_killed_goes_on_where_it_was(
        self, steady: Cluster, tmp_path: Path
    ) -> None:
        folder = tmp_path / "run.parts"
        code = (
            "import os, signal, sys; sys.path[:0] = sys.argv[3:]; import test_screen_cluster as t;"
            "die = lambda s: s < 4 / len(t.job_of(t.TASK)) or os.kill(os.getpid(), signal.SIGKILL);"
            "t.searched(sys.argv[1], t.Path(sys.argv[2]), progress=die)"
        )
        here = Path(__file__).resolve()
        arguments = (steady.address, str(folder), str(here.parent), str(here.parents[1]))
        done = subprocess.run([sys.executable, "-c", code, *arguments], check=False)
        assert done.returncode == -signal.SIGKILL
        before = part_files(folder)
        assert len(before) == 4
        after: dict[str, tuple[int, int]] = {}
        told = searched(steady.address, folder, progress=lambda _: after.update(part_files(folder)))
        assert {name: after[name] for name in before} == before
        assert_same(told, on_one_machine(TASK))


class TestRefusals:
    @pytest.mark.parametrize(
        "text", ["", "banana", "local:0", "local:-1", "local:99999", "host", "host:", "a b:1"]
    )
    def test_what_is_no_address(self, text: str) -> None:
        with pytest.raises(UsageError, match="give local, local:N"):
            cluster_place(text)

    @pytest.mark.parametrize(
        "text", ["10.0.0.5:8786", "tcp://node-1:8786", "tls://a.example:1", "tcp://[::1]:8786"]
    )
    def test_what_is_one(self, text: str) -> None:
        assert cluster_place(text).address == text

    def test_nobody_answers(self, tmp_path: Path) -> None:
        folder = tmp_path / "run.parts"
        with (
            pytest.raises(BadDataError, match="no scheduler answers there"),
            cluster_engine("127.0.0.1:1", folder, patience_s=0.5),
        ):
            pass
        assert not folder.exists()

    def test_a_scheduler_without_workers(self) -> None:
        with (
            cluster_of(0) as cluster,
            pytest.raises(BadDataError, match="has no workers; start some with: dask worker"),
            cluster_engine(cluster.address, patience_s=1.0),
        ):
            pass

    def test_the_library_is_not_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        usual = builtins.__import__

        def without(name: str, *arguments: Any, **named: Any) -> Any:
            if name.split(".", 1)[0] in ("distributed", "dask"):
                raise ModuleNotFoundError(f"No module named {name!r}")
            return usual(name, *arguments, **named)

        monkeypatch.setattr(builtins, "__import__", without)
        with (
            pytest.raises(BadDataError, match=r"install greenzone\[cluster\]"),
            cluster_engine("local:2"),
        ):
            pass

    @pytest.mark.parametrize(
        ("worker", "told"),
        [
            (OTHER_WORKER, r"has greenzone 9\.9\.9 .*, this process"),
            (STRANGER, "cannot run greenzone"),
        ],
        ids=["another version", "no greenzone"],
    )
    def test_a_worker_of_another_build(self, worker: str, told: str) -> None:
        with (
            cluster_of(1, worker) as cluster,
            pytest.raises(BadDataError, match=told),
            cluster_engine(cluster.address, patience_s=PATIENCE_S),
        ):
            pass

    def test_a_worker_of_another_build_that_comes_later_does_no_work(self) -> None:
        with pytest.raises(BadDataError, match=r"this process greenzone 9\.9\.9"):
            search_group(job_of(TASK, build="greenzone 9.9.9"), 0)

    def test_a_failure_on_a_worker_is_told_in_one_line(
        self, steady: Cluster, tmp_path: Path
    ) -> None:
        """Here for records that are none."""
        motion = FLEET.motions[0]
        assert isinstance(motion, Sgp4Motion)
        fleet = Fleet((replace(motion, records=np.zeros(len(motion))),))
        folder = tmp_path / "run.parts"
        with pytest.raises(BadDataError, match="a worker failed at part ") as caught:
            searched(steady.address, folder, replace(TASK, fleet=fleet))
        assert "\n" not in str(caught.value)
        assert not folder.exists()


class TestParts:
    def test_of_another_screening_are_refused(self, tmp_path: Path) -> None:
        one, folder = job_of(TASK), tmp_path / "run.parts"
        with run_parts(folder, one) as parts:
            parts.write(0, search_group(one, 0))
        others = [
            replace(TASK, duration_s=2.0 * 3600.0),
            replace(TASK, volume=Volume.sphere(19e3)),
            replace(TASK, primaries=np.array([1])),
            replace(TASK, radii_m=np.full(len(FLEET), 2e4 + 1e-9)),
            replace(TASK, fleet=Fleet(FLEET.motions[::-1])),
        ]
        for other in others:
            with (
                pytest.raises(BadDataError, match="parts of another screening"),
                run_parts(folder, job_of(other)),
            ):
                pass
        with (
            pytest.raises(BadDataError, match="parts of another screening"),
            run_parts(folder, job_of(TASK, build="greenzone 9.9.9")),
        ):
            pass
        with run_parts(folder, one) as parts:
            assert parts.finished() == {0}

    def test_hold_all_that_was_found(self, tmp_path: Path) -> None:
        job = job_of(TASK)
        with run_parts(tmp_path / "run.parts", job) as parts:
            for group in reversed(range(len(job))):
                parts.write(group, search_group(job, group))
            told = join_blocks(job.task, parts.results())
        assert_same(told, on_one_machine(TASK))

    def test_of_one_that_runs_are_not_touched(self, tmp_path: Path) -> None:
        folder, job = tmp_path / "run.parts", job_of(TASK)
        with (
            run_parts(folder, job),
            pytest.raises(BadDataError, match="is writing to this store"),
            run_parts(folder, job),
        ):
            pass

    def test_that_are_cut_off_or_misplaced_are_done_again(self, tmp_path: Path) -> None:
        folder, job = tmp_path / "run.parts", job_of(TASK)
        with run_parts(folder, job) as parts:
            for group in range(3):
                parts.write(group, search_group(job, group))
            first, second, third = sorted(folder.glob("part-*.parquet"))
            first.write_bytes(first.read_bytes()[:-9])
            third.with_name("part-000003.parquet").write_bytes(second.read_bytes())
            assert parts.finished() == {1, 2}

    def test_that_rot_later_are_named(self, tmp_path: Path) -> None:
        folder, job = tmp_path / "run.parts", job_of(TASK)
        with run_parts(folder, job) as parts:
            parts.write(0, search_group(job, 0))
            (path,) = folder.glob("part-*.parquet")
            path.write_bytes(path.read_bytes()[:-9])
            with pytest.raises(BadDataError, match=r"part-000000.*remove this file"):
                next(parts.results())

    def test_what_a_killed_writer_left_is_removed(self, tmp_path: Path) -> None:
        folder, job = tmp_path / "run.parts", job_of(TASK)
        with run_parts(folder, job) as parts:
            parts.write(0, search_group(job, 0))
            (folder / ".part-000001.parquet.77").write_bytes(b"half")
        with run_parts(folder, job) as parts:
            assert sorted(p.name for p in folder.glob("*part*")) == ["part-000000.parquet"]

    def test_a_folder_of_something_else_is_left_alone(self, tmp_path: Path) -> None:
        folder = tmp_path / "run.parts"
        folder.mkdir()
        (folder / "letters.txt").write_text("dear")
        with (
            pytest.raises(BadDataError, match="holds something else"),
            run_parts(folder, job_of(TASK)),
        ):
            pass
        assert [path.name for path in folder.iterdir()] == ["letters.txt"]


class TestGroups:
    def test_cover_every_block_once(self) -> None:
        job = job_of(TASK, step_s=None)
        for each in (1, 2, 3, 100):
            grouped = replace(job, each=each)
            numbers = [n for group in range(len(grouped)) for n in grouped.numbers(group)]
            assert numbers == list(range(len(job.blocks)))

    def test_of_a_crowd_are_single_blocks(self) -> None:
        """Of the plan only the number of objects counts."""
        motion = Sgp4Motion.of(table_of_orbits([LOW]), EARTH)
        crowd = Fleet((motion.take(np.zeros(25_000, dtype=np.int64)),) * 40)
        job = job_of(replace(TASK, fleet=crowd, duration_s=7 * 86_400.0), step_s=None)
        assert job.each <= 3

    def test_of_a_catalog_take_seconds(self) -> None:
        motion = Sgp4Motion.of(table_of_orbits([moved(LOW)]), EARTH)
        fleet = Fleet((motion.take(np.zeros(2_000, dtype=np.int64)),))
        job = job_of(replace(TASK, fleet=fleet, duration_s=60 * 86_400.0), step_s=None)
        assert job.each > 1
        assert len(job) >= 32


class TestTheCommand:
    def test_on_processes_of_this_machine_gives_the_same_file(self, tmp_path: Path) -> None:
        catalog = write_sets(tmp_path / "pair.3le", meeting_pair())
        call = ("screen", str(catalog), "--start", "2022-01-22T12:00:00Z", "--hours", "1")
        written = []
        for name, more in (("one", ()), ("two", ("--cluster", "local:2"))):
            out = tmp_path / f"{name}.csv"
            command = [sys.executable, "-m", "greenzone", *call, "--out", str(out), *more]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert (done.returncode, done.stderr) == (0, "")
            assert not parts_folder(str(out)).exists()
            written.append(out.read_bytes())
        assert written[0] == written[1]
        assert written[0].count(b"\n") > 1

    def test_threads_are_of_this_process(self, tmp_path: Path) -> None:
        catalog = write_sets(tmp_path / "pair.3le", meeting_pair())
        found = CliRunner().invoke(
            app, ["screen", str(catalog), "--cluster", "local:2", "--threads", "2"]
        )
        assert isinstance(found.exception, UsageError)
        assert "--threads" in str(found.exception)
