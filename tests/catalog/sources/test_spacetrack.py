"""Space-Track on a server that misbehaves: pages go on where they stopped, secrets stay secret."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from greenzone.catalog.sources import spacetrack_query
from greenzone.catalog.sources.credentials import Credentials, spacetrack_credentials
from greenzone.catalog.sources.download import Download
from greenzone.catalog.sources.source import Source
from greenzone.catalog.sources.source_error import HeldBackError, NoDataError, SourceError
from greenzone.catalog.sources.spacetrack import download_spacetrack, spacetrack
from greenzone.catalog.sources.spacetrack_query import SpaceTrackQuery
from greenzone.core.errors import UsageError
from misbehaving_server import (
    Misbehaving,
    Reply,
    TestClock,
    reset,
    serving,
    status,
    text,
    truncated,
)

ACCOUNT = Credentials("a.user@example.org", "pass-word&=?#secret")
HISTORY = SpaceTrackQuery("gp_history", (("NORAD_CAT_ID", "13552"), ("EPOCH", "<2021-11-16")))
LOGGED_IN = text('""', Set_Cookie="chocolatechip=cookie-secret; path=/; HttpOnly")
THROTTLED = [{"error": "You've violated your query rate limit. Please refer to our guidelines."}]


def record(key: int) -> dict[str, Any]:
    """The fields of Space-Track's GP_History in JSON: every value is text."""
    return {
        "CCSDS_OMM_VERS": "3.0",
        "CREATION_DATE": "2021-11-15T06:26:10",
        "OBJECT_NAME": "COSMOS 1408",
        "OBJECT_ID": "1982-092A",
        "EPOCH": "2021-11-15T00:55:38.016576",
        "MEAN_MOTION": "15.29421420",
        "NORAD_CAT_ID": "13552",
        "GP_ID": str(key),
    }


def page(first: int, count: int) -> Reply:
    return text([record(k) for k in range(first, first + count)])


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Misbehaving]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    small = spacetrack_query._CLASSES["gp_history"].__dict__ | {"page_rows": 3}
    monkeypatch.setitem(spacetrack_query._CLASSES, "gp_history", spacetrack_query._Class(**small))
    with serving() as running:
        yield running


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def source(server: Misbehaving, clock: TestClock, said: list[str], tmp_path: Path) -> Source:
    return spacetrack(tmp_path, clock, said.append, server.url)


def download(source: Source, query: SpaceTrackQuery = HISTORY, offline: bool = False) -> Download:
    return download_spacetrack(source, query, lambda: ACCOUNT, offline)


def keys(done: Download) -> list[int]:
    return [int(r["GP_ID"]) for file in done.files for r in json.loads(file.read_text())]


PAGE_PATH = (
    "GET /basicspacedata/query/class/gp_history/NORAD_CAT_ID/13552/EPOCH/<2021-11-16"
    "/orderby/GP_ID asc/limit/3,{}/format/json/emptyresult/show"
)


def test_pages_are_asked_for_in_order_until_one_is_short(
    source: Source, server: Misbehaving, said: list[str]
) -> None:
    server.replies += [LOGGED_IN, page(10, 3), page(13, 3), page(16, 1)]
    done = download(source)
    assert keys(done) == [10, 11, 12, 13, 14, 15, 16]
    assert done.records == 7
    assert server.paths == ["POST /ajaxauth/login"] + [PAGE_PATH.format(n) for n in (0, 3, 6)]
    form = parse_qs(server.requests[0].body.decode())
    assert form == {"identity": [ACCOUNT.identity], "password": [ACCOUNT.password]}
    assert all("chocolatechip=cookie-secret" in r.headers["cookie"] for r in server.requests[1:])
    assert said[-1].endswith("7 records")


def test_an_empty_last_page_ends_it(source: Source, server: Misbehaving) -> None:
    server.replies += [LOGGED_IN, page(10, 3), text("[]")]
    assert keys(download(source)) == [10, 11, 12]


