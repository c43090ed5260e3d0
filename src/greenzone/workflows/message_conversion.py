"""The messages of one file in another form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from greenzone.core.errors import BadDataError
from greenzone.messages.change import Change
from greenzone.messages.message import MessageForm
from greenzone.messages.reading import parse_messages
from greenzone.messages.writing import format_message
from greenzone.workflows.message_check import read_input

__all__ = ["Converted", "convert_file", "converted_name"]


@dataclass(frozen=True, slots=True)
class Converted:
    """The text in its new form, and what reading the old one changed."""

    text: str
    messages: int
    changes: tuple[Change, ...]


def convert_file(path: str, form: MessageForm) -> Converted:
    """The messages of a file (`-` for standard input) in another form.

    Raises BadMessageError where they cannot be read, or the form cannot hold what they say.
    """
    source = read_input(path)
    messages = parse_messages(source.text, source.name)
    if not messages:
        raise BadDataError(f"{source.name}: holds no message; there is nothing to convert")
    changes = tuple(change for message in messages for change in message.changes)
    text = format_message(messages if len(messages) > 1 else messages[0], form)
    return Converted(text, len(messages), changes)


def converted_name(path: str, form: MessageForm) -> str:
    """The name of a converted file: the old one's without packing and ending, and the form's."""
    name = "message" if path == "-" else Path(path).name
    for packing in (".gz", ".zip"):
        name = name.removesuffix(packing)
    return f"{Path(name).stem}.{form}"
