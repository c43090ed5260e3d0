"""The rules by which a conjunction of two objects is judged: part of a policy file.

Every key: docs/policy-file.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from greenzone.decision.thresholds import Thresholds, read_thresholds
from greenzone.messages.own_files.toml_table import TomlTable

__all__ = ["ConjunctionRules", "DefaultRadii", "UsageLimits", "read_conjunction_rules"]

_LARGEST_SHARE = 10.0
_LARGEST_RADIUS_M = 1e6


@dataclass(frozen=True, slots=True)
class UsageLimits:
    """Beyond which a method's assumptions do not hold; see `greenzone.probability`."""

    offset: float
    """Time from TCA to the middle of the encounter, in revolutions of the faster object."""
    extended: float
    """Length of the encounter, in revolutions of the faster object."""
    inaccuracy: float
    """Disagreement of a method with the next better one, as a share."""
    source: str


@dataclass(frozen=True, slots=True)
class DefaultRadii:
    """Hard-body radii in metres where nobody states one, by kind of object."""

    payload_m: float
    rocket_body_m: float
    debris_m: float
    unknown_m: float
    largest_m: float
    """A combined radius of this or more is a mistake of unit."""
    source: str

    def of(self, object_type: str) -> float:
        """The radius for a type in the words of Space-Track: PAYLOAD, ROCKET BODY, DEBRIS."""
        known = {
            "PAYLOAD": self.payload_m,
            "ROCKET BODY": self.rocket_body_m,
            "DEBRIS": self.debris_m,
        }
        return known.get(object_type, self.unknown_m)


@dataclass(frozen=True, slots=True)
class ConjunctionRules:
    """What decides about one conjunction."""

    pc: Thresholds
    usage: UsageLimits
    radii: DefaultRadii
    cross_correlation: bool
    """Whether errors that both objects share through the air's density are subtracted where a
    message gives them; if not, the number with them is still told beside."""
    cross_correlation_source: str
    longest_tca_shift_s: float
    """Closest approaches of the stated states farther than this from the stated TCA are refused."""
    longest_tca_shift_source: str


def read_conjunction_rules(table: TomlTable) -> ConjunctionRules:
    """The rules in a policy's table `conjunction`; BadMessageError for what is not acceptable."""
    shared, tca = table.required_table("cross_correlation"), table.required_table("tca")
    rules = ConjunctionRules(
        pc=read_thresholds(table.required_table("pc")),
        usage=_usage(table.required_table("usage")),
        radii=_radii(table.required_table("default_hbr")),
        cross_correlation=shared.flag("apply"),
        cross_correlation_source=shared.text("source"),
        longest_tca_shift_s=tca.number("longest_shift_s", above=0.0, at_most=86_400.0),
        longest_tca_shift_source=tca.text("source"),
    )
    for part in (shared, tca, table):
        part.refuse_leftovers()
    return rules


def _usage(table: TomlTable) -> UsageLimits:
    def share(key: str) -> float:
        return table.number(key, above=0.0, at_most=_LARGEST_SHARE)

    limits = UsageLimits(
        share("offset"), share("extended"), share("inaccuracy"), table.text("source")
    )
    table.refuse_leftovers()
    return limits


def _radii(table: TomlTable) -> DefaultRadii:
    def metres(key: str) -> float:
        return table.number(key, above=0.0, at_most=_LARGEST_RADIUS_M)

    radii = DefaultRadii(
        payload_m=metres("payload_m"),
        rocket_body_m=metres("rocket_body_m"),
        debris_m=metres("debris_m"),
        unknown_m=metres("unknown_m"),
        largest_m=metres("largest_m"),
        source=table.text("source"),
    )
    table.refuse_leftovers()
    return radii
