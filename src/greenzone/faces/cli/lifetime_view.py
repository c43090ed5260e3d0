"""The lifetime of a cloud in a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from greenzone.faces.cli.terminal_table import print_table

__all__ = ["print_lifetime"]

_SURVIVAL: Final = ("day", "still up", "90 % from", "to", "observed")
_STATIONS: Final = ("asset", "days", "hits >= 1 cm", "penetration", "times the background", "of")
_EACH_DAYS: Final = 30.0
_APPROACHES: Final = 5
_WIDE: Final = 150


def print_lifetime(document: Mapping[str, Any], console: Console) -> None:
    """Print a document of `lifetime`: the curve by months, stations, approaches, doubts."""
    wide = console if console.is_terminal else Console(highlight=False, width=_WIDE)
    rows = [
        row
        for row in document["survival"]
        if row["days_after_event"] % _EACH_DAYS == 0.0 or row["observed_fraction"] is not None
    ]
    print_table(wide, _SURVIVAL, [_survival(row) for row in rows], _SURVIVAL)
    console.print()
    low, high = document["median_life_days_low"], document["median_life_days_high"]
    console.print(
        f"median life {_days(document['median_life_days'])} ({_days(low)} to {_days(high)}) of "
        f"the pieces that are up on day {document['pieces']['counted_from_day']:g}",
        soft_wrap=True,
    )
    join = document["join"]
    if join is not None:
        told = f"{join['catalogued']:,} catalogued pieces at {join['at_utc']}"
        history = f"{join['with_history']:,} with a history"
        rest = f"{join['left_in_cloud']:,.0f} more of the model remain"
        console.print(f"{told}, {history}; {rest}", markup=False, soft_wrap=True)
    console.print()
    if document["stations"]:
        cells = [_station(row) for row in document["stations"]]
        print_table(wide, _STATIONS, cells, _STATIONS[1:5], gives_way="asset")
        console.print()
    for one in document["approaches"][:_APPROACHES]:
        console.print(
            f"{one['tca_utc'][:19]} {one['asset']} and {one['object_id']}: "
            f"{one['miss_distance_m']:,.0f} m at {one['relative_speed_m_s']:,.0f} m/s",
            markup=False,
            soft_wrap=True,
        )
    for warning in document["warnings"]:
        console.print(Text(f"warning: {warning}", style="yellow"), soft_wrap=True)


def _survival(row: Mapping[str, Any]) -> tuple[str, ...]:
    observed = row["observed_fraction"]
    return (
        f"{row['days_after_event']:.0f}",
        f"{row['modelled_fraction']:.2f}",
        f"{row['modelled_low']:.2f}",
        f"{row['modelled_high']:.2f}",
        "" if observed is None else f"{observed:.2f}",
    )


def _station(row: Mapping[str, Any]) -> tuple[str, ...]:
    chance, multiple = row["penetration_probability"], row["multiple_of_background"]
    spread = f" ({row['multiple_low']:.2f}-{row['multiple_high']:.2f})" if multiple else ""
    return (
        row["asset"],
        f"{row['days']:.0f}",
        f"{row['expected_hits']:.1e}",
        "unknown" if chance is None else f"{chance:.1e}",
        "unknown" if multiple is None else f"{multiple:.2f}{spread}",
        {"penetrations": "penetrations", "hits_ge_10cm": "hits >= 10 cm"}.get(
            str(row["multiple_basis"]), ""
        ),
    )


def _days(value: float | None) -> str:
    return "beyond the days followed" if value is None else f"{value:.0f} days"
