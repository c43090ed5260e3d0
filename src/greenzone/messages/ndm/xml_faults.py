"""What an XML message must not hold: nothing in it that has no place in a document is lost."""

from __future__ import annotations

import difflib

from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.xml_tree import XmlElement

__all__ = ["MOST_FAULTS", "refuse_attributes", "refuse_children", "refuse_text", "refuse_unknown"]

MOST_FAULTS = 100
"""More are not told; a crowd of them is not looked at."""
_ATTRIBUTES = ("units", "parameter", "id", "version")


def refuse_text(element: XmlElement, findings: Findings) -> None:
    """The fault of text between the elements of a block."""
    if element.text:
        problem = f"is loose text in <{element.name}>"
        remedy = "put it into the element it belongs to"
        findings.fault(element.line, "", element.text, problem, remedy)


def refuse_children(element: XmlElement, findings: Findings) -> None:
    """The fault of elements inside one that holds a value."""
    for child in element.children[:1]:
        problem = f"stands inside <{element.name}>, which holds a value"
        findings.fault(child.line, child.name, child.text, problem, "put it after that element")


def refuse_attributes(element: XmlElement, attributes: dict[str, str], findings: Findings) -> None:
    """The faults of attributes that nobody knows."""
    for name, value in attributes.items():
        where = f"{element.name} {name}"
        problem = "is an unknown attribute"
        refuse_unknown(findings, element.line, where, value, problem, _ATTRIBUTES, name)


def refuse_unknown(
    findings: Findings,
    line: int,
    keyword: str,
    value: str,
    problem: str,
    known: tuple[str, ...],
    name: str,
) -> None:
    """The fault of an unknown name, with the known one it is nearest to."""
    if len(findings.faults) < MOST_FAULTS:
        near = difflib.get_close_matches(name[:40], known, n=1)
        remedy = f"did you mean {near[0]}?" if near else "remove it"
        findings.fault(line, keyword, value, problem, remedy)
