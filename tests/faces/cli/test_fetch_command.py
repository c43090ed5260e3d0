"""`greenzone catalog fetch` end to end: a real server, a real store, secrets in the environment."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from greenzone.catalog.sources import credentials
from greenzone.catalog.store import CatalogStore
from greenzone.faces.cli.main import main
from misbehaving_server import Misbehaving, serving, status, text

ISS = {
    "OBJECT_NAME": "ISS (ZARYA)",
    "OBJECT_ID": "1998-067A",
    "EPOCH": "2021-11-15T20:43:12.121056",
    "MEAN_MOTION": 15.48582035,
    "ECCENTRICITY": 0.0004694,
    "INCLINATION": 51.6447,
    "RA_OF_ASC_NODE": 304.1044,
    "ARG_OF_PERICENTER": 206.8741,
    "MEAN_ANOMALY": 295.9433,
    "EPHEMERIS_TYPE": 0,
    "CLASSIFICATION_TYPE": "U",
    "NORAD_CAT_ID": 25544,
    "ELEMENT_SET_NO": 999,
    "REV_AT_EPOCH": 31197,
    "BSTAR": 9.4e-05,
    "MEAN_MOTION_DOT": 4.7e-05,
    "MEAN_MOTION_DDOT": 0,
}
NEW = ISS | {"OBJECT_NAME": "NEW", "OBJECT_ID": "2026-201A", "NORAD_CAT_ID": 270_000_123}
HISTORY = [{k: str(v) for k, v in ISS.items()} | {"GP_ID": str(i)} for i in (7, 8)]
ACCOUNT = {"SPACETRACK_IDENTITY": "me@example.org", "SPACETRACK_PASSWORD": "very-secret"}
HISTORY[1]["EPOCH"] = "2021-11-16T20:43:12.121056"


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    with serving() as running:
        yield running


class Done(NamedTuple):
    """How a run of the program ended."""

    returncode: int
    stdout: str
    stderr: str


Greenzone = Callable[..., Done]


@pytest.fixture
def greenzone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Greenzone:
    """The program as a person calls it, with a home of its own."""
    monkeypatch.setenv("GREENZONE_HOME", str(tmp_path))
    monkeypatch.setattr(credentials, "_from_keyring", lambda _: ("", ""))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", *ACCOUNT):
        monkeypatch.delenv(name, raising=False)

    def run(*words: str, **environment: str) -> Done:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["greenzone", "catalog", "fetch", *words])
            for name, value in environment.items():
                patch.setenv(name, value)
            try:
                main()
                code = 0
            except SystemExit as ended:
                code = int(ended.code or 0)
        return Done(code, *capsys.readouterr())

    return run


def answer(done: Done) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_group_of_celestrak_goes_into_the_store_once(
    greenzone: Greenzone, tmp_path: Path, server: Misbehaving
) -> None:
    server.replies += [text([ISS, NEW])]
    words = ("celestrak", "--group", "stations", "--url", server.url, "--json", "-")
    first = answer(greenzone(*words))
    assert [(i["added"], i["source"]) for i in first["imports"]] == [
        (2, "celestrak gp GROUP=stations JSON")
    ]
    second = answer(greenzone(*words))
    assert [i["already"] for i in second["imports"]] == [True]
    assert len(server.requests) == 1
    assert len(CatalogStore(tmp_path / "catalog").latest()) == 2


def test_offline_needs_no_server(greenzone: Greenzone, tmp_path: Path, server: Misbehaving) -> None:
    words = ["celestrak", "--catnr", "25544", "--url", server.url, "--out", str(tmp_path / "o")]
    missing = greenzone(*words, "--offline")
    assert missing.returncode == 3
    assert "not in the cache, and offline" in missing.stderr
    server.replies += [text([ISS])]
    greenzone(*words)
    found = answer(greenzone(*words, "--offline", "--json", "-"))
    (file,) = found["files"]
    assert json.loads(Path(file).read_text()) == [ISS]
    assert len(server.requests) == 1


def test_a_refusal_ends_with_3_and_one_line(
    greenzone: Greenzone, tmp_path: Path, server: Misbehaving
) -> None:
    server.replies += [status(403, "Forbidden"), text([ISS])]
    words = ["celestrak", "--group", "active", "--url", server.url]
    refused = greenzone(*words)
    assert refused.returncode == 3
    assert len(refused.stderr.splitlines()) == 1
    assert "HTTP 403, refused (you may be blocked)" in refused.stderr
    assert "left alone until" in greenzone(*words).stderr
    assert len(server.requests) == 1
    assert greenzone(*words, "--release").returncode == 0


def test_a_history_of_space_track_goes_into_the_store(
    greenzone: Greenzone, tmp_path: Path, server: Misbehaving
) -> None:
    server.replies += [text('""'), text(HISTORY)]
    words = ["spacetrack", "--class", "gp_history", "--id", "25544", "--epoch", "<2021-11-20"]
    done = greenzone(*words, "--url", server.url, "--json", "-", **ACCOUNT)
    assert [i["added"] for i in answer(done)["imports"]] == [2]
    assert "gp_history NORAD_CAT_ID=25544 EPOCH=<2021-11-20: 2 records" in done.stderr
    again = greenzone(*words, "--url", server.url)
    assert again.returncode == 0, "what is kept needs no account"
    assert len(server.requests) == 2
    assert CatalogStore(tmp_path / "catalog").history("25544").first_set.tolist() == [0, 2]
    files = [p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()]
    assert not [f for f in files if b"very-secret" in f or b"me@example.org" in f]


def test_conjunction_messages_are_written_to_files(
    greenzone: Greenzone, tmp_path: Path, server: Misbehaving
) -> None:
    cdm = {"CDM_ID": "1", "TCA": "2020-03-05 07:26:54", "PC": "0.0001"}
    server.replies += [text('""'), text([cdm])]
    words = ["spacetrack", "--class", "cdm_public", "--tca", ">now-1", "--out", str(tmp_path / "o")]
    done = greenzone(*words, "--url", server.url, "--json", "-", **ACCOUNT)
    (file,) = answer(done)["files"]
    assert json.loads(Path(file).read_text()) == [cdm]


def test_a_wrong_password_shows_neither_it_nor_a_traceback(
    greenzone: Greenzone, tmp_path: Path, server: Misbehaving
) -> None:
    server.replies += [text('{"Login":"Failed"}')]
    done = greenzone("spacetrack", "--id", "25544", "--url", server.url, **ACCOUNT)
    assert done.returncode == 3
    assert "the login was refused" in done.stderr
    assert "very-secret" not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


WRONG = [
    (["celestrak"], "0 queries are given"),
    (["celestrak", "--group", "a", "--name", "b"], "2 queries are given"),
    (["celestrak", "--group", "a", "--format", "tle"], "give JSON or CSV"),
    (["celestrak", "--name", "a", "--data", "satcat"], "name a folder with --out"),
    (["celestrak", "--name", "a", "--store", "x", "--out", "y"], "two places; name one"),
    (["spacetrack", "--class", "cdm"], "name a folder with --out"),
    (["spacetrack", "--class", "tip"], "give gp, gp_history"),
    (["spacetrack", "--tca", ">now"], "gp has no --tca"),
]


@pytest.mark.parametrize(("words", "message"), WRONG, ids=lambda v: str(v)[:40])
def test_a_wrong_call_ends_with_2_and_asks_nobody(
    words: list[str], message: str, greenzone: Greenzone, server: Misbehaving
) -> None:
    done = greenzone(*words, "--url", server.url, **ACCOUNT)
    assert (done.returncode, server.requests) == (2, [])
    assert message in done.stderr


def test_without_an_account_nobody_is_asked(
    greenzone: Greenzone, tmp_path: Path, server: Misbehaving
) -> None:
    done = greenzone("spacetrack", "--id", "1", "--url", server.url)
    assert (done.returncode, server.requests) == (3, [])
    assert "set SPACETRACK_IDENTITY and SPACETRACK_PASSWORD" in done.stderr
