"""The options of `greenzone maneuvers`, with what `--help` says of each."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.evidence_options import Evidence, EvidenceArguments, EvidenceInputs

__all__ = ["maneuvers_command"]


def maneuvers_command(
    histories: Annotated[
        list[str],
        typer.Argument(metavar="HISTORY...", help="Files of element sets, or catalog stores."),
    ],
    objects: Annotated[
        list[str] | None,
        typer.Option("--object", metavar="ID", help="Ids by commas; repeat it. [all objects]"),
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="UTC", help="Maneuvers from then on. [all]")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="UTC", help="Maneuvers up to then. [all]")
    ] = None,
    score: Annotated[
        float, typer.Option(help="Times the noise that a maneuver must reach; 8 finds fewer.")
    ] = 5.0,
    confidence: Annotated[float, typer.Option(help="Count those of less and do not tell.")] = 0.0,
    sort: Annotated[
        str, typer.Option(help="Of the table: clearest, largest or time.")
    ] = "clearest",
    top: Annotated[int, typer.Option(help="Maneuvers in the table.")] = 30,
    json_out: Annotated[
        str | None, typer.Option("--json", help="File for the whole answer as JSON, - for stdout.")
    ] = None,
    csv: Annotated[str | None, typer.Option(help="File for a table of all maneuvers.")] = None,
    html: Annotated[str | None, typer.Option(help="File for a page.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
    threads: Annotated[int | None, typer.Option(help="Threads. [one a core]")] = None,
    evidence: Evidence = None,
    evidence_inputs: EvidenceInputs = None,
) -> None:
    """Maneuvers in the histories of element sets of one object or of a catalog."""
    from greenzone.faces.cli.maneuvers import ManeuversArguments, run_maneuvers

    run_maneuvers(
        ManeuversArguments(
            tuple(histories),
            tuple(objects or ()),
            since,
            until,
            score,
            confidence,
            sort,
            top,
            json_out,
            csv,
            html,
            quiet,
            threads,
            EvidenceArguments(evidence, evidence_inputs),
        )
    )
