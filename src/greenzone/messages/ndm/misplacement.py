"""What to tell a sender whose keyword is unknown or stands where it cannot."""

from __future__ import annotations

from difflib import get_close_matches

from greenzone.messages.ndm.rules import BlockRule, MessageRule

__all__ = ["a_kind", "misplaced_keyword", "unknown_keyword"]

_LONGEST_KEYWORD = 80
_LIKENESS = 0.75
_ELSEWHERE = "leave it out or put it in a COMMENT"


def a_kind(kind: str) -> str:
    """The kind of a message with its article: `a CDM`, `an OPM`."""
    return f"an {kind}" if kind.startswith("O") else f"a {kind}"


def unknown_keyword(keyword: str, rule: MessageRule) -> tuple[str, str]:
    """Problem and remedy of a keyword that the message does not know."""
    near: list[str] = []
    if len(keyword) <= _LONGEST_KEYWORD:
        near = get_close_matches(keyword.upper(), rule.places, n=1, cutoff=_LIKENESS)
    problem = f"is no keyword of {a_kind(rule.kind)}"
    return problem, f"did you mean {near[0]}?" if near else _ELSEWHERE


def misplaced_keyword(owner: BlockRule | None, around: str, rule: MessageRule) -> tuple[str, str]:
    """Problem and remedy of a known keyword where it cannot stand.

    `owner` is the block it belongs to, None where the message has none; `around` names the block
    it stands in, "" outside all.
    """
    if owner is None:
        return f"has no place in {a_kind(rule.kind)}", _ELSEWHERE
    if owner.marker:
        return (
            f"stands outside its block {owner.name}",
            f"put it between {owner.marker}_START and {owner.marker}_STOP",
        )
    if around:
        return f"does not belong in {around}", f"move it to {owner.name}"
    return f"stands where no {owner.name} can be", f"move it into the {owner.name} it belongs to"
