"""Any text that holds messages into messages: form and kind are guessed from the content.

    text ─▶ guess_form ─▶ the reader of that form ─▶ documents and changes ─▶ Message, ...

Readers are imported where they are first needed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import NamedTuple

from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.message import Message, MessageForm
from greenzone.messages.ndm.grammar import KINDS
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.source_text import LARGEST_MESSAGE_BYTES, read_source

__all__ = ["FormGuess", "guess_form", "parse_message", "parse_messages", "read_messages"]

_Reader = Callable[[str, str], tuple[Parsed, ...]]
_LOOKED_AT = 100_000
"""Characters within which a text must show what it is."""
_LONGEST_LINE = 100_000
_MOST_LINES = 2_000_000
_MOST_MESSAGES = 50_000
_MOST_BRACKETS, _MOST_COMMAS = 1_000_000, 3_000_000
_KVN_HEADER = re.compile(r"^[ \t]*CCSDS_([A-Z]{3})_VERS[ \t]*=", re.MULTILINE | re.IGNORECASE)
_XML_START = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_XML_ASIDE = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_JSON_KEY = re.compile(r'"(\w{1,60})"\s*:')
_TLE_LINE = re.compile(r"^1 [ 0-9A-Z]{5}[A-Z ] .*\r?\n", re.MULTILINE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What no line of a message holds: some of it ends a line for one program and not for another."""
_REMEDY = f"give one of {', '.join(KINDS)} in KVN, XML or JSON, OMM in CSV, or a TLE"


class FormGuess(NamedTuple):
    """What a text seems to hold."""

    kind: str
    """TLE, one of the CCSDS kinds, CDM_PUBLIC, or NDM for a container."""
    form: MessageForm


