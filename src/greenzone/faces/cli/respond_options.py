"""The options of `greenzone respond` about a catalog's satellites, with what `--help` says."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["Against", "AgainstAll", "AgainstDays", "Sizes"]

Against = Annotated[
    str | None,
    typer.Option(metavar="CATALOG", help="Rank this catalog's satellites by expected hits."),
]
AgainstDays = Annotated[
    float, typer.Option(help="Oldest element sets used of it, in days from the event.")
]
AgainstAll = Annotated[
    bool, typer.Option("--against-all", help="Its debris and rocket bodies too.")
]
Sizes = Annotated[
    str | None, typer.Option(help="Table of sizes (NASA CARA) for the satellites' areas.")
]
