"""Navigation data messages in keyword = value notation, as documents with their repairs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import KINDS
from greenzone.messages.ndm.kvn_lines import Line, kvn_lines
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.settling import settle
from greenzone.messages.ndm.structure import place

__all__ = ["parse_kvn"]

_VERSION_KEYWORD = re.compile(r"CCSDS_([A-Z]{3})_VERS")


def parse_kvn(text: str, source_name: str, form: str = "kvn") -> tuple[Parsed, ...]:
    """Every message of a text, one after another; each begins at its CCSDS_xxx_VERS line.

    `form` says what the text was before (JSON whose fields were turned into lines has no line
    numbers of its own): any other than "kvn" sets every line to 0. Raises RefusedMessageError
    with the faults of the first message that has any.
    """
    lines = list(kvn_lines(text))
    if form != "kvn":
        lines = [line._replace(number=0) for line in lines]
    starts = [index for index, line in enumerate(lines) if _kind_of(line)]
    if not starts:
        raise RefusedMessageError(source_name, [_no_header(lines)])
    ends = [*starts[1:], len(lines)]
    before = lines[: starts[0]]
    parsed = []
    for start, end in zip(starts, ends, strict=True):
        parsed.append(_message(before, lines[start], lines[start + 1 : end], source_name))
        before = []
    return tuple(parsed)


def _kind_of(line: Line) -> str:
    """The kind of message a line begins; "" where it begins none."""
    if line.sort != "entry" or line.keyword[:6].upper() != "CCSDS_":
        return ""
    match = _VERSION_KEYWORD.fullmatch(line.keyword.upper())
    return match.group(1) if match else ""


def _no_header(lines: Sequence[Line]) -> Fault:
    remedy = "begin with CCSDS_CDM_VERS = 1.0, or as the kind of message asks"
    if not lines:
        return Fault(0, "", "", "holds no text", remedy)
    shown = lines[0].keyword or lines[0].value
    return Fault(lines[0].number, "", shown, "begins no CCSDS message", remedy)


def _message(
    before: Sequence[Line], first: Line, lines: Sequence[Line], source_name: str
) -> Parsed:
    findings = Findings()
    kind = _kind_of(first)
    if kind not in KINDS:
        problem, remedy = f"is a {kind}", f"greenzone reads {', '.join(KINDS)}"
        raise RefusedMessageError(
            source_name, [Fault(first.number, first.keyword, first.value, problem, remedy)]
        )
    keyword = f"CCSDS_{kind}_VERS"
    if first.keyword != keyword:
        reason = "a keyword as the standard spells it"
        findings.change(first.number, keyword, first.keyword, keyword, reason)
    for line in before:
        _before_header(line, findings)
    comments = [line for line in before if line.sort == "comment"]
    raw = place(kind, first.value, [*comments, *lines], findings)
    return settle(raw, findings, source_name, first.number)


def _before_header(line: Line, findings: Findings) -> None:
    if line.sort == "comment":
        reason = "moved behind the version, which comes first"
        findings.change(line.number, "COMMENT", line.value, line.value, reason)
    else:
        findings.fault(
            line.number,
            line.keyword,
            line.value,
            "stands before the version",
            "begin the message with its CCSDS_xxx_VERS line",
        )
