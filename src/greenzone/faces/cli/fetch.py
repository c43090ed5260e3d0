"""`greenzone catalog fetch`: its commands and options; the work is loaded when one is called."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["app"]

app = typer.Typer(
    help="Fetch element sets and conjunction messages from those who publish them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
_Store = Annotated[str | None, typer.Option(help="Catalog store to import into. [the default one]")]
_Out = Annotated[str | None, typer.Option(help="Folder to write files to instead of importing.")]
_Offline = Annotated[bool, typer.Option("--offline", help="Use what was fetched before, any age.")]
_Release = Annotated[
    bool, typer.Option("--release", help="Ask again after a refusal that you have looked into.")
]
_Url = Annotated[str | None, typer.Option(help="Address of a mirror or proxy of the source.")]
_Json = Annotated[
    str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
]


@app.command("celestrak")
def _celestrak(
    group: Annotated[str | None, typer.Option(help="A group: active, stations, ...")] = None,
    intdes: Annotated[str | None, typer.Option(help="A launch: 1982-092.")] = None,
    catnr: Annotated[str | None, typer.Option(help="A catalog number of 1 to 9 digits.")] = None,
    name: Annotated[str | None, typer.Option(help="A part of a name.")] = None,
    file: Annotated[str | None, typer.Option(help="A file of sup-gp: starlink, ...")] = None,
    special: Annotated[str | None, typer.Option(help="A special set: GPZ, DECAYING, ...")] = None,
    data: Annotated[str, typer.Option(help="gp, sup-gp (from operators) or satcat.")] = "gp",
    form: Annotated[str, typer.Option("--format", help="json or csv.")] = "json",
    store: _Store = None,
    out: _Out = None,
    offline: _Offline = False,
    release: _Release = False,
    url: _Url = None,
    json_out: _Json = None,
) -> None:
    """Current element sets from CelesTrak; the same query is sent once in two hours."""
    from greenzone.faces.cli.fetch_view import FetchPlace, run_celestrak

    terms = {
        "GROUP": group,
        "INTDES": intdes,
        "CATNR": catnr,
        "NAME": name,
        "FILE": file,
        "SPECIAL": special,
    }
    place = FetchPlace(store, out, offline, release, url, json_out)
    run_celestrak(terms, data, form, place)


@app.command("spacetrack")
def _spacetrack(
    kind: Annotated[
        str, typer.Option("--class", help="gp, gp_history, cdm_public or cdm (your own objects).")
    ] = "gp",
    ids: Annotated[
        str | None, typer.Option("--id", help="Catalog numbers: 25544 or 1,2 or 1--9.")
    ] = None,
    epoch: Annotated[
        str | None, typer.Option(help="Of element sets: '>2021-11-15', 2021-11-15--2021-11-16.")
    ] = None,
    created: Annotated[str | None, typer.Option(help="When it was made, in the same way.")] = None,
    tca: Annotated[str | None, typer.Option(help="Of a conjunction, in the same way.")] = None,
    store: _Store = None,
    out: _Out = None,
    offline: _Offline = False,
    release: _Release = False,
    url: _Url = None,
    json_out: _Json = None,
) -> None:
    """Element sets, their history and conjunction messages from Space-Track.

    The account comes from SPACETRACK_IDENTITY and SPACETRACK_PASSWORD or a keyring. An
    interrupted download goes on where it stopped when the same command is run again.
    """
    from greenzone.faces.cli.fetch_view import FetchPlace, run_spacetrack

    place = FetchPlace(store, out, offline, release, url, json_out)
    run_spacetrack(kind, {"id": ids, "epoch": epoch, "created": created, "tca": tca}, place)
