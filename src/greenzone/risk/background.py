"""The risk that was there before the breakup, for comparison."""

from __future__ import annotations

from dataclasses import dataclass

from greenzone.risk.hits import hit_probability

__all__ = ["BackgroundFlux", "background_probability"]

_SECONDS_PER_YEAR = 365.25 * 86_400.0


@dataclass(frozen=True)
class BackgroundFlux:
    """Impacts per square metre and second of pieces at least `size_m`, and who says so."""

    size_m: float
    flux_m2_s: float
    source: str

    @classmethod
    def per_year(cls, size_m: float, flux_m2_yr: float, source: str) -> BackgroundFlux:
        """A flux published per square metre and (Julian) year."""
        return cls(size_m, flux_m2_yr / _SECONDS_PER_YEAR, source)


def background_probability(
    flux: BackgroundFlux, cross_section_m2: float, duration_s: float
) -> float:
    """The chance of at least one background hit on the cross-section in the duration."""
    return hit_probability(flux.flux_m2_s * cross_section_m2 * max(duration_s, 0.0))
