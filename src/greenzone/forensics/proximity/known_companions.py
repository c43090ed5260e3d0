"""Publicly known stations, formations and dockings: the built-in file `companions.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files

from greenzone.core.provenance import InputDigest

__all__ = ["KnownCompanions", "KnownPair", "Station", "known_companions"]


@dataclass(frozen=True, slots=True)
class Station:
    """A space station: its parts, and the words with which names of its visitors begin."""

    name: str
    designator: str
    """Of the launch of its first module; what it deploys has it too."""
    modules: frozenset[str]
    visitors: tuple[str, ...]

    def is_visitor(self, name: str) -> bool:
        """Whether a name begins with one of its visitors' words."""
        return any(re.match(rf"{re.escape(word)}\b", name) for word in self.visitors)


@dataclass(frozen=True, slots=True)
class KnownPair:
    """Two objects known to be together from one day to another (ISO dates, "" for still)."""

    name: str
    source: str
    docked: bool
    start: str
    end: str

    def holds(self, day: str) -> bool:
        """Whether it holds on an ISO day."""
        return self.start <= day and (not self.end or day <= self.end)


@dataclass(frozen=True, slots=True)
class KnownCompanions:
    """What ships with greenzone; pairs by their two catalog numbers."""

    stations: tuple[Station, ...]
    pairs: dict[frozenset[str], KnownPair]
    digest: InputDigest


def known_companions() -> KnownCompanions:
    """The built-in table."""
    file = files("greenzone.data") / "companions" / "companions.toml"
    raw = file.read_bytes()
    data = tomllib.loads(raw.decode("utf-8"))
    stations = tuple(
        Station(
            str(row["name"]),
            str(row["designator"]),
            frozenset(row["modules"]),
            tuple(row["visitors"]),
        )
        for row in data["station"]
    )
    pairs = {
        frozenset(row["object_ids"]): KnownPair(
            f"{row['name']} ({row['source']})",
            str(row["source"]),
            kind == "docking",
            str(row["from"]),
            str(row.get("until", "")),
        )
        for kind in ("formation", "docking")
        for row in data[kind]
    }
    return KnownCompanions(stations, pairs, InputDigest.of("companions.toml", raw))
