"""`greenzone screen`: close approaches of a catalog, or of primaries against it."""

from __future__ import annotations

import math
import shlex
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from rich.console import Console

from greenzone.catalog.sources.clock import SystemClock, utc_text
from greenzone.core.errors import UsageError
from greenzone.core.instant import format_utc, parse_utc
from greenzone.encounters.screening.volume import Shape
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_output import require_json_place, require_place, write_json
from greenzone.faces.cli.progress_bar import progress_bar
from greenzone.faces.cli.screen_view import print_screening
from greenzone.faces.cli.utc_option import utc_option
from greenzone.workflows.screen import screen_catalog
from greenzone.workflows.screen_call import DEFAULT_RADIUS_M, ScreenCall
from greenzone.workflows.screen_document import EVENTS_IN_EVIDENCE, screening_document
from greenzone.workflows.screen_engine import Engine
from greenzone.workflows.screen_files import require_out_place, write_events
from greenzone.workflows.screening_run import ScreeningRun

__all__ = ["ScreenArguments", "run_screen"]

_SORTS: Final = ("risk", "miss", "time")
_MOST_SHOWN: Final = 10_000
_EVENTS_IN_A_DOCUMENT: Final = 500_000
"""The nearest; --out holds all of them."""
_Axes = tuple[float, float, float]


@dataclass(frozen=True)
class ScreenArguments:
    """The arguments of one call, as given."""

    catalogs: tuple[str, ...]
    primaries: tuple[str, ...]
    start: str | None
    hours: float
    radius_km: float | None
    box_km: str | None
    ellipsoid_km: str | None
    out: str | None
    json_out: str | None
    html: str | None
    sort: str
    radii: str | None
    sizes: str | None
    top: int
    quiet: bool
    threads: int | None
    cluster: str | None = None
    evidence: EvidenceArguments = NO_EVIDENCE

    def command(self, start_utc: str | None = None) -> str:
        """The call that gives the same events again; files are named without their folders."""
        words = ["greenzone", "screen", *(Path(c).name or c for c in self.catalogs)]
        for name in self.primaries:
            words += ["--primary", Path(name).name if Path(name).is_file() else name]
        start = start_utc or self.start
        words += [] if start is None else ["--start", start]
        words += ["--hours", f"{self.hours:.10g}"]
        words += [] if self.radius_km is None else ["--radius-km", f"{self.radius_km:.10g}"]
        words += [] if self.box_km is None else ["--box-km", self.box_km]
        words += [] if self.ellipsoid_km is None else ["--ellipsoid-km", self.ellipsoid_km]
        for option, place in (("--radii", self.radii), ("--sizes", self.sizes)):
            words += [] if place is None else [option, Path(place).name]
        return shlex.join(words)


def run_screen(arguments: ScreenArguments) -> None:
    """Run one call, print the table, write the files."""
    _require_places(arguments)
    arguments.evidence.require_place()
    if arguments.sort not in _SORTS:
        raise UsageError(f"--sort {arguments.sort[:40]}: give {', '.join(_SORTS)}")
    if not 0 <= arguments.top <= _MOST_SHOWN:
        raise UsageError(f"--top {arguments.top}: give 0 to {_MOST_SHOWN}")
    call = _call(arguments)
    with _engine(arguments) as engine:
        with progress_bar(arguments.quiet) as telling:
            run = screen_catalog(call, engine=engine, progress=telling)
        command = arguments.command(format_utc(run.window.start))
        run = replace(run, provenance=replace(run.provenance, command=command))
        places = [] if arguments.out is None else write_events(run, arguments.out)
        places += _write_documents(run, arguments)
        if arguments.evidence.wanted:
            document = screening_document(run, EVENTS_IN_EVIDENCE)
            places.append(arguments.evidence.write("screen", call, document))
    if arguments.json_out != "-":
        print_screening(run, Console(highlight=False), arguments.sort, arguments.top, places)


def _engine(arguments: ScreenArguments) -> AbstractContextManager[Engine | None]:
    """The cluster's engine until all files are written; None is this process."""
    if arguments.cluster is None:
        return nullcontext()
    from greenzone.workflows.screen_cluster import cluster_engine, parts_folder

    if arguments.threads is not None:
        raise UsageError("--threads is of this process; with --cluster give local:N, or neither")
    out = arguments.out
    return cluster_engine(arguments.cluster, None if out is None else parts_folder(out))


def _call(arguments: ScreenArguments) -> ScreenCall:
    shape, half_axes_m = _volume(arguments)
    return ScreenCall(
        catalogs=arguments.catalogs,
        now=parse_utc(utc_text(SystemClock().now())),
        primaries=arguments.primaries,
        start=utc_option("--start", arguments.start),
        hours=arguments.hours,
        shape=shape,
        half_axes_m=half_axes_m,
        radii=arguments.radii,
        sizes=arguments.sizes,
        threads=arguments.threads,
        command=arguments.command(),
    )


def _volume(arguments: ScreenArguments) -> tuple[Shape, _Axes]:
    given = {
        "--radius-km": arguments.radius_km,
        "--box-km": arguments.box_km,
        "--ellipsoid-km": arguments.ellipsoid_km,
    }
    named = [option for option, value in given.items() if value is not None]
    if len(named) > 1:
        raise UsageError(f"{' and '.join(named)} are given; give one volume")
    if arguments.box_km is not None:
        return "box", _axes_m("--box-km", arguments.box_km)
    if arguments.ellipsoid_km is not None:
        return "ellipsoid", _axes_m("--ellipsoid-km", arguments.ellipsoid_km)
    radius_m = DEFAULT_RADIUS_M if arguments.radius_km is None else arguments.radius_km * 1e3
    return "sphere", (radius_m,) * 3


def _axes_m(option: Literal["--box-km", "--ellipsoid-km"], text: str) -> _Axes:
    try:
        lengths = [float(part) * 1e3 for part in text.split(",")]
    except ValueError:
        lengths = []
    if len(lengths) != 3 or not all(map(math.isfinite, lengths)):
        raise UsageError(
            f"{option} {text[:60]}: give half lengths along R, T and N in km, such as 0.4,25,25"
        )
    radial, transverse, normal = lengths
    return radial, transverse, normal


def _require_places(arguments: ScreenArguments) -> None:
    """Refuse places that cannot be written before any time is spent."""
    require_json_place(arguments.json_out)
    if arguments.out is not None:
        require_out_place(arguments.out)
    require_place("--html", arguments.html)


def _write_documents(run: ScreeningRun, arguments: ScreenArguments) -> list[str]:
    places = []
    if arguments.json_out is not None:
        write_json(screening_document(run, _EVENTS_IN_A_DOCUMENT), arguments.json_out)
        places.append(arguments.json_out)
    if arguments.html is not None:
        from greenzone.faces.report.screening_page import MOST_ROWS, write_screening
        from greenzone.workflows.screen_details import detailed_document

        write_screening(detailed_document(run, MOST_ROWS), Path(arguments.html))
        places.append(arguments.html)
    return places
