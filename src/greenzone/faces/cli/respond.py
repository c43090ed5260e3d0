"""`greenzone respond`: read the files, run the workflow, show and write the answer."""

from __future__ import annotations

import json
import os
import shlex
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from greenzone.core.errors import BadDataError, UsageError
from greenzone.decision.policy import load_policy
from greenzone.faces.cli.respond_summary import print_summary
from greenzone.faces.cli.spinner import spinner
from greenzone.faces.report import render_report
from greenzone.messages.earth_tables.space_weather_file import load_space_weather
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_file import load_event
from greenzone.workflows.against_call import DEFAULT_SET_DAYS, AgainstCall
from greenzone.workflows.respond import respond
from greenzone.workflows.response_document import response_document

__all__ = ["RespondCall", "run_respond"]

_DEFAULT_ASSETS = ("iss", "tiangong")


@dataclass(frozen=True)
class RespondCall:
    """The arguments of one call, as given."""

    event: str
    assets: tuple[str, ...]
    hours: float
    samples: int
    seed: int
    policy: str | None
    weather: str | None
    out: str | None
    json_out: str | None
    quiet: bool
    against: str | None = None
    against_days: float = DEFAULT_SET_DAYS
    against_all: bool = False
    sizes: str | None = None

    def against_call(self) -> AgainstCall | None:
        """What to hold the cloud against; UsageError for its options without it."""
        if self.against is not None:
            return AgainstCall(self.against, self.against_days, self.against_all, self.sizes)
        if self.against_all or self.sizes is not None or self.against_days != DEFAULT_SET_DAYS:
            raise UsageError(
                "--against-days, --against-all and --sizes are about --against CATALOG; add it"
            )
        return None

    def recompute_command(self, policy: str) -> str:
        """The command that gives the same answer again."""
        words = ["greenzone", "respond", self.event]
        for asset in self.assets or _DEFAULT_ASSETS:
            words += ["--asset", asset]
        words += ["--hours", f"{self.hours:g}", "--samples", str(self.samples)]
        words += ["--seed", str(self.seed), "--policy", policy]
        if self.weather is not None:
            words += ["--weather", self.weather]
        if self.against is not None:
            words += ["--against", self.against, "--against-days", f"{self.against_days:g}"]
            words += ["--against-all"] if self.against_all else []
            words += [] if self.sizes is None else ["--sizes", self.sizes]
        return shlex.join(words)


def run_respond(call: RespondCall) -> str:
    """Run one call; returns the worst zone. Nothing is written unless everything succeeded."""
    against = call.against_call()
    _require_writable(call)
    event = load_event(call.event)
    assets = [load_asset(name) for name in call.assets or _DEFAULT_ASSETS]
    policy_name = call.policy or _fitting_policy(assets)
    policy = load_policy(policy_name)
    weather = None if call.weather is None else load_space_weather(call.weather)
    with spinner(call.quiet) as tell:
        response = respond(
            event,
            assets,
            policy,
            hours=call.hours,
            samples=call.samples,
            seed=call.seed,
            weather=weather,
            command=call.recompute_command(policy_name),
            against=against,
            progress=lambda stage, _share: tell(stage),
        )
    document = response_document(response)
    _write(call, document)
    return str(document["zone"])


def _fitting_policy(assets: list[AssetRecord]) -> str:
    return "station" if all(asset.kind == "station" for asset in assets) else "default"


def _require_writable(call: RespondCall) -> None:
    """Refuse an output that cannot be written before any time is spent."""
    if call.out is not None:
        folder = Path(call.out)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise BadDataError(
                f"--out {call.out}: cannot be written ({error.strerror}); name another folder"
            ) from None
    if call.json_out not in (None, "-"):
        file = Path(str(call.json_out)).absolute()
        if file.is_dir() or not file.parent.is_dir() or not os.access(file.parent, os.W_OK):
            raise BadDataError(
                f"--json {call.json_out}: cannot be written; name a file in a folder that exists"
            )


def _write(call: RespondCall, document: dict[str, Any]) -> None:
    text = json.dumps(document, indent=1, allow_nan=False) + "\n"
    files: dict[Path, str] = {}
    if call.out is not None:
        files[Path(call.out) / "report.html"] = render_report(document)
        files[Path(call.out) / "response.json"] = text
    if call.json_out not in (None, "-"):
        files[Path(str(call.json_out))] = text
    _write_whole(files)
    if call.json_out == "-":
        sys.stdout.write(text)
        return
    console = Console(highlight=False)
    print_summary(document, console)
    if call.out is not None:
        console.print(f"report: {Path(call.out) / 'report.html'}", markup=False, soft_wrap=True)


def _write_whole(files: dict[Path, str]) -> None:
    """Write all the files, or none: drafts first, and only then each in its place."""
    drafts: dict[Path, Path] = {}
    try:
        for path, text in files.items():
            drafts[path] = path.with_name(f".{path.name}.{os.getpid()}")
            drafts[path].write_text(text, encoding="utf-8")
        for path, draft in drafts.items():
            draft.replace(path)
    except OSError as error:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
        raise BadDataError(
            f"{error.filename}: cannot be written ({error.strerror}); name another place"
        ) from None
