import json
from typing import Any

import pytest

from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.omm_blocks import STAND_IN, fields_of_omm
from greenzone.messages.ndm.omm_csv import csv_fields, format_omm_csv, parse_omm_csv
from greenzone.messages.ndm.omm_flat import format_omm_json, parse_omm_json

CELESTRAK: dict[str, Any] = {
    "OBJECT_NAME": "STARLETTE",
    "OBJECT_ID": "1975-010A",
    "EPOCH": "2021-03-22T13:21:09.224928",
    "MEAN_MOTION": 13.82309053,
    "ECCENTRICITY": 0.0205751,
    "INCLINATION": 49.8237,
    "RA_OF_ASC_NODE": 93.814,
    "ARG_OF_PERICENTER": 224.8348,
    "MEAN_ANOMALY": 133.5761,
    "EPHEMERIS_TYPE": 0,
    "CLASSIFICATION_TYPE": "U",
    "NORAD_CAT_ID": 7646,
    "ELEMENT_SET_NO": 999,
    "REV_AT_EPOCH": 32997,
    "BSTAR": -4.7102e-06,
    "MEAN_MOTION_DOT": -1.47e-06,
    "MEAN_MOTION_DDOT": 0,
}
SPACE_TRACK: dict[str, Any] = {key: str(value) for key, value in CELESTRAK.items()} | {
    "CCSDS_OMM_VERS": "2.0",
    "COMMENT": "GENERATED VIA SPACE-TRACK.ORG API",
    "CREATION_DATE": "2021-03-24T23:00:00",
    "ORIGINATOR": "18 SPCS",
    "CENTER_NAME": "EARTH",
    "REF_FRAME": "TEME",
    "TIME_SYSTEM": "UTC",
    "MEAN_ELEMENT_THEORY": "SGP4",
    "SEMIMAJOR_AXIS": "7333.000",
    "DECAY_DATE": None,
    "TLE_LINE0": "0 STARLETTE",
}


def test_celestraks_json_comes_back_key_by_key_and_digit_by_digit() -> None:
    text = json.dumps([CELESTRAK], indent=2)
    (parsed,) = parse_omm_json(text, "x")
    assert parsed.changes == ()
    assert format_omm_json([parsed.document]) == text + "\n"


def test_what_celestrak_leaves_out_is_what_its_elements_are() -> None:
    (parsed,) = parse_omm_json(json.dumps(CELESTRAK), "x")
    fields = fields_of_omm(parsed.document)
    assert fields["REF_FRAME"] == "TEME"
    assert fields["MEAN_ELEMENT_THEORY"] == "SGP4"
    assert parsed.document.blocks[0].comments == (STAND_IN,)
    assert (fields["CREATION_DATE"], fields["ORIGINATOR"]) == (CELESTRAK["EPOCH"], "UNKNOWN")


def test_space_tracks_own_columns_are_user_defined_and_come_back() -> None:
    (parsed,) = parse_omm_json(json.dumps([SPACE_TRACK]), "x")
    assert parsed.changes == ()
    fields = fields_of_omm(parsed.document)
    assert fields["USER_DEFINED_SEMIMAJOR_AXIS"] == "7333.000"
    assert parsed.document.version == "2.0"
    (again,) = json.loads(format_omm_json([parsed.document]))
    assert again["SEMIMAJOR_AXIS"] == "7333.000"
    assert again["COMMENT"] == ["GENERATED VIA SPACE-TRACK.ORG API"]
    assert {"CREATION_DATE", "ORIGINATOR", "CCSDS_OMM_VERS"} <= again.keys()
    assert "DECAY_DATE" not in again


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"EPOCH": "2021-13-22T13:21:09"}, "EPOCH = '2021-13-22T13:21:09'"),
        ({"MEAN_MOTION": None}, "MEAN_MOTION"),
        ({"MEAN_MOTION": True}, "MEAN_MOTION = 'true' is no text"),
        ({"INCLINATION": 181}, "INCLINATION = '181'"),
        ({"ECCENTRICITY": "x"}, "ECCENTRICITY = 'x'"),
        ({"CCSDS_OMM_VERS": "9"}, "CCSDS_OMM_VERS = '9"),
    ],
)
def test_faults_name_key_and_value(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(RefusedMessageError, match=reason):
        parse_omm_json(json.dumps([CELESTRAK | change]), "x")


def test_keys_that_no_keyword_can_be_are_left_out_with_a_change() -> None:
    (parsed,) = parse_omm_json(json.dumps([CELESTRAK | {"A=B": 1, "C\nD": 2, "E": 3}]), "x")
    assert [(c.received, c.used) for c in parsed.changes] == [("A=B", ""), ("C\nD", "")]
    assert fields_of_omm(parsed.document)["USER_DEFINED_E"] == "3"


def test_keywords_in_lower_case_are_known() -> None:
    record = {key.lower(): value for key, value in CELESTRAK.items() if key != "EPOCH"}
    (parsed,) = parse_omm_json(json.dumps([record | {"EPOCH": CELESTRAK["EPOCH"]}]), "x")
    assert len(parsed.changes) == len(record)
    assert fields_of_omm(parsed.document)["OBJECT_NAME"] == "STARLETTE"


class TestCsv:
    text = ",".join(CELESTRAK) + "\n" + ",".join(map(str, CELESTRAK.values())) + "\n"

    def test_celestraks_columns_come_back(self) -> None:
        (parsed,) = parse_omm_csv(self.text, "x")
        assert parsed.line == 2
        assert format_omm_csv([parsed.document]) == self.text

    @pytest.mark.parametrize("dress", ["\ufeff{}", "\n\n{}\n\n"])
    def test_harmless_dress_changes_nothing(self, dress: str) -> None:
        (parsed,) = parse_omm_csv(dress.format(self.text), "x")
        assert fields_of_omm(parsed.document)["MEAN_MOTION"] == "13.82309053"

    def test_crlf_and_quoted_names(self) -> None:
        text = self.text.replace("STARLETTE", '"A ""B"", C"').replace("\n", "\r\n")
        (parsed,) = parse_omm_csv(text, "x")
        assert fields_of_omm(parsed.document)["OBJECT_NAME"] == 'A "B", C'

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("", "holds no line of names"),
            ("a,b\n1,2\n", "line 1: 'a,b' is no line of names"),
            ("MEAN_MOTION,MEAN_MOTION\n1,1\n", "is no line of names"),
            (text + "1,2\n", "line 3: '1,2' has 2 columns, the line of names 17"),
            (text.replace("133.5761", ""), "line 2: MEAN_ANOMALY"),
        ],
    )
    def test_faults_name_their_line(self, text: str, reason: str) -> None:
        with pytest.raises(RefusedMessageError, match=reason):
            parse_omm_csv(text, "x")

    def test_a_cell_too_long_for_the_reader_is_refused(self) -> None:
        with pytest.raises(RefusedMessageError, match="is no CSV"):
            list(csv_fields(self.text + "x" * 200_000, "x"))
