"""Every navigation message of the real data: read, repaired or refused for the right reason.

Validity goes by the standards (508.0-B-1, 502.0-B-3), then by what Orekit's own tests expect of
its files. A frame or centre in no registry is no fault of a message: an interface document may
define it. A container with nothing in it holds no message, which is no fault either.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from greenzone.messages.change import RefusedMessageError
from greenzone.messages.message import Message
from greenzone.messages.reading import read_messages

REFUSED = {
    "cdm/CDM-missing-TCA.txt": (5, "TCA", "is missing"),
    "cdm/CDM-missing-object1-covariance-block.xml": (62, "CR_R", "covarianceMatrix of OBJECT1"),
    "cdm/CDM-missing-object2-state-vector.txt": (52, "X", "stateVector of OBJECT2"),
    "cdm/CDMExample1InvalidTca.txt": (5, "TCA", "has a day 31, which 2010-04 has not"),
    "cdm/CDMExample_issue1319_mandatory_empty_value.xml": (88, "X", "is empty"),
    "ndm/NDM-opm-entity.xml": (2, "", "is a document type"),
    "odm/ocm/OCM-incompatible-units-dimension.txt": (13, "TRAJ_UNITS", "not the units of DELAUNAY"),
    "odm/ocm/OCM-incompatible-units-scale.txt": (13, "TRAJ_UNITS", "not the units of CARTPV"),
    "odm/ocm/OCM-missing-maneuver-time.txt": (18, "MAN_COMPOSITION", "not begin with a time"),
    "odm/ocm/OCM-missing-t0.txt": (8, "EPOCH_TZERO", "is missing"),
    "odm/ocm/OCM-unknown-frame.txt": (11, "TRAJ_TYPE", "is missing"),
    "odm/ocm/OCM-wrong-nb-elements.txt": (13, "TRAJ_UNITS", "has 6 units, CARTP has 3 elements"),
    "odm/ocm/OCM-wrong-time-span.txt": (11, "TIME_SPAN", "is not a number"),
    "odm/ocm/OCMMinimalExpected.txt": (17, "cov", "covLine"),
    "odm/oem/OEM-covariance-number-format-error.txt": (52, "CY_Y", "is not a number"),
    "odm/oem/OEM-inconsistent-time-systems.txt": (33, "TIME_SYSTEM", "differs from the UTC"),
    "odm/oem/OEM-keyword-within-ephemeris.txt": (24, "USER_DEFINED_TEST_KEY", "no place"),
    "odm/oem/OEM-too-few-covariance-columns.txt": (55, "", "has 4 numbers where row 5"),
    "odm/oem/OEM-too-large-covariance-dimension.txt": (91, "", "is a seventh row"),
    "odm/oem/OEM-too-many-covariance-columns.txt": (51, "", "has 6 numbers where row 1"),
    "odm/oem/OEM-too-small-covariance-dimension.txt": (88, "", "after 4 rows"),
    "odm/oem/OEM-wrong-keyword.txt": (19, "WRONG_KEYWORD", "is no keyword of an OEM"),
    "odm/oem/OEMExample7.txt.post": (2, "", "begins no message that is known"),
    "odm/omm/OMM-wrong-keyword.txt": (9, "WRONG_KEYWORD", "is no keyword of an OMM"),
    "odm/opm/OPM-incompatible-units.txt": (20, "SOLAR_RAD_AREA", "has the unit 's'"),
    "odm/opm/OPM-wrong-keyword.txt": (11, "WRONG_KEYWORD", "is no keyword of an OPM"),
}
"""Line, keyword and a part of the problem of the first fault."""
REPAIRED = {
    **{f"cdm/AlfanoTestCase{n:02d}.cdm": {"HBR"} for n in (1, 2, 3, 4, 5, 6, 9, 11)},
    "cdm/CDMExample_issue1319.xml": {"START_SCREEN_PERIOD", "SCREEN_VOLUME_FRAME"},
    "cdm/CDMExample_issue1458.xml": {"COLLISION_PROBABILITY", "MASS"},
    "cdm/CDMExample_issue988.txt": {"REF_FRAME"},
    "cdm/CDMExample_issue_940.txt": {"CLASSIFICATION", "COMMENT", "ODM_MSG_LINK"},
    "ndm/NDM-ocm-apm.xml": {"COMMENT", "APM"},
    "odm/ocm/OCM-unknown-frame-center.txt": {"COV_ORDERING"},
    "odm/ocm/OCMExample2.txt": {"CENTER_NAME"},
    "odm/ocm/OCMExample4.txt": {"ORB_AVERAGING"},
    "odm/ocm/OCMMinimal.txt": {"phys", "pert"},
    "odm/oem/OEM-Issue839.txt": {""},  # a state that stands twice
    "odm/oem/OEMExample1.txt": {""},
    "odm/omm/OMM-empty-object-id.txt": {"OBJECT_ID"},
    "odm/opm/OPM-non-standard-units.txt": {"X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT"},
    "odm/opm/OPM-unknown-frame.txt": {"CENTER_NAME"},
}
"""Keywords that are among the changes."""
FILES = {"cdm": 26, "ndm": 3, "odm": 59}
DIRTY_CARA_CDMS = {
    "AlfanoTestCase": {"RELATIVE_VELOCITY_R", "OBS_AVAILABLE", "AREA_PC", "HBR"},
    "FrisbeeMaxPc": {"RELATIVE_VELOCITY_R", "HBR"},
    "OmitronTestCase_Test0": {"HBR"},
    "SingleCovTestCase": {"RESIDUALS_ACCEPTED"},
    "0000": {"HBR"},
}


def changed(messages: tuple[Message, ...]) -> set[str]:
    return {change.keyword for message in messages for change in message.changes}


@pytest.fixture(scope="module")
def orekit(shared_data: Path) -> dict[str, Path]:
    folder = shared_data / "ccsds" / "orekit"
    paths = (p for p in sorted(folder.rglob("*")) if p.is_file() and "LICENSE" not in p.name)
    return {p.relative_to(folder).as_posix(): p for p in paths}


def test_the_files_are_those_the_table_was_made_for(orekit: dict[str, Path]) -> None:
    counts = {part: sum(name.startswith(part) for name in orekit) for part in FILES}
    assert counts == FILES
    assert REFUSED.keys() | REPAIRED.keys() <= orekit.keys()


@pytest.mark.parametrize("name", REFUSED)
def test_a_broken_file_is_refused_for_the_right_reason(name: str, orekit: dict[str, Path]) -> None:
    with pytest.raises(RefusedMessageError) as refusal:
        read_messages(orekit[name])
    line, keyword, problem = REFUSED[name]
    fault = refusal.value.faults[0]
    assert (fault.line, fault.keyword) == (line, keyword)
    assert problem in f"{fault.problem}; {fault.remedy}"
    assert fault.remedy
    assert refusal.value.source_name == orekit[name].name


@pytest.mark.parametrize("name", REPAIRED)
def test_a_dirty_file_is_repaired_and_says_where(name: str, orekit: dict[str, Path]) -> None:
    messages = read_messages(orekit[name])
    assert {message.status for message in messages} == {"repaired"}
    assert REPAIRED[name] <= changed(messages)


def test_every_other_file_is_read_and_nothing_in_it_is_changed(orekit: dict[str, Path]) -> None:
    others = {n: read_messages(p) for n, p in orekit.items() if n not in REFUSED | REPAIRED}
    assert len(others) == sum(FILES.values()) - len(REFUSED) - len(REPAIRED)
    assert {n: [str(c) for c in changed(m)] for n, m in others.items() if changed(m)} == {}
    assert [n for n, messages in others.items() if len(messages) != 1] == ["ndm/empty.xml"]
    kinds = {n: m[0].kind.lower() for n, m in others.items() if m}
    assert {n: kind for n, kind in kinds.items() if f"{kind}/" not in n} == {}


def test_every_cdm_of_the_analysis_tools_is_read(shared_data: Path) -> None:
    paths = sorted((shared_data / "pc" / "cdm").glob("*.cdm"))
    assert len(paths) == 51
    for path in paths:
        (message,) = read_messages(path)
        (expected,) = (k for start, k in DIRTY_CARA_CDMS.items() if path.name.startswith(start))
        assert message.status == "repaired", path.name
        assert expected <= changed((message,)), path.name


def test_the_synthetic_cdms_and_the_iss_ephemerides_are_valid(shared_data: Path) -> None:
    cdms = sorted((shared_data / "ccsds" / "kessler_synthetic").glob("*.kvn"))
    oems = sorted((shared_data / "ccsds" / "iss_oem").glob("*.xml.gz"))
    assert (len(cdms), len(oems)) == (14, 2)
    found = {p.name: [m.status for m in read_messages(p)] for p in (*cdms, *oems)}
    assert {name: status for name, status in found.items() if status != ["valid"]} == {}
