"""What can be hit: an asset's area, and its shielded panels where they are known."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from greenzone.core.errors import BadDataError

__all__ = ["Asset", "Panel", "PanelKind"]

PanelKind = Literal["whipple", "stuffed_whipple"]


@dataclass(frozen=True)
class Panel:
    """One kind of shielded wall and how much of it faces space (one side), in SI.

    `stuffing_areal_density_kg_m2` is for stuffed Whipple shields alone. `normal_lvlh` is the
    outward normal in (along-track, outward, cross-track) of the asset; None where the panel
    is spread over all directions, as the walls of round modules are.
    """

    name: str
    kind: PanelKind
    area_m2: float
    wall_thickness_m: float
    bumper_thickness_m: float
    standoff_m: float
    wall_yield_pa: float
    wall_density_kg_m3: float = 2800.0
    bumper_density_kg_m3: float = 2700.0
    stuffing_areal_density_kg_m2: float = 0.0
    normal_lvlh: tuple[float, float, float] | None = None
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse walls that cannot be: every dimension must be a positive number."""
        for key in ("area_m2", "wall_thickness_m", "bumper_thickness_m", "standoff_m"):
            _require_positive(f"{self.name}.{key}", getattr(self, key))
        for key in ("wall_yield_pa", "wall_density_kg_m3", "bumper_density_kg_m3"):
            _require_positive(f"{self.name}.{key}", getattr(self, key))
        if self.kind == "stuffed_whipple":
            key = f"{self.name}.stuffing_areal_density_kg_m2"
            _require_positive(key, self.stuffing_areal_density_kg_m2)


@dataclass(frozen=True)
class Asset:
    """A station or satellite as a target: average cross-section and panels (empty: unknown)."""

    name: str
    cross_section_m2: float
    panels: tuple[Panel, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a target without an area."""
        _require_positive(f"{self.name}.cross_section_m2", self.cross_section_m2)


def _require_positive(what: str, value: float) -> None:
    if not (math.isfinite(value) and value > 0.0):
        raise BadDataError(f"{what} is {value!r}; give a positive number")
