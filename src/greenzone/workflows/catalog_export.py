"""A catalog to a file that others read: TLEs, OMMs in any form, or Parquet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np

from greenzone.catalog.catalog import Catalog
from greenzone.catalog.folding import ELEMENTS
from greenzone.catalog.object_key import NAMELESS, object_keys
from greenzone.catalog.object_type import ObjectType, type_name
from greenzone.catalog.parquet_parts import write_table
from greenzone.core.errors import BadDataError, BadMessageError
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.omm_fields import omm_fields
from greenzone.messages.element_sets.tle import format_tle
from greenzone.messages.ndm.kvn_writing import format_kvn
from greenzone.messages.ndm.omm_blocks import USER_DEFINED, omm_document
from greenzone.messages.ndm.omm_csv import format_omm_csv
from greenzone.messages.ndm.omm_flat import format_omm_json
from greenzone.messages.ndm.xml_writing import format_xml
from greenzone.workflows.whole_file import write_whole

__all__ = ["EXPORT_FORMS", "ExportOutcome", "export_catalog"]

EXPORT_FORMS: Final = ("3le", "omm-json", "omm-csv", "omm-xml", "omm-kvn", "parquet")
"""What a catalog can be written as."""


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What was written, and what could not be."""

    written: int
    unfit: tuple[tuple[str, str], ...] = ()
    """Object and reason, where the form cannot hold it."""


def export_catalog(
    catalog: Catalog, form: str, path: Path, skip_unfit: bool = False, replace: bool = False
) -> ExportOutcome:
    """Write the newest set of every object, whole or not at all.

    What is written was read again and compared. With `skip_unfit` objects that the form cannot
    hold are left out and named in the outcome; without it they refuse the export. Raises
    BadDataError.
    """
    if path.exists() and not replace:
        raise BadDataError(f"{path} is there already; name another, or add --force")
    if not len(catalog):
        raise BadDataError("no object to export; import a catalog, or choose other objects")
    if form == "parquet":
        write_table(catalog.newest(), path)
        return ExportOutcome(len(catalog))
    documents, unfit = _documents(catalog, form)
    if unfit and not skip_unfit:
        identity, reason = unfit[0]
        raise BadDataError(
            f"{len(unfit)} of {len(catalog)} objects do not fit {form}, first {identity}: "
            f"{reason}; export an OMM form, or add --skip-unfit"
        )
    if not documents:
        raise BadDataError("no object to export; import a catalog, or choose other objects")
    left_out = {identity for identity, _ in unfit}
    kept = np.array([key not in left_out for key in catalog.object_key], dtype=bool)
    _check(documents, catalog.newest().take(kept), form)
    write_whole(path, _WHOLE[form](documents), replace)
    return ExportOutcome(len(documents), tuple(unfit))


def _documents(catalog: Catalog, form: str) -> tuple[list[Any], list[tuple[str, str]]]:
    """What each object is written as, in order, and the objects that the form cannot hold."""
    found, unfit = [], []
    for row in range(len(catalog)):
        try:
            found.append(_document(catalog, row, form))
        except BadMessageError as error:
            unfit.append((str(catalog.object_key[row]), str(error)))
    return found, unfit


def _document(catalog: Catalog, row: int, form: str) -> Any:
    elements = catalog.element_set(row)
    if form == "3le":
        return format_tle(elements)
    fields = dict(omm_fields(elements))
    if form in ("omm-kvn", "omm-xml") and not fields.get("NORAD_CAT_ID", "0").isdecimal():
        raise BadMessageError(f"id {elements.object_id!r} is no number; export omm-json or omm-csv")
    about = {
        "OBJECT_TYPE": _stated_type(catalog, row),
        "RCS_SIZE": catalog.rcs_class[row],
        "COUNTRY_CODE": catalog.owner[row],
        "LAUNCH_DATE": catalog.launch_date[row],
        "DECAY_DATE": catalog.decay_date[row],
    }
    fields |= {f"{USER_DEFINED}{keyword}": str(text) for keyword, text in about.items() if text}
    document = omm_document(fields)
    return format_kvn(document) if form == "omm-kvn" else document


def _stated_type(catalog: Catalog, row: int) -> str:
    code = int(catalog.object_type[row])
    unknown = catalog.type_derived[row] or code == ObjectType.UNKNOWN
    return "" if unknown else type_name(code)


_WHOLE: Final[dict[str, Callable[[Sequence[Any]], str]]] = {
    "3le": "".join,
    "omm-json": format_omm_json,
    "omm-csv": format_omm_csv,
    "omm-xml": lambda documents: format_xml(*documents),
    "omm-kvn": "\n".join,
}


def _check(documents: Sequence[Any], table: ElementTable, form: str) -> None:
    """Read again what will be written; RuntimeError where it does not say what the table says.

    Of KVN and XML, which are slow to read, some objects spread over the catalog are read.
    """
    step = max(1, len(documents) // _READ_AGAIN) if form in ("omm-kvn", "omm-xml") else 1
    table = table.take(np.arange(0, len(documents), step))
    with TemporaryDirectory() as folder:
        draft = Path(folder) / "export"
        text = _WHOLE[form](documents[::step])
        draft.write_text(text, encoding="utf-8", newline="")
        again = read_element_file(draft)
    if again.refused_count or len(again.table) != len(table):
        reason = again.refused[0].reason if again.refused else "rows are missing"
        raise RuntimeError(f"this {form} cannot be read again: {reason}")
    off = object_keys(again.table) != object_keys(table)
    off &= [not key.startswith(NAMELESS) for key in object_keys(table)]
    if off.any():
        raise RuntimeError(f"this {form} names {again.table.object_id[off][0]!r} another object")
    steps = _TLE_STEPS if form == "3le" else dict.fromkeys(ELEMENTS, 0.0)
    for name, largest in steps.items():
        values = getattr(table, name)
        off = np.abs(getattr(again.table, name) - values) > largest + _LAST_BIT * np.abs(values)
        if off.any():
            row = int(np.flatnonzero(off)[0])
            raise RuntimeError(f"this {form} says another {name} of {table.object_id[row]!r}")


_READ_AGAIN: Final = 200
_LAST_BIT: Final = 2.3e-16
"""Elements that were never decimals may lie between two of them."""
_DEGREE: Final = np.pi / 180.0
_REV_PER_DAY: Final = 2.0 * np.pi / 86_400.0
_TLE_STEPS: Final = {
    "mean_motion_rad_s": 0.51e-8 * _REV_PER_DAY,
    "eccentricity": 0.51e-7,
    "inclination_rad": 0.51e-4 * _DEGREE,
}
"""Half the last digit of a TLE's columns, and a little for rounding."""
