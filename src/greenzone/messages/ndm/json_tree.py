"""The objects of NDM/JSON to a raw tree, whose keywords and values nobody has judged yet."""

from __future__ import annotations

from collections.abc import Sequence

from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item, Row
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.json_value import JsonObject, one_line, shown_json

__all__ = ["json_tree"]

_UNIT = "_UNIT"
_USER_DEFINED = "USER_DEFINED_"
_DEEPEST = 20


def json_tree(kind: str, message: JsonObject, findings: Findings) -> Document:
    """The tree of one message object; what is no value and no block is a fault in `findings`."""
    for name in sorted(message.keys() - {"id", "version", "header", "body"}):
        findings.fault(0, name, "", "has no place here", "put it into header or body")
    header, body = (_object(name, message.get(name), findings) for name in ("header", "body"))
    items = _items(body, 0, findings)
    for item in items:
        if isinstance(item, Entry):
            findings.fault(0, item.keyword, item.value, "stands in no block", "put it into one")
    version = _text("version", message.get("version", ""), findings)
    blocks = (item for item in items if isinstance(item, Block))
    return Document(kind, version, (Block("header", _items(header, 0, findings)), *blocks))


def _object(name: str, value: object, findings: Findings) -> JsonObject:
    if isinstance(value, dict):
        return value
    findings.fault(0, name, shown_json(value), "is no object", "give one")
    return {}


def _items(members: JsonObject, depth: int, findings: Findings) -> tuple[Item, ...]:
    found: list[Item] = []
    for key, value in members.items():
        if value is None or _is_unit(key, members):
            continue
        listed: Sequence[object] = value if isinstance(value, list) else [value]
        for member in listed:
            if isinstance(member, dict) and depth < _DEEPEST:
                found.append(Block(key, _items(member, depth + 1, findings)))
            elif isinstance(member, list):
                found.append(Row(tuple(_text(key, v, findings) for v in member)))
            elif key == "COMMENT":
                found.append(Comment(_text(key, member, findings).strip()))
            else:
                unit = _text(key, members.get(key + _UNIT) or "", findings)
                found.append(Entry(key, _text(key, member, findings).strip(), unit))
    return tuple(found)


def _text(key: str, value: object, findings: Findings) -> str:
    if not isinstance(value, str):
        problem, remedy = "is no text and no number", "give one value"
        findings.fault(0, key, shown_json(value), problem, remedy)
        return ""
    text = one_line(value)
    if text != value:
        findings.change(0, key, value, text, "line ends and control characters became blanks")
    return text


def _is_unit(key: str, members: JsonObject) -> bool:
    """Whether the key tells the unit of another; what users define has none."""
    keyword = key.removesuffix(_UNIT)
    return keyword != key and keyword in members and not key.startswith(_USER_DEFINED)
