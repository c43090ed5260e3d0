"""The events of a screening as files: Parquet, CSV, JSON, or one message an event."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

from greenzone.core.errors import BadDataError, UsageError
from greenzone.workflows.screen_document import screening_document
from greenzone.workflows.screen_events import (
    EVENT_COLUMNS,
    event_columns,
    event_rows,
    event_values,
)
from greenzone.workflows.screen_messages import require_message_count, write_messages
from greenzone.workflows.screen_parquet import write_columns_parquet
from greenzone.workflows.screening_run import ScreeningRun
from greenzone.workflows.whole_file import write_whole

__all__ = ["OutForm", "out_form", "require_out_place", "write_events"]

OutForm = Literal["parquet", "csv", "json", "messages"]
_BY_SUFFIX: Final[dict[str, OutForm]] = {".parquet": "parquet", ".csv": "csv", ".json": "json"}
_FOLDER: Final = "cdm-dir"


def out_form(place: str) -> OutForm:
    """What `--out` means by its name: a folder for messages, else the suffix decides.

    UsageError for a suffix that is not known.
    """
    if place.endswith(("/", os.sep, _FOLDER)) or Path(place).is_dir():
        return "messages"
    form = _BY_SUFFIX.get(Path(place).suffix.lower())
    if form is None:
        raise UsageError(
            f"--out {place}: is none of .parquet, .csv, .json; for messages name a folder that "
            f"exists, or one that ends in {_FOLDER} or /"
        )
    return form


def require_out_place(place: str) -> None:
    """Refuse a place that cannot be written before any time is spent; a GreenzoneError."""
    form, path = out_form(place), Path(place).absolute()
    folder = path.parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise BadDataError(
            f"--out {place}: cannot be written; name a place in a folder that exists"
        )
    if form == "messages" and path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise BadDataError(f"--out {place}: holds something already; name an empty or new folder")


def write_events(run: ScreeningRun, place: str, most_messages: int | None = None) -> list[str]:
    """Write the events where `--out` says, whole or not at all; the places written.

    Beside CSV and JSON, `<name>.run.json` tells of the run; Parquet carries it as metadata.
    """
    form, path = out_form(place), Path(place)
    if form == "messages":
        require_message_count(len(run.events), most_messages)
        write_messages(run, path)
        return [place]
    writers: dict[str, Callable[[ScreeningRun, Path], None]] = {
        "parquet": _write_parquet, "csv": _write_csv, "json": _write_json,
    }  # fmt: skip
    with _draft(path) as draft:
        writers[form](run, draft)
    if form == "parquet":
        return [place]
    beside = path.with_name(f"{path.name}.run.json")
    text = json.dumps(_about(run), indent=1, allow_nan=False, ensure_ascii=False) + "\n"
    write_whole(beside, text, replace=True)
    return [place, str(beside)]


@contextmanager
def _draft(path: Path) -> Iterator[Path]:
    """A file beside `path` that takes its place if all went well."""
    draft = path.with_name(f".{path.name[:40]}.{os.getpid()}")
    try:
        yield draft
        draft.replace(path)
    except OSError as error:
        raise BadDataError(
            f"{path}: cannot be written ({error.strerror}); name another place"
        ) from None
    finally:
        draft.unlink(missing_ok=True)


def _about(run: ScreeningRun) -> dict[str, Any]:
    """The document without its events."""
    document = screening_document(run, most_events=0)
    del document["events"], document["events_not_listed"]
    return document


def _write_csv(run: ScreeningRun, path: Path) -> None:
    with path.open("x", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(EVENT_COLUMNS)
        writer.writerows(event_values(run.events, run.objects, run.screening.status))


def _write_json(run: ScreeningRun, path: Path) -> None:
    encode = json.JSONEncoder(allow_nan=False, ensure_ascii=False).encode
    with path.open("x", encoding="utf-8", newline="") as stream:
        stream.write("[")
        rows = event_rows(run.events, run.objects, run.screening.status)
        for count, row in enumerate(rows):
            stream.write(f"{',' if count else ''}\n{encode(row)}")
        stream.write("\n]\n")


def _write_parquet(run: ScreeningRun, path: Path) -> None:
    metadata = {
        "greenzone_version": run.provenance.version,
        "greenzone_command": run.provenance.command,
        "greenzone_run": json.dumps(_about(run), allow_nan=False, ensure_ascii=False),
    }
    columns = event_columns(run.events, run.objects, run.screening.status)
    write_columns_parquet(columns, path, metadata)