def test_history_is_fetched_once_in_a_lifetime(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    server.replies += [LOGGED_IN, page(10, 1)]
    first = download(source)
    clock.time += 1e9
    assert download(source) == first
    assert len(server.requests) == 2


def test_current_elements_are_fetched_once_an_hour(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    query = SpaceTrackQuery("gp", (("NORAD_CAT_ID", "13552,25544"),))
    server.replies += [LOGGED_IN, page(10, 1), LOGGED_IN, page(20, 1)]
    first = download(source, query)
    clock.time += 3599.0
    assert keys(download(source, query)) == [10]
    assert len(server.requests) == 2
    clock.time += 2.0
    assert keys(download(source, query)) == [20]
    assert not first.folder.exists(), "the replaced download is removed"


def test_conjunctions_come_from_their_own_controllers(source: Source, server: Misbehaving) -> None:
    cdm = {"CDM_ID": "1", "TCA": "2020-03-05 07:26:54"}
    server.replies += [LOGGED_IN, text([cdm]), LOGGED_IN, text([cdm])]
    download(source, SpaceTrackQuery("cdm", (("TCA", ">2020-03-01"),)))
    download(source, SpaceTrackQuery("cdm_public", (("TCA", ">2020-03-01"),)))
    assert server.paths[1].startswith("GET /expandedspacedata/query/class/cdm/TCA/>2020-03-01/")
    assert server.paths[3].startswith("GET /basicspacedata/query/class/cdm_public/TCA/")


def test_a_real_full_cdm_passes_the_check(
    source: Source, server: Misbehaving, shared_data: Path
) -> None:
    raw = (shared_data / "ccsds/spacetrack_cdm_json_example_orbitguard.json").read_bytes()
    server.replies += [LOGGED_IN, text(raw)]
    done = download(source, SpaceTrackQuery("cdm", ()))
    assert done.files[0].read_bytes() == raw


def rows(count: int) -> bytes:
    return json.dumps([record(k) for k in range(13, 13 + count)]).encode()


BREAKS: dict[str, tuple[Reply, str]] = {
    "session expired": (status(401), "HTTP 401, not logged in .*run the same command again"),
    "429": (status(429), "HTTP 429"),
    "500 of the rate limit": (status(500, "violated your query rate limit"), "HTTP 500"),
    "503": (status(503), "HTTP 503"),
    "204": (status(204), "HTTP 204"),
    "301": (status(301, Location="https://example.org/"), "HTTP 301.*not followed"),
    "rate limit with 200": (text(THROTTLED), "violated your query rate limit"),
    "rate limit page": (text("<html>Too many requests</html>"), "a web page instead of data"),
    "truncated": (truncated(rows(3)[:40], len(rows(3))), "cut off"),
    "cut JSON": (text(rows(3)[:-9]), "not the JSON"),
    "reset": (reset(), "broke off|cut off"),
    "empty": (text(""), "empty answer"),
    "the same page again": (page(10, 3), "not ordered by GP_ID after the page before"),
    "out of order": (text([record(15), record(14)]), "not ordered by GP_ID"),
    "too many rows": (page(13, 4), "not one page of a list"),
    "no list": (text(json.dumps(record(13))), "not one page of a list"),
    "another kind": (text([{"a": 1}]), "record 1 has no GP_ID"),
    "no key": (text([record(13) | {"GP_ID": "x"}]), "is not a key"),
}


@pytest.mark.parametrize("case", BREAKS)
def test_an_interrupted_download_goes_on_and_repeats_nothing(
    case: str, source: Source, server: Misbehaving, clock: TestClock
) -> None:
    reply, message = BREAKS[case]
    server.replies += [LOGGED_IN, page(10, 3), reply, page(13, 3), page(13, 3)]
    with pytest.raises(SourceError, match=message) as caught:
        download(source)
    assert len(server.requests) == 3, "no request after the one that went wrong"
    assert server.url in str(caught.value)
    clock.time += 7201.0
    server.requests.clear()
    server.replies[:] = [LOGGED_IN, page(13, 3), page(16, 2)]
    done = download(source)
    assert server.paths == ["POST /ajaxauth/login", PAGE_PATH.format(3), PAGE_PATH.format(6)]
    assert keys(done) == [10, 11, 12, 13, 14, 15, 16, 17]


def test_a_page_damaged_on_disk_starts_over(source: Source, server: Misbehaving) -> None:
    server.replies += [LOGGED_IN, page(10, 3), status(401)]
    with pytest.raises(SourceError):
        download(source)
    (damaged,) = source.own_folder.rglob("page-00000.json")
    damaged.write_bytes(damaged.read_bytes()[:-1])
    server.replies += [LOGGED_IN, page(10, 2)]
    assert keys(download(source)) == [10, 11]


def test_half_a_download_of_the_current_catalog_is_not_continued_much_later(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    query = SpaceTrackQuery("cdm_public", ())
    cdms = [{"CDM_ID": str(i), "TCA": "2020-03-05"} for i in range(10_000)]
    server.replies += [LOGGED_IN, text(cdms), status(500)]
    with pytest.raises(SourceError):
        download(source, query)
    clock.time += 9 * 3600.0
    server.replies += [LOGGED_IN, text(cdms[:5])]
    assert download(source, query).records == 5


def test_nothing_found_is_said_and_not_asked_again_at_once(
    source: Source, server: Misbehaving
) -> None:
    server.replies += [LOGGED_IN, text("[]")]
    with pytest.raises(NoDataError, match="holds nothing for this query"):
        download(source)
    server.replies += [LOGGED_IN, text("[]")]
    with pytest.raises(HeldBackError):
        download(source)


def test_offline_gives_what_was_downloaded(source: Source, server: Misbehaving) -> None:
    with pytest.raises(HeldBackError, match="not downloaded, and offline"):
        download(source, offline=True)
    server.replies += [LOGGED_IN, page(10, 1)]
    done = download(source)
    assert download_spacetrack(source, HISTORY, no_account, offline=True) == done


def no_account() -> Credentials:
    raise AssertionError("credentials were asked for")


LOGINS: dict[str, tuple[Reply, str]] = {
    "refused": (text('{"Login":"Failed"}'), "the login was refused; check SPACETRACK_IDENTITY"),
    "echoed": (text(f"Failed for {ACCOUNT.identity} {ACCOUNT.password}"), "the login was refused"),
    "a page": (text(f"<html>{ACCOUNT.password}</html>"), "not the answer to a login"),
    "401": (status(401, ACCOUNT.password), "HTTP 401"),
    "403": (status(403, ACCOUNT.password), "HTTP 403"),
    "500": (status(500, ACCOUNT.password), "HTTP 500"),
    "elsewhere": (
        status(302, Location=f"https://x:pass-word@example.org/?{ACCOUNT.password}"),
        "HTTP 302, moved; redirects are not followed",
    ),
    "nowhere": (
        status(302, Location=f"https://{ACCOUNT.password}@["),
        "HTTP 302, moved; redirects",
    ),
    "reset": (reset(), "broke off|cut off"),
    "cut off": (truncated(b'"', 100), "cut off"),
}


@pytest.mark.parametrize("case", LOGINS)
def test_secrets_are_in_no_error_file_or_message(
    case: str,
    source: Source,
    server: Misbehaving,
    said: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    reply, message = LOGINS[case]
    server.replies += [reply, LOGGED_IN, page(10, 1)]
    caplog.set_level("DEBUG")
    with pytest.raises(SourceError, match=message) as caught:
        download(source)
    assert len(server.requests) == 1
    seen = [repr(caught.value), *said, caplog.text]
    seen += traceback.TracebackException.from_exception(caught.value).format(chain=True)
    assert caught.value.__context__ is None, "no error of the library behind ours"
    seen += [f.read_text(errors="replace") for f in source.folder.rglob("*") if f.is_file()]
    seen += [str(f) for f in source.folder.rglob("*")]
    for secret in (ACCOUNT.password, ACCOUNT.identity, "cookie-secret", "pass-word"):
        assert not [text for text in seen if secret in text]


def test_a_whole_download_leaves_no_secret_on_disk(
    source: Source, server: Misbehaving, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    server.replies += [LOGGED_IN, page(10, 1)]
    download(source)
    files = [f.read_text() for f in source.folder.rglob("*") if f.is_file()]
    assert len(files) >= 3
    for secret in (ACCOUNT.password, ACCOUNT.identity, "cookie-secret", "pass-word"):
        assert not [text for text in [*files, caplog.text] if secret in text]


def test_an_account_shows_neither_name_nor_password() -> None:
    assert repr(ACCOUNT) == "Credentials()"
    assert ACCOUNT.password not in f"{ACCOUNT} {[ACCOUNT]}"


def test_an_account_comes_from_the_environment() -> None:
    environment = {"SPACETRACK_IDENTITY": "me", "SPACETRACK_PASSWORD": "word"}
    assert spacetrack_credentials(environment) == Credentials("me", "word")


@pytest.mark.parametrize("missing", ["SPACETRACK_IDENTITY", "SPACETRACK_PASSWORD"])
def test_half_an_account_is_refused_without_showing_it(missing: str) -> None:
    environment = {"SPACETRACK_IDENTITY": "me-secret", "SPACETRACK_PASSWORD": "word-secret"}
    del environment[missing]
    with pytest.raises(SourceError, match="set SPACETRACK_IDENTITY and") as caught:
        spacetrack_credentials(environment, keyring=False)
    assert "secret" not in str(caught.value)


def test_an_account_comes_from_a_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    asked = []

    def get(service: str, name: str | None) -> Any:
        asked.append((service, name))
        return keyring.credentials.SimpleCredential("me", "from the ring")

    monkeypatch.setattr(keyring, "get_credential", get)
    found = spacetrack_credentials({"SPACETRACK_IDENTITY": "me"})
    assert found == Credentials("me", "from the ring")
    assert asked == [("greenzone-spacetrack", "me")]


def test_a_locked_keyring_is_no_account(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")

    def get(service: str, name: str | None) -> Any:
        raise keyring.errors.KeyringLocked("locked")

    monkeypatch.setattr(keyring, "get_credential", get)
    with pytest.raises(SourceError, match="no account for Space-Track"):
        spacetrack_credentials({})


@pytest.mark.parametrize(
    ("kind", "predicates"),
    [
        ("tle", ()),
        ("gp_history", ()),
        ("gp", (("NORAD_CAT_ID", "25544/orderby/x"),)),
        ("gp", (("NORAD_CAT_ID", "ISS"),)),
        ("gp", (("EPOCH", "2021-11-15 00:00"),)),
        ("gp", (("EPOCH", "../../ajaxauth/logout"),)),
        ("gp", (("OBJECT_NAME", "ISS"),)),
    ],
)
def test_a_query_that_could_reach_elsewhere_is_never_sent(
    kind: str, predicates: tuple[tuple[str, str], ...]
) -> None:
    with pytest.raises(UsageError, match=r"give|name objects"):
        SpaceTrackQuery(kind, predicates)


@pytest.mark.parametrize(
    "value", [">2021-11-15", "2021-11-15--2021-11-16", ">now-7", "<now", "2021-11-15T02:47:00"]
)
def test_times_are_written_as_space_track_does(value: str) -> None:
    url = SpaceTrackQuery("gp", (("EPOCH", value),)).url("https://www.space-track.org")
    assert "/EPOCH/" in url
    assert " " not in url
