"""One entry at a time: what is mended, what is left out, what is refused."""

import pytest

from greenzone.messages.ndm.document import Entry
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.repairs import repaired_entry
from greenzone.messages.ndm.rules import KeywordRule


def rule(kind: str, keyword: str) -> KeywordRule:
    return message_rule(kind).places[keyword][0][-1].keywords[keyword]


def repaired(kind: str, keyword: str, value: str, unit: str = "") -> tuple[Entry | None, Findings]:
    findings = Findings()
    return repaired_entry(Entry(keyword, value, unit, 7), rule(kind, keyword), findings), findings


@pytest.mark.parametrize(
    ("kind", "keyword", "value", "unit"),
    [
        ("CDM", "MISS_DISTANCE", "715", "m"),
        ("CDM", "COLLISION_PROBABILITY", "4.835E-05", ""),
        ("CDM", "TCA", "2010-072T22:37:52.618Z", ""),
        ("CDM", "OBJECT_TYPE", "ROCKET BODY", ""),
        ("CDM", "OBS_USED", "592", ""),
        ("OMM", "NORAD_CAT_ID", "270000001", ""),
        ("OCM", "TRAJ_UNITS", "[km, km, km, km/s, km/s, km/s]", ""),
        ("OCM", "MAN_PREV_EPOCH", "-100.0", ""),
    ],
)
def test_what_follows_the_standard_is_not_touched(
    kind: str, keyword: str, value: str, unit: str
) -> None:
    entry, findings = repaired(kind, keyword, value, unit)
    assert entry == Entry(keyword, value, unit, 7)
    assert findings == Findings()


def test_a_unit_left_out_is_no_change() -> None:
    entry, findings = repaired("CDM", "MISS_DISTANCE", "715")
    assert entry == Entry("MISS_DISTANCE", "715", "m", 7)
    assert findings == Findings()


@pytest.mark.parametrize(
    ("kind", "keyword", "value", "unit", "used"),
    [
        ("CDM", "MISS_DISTANCE", "715", "M", "715"),
        ("CDM", "MISS_DISTANCE", "0.715", "km", "715"),
        ("CDM", "MISS_DISTANCE", "715 m", "", "715"),
        ("CDM", "MISS_DISTANCE", "715", "n/a", "715"),
        ("CDM", "RELATIVE_VELOCITY_R", "-7.2", "m", "-7.2"),
        ("CDM", "COLLISION_PROBABILITY", "0.5", "-", "0.5"),
        ("CDM", "CR_R", "4.142D+01", "m**2", "4.142E+01"),
        ("CDM", "OBS_USED", "592.0", "", "592"),
        ("CDM", "TCA", "2010-03-13 22:37:52.618", "", "2010-03-13T22:37:52.618"),
        ("CDM", "TCA", "2010-03-13t22:37:52z", "", "2010-03-13T22:37:52Z"),
        ("CDM", "MANEUVERABLE", "yes", "", "YES"),
        ("CDM", "OBJECT_TYPE", "rocket_body", "", "ROCKET BODY"),
        ("CDM", "REF_FRAME", "J2000", "", "EME2000"),
        ("CDM", "OBJECT", "Object 2", "", "OBJECT2"),
        ("OMM", "NORAD_CAT_ID", "T0001", "", "270001"),
        ("OMM", "OBJECT_ID", "", "", "UNKNOWN"),
        ("OMM", "MEAN_ANOMALY", "360.0000", "deg", "0.0"),
        ("OCM", "TRAJ_UNITS", "[KM,km,km,km/sec,km/s,km/s]", "", "[km, km, km, km/s, km/s, km/s]"),
        ("OCM", "TRAJ_BASIS", "determined_od", "", "DETERMINED_OD"),
    ],
)
def test_a_repair_is_noted_once_with_line_and_both_values(
    kind: str, keyword: str, value: str, unit: str, used: str
) -> None:
    entry, findings = repaired(kind, keyword, value, unit)
    assert entry == Entry(keyword, used, rule(kind, keyword).unit, 7)
    assert findings.faults == []
    (change,) = findings.changes
    assert (change.line, change.keyword) == (7, keyword)
    assert value in change.received
    assert used in change.used
    assert change.reason


@pytest.mark.parametrize("value", ["NaN", "", "N/A", "null"])
def test_an_optional_number_without_value_is_left_out_and_noted(value: str) -> None:
    entry, findings = repaired("CDM", "RELATIVE_SPEED", value)
    assert entry is None
    assert findings.faults == []
    assert [(c.received, c.used) for c in findings.changes] == [(value, "")]


@pytest.mark.parametrize(
    ("keyword", "value", "unit", "said"),
    [
        ("MISS_DISTANCE", "NaN", "m", "is not finite"),
        ("MISS_DISTANCE", "", "", "is empty"),
        ("RELATIVE_SPEED", "inf", "m/s", "is not finite"),
        ("MISS_DISTANCE", "seven", "m", "is not a number"),
        ("MISS_DISTANCE", "715", "s", "has the unit 's', not of the dimension of m"),
        ("MISS_DISTANCE", "715", "parsec", "has the unit 'parsec', not of the dimension of m"),
        ("CR_R", "41", "m", "has the unit 'm', not of the dimension of m**2"),
        ("COLLISION_PROBABILITY", "0.5", "m", "has the unit 'm', and the value has none"),
        ("OBS_USED", "592.5", "", "is not a whole number"),
        ("MANEUVERABLE", "perhaps", "", "is not in the standard's list"),
    ],
)
def test_what_has_no_one_meaning_is_a_fault_with_a_remedy(
    keyword: str, value: str, unit: str, said: str
) -> None:
    entry, findings = repaired("CDM", keyword, value, unit)
    assert entry is None
    (fault,) = findings.faults
    assert (fault.line, fault.keyword, fault.problem) == (7, keyword, said)
    assert value in fault.value
    assert fault.remedy.startswith(("give", "leave"))
