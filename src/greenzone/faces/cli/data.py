"""`greenzone data`: its commands and their options; the work is loaded when one is called."""

from __future__ import annotations

from typing import Annotated

import typer

from greenzone.faces.cli.exit_codes import ExitCode

__all__ = ["app"]

app = typer.Typer(
    help="Age of space weather, Earth orientation and leap seconds, and their update.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
_Json = Annotated[
    str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
]


@app.command("status")
def _status(json_out: _Json = None) -> None:
    """Tell of every table: where it is from, until when it holds, and what its age means."""
    from greenzone.faces.cli.data_view import run_status

    run_status(json_out)


@app.command("update")
def _update(
    origin: Annotated[
        str | None,
        typer.Option(
            "--from", help="Folder of files, or https address of a mirror. [CelesTrak, IERS]"
        ),
    ] = None,
    json_out: _Json = None,
) -> None:
    """Fetch space weather and Earth orientation, check them, and put them to use.

    What fails its checks replaces nothing, and the command ends with 3.
    """
    from greenzone.faces.cli.data_view import run_update

    if not run_update(origin, json_out):
        raise typer.Exit(int(ExitCode.BAD_DATA))
