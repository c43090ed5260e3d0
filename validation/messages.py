"""The page docs/validation/messages.md: every message file of the real data, beside Orekit."""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from greenzone.core.errors import GreenzoneError
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.message import Message
from greenzone.messages.reading import read_messages
from greenzone.messages.writing import format_message
from message_files import (
    BROKEN,
    SharedFile,
    beyond_orekit,
    shared_folder,
    shared_messages,
)
from message_values import Comparison, compare, kvn_values, sent_values
from orekit_peer import OrekitMessage, OrekitRefusedError, orekit_read
from validation.page import Section, Statement, format_page, publish

TEXT = """\
Every CDM, OPM, OMM, OEM, OCM and NDM file of the real data (`ccsds/`, `pc/cdm/`) is read by Orekit
13 through its JVM wrapper and by greenzone. *Reference* is what Orekit makes of it; *ours* is
`valid`, `repaired` with the number of changes recorded, or `invalid` with the first fault.

**Values** are compared in the unit that was printed: the sender's text, which greenzone keeps,
beside what Orekit writes back of its own reading. Orekit holds SI doubles, so its value is rounded
to as many digits as were sent before it is compared; where more digits were sent than a double
holds, two units in the last place are allowed, the rounding of its conversion there and back.
Times are compared as instants to the last decimal, words without regard to case, underscores and
blanks, which Orekit does not keep. *n equal* counts single values: numbers, times and words.

**Reasons.** A file that is broken on purpose has to be refused by both, and greenzone's reason has
to name what is broken. Files of NASA's test set that Orekit refuses for their units and NaNs, and
five more, have to be read; the changes say what was repaired.
"""
WRITTEN = """\
What greenzone writes of each file it read, in KVN and in XML, read by Orekit again and compared in
the same way. Where the sender names a body that Orekit does not know, or uses a keyword of a draft,
the two stand side by side without a bar.
"""
_LONGEST = 110
_NAMES = 4


def page() -> str:
    """The Markdown text of the page."""
    folder = shared_folder()
    groups: dict[str, list[Statement]] = {}
    read: dict[str, tuple[SharedFile, tuple[Message, ...]]] = {}
    for file in shared_messages(folder):
        part = file.name.rpartition("/")[0]
        groups.setdefault(part, []).append(_statement(file, read))
    sections = [
        Section(f"Read: `{part}`", "Each file by its name.", tuple(statements))
        for part, statements in groups.items()
    ]
    sections.append(Section("Written", WRITTEN, tuple(_written(read))))
    return format_page("Messages", TEXT, sections, "python -m validation.messages")


def _statement(
    file: SharedFile, read: dict[str, tuple[SharedFile, tuple[Message, ...]]]
) -> Statement:
    reference, peers = _of_orekit(file.data)
    try:
        messages = read_messages(file.path)
    except RefusedMessageError as refused:
        said = "\n".join(str(fault) for fault in refused.faults)
        right = file.fate == "neither" and bool(re.search(BROKEN[file.path.name], said))
        return _row(file, reference, f"invalid: {said.splitlines()[0]}", "", right and not peers)
    read[file.name] = file, messages
    changes = sum(len(message.changes) for message in messages)
    ours = f"repaired, {changes} changes" if changes else "valid"
    if not peers:
        return _row(file, reference, ours, "nothing to compare", file.fate == "ours")
    result = _compared(messages, peers)
    return _row(file, reference, ours, _in_words(result), file.fate == "both" and not result.other)


def _row(file: SharedFile, reference: str, ours: str, difference: str, agrees: bool) -> Statement:
    note = f" ({file.reason})" if file.reason and file.fate != "neither" else ""
    return Statement(
        f"`{file.path.name}`{note}",
        _cell(reference),
        _cell(ours),
        difference or "both refuse",
        "last digit",
        None if file.fate == "open" else agrees,
    )


def _written(read: dict[str, tuple[SharedFile, tuple[Message, ...]]]) -> list[Statement]:
    texts: dict[tuple[str, str, int], str] = {}
    found = []
    for name, (_, messages) in read.items():
        for form in ("kvn", "xml"):
            for number, message in enumerate(messages):
                try:
                    texts[name, form, number] = format_message(message, form)
                except GreenzoneError as failed:
                    ours = _cell(f"cannot be written: {failed}")
                    found.append(Statement(_titled(name, form), "", ours, "", "last digit", False))
    for (name, form, number), text in texts.items():
        found.append(_written_row(name, form, read[name][1][number], text))
    return found


def _written_row(name: str, form: str, message: Message, text: str) -> Statement:
    reference, peers = _of_orekit(text.encode())
    result = _compared((message,), peers) if peers else Comparison()
    agrees: bool | None = bool(peers) and not result.other
    if not agrees and not result.other and beyond_orekit(name, form):
        agrees = None
    return Statement(
        _titled(name, form),
        _cell(reference),
        "written",
        _in_words(result),
        "last digit",
        agrees,
        "what was sent is beyond the judge",
    )


def _titled(name: str, form: str) -> str:
    return f"`{name.rpartition('/')[2]}` as {form}"


def _of_orekit(data: bytes) -> tuple[str, tuple[OrekitMessage, ...]]:
    try:
        return "reads", orekit_read(data)
    except OrekitRefusedError as refused:
        return f"refuses: {str(refused).partition(': ')[2] or refused}", ()


def _compared(messages: tuple[Message, ...], peers: tuple[OrekitMessage, ...]) -> Comparison:
    total = Comparison()
    kinds = [message.document.kind for message in messages]
    known = [peer for peer in peers if peer.kind in ("CDM", "OPM", "OMM", "OEM", "OCM")]
    if kinds != [peer.kind for peer in known]:
        total.other.append(f"{kinds} here, {[peer.kind for peer in known]} there")
        return total
    for message, peer in zip(messages, known, strict=True):
        try:
            total.add(compare(sent_values(message.document), kvn_values(peer.kvn)))
        except OrekitRefusedError as refused:
            total.not_held.add(f"all (Orekit cannot write it: {refused})")
    return total


def _in_words(result: Comparison) -> str:
    words = [f"{result.equal} equal"]
    if result.other:
        words.append(f"{len(result.other)} other: {_cell(result.other[0])}")
    if result.not_held:
        names = sorted(result.not_held)
        words.append(
            f"not held by Orekit: {_cell(', '.join(names[:4]))}" + ", ..." * (len(names) > 4)
        )
    return "; ".join(words)


def _cell(text: str) -> str:
    """Text that stays in one cell of a table."""
    plain = " ".join(text.replace("|", "/").split())
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST] + "..."


if __name__ == "__main__":
    sys.exit(publish("messages", page))
