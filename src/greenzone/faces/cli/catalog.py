"""`greenzone catalog`: its commands and their options; the work is loaded when one is called."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from greenzone.faces.cli.fetch import app as fetch_app

__all__ = ["ExportForm", "ListForm", "app"]

app = typer.Typer(
    help="Keep element sets of many objects: import, look up, count, export.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(fetch_app, name="fetch")


class ListForm(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class ExportForm(StrEnum):
    """What a catalog can be written as."""

    TLE = "3le"
    OMM_JSON = "omm-json"
    OMM_CSV = "omm-csv"
    OMM_XML = "omm-xml"
    OMM_KVN = "omm-kvn"
    PARQUET = "parquet"


_Store = Annotated[
    str | None, typer.Option(help="Folder of the store. [catalog in $GREENZONE_HOME]")
]
_Json = Annotated[
    str | None, typer.Option("--json", help="File for the answer as JSON, - for stdout.")
]
_Id = Annotated[str, typer.Argument(help="Catalog number, designator or name.")]
_Types = Annotated[
    list[str] | None,
    typer.Option("--type", help="payload, rocket-body, debris or unknown; repeat it."),
]
_Owners = Annotated[list[str] | None, typer.Option("--owner", help="Owner's code; repeat it.")]
_Name = Annotated[str | None, typer.Option(help="Text found in the name.")]
_Orbits = Annotated[
    list[str] | None, typer.Option("--orbit", help="leo, meo, geo, heo or high; repeat it.")
]
_NearEarth = Annotated[
    bool | None,
    typer.Option("--near-earth/--deep-space", help="Period below 225 minutes, or not."),
]
_Period = Annotated[
    str | None, typer.Option("--period-min", help="Minutes, LOW:HIGH; either may be left out.")
]
_Apogee = Annotated[str | None, typer.Option("--apogee-km", help="Height in km, LOW:HIGH.")]
_Perigee = Annotated[str | None, typer.Option("--perigee-km", help="Height in km, LOW:HIGH.")]
_InOrbit = Annotated[bool, typer.Option("--in-orbit", help="Without objects stated as decayed.")]


@app.command("import")
def _import(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="TLEs, OMMs (JSON, CSV, KVN, XML) or NASA CARA's table of sizes; gzip or plain.",
        ),
    ],
    store: _Store = None,
    source: Annotated[str, typer.Option(help="Whom the files are from. [the file's name]")] = "",
    strict: Annotated[
        bool, typer.Option("--strict", help="Refuse everything if one row cannot be read.")
    ] = False,
    json_out: _Json = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on stderr.")] = False,
) -> None:
    """Add files to the store: all of them, or none where one cannot be read at all."""
    from greenzone.faces.cli.catalog_import import run_import

    run_import(files, store, source, strict, json_out, quiet)


@app.command("list")
def _list(
    store: _Store = None,
    types: _Types = None,
    owners: _Owners = None,
    name: _Name = None,
    orbits: _Orbits = None,
    near_earth: _NearEarth = None,
    period_min: _Period = None,
    apogee_km: _Apogee = None,
    perigee_km: _Perigee = None,
    in_orbit: _InOrbit = False,
    limit: Annotated[int, typer.Option(min=0, help="Most objects to print, 0 for all.")] = 50,
    form: Annotated[ListForm, typer.Option("--format", help="How to print.")] = ListForm.TABLE,
    json_out: _Json = None,
) -> None:
    """Print objects that meet all conditions, in the order of their catalog numbers."""
    from greenzone.faces.cli.catalog_list import run_list
    from greenzone.faces.cli.catalog_selection import selection_of

    selection = selection_of(
        types, owners, name, orbits, near_earth, period_min, apogee_km, perigee_km, in_orbit
    )
    run_list(store, selection, limit, form.value, json_out)


@app.command("show")
def _show(object_id: _Id, store: _Store = None, json_out: _Json = None) -> None:
    """Print everything that is known of one object."""
    from greenzone.faces.cli.catalog_show import run_show

    run_show(object_id, store, json_out)


@app.command("history")
def _history(
    object_id: _Id,
    store: _Store = None,
    limit: Annotated[int, typer.Option(min=0, help="Newest sets to print, 0 for all.")] = 50,
    json_out: _Json = None,
) -> None:
    """Print the element sets of one object, the newest last."""
    from greenzone.faces.cli.catalog_show import run_history

    run_history(object_id, store, limit, json_out)


@app.command("stats")
def _stats(store: _Store = None, json_out: _Json = None) -> None:
    """Count objects by type, orbit, owner and age of their element sets."""
    from greenzone.faces.cli.catalog_stats import run_stats

    run_stats(store, json_out)


@app.command("export")
def _export(
    form: Annotated[ExportForm, typer.Option("--form", help="The form to write.")],
    out: Annotated[str, typer.Option(help="The file to write.")],
    store: _Store = None,
    types: _Types = None,
    owners: _Owners = None,
    name: _Name = None,
    orbits: _Orbits = None,
    near_earth: _NearEarth = None,
    period_min: _Period = None,
    apogee_km: _Apogee = None,
    perigee_km: _Perigee = None,
    in_orbit: _InOrbit = False,
    skip_unfit: Annotated[
        bool, typer.Option("--skip-unfit", help="Leave out objects that the form cannot hold.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite what is there.")] = False,
    json_out: _Json = None,
) -> None:
    """Write the newest element set of objects to a file, whole or not at all."""
    from greenzone.faces.cli.catalog_export import run_export
    from greenzone.faces.cli.catalog_selection import selection_of

    selection = selection_of(
        types, owners, name, orbits, near_earth, period_min, apogee_km, perigee_km, in_orbit
    )
    run_export(store, selection, form.value, out, skip_unfit, force, json_out)
