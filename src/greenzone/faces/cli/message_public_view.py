"""A row of Space-Track's `cdm_public` at a glance, with what it does not tell."""

from __future__ import annotations

from greenzone.faces.cli.message_view import MessageView, Section, figure, length, utc
from greenzone.messages.conjunctions.public_conjunction import LIMITS, PublicConjunction

__all__ = ["public_view"]


def public_view(record: PublicConjunction) -> MessageView:
    """The encounter, both objects, and what must not be made of it."""
    pc = "not stated" if record.pc is None else f"{record.pc:.3e} (as its sender computed it)"
    encounter = (
        ("TCA", utc(record.tca)),
        ("miss distance", length(record.miss_distance_m)),
        ("Pc as stated", pc),
        ("created", utc(record.created)),
    )
    objects = tuple(
        (
            side.object_id,
            side.name,
            side.object_type,
            side.rcs_size,
            figure(side.exclusion_radius_m, "m"),
        )
        for side in record.objects
    )
    one, two = record.objects
    title = f"CDM (public)  {one.name} ({one.object_id})  and  {two.name} ({two.object_id})"
    columns = ("id", "name", "type", "radar size", "exclusion radius")
    sections = (
        Section("", tuple(row for row in encounter if row[1])),
        Section("objects", objects, columns),
        Section("doubts", ((LIMITS,),), (), True),
    )
    return MessageView(title, sections)
