"""`greenzone lifetime` with its options."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.evidence_options import Evidence, EvidenceArguments, EvidenceInputs

__all__ = ["lifetime_command"]


def lifetime_command(
    event: Annotated[str, typer.Argument(help="A built-in event (cosmos-1408) or a TOML file.")],
    catalogued: Annotated[
        list[str] | None,
        typer.Option(help="Element sets of the catalogued pieces; repeat it for a history."),
    ] = None,
    observed: Annotated[
        list[str] | None,
        typer.Option(help="Later element sets, counted to compare with; repeat it."),
    ] = None,
    counts: Annotated[
        str | None, typer.Option(help="Published counts, a TOML file. [those of the event]")
    ] = None,
    asset: Annotated[
        list[str] | None, typer.Option(help="A built-in asset or a TOML file; repeat it. [iss]")
    ] = None,
    days: Annotated[float, typer.Option(help="Length of the curve of survival.")] = 365.0,
    weather: Annotated[
        str | None, typer.Option(help="Space-weather file (CelesTrak's SW). [the newest there is]")
    ] = None,
    samples: Annotated[int, typer.Option(help="Fragments to sample.")] = 20_000,
    seed: Annotated[int, typer.Option(help="Seed of the sampling.")] = 1,
    json_out: Annotated[
        str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
    ] = None,
    html: Annotated[str | None, typer.Option(help="File for a page.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
    evidence: Evidence = None,
    evidence_inputs: EvidenceInputs = None,
) -> None:
    """How long a breakup's cloud lasts, and what it does to stations over months."""
    from greenzone.faces.cli.lifetime import LifetimeArguments, run_lifetime

    run_lifetime(
        LifetimeArguments(
            event,
            tuple(catalogued or ()),
            tuple(observed or ()),
            counts,
            tuple(asset or ()),
            days,
            weather,
            samples,
            seed,
            json_out,
            html,
            quiet,
            EvidenceArguments(evidence, evidence_inputs),
        )
    )
