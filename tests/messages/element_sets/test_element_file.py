"""Files of element sets of any form: told apart by content, read in pieces, bad rows aside."""

import csv
import gzip
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from element_samples import values_of
from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets import byte_stream, element_file
from greenzone.messages.element_sets.element_file import read_element_file, stream_element_file

NAME = "COSMOS 1408"
ONE = "1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995"
TWO = "2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807"
TLE = f"{NAME}\n{ONE}\n{TWO}\n"
RECORD: dict[str, Any] = {
    "OBJECT_NAME": NAME,
    "OBJECT_ID": "1982-092A",
    "EPOCH": "2021-11-15T00:55:06.488256",
    "MEAN_MOTION": 15.29390138,
    "ECCENTRICITY": 0.0018570,
    "INCLINATION": 82.5637,
    "RA_OF_ASC_NODE": 123.6906,
    "ARG_OF_PERICENTER": 108.1104,
    "MEAN_ANOMALY": 252.2161,
    "EPHEMERIS_TYPE": 0,
    "CLASSIFICATION_TYPE": "U",
    "NORAD_CAT_ID": 13552,
    "ELEMENT_SET_NO": 999,
    "REV_AT_EPOCH": 14280,
    "BSTAR": 0.000069413,
    "MEAN_MOTION_DOT": 0.00002024,
    "MEAN_MOTION_DDOT": 0,
}
META = {"CENTER_NAME": "EARTH", "REF_FRAME": "TEME", "TIME_SYSTEM": "UTC"}
ORDER = (
    *("OBJECT_NAME", "OBJECT_ID", "CENTER_NAME", "REF_FRAME", "TIME_SYSTEM"),
    *("MEAN_ELEMENT_THEORY", "EPOCH", "MEAN_MOTION", "ECCENTRICITY", "INCLINATION"),
    *("RA_OF_ASC_NODE", "ARG_OF_PERICENTER", "MEAN_ANOMALY", "EPHEMERIS_TYPE"),
    *("CLASSIFICATION_TYPE", "NORAD_CAT_ID", "ELEMENT_SET_NO", "REV_AT_EPOCH", "BSTAR"),
    *("MEAN_MOTION_DOT", "MEAN_MOTION_DDOT"),
)


def as_csv(*records: dict[str, Any]) -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(records[0]), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(records)
    return stream.getvalue()


def as_kvn(record: dict[str, Any]) -> str:
    values = {**record, **META, "MEAN_ELEMENT_THEORY": "SGP4"}
    lines = [f"{keyword} = {values[keyword]}" for keyword in ORDER]
    head = ["CCSDS_OMM_VERS = 3.0", "CREATION_DATE = 2021-11-15T01:00:00", "ORIGINATOR = TEST"]
    return "\n".join((*head, *lines, "USER_DEFINED_OBJECT_TYPE = PAYLOAD", ""))


def as_xml(record: dict[str, Any]) -> str:
    values = {**record, **META, "MEAN_ELEMENT_THEORY": "SGP4"}
    leaf = [f"<{k}>{values[k]}</{k}>" for k in ORDER]
    return (
        '<omm id="CCSDS_OMM_VERS" version="3.0"><header>'
        "<CREATION_DATE>2021-11-15T01:00:00</CREATION_DATE><ORIGINATOR>TEST</ORIGINATOR>"
        f"</header><body><segment><metadata>{''.join(leaf[:6])}</metadata><data><meanElements>"
        f"{''.join(leaf[6:13])}</meanElements><tleParameters>{''.join(leaf[13:])}</tleParameters>"
        '<userDefinedParameters><USER_DEFINED parameter="OBJECT_TYPE">PAYLOAD</USER_DEFINED>'
        "</userDefinedParameters></data></segment></body></omm>"
    )


def file_of(folder: Path, content: str | bytes, name: str = "sets") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


FORMS = {
    "tle": TLE,
    "json": json.dumps([RECORD]),
    "one json object": json.dumps(RECORD),
    "csv": as_csv(RECORD),
    "kvn": as_kvn(RECORD),
    "xml": as_xml(RECORD),
    "ndm": f'<?xml version="1.0"?>\n<ndm>{as_xml(RECORD)}</ndm>',
    "tle in json": json.dumps([{"TLE_LINE0": f"0 {NAME}", "TLE_LINE1": ONE, "TLE_LINE2": TWO}]),
}
DIFFERENT = ("source", "source_row", "creation_tai_ns", "object_type", "status")


@pytest.mark.parametrize("form", list(FORMS))
@pytest.mark.parametrize("packed", ["plain", "bom", "gzip", "zip"])
def test_every_form_says_the_same(tmp_path: Path, form: str, packed: str) -> None:
    data = FORMS[form].encode()
    if packed == "bom":
        data = b"\xef\xbb\xbf" + data
    elif packed == "gzip":
        data = gzip.compress(data)
    elif packed == "zip":
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr("sets.txt", data)
        data = stream.getvalue()
    reading = read_element_file(file_of(tmp_path, data))
    expected = read_element_file(file_of(tmp_path, TLE, "expected")).table
    assert reading.refused_count == 0
    assert values_of(reading.table, *DIFFERENT) == values_of(expected, *DIFFERENT)


@pytest.mark.parametrize("form", ["kvn", "xml", "ndm"])
def test_messages_keep_what_they_say_of_the_object(tmp_path: Path, form: str) -> None:
    table = read_element_file(file_of(tmp_path, FORMS[form])).table
    assert table.object_type.tolist() == ["PAYLOAD"]
    assert table.creation_tai_ns[0] > 0


