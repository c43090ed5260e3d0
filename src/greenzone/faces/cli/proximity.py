"""`greenzone proximity`: objects that keep company in orbit, the most unusual first."""

from __future__ import annotations

import csv
import io
import shlex
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from rich.console import Console

from greenzone.catalog.sources.clock import SystemClock, utc_text
from greenzone.core.errors import BadDataError, UsageError
from greenzone.core.instant import format_utc, parse_utc
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.cli.progress_bar import progress_bar
from greenzone.faces.cli.proximity_view import print_proximity
from greenzone.faces.cli.utc_option import utc_option
from greenzone.workflows.proximity import watch_proximity
from greenzone.workflows.proximity_call import ProximityCall
from greenzone.workflows.proximity_document import (
    APPROACHES_IN_EVIDENCE,
    proximity_document,
    proximity_tracks,
)
from greenzone.workflows.proximity_run import ProximityRun
from greenzone.workflows.whole_file import write_whole

__all__ = ["CSV_COLUMNS", "ProximityArguments", "run_proximity"]

CSV_COLUMNS: Final = (
    "primary_id", "secondary_id", "start_utc", "end_utc", "minimum_range_m", "kind", "score",
    "why", "primary_name", "secondary_name", "tca_utc", "relative_speed_m_s", "hours_within",
    "plane_angle_deg", "drift_m_day",
)  # fmt: skip
_MOST_SHOWN: Final = 10_000
_TRACKS: Final = 12
_ON_A_PAGE: Final = 500


@dataclass(frozen=True)
class ProximityArguments:
    """The arguments of one call, as given."""

    catalogs: tuple[str, ...]
    objects: tuple[str, ...]
    start: str | None
    days: float | None
    within_km: float
    top: int
    json_out: str | None
    html: str | None
    csv: str | None
    quiet: bool
    evidence: EvidenceArguments = NO_EVIDENCE

    def command(self, start_utc: str | None = None, days: float | None = None) -> str:
        """The call that gives the same answer again; files are named without their folders."""
        words = ["greenzone", "proximity", *(Path(c).name or c for c in self.catalogs)]
        for name in self.objects:
            words += ["--object", name]
        start, length = start_utc or self.start, days or self.days
        words += [] if start is None else ["--start", start]
        words += [] if length is None else ["--days", f"{length:.10g}"]
        return shlex.join([*words, "--within-km", f"{self.within_km:.10g}"])


def run_proximity(arguments: ProximityArguments) -> None:
    """Run one call, print the table, write the files."""
    _require_places(arguments)
    arguments.evidence.require_place()
    if not 0 <= arguments.top <= _MOST_SHOWN:
        raise UsageError(f"--top {arguments.top}: give 0 to {_MOST_SHOWN}")
    call = ProximityCall(
        catalogs=arguments.catalogs,
        now=parse_utc(utc_text(SystemClock().now())),
        objects=arguments.objects,
        start=utc_option("--start", arguments.start),
        days=arguments.days,
        within_m=arguments.within_km * 1e3,
        command=arguments.command(),
    )
    with progress_bar(arguments.quiet) as telling:
        run = watch_proximity(call, progress=telling)
    command = arguments.command(format_utc(run.window.start), run.window.duration_s / 86_400.0)
    run = replace(run, provenance=replace(run.provenance, command=command))
    places = _write(run, arguments)
    document = proximity_document(run, APPROACHES_IN_EVIDENCE)
    places += arguments.evidence.save("proximity", call, document)
    if arguments.json_out != "-":
        print_proximity(run, Console(highlight=False), arguments.top, places)


def _require_places(arguments: ProximityArguments) -> None:
    """Refuse places that cannot be written before any time is spent."""
    require_json_place(arguments.json_out)
    for option, place in (("--html", arguments.html), ("--csv", arguments.csv)):
        path = None if place is None else Path(place).absolute()
        if path is not None and (path.is_dir() or not path.parent.is_dir()):
            raise BadDataError(
                f"{option} {place}: cannot be written; name a file in a folder that exists"
            )


def _write(run: ProximityRun, arguments: ProximityArguments) -> list[str]:
    places = []
    if arguments.json_out is not None:
        write_json(proximity_document(run), arguments.json_out)
        places.append(arguments.json_out)
    if arguments.csv is not None:
        write_whole(Path(arguments.csv), _table(run), replace=True)
        places.append(arguments.csv)
    if arguments.html is not None:
        from greenzone.faces.report.proximity_page import write_proximity

        document = proximity_document(run, _ON_A_PAGE)
        write_proximity(document | {"tracks": proximity_tracks(run, _TRACKS)}, Path(arguments.html))
        places.append(arguments.html)
    return places


def _table(run: ProximityRun) -> str:
    text = io.StringIO()
    table = csv.DictWriter(text, CSV_COLUMNS, extrasaction="ignore", lineterminator="\n")
    table.writeheader()
    table.writerows(proximity_document(run)["approaches"])
    return text.getvalue()
