"""What a text is, guessed from its content, and every message in it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.messages import reading
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.reading import guess_form, parse_message, parse_messages, read_messages
from refusals import is_read_or_refused

OPM = """\
CCSDS_OPM_VERS = 3.0
CREATION_DATE = 2021-11-15T00:00:00
ORIGINATOR = US
OBJECT_NAME = COSMOS 1408
OBJECT_ID = 1982-092A
CENTER_NAME = EARTH
REF_FRAME = GCRF
TIME_SYSTEM = UTC
EPOCH = 2021-11-15T02:47:40
X = 6503.514
Y = 1239.647
Z = -717.490
X_DOT = -0.873160
Y_DOT = 8.740420
Z_DOT = -4.191076
"""
TLE = """\
COSMOS 1408
1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995
2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807
"""
OMM_JSON = (
    '[{"OBJECT_NAME":"COSMOS 1408","OBJECT_ID":"1982-092A","EPOCH":"2021-11-15T00:55:06.488256",'
    '"MEAN_MOTION":15.29390138,"ECCENTRICITY":0.001857,"INCLINATION":82.5637,'
    '"RA_OF_ASC_NODE":123.6906,"ARG_OF_PERICENTER":108.1104,"MEAN_ANOMALY":252.2161,'
    '"EPHEMERIS_TYPE":0,"CLASSIFICATION_TYPE":"U","NORAD_CAT_ID":13552,"ELEMENT_SET_NO":999,'
    '"REV_AT_EPOCH":14280,"BSTAR":6.9413e-5,"MEAN_MOTION_DOT":2.024e-5,"MEAN_MOTION_DDOT":0}]'
)
OMM_CSV = (
    "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,"
    "ARG_OF_PERICENTER,MEAN_ANOMALY,EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,"
    "ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT\n"
    "COSMOS 1408,1982-092A,2021-11-15T00:55:06.488256,15.29390138,.001857,82.5637,123.6906,"
    "108.1104,252.2161,0,U,13552,999,14280,.69413E-4,.2024E-4,0\n"
)


@pytest.mark.parametrize(
    ("text", "kind", "form"),
    [
        (OPM, "OPM", "kvn"),
        ("\ufeff\r\n  ccsds_cdm_vers = 1.0", "CDM", "kvn"),
        ("\n\nCOMMENT first\nCCSDS_OEM_VERS=2.0\n", "OEM", "kvn"),
        ('<?xml version="1.0"?>\n<!-- <ndm> --><cdm id="CCSDS_CDM_VERS">', "CDM", "xml"),
        ("<ndm></ndm>", "NDM", "xml"),
        ("<n:ndm xmlns:n='x'/>", "NDM", "xml"),
        ("<OEM>", "OEM", "xml"),
        ('{"opm": {"id": "CCSDS_OPM_VERS"}}', "OPM", "json"),
        ('[{"cdm": {}}]', "CDM", "json"),
        ('{"ndm": [{"oem": {}}]}', "NDM", "json"),
        ('[{"CCSDS_CDM_VERS": "1.0", "TCA": ""}]', "CDM", "json"),
        ('[{"TCA": "", "SAT1_OBJECT": "OBJECT1"}]', "CDM", "json"),
        ('[{"CDM_ID": "1", "CREATED": "", "MIN_RNG": "1", "SAT_1_ID": "2"}]', "CDM_PUBLIC", "json"),
        ('[{"CDM_ID": "1", "SAT_1_ID": "2", "SAT1_RCS": "LARGE"}]', "CDM_PUBLIC", "json"),
        (OMM_JSON, "OMM", "json"),
        ('{"TLE_LINE1": "1 ", "TLE_LINE2": "2 "}', "TLE", "json"),
        (OMM_CSV, "OMM", "csv"),
        ('"NORAD_CAT_ID","MEAN_MOTION"\n', "OMM", "csv"),
        (TLE, "TLE", "tle"),
        ("# made up\n\n" + TLE.split("\n", 1)[1], "TLE", "tle"),
        ("0 NAME, WITH A COMMA\r\n" + TLE.split("\n", 1)[1], "TLE", "tle"),
    ],
)
def test_kind_and_form_are_guessed_from_the_content(text: str, kind: str, form: str) -> None:
    assert guess_form(text) == (kind, form)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is empty"),
        (" \r\n\t\n", "is empty"),
        ("\n\nhello", "line 3: 'hello' begins no message that is known"),
        ("<!doctype html><html></html>", "is a web page"),
        ("<html><body>503</body></html>", "is a web page"),
        ("<kml/>", "'KML' is not a kind of message that is read"),
        ("CCSDS_TDM_VERS = 1.0", "'TDM' is not a kind of message that is read"),
        ("[]", "are not the keys of a message"),
        ('{"error": "no access"}', "'error' are not the keys of a message"),
        ("[1, 2]", "are not the keys"),
        ("a,b,c\n1,2,3", "begins no message"),
    ],
)
def test_what_is_no_message_is_told(text: str, told: str) -> None:
    with pytest.raises(RefusedMessageError, match=told) as refusal:
        guess_form(text, "x")
    assert refusal.value.source_name == "x"
    assert refusal.value.faults[0].remedy


@pytest.mark.parametrize(
    ("text", "kind", "form", "version"),
    [
        (OPM, "OPM", "kvn", "3.0"),
        (TLE, "TLE", "tle", ""),
        (OMM_CSV, "OMM", "csv", ""),
    ],
)
def test_a_message_knows_what_it_was(text: str, kind: str, form: str, version: str) -> None:
    message = parse_message(text, "some.txt")
    assert (message.kind, message.form, message.version) == (kind, form, version)
    assert (message.source_name, message.status) == ("some.txt", "valid")
    assert message.changes == ()
    assert message.document.kind == ("OMM" if kind == "TLE" else kind)
    assert message.line >= 1


def test_a_repaired_message_says_so() -> None:
    message = parse_message(OPM.replace("X =", "x ="))
    assert message.status == "repaired"
    assert [change.line for change in message.changes] == [10]


def test_one_object_is_the_same_in_every_form() -> None:
    documents = [parse_message(text).document for text in (TLE, OMM_JSON, OMM_CSV)]
    found = [
        {
            e.keyword: float(e.value)
            for _, e in document.entries()
            if e.keyword in {"MEAN_MOTION", "ECCENTRICITY", "INCLINATION", "BSTAR", "NORAD_CAT_ID"}
        }
        for document in documents
    ]
    assert len(found[0]) == 5
    assert found[0] == found[1] == found[2]


def test_messages_one_after_another_are_all_read() -> None:
    messages = parse_messages(OPM + "\n" + OPM.replace("COSMOS", "ISS"))
    assert [message.line for message in messages] == [1, 17]
    assert len(parse_messages(TLE * 3)) == 3


def test_exactly_one_is_asked_for() -> None:
    with pytest.raises(RefusedMessageError, match="holds 2 messages; give the one to use"):
        parse_message(OPM * 2)
    with pytest.raises(RefusedMessageError, match="holds 0 messages"):
        parse_message("<ndm/>")


def test_a_file_is_read_plain_or_packed(tmp_path: Path) -> None:
    for name, data in (("a.opm", OPM.encode()), ("a.opm.gz", gzip.compress(OPM.encode()))):
        (tmp_path / name).write_bytes(data)
        (message,) = read_messages(tmp_path / name)
        assert (message.kind, message.source_name) == ("OPM", name)


def test_every_fault_of_a_message_is_told_at_once() -> None:
    text = OPM.replace("6503.514", "far").replace("2021-11-15T02", "2021-13-15T02")
    with pytest.raises(RefusedMessageError) as refusal:
        parse_messages(text + "WRONG = 1\n", "x.opm")
    assert {"X", "WRONG"} <= {fault.keyword for fault in refusal.value.faults}
    assert str(refusal.value).startswith("x.opm: line 10: X = 'far' is not a number")


@pytest.mark.parametrize(
    ("cap", "value", "text", "told"),
    [
        ("LARGEST_MESSAGE_BYTES", 10, OPM, "more than 10"),
        ("_MOST_LINES", 5, OPM, "has more than 5 lines"),
        ("_LONGEST_LINE", 30, OPM, "line 2: .* is 35 characters long"),
        ("_MOST_MESSAGES", 1, OPM * 2, "holds 2 messages"),
        ("_MOST_BRACKETS", 1, OMM_JSON, "too many values"),
        ("_MOST_COMMAS", 3, OMM_JSON, "too many values"),
    ],
)
def test_caps_are_held(
    cap: str, value: int, text: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, cap, value)
    with pytest.raises(RefusedMessageError, match=told):
        parse_messages(text)


@pytest.mark.parametrize("character", ["\x07", "\x0b", "\x1a", "\x85", "\u2028", "\ud800"])
@pytest.mark.parametrize("text", [OPM, TLE, OMM_CSV])
def test_control_characters_are_refused_with_their_line(text: str, character: str) -> None:
    line = text.count("\n", 0, text.index("COSMOS")) + 1
    told = f"x: line {line}: 'U\\+{ord(character):04X}' is a control character; remove it"
    with pytest.raises(RefusedMessageError, match=told):
        parse_messages(text.replace("COSMOS", f"COS{character}MOS"), "x")


def test_carriage_returns_and_tabs_are_blanks() -> None:
    crlf = OPM.replace("\n", "\r\n").replace(" = ", "\t=\t")
    assert parse_message(crlf).document.blocks == parse_message(OPM).document.blocks


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert is_read_or_refused(lambda: parse_messages(text))


@given(st.sampled_from([OPM, TLE, OMM_JSON, OMM_CSV]), st.data())
def test_any_damage_is_read_or_refused(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 20))
    damaged = text[:start] + data.draw(st.text(max_size=5)) + text[start + length :]
    assert is_read_or_refused(lambda: parse_messages(damaged))


def test_a_web_page_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "gp.json").write_text("<!DOCTYPE html>\n<html>503</html>")
    with pytest.raises(BadMessageError, match=r"gp\.json: line 1: .* is a web page"):
        read_messages(tmp_path / "gp.json")
