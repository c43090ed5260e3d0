"""Hostile files end as entries of the verdict, within memory and time that the system enforces."""

from __future__ import annotations

import gzip
import io
import json
import resource
import subprocess
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from message_texts import CDM, OMM, seed
from small_cases import program

MEMORY_BYTES = 1_200_000_000
"""Of address space, most of it libraries; any of the files blown up would pass it."""
CPU_S = 40
XML = seed("cdm-xml/mandatory.xml")
OEM = seed("oem-kvn/one.oem")


def zipped(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return held.getvalue()


def entities() -> bytes:
    """The billion laughs: nine levels of ten references each."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<!DOCTYPE cdm [<!ENTITY l0 "lol">{levels}]>'
    return XML.replace("<cdm", f"{head}<cdm", 1).replace("GREEN SAT", "&l9;").encode()


def outside_entity() -> bytes:
    head = '<!DOCTYPE cdm [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return XML.replace("<cdm", f"{head}<cdm", 1).replace("GREEN SAT", "&x;").encode()


def one_value(text: str, keyword: str, value: str) -> bytes:
    lines = [f"{keyword} = {value}" if x.startswith(f"{keyword} ") else x for x in text.split("\n")]
    return "\n".join(lines).encode()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "entity bomb": entities,
    "entity from a file": outside_entity,
    "gzip bomb": lambda: gzip.compress(bytes(60_000_000)),
    "gzip in gzip": lambda: gzip.compress(gzip.compress(CDM.encode())),
    "zip bomb": lambda: zipped(x=b" " * 60_000_000),
    "zip of two": lambda: zipped(a=CDM.encode(), b=CDM.encode()),
    "one long line": lambda: b"CCSDS_CDM_VERS = 1.0\nCOMMENT " + b"x" * 30_000_000,
    "too large": lambda: b"CCSDS_CDM_VERS = 1.0\n" + b"COMMENT x\n" * 7_000_000,
    "lines without end": lambda: b"CCSDS_CDM_VERS = 1.0\n" + b"\n" * 3_000_000,
    "deep XML": lambda: b'<cdm id="CCSDS_CDM_VERS" version="1.0">' + b"<a>" * 100_000,
    "deep JSON": lambda: b'{"cdm": ' + b"[" * 200_000,
    "deep JSON objects": lambda: b'{"cdm": ' + b'{"a":' * 200_000,
    "many attributes": lambda: b"<cdm " + b" ".join(b'a%d="1"' % n for n in range(50_000)) + b"/>",
    "NaN": lambda: one_value(CDM, "MISS_DISTANCE", "NaN [m]"),
    "infinity": lambda: one_value(CDM, "X", "inf [km]"),
    "huge exponent": lambda: one_value(CDM, "X", "1E999999999 [km]"),
    "many digits": lambda: one_value(CDM, "X", "9" * 90_000 + " [km]"),
    "year 9999": lambda: one_value(CDM, "TCA", "9999-12-31T23:59:59"),
    "month 13": lambda: one_value(OMM, "EPOCH", "2026-13-15T12:00:00"),
    "second 60": lambda: one_value(OMM, "EPOCH", "2026-11-15T23:59:60"),
    "negative miss distance": lambda: one_value(CDM, "MISS_DISTANCE", "-715 [m]"),
    "one object twice": lambda: CDM.replace("= OBJECT2", "= OBJECT1").encode(),
    "three objects": lambda: CDM.encode() + CDM[CDM.rindex("OBJECT = ") :].encode(),
    "states out of order": lambda: OEM.replace("T00:02:00 6", "T00:00:30 6").encode(),
    "NUL": lambda: CDM.encode().replace(b"GREEN", b"GR\0EN"),
    "UTF-16": lambda: CDM.encode("utf-16"),
    "not UTF-8": lambda: CDM.replace("GREEN", "GR\xc9EN").encode("latin-1"),
    "web page": lambda: b"<!DOCTYPE html><html><body>Too many requests</body></html>",
    "cut off": lambda: XML.encode()[:-400],
    "nothing": lambda: b"",
}


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """All hostile files and a good one last, in one call held to its limits by the system."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, make in HOSTILE.items():
        (folder / name).write_bytes(make())
    (folder / "good").write_text(CDM, encoding="utf-8")
    files = [*HOSTILE, "good"]
    done = subprocess.run(
        [*program(), "message", "validate", "--json", "-", *files],
        cwd=folder,
        preexec_fn=limited,
        capture_output=True,
        text=True,
        check=False,
    )
    for path in folder.iterdir():
        path.unlink()
    assert done.stderr == ""
    assert done.returncode == 3
    return {verdict["file"]: verdict for verdict in json.loads(done.stdout)}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_a_remedy(
    name: str, verdicts: dict[str, dict[str, Any]]
) -> None:
    verdict = verdicts[name]
    assert verdict["status"] == "invalid"
    assert 0 < len(verdict["errors"]) <= 100
    assert all(error["remedy"] and len(error["message"]) < 1000 for error in verdict["errors"])


def test_what_comes_after_them_is_still_read(verdicts: dict[str, dict[str, Any]]) -> None:
    assert verdicts["good"]["status"] == "valid"


def test_no_secret_of_the_machine_is_in_an_answer(verdicts: dict[str, dict[str, Any]]) -> None:
    assert "root:" not in json.dumps(verdicts)


def test_every_hostile_file_differs_from_the_good_one() -> None:
    """The good message and the hostile ones made from it differ, or the test tests nothing."""
    assert all(make() != CDM.encode() for make in HOSTILE.values())
