"""XML text as a tree of elements with line numbers, within caps, through expat.

Messages carry no document type (CCSDS 505.0): a DOCTYPE, and with it every entity, is refused
before anything in it is looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from greenzone.messages.change import Fault, RefusedMessageError

__all__ = ["XmlElement", "parse_xml_tree"]

_DEEPEST = 32
"""A state in an ephemeris in a container lies 7 deep."""
_MOST_ELEMENTS = 2_000_000
_MOST_ATTRIBUTES = 16
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
"""Written as `&#x85;`; written as they are they do not get here."""
_LONGEST_NAME = 200
_LONGEST_ATTRIBUTE = 2000
_LONGEST_VALUE = 1_000_000
_BUFFER_BYTES = 65_536
_NAMESPACE = re.compile(r"xmlns(?::.*)?|xsi:.*|nil", re.DOTALL)
"""`nil` says again that an element is empty; senders write it without its prefix."""


@dataclass(slots=True)
class XmlElement:
    """One element, its name without a namespace prefix."""

    name: str
    line: int
    attributes: dict[str, str]
    """Without those of namespaces and schemas."""
    text: str = ""
    """Its own text without the blanks around; that of the elements inside is theirs."""
    children: list[XmlElement] = field(default_factory=list)


def parse_xml_tree(text: str, source_name: str) -> XmlElement:
    """The root element of an XML text.

    Raises RefusedMessageError with the line for text that is no well-formed XML, has a
    DOCTYPE, is nested deeper than 32 elements or has more than two million of them.
    """
    builder = _Builder(source_name)
    try:
        builder.parser.Parse(text.encode("utf-8", errors="surrogatepass"), True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise builder.refused(
            error.lineno, "", f"is not well-formed XML ({reason})", "correct it there"
        ) from None
    return builder.root


class _Builder:
    """The handlers that expat calls, and the tree they have built so far."""

    def __init__(self, source_name: str) -> None:
        self.source_name = source_name
        self.root = XmlElement("", 0, {})
        self.open: list[XmlElement] = []
        self.texts: list[list[str]] = []
        self.count = 0
        self.parser = parser = expat.ParserCreate("UTF-8")
        parser.buffer_text = True
        parser.buffer_size = _BUFFER_BYTES
        parser.StartDoctypeDeclHandler = self.doctype
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters

    def doctype(self, name: str, *_: object) -> None:
        shown = f"<!DOCTYPE {name[:_LONGEST_NAME]}"
        raise self.refused(
            self.parser.CurrentLineNumber,
            shown,
            "is a document type, which messages do not have",
            "remove it and every entity it declares",
        )

    def start(self, name: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        self.count += 1
        if len(self.open) == _DEEPEST:
            raise self.refused(line, name, f"is nested deeper than {_DEEPEST}", "give a message")
        if self.count > _MOST_ELEMENTS:
            raise self.refused(line, name, f"is element {self.count}", "split the file")
        if len(attributes) > _MOST_ATTRIBUTES or len(name) > _LONGEST_NAME:
            raise self.refused(line, name, "has too long a name or too many attributes", "cut it")
        if any(len(value) > _LONGEST_ATTRIBUTE for value in attributes.values()):
            raise self.refused(line, name, "has too long an attribute", "shorten it")
        kept = {k: v for k, v in attributes.items() if not _NAMESPACE.fullmatch(k)}
        element = XmlElement(name.rpartition(":")[2], line, kept)
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)
        self.texts.append([])

    def end(self, _: str) -> None:
        element = self.open.pop()
        element.text = "".join(self.texts.pop()).strip()
        if len(element.text) > _LONGEST_VALUE:
            raise self.refused(element.line, element.name, "holds too long a text", "shorten it")
        if _CONTROL.search(element.text):
            raise self.refused(element.line, element.name, "holds a control character", "remove it")

    def characters(self, text: str) -> None:
        self.texts[-1].append(text)

    def refused(self, line: int, what: str, problem: str, remedy: str) -> RefusedMessageError:
        return RefusedMessageError(
            self.source_name, [Fault(line, "", what[:_LONGEST_NAME], problem, remedy)]
        )
