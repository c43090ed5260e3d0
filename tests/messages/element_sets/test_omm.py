import json
import math
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import format_utc
from greenzone.messages.element_sets.omm import parse_omm, parse_omms
from refusals import is_read_or_refused

CELESTRAK: dict[str, Any] = {
    "OBJECT_NAME": "STARLETTE",
    "OBJECT_ID": "1975-010A",
    "EPOCH": "2021-03-22T13:21:09.224928",
    "MEAN_MOTION": 13.82309053,
    "ECCENTRICITY": 0.0205751,
    "INCLINATION": 49.8237,
    "RA_OF_ASC_NODE": 93.8140,
    "ARG_OF_PERICENTER": 224.8348,
    "MEAN_ANOMALY": 133.5761,
    "EPHEMERIS_TYPE": 0,
    "CLASSIFICATION_TYPE": "U",
    "NORAD_CAT_ID": 7646,
    "ELEMENT_SET_NO": 999,
    "REV_AT_EPOCH": 32997,
    "BSTAR": -0.47102e-5,
    "MEAN_MOTION_DOT": -0.147e-5,
    "MEAN_MOTION_DDOT": 0,
}
SPACETRACK = {key: str(value) for key, value in CELESTRAK.items()} | {
    "CCSDS_OMM_VERS": "3.0",
    "CENTER_NAME": "EARTH",
    "REF_FRAME": "TEME",
    "TIME_SYSTEM": "UTC",
    "MEAN_ELEMENT_THEORY": "SGP4",
    "DECAY_DATE": None,
}
KVN = "CCSDS_OMM_VERS = 2.0\nCREATION_DATE = 2021-03-24T23:00:00\nORIGINATOR = SOMEONE\n" + "".join(
    f"{key} = {value}\n"
    for key, value in [
        *list(CELESTRAK.items())[:2],
        ("CENTER_NAME", "EARTH"),
        ("REF_FRAME", "TEME"),
        ("TIME_SYSTEM", "UTC"),
        ("MEAN_ELEMENT_THEORY", "SGP/SGP4"),
        *list(CELESTRAK.items())[2:],
    ]
)


def test_fields_are_in_si() -> None:
    elements = parse_omm(json.dumps([CELESTRAK]))
    assert (elements.object_id, elements.name) == ("7646", "STARLETTE")
    assert elements.intl_designator == "1975-010A"
    assert format_utc(elements.epoch, 6) == "2021-03-22T13:21:09.224928Z"
    assert elements.mean_motion_rad_s == 13.82309053 * 2 * math.pi / 86_400
    assert elements.arg_perigee_rad == math.radians(224.8348)
    assert elements.bstar == -0.47102e-5


@pytest.mark.parametrize(
    "text",
    [json.dumps(CELESTRAK), json.dumps([SPACETRACK]), KVN, "\ufeff" + KVN.replace("\n", "\r\n")],
    ids=["one JSON object", "Space-Track's texts", "KVN", "KVN with BOM and CRLF"],
)
def test_every_form_gives_the_same_elements(text: str) -> None:
    assert parse_omm(text) == parse_omm(json.dumps([CELESTRAK]))


def test_xml_and_kvn_of_the_same_message_agree(shared_data: Path) -> None:
    folder = shared_data / "ccsds" / "orekit" / "odm" / "omm"
    kvn = parse_omm((folder / "OMMExample4.txt").read_text())
    xml = parse_omm((folder / "OMMExample4.xml").read_text())
    assert kvn == xml == parse_omm(json.dumps(CELESTRAK))


@pytest.mark.parametrize("object_id", [99_999, 100_000, 339_999, 340_000, 799_500_123])
def test_ids_of_nine_digits_survive(object_id: int) -> None:
    assert parse_omm(json.dumps(CELESTRAK | {"NORAD_CAT_ID": object_id})).object_id == str(
        object_id
    )
    kvn = KVN.replace("NORAD_CAT_ID = 7646", f"NORAD_CAT_ID = {object_id}")
    assert parse_omm(kvn).object_id == str(object_id)


