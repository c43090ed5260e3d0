"""The pictures of a cloud's lifetime: what is still up, and what stations meet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["lifetime_pictures"]

_DAYS = "days_after_event"
_MULTIPLE = "multiple_of_background"


def lifetime_pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """SVG by name, of a document of `greenzone lifetime`."""
    return {"survival.svg": _survival(document), "stations.svg": _stations(document)}


def _survival(document: Mapping[str, Any]) -> str:
    rows = document["survival"]
    keys = (_DAYS, "modelled_fraction", "modelled_low", "modelled_high")
    at, share, low, high = ([row[key] for row in rows] for key in keys)
    modelled = Points("model", at, share, low, high, joined=True)
    seen = [one for one in document["observations"] if one["fraction"] is not None]
    seen = [one for one in seen if rows and one[_DAYS] <= rows[-1][_DAYS]]
    days, shares = ([one[key] for one in seen] for key in (_DAYS, "fraction"))
    title = f"{document['event']['name']}: share of the catalogued pieces still in orbit"
    axes = Axis("days after the event"), Axis("share")
    return scatter_picture(title, *axes, [modelled, Points("observed", days, shares)])


def _stations(document: Mapping[str, Any]) -> str:
    known = [one for one in document["stations"] if one[_MULTIPLE] is not None]
    rows = tuple(f"{one['days']:g} days" for one in known)
    names = dict.fromkeys(one["asset"] for one in known)
    title = "Risk of stations with the cloud, as a multiple of the risk without it; bars: 90 %"
    axes = Axis("multiple, over so many days from the event on"), Axis("", names=rows)
    return scatter_picture(title, *axes, [_station(name, known) for name in names])


def _station(name: str, periods: list[Mapping[str, Any]]) -> Points:
    """The periods of one station, each in its row among those of all."""
    rows = [row for row, one in enumerate(periods) if one["asset"] == name]
    keys = (_MULTIPLE, "multiple_low", "multiple_high")
    multiple, low, high = ([periods[row][key] for row in rows] for key in keys)
    return Points(name, multiple, rows, left=low, right=high, stroke=2.0)
