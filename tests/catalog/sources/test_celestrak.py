"""CelesTrak on a server that misbehaves: nothing lost, one request, a remedy in each error."""

from __future__ import annotations

import gzip
import json
import math
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import greenzone
from greenzone.catalog.sources.celestrak import CelestrakQuery, celestrak, fetch_celestrak
from greenzone.catalog.sources.source import Source
from greenzone.catalog.sources.source_error import HeldBackError, NoDataError, SourceError
from greenzone.catalog.sources.transfer import Caps
from greenzone.core.errors import UsageError
from greenzone.core.instant import format_utc
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.omm import parse_omms
from greenzone.messages.element_sets.tle import parse_tle
from misbehaving_server import (
    Misbehaving,
    Reply,
    TestClock,
    chunked_and_cut_off,
    dripping,
    dripping_headers,
    gzip_bomb,
    reset,
    serving,
    status,
    text,
    truncated,
)

RECORD = {
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
"""The fields of CelesTrak's JSON, in its order."""
NEWER = RECORD | {"EPOCH": "2021-11-16T20:43:12.121056", "NORAD_CAT_ID": 100_000_001}
GOOD = json.dumps([NEWER]).encode()
CSV = ",".join(RECORD) + "\r\n" + ",".join(str(v) for v in RECORD.values()) + "\r\n"
STATIONS = CelestrakQuery("GROUP", "stations")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Misbehaving]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as running:
        yield running


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def source(server: Misbehaving, clock: TestClock, tmp_path: Path) -> Source:
    return celestrak(tmp_path, clock, lambda _: None, server.url)


def quick(source: Source) -> Source:
    """The same source with caps that a test can wait for."""
    caps = Caps(largest_bytes=100_000, deadline_s=0.3, silence_s=0.2)
    return Source(source.name, source.base_url, source.limits, source.folder, source.clock,
                  source.tell, caps)  # fmt: skip


def seed(source: Source, server: Misbehaving, clock: TestClock) -> None:
    """A good answer in the cache, old enough to be asked for again."""
    server.replies.append(text([RECORD]))
    fetch_celestrak(source, STATIONS)
    clock.time += 7300.0
    server.requests.clear()


def everything(folder: Path) -> dict[str, bytes]:
    """All files but the ledger and the lock, which know of requests rather than of data."""
    files = (f for f in folder.rglob("*") if f.is_file() and f.name not in ("ledger.json", "lock"))
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in files}


def test_a_group_is_asked_for_as_celestrak_documents(source: Source, server: Misbehaving) -> None:
    server.replies.append(text([RECORD]))
    found = fetch_celestrak(source, STATIONS)
    assert json.loads(found.body) == [RECORD]
    assert found.asked
    assert server.paths == ["GET /NORAD/elements/gp.php?GROUP=stations&FORMAT=JSON"]
    assert server.requests[0].headers["user-agent"] == f"greenzone/{greenzone.__version__}"


@pytest.mark.parametrize(
    ("query", "path"),
    [
        (
            CelestrakQuery("INTDES", "1982-092", form="CSV"),
            "/NORAD/elements/gp.php?INTDES=1982-092&FORMAT=CSV",
        ),
        (
            CelestrakQuery("FILE", "starlink", "sup-gp", "CSV"),
            "/NORAD/elements/supplemental/sup-gp.php?FILE=starlink&FORMAT=CSV",
        ),
        (
            CelestrakQuery("NAME", "COSMOS 1408 &FORMAT=TLE", form="CSV"),
            "/NORAD/elements/gp.php?NAME=COSMOS%201408%20%26FORMAT%3DTLE&FORMAT=CSV",
        ),
    ],
)
def test_each_query_has_its_page(
    source: Source, server: Misbehaving, query: CelestrakQuery, path: str
) -> None:
    server.replies.append(text(CSV))
    assert fetch_celestrak(source, query).body == CSV.encode()
    assert server.requests[0].path == path


def test_the_satellite_catalog_is_checked_by_its_own_fields(
    source: Source, server: Misbehaving
) -> None:
    record = {"OBJECT_NAME": "COSMOS 1408", "NORAD_CAT_ID": 13552, "OBJECT_TYPE": "PAY"}
    server.replies += [text([record]), text([RECORD])]
    query = CelestrakQuery("CATNR", "13552", "satcat")
    assert json.loads(fetch_celestrak(source, query).body) == [record]
    with pytest.raises(SourceError, match="record 1 has no OBJECT_TYPE"):
        fetch_celestrak(source, CelestrakQuery("CATNR", "13553", "satcat"))


