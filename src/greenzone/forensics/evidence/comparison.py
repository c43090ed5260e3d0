"""Two documents compared value by value: what was recorded, and what was computed again."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final

from greenzone.forensics.evidence.tolerances import alike_numbers, alike_texts

__all__ = ["ABSENT", "Comparison", "Difference", "compare"]

ABSENT: Final = "(absent)"


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that does not agree."""

    path: str
    """Such as `events[3].miss_distance_m`."""
    recorded: Any
    """Text, number, true, false or null; of lists and objects what they are in words."""
    recomputed: Any


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing two documents came to."""

    values: int
    """Values that were compared."""
    differences: tuple[Difference, ...]
    within_tolerance: int
    """Values that are not equal and agree within the tolerances."""


def compare(
    recorded: Any, recomputed: Any, *, exact: bool, left_out: Collection[str] = ()
) -> Comparison:
    """Every difference of two documents of JSON; `left_out` are paths that are not looked at.

    Unless `exact`, numbers, instants and numbers in texts may differ by the tolerances.
    """
    count = close = 0
    differences: list[Difference] = []
    for path, key, one, other in _leaves(recorded, recomputed, "", "", left_out):
        count += 1
        if _equal(one, other):
            continue
        if not exact and _alike(one, other, key):
            close += 1
        else:
            differences.append(Difference(path, _shown(one), _shown(other)))
    return Comparison(count, tuple(differences), close)


def _leaves(
    one: Any, other: Any, path: str, key: str, left_out: Collection[str]
) -> Iterator[tuple[str, str, Any, Any]]:
    """Pairs of values at the same path, with the last name of the path."""
    if path in left_out:
        return
    if isinstance(one, dict) and isinstance(other, dict):
        for name in (*one, *(name for name in other if name not in one)):
            inner = f"{path}.{name}" if path else str(name)
            yield from _leaves(
                one.get(name, ABSENT), other.get(name, ABSENT), inner, name, left_out
            )
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield path, key, f"{len(one):,} entries", f"{len(other):,} entries"
        for row, (first, second) in enumerate(zip(one, other, strict=False)):
            yield from _leaves(first, second, f"{path}[{row}]", key, left_out)
    else:
        yield path, key, one, other


def _equal(one: Any, other: Any) -> bool:
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _alike(one: Any, other: Any, key: str) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return alike_texts(one, other, key)
    numbers = [type(value) in (int, float) for value in (one, other)]
    if not all(numbers) or (type(one) is int and type(other) is int):
        return False
    return alike_numbers(one, other, key)


def _shown(value: Any) -> Any:
    if isinstance(value, dict):
        return f"an object of {len(value)} keys"
    return f"a list of {len(value)}" if isinstance(value, list) else value
