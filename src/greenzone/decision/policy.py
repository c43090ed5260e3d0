"""The rules by which a risk becomes a zone and an action, read from a TOML file.

Every key: docs/policy-file.md. The file is read strictly: an unknown key, a missing one or a
value out of range is refused with its name and a remedy.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, cast

from greenzone.decision.conjunction_rules import ConjunctionRules, read_conjunction_rules
from greenzone.decision.thresholds import Thresholds, read_thresholds
from greenzone.messages.own_files.input_file import built_in_names, read_named_or_file
from greenzone.messages.own_files.toml_table import TomlTable, parse_toml
from greenzone.messages.source_text import SourceText

__all__ = [
    "HitSize",
    "Policy",
    "ShelterRules",
    "Thresholds",
    "load_policy",
    "parse_policy",
    "shipped_policies",
]

HitSize = Literal["ge_1mm", "ge_3mm", "ge_1cm", "ge_10cm"]
_SIZES = ("ge_1mm", "ge_3mm", "ge_1cm", "ge_10cm")
_DAY_S = 86_400.0
_DEFAULT = "default"
_LARGEST_POLICY_BYTES = 1_000_000


@dataclass(frozen=True)
class ShelterRules:
    """When a crew shelters and for how long (seconds); `sources` says why, key by key."""

    trigger: Literal["yellow", "red"]
    hold_period_below_trigger: bool
    lead_time_s: float
    margin_before_s: float
    margin_after_s: float
    wait_after_pass_s: float
    merge_gap_s: float
    longest_s: float
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Policy:
    """One policy file. Penetration thresholds apply where shields are known, else those of hits.

    Hits are counted of fragments at least `hit_size`. The period runs `period_s` from when the
    event became known.
    """

    name: str
    summary: str
    assumptions: tuple[str, ...]
    hit_size: HitSize
    hit_size_source: str
    pass_penetration: Thresholds
    pass_hit: Thresholds
    period_s: float
    period_penetration: Thresholds
    period_hit: Thresholds
    shelter: ShelterRules
    conjunction: ConjunctionRules
    """Those of the default policy where the file has none."""
    source_name: str
    sha256: str

    def scaled(self, factor: float) -> Policy:
        """The same policy with every probability threshold times `factor`."""
        return replace(
            self,
            pass_penetration=self.pass_penetration.scaled(factor),
            pass_hit=self.pass_hit.scaled(factor),
            period_penetration=self.period_penetration.scaled(factor),
            period_hit=self.period_hit.scaled(factor),
        )


def shipped_policies() -> tuple[str, ...]:
    """The names of the policies that come with greenzone."""
    return built_in_names("policies")


def load_policy(name_or_path: str | os.PathLike[str]) -> Policy:
    """The shipped policy of that name, or the one in that file.

    Raises BadMessageError naming file, key, value and remedy for anything it cannot accept.
    """
    return parse_policy(read_named_or_file("policies", name_or_path, _LARGEST_POLICY_BYTES))


def parse_policy(file: SourceText) -> Policy:
    """The policy that the text of a policy file describes."""
    top = parse_toml(file.text, file.name)
    hits, one = top.required_table("hits"), top.required_table("per_pass")
    period = top.required_table("per_period")
    policy = Policy(
        name=top.text("name"),
        summary=top.text("summary"),
        assumptions=top.required_texts("assumptions"),
        hit_size=cast(HitSize, hits.choice("size", _SIZES)),
        hit_size_source=hits.text("source"),
        pass_penetration=read_thresholds(one.required_table("penetration")),
        pass_hit=read_thresholds(one.required_table("hit")),
        period_s=period.number("hours", at_least=0.1, at_most=10_000.0) * 3600.0,
        period_penetration=read_thresholds(period.required_table("penetration")),
        period_hit=read_thresholds(period.required_table("hit")),
        shelter=_shelter_rules(top.required_table("shelter")),
        conjunction=_conjunction_rules(top),
        source_name=file.name,
        sha256=file.sha256,
    )
    for table in (hits, one, period, top):
        table.refuse_leftovers()
    return policy


def _conjunction_rules(top: TomlTable) -> ConjunctionRules:
    own = top.table("conjunction")
    return _default_conjunction_rules() if own is None else read_conjunction_rules(own)


@cache
def _default_conjunction_rules() -> ConjunctionRules:
    file = read_named_or_file("policies", _DEFAULT, _LARGEST_POLICY_BYTES)
    top = parse_toml(file.text, file.name)
    return read_conjunction_rules(top.required_table("conjunction"))


def _shelter_rules(table: TomlTable) -> ShelterRules:
    def seconds(key: str) -> float:
        return table.number(key, at_least=0.0, at_most=30.0 * _DAY_S)

    rules = ShelterRules(
        trigger=cast(Literal["yellow", "red"], table.choice("trigger", ("yellow", "red"))),
        hold_period_below_trigger=table.flag("hold_period_below_trigger"),
        lead_time_s=seconds("lead_time_s"),
        margin_before_s=seconds("margin_before_s"),
        margin_after_s=seconds("margin_after_s"),
        wait_after_pass_s=seconds("wait_after_pass_s"),
        merge_gap_s=seconds("merge_gap_s"),
        longest_s=seconds("longest_s"),
        sources=_sources(table.required_table("sources")),
    )
    table.refuse_leftovers()
    return rules


_RULE_KEYS = (
    "trigger",
    "hold_period_below_trigger",
    "lead_time_s",
    "margin_before_s",
    "margin_after_s",
    "wait_after_pass_s",
    "merge_gap_s",
    "longest_s",
)


def _sources(table: TomlTable) -> tuple[tuple[str, str], ...]:
    """A reason for every shelter rule: a rule nobody can account for is not accepted."""
    sources = tuple((key, table.text(key)) for key in _RULE_KEYS)
    table.refuse_leftovers()
    return sources
