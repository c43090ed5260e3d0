"""`greenzone reentry` with its options."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.evidence_options import Evidence, EvidenceArguments, EvidenceInputs

__all__ = ["reentry_command"]


def reentry_command(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Files of element sets, in any form.")
    ],
    objects: Annotated[
        list[str] | None,
        typer.Option(
            "--object", metavar="ID", help="A number, designator or name; repeat it. [all]"
        ),
    ] = None,
    weather: Annotated[
        str | None, typer.Option(help="Space-weather file (CelesTrak's SW). [the newest there is]")
    ] = None,
    top: Annotated[int, typer.Option(help="Objects in the table.")] = 20,
    json_out: Annotated[
        str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
    ] = None,
    evidence: Evidence = None,
    evidence_inputs: EvidenceInputs = None,
) -> None:
    """When objects re-enter, with windows, by the decay between their element sets."""
    from greenzone.faces.cli.reentry import ReentryArguments, run_reentry

    saved = EvidenceArguments(evidence, evidence_inputs)
    run_reentry(ReentryArguments(tuple(files), tuple(objects or ()), weather, top, json_out, saved))
