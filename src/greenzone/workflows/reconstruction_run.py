"""One reconstruction done: what was given, set aside and found."""

from __future__ import annotations

from dataclasses import dataclass

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.instant import Instant
from greenzone.core.provenance import InputDigest
from greenzone.forensics.reconstruction.distance_curve import DistanceCurve
from greenzone.forensics.reconstruction.hypotheses import Hypothesis
from greenzone.forensics.reconstruction.parentless import ParentlessEvent
from greenzone.forensics.reconstruction.reconstruction import Reconstruction
from greenzone.workflows.lifetime_run import LifetimeRun
from greenzone.workflows.reconstruct_call import ParentKind
from greenzone.workflows.reconstruct_inputs import FragmentInput

__all__ = ["Candidate", "ReconstructProvenance", "ReconstructionRun"]


@dataclass(frozen=True, slots=True)
class ReconstructProvenance:
    """What it takes to compute the same again."""

    version: str
    command: str
    seed: int
    inputs: tuple[InputDigest, ...]
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One object that may have broken up, by its set that was used."""

    object_id: str
    name: str
    score: float
    share: float
    """Of the fragments' orbits that meet its orbit in one place."""
    median_speed_m_s: float
    plane_angle_rad: float
    meeting: Instant
    set_epoch: Instant
    given: bool
    """Whether it was named as the parent."""


@dataclass(frozen=True, slots=True, eq=False)
class ReconstructionRun:
    """The answer of `greenzone reconstruct`, in SI.

    `event` is a Reconstruction where a parent's set is known, else what the fragments tell alone.
    """

    fragments: FragmentInput
    earth: EarthOrientation
    event: Reconstruction | ParentlessEvent
    parent_choice: str
    """Which of the parent's sets was taken, and why; "" without a parent."""
    parent_kind: ParentKind
    parent_mass_kg: float | None
    curve: DistanceCurve | None
    candidates: tuple[Candidate, ...]
    hypotheses: tuple[Hypothesis, ...]
    warnings: tuple[str, ...]
    provenance: ReconstructProvenance
    lifetime: LifetimeRun | None = None
