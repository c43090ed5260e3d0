"""The pictures of a rebuilt breakup: its members' orbits, and how near they were over time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.faces.report.pictures.gabbard_picture import gabbard_picture
from greenzone.faces.report.pictures.lifetime_pictures import lifetime_pictures
from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["reconstruction_pictures"]

_KEYS = ("period_s", "apogee_m", "perigee_m")


def reconstruction_pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """SVG by name, of a document of `greenzone reconstruct`; without a parent no distances."""
    curve = (document["time"] or {}).get("curve")
    lifetime = document["lifetime"]
    return {
        "gabbard.svg": _gabbard(document),
        **({} if curve is None else {"distances.svg": _distances(document, curve)}),
        **({} if lifetime is None else lifetime_pictures(lifetime)),
    }


def _gabbard(document: Mapping[str, Any]) -> str:
    members = [one for one in document["objects"] if one["member"]]
    known = [one for one in members if all(one[key] is not None for key in _KEYS)]
    orbits = [(one["period_s"] / 60.0, one["apogee_m"], one["perigee_m"]) for one in known]
    title = f"Orbits of {len(known):,} of {len(members):,} fragments used"
    return gabbard_picture(title, orbits)


def _distances(document: Mapping[str, Any], curve: Mapping[str, Any]) -> str:
    offset, median, low, high = (curve[k] for k in ("offset_s", "median_m", "p25_m", "p75_m"))
    name = "median, and the half between the quartiles"
    points = Points(name, offset, median, low, high, joined=True)
    epoch = document["event"]["epoch_utc"]
    axes = Axis(f"seconds after {epoch}"), Axis("distance to the parent, m", True)
    return scatter_picture("How near the fragments were to their parent", *axes, [points])
