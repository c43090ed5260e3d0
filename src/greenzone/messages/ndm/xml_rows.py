"""Rows of data in NDM/XML: the states of an OEM as elements, the lines of an OCM as text."""

from __future__ import annotations

from collections.abc import Iterator

from greenzone.messages.ndm.document import Comment, Item, Row
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.xml_faults import refuse_attributes, refuse_children, refuse_text
from greenzone.messages.ndm.xml_tree import XmlElement

__all__ = ["LINE_ELEMENTS", "state_row"]

LINE_ELEMENTS = frozenset(("trajLine", "covLine", "manLine"))
"""Elements whose text is one row."""
_STATE = ("EPOCH", "X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")
_ACCELERATED = (*_STATE, "X_DDOT", "Y_DDOT", "Z_DDOT")
_UNITS = dict.fromkeys("XYZ", "km")
_UNITS |= {f"{axis}_DOT": "km/s" for axis in "XYZ"} | {f"{axis}_DDOT": "km/s**2" for axis in "XYZ"}


def state_row(element: XmlElement, findings: Findings) -> Iterator[Item]:
    """The row of a state vector (502.0-B-3, 5.2.4), and any comment inside it before it.

    A row has no place for units, so those of the standard are the only ones allowed.
    """
    refuse_text(element, findings)
    refuse_attributes(element, element.attributes, findings)
    leaves = element.children
    names = tuple(leaf.name for leaf in leaves)
    if names not in (_STATE, _ACCELERATED):
        for leaf in leaves:
            if leaf.name == "COMMENT":
                yield Comment(leaf.text, leaf.line)
        leaves = _in_order(element, findings)
    for leaf in leaves:
        refuse_children(leaf, findings)
        unit = leaf.attributes.pop("units", None)
        refuse_attributes(leaf, leaf.attributes, findings)
        if unit is not None and unit != _UNITS.get(leaf.name, ""):
            expected = _UNITS.get(leaf.name, "no unit")
            problem = f"has the unit {unit[:40]!r}"
            findings.fault(leaf.line, leaf.name, leaf.text, problem, f"give {expected}")
    yield Row(tuple(leaf.text for leaf in leaves), element.line)


def _in_order(element: XmlElement, findings: Findings) -> list[XmlElement]:
    """The leaves in the standard's order; faults for those missing, unknown or given twice."""
    found: dict[str, XmlElement] = {}
    for leaf in element.children:
        if leaf.name == "COMMENT":
            continue
        if leaf.name not in _ACCELERATED:
            findings.fault(leaf.line, leaf.name, leaf.text, "is no part of a state", "remove it")
        elif leaf.name in found:
            findings.fault(leaf.line, leaf.name, leaf.text, "stands twice in a state", "keep one")
        else:
            found[leaf.name] = leaf
    wanted = _ACCELERATED if any(name.endswith("_DDOT") for name in found) else _STATE
    for name in wanted:
        if name not in found:
            findings.fault(element.line, name, "", "is missing in a state vector", "add it")
    if list(found) != [name for name in wanted if name in found]:
        shown = " ".join(found)
        findings.change(element.line, "stateVector", shown, " ".join(wanted), "was out of order")
    return [found[name] for name in wanted if name in found]
