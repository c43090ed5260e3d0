"""`greenzone evidence`: what a bundle says, and whether it holds when computed again."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["app"]

app = typer.Typer(
    help="Bundles of evidence, saved by --evidence: what they say, and whether it holds.",
    no_args_is_help=True,
)
_File = Annotated[str, typer.Argument(metavar="FILE", help="A bundle, written by --evidence.")]
_Json = Annotated[
    str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
]


@app.command("show")
def _show(file: _File, json_out: _Json = None) -> None:
    """Check a bundle's digests, and print its summary and what it was computed from."""
    from greenzone.faces.cli.evidence import show_bundle

    show_bundle(file, json_out)


@app.command("verify")
def _verify(
    file: _File,
    inputs: Annotated[
        list[str] | None,
        typer.Option(metavar="FOLDER", help="Where inputs may lie, by any name; repeat it."),
    ] = None,
    differences: Annotated[int, typer.Option(help="Differences to print.")] = 20,
    json_out: _Json = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
) -> None:
    """Compute a bundle again: ends with 0 it holds, 3 changed, 40 it does not, 41 cannot tell."""
    from greenzone.faces.cli.evidence import verify_bundle

    code = verify_bundle(file, tuple(inputs or ()), differences, json_out, quiet)
    if code:
        raise typer.Exit(int(code))
