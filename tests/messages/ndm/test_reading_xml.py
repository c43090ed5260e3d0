"""NDM/XML into documents: what is kept, what is repaired and what is refused, with its line."""

from __future__ import annotations

import pytest

from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.document import Comment, Document, Entry, Row
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.reading_kvn import parse_kvn
from greenzone.messages.ndm.reading_xml import parse_xml

OPM = """\
<opm id="CCSDS_OPM_VERS" version="3.0">
<header>
<COMMENT>made up</COMMENT>
<CREATION_DATE>2021-11-15T00:00:00</CREATION_DATE>
<ORIGINATOR>US</ORIGINATOR>
</header>
<body><segment><metadata>
<OBJECT_NAME>COSMOS 1408</OBJECT_NAME>
<OBJECT_ID>1982-092A</OBJECT_ID>
<CENTER_NAME>EARTH</CENTER_NAME>
<REF_FRAME>GCRF</REF_FRAME>
<TIME_SYSTEM>UTC</TIME_SYSTEM>
</metadata><data><stateVector>
<EPOCH>2021-11-15T02:47:40</EPOCH>
<X units="km">6503.514000</X>
<Y units="km">1239.647000</Y>
<Z units="km">-717.490000</Z>
<X_DOT units="km/s">-0.873160</X_DOT>
<Y_DOT units="km/s">8.740420</Y_DOT>
<Z_DOT units="km/s">-4.191076</Z_DOT>
</stateVector>
<userDefinedParameters>
<USER_DEFINED parameter="EARTH_MODEL">WGS-84</USER_DEFINED>
</userDefinedParameters>
</data></segment></body></opm>
"""
KVN = """\
CCSDS_OPM_VERS = 3.0
COMMENT made up
CREATION_DATE = 2021-11-15T00:00:00
ORIGINATOR = US
OBJECT_NAME = COSMOS 1408
OBJECT_ID = 1982-092A
CENTER_NAME = EARTH
REF_FRAME = GCRF
TIME_SYSTEM = UTC
EPOCH = 2021-11-15T02:47:40
X = 6503.514000
Y = 1239.647000
Z = -717.490000
X_DOT = -0.873160
Y_DOT = 8.740420
Z_DOT = -4.191076
USER_DEFINED_EARTH_MODEL = WGS-84
"""
OEM = """\
<oem id="CCSDS_OEM_VERS" version="2.0"><header>
<CREATION_DATE>2021-11-15T00:00:00</CREATION_DATE><ORIGINATOR>US</ORIGINATOR></header>
<body><segment><metadata><OBJECT_NAME>ISS</OBJECT_NAME><OBJECT_ID>1998-067A</OBJECT_ID>
<CENTER_NAME>EARTH</CENTER_NAME><REF_FRAME>EME2000</REF_FRAME><TIME_SYSTEM>UTC</TIME_SYSTEM>
<START_TIME>2021-319T00:00:00.000Z</START_TIME><STOP_TIME>2021-319T00:04:00.000Z</STOP_TIME>
</metadata><data><COMMENT>one</COMMENT><COMMENT>two</COMMENT>
<stateVector><EPOCH>2021-319T00:00:00.000Z</EPOCH><X units="km">1.0</X><Y>2</Y><Z>3.50</Z>
<X_DOT units="km/s">4</X_DOT><Y_DOT>5</Y_DOT><Z_DOT>6</Z_DOT></stateVector>
<stateVector><EPOCH>2021-319T00:04:00.000Z</EPOCH><X>1</X><Y>2</Y><Z>3</Z>
<X_DOT>4</X_DOT><Y_DOT>5</Y_DOT><Z_DOT>6</Z_DOT>
<X_DDOT>.1</X_DDOT><Y_DDOT>.2</Y_DDOT><Z_DDOT units="km/s**2">.3</Z_DDOT></stateVector>
</data></segment></body></oem>
"""


def read(text: str) -> Parsed:
    (parsed,) = parse_xml(text, "x.xml")
    return parsed


def refused(text: str) -> list[str]:
    with pytest.raises(RefusedMessageError) as refusal:
        parse_xml(text, "x.xml")
    return [str(fault) for fault in refusal.value.faults]


def values(document: Document) -> list[tuple[tuple[str, ...], str, str, str]]:
    return [(where, e.keyword, e.value, e.unit) for where, e in document.entries()]


