import gzip
import json
from pathlib import Path

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.element_sets.tle_documents import (
    format_tle_document,
    parse_tle_documents,
    parse_tle_json,
)
from greenzone.messages.element_sets.tle_lines import checksum
from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.omm_blocks import STAND_IN, fields_of_omm
from greenzone.messages.ndm.reading_kvn import parse_kvn
from greenzone.messages.reading import parse_messages
from greenzone.messages.writing import format_message
from message_documents import EXAMPLES

PARENT = """\
COSMOS 1408
1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995
2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807
"""
NAME, FIRST, SECOND = PARENT.splitlines()
VIMPEL = """\
1      V 12104    25007.20347222 +.00000000 +00000+0 +00000-0 0 49990
2       064.8350 009.7330 1627170 165.9900 359.1946 12.12185514 00010
"""


def with_checksum(line: str) -> str:
    return f"{line[:68]}{checksum(line)}"


def one(text: str) -> Document:
    (parsed,) = parse_tle_documents(text, "mine.tle")
    assert parsed.changes == ()
    return parsed.document


def test_values_have_the_digits_of_the_columns() -> None:
    fields = fields_of_omm(one(PARENT))
    assert fields["EPOCH"] == "2021-11-15T00:55:06.488256"
    assert (fields["OBJECT_NAME"], fields["OBJECT_ID"]) == ("COSMOS 1408", "1982-092A")
    assert (fields["ECCENTRICITY"], fields["INCLINATION"]) == ("0.0018570", "82.5637")
    assert (fields["BSTAR"], fields["MEAN_MOTION_DDOT"]) == ("0.69413E-4", "0.00000E-0")
    assert (fields["MEAN_MOTION_DOT"], fields["REV_AT_EPOCH"]) == ("0.00002024", "14280")
    assert fields["NORAD_CAT_ID"] == "13552"


def test_the_document_is_an_omm_that_needs_no_repair() -> None:
    document = one(PARENT)
    assert document.blocks[0].comments == (STAND_IN,)
    (again,) = parse_kvn(format_message(document, "kvn"), "again")
    assert again.changes == ()


def test_entries_know_their_lines() -> None:
    lines = {entry.keyword: entry.line for _, entry in one("\n" + PARENT).entries()}
    assert (lines["OBJECT_NAME"], lines["BSTAR"], lines["INCLINATION"]) == (2, 3, 4)


@pytest.mark.parametrize(
    ("text", "keyword", "received", "used"),
    [
        (f"{FIRST[:68]}\n{SECOND}", "checksum", "", "5"),
        (f"{FIRST} # late\n{SECOND}", "", " # late", ""),
        (f"{FIRST.replace('82092A', '82092a')}\n{SECOND}", "OBJECT_ID", "82092a", "1982-092A"),
        (
            f"{FIRST.replace('82092A  ', '82092  A')}\n{SECOND}",
            "OBJECT_ID",
            "82092  A",
            "1982-092A",
        ),
        (f"{FIRST.replace('13552U', '13552u')}\n{SECOND}", "CLASSIFICATION_TYPE", "u", "U"),
        (f"LOST\n{PARENT}", "OBJECT_NAME", "LOST", ""),
        (f"{PARENT}LOST\n", "OBJECT_NAME", "LOST", ""),
        (PARENT.replace("COSMOS 1", "COSMOS\t1"), "OBJECT_NAME", "COSMOS\t1408", "COSMOS 1408"),
    ],
    ids=[
        "no checksum",
        "wide",
        "lower case",
        "blank inside",
        "class",
        "name above",
        "name below",
        "tab in the name",
    ],
)
def test_what_is_mended_is_told(text: str, keyword: str, received: str, used: str) -> None:
    (parsed,) = parse_tle_documents(text, "mine.tle")
    (change,) = parsed.changes
    assert (change.keyword, change.received, change.used) == (keyword, received, used)
    fields = fields_of_omm(one(PARENT)) | fields_of_omm(parsed.document)
    assert fields == fields_of_omm(one(PARENT)) | {
        "OBJECT_NAME": fields_of_omm(parsed.document)["OBJECT_NAME"]
    }


def test_every_fault_is_found_with_its_line() -> None:
    text = PARENT.replace("9995\n", "9994\n") + PARENT.replace("142807", "142808")
    with pytest.raises(RefusedMessageError) as caught:
        parse_tle_documents(text, "mine.tle")
    assert [(f.line, f.keyword, f.value) for f in caught.value.faults] == [
        (2, "checksum", "4"),
        (6, "checksum", "8"),
    ]
    assert "but 5 is expected" in caught.value.faults[0].problem


