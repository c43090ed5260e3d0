"""Orekit reads the same files: what it refuses, what it holds, and what it takes from us."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import parse_utc
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.conjunctions.cdm import conjunction_record
from greenzone.messages.conjunctions.cdm_document import cdm_document
from greenzone.messages.message import Message
from greenzone.messages.orbit_data.oem import ephemeris_records
from greenzone.messages.orbit_data.opm import state_record
from greenzone.messages.reading import read_messages
from greenzone.messages.writing import format_message
from message_files import BROKEN, SharedFile, beyond_orekit, shared_messages, shortened
from message_values import Comparison, compare, kvn_values, sent_values
from orekit_peer import OrekitRefusedError, java_class, kind_of, orekit_read, tai_utc_table

NOT_HELD = {
    "TRAJ_FRAME_EPOCH": "written by Orekit only for frames that need it",
    "INTERPOLATION": "of a trajectory in elements it keeps none",
    "INTERPOLATION_DEGREE": "of a trajectory in elements it keeps none",
    "acceleration": "dropped where only some states of a segment have one",
    "AGOM": "read and never written",
    "BTERM": "read and never written",
}
"""What Orekit reads and does not write back, CDMs aside."""
DRAFTS = ("CDM-frame-mapper.txt", "CDMExample_issue_940.txt")
"""CDMs with keywords of a later draft, of which Orekit writes only those of version 1.0."""


@pytest.fixture(scope="module")
def files(shared_data: Path) -> list[SharedFile]:
    return shared_messages(shared_data)


@pytest.fixture(scope="module")
def read(files: list[SharedFile]) -> dict[str, tuple[Message, ...]]:
    """Every file that we are to read, read."""
    found = {}
    refused = {}
    for file in files:
        if file.fate in ("both", "ours"):
            try:
                found[file.name] = read_messages(file.path)
            except RefusedMessageError as error:
                refused[file.name] = str(error)
    assert refused == {}
    return found


def reason_of_orekit(data: bytes) -> str:
    """ "" where Orekit reads it."""
    try:
        orekit_read(data)
    except OrekitRefusedError as refused:
        return str(refused)
    return ""


def test_orekit_judges_each_file_as_the_list_says(files: list[SharedFile]) -> None:
    judged = {f.name: not reason_of_orekit(f.data) for f in files if f.fate != "open"}
    assert judged == {f.name: f.fate == "both" for f in files if f.fate != "open"}
    assert Counter(f.fate for f in files) == {"both": 103, "ours": 25, "neither": 24, "open": 3}


def test_every_file_that_is_not_broken_is_read(read: dict[str, tuple[Message, ...]]) -> None:
    assert len(read) == 128
    assert {name for name, messages in read.items() if not messages} == set()


def test_every_broken_file_is_refused_for_what_is_broken(files: list[SharedFile]) -> None:
    wrong = {}
    for file in files:
        if file.fate == "neither":
            try:
                read_messages(file.path)
            except RefusedMessageError as refused:
                said = "\n".join(str(fault) for fault in refused.faults)
                if not re.search(BROKEN[file.path.name], said):
                    wrong[file.name] = said
            else:
                wrong[file.name] = "was read"
    assert wrong == {}


def against_orekit(messages: tuple[Message, ...], data: bytes) -> Comparison:
    """Our reading of a text beside Orekit's of the same bytes or of a rewriting of it."""
    total = Comparison()
    peers = [m for m in orekit_read(data) if m.kind in ("CDM", "OPM", "OMM", "OEM", "OCM")]
    assert [m.document.kind for m in messages] == [m.kind for m in peers]
    for message, peer in zip(messages, peers, strict=True):
        total.add(compare(sent_values(message.document), kvn_values(peer.kvn)))
    return total


def test_values_of_files_both_read_are_equal_to_the_last_digit(
    files: list[SharedFile], read: dict[str, tuple[Message, ...]]
) -> None:
    compared, wrong = 0, {}
    for file in files:
        if file.fate == "both":
            result = against_orekit(read[file.name], file.data)
            compared += result.equal
            unheld = result.not_held - set(NOT_HELD)
            if result.other or (unheld and file.path.name not in DRAFTS):
                wrong[file.name] = (result.other[:5], sorted(unheld)[:5])
    assert wrong == {}
    assert compared > 10_000