def test_xml_and_kvn_of_one_message_are_one_document() -> None:
    (kvn,) = parse_kvn(KVN, "x.kvn")
    xml = read(OPM)
    assert values(xml.document) == values(kvn.document)
    assert xml.document.blocks[0].comments == ("made up",)
    assert (xml.document.kind, xml.document.version, xml.line) == ("OPM", "3.0", 1)
    assert xml.changes == ()


def test_lines_are_those_of_the_source() -> None:
    entries = {entry.keyword: entry for _, entry in read(OPM).document.entries()}
    assert entries["X"] == Entry("X", "6503.514000", "km", 15)
    assert entries["USER_DEFINED_EARTH_MODEL"].line == 23


def test_states_of_an_ephemeris_become_rows_with_their_digits() -> None:
    document = read(OEM).document
    (data,) = document.named("segment")[0].blocks("data")
    assert [item.text for item in data.items if isinstance(item, Comment)] == ["one", "two"]
    assert data.rows[0] == Row(
        ("2021-319T00:00:00.000Z", "1.0", "2", "3.50", "4", "5", "6"), data.rows[0].line
    )
    assert data.rows[1].values[-3:] == (".1", ".2", ".3")


def test_a_container_gives_its_members_in_order() -> None:
    first, second = parse_xml(f"<ndm>{OPM}{OEM}</ndm>", "x.xml")
    assert (first.document.kind, second.document.kind) == ("OPM", "OEM")
    assert second.line == 26
    assert values(first.document) == values(read(OPM).document)


def test_a_container_without_members_holds_no_message() -> None:
    assert parse_xml("<ndm>\n</ndm>", "x.xml") == ()


def test_comments_of_a_container_move_into_the_first_header_and_are_told() -> None:
    first, second = parse_xml(f"<ndm><COMMENT>both</COMMENT>{OPM}{OPM}</ndm>", "x.xml")
    assert first.document.blocks[0].comments == ("both", "made up")
    assert [(c.keyword, c.received) for c in first.changes] == [("COMMENT", "both")]
    assert second.changes == ()


def test_members_that_are_not_read_are_told_and_do_not_stop_the_rest() -> None:
    (parsed,) = parse_xml(f"<ndm>\n<apm><x>1</x></apm>{OPM}</ndm>", "x.xml")
    (change,) = parsed.changes
    assert (change.line, change.keyword, change.used) == (2, "APM", "")
    assert "apm' is no message that is read" in refused("<ndm><apm/></ndm>")[0]


def test_a_namespace_prefix_makes_no_difference() -> None:
    start = '<ndm:opm xmlns:ndm="urn:ccsds:schema:ndmxml" id="CCSDS_OPM_VERS" version="3.0">'
    body = OPM.split("\n", 1)[1].replace("</opm>", "</ndm:opm>")
    assert values(read(f"{start}\n{body}").document) == values(read(OPM).document)


def test_a_missing_id_is_repaired_and_a_wrong_one_refused() -> None:
    (change,) = read(OPM.replace(' id="CCSDS_OPM_VERS"', "")).changes
    assert (change.line, change.keyword, change.used) == (1, "id", "CCSDS_OPM_VERS")
    (fault,) = refused(OPM.replace("CCSDS_OPM_VERS", "CCSDS_OEM_VERS"))
    assert fault == "line 1: id = 'CCSDS_OEM_VERS' does not go with <opm>; write CCSDS_OPM_VERS"


def test_a_comment_over_several_lines_is_several_comments() -> None:
    document = read(OPM.replace("made up", "made\n  up\n")).document
    assert document.blocks[0].comments == ("made", "up")
    parsed = read(OPM.replace("made up", "made\tup"))
    assert parsed.document.blocks[0].comments == ("made up",)
    assert [(c.keyword, c.received) for c in parsed.changes] == [("COMMENT", "made\tup")]


def test_a_value_over_several_lines_is_joined_and_told() -> None:
    parsed = read(OPM.replace("COSMOS 1408", "\nCOSMOS\n 1408 "))
    assert [(c.keyword, c.used) for c in parsed.changes] == [("OBJECT_NAME", "COSMOS 1408")]
    parsed = read(OPM.replace("COSMOS 1408", "COSMOS&#9;1408 &#xA0;B"))
    assert [(c.keyword, c.used) for c in parsed.changes] == [("OBJECT_NAME", "COSMOS 1408 B")]


