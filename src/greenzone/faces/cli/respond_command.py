"""The arguments of `greenzone respond`; what it does is loaded when it is called."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli import respond_options
from greenzone.faces.cli.exit_codes import ExitCode

__all__ = ["respond"]


def respond(
    event: Annotated[str, typer.Argument(help="A built-in event (cosmos-1408) or a TOML file.")],
    asset: Annotated[
        list[str] | None,
        typer.Option(help="A built-in asset or a TOML file; repeat it. [iss and tiangong]"),
    ] = None,
    hours: Annotated[float, typer.Option(help="Length of the window after the event.")] = 24.0,
    samples: Annotated[int, typer.Option(help="Fragments to sample.")] = 100_000,
    seed: Annotated[int, typer.Option(help="Seed of the sampling.")] = 1,
    policy: Annotated[
        str | None,
        typer.Option(
            help="Policy: default, station or a TOML file. [station if all assets are stations]"
        ),
    ] = None,
    weather: Annotated[
        str | None, typer.Option(help="Space-weather file (CelesTrak's SW). [the newest there is]")
    ] = None,
    out: Annotated[
        str | None, typer.Option(help="Folder for report.html and response.json.")
    ] = None,
    json_out: Annotated[
        str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
    ] = None,
    against: respond_options.Against = None,
    against_days: respond_options.AgainstDays = 30.0,
    against_all: respond_options.AgainstAll = False,
    sizes: respond_options.Sizes = None,
    exit_zone: Annotated[
        bool, typer.Option("--exit-zone", help="End with 10 yellow, 20 red, 30 unknown.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
) -> None:
    """Passes through a breakup's cloud, zones and shelter windows of stations and satellites."""
    from greenzone.faces.cli.respond import RespondCall, run_respond

    call = RespondCall(
        event,
        tuple(asset or ()),
        hours,
        samples,
        seed,
        policy,
        weather,
        out,
        json_out,
        quiet,
        against,
        against_days,
        against_all,
        sizes,
    )
    zone = run_respond(call)
    if exit_zone:
        raise typer.Exit(int(ExitCode.of_zone(zone)))
