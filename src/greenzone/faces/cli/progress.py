"""What commands over a window share: a bar with the time left, and the option --start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from greenzone.core.errors import BadMessageError, UsageError
from greenzone.core.instant import Instant, parse_utc

__all__ = ["progress_bar", "start_instant"]


@contextmanager
def progress_bar(quiet: bool) -> Iterator[Callable[[str, float], None]]:
    """A bar on stderr while that is a terminal; it is told the stage and the share done."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    hidden = quiet or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("reading", total=1.0)
        yield lambda stage, share: bar.update(task, description=stage, completed=share)


def start_instant(text: str | None) -> Instant | None:
    """The instant that --start names; UsageError for what is no time."""
    if text is None:
        return None
    try:
        return parse_utc(text)
    except BadMessageError as error:
        raise UsageError(f"--start: {error}") from None
