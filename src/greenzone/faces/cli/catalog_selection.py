"""Options that choose objects of a catalog, as a person writes them, to a `Selection` in SI."""

from __future__ import annotations

from collections.abc import Sequence

from greenzone.catalog.object_type import ObjectType
from greenzone.catalog.orbit_class import OrbitClass
from greenzone.catalog.selection import Range, Selection
from greenzone.core.errors import UsageError

__all__ = ["selection_of"]


def selection_of(
    types: Sequence[str] | None,
    owners: Sequence[str] | None,
    name: str | None,
    orbits: Sequence[str] | None,
    near_earth: bool | None,
    period_min: str | None,
    apogee_km: str | None,
    perigee_km: str | None,
    in_orbit: bool,
) -> Selection:
    """The conditions that options state; UsageError naming the option that cannot be read."""
    return Selection(
        types=tuple(ObjectType[_one_of(text, "--type", ObjectType)] for text in types or ()),
        owners=tuple(owners or ()),
        name=name or "",
        orbits=tuple(OrbitClass[_one_of(text, "--orbit", OrbitClass)] for text in orbits or ()),
        near_earth=near_earth,
        period_s=_range(period_min, "--period-min", 60.0),
        perigee_m=_range(perigee_km, "--perigee-km", 1e3),
        apogee_m=_range(apogee_km, "--apogee-km", 1e3),
        in_orbit=in_orbit,
    )


def _one_of(text: str, option: str, kinds: type[ObjectType] | type[OrbitClass]) -> str:
    word = text.strip().upper().replace("-", "_").replace(" ", "_")
    if word not in kinds.__members__:
        known = ", ".join(kind.lower().replace("_", "-") for kind in kinds.__members__)
        raise UsageError(f"{option} {text!r} is unknown; use {known}")
    return word


def _range(text: str | None, option: str, unit_si: float) -> Range:
    if text is None:
        return (None, None)
    low, colon, high = text.partition(":")
    try:
        limits = tuple(float(part) * unit_si if part.strip() else None for part in (low, high))
    except ValueError:
        limits = ()
    if not colon or len(limits) != 2:
        raise UsageError(f"{option} {text!r} is no range; write LOW:HIGH such as 300:600 or :400")
    if None not in limits and limits[0] > limits[1]:  # type: ignore[operator]
        raise UsageError(f"{option} {text!r} is empty; write the lower value first")
    return limits[0], limits[1]
