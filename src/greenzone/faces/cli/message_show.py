"""`greenzone message show`: every message of every file, and what reading changed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from rich.console import Console
from rich.text import Text

from greenzone.core.errors import BadDataError
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.cli.message_cdm_view import cdm_view
from greenzone.faces.cli.message_ocm_view import ocm_view
from greenzone.faces.cli.message_orbit_view import elements_view, ephemeris_view, state_view
from greenzone.faces.cli.message_public_view import public_view
from greenzone.faces.cli.message_validate import change_line, fault_line
from greenzone.faces.cli.message_view import MessageView, Section, print_view, view_console
from greenzone.messages.message import Message
from greenzone.workflows.message_check import FileVerdict, check_files, verdict_document
from greenzone.workflows.message_record import document_as_json, record_as_json, record_of

__all__ = ["run_show"]

_MOST_MESSAGES = 50
_MOST_CHANGES = 20


def run_show(files: Sequence[str], json_out: str | None) -> bool:
    """Show the files; whether all of them could be read."""
    require_json_place(json_out)
    console = view_console()
    verdicts = []
    for verdict in check_files(files):
        verdicts.append(verdict)
        if json_out != "-":
            _print_file(verdict, console)
    if json_out is not None:
        write_json([_file_document(verdict) for verdict in verdicts], json_out)
    return not any(verdict.refusal for verdict in verdicts)


def _print_file(verdict: FileVerdict, console: Console) -> None:
    for fault in verdict.faults:
        console.print(Text(f"{verdict.file}: {fault_line(fault)}", style="bold red"))
    for message in verdict.messages[:_MOST_MESSAGES]:
        print_view(_view(message), console)
    left = len(verdict.messages) - _MOST_MESSAGES
    if left > 0:
        console.print(f"\nand {left} more messages in {verdict.file}: see --json", markup=False)


def _view(message: Message) -> MessageView:
    """What the record says, else what the document says and why there is no record."""
    try:
        view = _record_view(message)
    except BadDataError as error:
        refusal = Section("cannot be computed with", ((str(error),),), (), True)
        name = message.document.kind
        view = MessageView(f"{name}  {message.source_name}", (refusal, _entries(message)))
    return MessageView(view.title, (*view.sections, _source(message), _changes(message)))


def _record_view(message: Message) -> MessageView:
    record = cast(Any, record_of(message))
    kind = message.document.kind
    return elements_view(record, message.form) if kind == "OMM" else _VIEWS[kind](record)


_VIEWS: dict[str, Callable[[Any], MessageView]] = {
    "CDM": cdm_view,
    "CDM_PUBLIC": public_view,
    "OEM": ephemeris_view,
    "OPM": state_view,
    "OCM": ocm_view,
}


def _entries(message: Message) -> Section:
    rows = tuple((e.keyword, f"{e.value} {e.unit}".rstrip()) for _, e in message.document.entries())
    return Section("as written", rows)


def _source(message: Message) -> Section:
    what = " ".join(part for part in (message.version, message.form) if part)
    where = f", line {message.line}" if message.line > 1 else ""
    return Section("", (("read from", f"{message.source_name}{where} ({what})"),))


def _changes(message: Message) -> Section:
    lines = tuple((change_line(change),) for change in message.changes)
    if len(lines) > _MOST_CHANGES:
        more = (f"and {len(lines) - _MOST_CHANGES} more: see --json",)
        lines = (*lines[:_MOST_CHANGES], more)
    return Section("changed on reading", lines, (), True)


def _file_document(verdict: FileVerdict) -> dict[str, Any]:
    return {
        **verdict_document(verdict),
        "contents": [_message_document(message) for message in verdict.messages],
    }


def _message_document(message: Message) -> dict[str, Any]:
    try:
        record, refusal = record_as_json(record_of(message)), None
    except BadDataError as error:
        record, refusal = None, str(error)
    return {
        "kind": message.kind,
        "version": message.version,
        "line": message.line,
        "status": message.status,
        "record": record,
        "record_refused": refusal,
        "document": document_as_json(message.document),
    }
