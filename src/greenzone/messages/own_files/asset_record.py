"""What an asset file says of a station or satellite: orbit, size, shields, crew, doubts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from greenzone.core.provenance import InputDigest
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.orbit_data.oem import EphemerisRecord
from greenzone.messages.own_files.toml_table import SourceNote

__all__ = [
    "AssetRecord",
    "BackgroundFlux",
    "CrewRecord",
    "PanelRecord",
    "ReturnShip",
    "TimingRecord",
]


@dataclass(frozen=True, slots=True)
class PanelRecord:
    """One kind of shield and the area it protects."""

    name: str
    kind: Literal["whipple", "stuffed_whipple"]
    area_m2: float
    wall_thickness_m: float
    wall_density_kg_m3: float
    wall_yield_pa: float
    """0.2 % yield strength of the rear wall."""
    bumper_thickness_m: float
    bumper_density_kg_m3: float
    standoff_m: float
    """Distance from the bumper to the rear wall."""
    stuffing_areal_density_kg_m2: float
    """Of the blanket between them; 0 for a plain Whipple shield."""
    source: str


@dataclass(frozen=True, slots=True)
class ReturnShip:
    """A docked ship that can take crew home."""

    name: str
    seats: int


@dataclass(frozen=True, slots=True)
class CrewRecord:
    """The people aboard, the ships they can leave in and how long reaching them takes."""

    people: int
    return_ships: tuple[ReturnShip, ...]
    close_hatches_s: float
    board_s: float
    undock_s: float

    @property
    def seats(self) -> int:
        """Seats of all return ships together."""
        return sum(ship.seats for ship in self.return_ships)


@dataclass(frozen=True, slots=True)
class TimingRecord:
    """What may have moved the asset along its track since its element set was made."""

    bstar_relative_sigma: float
    """One standard deviation of the drag term, as a share of it."""
    reboost_delta_v_m_s: tuple[float, ...]
    """In-track velocity changes at unknown times between the element set and the event."""
    note: str


@dataclass(frozen=True, slots=True)
class BackgroundFlux:
    """The flux of everything at least so large, outside the event's own cloud."""

    size_m: float
    flux_per_m2_yr: float
    source: str
    verified: bool
    """False where the number was not traced to a document or contradicts another."""


@dataclass(frozen=True, slots=True)
class AssetRecord:
    """One asset file, in SI and checked. Exactly one of `elements` and `ephemeris` is given."""

    name: str
    kind: Literal["station", "satellite"]
    crewed: bool
    elements: tuple[ElementSet, ...]
    """The set to use first, then alternatives kept for comparison; empty with an ephemeris."""
    ephemeris: EphemerisRecord | None
    post_event: bool
    """True where the orbit was published after the event this file was written for."""
    cross_section_m2: float
    cross_section_source: str
    panels: tuple[PanelRecord, ...]
    """Empty where shields are not known: no penetration is computed."""
    crew: CrewRecord | None
    timing: TimingRecord
    background: tuple[BackgroundFlux, ...]
    background_penetration_per_orbit: float | None
    """Published probability of a penetration in one orbit without the event, where there is one."""
    notes: tuple[str, ...]
    source_notes: tuple[SourceNote, ...]
    source_name: str
    inputs: tuple[InputDigest, ...]
    """The asset file and every file it names."""

    @property
    def sha256(self) -> str:
        """Of the asset file's bytes."""
        return self.inputs[0].sha256
