"""The options of `greenzone proximity`, with what `--help` says of each."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.evidence_options import Evidence, EvidenceArguments, EvidenceInputs

__all__ = ["proximity"]


def proximity(
    catalogs: Annotated[
        list[str],
        typer.Argument(metavar="CATALOG...", help="Files of element sets, or catalog stores."),
    ],
    objects: Annotated[
        list[str] | None,
        typer.Option(
            "--object", metavar="ID", help="Only company of this object; repeat it. [every pair]"
        ),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(metavar="UTC", help="Begin of the window. [now, or when the sets were made]"),
    ] = None,
    days: Annotated[
        float | None, typer.Option(help="Length of the window. [3, or what histories span]")
    ] = None,
    within_km: Annotated[
        float, typer.Option("--within-km", help="Near is within this, for a revolution.")
    ] = 100.0,
    top: Annotated[int, typer.Option(help="Approaches in the table.")] = 20,
    json_out: Annotated[
        str | None, typer.Option("--json", help="File for the whole answer as JSON, - for stdout.")
    ] = None,
    html: Annotated[str | None, typer.Option(help="File for a page with plots.")] = None,
    csv: Annotated[str | None, typer.Option(help="File for the approaches as CSV.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
    evidence: Evidence = None,
    evidence_inputs: EvidenceInputs = None,
) -> None:
    """Objects that keep company in orbit, the most unusual first."""
    from greenzone.faces.cli.proximity import ProximityArguments, run_proximity

    run_proximity(
        ProximityArguments(
            tuple(catalogs),
            tuple(objects or ()),
            start,
            days,
            within_km,
            top,
            json_out,
            html,
            csv,
            quiet,
            EvidenceArguments(evidence, evidence_inputs),
        )
    )
