"""Events, assets and policies small enough to run in a second, and a way to run the program."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from greenzone.faces.cli.main import main

__all__ = [
    "ASSET",
    "EVENT",
    "ISS_TLE",
    "PARENT_TLE",
    "STATION_POLICY",
    "Run",
    "program",
    "respond_in_process",
    "run_in_process",
    "run_program",
    "sheltering_document",
    "small_options",
    "strict_policy",
]

PARENT_TLE = """\
1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995
2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807
"""
ISS_TLE = """\
1 25544U 98067A   21319.86359406  .00001699  00000-0  39549-4 0  9996
2 25544  51.6442 312.7312 0004574 201.3017 242.9752 15.48581038312108
"""
EVENT = f'''\
format = "greenzone-event-1"
name = "Test event"
epoch_utc = "2021-11-15T02:47:40Z"
epoch_sigma_s = 10
unknowns = ["who did it"]

[[parents]]
name = "COSMOS 1408"
type = "spacecraft"
mass_kg = 1750
mass_high_kg = 2200
tle = """
{PARENT_TLE}"""

[cause]
kind = "collision"
absorbed_momentum_share = 0
'''
ASSET = f'''\
format = "greenzone-asset-1"
name = "Small satellite"
kind = "satellite"
cross_section_m2 = 10
cross_section_source = "a made-up one"

[orbit]
tle = """
{ISS_TLE}"""
'''
STATION_POLICY = (files("greenzone") / "data" / "policies" / "station.toml").read_text("utf-8")

small_options = ("--samples", "2000", "--hours", "3")


def strict_policy() -> str:
    """The station policy with thresholds so low that every pass is red."""
    return STATION_POLICY.replace("yellow = 1e-5", "yellow = 1e-12").replace(
        "red = 1e-4", "red = 1e-12"
    )


@dataclass(frozen=True)
class Run:
    """How a call of the program ended."""

    code: int
    out: str
    err: str


def respond_in_process(*arguments: str | os.PathLike[str]) -> Run:
    """One call of `greenzone respond` in this process."""
    return run_in_process("respond", *arguments)


def run_in_process(*arguments: str | os.PathLike[str]) -> Run:
    """One call of `greenzone` in this process."""
    out, err = io.StringIO(), io.StringIO()
    argv = ["greenzone", *(os.fspath(a) for a in arguments)]
    code = 0
    with patch.object(sys, "argv", argv), redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
    return Run(code, out.getvalue(), err.getvalue())


def program() -> list[str]:
    """The installed program."""
    return [str(Path(sys.executable).with_name("greenzone"))]


def run_program(*arguments: str, settings: Mapping[str, str] | None = None) -> Run:
    """One call of the installed program in a process of its own, without a terminal."""
    environment = {**os.environ, **(settings or {})}
    done = subprocess.run(
        [*program(), *arguments], capture_output=True, text=True, env=environment, check=False
    )
    return Run(done.returncode, done.stdout, done.stderr)


@cache
def sheltering_document() -> dict[str, Any]:
    """The response document of a small run in which crews shelter and every key is filled."""
    with TemporaryDirectory() as folder:
        event, policy = Path(folder) / "event.toml", Path(folder) / "policy.toml"
        bias = "[[delta_v_bias.alternatives]]\nname='b'\nrtn_m_s=[0, 25, 0]\nsource='s'\n"
        event.write_text(EVENT + bias, encoding="utf-8")
        policy.write_text(strict_policy(), encoding="utf-8")
        assets = ("--asset", "iss-shields-assumed", "--asset", "tiangong")
        done = respond_in_process(
            event, *assets, *small_options, "--policy", policy, "--json", "-", "--quiet"
        )
    assert done.code == 0, done.err
    document: dict[str, Any] = json.loads(done.out)
    return document
