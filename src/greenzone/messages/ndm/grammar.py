"""The rules of each kind of message greenzone reads."""

from __future__ import annotations

from greenzone.messages.ndm.cdm_grammar import CDM
from greenzone.messages.ndm.ocm_grammar import OCM
from greenzone.messages.ndm.odm_grammar import OEM, OMM, OPM
from greenzone.messages.ndm.rules import MessageRule

__all__ = ["KINDS", "message_rule"]

_RULES = {rule.kind: rule for rule in (CDM, OEM, OMM, OPM, OCM)}

KINDS = tuple(_RULES)
"""CDM, OEM, OMM, OPM and OCM."""


def message_rule(kind: str) -> MessageRule:
    """The rules of a kind of message, one of `KINDS`."""
    return _RULES[kind]
