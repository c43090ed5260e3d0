"""The values of two renderings of one message side by side, to the last digit that was sent.

A value of ours is the sender's text. A value of Orekit's went through its SI double and came back
in the standard's unit, so it may carry rounding behind the digits that were sent. It is rounded to
as many digits as the sender gave before the two are compared; where the sender gave more than the
15 that a double is sure to hold, the two doubles may differ by the rounding of that conversion,
two units in the last place. Times are compared as instants to the sender's last decimal; words
without regard to case, underscores and the space behind a comma, which Orekit does not keep.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from greenzone.messages.ndm.document import Block, Document, Entry, Row

__all__ = ["Comparison", "Values", "compare", "kvn_values", "sent_values"]

Values = dict[tuple[str, str], list[str]]
"""Part of the message and keyword to the values in order; rows under the keyword ""."""

_DOUBLE_DIGITS = 15
_ULPS = 2
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eEdD][+-]?\d+)?")
_TIME = re.compile(r"(\d{4})-(?:(\d\d)-(\d\d)|(\d{3}))T(\d\d):(\d\d):(\d\d(?:\.\d*)?)Z?")
_MARK = re.compile(r"(META|TRAJ|PHYS|COV|MAN|PERT|OD|USER|COVARIANCE)_(START|STOP)")
_MATRIX_ENTRY = re.compile(r"C[XYZ](_DOT)?_[XYZ](_DOT)?")
_OCM_PARTS = ("traj", "phys", "cov", "man", "pert", "od", "user")
_STATE_WIDTH = 7


@dataclass
class Comparison:
    """What came of comparing the values that were sent with a peer's."""

    equal: int = 0
    other: list[str] = field(default_factory=list)
    """Values that the peer holds otherwise."""
    not_held: set[str] = field(default_factory=set)
    """Keywords of which the peer's rendering has nothing to compare."""

    def add(self, more: Comparison) -> None:
        """Count another comparison in."""
        self.equal += more.equal
        self.other += more.other
        self.not_held |= more.not_held


def sent_values(document: Document) -> Values:
    """The values of a document as its sender wrote them."""
    found: Values = {("", f"CCSDS_{document.kind}_VERS"): [document.version]}
    parts = _Parts()
    for block in document.blocks:
        for part, keyword, values in _cells(block, document.kind, parts):
            found.setdefault((part, keyword), []).extend(values)
    return found


class _Parts:
    """The part of the message one is in: `OBJECT1` of a CDM, `META 2` of an OEM, `TRAJ 3`."""

    def __init__(self) -> None:
        self.name = ""
        self._counts: dict[str, int] = {}

    def enter(self, name: str) -> None:
        self._counts[name] = self._counts.get(name, 0) + 1
        self.name = f"{name} {self._counts[name]}"


def _cells(block: Block, kind: str, parts: _Parts) -> Iterator[tuple[str, str, list[str]]]:
    if (kind == "OCM" and block.name in _OCM_PARTS) or (
        kind in ("OCM", "OEM") and block.name == "metadata"
    ):
        parts.enter(block.name.upper().replace("METADATA", "META"))
    for item in block.items:
        if isinstance(item, Block):
            yield from _cells(item, kind, parts)
        elif isinstance(item, Row):
            yield parts.name, "", [" ".join(item.values)]
        elif isinstance(item, Entry):
            if kind == "CDM" and item.keyword == "OBJECT":
                parts.name = item.value
            matrix = kind == "OEM" and _MATRIX_ENTRY.fullmatch(item.keyword)
            yield parts.name, "matrix" if matrix else item.keyword, [item.value]


def kvn_values(text: str) -> Values:
    """The values of a KVN text without units, comments and block marks."""
    found: Values = {}
    parts, in_matrix = _Parts(), False
    for line in text.splitlines():
        stripped = line.strip()
        mark = _MARK.fullmatch(stripped)
        if mark:
            in_matrix = mark.group() == "COVARIANCE_START"
            if mark[2] == "START" and mark[1] != "COVARIANCE":
                parts.enter(mark[1])
        elif stripped and not stripped.startswith("COMMENT"):
            keyword, sign, value = stripped.partition("=")
            if not sign and in_matrix:
                found.setdefault((parts.name, "matrix"), []).extend(stripped.split())
            elif not sign:
                found.setdefault((parts.name, ""), []).append(stripped)
            else:
                if keyword.strip() == "OBJECT":
                    parts.name = value.strip()
                found.setdefault((parts.name, keyword.strip()), []).append(_unitless(value))
    return found


