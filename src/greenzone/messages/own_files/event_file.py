"""Event files: TOML that describes a breakup, to `EventRecord`. Keys: docs/event-file.md."""

from __future__ import annotations

import math
import os
from typing import Literal, cast

from greenzone.core.errors import BadMessageError
from greenzone.core.provenance import InputDigest
from greenzone.messages.own_files.event_record import (
    BiasAlternative,
    CauseRecord,
    CollisionRecord,
    EjectionRecord,
    EventRecord,
    ExplosionRecord,
    ParentRecord,
    VectorRtn,
)
from greenzone.messages.own_files.input_file import built_in_names, read_named_or_file
from greenzone.messages.own_files.orbit_table import read_elements
from greenzone.messages.own_files.toml_table import SourceNote, TomlTable, parse_toml
from greenzone.messages.source_text import SourceText

__all__ = ["EventRecord", "known_events", "load_event", "parse_event"]

_LARGEST_EVENT_BYTES = 1_000_000
_HEAVIEST_KG = 1e7
"""Ten thousand tonnes: well above any spacecraft (the ISS has 420 t)."""
_FASTEST_M_S = 1e5
"""Beyond any closing speed of two objects bound to the Sun at the Earth (72 km/s)."""
_LONGEST_SIGMA_S = 86_400.0
_WIDEST_BIAS_M_S = 1_000.0
_ZERO: VectorRtn = (0.0, 0.0, 0.0)


def known_events() -> tuple[str, ...]:
    """Names of the built-in events."""
    return built_in_names("events")


def load_event(name_or_path: str | os.PathLike[str]) -> EventRecord:
    """The built-in event of that name, or the event file at that path.

    Raises BadMessageError naming file, key, value and remedy for anything it cannot accept.
    """
    return parse_event(read_named_or_file("events", name_or_path, _LARGEST_EVENT_BYTES))


def parse_event(file: SourceText) -> EventRecord:
    """The event that the text of an event file describes."""
    table = parse_toml(file.text, file.name)
    table.choice("format", ("greenzone-event-1",))
    epoch = table.instant("epoch_utc")
    sigma_s = table.number("epoch_sigma_s", 0.0, at_least=0.0, at_most=_LONGEST_SIGMA_S)
    known = table.instant("known_utc", epoch)
    if known.plus(3.0 * sigma_s) < epoch:
        table.refuse("known_utc", "lies before the event", "give the time the report arrived")
    parents, parent_notes, inputs = _parents(table, file)
    cause, cause_notes = _cause(table)
    bias, sigma, alternatives, bias_notes = _bias(table)
    ejection, ejection_notes = _ejection(table, sigma)
    return EventRecord(
        name=table.text("name"),
        epoch=epoch,
        epoch_sigma_s=sigma_s,
        known_utc=known,
        parents=parents,
        cause=cause,
        delta_v_bias_rtn_m_s=bias,
        delta_v_bias_alternatives=alternatives,
        ejection=ejection,
        unknowns=table.texts("unknowns"),
        notes=table.texts("notes"),
        source_notes=(table.finish() + parent_notes + cause_notes + bias_notes + ejection_notes),
        source_name=file.name,
        inputs=(file.digest, *inputs),
    )


def _parents(
    table: TomlTable, file: SourceText
) -> tuple[tuple[ParentRecord, ...], tuple[SourceNote, ...], tuple[InputDigest, ...]]:
    tables = table.tables("parents")
    if not tables:
        raise BadMessageError(
            f"{file.name}: parents is missing; add [[parents]] with the object that broke up"
        )
    weight = 1.0 if len(tables) == 1 else None
    pairs = [_parent(t, weight, file) for t in tables]
    parents = tuple(parent for parent, _ in pairs)
    _require_unit_sum(parents, file)
    notes = tuple(note for t in tables for note in t.finish())
    return parents, notes, tuple(digest for _, digests in pairs for digest in digests)


def _require_unit_sum(parents: tuple[ParentRecord, ...], file: SourceText) -> None:
    total = math.fsum(p.weight for p in parents)
    if abs(total - 1.0) > 1e-6:
        weights = ", ".join(f"{p.weight:g}" for p in parents[:8])
        raise BadMessageError(
            f"{file.name}: parents.weight = {weights} sum to {total:g}; make them sum to 1"
        )


