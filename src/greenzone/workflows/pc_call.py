"""What a person asks of conjunction messages, as it is given: names, files and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from greenzone.core.errors import UsageError
from greenzone.decision.policy import load_policy
from greenzone.workflows.assess import AssessCall
from greenzone.workflows.assess_methods import METHOD_NAMES
from greenzone.workflows.assess_radius import KnownSizes

__all__ = ["PcCall"]

_ALL, _RECOMMENDED = "all", "recommended"
_FEWEST_SAMPLES: Final = 1_000
_MOST_SAMPLES: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class PcCall:
    """The arguments of one assessment of files. UsageError for what cannot be meant."""

    files: tuple[str, ...]
    methods: tuple[str, ...] = ()
    hbr_m: float | None = None
    policy: str = "default"
    sizes: str | None = None
    seed: int = 1
    samples: int = 100_000
    cross_correlation: bool = False

    def __post_init__(self) -> None:
        if self.seed < 0:
            raise UsageError(f"--seed {self.seed}: give a number from 0 on")
        if not _FEWEST_SAMPLES <= self.samples <= _MOST_SAMPLES:
            raise UsageError(f"--samples {self.samples}: give a number from 1000 to 1e9")

    def assess_call(self) -> AssessCall:
        """The call with its names resolved; UsageError for a radius or method that is none."""
        rules = load_policy(self.policy).conjunction
        if self.cross_correlation:
            rules = replace(rules, cross_correlation=True)
        largest = rules.radii.largest_m
        if self.hbr_m is not None and not 0.0 < self.hbr_m < largest:
            raise UsageError(
                f"--hbr-m {self.hbr_m:g}: a combined hard-body radius is between 0 and "
                f"{largest:g} m; give it in metres"
            )
        methods = _methods(self.methods)
        sizes = KnownSizes({}) if self.sizes is None else KnownSizes.read(self.sizes)
        return AssessCall(rules, methods, self.hbr_m, sizes, self.seed, self.samples)


def _methods(names: Sequence[str]) -> tuple[str, ...]:
    for name in names:
        if name not in (*METHOD_NAMES, _ALL, _RECOMMENDED):
            known = ", ".join((_RECOMMENDED, _ALL, *METHOD_NAMES))
            raise UsageError(f"--method {name[:40]}: is not known; use one of {known}")
    if _ALL in names:
        return METHOD_NAMES
    return tuple(dict.fromkeys(name for name in names if name != _RECOMMENDED))
