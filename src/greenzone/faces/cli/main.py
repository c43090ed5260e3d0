"""The program `greenzone`: one command a module, loaded only when it is called."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

import greenzone
from greenzone.core.errors import GreenzoneError, UsageError
from greenzone.faces.cli import respond_options
from greenzone.faces.cli import screen_options as options
from greenzone.faces.cli.catalog import app as catalog_app
from greenzone.faces.cli.data import app as data_app
from greenzone.faces.cli.exit_codes import ExitCode
from greenzone.faces.cli.lifetime_command import lifetime_command
from greenzone.faces.cli.message import app as message_app
from greenzone.faces.cli.reentry_command import reentry_command

__all__ = ["app", "main"]

app = typer.Typer(
    name="greenzone",
    help="Space safety: who must act, when and how, after something has broken up in orbit.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(message_app, name="message")
app.add_typer(catalog_app, name="catalog")
app.add_typer(data_app, name="data")
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


@app.command("respond")
def _respond(
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


@app.command("pc")
def _pc(
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


@app.command("screen")
def _screen(
    catalogs: options.Catalogs,
    primary: options.Primaries = None,
    start: options.Start = None,
    hours: options.Hours = 24.0,
    radius_km: options.Radius = None,
    box_km: options.Box = None,
    ellipsoid_km: options.Ellipsoid = None,
    out: options.Out = None,
    json_out: options.JsonPlace = None,
    html: options.Html = None,
    sort: options.Sort = "risk",
    radii: options.Radii = None,
    sizes: options.Sizes = None,
    top: options.Top = 20,
    quiet: options.Quiet = False,
    threads: options.Threads = None,
    cluster: options.Cluster = None,
) -> None:
    """Close approaches of all objects of a catalog, or of primaries against it."""
    from greenzone.faces.cli.screen import ScreenArguments, run_screen

    run_screen(
        ScreenArguments(
            tuple(catalogs),
            tuple(primary or ()),
            start,
            hours,
            radius_km,
            box_km,
            ellipsoid_km,
            out,
            json_out,
            html,
            sort,
            radii,
            sizes,
            top,
            quiet,
            threads,
            cluster,
        )
    )


@app.command("explain")
def _explain(
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


if __name__ == "__main__":
    main()
