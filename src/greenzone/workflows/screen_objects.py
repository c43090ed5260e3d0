"""The objects of a screening as arrays, one row for each row of the fleet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int64, Shaped
from numpy import ndarray

from greenzone.catalog.object_type import type_name
from greenzone.decision.conjunction_rules import DefaultRadii
from greenzone.messages.element_sets.element_table import NO_TIME, text_array
from greenzone.workflows.assess_radius import KnownSizes
from greenzone.workflows.screen_families import operators_of
from greenzone.workflows.screen_inputs import ephemeris_identity
from greenzone.workflows.screen_selection import Selected

__all__ = ["ScreenObjects", "screen_objects"]


@dataclass(frozen=True, slots=True, eq=False)
class ScreenObjects:
    """What is known of the objects; N rows, those of ephemerides after those of element sets."""

    key: Shaped[ndarray, " N"]
    """Catalog number, else designator or name."""
    name: Shaped[ndarray, " N"]
    intl_designator: Shaped[ndarray, " N"]
    object_type: Shaped[ndarray, " N"]
    operator: Shaped[ndarray, " N"]
    epoch_tai_ns: Int64[ndarray, " N"]
    """Of the element set; NO_TIME for an ephemeris."""
    hbr_m: Float64[ndarray, " N"]
    """From the table of sizes, else the policy's for the type."""

    def __len__(self) -> int:
        return len(self.key)

    def rows_of(self, keys: tuple[str, ...]) -> Int64[ndarray, " k"]:
        """All rows of these objects, in order."""
        wanted = set(keys)
        found = [row for row, key in enumerate(self.key.tolist()) if key in wanted]
        return np.array(found, dtype=np.int64)

    def row_by_key(self) -> Mapping[str, int]:
        """The last row of each object."""
        return {key: row for row, key in enumerate(self.key.tolist())}


def screen_objects(selected: Selected, sizes: KnownSizes, radii: DefaultRadii) -> ScreenObjects:
    """The objects of element sets, then those of ephemerides."""
    catalog = selected.catalog
    found = {
        ephemeris_identity(record): (record, key)  # the last record of an object: they say the same
        for record, key in zip(selected.ephemerides, selected.ephemeris_keys, strict=True)
    }
    records = [record for record, _ in found.values()]
    keys = [*catalog.object_key.tolist(), *(key for _, key in found.values())]
    names = [*catalog.name.tolist(), *(record.name for record in records)]
    designators = [*catalog.intl_designator.tolist(), *(record.object_id for record in records)]
    kinds = [type_name(code) for code in catalog.object_type.tolist()]
    kinds += ["PAYLOAD"] * len(records)  # debris has no operator who plans its orbit
    owners = [*catalog.owner.tolist(), *("" for _ in records)]
    no_time = np.full(len(records), NO_TIME, dtype=np.int64)
    return ScreenObjects(
        key=text_array(keys),
        name=text_array(names),
        intl_designator=text_array(designators),
        object_type=text_array(kinds),
        operator=text_array(operators_of(owners, names)),
        epoch_tai_ns=np.concatenate([catalog.epoch_tai_ns, no_time]),
        hbr_m=_radii(keys, kinds, sizes, radii),
    )


def _radii(
    keys: list[str], kinds: list[str], sizes: KnownSizes, radii: DefaultRadii
) -> Float64[ndarray, " N"]:
    found = [
        sizes.radii[key][0] if key in sizes.radii else radii.of(kind)
        for key, kind in zip(keys, kinds, strict=True)
    ]
    return np.array(found, dtype=np.float64)
