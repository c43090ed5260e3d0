"""The lines of one KVN message put into its blocks, before anything is mended.

KVN names few of the blocks a message has: the tables of the standards say where each keyword
belongs, and the markers (META_START) and the order of the lines settle the rest.
"""

from __future__ import annotations

from collections.abc import Iterable

from greenzone.messages.ndm.covariance_rows import matrix_entries
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Row
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.growing_block import BlockPath, GrowingBlock, block_paths
from greenzone.messages.ndm.kvn_lines import Line, split_unit
from greenzone.messages.ndm.misplacement import a_kind, misplaced_keyword, unknown_keyword
from greenzone.messages.ndm.missing import note_extra_segment
from greenzone.messages.ndm.rules import BlockRule, KeywordRule, MessageRule

__all__ = ["place"]

_USER_DEFINED = "USER_DEFINED_"
_MATRICES = "COVARIANCE"
_MATRIX_HEAD = frozenset(("EPOCH", "COV_REF_FRAME"))
_OTHER_NAMES = {
    "USABLE_START_TIME": "USEABLE_START_TIME",
    "USABLE_STOP_TIME": "USEABLE_STOP_TIME",
}
_RADIUS_NAMES = frozenset(("HBR", "HARD_BODY_RADIUS", "COMBINED_HBR", "COMBINED_HARD_BODY_RADIUS"))


def place(kind: str, version: str, lines: Iterable[Line], findings: Findings) -> Document:
    """The document those lines make, with values, units and repetitions as the sender wrote them.

    `lines` are those behind the version line. Notes as changes keywords not spelt as the standard
    spells them and keywords far from their block; as faults what has no place in the message.
    """
    placer = _Placer(message_rule(kind), findings)
    for line in lines:
        placer.add(line)
        if findings.full:
            break
    return Document(kind, version, placer.finished())


