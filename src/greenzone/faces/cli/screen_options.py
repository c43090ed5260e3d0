"""The options of `greenzone screen`, with what `--help` says of each."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = [
    "Box",
    "Catalogs",
    "Cluster",
    "Ellipsoid",
    "Hours",
    "Html",
    "JsonPlace",
    "Out",
    "Primaries",
    "Quiet",
    "Radii",
    "Radius",
    "Sizes",
    "Sort",
    "Start",
    "Threads",
    "Top",
]

Catalogs = Annotated[
    list[str],
    typer.Argument(metavar="CATALOG...", help="Files of element sets, or catalog stores."),
]
Primaries = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FILE|ID",
        help="An OEM, TLE or OMM file, or ids by commas; repeat it. [all against all]",
    ),
]
Start = Annotated[
    str | None,
    typer.Option(metavar="UTC", help="Begin of the window. [now, or when the sets were made]"),
]
Hours = Annotated[float, typer.Option(help="Length of the window.")]
Radius = Annotated[float | None, typer.Option("--radius-km", help="Events nearer than this. [5]")]
Box = Annotated[
    str | None,
    typer.Option("--box-km", metavar="R,T,N", help="Or within a box of these half sides."),
]
Ellipsoid = Annotated[
    str | None, typer.Option("--ellipsoid-km", metavar="R,T,N", help="Or within these half axes.")
]
Out = Annotated[
    str | None,
    typer.Option(help="Events: FILE.parquet, .csv, .json, or a folder of messages (cdm-dir)."),
]
JsonPlace = Annotated[
    str | None, typer.Option("--json", help="File for the whole answer as JSON, - for stdout.")
]
Html = Annotated[str | None, typer.Option(help="File for a page.")]
Sort = Annotated[str, typer.Option(help="Of the table: risk, miss or time.")]
Radii = Annotated[
    str | None, typer.Option(help="CSV of object_id,radius_km; of a pair the larger counts.")
]
Sizes = Annotated[str | None, typer.Option(help="Table of sizes (NASA CARA) for hard-body radii.")]
Top = Annotated[int, typer.Option(help="Events in the table.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")]
Cluster = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS", help="On a Dask cluster: local, local:N, or its scheduler's address."
    ),
]
Threads = Annotated[int | None, typer.Option(help="Threads. [one a core]")]
