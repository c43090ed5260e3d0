"""A screening on a Dask cluster: groups of blocks on its workers, their results in Parquet parts.

task ─▶ groups of blocks ─▶ workers ─▶ one part a group in a run folder ─▶ Screening

Only this module and `screen_cluster_connection` know `distributed`, and only where a person names
a cluster.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from greenzone.core.errors import BadDataError, GreenzoneError
from greenzone.core.instant import format_utc
from greenzone.encounters.screening.blocks import plan_blocks, screening_task
from greenzone.encounters.screening.close_approaches import Screening
from greenzone.encounters.screening.screen import join_blocks
from greenzone.workflows.home import greenzone_home
from greenzone.workflows.screen_cluster_connection import cluster_place, connected
from greenzone.workflows.screen_cluster_group import (
    Job,
    blocks_together,
    search_group,
    worker_build,
)
from greenzone.workflows.screen_cluster_parts import RunParts, run_parts
from greenzone.workflows.screen_engine import Engine, EngineTask

if TYPE_CHECKING:
    from distributed import Client, Future

__all__ = ["cluster_engine", "parts_folder"]

_PATIENCE_S: Final = 15.0
"""How long a scheduler is waited for, and its first worker."""
_ALONE_S: Final = 60.0
"""How long a cluster that lost all workers is waited for."""
_LOOK_S: Final = 0.02
_COUNT_S: Final = 2.0
_AHEAD: Final = 2
"""Groups for each thread of the workers that are under way or wait: results never pile up."""
_MOST_TRIES: Final = 4
_MOST_SENDINGS: Final = 20


def parts_folder(out: str) -> Path:
    """The run folder that belongs to what `--out` names: beside it, with `.parts` added."""
    path = Path(out).absolute()
    return path.with_name(f"{path.name}.parts")


@contextmanager
def cluster_engine(
    address: str,
    folder: Path | None = None,
    *,
    step_s: float | None = None,
    patience_s: float = _PATIENCE_S,
) -> Iterator[Engine]:
    """An engine that searches on a cluster: `local`, `local:N` or a scheduler's address.

    Finished parts are kept in `folder`, else below greenzone's home in a folder of the task's
    own, until the context ends well; after any error they stay, and the same call goes on with
    them. The answer is that of one machine that follows everything in steps (`screen` with
    `step_s`), to the last bit. GreenzoneError where the cluster cannot be used.
    """
    place = cluster_place(address)
    with ExitStack() as folders:
        with ExitStack() as cluster:
            client = cluster.enter_context(connected(place, patience_s))
            kept: list[RunParts] = []

            def engine(task: EngineTask, progress: Callable[[float], None]) -> Screening:
                job = _job(task, step_s)
                where = folder or greenzone_home() / "temporary" / f"screen-{job.digest[:16]}"
                parts = folders.enter_context(run_parts(where, job))
                kept.append(parts)
                _Search(client, job, parts, progress).run()
                cluster.close()
                return join_blocks(job.task, parts.results())

            yield engine
        for parts in kept:
            parts.remove()


def _job(task: EngineTask, step_s: float | None) -> Job:
    asked = screening_task(
        task.fleet, task.start, task.duration_s, task.volume, task.primaries, task.radii_m
    )
    blocks = plan_blocks(asked, step_s)
    return Job(asked, blocks, blocks_together(asked, blocks), worker_build())


class _Search:
    """The groups of a job on their way: waiting, with the workers, written."""

    def __init__(
        self, client: Client, job: Job, parts: RunParts, progress: Callable[[float], None]
    ) -> None:
        self._client, self._job, self._parts, self._progress = client, job, parts, progress
        done = parts.finished()
        self._written = len(done)
        self._waiting = deque(group for group in range(len(job)) if group not in done)
        self._pending: dict[Future[Any], int] = {}
        self._losses: Counter[int] = Counter()
        self._shared: Any = None
        self._sendings = 0
        self._threads, self._counted = 0, -_COUNT_S
        self._alone_since: float | None = None

    def run(self) -> None:
        """Have all groups that have no part done, each written as soon as it is."""
        self._progress(self._written / len(self._job))
        while self._waiting or self._pending:
            self._look_at_the_cluster()
            self._hand_out()
            done = [future for future in self._pending if future.done()]
            for future in done:
                self._take(future, self._pending.pop(future))
            if not done:
                time.sleep(_LOOK_S)
        self._shared = None

    def _look_at_the_cluster(self) -> None:
        """Count the threads of all workers now and then; errors for those that are gone."""
        now = time.monotonic()
        if self._client.status != "running":
            raise self._interrupted("the connection to the scheduler was lost")
        if now - self._counted < _COUNT_S:
            return
        try:
            self._threads = sum(self._client.nthreads().values())
        except (OSError, TimeoutError):
            raise self._interrupted("the scheduler was lost") from None
        self._counted = now
        if self._threads:
            self._alone_since = None
        elif self._alone_since is None:
            self._alone_since = now
        elif now - self._alone_since > _ALONE_S:
            raise self._interrupted(f"no worker was left for {_ALONE_S:g} s")

    def _hand_out(self) -> None:
        """Give out groups as far as workers can start on them soon."""
        room = _AHEAD * max(1, self._threads) - len(self._pending)
        if room <= 0 or not self._waiting or not self._threads:
            return
        if self._shared is None:
            self._shared = self._scattered()
            if self._shared is None:
                return
        for _ in range(min(room, len(self._waiting))):
            group = self._waiting.popleft()
            future = self._client.submit(search_group, self._shared, group, pure=False)
            self._pending[future] = group

    def _scattered(self) -> Any:
        """The job on every worker there is; those that come later fetch it from them.

        None where nobody took it: the workers are counted anew.
        """
        self._sendings += 1
        if self._sendings > _MOST_SENDINGS:
            raise self._interrupted(f"the workers lost the task {_MOST_SENDINGS} times")
        try:
            return self._client.scatter(self._job, broadcast=True, hash=False)
        except (OSError, TimeoutError):
            self._counted = -_COUNT_S
            return None

    def _take(self, future: Future[Any], group: int) -> None:
        """Write what a group found, or put it back where its workers were lost."""
        if future.status == "finished":
            result = self._gathered(future)
            if result is not None:
                self._parts.write(group, result)
                self._written += 1
                self._progress(self._written / len(self._job))
                return
        elif future.status == "error":
            raise self._failed(future.exception(), group)
        if self._client.status != "running":
            raise self._interrupted("the connection to the scheduler was lost")
        self._losses[group] += 1
        if self._losses[group] >= _MOST_TRIES:
            raise self._interrupted(f"part {group} was lost {_MOST_TRIES} times with its workers")
        self._waiting.appendleft(group)
        self._shared, self._counted = None, -_COUNT_S

    def _gathered(self, future: Future[Any]) -> Any:
        """The result of a finished group; None where its worker was lost meanwhile."""
        from concurrent.futures import CancelledError

        try:
            return future.result()
        except (OSError, TimeoutError, CancelledError):
            return None

    def _failed(self, error: BaseException, group: int) -> GreenzoneError:
        from distributed import KilledWorker

        if isinstance(error, KilledWorker):
            return self._interrupted(
                f"part {group} was with several workers that died one after another (too little "
                "memory? see their logs)"
            )
        if isinstance(error, GreenzoneError):
            return self._interrupted(str(error))
        told = " ".join(f"{type(error).__name__}: {error}".split())
        return self._interrupted(f"a worker failed at part {group}: {told[:200]}")

    def _interrupted(self, why: str) -> BadDataError:
        start = format_utc(self._job.task.start)
        kept = f"{self._written} of {len(self._job)} parts are kept in {self._parts.folder}"
        return BadDataError(
            f"--cluster: {why}; {kept}: the same call, with --start {start}, goes on with them"
        )