class _Placer:
    """Takes lines one by one; `here` is where the last one went, `marked` what a marker opened."""

    def __init__(self, rule: MessageRule, findings: Findings) -> None:
        paths = list(block_paths(rule))
        self.rule = rule
        self.findings = findings
        self.top = self.here = GrowingBlock(rule.top, 0)
        self.marked: GrowingBlock | None = None
        self.pending: list[Comment] = []
        self.matrix: list[Line] = []
        self.matrix_line = 0
        self.segments = 1
        self.markers = {path[-1].marker: path for path in paths if path[-1].marker}
        self.user_path = next((path for path in paths if path[-1].user_defined), None)

    def add(self, line: Line) -> None:
        if line.sort == "row":
            self._row(line)
        elif line.sort == "comment":
            self._note_spelling(line, "COMMENT")
            self.pending.append(Comment(line.value, line.number))
        elif line.sort == "entry":
            self._entry(line)
        else:
            self._marker(line)

    def finished(self) -> tuple[Block, ...]:
        if self.marked is not None:
            word = self.marked.rule.marker
            problem, remedy = f"has no {word}_STOP", f"put {word}_STOP where the block ends"
            self.findings.fault(self.marked.line, f"{word}_START", "", problem, remedy)
        self._finish_matrix()
        if self.pending and self.here is self.top:
            self.here = self.top.inner(self.rule.blocks[0], self.pending[0].line)
        self._settle_comments(self.here)
        return tuple(item.block() for item in self.top.items if isinstance(item, GrowingBlock))

    # entries

    def _entry(self, line: Line) -> None:
        keyword = self._keyword(line)
        if not keyword:
            return
        block = self._block_of(keyword, line)
        if block is None:
            self._no_place(line, keyword)
            return
        if self.pending:
            self._settle_comments(block)
        block.items.append(self._raw_entry(keyword, block.rule.keywords.get(keyword), line))
        block.held.add(keyword)
        self.here = block
        if keyword == "EPOCH" and block.rule.marker == _MATRICES:
            self.matrix_line = line.number

    def _keyword(self, line: Line) -> str:
        """The keyword in the standard's spelling; "" after a fault."""
        raw = line.keyword
        if raw in self.rule.places:
            return raw
        if not raw:
            remedy = "put one before the ="
            self.findings.fault(line.number, "", f"= {line.value}", "has no keyword", remedy)
            return ""
        used = "_".join(raw.upper().replace("-", " ").split())
        used = _OTHER_NAMES.get(used, used)
        if used.startswith(_USER_DEFINED):
            used = _USER_DEFINED + raw[len(_USER_DEFINED) :].strip()
        elif used not in self.rule.places:
            return raw
        self._note_spelling(line, used)
        return used

    def _note_spelling(self, line: Line, used: str) -> None:
        if line.keyword != used:
            reason = "a keyword as the standard spells it"
            self.findings.change(line.number, used, line.keyword, used, reason)

    def _raw_entry(self, keyword: str, rule: KeywordRule | None, line: Line) -> Entry:
        if rule is None or rule.form not in ("number", "whole"):
            return Entry(keyword, line.value, "", line.number)
        value, unit, closed = split_unit(line.value)
        if not closed and rule.unit.startswith(unit):
            used = f"{value} [{rule.unit}]" if rule.unit else value
            self.findings.change(line.number, keyword, line.value, used, "the unit is cut off")
            unit = rule.unit
        return Entry(keyword, value, unit, line.number)

    def _block_of(self, keyword: str, line: Line) -> GrowingBlock | None:
        """The block the entry goes to; None where it has no place here."""
        here = self.here
        open_here = self.marked is None or self.marked is here
        if open_here and keyword in here.rule.keywords and keyword not in here.held:
            return here
        path = self._path(keyword)
        if path is None:
            return None
        block = self._opened(path, keyword, line.number)
        if block.items and self.marked is None and here not in (block, *block.latest.values()):
            reason = f"moved to the block {block.rule.name} it belongs to"
            self.findings.change(line.number, keyword, line.value, line.value, reason)
        return block

    def _path(self, keyword: str) -> BlockPath | None:
        """The blocks around that keyword; None where it has no place here."""
        if keyword.startswith(_USER_DEFINED) and self.user_path is not None:
            rule = self.user_path[-1]
            return self.user_path if not rule.marker or self._inside(rule) else None
        allowed = [path for path in self.rule.places.get(keyword, ()) if self._allowed(path)]
        return next((path for path in allowed if path[-1] is self.here.rule), None) or next(
            iter(allowed), None
        )

    def _allowed(self, path: BlockPath) -> bool:
        """Whether a block may hold a line here: the open one, or one that needs no marker."""
        if self.marked is not None or path[-1].marker:
            return self._inside(path[-1])
        if path[0].many and path[-1].name != "metadata":
            return path[0].name in self.top.latest  # data of an object that was named before
        return not (self.markers and "segment" in self.top.latest)

    def _inside(self, rule: BlockRule) -> bool:
        return self.marked is not None and self.marked.rule is rule

    def _opened(self, path: BlockPath, keyword: str, line: int) -> GrowingBlock:
        """The block at the end of the path, begun anew where the keyword says so."""
        if self.marked is not None and self._inside(path[-1]):
            return self._marked_block(self.marked, keyword, line)
        block = self.top
        for rule in path:
            new = rule.many and _begins_another(rule, block, path[-1], keyword)
            block = block.inner(rule, line, new)
            if new and rule.name == "segment":
                self._count_segment(line)
        return block

    def _count_segment(self, line: int) -> None:
        self.segments += 1
        if self.segments > self.rule.segments > 0:
            note_extra_segment(line, self.rule, self.findings)

    def _marked_block(self, block: GrowingBlock, keyword: str, line: int) -> GrowingBlock:
        """The open block; of an OEM's covariances each EPOCH begins the next."""
        if block.rule.marker == _MATRICES and keyword == "EPOCH" and block.items and block.outer:
            self._finish_matrix()
            self.marked = block.outer.inner(block.rule, line, new=True)
            return self.marked
        return block

    def _no_place(self, line: Line, keyword: str) -> None:
        if self.rule.kind == "CDM" and keyword in _RADIUS_NAMES:
            self._radius(line)
            return
        places = self.rule.places.get(keyword)
        if places or keyword.startswith(_USER_DEFINED):
            owner = (places[0] if places else self.user_path or (None,))[-1]
            around = self.marked.rule.name if self.marked is not None else ""
            problem, remedy = misplaced_keyword(owner, around, self.rule)
        else:
            problem, remedy = unknown_keyword(keyword, self.rule)
        self.findings.fault(line.number, keyword, line.value, problem, remedy)

    def _radius(self, line: Line) -> None:
        """A hard-body radius with the encounter's keywords: kept as the comment it should be."""
        text = f"{line.keyword} = {line.value}"
        reason = "a CDM has no keyword for the radius of both objects: kept as a COMMENT"
        self.findings.change(line.number, line.keyword, line.value, f"COMMENT {text}", reason)
        self.pending.append(Comment(text, line.number))

    # markers

    def _marker(self, line: Line) -> None:
        word, _, what = line.keyword.upper().rpartition("_")
        path = self.markers.get(word)
        if path is None:
            known = ", ".join(f"{marker}_START" for marker in self.markers) or "none"
            problem = f"is no part of {a_kind(self.rule.kind)}"
            remedy = f"leave it out; the markers of {a_kind(self.rule.kind)}: {known}"
            self.findings.fault(line.number, "", line.keyword, problem, remedy)
            return
        self._note_spelling(line, f"{word}_{what}")
        if what == "START":
            self._start(line, path)
        elif self._inside(path[-1]):
            self._close()
        else:
            problem = "closes what is not open"
            remedy = f"put {word}_START before it or leave it out"
            self.findings.fault(line.number, "", line.keyword, problem, remedy)

    def _start(self, line: Line, path: BlockPath) -> None:
        if self.marked is not None:
            word = self.marked.rule.marker
            problem, remedy = f"stands inside {word}_START", f"put {word}_STOP before it"
            self.findings.fault(line.number, "", line.keyword, problem, remedy)
            self._close()
        block = self.top
        for rule in path[:-1]:
            block = block.inner(rule, line.number, rule.many and path[-1].name == "metadata")
        rule = path[-1]
        if not rule.many and rule.name in block.latest:
            problem, remedy = f"begins a second {rule.name}", "keep one of the two"
            self.findings.fault(line.number, "", line.keyword, problem, remedy)
        self.here = self.marked = block.inner(rule, line.number, new=True)

    def _close(self) -> None:
        self._finish_matrix()
        self._settle_comments(self.here)
        self.marked = None

    # rows

    def _row(self, line: Line) -> None:
        block = self.marked or self._rows_block()
        if block is None or not (block.rule.rows or block.rule.marker == _MATRICES):
            problem = "is no line of KEYWORD = value"
            remedy = "give KEYWORD = value, or begin the line with COMMENT"
            self.findings.fault(line.number, "", line.value, problem, remedy)
            return
        self.here = block
        if self.pending:
            self._settle_comments(block)
        if block.rule.rows:
            block.items.append(Row(tuple(line.value.split()), line.number))
        else:
            self.matrix.append(line)

    def _rows_block(self) -> GrowingBlock | None:
        """The block of an OEM's current segment that holds its rows."""
        segment = self.top.latest.get("segment")
        rule = segment.rule.blocks["data"] if segment is not None else None
        if segment is None or rule is None or not rule.rows:
            return None
        return segment.inner(rule, self.here.line)

    def _finish_matrix(self) -> None:
        """Turns the rows gathered since a covariance's EPOCH into its entries."""
        rows, self.matrix = self.matrix, []
        block = self.marked
        if block is None or block.rule.marker != _MATRICES:
            return
        if rows or (block.held and block.held <= _MATRIX_HEAD):
            names = [name for name in block.rule.keywords if name not in _MATRIX_HEAD]
            block.items += matrix_entries(rows, names, self.matrix_line, self.findings)

    # comments

    def _settle_comments(self, block: GrowingBlock) -> None:
        """Puts the comments read since the last line into the block of the next one."""
        block.comment_owner().items += self.pending
        self.pending = []


def _begins_another(rule: BlockRule, outside: GrowingBlock, last: BlockRule, keyword: str) -> bool:
    """Whether the keyword begins the next of several blocks of a rule.

    A segment of a CDM begins with the metadata of an object whose data or OBJECT is already
    there; a maneuver with a keyword that the one before has.
    """
    current = outside.latest.get(rule.name)
    if current is None:
        return False
    if rule is last:
        return keyword in current.held
    metadata = current.latest.get(last.name)
    if last.name != "metadata" or metadata is None or keyword not in metadata.held:
        return False
    return keyword == "OBJECT" or "data" in current.latest
