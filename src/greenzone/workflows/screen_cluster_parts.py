"""The finished groups of a screening on a cluster as Parquet parts, so that a run can go on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy import ndarray

import greenzone
from greenzone.catalog.atomic_file import replace_file, sync_file, sync_folder
from greenzone.catalog.parquet_parts import connect
from greenzone.catalog.store_lock import lock_path, store_lock
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant, format_utc
from greenzone.encounters.screening.block_search import BlockResult
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.encounters.screening.confirmation import Confirmed
from greenzone.workflows.screen_cluster_group import GroupResult, Job

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

__all__ = ["RunParts", "run_parts"]

_ABOUT: Final = "task.json"
_SCHEMA: Final = "greenzone/screening-parts/1"
_KINDS: Final = ("approach", "edge", "together", "unresolved", "object")
_VECTORS: Final = (
    "miss_m",
    "relative_velocity_m_s",
    "primary_position_m",
    "primary_velocity_m_s",
)
_AXES: Final = ("x", "y", "z")


class RunParts:
    """The parts of one job in a folder; each is there whole or not at all."""

    def __init__(self, folder: Path, job: Job, connection: DuckDBPyConnection) -> None:
        self.folder = folder
        self._job, self._digest, self._connection = job, job.digest, connection

    def finished(self) -> set[int]:
        """The groups whose parts are here and belong to the job; what is left of others is not."""
        return {group for group in range(len(self._job)) if self._is_whole(group)}

    def write(self, group: int, result: GroupResult) -> None:
        """Put a part in its place, safely on the disk. BadDataError where it cannot be written."""
        import duckdb

        path = self._path(group)
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        options = f"FORMAT parquet, COMPRESSION zstd, KV_METADATA {self._marks(group)}"
        query = f"COPY (SELECT * FROM staged) TO {_text(draft)} ({options})"  # noqa: S608
        try:
            self._connection.register("staged", _columns(result))
            self._connection.execute(query).fetchall()
            sync_file(draft)
            draft.replace(path)
            sync_folder(self.folder)
        except (OSError, duckdb.IOException) as error:
            raise BadDataError(f"{path}: cannot be written ({_line(error)}); make room") from None
        finally:
            self._connection.unregister("staged")
            draft.unlink(missing_ok=True)

    def results(self) -> Iterator[BlockResult]:
        """What all groups found, one after another, read as they are asked for."""
        count = len(self._job.task.fleet)
        for group in range(len(self._job)):
            yield self._read(group).for_fleet(count, self._job.duration_ns(group))

    def remove(self) -> None:
        """Remove the parts and, if nothing else is in it, the folder: the answer is elsewhere."""
        with suppress(OSError):
            for path in (*self.folder.glob("part-*.parquet"), self.folder / _ABOUT):
                path.unlink(missing_ok=True)
            lock_path(self.folder).unlink(missing_ok=True)
            self.folder.rmdir()

    def claim(self) -> None:
        """Make the folder this job's; BadDataError where it is another's."""
        path = self.folder / _ABOUT
        try:
            about = json.loads(path.read_bytes())
            is_ours, told = about["task"] == self._digest, about["told"]
        except FileNotFoundError:
            about = {"schema": _SCHEMA, "task": self._digest, "told": _told(self._job)}
            replace_file(path, (json.dumps(about, indent=1) + "\n").encode())
            return
        except (OSError, ValueError, KeyError, TypeError):
            is_ours, told = False, "something that cannot be read"
        if not is_ours:
            raise BadDataError(
                f"{self.folder} holds parts of another screening ({told}), this is "
                f"{_told(self._job)}; give the same call to go on with it, or remove the folder"
            )

    def _path(self, group: int) -> Path:
        return self.folder / f"part-{group:06d}.parquet"

    def _marks(self, group: int) -> str:
        return f"{{greenzone_task: {_text(self._digest)}, greenzone_group: {_text(group)}}}"

    def _is_whole(self, group: int) -> bool:
        import duckdb

        path = self._path(group)
        if not path.is_file():
            return False
        query = f"SELECT key, value FROM parquet_kv_metadata({_text(path)})"  # noqa: S608
        try:
            found = dict(self._connection.execute(query).fetchall())
        except duckdb.Error:
            return False
        marks = (self._digest.encode(), str(group).encode())
        return (found.get(b"greenzone_task"), found.get(b"greenzone_group")) == marks

    def _read(self, group: int) -> GroupResult:
        import duckdb

        path = self._path(group)
        query = f"SELECT * FROM read_parquet({_text(path)})"  # noqa: S608
        try:
            columns = self._connection.execute(query).fetchnumpy()
        except duckdb.Error as error:
            raise BadDataError(
                f"{path}: damaged part of a screening ({_line(error)}); remove this file and give "
                "the same call again"
            ) from None
        plain = {name: np.ma.getdata(column) for name, column in columns.items()}
        return _result(self._job.task.start, plain)


@contextmanager
def run_parts(folder: Path, job: Job) -> Iterator[RunParts]:
    """The parts of a job in a folder of their own, which no other process may use meanwhile.

    BadDataError where it belongs to another job, or to a process that still runs. A folder that
    holds no part in the end is removed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()) and not (folder / _ABOUT).exists():
            raise BadDataError(f"{folder}: holds something else; move it, or name another --out")
    except OSError as error:
        raise BadDataError(
            f"{folder}: cannot be made ({error.strerror}); name another place with --out"
        ) from None
    with store_lock(folder), connect() as connection:
        parts = RunParts(folder, job, connection)
        parts.claim()
        for draft in folder.glob(".part-*"):
            draft.unlink(missing_ok=True)
        try:
            yield parts
        finally:
            if not any(folder.glob("part-*")):
                parts.remove()