def _parent(
    table: TomlTable, default_weight: float | None, file: SourceText
) -> tuple[ParentRecord, tuple[InputDigest, ...]]:
    mass_kg = table.number("mass_kg", above=0.0, at_most=_HEAVIEST_KG)
    low_kg = table.number("mass_low_kg", mass_kg, above=0.0, at_most=_HEAVIEST_KG)
    high_kg = table.number("mass_high_kg", mass_kg, above=0.0, at_most=_HEAVIEST_KG)
    if not low_kg <= mass_kg <= high_kg:
        table.refuse(
            "mass_kg", f"is not within [{low_kg:g}, {high_kg:g}]", "correct the mass or its range"
        )
    elements, inputs = read_elements(table, file.folder)
    record = ParentRecord(
        name=table.text("name"),
        weight=table.number("weight", default_weight, above=0.0, at_most=1.0),
        elements=elements,
        mass_kg=mass_kg,
        mass_low_kg=low_kg,
        mass_high_kg=high_kg,
        type=cast(
            Literal["spacecraft", "rocket_body"],
            table.choice("type", ("spacecraft", "rocket_body")),
        ),
    )
    return record, inputs


def _cause(table: TomlTable) -> tuple[CauseRecord, tuple[SourceNote, ...]]:
    cause = table.table("cause")
    if cause is None:
        raise BadMessageError(
            f'{table.file}: cause is missing; add [cause] with kind = "collision" or "explosion"'
        )
    if cause.choice("kind", ("collision", "explosion")) == "explosion":
        scale = cause.number("scale_factor", 1.0, above=0.0, at_most=100.0)
        return ExplosionRecord(scale), cause.finish()
    collision = CollisionRecord(
        impactor_mass_kg=cause.optional_number("impactor_mass_kg", above=0.0, at_most=_HEAVIEST_KG),
        relative_velocity_rtn_m_s=cause.vector_rtn(
            "relative_velocity_rtn_m_s", largest=_FASTEST_M_S
        ),
        absorbed_momentum_share=cause.number(
            "absorbed_momentum_share", 0.0, at_least=0.0, at_most=1.0
        ),
    )
    _refuse_unusable_share(cause, collision)
    return collision, cause.finish()


def _refuse_unusable_share(cause: TomlTable, collision: CollisionRecord) -> None:
    known = collision.impactor_mass_kg and collision.relative_velocity_rtn_m_s
    if collision.absorbed_momentum_share > 0.0 and not known:
        cause.refuse(
            "absorbed_momentum_share",
            "needs the impactor's mass and relative velocity",
            "give both, or 0",
        )


def _bias(
    table: TomlTable,
) -> tuple[VectorRtn, VectorRtn, tuple[BiasAlternative, ...], tuple[SourceNote, ...]]:
    bias = table.table("delta_v_bias")
    if bias is None:
        return _ZERO, _ZERO, (), ()
    value = bias.vector_rtn("rtn_m_s", largest=_FASTEST_M_S) or _ZERO
    sigma = bias.vector_rtn("sigma_rtn_m_s", largest=_WIDEST_BIAS_M_S) or _ZERO
    if min(sigma) < 0.0:
        bias.refuse("sigma_rtn_m_s", "has a negative part", "give standard deviations")
    tables = bias.tables("alternatives")
    alternatives = tuple(_alternative(t) for t in tables)
    notes = bias.finish() + tuple(note for t in tables for note in t.finish())
    return value, sigma, alternatives, notes


def _ejection(
    table: TomlTable, bias_sigma_rtn_m_s: VectorRtn
) -> tuple[EjectionRecord, tuple[SourceNote, ...]]:
    """How ejection departs from the model; exactly the model where nothing is given."""
    found = table.table("ejection")
    if found is None:
        return EjectionRecord(bias_sigma_rtn_m_s=bias_sigma_rtn_m_s), ()
    model = EjectionRecord()
    record = EjectionRecord(
        found.number("speed_factor", model.speed_factor, at_least=0.05, at_most=20.0),
        found.number("speed_sigma_log10", model.speed_sigma_log10, above=0.0, at_most=1.0),
        bias_sigma_rtn_m_s,
    )
    return record, found.finish()


def _alternative(table: TomlTable) -> BiasAlternative:
    value = table.vector_rtn("rtn_m_s", largest=_FASTEST_M_S)
    if value is None:
        raise BadMessageError(f"{table.file}: {table.path}.rtn_m_s is missing; add it")
    return BiasAlternative(table.text("name"), value, table.text("source"))
