"""`greenzone explain`: a page for each conjunction that the files tell of."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from greenzone.core.errors import BadDataError, UsageError
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.report import write_explanation
from greenzone.workflows.assess_inputs import conjunction_files
from greenzone.workflows.explain import Explained, explain
from greenzone.workflows.explanation_words import error_of
from greenzone.workflows.pc_call import PcCall

__all__ = ["ExplainCall", "run_explain"]

_PAGE_ENDINGS = (".html", ".htm")
_LONGEST_NAME = 40


@dataclass(frozen=True)
class ExplainCall:
    """The arguments of one call, as given."""

    files: tuple[str, ...]
    out: str | None
    hbr_m: float | None
    policy: str
    sizes: str | None
    seed: int
    samples: int
    json_out: str | None

    @property
    def recompute_command(self) -> str:
        """The command that gives the same answer again."""
        words = ["greenzone", "explain", *self.files]
        if self.hbr_m is not None:
            words += ["--hbr-m", f"{self.hbr_m!r}"]
        words += ["--policy", self.policy]
        if self.sizes is not None:
            words += ["--sizes", self.sizes]
        words += ["--seed", str(self.seed), "--samples", str(self.samples)]
        return shlex.join(words)


def run_explain(call: ExplainCall) -> bool:
    """Explain the files, write pages and JSON; whether every message could be computed with."""
    require_json_place(call.json_out)
    asked = PcCall(
        files=call.files,
        hbr_m=call.hbr_m,
        policy=call.policy,
        sizes=call.sizes,
        seed=call.seed,
        samples=call.samples,
    ).assess_call()
    explained = explain(conjunction_files(call.files), asked, call.recompute_command)
    if not explained.documents:
        raise BadDataError(_nothing_usable(explained))
    pages = _pages(call, explained.documents)
    for page, document in zip(pages, explained.documents, strict=bool(pages)):
        write_explanation(document, page)
    write_json(list(explained.documents), call.json_out)
    if call.json_out != "-":
        _print(explained, pages, Console(highlight=False))
    return not explained.refused


def _nothing_usable(explained: Explained) -> str:
    errors = [error_of(one) for one in explained.refused]
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{errors[0]}{more}"


def _pages(call: ExplainCall, documents: Sequence[dict[str, Any]]) -> list[Path]:
    """Where each event's page goes; none where only JSON is asked for.

    UsageError where one place is named for several events, or none is.
    """
    if call.out is None and call.json_out is not None:
        return []
    folder = Path(call.out or ".")
    several = len(documents) > 1
    if several and (call.out is None or _is_page(call.out)):
        events = "; ".join(f"{d['title']} {_tca(d)[:16]}" for d in documents[:3])
        raise UsageError(
            f"the files tell of {len(documents)} different events ({events}"
            f"{'; ...' if len(documents) > 3 else ''}): name a folder with --out for a page each, "
            "or give the files of one event"
        )
    if call.out is not None and not several and not _is_folder(call.out):
        return [Path(call.out)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDataError(
            f"--out {call.out}: cannot be made ({error.strerror}); name another folder"
        ) from None
    return [folder / name for name in _names(documents)]


def _is_page(out: str) -> bool:
    return out.lower().endswith(_PAGE_ENDINGS) or Path(out).is_file()


def _is_folder(out: str) -> bool:
    return out.endswith("/") or Path(out).is_dir()


def _names(documents: Sequence[dict[str, Any]]) -> list[str]:
    """A name for each event's page: both objects and the minute of the TCA."""
    names: list[str] = []
    for document in documents:
        sides = (document["primary"]["designator"], document["secondary"]["designator"])
        parts = [re.sub(r"[^A-Za-z0-9]+", "", side)[:_LONGEST_NAME] or "unnamed" for side in sides]
        minute = re.sub(r"[-:]", "", _tca(document)[:16])
        stem = "-".join(["explain", *parts, minute])
        alike = sum(name.startswith(stem) for name in names)
        names.append(f"{stem}-{alike + 1}.html" if alike else f"{stem}.html")
    return names


def _tca(document: dict[str, Any]) -> str:
    return str(document["messages"][document["shown"]]["tca_utc"])


def _print(explained: Explained, pages: Sequence[Path], console: Console) -> None:
    for place, document in enumerate(explained.documents):
        for sentence in document["summary"]:
            console.print(Text(sentence), soft_wrap=True)
        if pages:
            console.print(Text(f"page: {pages[place]}"), soft_wrap=True)
        console.print()
    for one in explained.refused:
        console.print(Text(error_of(one), style="yellow"), soft_wrap=True)
