"""Documents to NDM/XML text (CCSDS 505.0-B-3), in the standard's order, units as attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Row
from greenzone.messages.ndm.written_unit import written_unit

__all__ = ["format_xml"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
_SCHEMA = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation='
    '"https://sanaregistry.org/r/ndmxml_unqualified/ndmxml-4.0.0-master-4.0.xsd"'
)
_USER_DEFINED = "USER_DEFINED_"
_OCM_ROWS = {"traj": "trajLine", "cov": "covLine", "man": "manLine"}
_STATE = (
    ("EPOCH", ""),
    ("X", ' units="km"'),
    ("Y", ' units="km"'),
    ("Z", ' units="km"'),
    ("X_DOT", ' units="km/s"'),
    ("Y_DOT", ' units="km/s"'),
    ("Z_DOT", ' units="km/s"'),
    ("X_DDOT", ' units="km/s**2"'),
    ("Y_DDOT", ' units="km/s**2"'),
    ("Z_DDOT", ' units="km/s**2"'),
)
"""An OEM's state (502.0-B-3 5.2.4); one with accelerations has ten values."""
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML 1.0 text may hold (its production 2, Char)."""


def format_xml(*documents: Document) -> str:
    """One message as its own root element, several as the members of an `<ndm>`.

    Raises BadMessageError for a character that XML cannot hold.
    """
    if not documents:
        raise BadMessageError("no message to write; give at least one")
    lines = [_DECLARATION]
    if len(documents) == 1:
        lines += _message(documents[0], f"{_SCHEMA} ", "")
    else:
        lines.append(f"<ndm {_SCHEMA}>")
        for document in documents:
            lines += _message(document, "", "  ")
        lines.append("</ndm>")
    text = "\n".join((*lines, ""))
    wrong = _NOT_XML.search(text)
    if wrong:
        raise BadMessageError(
            f"the character {wrong.group()!r} cannot stand in XML; write the message as KVN or JSON"
        )
    return text


def _message(document: Document, schema: str, indent: str) -> Iterator[str]:
    root = document.kind.lower()
    version = _attribute(document.version)
    yield f'{indent}<{root} {schema}id="CCSDS_{document.kind}_VERS" version="{version}">'
    for block in document.named("header"):
        yield from _block(block, indent + "  ")
    yield f"{indent}  <body>"
    for block in document.blocks:
        if block.name != "header":
            yield from _block(block, indent + "    ")
    yield f"{indent}  </body>"
    yield f"{indent}</{root}>"


def _block(block: Block, indent: str) -> Iterator[str]:
    yield f"{indent}<{block.name}>"
    inside = indent + "  "
    row_name = _OCM_ROWS.get(block.name, "")
    for item in block.items:
        if isinstance(item, Row):
            yield _line(row_name, item, inside) if row_name else _state(item, inside)
        elif isinstance(item, Block):
            yield from _block(item, inside)
        elif isinstance(item, Comment):
            # Readers of others refuse an empty element here; a blank means the same.
            yield f"{inside}<COMMENT>{_text(item.text) or ' '}</COMMENT>"
        else:
            yield inside + _leaf(item)
    yield f"{indent}</{block.name}>"


def _leaf(item: Entry) -> str:
    if item.keyword.startswith(_USER_DEFINED):
        parameter = _attribute(item.keyword.removeprefix(_USER_DEFINED))
        return f'<USER_DEFINED parameter="{parameter}">{_text(item.value)}</USER_DEFINED>'
    unit = written_unit(item)
    units = f' units="{_attribute(unit)}"' if unit else ""
    return f"<{item.keyword}{units}>{_text(item.value)}</{item.keyword}>"


def _state(row: Row, indent: str) -> str:
    leaves = "".join(
        f"<{name}{units}>{_text(value)}</{name}>"
        for (name, units), value in zip(_STATE, row.values, strict=False)
    )
    return f"{indent}<stateVector>{leaves}</stateVector>"


def _line(name: str, row: Row, indent: str) -> str:
    return f"{indent}<{name}>{_text(' '.join(row.values))}</{name}>"


def _text(value: str) -> str:
    if "&" in value or "<" in value or ">" in value:
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return value


def _attribute(value: str) -> str:
    return _text(value).replace('"', "&quot;")
