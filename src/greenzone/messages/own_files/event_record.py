"""What a first report says of a breakup: which object, when, how, and what nobody knows yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from greenzone.core.instant import Instant
from greenzone.core.provenance import InputDigest
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.own_files.toml_table import SourceNote

__all__ = [
    "BiasAlternative",
    "CauseRecord",
    "CollisionRecord",
    "EjectionRecord",
    "EventRecord",
    "ExplosionRecord",
    "ParentRecord",
    "VectorRtn",
]

VectorRtn: TypeAlias = tuple[float, float, float]
"""Radial, in-track (transverse) and cross-track (normal) components in the parent's frame."""


@dataclass(frozen=True, slots=True)
class ParentRecord:
    """One object that may be what broke up."""

    name: str
    weight: float
    """Probability that this is the object; the weights of an event sum to one."""
    elements: ElementSet
    mass_kg: float
    mass_low_kg: float
    mass_high_kg: float
    type: Literal["spacecraft", "rocket_body"]


@dataclass(frozen=True, slots=True)
class CollisionRecord:
    """A hit by something; what is None is unknown."""

    impactor_mass_kg: float | None
    relative_velocity_rtn_m_s: VectorRtn | None
    """Velocity of the impactor minus that of the parent."""
    absorbed_momentum_share: float
    """Share of the impactor's momentum that the cloud takes over, 0 to 1."""


@dataclass(frozen=True, slots=True)
class ExplosionRecord:
    """An explosion, with the scale factor S of the NASA Standard Breakup Model."""

    scale_factor: float


CauseRecord: TypeAlias = CollisionRecord | ExplosionRecord


@dataclass(frozen=True, slots=True)
class EjectionRecord:
    """How the fragments seen depart from the breakup model's ejection velocities."""

    speed_factor: float = 1.0
    speed_sigma_log10: float = 0.4
    """The model's own spread unless given."""
    bias_sigma_rtn_m_s: VectorRtn = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class BiasAlternative:
    """Another mean velocity change of the fragments that evidence or doubt suggests."""

    name: str
    delta_v_rtn_m_s: VectorRtn
    source: str


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One event file, in SI and checked."""

    name: str
    epoch: Instant
    epoch_sigma_s: float
    known_utc: Instant
    """When the report reached the user: no advice may lie before it."""
    parents: tuple[ParentRecord, ...]
    cause: CauseRecord
    delta_v_bias_rtn_m_s: VectorRtn
    delta_v_bias_alternatives: tuple[BiasAlternative, ...]
    ejection: EjectionRecord
    unknowns: tuple[str, ...]
    """What the report leaves open, each a line to show beside the result."""
    notes: tuple[str, ...]
    source_notes: tuple[SourceNote, ...]
    source_name: str
    """The built-in name or the file's own name."""
    inputs: tuple[InputDigest, ...]
    """The event file and every file it names."""

    @property
    def sha256(self) -> str:
        """Of the event file's bytes."""
        return self.inputs[0].sha256
