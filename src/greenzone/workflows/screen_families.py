"""Whose an object is: its owner, or the family its name shows it to belong to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from greenzone.catalog.name_family import name_family

__all__ = ["FEWEST_OF_A_FAMILY", "UNKNOWN_OPERATOR", "operators_of"]

FEWEST_OF_A_FAMILY: Final = 5
UNKNOWN_OPERATOR: Final = "unknown"


def operators_of(owners: Sequence[str], names: Sequence[str]) -> list[str]:
    """The operator of each object: the owner a catalog states, else the family of its name.

    A family (`greenzone.catalog.name_family`) of fewer than five objects without an owner says
    nothing and is `unknown`.
    """
    families = [name_family(name) for name in names]
    count = Counter(families)
    return [
        owner or (family if family and count[family] >= FEWEST_OF_A_FAMILY else UNKNOWN_OPERATOR)
        for owner, family in zip(owners, families, strict=True)
    ]
