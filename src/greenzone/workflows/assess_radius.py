"""The hard-body radius of a conjunction: from the call, the message, a table of sizes, a policy."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np

from greenzone.catalog.object_type import object_types, type_name
from greenzone.core.errors import BadDataError
from greenzone.decision.conjunction_rules import DefaultRadii
from greenzone.messages.conjunctions.cdm_record import ConjunctionRecord
from greenzone.messages.element_sets.element_table import text_array
from greenzone.messages.element_sets.size_table import read_sizes
from greenzone.workflows.assessment import HardBodyRadius

__all__ = ["KnownSizes", "RadiusRules", "SizedObject", "combined_radius", "record_radius"]

_NO_MEASUREMENT = "default"
_Source = Literal["message", "catalog", "policy"]


@dataclass(frozen=True, slots=True)
class KnownSizes:
    """Radii by catalog number, with where each comes from."""

    radii: dict[str, tuple[float, str]]

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> KnownSizes:
        """The measured ones of NASA CARA's table; its defaults are none."""
        table = read_sizes(path)
        rows = zip(
            table.object_id.tolist(), table.hbr_m.tolist(), table.hbr_source.tolist(), strict=True
        )
        return cls(
            {
                number: (radius, source)
                for number, radius, source in rows
                if radius > 0.0 and source.strip().lower() != _NO_MEASUREMENT
            }
        )


@dataclass(frozen=True, slots=True)
class RadiusRules:
    """Where to look for a radius that a message does not state."""

    option_m: float | None
    sizes: KnownSizes
    defaults: DefaultRadii


class SizedObject(NamedTuple):
    """What is known of one object that tells its size."""

    designator: str
    name: str
    object_type: str
    own_m: float | None


def record_radius(record: ConjunctionRecord, rules: RadiusRules) -> HardBodyRadius:
    """The radius for a message with states. See `combined_radius`."""
    sides = [SizedObject(s.designator, s.name, s.object_type, s.hbr_m) for s in record.objects]
    return combined_radius(sides, record.hbr_m, record.hbr_comment, rules)


def combined_radius(
    sides: Sequence[SizedObject], both_m: float | None, comment: str, rules: RadiusRules
) -> HardBodyRadius:
    """The call's radius, else the message's for both, else the sum of each object's own.

    An object's own is the one its message states, else that of the table of sizes, else the
    policy's for its type. BadDataError for a radius that is no size of anything in orbit.
    """
    if rules.option_m is not None:
        return _checked(HardBodyRadius(rules.option_m, "option", "given in the call"), rules)
    if both_m is not None:
        return _checked(
            HardBodyRadius(both_m, "message", f"COMMENT {' '.join(comment.split())}"), rules
        )
    found = [_own_radius(side, rules) for side in sides]
    sources = {source for _, source, _ in found}
    source = found[0][1] if len(sources) == 1 else "mixed"
    note = " + ".join(f"{radius:g} m ({words})" for radius, _, words in found)
    for radius, _, words in found:
        _checked(HardBodyRadius(radius, source, words), rules)
    return _checked(HardBodyRadius(sum(radius for radius, _, _ in found), source, note), rules)


def _own_radius(side: SizedObject, rules: RadiusRules) -> tuple[float, _Source, str]:
    if side.own_m is not None:
        return side.own_m, "message", f"stated for {side.designator}"
    if side.designator in rules.sizes.radii:
        radius, words = rules.sizes.radii[side.designator]
        return radius, "catalog", f"table of sizes, {side.designator}: {words}"
    types, _ = object_types(text_array([side.object_type]), text_array([side.name]))
    kind = type_name(int(np.asarray(types)[0]))
    return rules.defaults.of(kind), "policy", f"policy, {kind.lower()}"


def _checked(radius: HardBodyRadius, rules: RadiusRules) -> HardBodyRadius:
    if 0.0 < radius.metres < rules.defaults.largest_m:
        return radius
    raise BadDataError(
        f"a hard-body radius of {radius.metres:g} m ({radius.note}) is not between 0 and "
        f"{rules.defaults.largest_m:g} m; check its unit, or give one with --hbr-m"
    )