def test_values_of_real_ephemerides_are_equal_once_orekit_is_spared_empty_comments(
    files: list[SharedFile], read: dict[str, tuple[Message, ...]]
) -> None:
    found = {}
    for file in files:
        if file.name.startswith("ccsds/iss_oem/"):
            spared = file.data.replace(b"<COMMENT></COMMENT>", b"<COMMENT> </COMMENT>")
            result = against_orekit(read[file.name], spared)
            found[file.path.name] = (result.equal > 30_000, result.other, result.not_held)
    assert list(found.values()) == [(True, [], set())] * 2


@pytest.mark.parametrize("form", ["kvn", "xml"])
def test_orekit_reads_all_we_write_with_the_same_values(
    form: str, read: dict[str, tuple[Message, ...]]
) -> None:
    """Also of the files that Orekit itself refuses: repaired, it takes them."""
    written, wrong = 0, {}
    for name, messages in read.items():
        for message in messages:
            short = replace(message, document=shortened(message.document))
            text = format_message(short, form)
            try:
                result = against_orekit((short,), text.encode())
            except OrekitRefusedError as refused:
                if beyond_orekit(name, form) not in str(refused):
                    wrong[name] = [str(refused)]
                continue
            written += 1
            if result.other:
                wrong[name] = result.other[:5]
    assert wrong == {}
    assert written >= 125


def test_rewritten_files_that_orekit_refused_are_read_by_it(
    files: list[SharedFile], read: dict[str, tuple[Message, ...]]
) -> None:
    dirty = [f for f in files if f.fate == "ours" and f.name.startswith("pc/cdm/")]
    assert len(dirty) == 21
    for file in dirty:
        (message,) = read[file.name]
        assert message.status == "repaired"
        assert reason_of_orekit(file.data)
        assert reason_of_orekit(format_message(message, "kvn").encode()) == ""


def test_cdms_made_from_records_are_read_by_orekit_with_the_same_values(
    read: dict[str, tuple[Message, ...]],
) -> None:
    made, wrong = 0, {}
    for name, messages in read.items():
        if messages[0].kind != "CDM" or name.endswith(tuple(DRAFTS)):
            continue
        document = cdm_document(conjunction_record(messages[0].document))
        text = format_message(document, "kvn")
        result = compare(sent_values(document), kvn_values(orekit_read(text.encode())[0].kvn))
        made += 1
        if result.other or result.not_held:
            wrong[name] = (result.other[:3], result.not_held)
    assert wrong == {}
    assert made > 80


def utc_ns(java_date: Any) -> int:
    """An Orekit date as greenzone's nanoseconds, through its text in UTC."""
    utc = java_class("org.orekit.time.TimeScalesFactory").getUTC()
    return parse_utc(str(java_date.toString(utc))).tai_ns


def in_si(java_vector: Any) -> list[float]:
    return [java_vector.getX(), java_vector.getY(), java_vector.getZ()]


def assert_same_doubles(ours: Any, theirs: Any) -> None:
    """Equal but for one unit in the last place: km become m in a different way."""
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        assert abs(mine - other) <= math.ulp(other), (mine, other)


def test_records_of_cdms_hold_orekits_si_values(
    files: list[SharedFile], read: dict[str, tuple[Message, ...]]
) -> None:
    compared = 0
    for file in files:
        if file.fate != "both" or kind_of(file.data) != "cdm":
            continue
        (message,) = read[file.name]
        record, java = conjunction_record(message.document), orekit_read(file.data)[0].java
        relative = java.getRelativeMetadata()
        assert record.tca.tai_ns == utc_ns(relative.getTca()), file.name
        assert record.miss_distance_m == relative.getMissDistance(), file.name
        sides = (java.getDataObject1(), java.getDataObject2())
        for ours, theirs in zip(record.objects, sides, strict=True):
            state = theirs.getStateVectorBlock()
            assert_same_doubles(ours.position_m, in_si(state.getPositionVector()))
            assert_same_doubles(ours.velocity_m_s, in_si(state.getVelocityVector()))
            if ours.covariance is not None and theirs.getRTNCovarianceBlock() is not None:
                size = len(ours.covariance.rows)
                matrix = theirs.getRTNCovarianceBlock().getRTNCovarianceMatrix()
                full = [list(matrix.getRow(i))[:size] for i in range(size)]
                assert ours.covariance.matrix.tolist() == full, file.name
                compared += 1
    assert compared > 100


