"""`greenzone message`: its commands and their options; the work is loaded when one is called."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from greenzone.faces.cli.exit_codes import ExitCode

__all__ = ["MessageForm", "app"]

app = typer.Typer(
    help="Read, check and convert TLE, OMM, OEM, OPM, OCM, CDM and NDM in any of their forms.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


class MessageForm(StrEnum):
    """The forms that can be written."""

    KVN = "kvn"
    XML = "xml"
    JSON = "json"
    CSV = "csv"
    TLE = "tle"


_Files = Annotated[
    list[str], typer.Argument(metavar="FILE...", help="Any message, plain or packed; - for stdin.")
]
_Json = Annotated[
    str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
]


@app.command("show")
def _show(files: _Files, json_out: _Json = None) -> None:
    """Print what messages say, and everything that reading changed in them."""
    from greenzone.faces.cli.message_show import run_show

    if not run_show(files, json_out):
        raise typer.Exit(int(ExitCode.BAD_DATA))


@app.command("validate")
def _validate(files: _Files, json_out: _Json = None) -> None:
    """Tell for each file whether it is valid, repaired or invalid; end with 3 if any is invalid."""
    from greenzone.faces.cli.message_validate import run_validate

    if not run_validate(files, json_out):
        raise typer.Exit(int(ExitCode.BAD_DATA))


@app.command("convert")
def _convert(
    files: _Files,
    to: Annotated[MessageForm, typer.Option("--to", help="The form to write.")],
    out: Annotated[
        str | None, typer.Option(help="File to write; a folder for several files. [stdout]")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite what is there.")] = False,
) -> None:
    """Write messages in another form, read again and compared before it is handed out."""
    from greenzone.faces.cli.message_convert import run_convert

    if not run_convert(files, to.value, out, force):
        raise typer.Exit(int(ExitCode.BAD_DATA))