@pytest.mark.parametrize(
    ("form", "text", "bad_row"),
    [
        ("tle", TLE + ONE.replace("U", "?") + "\n" + TWO + "\n" + TLE, 4),
        ("json", json.dumps([RECORD, {**RECORD, "EPOCH": "never"}, RECORD]), 2),
        ("csv", as_csv(RECORD, {**RECORD, "EPOCH": "never"}, RECORD), 3),
        ("short csv", as_csv(RECORD) + "a,b\r\n" + as_csv(RECORD).split("\r\n")[1], 3),
        ("xml", f"<ndm>\n{FORMS['xml']}\n{as_xml({**RECORD, 'EPOCH': 'never'})}\n"
                f"{FORMS['xml']}</ndm>", 3),
    ],
)  # fmt: skip
def test_one_bad_row_never_stops_the_rest(
    tmp_path: Path, form: str, text: str, bad_row: int
) -> None:
    reading = read_element_file(file_of(tmp_path, text))
    assert len(reading.table) == 2
    assert [row.row for row in reading.refused] == [bad_row]


@pytest.mark.parametrize("form", ["tle", "json", "csv", "kvn", "xml"])
def test_pieces_of_any_size_give_the_same(
    tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blocks end inside lines, records and line ends: nothing is lost or read twice."""
    records = [{**RECORD, "NORAD_CAT_ID": 10_000 + i} for i in range(7)]
    texts = {
        "tle": TLE.replace("\n", "\r\n") * 7,
        "json": json.dumps(records, indent=1),
        "csv": as_csv(*records),
        "kvn": "\n".join(map(as_kvn, records)),
        "xml": "<ndm>" + "\n".join(map(as_xml, records)) + "</ndm>",
    }
    path = file_of(tmp_path, texts[form])
    whole = values_of(read_element_file(path).table)
    assert len(whole) == 7
    monkeypatch.setattr(element_file, "_RECORDS_AT_ONCE", 2)
    for size in (1500, 1501, 1777, 2048):
        monkeypatch.setattr(byte_stream, "BLOCK_BYTES", size)
        pieces = list(stream_element_file(path))
        assert [row for piece in pieces for row in values_of(piece.table)] == whole


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "neither a TLE nor an OMM"),
        (b"hello\nworld\n", "neither a TLE nor an OMM"),
        (b"<html><body>busy</body></html>", "no element set"),
        (b"[]", "no element set"),
        (b"[1, 2]", "is no record"),
        (b'[{"MEAN_MOTION": 1', "not JSON"),
        (json.dumps([RECORD]).encode()[:-1], "ends too early"),
        (json.dumps([RECORD]).encode() + b" {", "something follows"),
        (b"[" * 100_000, "not JSON|nested too deeply|is no record"),
        (b'<!DOCTYPE ndm [<!ENTITY a "b">]><ndm>' + FORMS["xml"].encode() + b"</ndm>", "declares"),
        (FORMS["xml"].encode()[:-8], "ends too early"),
        (gzip.compress(TLE.encode())[:-9], "damaged file"),
        (b"\x1f\x8b" + b"x" * 50, "damaged file"),
        (b"PK\x03\x04" + b"x" * 50, "damaged zip"),
        (f"{ONE}\n{TWO[:-1]}9\n".encode(), "checksum"),
        (b'NORAD_CAT_ID,MEAN_MOTION\n1,"2\n', "not CSV"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(
    tmp_path: Path, content: bytes, why: str
) -> None:
    with pytest.raises(BadMessageError, match=why) as refused:
        read_element_file(file_of(tmp_path, content))
    assert str(refused.value).startswith("sets")


def test_a_small_file_that_unpacks_to_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(byte_stream, "_SMALL_BYTES", 100_000)
    bomb = gzip.compress((TLE * 20_000).encode())
    assert len(bomb) * 100 < len(TLE) * 20_000
    with pytest.raises(BadMessageError, match="unpacks to too many bytes"):
        read_element_file(file_of(tmp_path, bomb))


def test_a_line_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(byte_stream, "BLOCK_BYTES", 4_000)
    monkeypatch.setattr(element_file, "BLOCK_BYTES", 4_000)
    with pytest.raises(BadMessageError, match="no element set ends"):
        read_element_file(file_of(tmp_path, f"{ONE}\n{'2 ' + 'x' * 100_000}"))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadMessageError, match="cannot read 'none'"):
        read_element_file(tmp_path / "none")


def test_vimpel_objects_keep_their_own_ids(shared_data: Path, tmp_path: Path) -> None:
    file = shared_data / "catalogs" / "jsc_vimpel_2025_keeptrack.json.gz"
    records = json.loads(gzip.decompress(file.read_bytes()))
    shared = [record for record in records if record["TLE1"][2:7].strip()]
    assert (len(records), len(shared)) == (7_170, 108)
    reading = read_element_file(file_of(tmp_path, json.dumps(records[:150] + shared)))
    table = reading.table
    assert (len(table), reading.refused_count) == (258, 0)
    assert table.object_id[0] == table.intl_designator[0] == "V 12104"
    assert {"28546", "36109", "553"} <= set(table.object_id[150:].tolist())
    assert table.source_row.tolist() == list(range(1, 259))
    assert sum(note.rows for note in reading.notes) == int((table.status != 0).sum()) > 240
