"""The questions a store is asked, as SQL over the files of its element sets."""

from __future__ import annotations

from typing import Final

from greenzone.catalog.folding import ELEMENTS
from greenzone.messages.element_sets.element_table import NO_TIME, ElementTable

__all__ = ["all_sets", "newest_sets", "sets_of_object", "staged_sets", "unknown_sets"]

_COLUMNS: Final = tuple(ElementTable.of({}, 0).columns())
_ABOUT: Final = (
    "name",
    "intl_designator",
    "object_type",
    "rcs_class",
    "owner",
    "launch_date",
    "decay_date",
)
_NEWER_BY: Final = ("creation_tai_ns", "element_set_number", "revolution_number")
_BY_OBJECT: Final = "ORDER BY object_key, epoch_tai_ns"


def all_sets(files: str) -> str:
    """Every element set."""
    return f"SELECT * FROM read_parquet({files})"  # noqa: S608 - names are quoted by `file_list`


def sets_of_object(files: str) -> str:
    """Every set of objects with the given ids, keys, designators or names (`$wanted`)."""
    columns = ("object_id", "object_key", "intl_designator", "name")
    known_by = " OR ".join(f"upper({column}) = $wanted" for column in columns)
    return (
        f"SELECT * FROM read_parquet({files}) WHERE object_key IN "  # noqa: S608 - own names
        f"(SELECT DISTINCT object_key FROM read_parquet({files}) WHERE {known_by})"
    )


def newest_sets(files: str) -> str:
    """The sets of each object's last epoch, blanks filled with what older sets say of it."""
    known = ", ".join(
        f"arg_max({name}, epoch_tai_ns) FILTER ({name} <> '') AS known_{name}" for name in _ABOUT
    )
    filled = ", ".join(
        f"CASE WHEN s.{name} = '' THEN coalesce(k.known_{name}, '') ELSE s.{name} END AS {name}"
        if name in _ABOUT
        else f"s.{name}"
        for name in _COLUMNS
    )
    return (
        f"WITH k AS (SELECT object_key, max(epoch_tai_ns) AS last, {known} "  # noqa: S608
        f"FROM read_parquet({files}) GROUP BY object_key) "
        f"SELECT {filled} FROM read_parquet({files}) s "
        "JOIN k ON s.object_key = k.object_key AND s.epoch_tai_ns = k.last"
    )


def staged_sets() -> str:
    """The sets of the view `staged`, as they are stored."""
    columns = ", ".join(
        f"nullif(creation_tai_ns, {NO_TIME}) AS creation_tai_ns"
        if name == "creation_tai_ns"
        else name
        for name in _COLUMNS
    )
    return f"SELECT object_key, {columns}, epoch_utc FROM staged"  # noqa: S608 - own column names


def unknown_sets(files: str, first_tai_ns: int, last_tai_ns: int) -> str:
    """The sets of the view `staged` that tell something the files do not have, in their order.

    A set of the same object and epoch with equal elements tells nothing new, unless it says of
    the object what that one leaves blank or says otherwise, or was made later.
    """
    if files == "[]":
        return f"{staged_sets()} {_BY_OBJECT}"
    same = " AND ".join(
        f"e.{name} = n.{name}" for name in ("object_key", "epoch_tai_ns", *ELEMENTS)
    )
    no_text = " AND ".join(f"(n.{name} = '' OR n.{name} = e.{name})" for name in _ABOUT)
    no_number = " AND ".join(
        f"coalesce(n.{name}, {NO_TIME}) <= coalesce(e.{name}, {NO_TIME})" for name in _NEWER_BY
    )
    nothing_new = f"{no_text} AND {no_number}"
    span = f"epoch_tai_ns BETWEEN {first_tai_ns} AND {last_tai_ns}"
    return (
        f"SELECT n.* FROM ({staged_sets()}) n WHERE NOT EXISTS (SELECT 1 FROM "  # noqa: S608
        f"(SELECT * FROM read_parquet({files}) WHERE {span}) e WHERE {same} AND {nothing_new}) "
        f"{_BY_OBJECT}"
    )
