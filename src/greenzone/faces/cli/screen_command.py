"""The arguments of `greenzone screen`; what it does is loaded when it is called."""

from __future__ import annotations

from greenzone.faces.cli import screen_options as options

__all__ = ["screen"]


def screen(
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
