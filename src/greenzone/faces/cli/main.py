"""The program `greenzone`: one command a module, loaded only when it is called."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

import greenzone
from greenzone.core.errors import GreenzoneError, UsageError
from greenzone.faces.cli.catalog import app as catalog_app
from greenzone.faces.cli.data import app as data_app
from greenzone.faces.cli.evidence_command import app as evidence_app
from greenzone.faces.cli.exit_codes import ExitCode
from greenzone.faces.cli.explain_command import explain
from greenzone.faces.cli.lifetime_command import lifetime_command
from greenzone.faces.cli.maneuvers_command import maneuvers_command
from greenzone.faces.cli.message import app as message_app
from greenzone.faces.cli.pc_command import pc
from greenzone.faces.cli.proximity_command import proximity
from greenzone.faces.cli.reconstruct_command import reconstruct
from greenzone.faces.cli.reentry_command import reentry_command
from greenzone.faces.cli.respond_command import respond
from greenzone.faces.cli.screen_command import screen

__all__ = ["app", "main"]

app = typer.Typer(
    name="greenzone",
    help="Space safety: who must act, when and how, after something has broken up in orbit.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("respond")(respond)
app.command("pc")(pc)
app.command("screen")(screen)
app.command("explain")(explain)
app.command("reconstruct")(reconstruct)
app.add_typer(message_app, name="message")
app.add_typer(catalog_app, name="catalog")
app.add_typer(data_app, name="data")
app.add_typer(evidence_app, name="evidence")
app.command("maneuvers")(maneuvers_command)
app.command("proximity")(proximity)
app.command("lifetime")(lifetime_command)
app.command("reentry")(reentry_command)


def main() -> None:
    """Run the command line; a refused input ends in one line on stderr and its exit code."""
    try:
        app()
    except UsageError as error:
        _refuse(error, ExitCode.USAGE)
    except GreenzoneError as error:
        _refuse(error, ExitCode.BAD_DATA)
    except BrokenPipeError:
        sys.stderr.close()  # the reader has gone, as `head` does: not an error of ours


def _refuse(error: GreenzoneError, code: ExitCode) -> None:
    line = " ".join(str(error).split())
    typer.echo(f"greenzone: {line}", err=True)
    raise SystemExit(int(code))


def _show_version(wanted: bool) -> bool:
    if wanted:
        typer.echo(f"greenzone {greenzone.__version__}")
        raise typer.Exit
    return wanted


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Version.")
    ] = False,
) -> None:
    """Options of the program as a whole."""


if __name__ == "__main__":
    main()
