"""`greenzone message convert`: to standard output, a file, or a folder of files."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import typer

from greenzone.core.errors import BadDataError, GreenzoneError, UsageError
from greenzone.messages.message import MessageForm
from greenzone.workflows.message_conversion import (
    Converted,
    convert_file,
    converted_name,
)
from greenzone.workflows.whole_file import write_whole

__all__ = ["run_convert"]


def run_convert(files: Sequence[str], to: str, out: str | None, force: bool) -> bool:
    """Convert every file; whether all could be. Each is written whole or not at all."""
    form = cast(MessageForm, to)
    if len(files) == 1 and (out is None or not Path(out).is_dir()):
        _convert_one(files[0], form, out, force)
        return True
    if out is None:
        raise UsageError(f"{len(files)} files need a folder to be written to; add --out FOLDER")
    return _convert_into(files, form, Path(out), force)


def _convert_one(file: str, form: MessageForm, out: str | None, force: bool) -> None:
    if out is not None and Path(out).exists() and not force:
        raise BadDataError(f"{out} is there already; name another, or add --force")
    converted = convert_file(file, form)
    if out is None or out == "-":
        sys.stdout.write(converted.text)
    else:
        write_whole(Path(out), converted.text, force)
    _tell(file, converted)


def _convert_into(files: Sequence[str], form: MessageForm, folder: Path, force: bool) -> bool:
    _require_different_names(files, form)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDataError(
            f"--out {folder}: cannot be made ({error.strerror}); name another folder"
        ) from None
    good = True
    for file in files:
        try:
            converted = convert_file(file, form)
            write_whole(folder / converted_name(file, form), converted.text, force)
            _tell(file, converted)
        except GreenzoneError as error:
            typer.echo(f"greenzone: {' '.join(str(error).split())}", err=True)
            good = False
    return good


def _require_different_names(files: Sequence[str], form: MessageForm) -> None:
    counted = Counter(converted_name(file, form) for file in files)
    twice = next((name for name, count in counted.items() if count > 1), None)
    if twice is not None:
        raise UsageError(
            f"several files would be written as {twice}; convert them into two folders"
        )


def _tell(file: str, converted: Converted) -> None:
    """Say on standard error what reading changed: the converted file holds it as if it were so."""
    count = len(converted.changes)
    if count:
        what = "1 change" if count == 1 else f"{count} changes"
        typer.echo(f"{file}: {what} on reading; see `greenzone message validate`", err=True)
