"""How many pieces of an event were catalogued and in orbit at times: published counts."""

from __future__ import annotations

import os
from dataclasses import dataclass

from greenzone.core.instant import Instant
from greenzone.core.provenance import InputDigest
from greenzone.messages.own_files.input_file import built_in_names, read_named_or_file
from greenzone.messages.own_files.toml_table import TomlTable, parse_toml

__all__ = ["PieceCount", "PieceCounts", "load_piece_counts", "shipped_piece_counts"]

_LARGEST_BYTES = 250_000
_MOST = 10_000_000


@dataclass(frozen=True, slots=True)
class PieceCount:
    """One count, and who says so."""

    when: Instant
    catalogued: int
    """Pieces ever catalogued until then."""
    on_orbit: int | None
    """Of these, still up; None where it is not told."""
    source: str


@dataclass(frozen=True, slots=True)
class PieceCounts:
    """The counts of an event, in order of time."""

    counts: tuple[PieceCount, ...]
    digest: InputDigest

    @property
    def ever(self) -> int:
        """Pieces ever catalogued, by the last count."""
        return max(count.catalogued for count in self.counts)


def load_piece_counts(name_or_path: str | os.PathLike[str]) -> PieceCounts:
    """The built-in counts of that name, or those of a file.

    Raises BadMessageError naming file, key, value and remedy for anything it cannot accept.
    """
    file = read_named_or_file("counts", name_or_path, _LARGEST_BYTES)
    table = parse_toml(file.text, file.name)
    table.choice("format", ("greenzone-counts-1",))
    counts = tuple(_count(row) for row in table.tables("counts"))
    if not counts:
        table.refuse("counts", "has no count", "give one [[counts]] at least")
    table.refuse_leftovers()
    ordered = tuple(sorted(counts, key=lambda count: count.when.tai_ns))
    return PieceCounts(ordered, InputDigest(f"counts of {file.name}", file.sha256))


def shipped_piece_counts(event: str) -> PieceCounts | None:
    """The built-in counts of a built-in event, where there are any."""
    return load_piece_counts(event) if event in built_in_names("counts") else None


def _count(row: TomlTable) -> PieceCount:
    catalogued = row.whole_number("catalogued", at_least=1, at_most=_MOST)
    on_orbit = None
    if row.has("on_orbit"):
        on_orbit = row.whole_number("on_orbit", at_least=0, at_most=catalogued)
    count = PieceCount(row.instant("utc"), catalogued, on_orbit, row.text("source"))
    row.refuse_leftovers()
    return count
