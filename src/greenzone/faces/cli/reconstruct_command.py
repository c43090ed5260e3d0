"""The arguments of `greenzone reconstruct`; what it does is loaded when it is called."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.evidence_options import Evidence, EvidenceArguments, EvidenceInputs

__all__ = ["reconstruct"]


_Json = Annotated[
    str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
]
_Lifetime = Annotated[
    float | None,
    typer.Option(
        metavar="DAYS", help="Follow the cloud and its risk for the ISS too; needs --mass-kg."
    ),
]
_Event = Annotated[
    str | None,
    typer.Option(metavar="FILE.toml", help="Event file for greenzone respond; needs --mass-kg."),
]


def reconstruct(
    fragments: Annotated[
        list[str],
        typer.Argument(metavar="FRAGMENTS...", help="Files of the fragments' element sets."),
    ],
    parent: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Sets of the object that broke up. [found, if possible]"),
    ] = None,
    window: Annotated[
        str | None,
        typer.Option(metavar="START,END", help="UTC, within which the event is. [from the sets]"),
    ] = None,
    catalog: Annotated[
        str | None,
        typer.Option(help="File or store of objects that may be the parent. [the fragments' file]"),
    ] = None,
    weather: Annotated[
        str | None, typer.Option(help="Space-weather file (CelesTrak's SW). [the newest there is]")
    ] = None,
    mass_kg: Annotated[
        float | None, typer.Option("--mass-kg", help="Mass of the parent, for the kind of event.")
    ] = None,
    parent_kind: Annotated[
        str | None,
        typer.Option("--parent-kind", help="spacecraft or rocket_body. [by the parent's name]"),
    ] = None,
    lifetime: _Lifetime = None,
    seed: Annotated[int, typer.Option(help="Seed of bootstrap and choices.")] = 1,
    json_out: _Json = None,
    html: Annotated[str | None, typer.Option(help="File for a page.")] = None,
    event: _Event = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
    evidence: Evidence = None,
    evidence_inputs: EvidenceInputs = None,
) -> None:
    """What broke up, when, where and how hard, from the orbits of its fragments."""
    from greenzone.faces.cli.reconstruct import ReconstructArguments, run_reconstruct

    run_reconstruct(
        ReconstructArguments(
            tuple(fragments),
            parent,
            window,
            catalog,
            weather,
            mass_kg,
            parent_kind,
            lifetime,
            seed,
            json_out,
            html,
            event,
            quiet,
            EvidenceArguments(evidence, evidence_inputs),
        )
    )
