"""Element sets for tests of tables, catalogs and stores: made up, plausible, many at once."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from hypothesis import strategies as st

from greenzone.core.instant import Instant, parse_utc
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["EPOCH", "Recipe", "at_day", "element_set", "made", "recipes", "table_of", "values_of"]

EPOCH = parse_utc("2022-01-22T12:00:00Z")
_DAY_S = 86_400.0
_REV = 2.0 * math.pi / _DAY_S


def element_set(
    object_id: str = "25544", days: float = 0.0, step: int = 0, name: str = "", designator: str = ""
) -> ElementSet:
    """A set in low orbit, `days` after the common epoch; each `step` has other elements."""
    return ElementSet(
        object_id=object_id,
        name=name,
        intl_designator=designator,
        epoch=EPOCH.plus(days * _DAY_S),
        mean_motion_rad_s=(15.5 + 0.001 * step) * _REV,
        eccentricity=0.0006976,
        inclination_rad=math.radians(51.6321),
        raan_rad=math.radians(195.8185),
        arg_perigee_rad=math.radians(353.1614),
        mean_anomaly_rad=math.radians(6.9278),
        bstar=0.00018903,
        element_set_number=999,
    )


Recipe: TypeAlias = tuple[tuple[str, str, str], int, int, int]
"""Id, name and designator; day; which elements; element set number."""


def recipes(most: int = 12) -> st.SearchStrategy[list[Recipe]]:
    """A few objects, epochs and elements, so that sets often meet; see `made`.

    Not element sets themselves: what checks the types of arrays draws lots of its own, which
    strategies must not.
    """
    known = st.sampled_from(
        (
            ("5", "", ""),
            ("270001", "A", ""),
            ("999999999", "B DEB", "2026-001A"),
            ("V 12104", "", ""),
            ("T000123", "", ""),
            ("", "", "1998-067A"),
            ("", "NAMED ONLY", ""),
            ("", "", ""),
        )
    )
    one = st.tuples(known, st.integers(0, 3), st.integers(0, 2), st.integers(1, 2))
    return st.lists(one, min_size=1, max_size=most)


def made(chosen: Iterable[Recipe]) -> list[ElementSet]:
    """The element sets of recipes."""
    return [
        replace(element_set(known[0], day, step, known[1], known[2]), element_set_number=number)
        for known, day, step, number in chosen
    ]


def table_of(sets: Iterable[ElementSet], source: str = "test") -> ElementTable:
    """The table of the sets, all from one source."""
    return ElementTable.of_sets(list(sets), source)


def values_of(table: ElementTable, *without: str) -> list[tuple[object, ...]]:
    """The rows of a table as plain values, to compare tables by."""
    columns = [c.tolist() for name, c in table.columns().items() if name not in without]
    return list(zip(*columns, strict=True))


def at_day(days: float) -> Instant:
    """That many days after the common epoch."""
    return EPOCH.plus(days * _DAY_S)
