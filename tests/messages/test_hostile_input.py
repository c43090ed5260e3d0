"""Texts made to fill memory or time: refused, in memory that grows no faster than the text."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import hostile_texts
from greenzone.core.errors import BadMessageError
from greenzone.messages.reading import parse_messages, read_messages
from hostile_texts import CROWDS, OMM_JSON, OPM

FIXED_BYTES = 2_000_000
BYTES_PER_CHARACTER = 120
"""A parsed value costs about 60 bytes beside its text, and the shortest are two characters long."""


@pytest.fixture(scope="module")
def costs() -> dict[str, dict[str, Any]]:
    program = [sys.executable, hostile_texts.__file__]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    found: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", CROWDS)
def test_crowds_are_refused_in_memory_of_the_order_of_the_text(
    name: str, costs: dict[str, dict[str, Any]]
) -> None:
    cost = costs[name]
    assert cost["told"], "was read"
    assert "\n" not in cost["told"]
    assert cost["faults"] <= 100
    assert cost["peak"] < FIXED_BYTES + BYTES_PER_CHARACTER * cost["characters"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("9" * 90_000, "X = '999"),
        ("1e999999999", "too large"),
        ("1e999999999 [m]", "too large"),
        ("-1e99999999 [m]", "too large"),
        ("nan", "X = 'nan'"),
        ("inf", "X = 'inf'"),
        ("-Infinity", "X = '-Infinity'"),
        ("0x1F", "X = '0x1F'"),
        ("1_000", "X = '1_000'"),
        ("\u0661", "X = '\u0661'"),
    ],
)
def test_numbers_that_are_none_are_refused(value: str, told: str) -> None:
    with pytest.raises(BadMessageError) as refusal:
        parse_messages(OPM.replace("6503.514", value))
    assert told in str(refusal.value)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("15.3", "NaN", "NaN"),
        ("15.3", "Infinity", "Infinity"),
        ("15.3", "-Infinity", "Infinity"),
        ("15.3", '"NaN"', "MEAN_MOTION"),
        ("15.3", "1e999", "MEAN_MOTION"),
        ("15.3", "9" * 100_000, "MEAN_MOTION"),
        ("13552", "9" * 100_000, "NORAD_CAT_ID"),
        ('"BSTAR":1e-5', '"BSTAR":1e-5,"BSTAR":2e-5', "BSTAR"),
        ("2021-11-15T", "9999-12-31T", "lies outside the years"),
        ("15.3", "true", "MEAN_MOTION"),
        ("15.3", "[15.3]", "MEAN_MOTION"),
    ],
)
def test_json_beyond_json_is_refused(old: str, new: str, told: str) -> None:
    assert len(parse_messages(OMM_JSON)) == 1
    with pytest.raises(BadMessageError) as refusal:
        parse_messages(OMM_JSON.replace(old, new))
    assert told in str(refusal.value)


def test_a_packed_line_of_a_gigabyte_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "line.gz"
    path.write_bytes(gzip.compress(b"CCSDS_CDM_VERS = 1.0\nCOMMENT " + b"A" * 30_000_000, 1))
    with pytest.raises(BadMessageError, match="unpacks to more than"):
        read_messages(path)


CHILD = """
import resource, sys
from pathlib import Path
from greenzone.core.errors import BadMessageError
from greenzone.messages.reading import parse_messages, read_messages

resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
folder = Path(sys.argv[1])
with (folder / "gigabyte").open("wb") as stream:
    stream.write(b"CCSDS_CDM_VERS = 1.0\\nCOMMENT ")
    stream.truncate(2 << 30)
texts = [
    "CCSDS_OPM_VERS = 3.0\\n" * 1_000_000,
    "CCSDS_OPM_VERS = 3.0\\nCOMMENT " + "A" * 60_000_000,
    "<ndm>" * 10_000_000,
    "<ndm><!-- " + "A" * 60_000_000,
    '{"opm":' * 900_000,
    '{"opm": "' + "9" * 60_000_000,
    '{"opm": [' + "[]," * 20_000_000,
    "A = B\\n" * 10_000_000,
]
refused = 0
for text in texts:
    try:
        parse_messages(text)
    except BadMessageError:
        refused += 1
try:
    read_messages(folder / "gigabyte")
except BadMessageError:
    refused += 1
print(refused - len(texts))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process are Linux's here")
def test_the_largest_texts_are_refused_within_3_gb_and_a_minute(tmp_path: Path) -> None:
    """The system ends the process where it takes more: of addresses, or of processor time."""
    child = [sys.executable, "-c", CHILD, str(tmp_path)]
    done = subprocess.run(child, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode, done.stderr) == ("1", 0, "")
