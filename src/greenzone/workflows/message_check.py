"""Whether files hold messages that can be used: one verdict a file, whatever is in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from greenzone.core.errors import BadDataError
from greenzone.messages.change import Change, Fault, RefusedMessageError
from greenzone.messages.message import Message
from greenzone.messages.reading import guess_form, parse_messages
from greenzone.messages.source_text import (
    LARGEST_MESSAGE_BYTES,
    SourceText,
    read_source,
    source_of_bytes,
)

__all__ = ["FileVerdict", "check_file", "check_files", "read_input", "verdict_document"]

_Status = Literal["valid", "repaired", "invalid"]
_STDIN = "-"


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What reading one file came to; a file that cannot be opened has a verdict too."""

    file: str
    """The path as given, - for standard input."""
    kind: str
    """CDM, OEM, ...; NDM where the messages are of several kinds, "" where it could not be told."""
    version: str
    """The CCSDS version, "" where none or several are stated."""
    form: str
    """kvn, xml, json, csv or tle; "" where it could not be told."""
    sha256: str
    """Of the bytes received; "" where none were."""
    messages: tuple[Message, ...]
    """None of them where the file is invalid."""
    faults: tuple[Fault, ...]
    refusal: str
    """The whole refusal in one line, "" where the file was read."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """Everything that reading changed, in the order of the messages."""
        return tuple(change for message in self.messages for change in message.changes)

    @property
    def status(self) -> _Status:
        """`invalid` where nothing was read, `repaired` where reading changed anything."""
        if self.refusal:
            return "invalid"
        return "repaired" if any(message.changes for message in self.messages) else "valid"


def check_files(paths: Iterable[str]) -> Iterator[FileVerdict]:
    """The verdict on each file, in order, as soon as it is known."""
    return (check_file(path) for path in paths)


def check_file(path: str) -> FileVerdict:
    """The verdict on a file, or on standard input for `-`; never an error of the file's content."""
    try:
        source = read_input(path)
    except BadDataError as error:
        return _refused(path, None, error)
    try:
        messages = parse_messages(source.text, source.name)
    except BadDataError as error:
        return _refused(path, source, error)
    return FileVerdict(
        file=path,
        kind=_one_of((message.kind for message in messages), "NDM"),
        version=_one_of((message.version for message in messages), ""),
        form=messages[0].form if messages else guess_form(source.text, source.name).form,
        sha256=source.sha256,
        messages=messages,
        faults=(),
        refusal="",
    )


def read_input(path: str) -> SourceText:
    """The text of a file, or of standard input for `-`; BadMessageError where it cannot be read."""
    if path == _STDIN:
        data = sys.stdin.buffer.read(LARGEST_MESSAGE_BYTES + 1)
        return source_of_bytes(data, "standard input")
    return read_source(os.path.expanduser(path))  # noqa: PTH111


def verdict_document(verdict: FileVerdict) -> dict[str, Any]:
    """The verdict as JSON: the keys are those of `docs/messages.md`."""
    return {
        "file": verdict.file,
        "kind": verdict.kind,
        "version": verdict.version,
        "status": verdict.status,
        "changes": [asdict(change) for change in verdict.changes],
        "errors": [{**asdict(fault), "message": str(fault)} for fault in verdict.faults],
        "form": verdict.form,
        "messages": len(verdict.messages),
        "sha256": verdict.sha256,
    }


def _refused(path: str, source: SourceText | None, error: BadDataError) -> FileVerdict:
    """The verdict on a file that cannot be used; kind and form as far as they can be told."""
    kind, form = _guess(source)
    if isinstance(error, RefusedMessageError):
        faults = error.faults
    else:
        problem, _, remedy = str(error).partition("; ")
        faults = (Fault(0, "", "", problem, remedy or "correct the file"),)
    digest = source.sha256 if source else ""
    return FileVerdict(path, kind, "", form, digest, (), faults, str(error))


def _guess(source: SourceText | None) -> tuple[str, str]:
    if source is None:
        return "", ""
    try:
        return guess_form(source.text, source.name)
    except BadDataError:
        return "", ""


def _one_of(found: Iterable[str], otherwise: str) -> str:
    """The one value there is, else `otherwise`."""
    values = set(found)
    return values.pop() if len(values) == 1 else otherwise