def _told(job: Job) -> str:
    task = job.task
    hours = f"{task.duration_s / 3600.0:.10g} h from {format_utc(task.start)}"
    return f"{len(task.fleet):,} objects, {hours}, by greenzone {greenzone.__version__}"


def _line(error: Exception) -> str:
    return str(error).partition("\n")[0]


def _text(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"


def _columns(result: GroupResult) -> Mapping[str, ndarray]:
    """One row for each thing found; columns that do not belong to its kind hold 0."""
    confirmed = result.confirmed
    objects = np.column_stack((result.rows, np.zeros_like(result.rows)))
    found = (confirmed.approaches, confirmed.edges)
    pairs = [
        *(np.column_stack((part.primary, part.secondary)) for part in found),
        confirmed.together, confirmed.unresolved, objects,
    ]  # fmt: skip
    counts = [len(rows) for rows in pairs]
    rest = sum(counts[2:])
    columns: dict[str, ndarray] = {
        "kind": np.repeat(np.arange(len(_KINDS), dtype=np.int8), counts),
        "primary": np.concatenate([rows[:, 0] for rows in pairs]),
        "secondary": np.concatenate([rows[:, 1] for rows in pairs]),
        "tca_s": np.concatenate([*(part.tca_s for part in found), np.zeros(rest)]),
    }
    for name in _VECTORS:
        vectors = np.concatenate([*(getattr(part, name) for part in found), np.zeros((rest, 3))])
        columns |= {f"{name}_{axis}": vectors[:, k].copy() for k, axis in enumerate(_AXES)}
    before = np.zeros(sum(counts[:-1]), dtype=np.int64)
    columns["status"] = np.concatenate([before, result.status]).astype(np.int8)
    columns["answered_ns"] = np.concatenate([before, result.answered_ns])
    return columns


def _result(start: Instant, columns: Mapping[str, ndarray]) -> GroupResult:
    """What `_columns` made columns of."""
    chosen = [np.flatnonzero(columns["kind"] == kind) for kind in range(len(_KINDS))]
    pairs = np.column_stack((columns["primary"], columns["secondary"])).astype(np.int64)

    def approaches(rows: ndarray) -> CloseApproaches:
        vectors = [
            np.column_stack([columns[f"{name}_{axis}"][rows] for axis in _AXES])
            for name in _VECTORS
        ]
        primary, secondary = pairs[rows].T.copy()
        return CloseApproaches(start, primary, secondary, columns["tca_s"][rows], *vectors)

    near, edges, together, unresolved, objects = chosen
    confirmed = Confirmed(approaches(near), approaches(edges), pairs[together], pairs[unresolved])
    status, answered_ns = (np.asarray(columns[n][objects]) for n in ("status", "answered_ns"))
    return GroupResult(confirmed, pairs[objects, 0], status, answered_ns)
