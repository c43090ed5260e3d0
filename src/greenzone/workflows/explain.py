"""From files of conjunction messages to one explanation for each event they tell of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from greenzone.core.errors import BadDataError
from greenzone.core.provenance import InputDigest
from greenzone.messages.reading import parse_messages
from greenzone.workflows.assess import AssessCall, assess, assess_message
from greenzone.workflows.assess_methods import METHOD_NAMES
from greenzone.workflows.assessment import Unassessed
from greenzone.workflows.explanation import events_of, explanation_document, shown_of
from greenzone.workflows.explanation_words import Answer
from greenzone.workflows.message_check import read_input

__all__ = ["Explained", "explain"]


@dataclass(frozen=True, slots=True)
class Explained:
    """What the files came to."""

    documents: tuple[dict[str, Any], ...]
    """One for each event, by TCA; see `explanation_document`."""
    refused: tuple[Unassessed, ...]
    """Every message that could not be computed with, of one of these events or not."""


def explain(paths: Sequence[str], call: AssessCall, command: str) -> Explained:
    """The explanations of all events that the files tell of.

    Every message is assessed by the recommended method, and the newest usable one of each event
    by all of them.
    """
    answers: list[Answer] = []
    digests: dict[str, InputDigest] = {}
    for path in paths:
        read, digest = _read(path, call)
        answers += read
        if digest is not None:
            digests[path] = digest
    refused = tuple(one for one in answers if isinstance(one, Unassessed))
    events = events_of(answers)
    placed = {id(one) for event in events for one in event}
    homeless = [one for one in refused if id(one) not in placed]
    documents = [
        explanation_document(_in_full(event, call), homeless, _inputs(event, digests), command)
        for event in events
    ]
    return Explained(tuple(documents), refused)


def _read(path: str, call: AssessCall) -> tuple[list[Answer], InputDigest | None]:
    """The answers on one file's messages and the file's digest; None where it cannot be read."""
    digest = None
    try:
        source = read_input(path)
        digest = source.digest
        messages = parse_messages(source.text, source.name)
        if not messages:
            raise BadDataError(f"{path}: holds no message; give one with a CDM")
    except BadDataError as error:
        return [Unassessed(path, str(error))], digest
    return [assess_message(message, call, path) for message in messages], digest


def _in_full(event: Sequence[Answer], call: AssessCall) -> list[Answer]:
    """The event with its newest usable message assessed by every method."""
    shown = shown_of(event)
    if shown is None:
        return list(event)
    every = replace(call, methods=METHOD_NAMES)
    full = assess(shown.record, every, shown.file, shown.changes)
    return [full if one is shown else one for one in event]


def _inputs(event: Iterable[Answer], digests: dict[str, InputDigest]) -> list[InputDigest]:
    files = dict.fromkeys(one.file for one in event)
    return [InputDigest(Path(f).name, digests[f].sha256) for f in files if f in digests]
