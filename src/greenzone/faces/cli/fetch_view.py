"""Running `greenzone catalog fetch`: queries from options, what it prints and writes as JSON."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import typer

from greenzone.catalog.sources.celestrak import CelestrakQuery
from greenzone.catalog.sources.clock import SystemClock
from greenzone.catalog.sources.spacetrack_query import SpaceTrackQuery
from greenzone.core.errors import UsageError
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.workflows.data_fetch import (
    Fetching,
    FetchOutcome,
    fetch_from_celestrak,
    fetch_from_spacetrack,
)
from greenzone.workflows.home import greenzone_home

__all__ = ["FetchPlace", "run_celestrak", "run_spacetrack"]

_PREDICATES = {
    "gp": {"id": "NORAD_CAT_ID", "epoch": "EPOCH", "created": "CREATION_DATE"},
    "gp_history": {"id": "NORAD_CAT_ID", "epoch": "EPOCH", "created": "CREATION_DATE"},
    "cdm_public": {"id": "SAT_1_ID", "created": "CREATED", "tca": "TCA"},
    "cdm": {"id": "SAT1_OBJECT_DESIGNATOR", "created": "CREATION_DATE", "tca": "TCA"},
}
"""The name of each option in each class of Space-Track."""


@dataclass(frozen=True)
class FetchPlace:
    """Where to and how, as given on the command line."""

    store: str | None
    out: str | None
    offline: bool
    release: bool
    url: str | None
    json_out: str | None

    def fetching(self) -> Fetching:
        """The same for the workflow. UsageError where both places are named."""
        require_json_place(self.json_out)
        if self.store is not None and self.out is not None:
            raise UsageError("--store and --out are two places; name one")
        return Fetching(
            home=greenzone_home(),
            clock=SystemClock(),
            tell=lambda line: typer.echo(line, err=True),
            url=self.url,
            store=Path(self.store) if self.store else None,
            out=Path(self.out) if self.out else None,
            offline=self.offline,
            release=self.release,
        )


def run_celestrak(terms: Mapping[str, str | None], data: str, form: str, place: FetchPlace) -> None:
    """One query of CelesTrak, imported or written."""
    given = {by: value for by, value in terms.items() if value is not None}
    if len(given) != 1:
        names = ", ".join(f"--{by.lower()}" for by in terms)
        raise UsageError(f"{len(given)} queries are given; give one of {names}")
    ((by, value),) = given.items()
    query = CelestrakQuery(by, value, data, form.upper())
    _show(fetch_from_celestrak(query, place.fetching()), place)


def run_spacetrack(kind: str, terms: Mapping[str, str | None], place: FetchPlace) -> None:
    """One query of Space-Track, imported or written."""
    names = _PREDICATES.get(kind)
    if names is None:
        raise UsageError(f"Space-Track class {kind!r}; give {', '.join(_PREDICATES)}")
    unfit = [option for option, value in terms.items() if value and option not in names]
    if unfit:
        raise UsageError(f"{kind} has no --{unfit[0]}; give one of --{', --'.join(names)}")
    predicates = tuple((names[option], value) for option, value in terms.items() if value)
    _show(fetch_from_spacetrack(SpaceTrackQuery(kind, predicates), place.fetching()), place)


def _show(outcome: FetchOutcome, place: FetchPlace) -> None:
    if place.json_out != "-":
        age = f"fetched {outcome.fetched_utc}, {outcome.age_s / 3600.0:.1f} h ago"
        sys.stdout.write(f"{outcome.query}: {age}\n")
        for done in outcome.imports:
            record = done.record
            added = f"{record.added} added, {record.known} known, {record.refused} refused"
            sys.stdout.write("imported before\n" if done.already else f"{added}\n")
        for path in outcome.files if place.out else ():
            sys.stdout.write(f"{path}\n")
    write_json(_document(outcome), place.json_out)


def _document(outcome: FetchOutcome) -> dict[str, Any]:
    return {
        "query": outcome.query,
        "url": outcome.url,
        "fetched_utc": outcome.fetched_utc,
        "age_s": outcome.age_s,
        "files": [str(path) for path in outcome.files],
        "imports": [{**asdict(i.record), "already": i.already} for i in outcome.imports],
    }
