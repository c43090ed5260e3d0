import json
from typing import Any

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import format_utc
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.conjunctions.public_conjunction import PublicConjunction, public_conjunction
from greenzone.messages.ndm.cdm_public import parse_cdm_public
from message_documents import document_of

ROW: dict[str, Any] = {
    "CDM_ID": "280352437",
    "CREATED": "2022-04-29 00:45:12.000000",
    "EMERGENCY_REPORTABLE": "Y",
    "TCA": "2022-04-29T22:03:26.595000",
    "MIN_RNG": "4",
    "PC": "0.1663616",
    "SAT_1_ID": "22487",
    "SAT_1_NAME": "EXAMPLE 1",
    "SAT1_OBJECT_TYPE": "PAYLOAD",
    "SAT1_RCS": "LARGE",
    "SAT_1_EXCL_VOL": "5.00",
    "SAT_2_ID": "005758",
    "SAT_2_NAME": "EXAMPLE 2",
    "SAT2_OBJECT_TYPE": "DEBRIS",
    "SAT2_RCS": None,
    "SAT_2_EXCL_VOL": None,
}


def record(**changes: Any) -> PublicConjunction:
    (parsed,) = parse_cdm_public(json.dumps([ROW | changes]), "public.json")
    return public_conjunction(parsed.document, "public.json")


def test_fields_are_in_si() -> None:
    found = record()
    assert (found.cdm_id, found.emergency_reportable) == ("280352437", True)
    assert (found.miss_distance_m, found.pc) == (4.0, 0.1663616)
    assert format_utc(found.tca, 3) == "2022-04-29T22:03:26.595Z"
    assert found.created is not None
    assert format_utc(found.created, 0) == "2022-04-29T00:45:12Z"
    first, second = found.objects
    assert (first.object_id, first.rcs_size, first.exclusion_radius_m) == ("22487", "LARGE", 5.0)
    assert (second.object_id, second.rcs_size, second.exclusion_radius_m) == ("5758", "", None)


def test_what_is_not_given_is_none_and_not_zero() -> None:
    found = record(PC=None, EMERGENCY_REPORTABLE=None, CREATED=None)
    assert (found.pc, found.emergency_reportable, found.created) == (None, None, None)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"TCA": None}, "TCA.* is missing"),
        ({"MIN_RNG": ""}, "MIN_RNG.* is missing"),
        ({"SAT_2_ID": []}, "SAT_2_ID.* is missing"),
        ({"PC": True}, "PC = 'true' is no text"),
        ({"PC": "1.5"}, "PC = '1.5' is no such number; give one from 0 to 1"),
        ({"MIN_RNG": "-4"}, "MIN_RNG = '-4' is no such number"),
        ({"MIN_RNG": "NaN"}, "MIN_RNG = 'NaN' is no such number"),
        ({"TCA": "2022-13-29T22:03:26"}, "TCA = .*month"),
        ({"EMERGENCY_REPORTABLE": "maybe"}, "EMERGENCY_REPORTABLE = 'maybe' is no flag"),
    ],
)
def test_wrong_columns_are_named(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(RefusedMessageError, match=reason):
        record(**change)


def test_unknown_columns_are_left_out_with_a_change() -> None:
    (parsed,) = parse_cdm_public(json.dumps([ROW | {"NEW": "1"}]), "x")
    assert [(c.keyword, c.received) for c in parsed.changes] == [("NEW", "1")]


def test_a_whole_cdm_is_no_such_row() -> None:
    with pytest.raises(BadMessageError, match="a CDM is no row"):
        public_conjunction(document_of("CDM"))
