"""Values that a grammar lets through and a standard does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.change import Fault
from greenzone.messages.ndm.checks import check_document
from greenzone.messages.ndm.document import Block, Document, Entry, Item, Row

UNITS = {"MISS_DISTANCE": "m", "RELATIVE_SPEED": "m/s", "CR_R": "m**2", "CT_R": "m**2", "X": "km"}


def entries(**values: str) -> tuple[Entry, ...]:
    """One entry a line, from line 1."""
    return tuple(
        Entry(keyword, value, UNITS.get(keyword, ""), line)
        for line, (keyword, value) in enumerate(values.items(), start=1)
    )


def cdm(**relative: str) -> Document:
    objects = (
        Block("segment", (Block("metadata", entries(OBJECT=name)),))
        for name in ("OBJECT1", "OBJECT2")
    )
    return Document("CDM", "1.0", (Block("relativeMetadataData", entries(**relative)), *objects))


def segment(kind: str, metadata: dict[str, str], *data: Item) -> Document:
    blocks = Block("metadata", entries(**metadata)), Block("data", data)
    return Document(kind, "3.0", (Block("segment", blocks),))


def told(document: Document) -> list[str]:
    return [str(fault) for fault in check_document(document)]


@pytest.mark.parametrize(
    ("keyword", "value", "problem"),
    [
        ("TCA", "2010-13-13T22:37:52.618", "has a month 13"),
        ("TCA", "2010-02-31T22:37:52.618", "has a day 31"),
        ("CREATION_DATE", "9999-01-01T00:00:00", "outside the years"),
        ("MISS_DISTANCE", "-715", "is out of range; give 0 or more"),
        ("MISS_DISTANCE", "nan", "is not finite"),
        ("MISS_DISTANCE", "inf", "is not finite"),
        ("MISS_DISTANCE", "1e999", "is not finite"),
        ("MISS_DISTANCE", "far", "is not a number"),
        ("RELATIVE_SPEED", "-1e-9", "is out of range"),
        ("COLLISION_PROBABILITY", "1.0000001", "give a probability from 0 to 1"),
        ("COLLISION_PROBABILITY", "-1", "give a probability"),
        ("COLLISION_PROBABILITY", "NaN", "is not finite"),
        ("RESIDUALS_ACCEPTED", "100.1", "give a percentage"),
        ("MASS", "0", "give a number above 0"),
        ("AREA_PC", "-1", "give 0 or more"),
        ("CR_R", "-1e-30", "give 0 or more"),
        ("CT_R", "nan", "is not finite"),
        ("X", "Infinity", "is not finite"),
    ],
)
def test_a_wrong_value_is_told_with_line_keyword_value_and_remedy(
    keyword: str, value: str, problem: str
) -> None:
    (fault,) = check_document(cdm(OBJECT="X", **{keyword: value}))
    assert (fault.line, fault.keyword, fault.value) == (2, keyword, value)
    assert problem in str(fault)
    assert fault.remedy


@pytest.mark.parametrize(
    "values",
    [
        {"MISS_DISTANCE": "0", "COLLISION_PROBABILITY": "0", "RELATIVE_SPEED": "1.4e4"},
        {"COLLISION_PROBABILITY": "1", "CT_R": "-8.579E+00", "CR_R": "0.0"},
        {"CTHR_THR": "-2.986E-02", "CD_AREA_OVER_MASS": "-0.01"},
        {"OBJECT_NAME": "NAN", "COLLISION_PROBABILITY_METHOD": "inf"},
        {"TCA": "2016-12-31T23:59:60.5"},
        {"START_SCREEN_PERIOD": "2010-01-01T00:00:00", "STOP_SCREEN_PERIOD": "2010-001T00:00:00Z"},
    ],
)
def test_what_can_be_is_let_through(values: dict[str, str]) -> None:
    assert told(cdm(**values)) == []


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("START_SCREEN_PERIOD", "STOP_SCREEN_PERIOD"),
        ("SCREEN_ENTRY_TIME", "SCREEN_EXIT_TIME"),
        ("TIME_LASTOB_START", "TIME_LASTOB_END"),
    ],
)
def test_a_span_ends_after_it_begins(first: str, last: str) -> None:
    early, late = "2010-03-12T18:29:32.212", "2010-071T18:29:32.213"
    assert told(cdm(**{first: early, last: late})) == []
    assert told(cdm(**{first: early, last: early})) == []
    (problem,) = told(cdm(**{first: late, last: early}))
    assert f"{first} = {late!r} lies after {last} = {early}" in problem


def test_two_objects_need_two_names() -> None:
    blocks = cdm().blocks
    (fault,) = check_document(Document("CDM", "1.0", (blocks[0], blocks[1], blocks[1])))
    assert (fault.keyword, fault.value) == ("OBJECT", "OBJECT1")
    assert "stands twice" in fault.problem


def test_the_object_must_be_one_of_two() -> None:
    third = Block("segment", (Block("metadata", entries(OBJECT="OBJECT3")),))
    blocks = cdm().blocks
    (problem,) = told(Document("CDM", "1.0", (blocks[0], blocks[1], third)))
    assert problem == "line 1: OBJECT = 'OBJECT3' is no object of a CDM; name OBJECT2"


@pytest.mark.parametrize(
    ("kind", "values", "problem"),
    [
        ("OMM", {"ECCENTRICITY": "1"}, "less than 1"),
        ("OMM", {"ECCENTRICITY": "-0.1"}, "ECCENTRICITY"),
        ("OMM", {"INCLINATION": "180.1"}, "from 0 to 180"),
        ("OMM", {"RA_OF_ASC_NODE": "361"}, "from -360 to 360"),
        ("OMM", {"MEAN_ANOMALY": "nan"}, "is not finite"),
        ("OMM", {"MEAN_MOTION": "0"}, "above 0"),
        ("OMM", {"BSTAR": "inf"}, "is not finite"),
        ("OMM", {"NORAD_CAT_ID": "1000000000"}, "at most 9 digits"),
        ("OMM", {"SEMI_MAJOR_AXIS": "-7000"}, "above 0"),
        ("OPM", {"GM": "0"}, "above 0"),
        ("OPM", {"MASS": "-1"}, "above 0"),
        ("OPM", {"DRAG_AREA": "-1"}, "0 or more"),
        ("OPM", {"MAN_DURATION": "-1"}, "0 or more"),
        ("OPM", {"CX_X": "-1"}, "0 or more"),
    ],
)
def test_orbits_that_cannot_be_are_told(kind: str, values: dict[str, str], problem: str) -> None:
    (found,) = told(segment(kind, {}, Block("elements", entries(**values))))
    assert problem in found


def test_an_osculating_orbit_may_be_open() -> None:
    values = entries(ECCENTRICITY="1.2", SEMI_MAJOR_AXIS="-20000")
    assert told(segment("OPM", {}, Block("keplerianElements", values))) == []


def test_leap_seconds_go_by_the_time_system_of_the_segment() -> None:
    state = Block("stateVector", entries(EPOCH="2016-12-31T23:59:60"))
    assert told(segment("OPM", {"TIME_SYSTEM": "UTC"}, state)) == []
    (found,) = told(segment("OPM", {"TIME_SYSTEM": "TAI"}, state))
    assert "leap second that was not" in found


SPAN = {
    "TIME_SYSTEM": "UTC",
    "START_TIME": "2021-11-15T00:00:00",
    "STOP_TIME": "2021-11-15T01:00:00",
}


def state(minute: int, *numbers: str, line: int = 0) -> Row:
    values = numbers or ("7000", "0", "0", "0", "7.5", "0")
    return Row((f"2021-11-15T{minute // 60:02d}:{minute % 60:02d}:00", *values), line)


class TestAnOem:
    def test_in_order_within_its_span_is_right(self) -> None:
        accelerated = state(60, *("1",) * 9)
        assert told(segment("OEM", SPAN, state(0), state(30), accelerated)) == []

    def test_without_states_is_told(self) -> None:
        (found,) = told(segment("OEM", SPAN))
        assert "has no state" in found

    @pytest.mark.parametrize(
        ("rows", "problem"),
        [
            ([state(10), state(5, line=8)], "line 8: EPOCH = '2021-11-15T00:05:00' lies before"),
            ([state(10), state(10, *"123456")], "has a second state"),
            ([state(10), state(61)], "outside START_TIME to STOP_TIME"),
            ([state(1, *"12345")], "has 5 numbers; give 6"),
            ([state(1, *"1234567")], "has 7 numbers"),
            ([state(1, "1", "2", "x", "4", "5", "6")], "'x' is not a finite number"),
            ([state(1, "1", "2", "nan", "4", "5", "6")], "'nan' is not a finite number"),
            ([state(1, "1", "2", "3", "4", "5", "-inf")], "'-inf' is not a finite number"),
            ([Row(("2021-11-31T00:00:00", *"123456"))], "has a day 31"),
        ],
    )
    def test_with_a_wrong_state_is_told(self, rows: list[Row], problem: str) -> None:
        (found,) = told(segment("OEM", SPAN, *rows))
        assert problem in found

    def test_may_repeat_a_state_word_for_word(self) -> None:
        assert told(segment("OEM", SPAN, state(10), state(10))) == []

    def test_keeps_to_one_time_system(self) -> None:
        blocks = [
            segment("OEM", SPAN | {"TIME_SYSTEM": system}, state(1)).blocks[0]
            for system in ("UTC", "TCG")
        ]
        (found,) = told(Document("OEM", "2.0", tuple(blocks)))
        assert "TIME_SYSTEM = 'TCG' differs from the UTC of the first segment" in found

    def test_has_its_covariances_in_order(self) -> None:
        matrices = [
            Block("covarianceMatrix", entries(EPOCH=f"2021-11-15T00:{minute:02d}:00"))
            for minute in (20, 10)
        ]
        (found,) = told(segment("OEM", SPAN, state(1), *matrices))
        assert "put the matrices in order" in found
        assert told(segment("OEM", SPAN, state(1), *reversed(matrices))) == []


def trajectory(kind: str, *rows: str, **more: str) -> Document:
    lines = tuple(Row(tuple(row.split())) for row in rows)
    traj = Block("traj", (*entries(TRAJ_TYPE=kind, **more), *lines))
    return segment("OCM", {"TIME_SYSTEM": "UTC"}, traj)


class TestAnOcm:
    @pytest.mark.parametrize(
        "document",
        [
            trajectory("CARTPV", "0.0 1 2 3 4 5 6", "60 1 2 3 4 5 6"),
            trajectory("CARTP", "2021-11-15T00:00:00 1 2 3", TRAJ_UNITS="[km, km,km]"),
            trajectory("KEPLERIAN", "0 7000 0 1 2 3 4", TRAJ_UNITS="[km,n/a,deg,deg,deg,deg]"),
            trajectory("TWO_DOOR", "0 1 2 3 4 5 6 7 8"),
            trajectory("CARTP", USEABLE_START_TIME="-30.5", USEABLE_STOP_TIME="1e3"),
        ],
    )
    def test_with_right_rows_is_right(self, document: Document) -> None:
        assert told(document) == []

    @pytest.mark.parametrize(
        ("document", "problem"),
        [
            (trajectory("CARTP", "0 1 2 3 4 5 6"), "has 6 values after the time; CARTP has 3"),
            (trajectory("CARTPV", "0 1 2 3 4 5 nan"), "'nan' is not a finite number"),
            (trajectory("CARTP", "60 1 2 3", "0 1 2 3"), "lies before the row above"),
            (trajectory("CARTP", "2021-13-01T00:00:00 1 2 3"), "has a month 13"),
            (trajectory("CARTP", TRAJ_UNITS="[km,km]"), "has 2 units, CARTP has 3 elements"),
            (trajectory("CARTP", TRAJ_UNITS="[m,m,m]"), "are not the units of CARTP"),
            (trajectory("DELAUNAY", TRAJ_UNITS="[m,m,m,m/s,m/s,m/s]"), "not the units of DELAUNAY"),
            (
                trajectory("CARTP", USEABLE_START_TIME="2021-02-30T00:00:00"),
                "USEABLE_START_TIME = '2021-02-30T00:00:00' has a day 30",
            ),
        ],
    )
    def test_with_a_wrong_trajectory_is_told(self, document: Document, problem: str) -> None:
        (found,) = told(document)
        assert problem in found

    @pytest.mark.parametrize(
        ("ordering", "numbers", "right"),
        [
            ("LTM", 6, True),
            ("UTM", 6, True),
            ("FULL", 9, True),
            ("LTMWCC", 9, True),
            ("UTMWCC", 9, True),
            ("LTM", 9, False),
            ("FULL", 6, False),
        ],
    )
    def test_has_as_many_covariances_as_its_order_says(
        self, ordering: str, numbers: int, right: bool
    ) -> None:
        row = Row(("0", *("1",) * numbers))
        cov = Block("cov", (*entries(COV_TYPE="CARTP", COV_ORDERING=ordering), row))
        assert (told(segment("OCM", {}, cov)) == []) is right

    def maneuver(self, composition: str, units: str, row: str) -> Document:
        parts = entries(MAN_COMPOSITION=composition, MAN_UNITS=units)
        return segment("OCM", {}, Block("man", (*parts, Row(tuple(row.split())))))

    def test_with_a_right_maneuver_is_right(self) -> None:
        composition = "TIME_ABSOLUTE,TIME_RELATIVE,ACC_INTERP,DV_X"
        row = "2021-11-15T00:00:00 0.0 ON 1.5"
        assert told(self.maneuver(composition, "[n/a,km/s]", row)) == []
        row = "0.0 BEE_1 1"
        assert told(self.maneuver("TIME_RELATIVE, DEPLOY_ID, DV_X", "[n/a,km/s]", row)) == []

    @pytest.mark.parametrize(
        ("composition", "units", "row", "problem"),
        [
            ("DV_X, DV_Y", "[km/s,km/s]", "1 2", "does not begin with a time"),
            ("DV_X,TIME_RELATIVE", "[km/s]", "1 2", "does not begin with a time"),
            ("TIME_RELATIVE,DV_X", "[km/s,km/s]", "0 1", "has 2 units for 1 columns"),
            ("TIME_RELATIVE,DV_X", "[km/s]", "0 1 2", "MAN_COMPOSITION names 1"),
            ("TIME_RELATIVE,DV_X", "[km/s]", "0 ON", "'ON' is not a finite number"),
        ],
    )
    def test_with_a_wrong_maneuver_is_told(
        self, composition: str, units: str, row: str, problem: str
    ) -> None:
        (found,) = told(self.maneuver(composition, units, row))
        assert problem in found


def test_at_most_a_hundred_faults_are_told() -> None:
    rows = [Row(("never", *"123456"), line) for line in range(10_000)]
    faults = check_document(segment("OEM", SPAN, *rows))
    assert len(faults) == 100
    assert faults[0] == Fault(0, "EPOCH", "never", faults[0].problem, faults[0].remedy)


WORDS = st.sampled_from(
    [
        "MISS_DISTANCE",
        "TCA",
        "EPOCH",
        "X",
        "START_TIME",
        "STOP_TIME",
        "TRAJ_TYPE",
        "MAN_COMPOSITION",
    ]
)


@given(
    st.sampled_from(["CDM", "OMM", "OPM", "OEM", "OCM", "CDM_PUBLIC"]),
    st.lists(st.tuples(WORDS, st.text(max_size=12)), max_size=4),
    st.lists(st.lists(st.text(max_size=6), max_size=8), max_size=3),
)
def test_any_document_is_checked_without_an_error(
    kind: str, values: list[tuple[str, str]], rows: list[list[str]]
) -> None:
    items = tuple(Entry(keyword, value) for keyword, value in values)
    lines = tuple(Row(tuple(row)) for row in rows)
    blocks = [Block(name, (*items, *lines)) for name in ("traj", "cov", "man")]
    data = Block("data", (*lines, *blocks))
    document = Document(kind, "1.0", (Block("segment", (Block("metadata", items), data)),))
    assert all(fault.problem and fault.remedy for fault in check_document(document))