def test_records_of_opms_and_oems_hold_orekits_si_values(
    files: list[SharedFile], read: dict[str, tuple[Message, ...]]
) -> None:
    states, without = 0, {}
    for file in files:
        kind = kind_of(file.data)
        if file.fate != "both" or kind not in ("opm", "oem"):
            continue
        (message,), java = read[file.name], orekit_read(file.data)[0].java
        try:
            states += opm_states(message, java) if kind == "opm" else oem_states(message, java)
        except BadMessageError as refused:
            without[file.name] = str(refused)
    named = re.compile("TIME_SYSTEM|REF_FRAME|CENTER_NAME")
    assert {name: why for name, why in without.items() if not named.search(why)} == {}
    assert states > 70


def opm_states(message: Message, java: Any) -> int:
    record = state_record(message.document)
    pv = java.getData().getStateVectorBlock().toTimeStampedPVCoordinates()
    assert_same_doubles(record.position_m, in_si(pv.getPosition()))
    assert_same_doubles(record.velocity_m_s, in_si(pv.getVelocity()))
    if record.covariance is not None:
        matrix = java.getData().getCovarianceBlock().getCovarianceMatrix()
        for i in range(6):
            assert_same_doubles(record.covariance.matrix[i], list(matrix.getRow(i)))
    return 1


def oem_states(message: Message, java: Any) -> int:
    segments = list(java.getSegments())
    records = ephemeris_records(message.document)
    for record, segment in zip(records, segments, strict=True):
        rows = list(segment.getData().getCoordinates())
        assert len(rows) == len(record.position_m)
        for i, theirs in enumerate(rows):
            assert_same_doubles(record.position_m[i], in_si(theirs.getPosition()))
            assert_same_doubles(record.velocity_m_s[i], in_si(theirs.getVelocity()))
            assert record.tai_ns[i] == utc_ns(theirs.getDate())
    return sum(len(record.position_m) for record in records)


class TestTheComparison:
    """It can fail: one digit, one word, one instant or one row that differs is found."""

    sent: ClassVar = {
        ("", "TCA"): ["2026-01-02T03:04:05.678"],
        ("OBJECT1", "X"): ["2570.097065"],
        ("OBJECT1", "CR_R"): ["4.142E+01"],
        ("OBJECT1", "REF_FRAME"): ["EME2000"],
        ("META 1", ""): ["2026-002T00:00:00 1.0 2.0 3.0 4.0 5.0 6.0"],
    }
    peer: ClassVar = {
        ("", "TCA"): ["2026-01-02T03:04:05.6780000001"],
        ("OBJECT1", "X"): ["2570.0970650000004"],
        ("OBJECT1", "CR_R"): ["41.42"],
        ("OBJECT1", "REF_FRAME"): ["eme2000"],
        ("META 1", ""): ["2026-01-02T00:00:00.0 1 2 3 4 5 6"],
    }

    def test_finds_nothing_where_all_is_equal(self) -> None:
        result = compare(self.sent, self.peer)
        assert (result.equal, result.other, result.not_held) == (11, [], set())

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            (("", "TCA"), "2026-01-02T03:04:05.679"),
            (("OBJECT1", "X"), "2570.097066"),
            (("OBJECT1", "CR_R"), "41.43"),
            (("OBJECT1", "CR_R"), "-41.42"),
            (("OBJECT1", "REF_FRAME"), "ITRF"),
            (("META 1", ""), "2026-01-03T00:00:00.0 1 2 3 4 5 6"),
            (("META 1", ""), "2026-01-02T00:00:00.0 1 2 3 4 5 7"),
            (("META 1", ""), "2026-01-02T00:00:00.0 1 2 3 4 5"),
        ],
    )
    def test_finds_one_that_differs(self, key: tuple[str, str], value: str) -> None:
        assert len(compare(self.sent, self.peer | {key: [value]}).other) == 1

    def test_says_what_the_peer_does_not_hold(self) -> None:
        without = {key: value for key, value in self.peer.items() if key[1] != "CR_R"}
        assert compare(self.sent, without).not_held == {"CR_R"}

    def test_allows_a_full_double_two_units_in_the_last_place(self) -> None:
        sent = "2163.451996914955"
        near, far = "2163.4519969149546", "2163.451996914952"
        assert compare({("", "Y"): [sent]}, {("", "Y"): [near]}).other == []
        assert len(compare({("", "Y"): [sent]}, {("", "Y"): [far]}).other) == 1


def test_the_table_of_leap_seconds_is_in_the_layout_orekit_reads() -> None:
    table = tai_utc_table("# a comment\n 57754.0    1  1 2017       37\n")
    assert (
        table
        == " 2017 JAN  1 =JD 2457754.5  TAI-UTC=  37.0       S + (MJD - 41317.) X 0.0      S\n"
    )
