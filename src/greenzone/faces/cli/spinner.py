"""What is being worked on, on stderr while that is a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

__all__ = ["spinner"]


@contextmanager
def spinner(quiet: bool) -> Iterator[Callable[[str], None]]:
    """A turning line, the stage and the time; call what it gives with each stage."""
    console = Console(stderr=True)
    columns = (SpinnerColumn("line"), TextColumn("{task.description}"), TimeElapsedColumn())
    hidden = quiet or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("reading", total=1.0)
        yield lambda stage: bar.update(task, description=stage)