def test_units_of_the_same_dimension_are_converted_and_told() -> None:
    parsed = read(OPM.replace('<X units="km">6503.514000', '<X units="m">6503514.000'))
    (change,) = parsed.changes
    assert change.keyword == "X"
    entry = next(e for _, e in parsed.document.entries() if e.keyword == "X")
    assert (float(entry.value), entry.unit) == (6503.514, "km")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (' version="3.0"', "", "line 1: version"),
        ('version="3.0"', 'version="9.0"', "is no version of an OPM"),
        ("<opm ", "<apm ", "is not well-formed"),
        (
            "X units=",
            "X unit=",
            "line 15: X unit = 'km' is an unknown attribute; did you mean units",
        ),
        ('units="km"', 'units="kg"', "has the unit 'kg'"),
        ("6503.514000", "far", "line 15: X = 'far' is not a number"),
        ("6503.514000", "", "line 15: X"),
        ("6503.514000", "<km>1</km>", "line 15: X"),
        (
            "<EPOCH>2021-11",
            "<EPOCH>2021-13",
            "line 14: EPOCH = '2021-13-15T02:47:40' has a month 13",
        ),
        ("</metadata>", "<OBJECT_NAM>A</OBJECT_NAM></metadata>", "OBJECT_NAME"),
        ("<stateVector>", "<stateVector>loose", "is loose text in <stateVector>"),
        ("</header>", "</header><X>1</X>", "lies outside a block"),
        ("</header>", "</header>loose", "line 1: 'loose' is loose text in <opm>"),
        ("<body>", "<body>loose", "is loose text in <body>"),
        ("<metadata>", "<metadata>loose", "is loose text in <metadata>"),
        ("</body>", "</body><body/>", "stands twice"),
        ("<body>", '<body id="1">', "body id = '1' is an unknown attribute"),
        ("made up", "made <X>up</X>", "X = 'up' stands inside <COMMENT>"),
        ("WGS-84", "WGS&#x85;84X&#x7f;", "holds a control character"),
        (' parameter="EARTH_MODEL"', "", "has no parameter"),
        ("</data>", "<attitude><Q1>1</Q1></attitude></data>", "attitude"),
        ("<body>", "<body><COMMENT>a</COMMENT>", "lies outside a block"),
        ('<X units="km">6503.514000</X>', "<Q>1</Q>", "line 15: Q = '1' is no keyword"),
    ],
)
def test_a_wrong_message_is_refused_with_the_line(old: str, new: str, told: str) -> None:
    assert any(told in fault for fault in refused(OPM.replace(old, new, 1)))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("<X>1</X>", "", "X is missing in a state vector"),
        ("<X>1</X>", "<X>1</X><X>2</X>", "X = '2' stands twice in a state"),
        ("<X>1</X>", "<X>1</X><W>2</W>", "W = '2' is no part of a state"),
        ('units="km/s**2"', 'units="m/s**2"', "has the unit 'm/s**2'; give km/s**2"),
        ("<X>1</X>", "<X>1<W/></X>", "W stands inside <X>, which holds a value"),
        ("<X>1</X>", '<X unit="m">1</X>', "X unit = 'm' is an unknown attribute"),
        ("<X>1</X>", "loose<X>1</X>", "'loose' is loose text in <stateVector>"),
        ("<X>1</X>", "<X>nan</X>", "'nan' is not a finite number"),
        ("00:04:00.000Z</EPOCH>", "00:05:00.000Z</EPOCH>", "outside START_TIME to STOP_TIME"),
    ],
)
def test_a_wrong_state_is_refused(old: str, new: str, told: str) -> None:
    found = [fault.replace(" = ''", "") for fault in refused(OEM.replace(old, new, 1))]
    assert any(told in fault for fault in found)


def test_a_state_out_of_order_is_put_in_order_and_told() -> None:
    parsed = read(OEM.replace("<X>1</X><Y>2</Y>", "<Y>2</Y><X>1</X>"))
    assert [c.keyword for c in parsed.changes] == ["stateVector"]
    (data,) = parsed.document.named("segment")[0].blocks("data")
    assert data.rows[1].values[1:3] == ("1", "2")


def test_faults_of_every_member_are_told() -> None:
    bad = OPM.replace("6503.514000", "far")
    assert len(refused(f"<ndm>{bad}{OPM}{bad}</ndm>")) == 2
    assert len(refused(f"<ndm>{bad * 150}</ndm>")) == 100
    assert refused("<html><body/></html>") == [
        "line 1: 'html' is no message; give CDM, OEM, OMM, OPM, OCM"
    ]


def test_a_crowd_of_unknown_attributes_costs_a_hundred_faults() -> None:
    crowd = '<X wrong="1"/>' * 2_000
    assert len(refused(OPM.replace("<stateVector>", f"<stateVector>{crowd}"))) == 100
