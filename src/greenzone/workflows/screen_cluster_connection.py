"""The way to a Dask cluster: workers of this machine, or a scheduler that runs somewhere."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from greenzone.core.errors import BadDataError, UsageError
from greenzone.workflows.screen_cluster_group import worker_build

if TYPE_CHECKING:
    from distributed import Client

__all__ = ["ClusterPlace", "cluster_place", "connected", "require_same_build"]

_LOCAL: Final = re.compile(r"local(?::([0-9]{1,9}))?")
_REMOTE: Final = re.compile(
    r"(?:[a-z]+://)?[^\s/:]+:[0-9]{1,5}|(?:[a-z]+://)\[[0-9a-fA-F:]+\]:[0-9]{1,5}"
)
_MOST_LOCAL: Final = 1_024
_LOUD: Final = ("distributed", "tornado.application")
_INSTALL: Final = "install greenzone[cluster]"


@dataclass(frozen=True, slots=True)
class ClusterPlace:
    """Where a screening is to run: on so many processes of this machine, or on a scheduler's."""

    address: str | None
    """Of a scheduler; None for this machine."""
    processes: int = 0

    def __str__(self) -> str:
        return self.address or "this machine"


def cluster_place(text: str) -> ClusterPlace:
    """What `--cluster` means: `local`, `local:N`, or an address of a scheduler; or UsageError."""
    local = _LOCAL.fullmatch(text)
    if local is not None:
        processes = int(local[1]) if local[1] else os.cpu_count() or 1
        if 1 <= processes <= _MOST_LOCAL:
            return ClusterPlace(None, processes)
    elif _REMOTE.fullmatch(text):
        return ClusterPlace(text)
    raise UsageError(
        f"--cluster {text[:80]}: give local, local:N (N: 1 to {_MOST_LOCAL:,} processes) or the "
        "address of a scheduler, such as tcp://10.0.0.5:8786"
    )


@contextmanager
def connected(place: ClusterPlace, patience_s: float) -> Iterator[Client]:
    """A client of the cluster that has a worker at least, all of them of this very greenzone.

    BadDataError in one line where the library is missing, nobody answers within `patience_s`,
    there is no worker, or one of them runs another build.
    """
    _require_library()
    with _quiet(), _client(place, patience_s) as client:
        try:
            client.wait_for_workers(1, timeout=patience_s)
        except TimeoutError:
            raise BadDataError(
                f"--cluster {place}: the scheduler has no workers; start some with: dask worker "
                f"{place.address or 'ADDRESS'}"
            ) from None
        require_same_build(client)
        yield client


def require_same_build(client: Client) -> None:
    """BadDataError naming a worker that has another greenzone than this process, or none."""
    ours = worker_build()
    found: dict[str, Any] = client.run(worker_build, on_error="return")
    for address, theirs in sorted(found.items()):
        if isinstance(theirs, Exception):
            raise BadDataError(
                f"the worker at {address} cannot run greenzone ({_line(theirs)}); {_INSTALL} "
                "of the same version there"
            )
        if theirs != ours:
            raise BadDataError(
                f"the worker at {address} has {theirs}, this process {ours}; install the same on "
                "both: other versions may give other answers"
            )


def _require_library() -> None:
    try:
        import distributed  # noqa: F401
    except ImportError as error:
        raise BadDataError(
            f"--cluster needs the library distributed ({error}); {_INSTALL}"
        ) from None


@contextmanager
def _client(place: ClusterPlace, patience_s: float) -> Iterator[Client]:
    from distributed import Client, LocalCluster

    if place.address is None:
        with LocalCluster(
            n_workers=place.processes, threads_per_worker=1, processes=True,
            host="127.0.0.1", dashboard_address="127.0.0.1:0", silence_logs=logging.CRITICAL,
        ) as cluster, Client(cluster, set_as_default=False) as client:  # fmt: skip
            yield client
        return
    try:
        client = Client(place.address, timeout=patience_s, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise BadDataError(
            f"--cluster {place}: no scheduler answers there ({_line(error)}); check the address, "
            "or start one with: dask scheduler"
        ) from None
    try:
        yield client
    finally:
        client.close(timeout=patience_s)


def _line(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:160].rstrip(": ")


@contextmanager
def _quiet() -> Iterator[None]:
    """The library tells of lost connections on stderr, at length; we tell it in one line."""
    names = [
        name
        for name in logging.root.manager.loggerDict
        if any(name == loud or name.startswith(f"{loud}.") for loud in _LOUD)
    ]
    loggers = [logging.getLogger(name) for name in (*_LOUD, *names)]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)