def _unitless(value: str) -> str:
    text = value.strip()
    return re.sub(r"(?<=\S)\s+\[[^\]]*\]$", "", text)


def compare(sent: Values, theirs: Values) -> Comparison:
    """The values that were sent beside the peer's, each judged to its last digit."""
    zero = next((v[0] for (_, keyword), v in sent.items() if keyword == "EPOCH_TZERO"), "")
    done = Comparison()
    for (part, keyword), all_sent in sent.items():
        values, others = all_sent, theirs.get((part, keyword), [])
        name = f"{part} {keyword or 'row'}".strip()
        if not others:
            done.not_held.add(keyword or "row")
            continue
        if not keyword:
            values, others = _without_repeats(values), _without_repeats(others)
        if keyword and len(others) < len(values):
            done.not_held.add(keyword)
        elif len(values) != len(others):
            done.other.append(f"{name}: {len(values)} times sent, {len(others)} times at the peer")
        for ours, other in zip(values, others, strict=False):
            if keyword:
                _judge(done, name, ours, other, zero)
            else:
                _judge_row(done, name, ours.split(), other.split(), zero)
    return done


def _without_repeats(rows: list[str]) -> list[str]:
    """A row sent twice running is one state; Orekit keeps both, greenzone one and says so."""
    return [row for i, row in enumerate(rows) if i == 0 or row != rows[i - 1]]


def _judge(done: Comparison, name: str, ours: str, other: str, zero: str) -> None:
    if _same(ours, other, zero):
        done.equal += 1
    else:
        done.other.append(f"{name}: {ours!r} sent, {other!r} at the peer")


def _judge_row(done: Comparison, name: str, ours: list[str], others: list[str], zero: str) -> None:
    """Cell by cell; Orekit drops accelerations where only some states of a segment have them."""
    if len(ours) != len(others) and len(others) == _STATE_WIDTH:
        done.not_held.add("acceleration")
        ours = ours[:_STATE_WIDTH]
    if len(ours) != len(others):
        done.other.append(f"{name}: {len(ours)} cells sent, {len(others)} at the peer")
        return
    for cell, other in zip(ours, others, strict=True):
        _judge(done, name, cell, other, zero)


def _same(ours: str, other: str, zero: str) -> bool:
    if _words(ours) == _words(other):
        return True
    if _NUMBER.fullmatch(ours) and _NUMBER.fullmatch(other):
        return _same_number(_decimal(ours), _decimal(other))
    time, other_time = _instant(ours, zero), _instant(other, zero)
    if time is None or other_time is None:
        return False
    return time == round(other_time, max(0, -_exponent(time)))


def _words(text: str) -> str:
    return " ".join(re.sub(r"\s*([,:])\s*", r"\1", text.replace("_", " ")).split()).casefold()


def _same_number(ours: Decimal, other: Decimal) -> bool:
    digits = len(ours.as_tuple().digits)
    if digits <= _DOUBLE_DIGITS:
        return ours == (Decimal(f"{other:.{digits - 1}e}") if other else other)
    return abs(float(ours) - float(other)) <= _ULPS * math.ulp(float(ours))


def _decimal(text: str) -> Decimal:
    return Decimal(text.upper().replace("D", "E"))


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _instant(text: str, zero: str) -> Decimal | None:
    """Seconds on the message's own clock; a bare number counts from the zero of an OCM."""
    found = _TIME.fullmatch(text)
    if found:
        return _seconds(found)
    start = _TIME.fullmatch(zero)
    return _seconds(start) + _decimal(text) if start and _NUMBER.fullmatch(text) else None


def _seconds(found: re.Match[str]) -> Decimal:
    year, month, day, of_year, hours, minutes, seconds = found.groups()
    if of_year:
        days = date(int(year), 1, 1).toordinal() + int(of_year) - 1
    else:
        days = date(int(year), int(month), int(day)).toordinal()
    return Decimal(days * 86400 + int(hours) * 3600 + int(minutes) * 60) + Decimal(seconds)