def test_ids_of_other_catalogs_stay_as_they_are() -> None:
    assert parse_omm(json.dumps(CELESTRAK | {"NORAD_CAT_ID": "JSC-4711"})).object_id == "JSC-4711"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"EPOCH": "2021-13-22T13:21:09"}, "month must be in 1..12"),
        ({"EPOCH": "9999-12-31T23:59:59"}, "after the year 2200"),
        ({"EPOCH": None}, "EPOCH is missing"),
        ({"BSTAR": None}, "BSTAR is missing"),
        ({"BSTAR": "1e999"}, "BSTAR = '1e999' is not finite"),
        ({"ECCENTRICITY": -0.1}, "eccentricity = -0.1 is not in"),
        ({"ECCENTRICITY": 1.0}, "no closed orbit"),
        ({"MEAN_MOTION": 0}, "no closed orbit"),
        ({"MEAN_MOTION": 16000}, "mean_motion_rad_s"),
        ({"MEAN_MOTION": True}, "MEAN_MOTION = 'true' is not text"),
        ({"INCLINATION": "abc"}, "INCLINATION = 'abc' is not a number"),
        ({"INCLINATION": [1]}, "INCLINATION"),
        ({"NORAD_CAT_ID": 10**9}, "more than 9 digits"),
        ({"ELEMENT_SET_NO": 1.5}, "ELEMENT_SET_NO = '1.5' is not a whole number"),
        ({"REF_FRAME": "GCRF"}, "REF_FRAME = 'GCRF' cannot be used with SGP4; give TEME"),
        ({"TIME_SYSTEM": "TAI"}, "TIME_SYSTEM = 'TAI'"),
        ({"CENTER_NAME": "MARS"}, "CENTER_NAME = 'MARS'"),
        ({"MEAN_ELEMENT_THEORY": "SGP4-XP"}, "MEAN_ELEMENT_THEORY = 'SGP4-XP'"),
        ({"EPHEMERIS_TYPE": 4}, "EPHEMERIS_TYPE = '4' is SGP4-XP"),
    ],
)
def test_a_wrong_field_is_named_with_its_value(change: dict[str, Any], message: str) -> None:
    with pytest.raises(BadMessageError, match=message) as caught:
        parse_omm(json.dumps(CELESTRAK | change), "mine.json")
    assert str(caught.value).startswith("mine.json: ")


def test_what_the_library_lets_through_is_refused_here() -> None:
    with pytest.raises(BadMessageError, match=r"line \d+: EPOCH = '2021-13-22T13:21:09.224928'"):
        parse_omm(KVN.replace("2021-03-22", "2021-13-22"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no text"),
        ("[]", "holds no message"),
        ("[1]", "holds no message"),
        ("[" * 100_000, "nested too deeply"),
        ('{"EPOCH": ' + "9" * 5000 + "}", "EPOCH"),
        ("<html>429 Too Many Requests</html>", "html"),
        ("CCSDS_OEM_VERS = 2.0", "is missing"),
    ],
    ids=["empty", "no record", "no object", "deep", "huge integer", "HTML", "cut"],
)
def test_other_texts_are_refused(text: str, message: str) -> None:
    with pytest.raises(BadMessageError, match=message):
        parse_omms(text)


BROKEN = {
    "OMM-wrong-keyword.txt": "line 9: WRONG_KEYWORD = '123' is no keyword",
    "OMMExample3.txt": "REF_FRAME = 'TOD' cannot be used with SGP4",
    "OMMExample5.txt": "SGP4-XP",
}


@pytest.mark.parametrize(("file", "message"), BROKEN.items())
def test_unusable_real_files_are_refused(shared_data: Path, file: str, message: str) -> None:
    path = shared_data / "ccsds" / "orekit" / "odm" / "omm" / file
    with pytest.raises(BadMessageError, match=message):
        parse_omm(path.read_text())


def test_an_empty_object_id_is_read_as_unknown(shared_data: Path) -> None:
    path = shared_data / "ccsds" / "orekit" / "odm" / "omm" / "OMM-empty-object-id.txt"
    assert parse_omm(path.read_text()).intl_designator == ""


def test_several_kvn_messages_follow_one_another() -> None:
    other = KVN.replace("NORAD_CAT_ID = 7646", "NORAD_CAT_ID = 7647")
    assert [e.object_id for e in parse_omms(KVN + other)] == ["7646", "7647"]


def test_csv_gives_the_same_elements_as_json() -> None:
    csv = ",".join(CELESTRAK) + "\n" + ",".join(str(v) for v in CELESTRAK.values()) + "\n"
    assert parse_omms(csv) == parse_omms(json.dumps([CELESTRAK]))


def test_space_tracks_split_epoch_is_put_together() -> None:
    split = {"EPOCH": "2021-03-22 13:21:09", "EPOCH_MICROSECONDS": "024928"}
    elements = parse_omm(json.dumps([SPACETRACK | split]))
    assert format_utc(elements.epoch, 6) == "2021-03-22T13:21:09.024928Z"


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(
    st.text(),
    st.dictionaries(st.sampled_from(sorted(CELESTRAK)), JSON_VALUES, min_size=1, max_size=3),
    st.integers(0, len(KVN) - 1),
    st.text(max_size=3),
)
def test_no_text_breaks_the_reader(
    text: str, change: dict[str, Any], place: int, piece: str
) -> None:
    candidates = (
        text,
        json.dumps(CELESTRAK | change),
        KVN[:place] + piece + KVN[place + 1 :],
        KVN[:place],
    )
    for candidate in candidates:
        assert is_read_or_refused(partial(parse_omms, candidate))
