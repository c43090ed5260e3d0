"""`greenzone reconstruct`: a breakup from its fragments' orbits."""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rich.console import Console

from greenzone.core.errors import BadDataError, BadMessageError, UsageError
from greenzone.core.instant import Instant, parse_utc
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.cli.reconstruct_view import print_reconstruction
from greenzone.faces.cli.spinner import spinner
from greenzone.workflows.reconstruct import reconstruct_breakup
from greenzone.workflows.reconstruct_call import ParentKind, ReconstructCall
from greenzone.workflows.reconstruct_document import reconstruction_document
from greenzone.workflows.reconstruct_event import event_text, require_event_mass
from greenzone.workflows.whole_file import write_whole

__all__ = ["ReconstructArguments", "run_reconstruct"]

_KINDS: Final[dict[str, ParentKind]] = {"spacecraft": "spacecraft", "rocket_body": "rocket_body"}


@dataclass(frozen=True)
class ReconstructArguments:
    """The arguments of one call, as given."""

    fragments: tuple[str, ...]
    parent: str | None
    window: str | None
    catalog: str | None
    weather: str | None
    mass_kg: float | None
    parent_kind: str | None
    lifetime_days: float | None
    seed: int
    json_out: str | None
    html: str | None
    event: str | None
    quiet: bool
    evidence: EvidenceArguments = NO_EVIDENCE

    def command(self) -> str:
        """The call that gives the same again; files are named without their folders."""
        words = ["greenzone", "reconstruct", *(Path(name).name for name in self.fragments)]
        for option, place in (
            ("--parent", self.parent),
            ("--catalog", self.catalog),
            ("--weather", self.weather),
        ):
            words += [] if place is None else [option, Path(place).name]
        words += [] if self.window is None else ["--window", self.window]
        words += [] if self.mass_kg is None else ["--mass-kg", f"{self.mass_kg:.10g}"]
        words += [] if self.parent_kind is None else ["--parent-kind", self.parent_kind]
        words += [] if self.lifetime_days is None else ["--lifetime", f"{self.lifetime_days:.10g}"]
        return shlex.join([*words, "--seed", str(self.seed)])


def run_reconstruct(arguments: ReconstructArguments) -> None:
    """Run one call, print the answer, write the files; nothing is written unless all is well."""
    _require_places(arguments)
    arguments.evidence.require_place()
    call = _call(arguments)
    if arguments.event is not None:
        require_event_mass(call.parent_mass_kg)
    with spinner(arguments.quiet) as telling:
        run = reconstruct_breakup(call, telling)
    document = reconstruction_document(run)
    places = arguments.evidence.save("reconstruct", call, document)
    if arguments.event is not None:
        write_whole(Path(arguments.event), event_text(run), replace=True)
        places.append(arguments.event)
    places += _write_documents(document, arguments)
    if arguments.json_out != "-":
        print_reconstruction(document, Console(highlight=False), places)


def _call(arguments: ReconstructArguments) -> ReconstructCall:
    kind = arguments.parent_kind
    if kind is not None and kind not in _KINDS:
        raise UsageError(f"--parent-kind {kind[:40]}: give {' or '.join(_KINDS)}")
    return ReconstructCall(
        fragments=arguments.fragments,
        parent=arguments.parent,
        window=_window(arguments.window),
        catalog=arguments.catalog,
        weather=arguments.weather,
        parent_mass_kg=arguments.mass_kg,
        parent_kind=None if kind is None else _KINDS[kind],
        lifetime_days=arguments.lifetime_days,
        seed=arguments.seed,
        command=arguments.command(),
    )


def _window(text: str | None) -> tuple[Instant, Instant] | None:
    if text is None:
        return None
    start, comma, end = text.partition(",")
    if not comma:
        raise UsageError(f"--window {text[:60]}: give start and end in UTC with a comma between")
    try:
        return parse_utc(start.strip()), parse_utc(end.strip())
    except BadMessageError as error:
        raise UsageError(f"--window: {error}") from None


def _require_places(arguments: ReconstructArguments) -> None:
    """Refuse places that cannot be written before any time is spent."""
    require_json_place(arguments.json_out)
    for option, place in (("--html", arguments.html), ("--event", arguments.event)):
        if place is None:
            continue
        path = Path(place).absolute()
        if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
            raise BadDataError(
                f"{option} {place}: cannot be written; name a file in a folder that exists"
            )


def _write_documents(document: dict[str, Any], arguments: ReconstructArguments) -> list[str]:
    places = []
    if arguments.json_out is not None:
        write_json(document, arguments.json_out)
        places.append(arguments.json_out)
    if arguments.html is not None:
        from greenzone.faces.report.reconstruct_page import write_reconstruction

        write_reconstruction(document, Path(arguments.html))
        places.append(arguments.html)
    return places