def guess_form(text: str, source_name: str = "text") -> FormGuess:
    """The kind and form of the messages in a text, from its beginning.

    Raises RefusedMessageError where it is none that is known: empty, a web page, another kind.
    """
    start = text[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    if not start:
        raise _refused(source_name, 0, "", "is empty", _REMEDY)
    if start[0] == "<":
        return FormGuess(_xml_kind(start, source_name), "xml")
    if start[0] in "{[":
        return FormGuess(_json_layout(start, source_name)[0], "json")
    header = _KVN_HEADER.search(start)
    if header:
        return FormGuess(_known_kind(header[1].upper(), source_name), "kvn")
    columns = {column.strip().strip('"').upper() for column in start.split("\n", 1)[0].split(",")}
    if "MEAN_MOTION" in columns:
        return FormGuess("OMM", "csv")
    if _TLE_LINE.search(start):
        return FormGuess("TLE", "tle")
    line = text[: len(text) - len(text.lstrip("\ufeff \t\r\n"))].count("\n") + 1
    first = start.split("\n", 1)[0][:_LONGEST_LINE]
    raise _refused(source_name, line, first, "begins no message that is known", _REMEDY)


def parse_messages(text: str, source_name: str = "text") -> tuple[Message, ...]:
    """Every message of a text, in order; none for an empty container.

    Raises RefusedMessageError with up to a hundred faults where anything in it is wrong, and
    for a text beyond the caps: 64 MiB, two million lines, 50,000 messages.
    """
    form = guess_form(text, source_name).form
    _hold_to_caps(text, form, source_name)
    found = _reader(form, text, source_name)(text, source_name)
    return tuple(
        Message(
            kind="TLE" if form == "tle" else parsed.document.kind,
            version="" if form in ("tle", "csv") else parsed.document.version,
            form=form,
            document=parsed.document,
            changes=parsed.changes,
            source_name=source_name,
            line=parsed.line,
        )
        for parsed in found
    )


def parse_message(text: str, source_name: str = "text") -> Message:
    """The message of a text that holds exactly one. See `parse_messages`."""
    messages = parse_messages(text, source_name)
    if len(messages) != 1:
        problem = f"holds {len(messages)} messages"
        raise _refused(source_name, 0, "", problem, "give the one to use")
    return messages[0]


def read_messages(path: str | os.PathLike[str]) -> tuple[Message, ...]:
    """Every message of a file, plain or compressed. See `parse_messages` and `read_source`."""
    source = read_source(path)
    return parse_messages(source.text, source.name)


def _xml_kind(start: str, source_name: str) -> str:
    root = _XML_START.search(_XML_ASIDE.sub("", start))
    name = root[1].upper() if root else ""
    if name == "HTML" or start[:14].upper() == "<!DOCTYPE HTML":
        raise _refused(source_name, 1, start[:60], "is a web page", "get the message itself")
    return name if name == "NDM" else _known_kind(name, source_name)


def _known_kind(kind: str, source_name: str) -> str:
    if kind in KINDS:
        return kind
    raise _refused(source_name, 1, kind, "is not a kind of message that is read", _REMEDY)


def _json_layout(start: str, source_name: str) -> tuple[str, str]:
    """Kind and layout of JSON by the keys of its first object."""
    keys = _JSON_KEY.findall(start)
    first = keys[0].upper() if keys else ""
    if first in KINDS or first == "NDM":
        return first, "nested"
    known = set(keys)
    if "CDM_ID" in known and known & {"SAT_1_ID", "MIN_RNG"}:
        return "CDM_PUBLIC", "public"  # its rows also hold SAT1_OBJECT_TYPE and SAT1_RCS
    if "CCSDS_CDM_VERS" in known or any(key.startswith("SAT1_") for key in keys):
        return "CDM", "space-track"
    if known & {"MEAN_MOTION", "NORAD_CAT_ID", "CCSDS_OMM_VERS"}:
        return "OMM", "flat"
    if known >= {"TLE1", "TLE2"} or known >= {"TLE_LINE1", "TLE_LINE2"}:
        return "TLE", "lines"
    raise _refused(source_name, 0, ", ".join(keys[:3]), "are not the keys of a message", _REMEDY)


def _reader(form: MessageForm, text: str, source_name: str) -> _Reader:
    if form == "kvn":
        from greenzone.messages.ndm.reading_kvn import parse_kvn

        return parse_kvn
    if form == "xml":
        from greenzone.messages.ndm.reading_xml import parse_xml

        return parse_xml
    if form == "tle":
        from greenzone.messages.element_sets.tle_documents import parse_tle_documents

        return parse_tle_documents
    if form == "csv":
        from greenzone.messages.ndm.omm_csv import parse_omm_csv

        return parse_omm_csv
    return _json_reader(_json_layout(text[:_LOOKED_AT], source_name)[1])


def _json_reader(layout: str) -> _Reader:
    if layout == "nested":
        from greenzone.messages.ndm.json_nested import parse_nested_json

        return parse_nested_json
    if layout == "space-track":
        from greenzone.messages.ndm.spacetrack_cdm import parse_spacetrack_cdm

        return parse_spacetrack_cdm
    if layout == "public":
        from greenzone.messages.ndm.cdm_public import parse_cdm_public

        return parse_cdm_public
    if layout == "lines":
        from greenzone.messages.element_sets.tle_documents import parse_tle_json

        return parse_tle_json
    from greenzone.messages.ndm.omm_flat import parse_omm_json

    return parse_omm_json


def _hold_to_caps(text: str, form: MessageForm, source_name: str) -> None:
    """Refuses a text that would take too much memory or time before any of it is read."""
    if len(text) > LARGEST_MESSAGE_BYTES:
        problem = f"has {len(text)} characters, more than {LARGEST_MESSAGE_BYTES}"
        raise _refused(source_name, 0, "", problem, "split the file")
    if form == "json":
        if text.count("[") + text.count("{") > _MOST_BRACKETS or text.count(",") > _MOST_COMMAS:
            raise _refused(source_name, 0, "", "has too many values for messages", "split the file")
    else:
        _refuse_control_characters(text, source_name)
        if form != "xml":
            _hold_lines_to_caps(text, source_name)


def _refuse_control_characters(text: str, source_name: str) -> None:
    found = _CONTROL.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        what = f"U+{ord(found[0]):04X}"
        raise _refused(source_name, line, what, "is a control character", "remove it")


def _hold_lines_to_caps(text: str, source_name: str) -> None:
    if text.count("\n") > _MOST_LINES:
        raise _refused(source_name, 0, "", f"has more than {_MOST_LINES} lines", "split the file")
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > _LONGEST_LINE:
            problem = f"is {len(line)} characters long"
            raise _refused(source_name, number, line[:40], problem, "break the line")
    messages = sum(1 for _ in _KVN_HEADER.finditer(text))
    if messages > _MOST_MESSAGES:
        raise _refused(source_name, 0, "", f"holds {messages} messages", "split the file")


def _refused(
    source_name: str, line: int, value: str, problem: str, remedy: str
) -> RefusedMessageError:
    return RefusedMessageError(source_name, [Fault(line, "", value, problem, remedy)])
