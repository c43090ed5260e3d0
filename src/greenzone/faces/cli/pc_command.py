"""The arguments of `greenzone pc`; what it does is loaded when it is called."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.exit_codes import ExitCode

__all__ = ["pc"]


def pc(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="CDMs in any form, folders of them; - for stdin."),
    ],
    method: Annotated[
        list[str] | None,
        typer.Option(help="A method's name, or all; repeat it. [the recommended one]"),
    ] = None,
    hbr_m: Annotated[
        float | None, typer.Option("--hbr-m", help="Combined hard-body radius. [of the message]")
    ] = None,
    policy: Annotated[
        str, typer.Option(help="Policy: default, station or a TOML file.")
    ] = "default",
    sizes: Annotated[
        str | None, typer.Option(help="Table of sizes (NASA CARA) for radii not stated.")
    ] = None,
    cross_correlation: Annotated[
        bool,
        typer.Option("--cross-correlation", help="Subtract errors of the air's density shared."),
    ] = False,
    seed: Annotated[int, typer.Option(help="Seed of Monte Carlo.")] = 1,
    samples: Annotated[int, typer.Option(help="Pairs that Monte Carlo samples.")] = 100_000,
    json_out: Annotated[
        str | None, typer.Option("--json", help="File for the answers as JSON, - for stdout.")
    ] = None,
    csv: Annotated[str | None, typer.Option(help="File for a table as CSV.")] = None,
    parquet: Annotated[str | None, typer.Option(help="File for a table as Parquet.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
) -> None:
    """Probability of collision of conjunction messages; ends with 3 if any gets none."""
    from greenzone.faces.cli.pc import PcCall, run_pc

    call = PcCall(
        tuple(files),
        tuple(method or ()),
        hbr_m,
        policy,
        sizes,
        seed,
        samples,
        cross_correlation,
        json_out,
        csv,
        parquet,
        quiet,
    )
    if not run_pc(call):
        raise typer.Exit(int(ExitCode.BAD_DATA))
