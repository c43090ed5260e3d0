"""The crew of a station: how long it takes to be safe, and whether everyone has a seat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["CrewTimes", "ReturnShip", "Seats", "check_seats"]


@dataclass(frozen=True)
class CrewTimes:
    """Seconds to close the hatches, to board after that, and to be ready to undock after that."""

    close_hatches_s: float
    board_s: float
    undock_s: float


@dataclass(frozen=True)
class ReturnShip:
    """A docked ship and how many it can bring home."""

    name: str
    seats: int


@dataclass(frozen=True)
class Seats:
    """Whether there is a seat for everyone (`enough`), and in which ships."""

    crew: int
    seats: int
    enough: bool
    ships: tuple[ReturnShip, ...]


def check_seats(crew: int, ships: Sequence[ReturnShip]) -> Seats:
    """The seats of all ships against the crew: no ships is no seats, never enough for someone."""
    total = sum(ship.seats for ship in ships)
    return Seats(crew=crew, seats=total, enough=total >= crew, ships=tuple(ships))