@pytest.mark.parametrize(
    ("by", "value", "data", "form"),
    [
        ("GROUPS", "active", "gp", "JSON"),
        ("GROUP", "active", "sup-gp", "JSON"),
        ("GROUP", "active", "tle", "JSON"),
        ("GROUP", "active", "gp", "TLE"),
        ("GROUP", " ", "gp", "JSON"),
        ("NAME", "a\nb", "gp", "JSON"),
    ],
)
def test_a_query_celestrak_does_not_know_is_never_sent(
    by: str, value: str, data: str, form: str
) -> None:
    with pytest.raises(UsageError, match="give"):
        CelestrakQuery(by, value, data, form)


def test_the_same_data_are_asked_for_once_an_update(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    server.replies += [text([RECORD]), text([NEWER])]
    first = fetch_celestrak(source, STATIONS)
    clock.time += 7199.0
    second = fetch_celestrak(source, STATIONS)
    assert (second.body, second.asked, second.fetched_utc) == (
        first.body,
        False,
        first.fetched_utc,
    )
    assert len(server.requests) == 1
    clock.time += 2.0
    assert json.loads(fetch_celestrak(source, STATIONS).body) == [NEWER]
    assert len(server.requests) == 2


def test_offline_the_kept_answer_serves_at_any_age(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    seed(source, server, clock)
    clock.time += 1e7
    assert json.loads(fetch_celestrak(source, STATIONS, offline=True).body) == [RECORD]
    with pytest.raises(HeldBackError, match="not in the cache, and offline"):
        fetch_celestrak(source, CelestrakQuery("GROUP", "active"), offline=True)
    assert server.requests == []


def test_gzip_is_unpacked(source: Source, server: Misbehaving) -> None:
    server.replies.append(text(gzip.compress(GOOD), Content_Encoding="gzip"))
    assert fetch_celestrak(source, STATIONS).body == GOOD


STOPPED = DRIPPING = threading.Event()
WRONG: dict[str, tuple[Reply, str]] = {
    "204": (status(204), "HTTP 204, an empty answer"),
    "301": (
        status(301, Location="https://user:secret@example.org/gp.php?x=secret"),
        r"HTTP 301, moved to https://example.org/gp.php; redirects are not followed",
    ),
    "403": (status(403, "Forbidden"), r"HTTP 403, refused \(you may be blocked\)"),
    "404": (status(404, "Not here"), "HTTP 404, nothing there"),
    "404 of no data": (status(404, "No GP data found"), "HTTP 404.*No GP data found"),
    "429": (status(429, "slow down"), "HTTP 429, too many requests"),
    "429 with time": (status(429, Retry_After="120"), "HTTP 429.*left alone until 2026-11-18"),
    "500": (status(500, "<html>oops"), "HTTP 500.*oops"),
    "503": (status(503), "HTTP 503; stopped"),
    "truncated": (truncated(GOOD[:50], len(GOOD)), "the answer was cut off"),
    "cut chunks": (chunked_and_cut_off(GOOD), "the answer was cut off"),
    "cut gzip": (
        text(gzip.compress(GOOD)[:-9], Content_Encoding="gzip"),
        "cut off within its gzip coding",
    ),
    "not gzip": (text(b"plain", Content_Encoding="gzip"), "not the gzip coding it claims"),
    "other coding": (text(b"\x00\x01", Content_Encoding="br"), "in the coding 'br'"),
    "html": (text("<!DOCTYPE html><h1>Hello</h1>"), "a web page instead of data"),
    "no data": (text("No GP data found"), "'No GP data found'"),
    "invalid JSON": (text(GOOD[:-20]), "not the JSON that was asked for"),
    "not a list": (text('{"message": "hello"}'), "record 1 has no NORAD_CAT_ID"),
    "a list of text": (text(["a"]), "record 1 has no NORAD_CAT_ID"),
    "no records": (text("[]"), "holds nothing for this query"),
    "deep JSON": (text("[" * 100_000), "not the JSON that was asked for"),
    "empty": (text(""), "an empty answer"),
    "not text": (text(b"\xff\xfe\x00"), "not text"),
    "bomb": (gzip_bomb(50_000_000), "larger than 100000 bytes"),
    "large": (text(b"[" + b" " * 200_000 + b"]"), "larger than 100000 bytes"),
    "reset": (reset(), "the connection broke off|cut off"),
    "drip": (dripping(GOOD, STOPPED), "no whole answer within 0.3 s"),
    "drip of headers": (dripping_headers(STOPPED), "no whole answer within 0.3 s"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_answer_costs_one_request_and_no_data(
    case: str, source: Source, server: Misbehaving, clock: TestClock
) -> None:
    reply, message = WRONG[case]
    seed(source, server, clock)
    before = everything(source.folder)
    server.replies += [reply, text(GOOD), text(GOOD)]
    with pytest.raises(SourceError, match=message) as caught:
        fetch_celestrak(quick(source), STATIONS)
    shown = str(caught.value)
    assert f"{server.url}/NORAD/elements/gp.php?GROUP=stations" in shown
    assert "secret" not in shown
    assert any(word in shown for word in ("left alone", "try", "check", "open", "nothing was"))
    assert everything(source.folder) == before
    with pytest.raises(HeldBackError, match="nothing was asked"):
        fetch_celestrak(quick(source), STATIONS)
    assert len(server.requests) == 1
    assert json.loads(fetch_celestrak(source, STATIONS, offline=True).body) == [RECORD]


@pytest.mark.parametrize("code", [301, 403, 429, 500, 503])
def test_after_a_refusal_the_whole_source_is_left_alone(
    code: int, source: Source, server: Misbehaving
) -> None:
    server.replies += [status(code), text([RECORD])]
    with pytest.raises(SourceError):
        fetch_celestrak(source, STATIONS)
    with pytest.raises(HeldBackError, match=f"after HTTP {code} from .*--release"):
        fetch_celestrak(source, CelestrakQuery("GROUP", "active"))
    assert len(server.requests) == 1
    source.ledger.release()
    assert json.loads(fetch_celestrak(source, CelestrakQuery("GROUP", "active")).body) == [RECORD]


@pytest.mark.parametrize("body", ["No GP data found", "<html>Not found"])
def test_what_is_not_there_holds_back_that_query_alone(
    body: str, source: Source, server: Misbehaving
) -> None:
    server.replies += [status(404, body), text([RECORD])]
    with pytest.raises(NoDataError):
        fetch_celestrak(source, CelestrakQuery("CATNR", "999999999"))
    assert json.loads(fetch_celestrak(source, STATIONS).body) == [RECORD]


@pytest.mark.parametrize(
    ("retry_after", "hold_s"),
    [("120", 120.0), ("Wed, 18 Nov 2026 10:11:40 GMT", 300.0), ("soon", 7200.0), ("", 7200.0)],
)
def test_the_time_of_retry_after_is_kept(
    retry_after: str, hold_s: float, source: Source, server: Misbehaving, clock: TestClock
) -> None:
    clock.time = 1_794_996_400.0  # 2026-11-18T10:06:40Z
    server.replies += [status(429, Retry_After=retry_after), text([RECORD])]
    with pytest.raises(SourceError):
        fetch_celestrak(source, STATIONS)
    clock.time += hold_s - 1.0
    with pytest.raises(HeldBackError):
        fetch_celestrak(source, STATIONS)
    clock.time += 2.0
    assert fetch_celestrak(source, STATIONS).asked


NOT_UPDATED = (
    "GP data has not updated since your last successful\ndownload of GROUP=stations "
    "at {} UTC.\nData is updated once every 2 hours."
)


def test_that_nothing_is_newer_confirms_what_is_kept(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    clock.time = 1_794_996_400.0
    seed(source, server, clock)
    server.replies.append(status(403, NOT_UPDATED.format("2026-11-18 10:06:41")))
    assert json.loads(fetch_celestrak(source, STATIONS).body) == [RECORD]
    assert len(server.requests) == 1


def test_that_another_of_our_address_has_newer_data_is_told(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    clock.time = 1_794_996_400.0
    seed(source, server, clock)
    server.replies += [status(403, NOT_UPDATED.format("2026-11-18 12:00:00")), text([RECORD])]
    with pytest.raises(HeldBackError, match="has not updated since"):
        fetch_celestrak(source, STATIONS)
    assert fetch_celestrak(source, CelestrakQuery("GROUP", "active")).asked


def test_an_unchanged_file_is_not_sent_again(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    server.replies += [text([RECORD], ETag='"abc"'), status(304)]
    first = fetch_celestrak(source, STATIONS)
    clock.time += 7300.0
    second = fetch_celestrak(source, STATIONS)
    assert server.requests[1].headers["if-none-match"] == '"abc"'
    assert (second.body, second.fetched_utc) == (first.body, first.fetched_utc)
    clock.time += 7100.0
    assert not fetch_celestrak(source, STATIONS).asked


def test_304_without_a_condition_is_an_error(source: Source, server: Misbehaving) -> None:
    server.replies.append(status(304))
    with pytest.raises(SourceError, match="HTTP 304"):
        fetch_celestrak(source, STATIONS)


def test_a_damaged_cache_is_fetched_again_rather_than_believed(
    source: Source, server: Misbehaving
) -> None:
    server.replies += [text([RECORD]), text([RECORD])]
    first = fetch_celestrak(source, STATIONS)
    content = source.own_folder / "contents" / first.sha256
    content.write_bytes(content.read_bytes()[:-5])
    assert fetch_celestrak(source, STATIONS).body == first.body
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (CSV.rstrip(), "the last line is cut off"),
        (CSV + "1,2\r\n", "row 2 has 2 of 17 columns"),
        ("a,b\r\n1,2\r\n", "no column NORAD_CAT_ID"),
        (CSV.splitlines()[0] + "\r\n", "holds nothing"),
    ],
)
def test_a_csv_must_be_whole(body: str, message: str, source: Source, server: Misbehaving) -> None:
    server.replies.append(text(body))
    with pytest.raises(SourceError, match=message):
        fetch_celestrak(source, CelestrakQuery("GROUP", "stations", form="CSV"))


@pytest.mark.parametrize(
    "url", ["http://celestrak.org", "ftp://127.0.0.1", "celestrak.org", "https://"]
)
def test_only_https_leaves_this_computer(url: str, clock: TestClock, tmp_path: Path) -> None:
    if url == "ftp://127.0.0.1":
        source = celestrak(tmp_path, clock, lambda _: None, url)
        with pytest.raises(SourceError, match="not an http or https address"):
            fetch_celestrak(source, STATIONS)
        return
    with pytest.raises(SourceError, match="not an https address"):
        celestrak(tmp_path, clock, lambda _: None, url)


def test_two_at_once_make_one_request(
    source: Source, server: Misbehaving, clock: TestClock
) -> None:
    server.replies += [text([RECORD]), text([RECORD])]
    bodies: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: bodies.append(fetch_celestrak(source, STATIONS).body))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(bodies) == 4
    assert len(server.requests) == 1


def test_real_elements_in_celestraks_layout_come_through_unchanged(
    source: Source, server: Misbehaving, shared_data: Path
) -> None:
    cloud = next((shared_data / "cosmos1408").glob("cloud_2021-11-30*"))
    raw = cloud.read_bytes()
    text_of_file = (gzip.decompress(raw) if cloud.suffix == ".gz" else raw).decode()
    sets = parse_tle(text_of_file)
    assert len(sets) > 100
    server.replies.append(text([celestrak_record(elements) for elements in sets]))
    found = parse_omms(fetch_celestrak(source, CelestrakQuery("INTDES", "1982-092")).body.decode())
    assert [e.object_id for e in found] == [e.object_id for e in sets]
    assert [e.epoch for e in found] == [e.epoch for e in sets]
    assert [e.eccentricity for e in found] == [e.eccentricity for e in sets]


def celestrak_record(elements: ElementSet) -> dict[str, object]:
    """An element set in the fields and digits of CelesTrak's JSON."""
    rev_per_day = elements.mean_motion_rad_s * 86_400.0 / (2.0 * math.pi)
    return RECORD | {
        "OBJECT_NAME": elements.name,
        "OBJECT_ID": elements.intl_designator,
        "EPOCH": format_utc(elements.epoch, 6).removesuffix("Z"),
        "MEAN_MOTION": round(rev_per_day, 8),
        "ECCENTRICITY": elements.eccentricity,
        "INCLINATION": round(math.degrees(elements.inclination_rad), 4),
        "NORAD_CAT_ID": elements.object_id,
    }
