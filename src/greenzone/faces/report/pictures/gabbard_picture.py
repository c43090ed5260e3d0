"""The Gabbard diagram of a cloud: height of apogee and perigee against period."""

from __future__ import annotations

from collections.abc import Sequence

from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["gabbard_picture"]


def gabbard_picture(title: str, orbits: Sequence[tuple[float, float, float]]) -> str:
    """The SVG of orbits given by period in minutes, apogee and perigee in metres."""
    periods = [period for period, _, _ in orbits]
    return scatter_picture(
        title,
        Axis("period, min"),
        Axis("height, km"),
        [
            Points("apogee", periods, [apogee / 1e3 for _, apogee, _ in orbits]),
            Points("perigee", periods, [perigee / 1e3 for _, _, perigee in orbits]),
        ],
    )
