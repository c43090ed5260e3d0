"""Asset files: TOML that describes a station or satellite, to `AssetRecord`.

Keys: docs/asset-file.md.
"""

from __future__ import annotations

import os
from typing import Literal, cast

from greenzone.messages.own_files.asset_record import (
    AssetRecord,
    BackgroundFlux,
    CrewRecord,
    PanelRecord,
    ReturnShip,
    TimingRecord,
)
from greenzone.messages.own_files.input_file import built_in_names, read_named_or_file
from greenzone.messages.own_files.orbit_table import read_orbit
from greenzone.messages.own_files.toml_table import SourceNote, TomlTable, parse_toml
from greenzone.messages.source_text import SourceText

__all__ = ["AssetRecord", "known_assets", "load_asset", "parse_asset"]

_LARGEST_ASSET_BYTES = 1_000_000
_LARGEST_AREA_M2 = 1e6
_LONGEST_S = 86_400.0
_UNKNOWN_TIMING = TimingRecord(0.0, (), "")


def known_assets() -> tuple[str, ...]:
    """Names of the built-in assets."""
    return built_in_names("assets")


def load_asset(name_or_path: str | os.PathLike[str]) -> AssetRecord:
    """The built-in asset of that name, or the asset file at that path.

    Raises BadMessageError naming file, key, value and remedy for anything it cannot accept.
    """
    return parse_asset(read_named_or_file("assets", name_or_path, _LARGEST_ASSET_BYTES))


def parse_asset(file: SourceText) -> AssetRecord:
    """The asset that the text of an asset file describes."""
    table = parse_toml(file.text, file.name)
    table.choice("format", ("greenzone-asset-1",))
    orbit = read_orbit(table, file.folder)
    panels, background = table.tables("panels"), table.tables("background")
    fluxes = tuple(_background(t) for t in background)
    if len({flux.size_m for flux in fluxes}) < len(fluxes):
        table.refuse("background", "gives one size_m twice", "keep one flux for each size")
    crew, crew_notes = _crew(table)
    timing, timing_notes = _timing(table)
    crewed = table.flag("crewed", crew is not None)
    if crew is not None and not crewed:
        table.refuse("crewed", "contradicts [crew]", "remove one of them")
    return AssetRecord(
        name=table.text("name"),
        kind=cast(Literal["station", "satellite"], table.choice("kind", ("station", "satellite"))),
        crewed=crewed,
        elements=orbit.elements,
        ephemeris=orbit.ephemeris,
        post_event=orbit.post_event,
        cross_section_m2=table.number("cross_section_m2", above=0.0, at_most=_LARGEST_AREA_M2),
        cross_section_source=table.text("cross_section_source"),
        panels=tuple(_panel(t) for t in panels),
        crew=crew,
        timing=timing,
        background=fluxes,
        background_penetration_per_orbit=table.optional_number(
            "background_penetration_per_orbit", above=0.0, at_most=1.0
        ),
        notes=table.texts("notes"),
        source_notes=table.finish()
        + orbit.notes
        + crew_notes
        + timing_notes
        + tuple(note for t in (*panels, *background) for note in t.finish()),
        source_name=file.name,
        inputs=(file.digest, *orbit.inputs),
    )


def _crew(table: TomlTable) -> tuple[CrewRecord | None, tuple[SourceNote, ...]]:
    crew = table.table("crew")
    if crew is None:
        return None, ()
    ships = crew.tables("return_ships")
    record = CrewRecord(
        people=crew.whole_number("people", at_least=1, at_most=1000),
        return_ships=tuple(_return_ship(t) for t in ships),
        close_hatches_s=crew.number("close_hatches_s", at_least=0.0, at_most=_LONGEST_S),
        board_s=crew.number("board_s", at_least=0.0, at_most=_LONGEST_S),
        undock_s=crew.number("undock_s", at_least=0.0, at_most=_LONGEST_S),
    )
    return record, crew.finish() + tuple(note for t in ships for note in t.finish())


def _return_ship(table: TomlTable) -> ReturnShip:
    return ReturnShip(table.text("name"), table.whole_number("seats", at_least=0, at_most=1000))


def _timing(table: TomlTable) -> tuple[TimingRecord, tuple[SourceNote, ...]]:
    timing = table.table("timing")
    if timing is None:
        return _UNKNOWN_TIMING, ()
    record = TimingRecord(
        bstar_relative_sigma=timing.number("bstar_relative_sigma", 0.0, at_least=0.0, at_most=10.0),
        reboost_delta_v_m_s=timing.numbers("reboost_delta_v_m_s", largest=1000.0),
        note=timing.text("note", ""),
    )
    return record, timing.finish()


def _background(table: TomlTable) -> BackgroundFlux:
    return BackgroundFlux(
        size_m=table.number("size_m", above=0.0, at_most=100.0),
        flux_per_m2_yr=table.number("flux_per_m2_yr", at_least=0.0, at_most=1e6),
        source=table.text("source"),
        verified=table.flag("verified"),
    )


def _panel(table: TomlTable) -> PanelRecord:
    kind = cast(
        Literal["whipple", "stuffed_whipple"], table.choice("kind", ("whipple", "stuffed_whipple"))
    )
    return PanelRecord(
        name=table.text("name"),
        kind=kind,
        area_m2=table.number("area_m2", above=0.0, at_most=_LARGEST_AREA_M2),
        wall_thickness_m=table.number("wall_thickness_m", above=0.0, at_most=1.0),
        wall_density_kg_m3=table.number("wall_density_kg_m3", above=0.0, at_most=25_000.0),
        wall_yield_pa=table.number("wall_yield_pa", above=0.0, at_most=5e9),
        bumper_thickness_m=table.number("bumper_thickness_m", above=0.0, at_most=1.0),
        bumper_density_kg_m3=table.number("bumper_density_kg_m3", above=0.0, at_most=25_000.0),
        standoff_m=table.number("standoff_m", above=0.0, at_most=10.0),
        stuffing_areal_density_kg_m2=_stuffing(table, kind),
        source=table.text("source"),
    )


def _stuffing(table: TomlTable, kind: str) -> float:
    key = "stuffing_areal_density_kg_m2"
    if kind == "stuffed_whipple":
        return table.number(key, above=0.0, at_most=1000.0)
    if table.has(key):
        table.refuse(key, "belongs to a stuffed Whipple shield", 'set kind = "stuffed_whipple"')
    return 0.0
