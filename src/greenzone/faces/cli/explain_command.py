"""The arguments of `greenzone explain`; what it does is loaded when it is called."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.exit_codes import ExitCode

__all__ = ["explain"]


def explain(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="CDMs of one event or of several; - for stdin."),
    ],
    out: Annotated[
        str | None,
        typer.Option(help="Page to write; a folder for several events. [named by the event]"),
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
    seed: Annotated[int, typer.Option(help="Seed of Monte Carlo.")] = 1,
    samples: Annotated[int, typer.Option(help="Pairs that Monte Carlo samples.")] = 100_000,
    json_out: Annotated[
        str | None, typer.Option("--json", help="File for what the page shows, - for stdout.")
    ] = None,
) -> None:
    """An HTML page that explains a conjunction, and how it looked from message to message."""
    from greenzone.faces.cli.explain import ExplainCall, run_explain

    call = ExplainCall(tuple(files), out, hbr_m, policy, sizes, seed, samples, json_out)
    if not run_explain(call):
        raise typer.Exit(int(ExitCode.BAD_DATA))
