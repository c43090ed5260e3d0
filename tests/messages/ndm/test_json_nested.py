import json
from typing import Any

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.document import Block, Document, Entry
from greenzone.messages.ndm.json_nested import format_json, parse_nested_json
from message_documents import document_of


def written(kind: str) -> dict[str, Any]:
    message: dict[str, Any] = json.loads(format_json(document_of(kind)))
    return message


def test_the_layout_mirrors_xml() -> None:
    opm = written("OPM")["opm"]
    assert list(opm) == ["id", "version", "header", "body"]
    data = opm["body"]["segment"][0]["data"]
    assert data["stateVector"]["X"] == 7000.0
    assert data["stateVector"]["X_UNIT"] == "km"
    assert [m["MAN_DV_1"] for m in data["maneuverParameters"]] == [0.1, 0.2]
    assert data["userDefinedParameters"] == {"USER_DEFINED_NOTE": "x"}
    segments = written("OEM")["oem"]["body"]["segment"]
    assert segments[0]["data"]["stateVector"][1][1:] == [
        6999.125,
        450.5,
        -12.5,
        -0.5,
        7.45,
        -0.0001,
    ]
    assert len(segments[1]["data"]["covarianceMatrix"]) == 2
    trajectories = written("OCM")["ocm"]["body"]["segment"][0]["data"]["traj"]
    assert [len(t["trajLine"]) for t in trajectories] == [2, 1]


def test_numbers_are_printed_with_the_senders_digits() -> None:
    assert '"Z_DOT": 1.0E-4' in format_json(document_of("OPM"))
    assert '"MAN_DURATION": 60.0' in format_json(document_of("OPM"))


def test_names_are_texts_even_where_they_are_digits() -> None:
    assert written("CDM")["cdm"]["body"]["segment"][0]["metadata"]["OBJECT_DESIGNATOR"] == "00001"


def test_single_objects_and_texts_are_read_in_place_of_lists() -> None:
    opm = written("OPM")
    body = opm["opm"]["body"]
    body["segment"] = body["segment"][0]
    opm["opm"]["header"] = {"COMMENT": "one"} | opm["opm"]["header"]
    body["segment"]["data"]["stateVector"]["X"] = "7000.0"
    (parsed,) = parse_nested_json(json.dumps(opm), "x")
    assert parsed.changes == ()
    assert parsed.document.blocks[0].comments == ("one",)


def test_units_are_converted_as_in_other_forms() -> None:
    opm = written("OPM")
    state = opm["opm"]["body"]["segment"][0]["data"]["stateVector"]
    state |= {"X": "7000000.0", "X_UNIT": "m"}
    (parsed,) = parse_nested_json(json.dumps(opm), "x")
    (change,) = parsed.changes
    assert (change.line, change.keyword) == (0, "X")
    assert float(change.used.split()[0]) == 7000.0


def test_an_ndm_holds_several() -> None:
    text = json.dumps({"ndm": [written("OPM"), written("OEM")]})
    assert [p.document.kind for p in parse_nested_json(text, "x")] == ["OPM", "OEM"]


def nested(**changes: Any) -> str:
    return json.dumps({"opm": written("OPM")["opm"] | changes})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"apm": {}}', "'apm'|apm .*is no message"),
        ('{"opm": 1}', "is no message"),
        ('{"ndm": [1]}', "is no message"),
        ('{"ndm": [{"ndm": []}]}', "is no message"),
        ('{"opm": {}}', "header .*is no object"),
        (nested(extra=1), "extra .*has no place here"),
        (nested(body={"X": 1}), "X = '1' stands in no block"),
        (nested(header={"ORIGINATOR": True}), "ORIGINATOR = 'true' is no text"),
        (nested(body={"segment": {"data": {"Q": 1}}}), "Q"),
        (nested(version="9.0"), "CCSDS_OPM_VERS = '9.0'"),
        (nested(body={"segment": [[[1]]]}), "is no text and no number"),
    ],
)
def test_what_is_no_message_is_refused_with_its_key(text: str, reason: str) -> None:
    with pytest.raises(RefusedMessageError, match=reason):
        parse_nested_json(text, "x")


def test_line_ends_in_texts_become_blanks_with_a_change() -> None:
    header = written("OPM")["opm"]["header"] | {"ORIGINATOR": "A\nMETA_START"}
    (parsed,) = parse_nested_json(nested(header=header), "x")
    (change,) = parsed.changes
    assert (change.keyword, change.used) == ("ORIGINATOR", "A META_START")


def test_a_keyword_that_stands_twice_apart_is_not_written() -> None:
    items = tuple(Entry(f"USER_DEFINED_{name}", "1") for name in "ABA")
    document = Document("OPM", "3.0", (Block("userDefinedParameters", items),))
    rules_need = Document(
        "OPM", "3.0", (Block("segment", (Block("data", (document.blocks[0],)),)),)
    )
    with pytest.raises(BadMessageError, match="USER_DEFINED_A stands twice"):
        format_json(rules_need)