def test_values_out_of_range_are_faults_of_their_line() -> None:
    wrong = with_checksum(SECOND.replace("252.2161", "736.5000"))
    with pytest.raises(RefusedMessageError, match=r"line 3: MEAN_ANOMALY = '736\.5000'"):
        parse_tle_documents(f"{NAME}\n{FIRST}\n{wrong}\n", "mine.tle")


class TestTheCatalogOfJscVimpel:
    def test_its_ids_stay(self) -> None:
        (parsed,) = parse_tle_documents(VIMPEL, "vimpel")
        fields = fields_of_omm(parsed.document)
        assert fields["OBJECT_ID"] == "V 12104"
        assert "NORAD_CAT_ID" not in fields
        assert [(c.line, c.received) for c in parsed.changes] == [(1, "0"), (2, "0")]

    def test_a_wrong_checksum_other_than_zero_is_a_fault(self) -> None:
        with pytest.raises(RefusedMessageError, match="checksum = '1' but 7"):
            parse_tle_documents(VIMPEL.replace("49990", "49991"), "vimpel")

    def test_it_is_written_with_its_ids(self) -> None:
        (parsed,) = parse_tle_documents(VIMPEL, "vimpel")
        again = format_tle_document(parsed.document)
        assert again.startswith("1      V 12104    25007.20347222  .00000000  00000+0  00000-0")
        assert fields_of_omm(one(again)) == fields_of_omm(parsed.document)

    def test_every_fifth_of_it_is_read(self, shared_data: Path) -> None:
        data = (shared_data / "catalogs" / "jsc_vimpel_2025_keeptrack.json.gz").read_bytes()
        records = json.loads(gzip.decompress(data))
        found = parse_tle_json(json.dumps(records[::5]), "vimpel")
        ids = [fields_of_omm(parsed.document)["OBJECT_ID"] for parsed in found]
        assert (len(records), len(ids)) == (7170, 1434)
        assert all(identity.startswith("V ") for identity in ids)


@pytest.mark.parametrize(
    "name", ["1 A", "2 A", "0 A", "# A", "\ufeff1 A", "{", "[x]", "<ndm>", "ISS (ZARYA)", "5D"]
)
def test_names_that_look_like_other_lines_come_back(name: str) -> None:
    text = EXAMPLES["OMM"].replace("799500123", "25544")
    (parsed,) = parse_kvn(text.replace("OBJECT_NAME = EXAMPLE", f"OBJECT_NAME = {name}"), "x")
    (message,) = parse_messages(format_tle_document(parsed.document))
    assert (message.kind, message.form) == ("TLE", "tle")
    assert fields_of_omm(message.document)["OBJECT_NAME"] == name


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("799500123", "799500123", "799500123 does not fit a TLE; write an OMM"),
        ("799500123", "340000", "340000 does not fit a TLE; write an OMM"),
        ("= TEME", "= TOD", "REF_FRAME = 'TOD' does not fit"),
        ("SGP4", "DSST", "MEAN_ELEMENT_THEORY = 'DSST' does not fit"),
        ("-0.00000147", "1.5", "1.5 does not fit a TLE"),
        ("2024-02-29T12", "2084-02-29T12", "the year 2084 does not fit"),
        ("2024-001A", "1998-067-A", "OBJECT_ID '1998-067-A' does not fit"),
        ("-0.47102E-5", "1E20", "1E20 does not fit a TLE"),
    ],
)
def test_what_a_tle_cannot_hold_is_refused(old: str, new: str, reason: str) -> None:
    text = EXAMPLES["OMM"].replace(old, new)
    if old != "799500123":
        text = text.replace("799500123", "25544")
    (parsed,) = parse_kvn(text, "x")
    with pytest.raises(BadMessageError, match=reason):
        format_message(parsed.document, "tle")


def test_digits_beyond_the_columns_are_rounded() -> None:
    text = EXAMPLES["OMM"].replace("799500123", "339999").replace("93.8140", "359.99996")
    (parsed,) = parse_kvn(text.replace("13.82309053", "13.823090529"), "x")
    written = format_message(parsed.document, "tle")
    assert "Z9999" in written
    fields = fields_of_omm(one(written))
    assert (fields["RA_OF_ASC_NODE"], fields["MEAN_MOTION"]) == ("0.0000", "13.82309053")


def test_records_of_json_are_named_in_faults() -> None:
    good = {"TLE_LINE0": "0 X", "TLE_LINE1": FIRST, "TLE_LINE2": SECOND}
    bad = {"TLE_LINE1": FIRST[:60], "TLE_LINE2": SECOND}
    (parsed,) = parse_tle_json(json.dumps([good]), "x")
    assert fields_of_omm(parsed.document)["OBJECT_NAME"] == "X"
    assert {entry.line for _, entry in parsed.document.entries()} == {parsed.line} == {0}
    with pytest.raises(RefusedMessageError, match=r"record 2 .*has 60 columns"):
        parse_tle_json(json.dumps([good, bad]), "x")
