"""Whole KVN texts: clean, dirty and wrong ones."""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenzone.messages.change import Change, Fault, RefusedMessageError
from greenzone.messages.ndm.document import Block, Document
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.reading_kvn import parse_kvn
from message_files import BROKEN, shared_messages
from message_texts import CDM, OMM, seed
from refusals import is_read_or_refused

FULL = seed("cdm-kvn/full.cdm")
OPM = """CCSDS_OPM_VERS = 3.0
CREATION_DATE = 2026-07-01T00:00:00
ORIGINATOR = GREEN
OBJECT_NAME = GREEN SAT
OBJECT_ID = 2026-001A
CENTER_NAME = EARTH
REF_FRAME = EME2000
TIME_SYSTEM = UTC
EPOCH = 2026-07-01T00:00:00
X = 7000.0 [km]
Y = 0 [km]
Z = 0 [km]
X_DOT = 0 [km/s]
Y_DOT = 7.5 [km/s]
Z_DOT = 0.1 [km/s]
MASS = 500 [kg]
COMMENT first burn
MAN_EPOCH_IGNITION = 2026-07-01T01:00:00
MAN_DURATION = 10 [s]
MAN_DELTA_MASS = -1 [kg]
MAN_REF_FRAME = RTN
MAN_DV_1 = 0 [km/s]
MAN_DV_2 = 0.001 [km/s]
MAN_DV_3 = 0 [km/s]
COMMENT second burn
MAN_EPOCH_IGNITION = 2026-07-01T02:00:00
MAN_DURATION = 0 [s]
MAN_DELTA_MASS = -2 [kg]
MAN_REF_FRAME = RTN
MAN_DV_1 = 0 [km/s]
MAN_DV_2 = -0.001 [km/s]
MAN_DV_3 = 0 [km/s]
USER_DEFINED_Colour = green
"""
TRIANGLE = "\n".join(" ".join(["1.0e-6"] * width) for width in range(1, 7))
OEM = f"""CCSDS_OEM_VERS = 2.0
COMMENT of the header
CREATION_DATE = 2026-07-01T00:00:00
ORIGINATOR = GREEN
META_START
OBJECT_NAME = GREEN SAT
OBJECT_ID = 2026-001A
CENTER_NAME = EARTH
REF_FRAME = EME2000
TIME_SYSTEM = UTC
START_TIME = 2026-07-01T00:00:00
STOP_TIME = 2026-07-01T01:00:00
META_STOP
COMMENT of the states
2026-07-01T00:00:00 7000.10 0 0 0 7.5 0
2026-07-01T00:01:00 7000.20 1 0 0 7.5 0 0.001 0 0

COVARIANCE_START
COMMENT of the first covariance
EPOCH = 2026-07-01T00:00:00
COV_REF_FRAME = RTN
{TRIANGLE}
EPOCH = 2026-07-01T00:01:00
{TRIANGLE}
COVARIANCE_STOP
"""


def read(text: str) -> Parsed:
    (parsed,) = parse_kvn(text, "a.kvn")
    return parsed


def facts(document: Document) -> list[tuple[tuple[str, ...], str, str, str]]:
    """Every entry without its line."""
    return [(path, e.keyword, e.value, e.unit) for path, e in document.entries()]


def told(text: str) -> list[tuple[str, str]]:
    """Of each change its keyword and reason."""
    return [(change.keyword, change.reason) for change in read(text).changes]


def faults(text: str) -> tuple[Fault, ...]:
    with pytest.raises(RefusedMessageError) as caught:
        parse_kvn(text, "a.kvn")
    assert str(caught.value).startswith("a.kvn: ")
    return caught.value.faults


def line_of(text: str, start: str, count: int = 1) -> int:
    """The number of the line that begins so, the first or a later one."""
    found = [i for i, line in enumerate(text.split("\n"), 1) if line.startswith(start)]
    return found[count - 1]


def with_value(text: str, keyword: str, value: str) -> str:
    found, count = re.subn(rf"(?m)^({keyword} *=).*$", rf"\g<1> {value}", text, count=1)
    assert count == 1
    return found


class TestTheTree:
    def test_of_a_cdm_has_two_segments_and_a_relative_state(self) -> None:
        document = read(FULL).document
        assert [b.name for b in document.blocks] == [
            "header", "relativeMetadataData", "segment", "segment",
        ]  # fmt: skip
        paths = {path for path, _ in document.entries()}
        assert ("relativeMetadataData", "relativeStateVector") in paths
        assert ("segment", "data", "covarianceMatrix") in paths
        objects = [e.value for _, e in document.entries() if e.keyword == "OBJECT"]
        assert objects == ["OBJECT1", "OBJECT2"]

    def test_of_an_oem_has_rows_and_matrices_beside_each_other(self) -> None:
        parsed = read(OEM)
        assert parsed.changes == ()
        (segment,) = parsed.document.named("segment")
        (data,) = segment.blocks("data")
        assert data.comments == ("of the states",)
        assert [row.values[1] for row in data.rows] == ["7000.10", "7000.20"]
        assert [len(row.values) for row in data.rows] == [7, 10]
        first, second = data.blocks("covarianceMatrix")
        assert first.comments == ("of the first covariance",)
        assert first.entry("COV_REF_FRAME") is not None
        assert second.entry("COV_REF_FRAME") is None
        assert [len(block.items) for block in (first, second)] == [24, 22]
        last = second.entry("CZ_DOT_Z_DOT")
        assert last is not None
        assert (last.value, last.unit) == ("1.0e-6", "km**2/s**2")

    def test_of_an_opm_begins_a_maneuver_at_each_ignition(self) -> None:
        parsed = read(OPM)
        assert parsed.changes == ()
        (data,) = parsed.document.named("segment")[0].blocks("data")
        burns = data.blocks("maneuverParameters")
        assert [burn.comments for burn in burns] == [("first burn",), ("second burn",)]
        (own,) = data.blocks("userDefinedParameters")
        entry = own.entry("USER_DEFINED_Colour")
        assert entry is not None
        assert entry.value == "green"

    def test_keeps_the_line_of_every_entry(self) -> None:
        lines = FULL.replace("\r\n", "\n").split("\n")
        for _, entry in read(FULL).document.entries():
            assert lines[entry.line - 1].split("=")[0].strip() == entry.keyword

    def test_fills_in_the_units_of_the_standard(self) -> None:
        bare = re.sub(r" *\[[^\]]*\]", "", FULL)
        assert bare != FULL
        assert told(bare) == told(FULL)
        assert facts(read(bare).document) == facts(read(FULL).document)


MENDED: dict[str, Callable[[str], str]] = {
    "tabs and padding": lambda t: re.sub(r"(?m)^([A-Z0-9_]+) *= *", "\\1\t \t=   ", t).replace(
        "\n", " \t \n"
    ),
    "no blanks at all": lambda t: re.sub(r" *= *", "=", t),
    "CRLF": lambda t: t.replace("\n", "\r\n"),
    "blank lines": lambda t: t.replace("\n", "\n\n \n"),
    "lower-case keywords": lambda t: re.sub(
        r"(?m)^([A-Z0-9_]+)( *=)", lambda m: m[1].lower() + m[2], t
    ),
    "units in capitals": lambda t: re.sub(r"\[[^\]]*\]", lambda m: m[0].upper(), t),
    "units with superscripts": lambda t: t.replace("**2", "²").replace("/s]", "·s⁻¹]"),
    "units with sec": lambda t: t.replace("/s]", "/sec]").replace("/s**2]", "/sec^2]"),
    "units cut off": lambda t: re.sub(r"(?m)(\[k?m)\]?.*$", r"\1", t),
}


@pytest.mark.parametrize("name", MENDED)
def test_another_writing_reads_as_the_same_message(name: str) -> None:
    dirty = MENDED[name](FULL)
    assert dirty != FULL
    assert facts(read(dirty).document) == facts(read(FULL).document)


@pytest.mark.parametrize("name", ["tabs and padding", "no blanks at all", "CRLF", "blank lines"])
def test_blanks_are_no_change(name: str) -> None:
    assert told(MENDED[name](FULL)) == told(FULL)


def test_tabs_inside_values_and_comments_become_blanks_and_are_told() -> None:
    dirty = with_value(CDM, "OBJECT_NAME", "GREEN\tZONE 1").replace(
        "COMMENT", "COMMENT a\t \tb\nCOMMENT", 1
    )
    found = read(dirty)
    told_of = {(c.keyword, c.received, c.used) for c in found.changes}
    assert ("OBJECT_NAME", "GREEN\tZONE 1", "GREEN ZONE 1") in told_of
    assert "\t" not in str(found.document)


def test_each_line_mended_is_one_change_with_its_line() -> None:
    text = with_value(CDM, "MISS_DISTANCE", "0.715 [KM]").replace("\nTCA ", "\ntca ")
    assert [(c.line, c.keyword, c.received, c.used) for c in read(text).changes] == [
        (line_of(text, "tca"), "TCA", "tca", "TCA"),
        (line_of(text, "MISS_DISTANCE"), "MISS_DISTANCE", "0.715 [KM]", "715 [m]"),
    ]


class TestKeywordsOutOfOrder:
    def test_are_put_in_order(self) -> None:
        lines = CDM.split("\n")
        index = line_of(CDM, "TCA") - 1
        lines[index], lines[index + 1] = lines[index + 1], lines[index]
        parsed = read("\n".join(lines))
        assert facts(parsed.document) == facts(read(CDM).document)
        assert [c.keyword for c in parsed.changes] == ["TCA"]

    def test_go_to_the_block_they_belong_to_from_afar(self) -> None:
        line = next(li for li in CDM.split("\n") if li.startswith("MESSAGE_ID"))
        moved = CDM.replace(line + "\n", "").rstrip() + "\n" + line + "\n"
        parsed = read(moved)
        assert facts(parsed.document) == facts(read(CDM).document)
        assert [c.keyword for c in parsed.changes] == ["MESSAGE_ID"]

    def test_may_name_an_object_before_saying_which_it_is(self) -> None:
        text = re.sub(r"(OBJECT *= OBJECT2\n)(OBJECT_DESIGNATOR.*\n)", r"\2\1", CDM)
        assert text != CDM
        assert facts(read(text).document) == facts(read(CDM).document)


class TestTheSameKeywordAgain:
    def test_with_the_same_value_is_left_out_with_a_change(self) -> None:
        text = CDM.replace("\nTCA", "\nMISS_DISTANCE = 0.7150e3\nTCA", 1)
        value = next(
            e.value for _, e in read(CDM).document.entries() if e.keyword == "MISS_DISTANCE"
        )
        text = with_value(text, "MISS_DISTANCE", f"{float(value) / 1000!r} [km]")
        parsed = read(text)
        assert len(facts(parsed.document)) == len(facts(read(CDM).document))
        assert any("same value" in change.reason for change in parsed.changes)

    def test_with_another_value_contradicts(self) -> None:
        text = CDM.replace("\nTCA", "\nMISS_DISTANCE = 9999\nTCA", 1)
        (fault,) = faults(text)
        assert fault.keyword == "MISS_DISTANCE"
        assert "contradicts" in fault.problem

    def test_as_a_row_is_left_out_with_a_change(self) -> None:
        row = "2026-07-01T00:01:00 7000.20 1 0 0 7.5 0 0.001 0 0\n"
        parsed = read(OEM.replace(row, row + row))
        assert facts(parsed.document) == facts(read(OEM).document)
        (change,) = parsed.changes
        assert change.line == line_of(OEM, "2026-07-01T00:01:00") + 1


class TestComments:
    def test_may_stand_anywhere(self) -> None:
        text = "COMMENT before\n" + CDM.rstrip() + "\nCOMMENT after\n"
        text = text.replace("\nMISS_DISTANCE", "\nCOMMENT within\nMISS_DISTANCE")
        parsed = read(text)
        assert facts(parsed.document) == facts(read(CDM).document)
        assert [(c.keyword, c.received) for c in parsed.changes if c.keyword != "HBR"] == [
            ("COMMENT", "before"),
            ("COMMENT", "within"),
            ("COMMENT", "after"),
        ]
        header, relative = parsed.document.blocks[:2]
        assert "before" in header.comments
        assert "within" in relative.comments

    def test_go_into_the_innermost_block_of_what_follows(self) -> None:
        text = CDM.replace("\nX ", "\nCOMMENT of the state\nX ", 1)
        (data,) = read(text).document.named("segment")[0].blocks("data")
        assert "of the state" in data.blocks("stateVector")[0].comments

    def test_of_a_block_left_empty_go_to_the_one_behind(self) -> None:
        """As they would in a text without what was left out."""
        area = "COMMENT of the area\nAREA_PC = NaN\nCOMMENT of the state\nX "
        text = CDM.replace("\nX ", "\n" + area, 1)
        (data,) = read(text).document.named("segment")[0].blocks("data")
        assert data.blocks("additionalParameters") == ()
        assert data.blocks("stateVector")[0].comments == ("of the area", "of the state")

    def test_with_a_hard_body_radius_stay_and_are_told(self) -> None:
        text = CDM.replace("\nOBJECT ", "\nCOMMENT Hard Body Radius = 0.015 km\nOBJECT ", 1)
        parsed = read(text)
        (change,) = parsed.changes
        assert change == Change(
            line_of(text, "COMMENT Hard"),
            "HBR",
            "Hard Body Radius = 0.015 km",
            "15 [m]",
            change.reason,
        )
        (metadata,) = parsed.document.named("segment")[0].blocks("metadata")
        assert metadata.comments == ("Hard Body Radius = 0.015 km",)

    def test_take_a_hard_body_radius_that_stands_as_a_keyword(self) -> None:
        text = CDM.replace("\nOBJECT ", "\nHBR = 20 [m]\nOBJECT ", 1)
        parsed = read(text)
        assert [c.keyword for c in parsed.changes] == ["HBR", "HBR"]
        assert facts(parsed.document) == facts(read(CDM).document)


class TestSeveralMessages:
    def test_are_read_one_after_another_with_their_first_lines(self) -> None:
        first, second, third = parse_kvn(CDM + OMM + OEM, "three")
        assert [p.document.kind for p in (first, second, third)] == ["CDM", "OMM", "OEM"]
        assert second.line == CDM.count("\n") + 1
        assert facts(first.document) == facts(read(CDM).document)

    def test_are_refused_with_the_line_of_the_wrong_one(self) -> None:
        text = CDM + CDM.replace("\nTCA ", "\nTAC ")
        assert all(fault.line > CDM.count("\n") for fault in faults(text))


def test_rows_with_fortran_exponents_are_mended_and_the_first_hundred_told() -> None:
    rows = "".join(
        f"2026-07-01T00:{i // 60:02d}:{i % 60:02d} 7.0D+03 0 0 0 7.5 0.{i}\n" for i in range(300)
    )
    head = OEM[: OEM.index("2026-07-01T00:00:00 7000")]
    parsed = read(head + rows)
    (data,) = parsed.document.named("segment")[0].blocks("data")
    assert {row.values[1] for row in data.rows} == {"7.0E+03"}
    assert len(parsed.changes) == 101
    assert "all such rows" in parsed.changes[-1].reason


def test_lines_made_of_json_have_no_number() -> None:
    (parsed,) = parse_kvn(OMM.replace("MEAN_MOTION ", "mean_motion "), "a.json", form="json")
    assert {entry.line for _, entry in parsed.document.entries()} == {0}
    assert {change.line for change in parsed.changes} == {0}


WRONG: list[tuple[str, Callable[[str], str], str, str]] = [
    ("a typing error", lambda t: t.replace("MISS_DISTANCE", "MISS_DISTNCE"), "MISS_DISTNCE",
     "did you mean MISS_DISTANCE?"),
    ("an unknown keyword", lambda t: t.replace("\nTCA", "\nFOO = 1\nTCA"), "FOO",
     "no keyword of a CDM"),
    ("no TCA", lambda t: re.sub(r"\nTCA.*", "", t), "TCA", "missing from relativeMetadataData"),
    ("no X of object 2", lambda t: "\nX ".join(t.split("\nX ")[:2]) + "\nY"
     + t.split("\nX ")[2].split("\nY", 1)[1], "X", "missing from stateVector of OBJECT2"),
    ("a negative miss distance", lambda t: with_value(t, "MISS_DISTANCE", "-3 [m]"),
     "MISS_DISTANCE", "out of range"),
    ("seconds for metres", lambda t: with_value(t, "MISS_DISTANCE", "3 [s]"), "MISS_DISTANCE",
     "give a number in m"),
    ("month 13", lambda t: with_value(t, "TCA", "2026-13-01T00:00:00"), "TCA", "month"),
    ("a line of prose", lambda t: t.replace("\nTCA", "\nhello there\nTCA"), "",
     "no line of KEYWORD = value"),
    ("no keyword", lambda t: t.replace("\nTCA", "\n= 5\nTCA"), "", "has no keyword"),
    ("a third object", lambda t: t + t[t.index("OBJECT "):], "", "segment 3 of a CDM"),
    ("one object", lambda t: t[: t.index("OBJECT ", t.index("OBJECT1"))], "OBJECT", "1 of 2"),
    ("a version to come", lambda t: t.replace("= 1.0", "= 9.0", 1), "CCSDS_CDM_VERS", "give 1.0"),
    ("a marker", lambda t: t.replace("\nTCA", "\nMETA_START\nTCA"), "", "no part of a CDM"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "spoil", "keyword", "said"), WRONG, ids=[w[0] for w in WRONG])
def test_a_wrong_cdm_is_refused_with_keyword_and_remedy(
    name: str, spoil: Callable[[str], str], keyword: str, said: str
) -> None:
    spoiled = spoil(CDM)
    assert spoiled != CDM, name
    found = faults(spoiled)
    assert [f for f in found if f.keyword == keyword and said in str(f)] != []
    assert all(f.line > 0 and f.remedy for f in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no text"),
        ("\n \n", "holds no text"),
        ("hello\n", "begins no CCSDS message"),
        ("X = 1\n" + CDM, "stands before the version"),
        (CDM.replace("CDM_VERS", "TDM_VERS"), "is a TDM"),
        (OEM[: OEM.index("META_STOP")], "has no META_STOP"),
        (OEM.replace("META_STOP\n", "META_START\n"), "stands inside META_START"),
        (OEM.replace("META_START\n", ""), "stands outside its block metadata"),
        (OEM.replace("COMMENT of the first", "MASS = 5\nCOMMENT"), "no keyword of an OEM"),
        (OEM[: OEM.index("2026-07-01T00:00:00 7000")], "missing from the segment from 2026"),
        (OEM.replace("\n1.0e-6 1.0e-6\n", "\n1.0e-6\n", 1), "row 2 of a covariance has 2"),
        (OPM.replace("MAN_DURATION = 0 [s]\n", ""), "MAN_DURATION"),
        (OPM.replace("X = 7000.0 [km]\n", ""), "missing from stateVector"),
    ],
)  # fmt: skip
def test_other_wrong_texts_are_refused_with_the_reason(text: str, said: str) -> None:
    assert any(said in str(fault) for fault in faults(text))


def test_every_fault_of_a_message_is_told() -> None:
    text = with_value(CDM, "MISS_DISTANCE", "far").replace("\nTCA", "\nFOO = 1\nBAR = 2\nTCA")
    assert [f.keyword for f in faults(text)] == ["FOO", "BAR", "MISS_DISTANCE"]


def test_faults_are_capped_at_a_hundred() -> None:
    unknown = "".join(f"FOO_{i} = 1\n" for i in range(5000))
    assert len(faults(CDM + unknown)) == 100


def test_repairs_without_end_are_refused() -> None:
    text = CDM.replace("\nTCA", "\n" + "TCA = 2026-01-01T00:00:00\n" * 20_000 + "TCA")
    assert any(
        "too many" in str(fault) for fault in faults(with_value(text, "TCA", "2026-01-01T00:00:00"))
    )


@pytest.mark.parametrize(
    "line",
    [
        "MISS_DISTANCE = " + "9" * 1_000_000,
        "MISS_DISTANCE = 1 [" + "m*" * 500_000 + "m]",
        "MISS_DISTANCE = " + "[" * 1_000_000,
        "MISS_DISTANCE = 1" + " " * 1_000_000 + "x",
        "=" * 1_000_000,
        "A" * 1_000_000 + " = 1",
        "1 " * 500_000,
        "TCA = " + "2026-01-01T" + "0" * 1_000_000,
        "COMMENT " + "HBR " * 250_000 + "= x",
    ],
    ids=lambda line: line[:20],
)
def test_a_line_of_a_million_characters_costs_no_more_than_its_length(line: str) -> None:
    """Quadratic work on such a line would take hours, and the suite's timeout ends it."""
    text = re.sub(r"\nMISS_DISTANCE.*", "", CDM).replace("\nTCA", "\n" + line + "\nTCA", 1)
    assert len(faults(text)) >= 1


LINES = st.sampled_from([*FULL.split("\n"), *OEM.split("\n"), *OPM.split("\n")])
JUNK = st.text(alphabet="=[]()-+.*/0123456789eEdDNnaAT:_% \t\r\x00²°", max_size=30)


@given(st.lists(LINES | JUNK, max_size=60), st.sampled_from(["CDM", "OEM", "OPM", "OCM", "OMM"]))
@settings(max_examples=300, deadline=None)
def test_any_pile_of_lines_is_read_or_refused(lines: list[str], kind: str) -> None:
    text = "\n".join((f"CCSDS_{kind}_VERS = 3.0", *lines))
    assert is_read_or_refused(lambda: parse_kvn(text, "pile"))


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_one_spoiled_line_of_a_message_is_read_or_refused(data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from([FULL, OEM, OPM, OMM])).split("\n")
    index = data.draw(st.integers(0, len(lines) - 1))
    lines[index] = data.draw(JUNK | LINES | st.just(lines[index].partition("=")[0] + "= "))
    assert is_read_or_refused(lambda: parse_kvn("\n".join(lines), "spoiled"))


@given(st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_a_cdm_reads_alike_whatever_the_order_inside_its_blocks(seed_number: int) -> None:
    """All lines of a block change places among themselves; OBJECT stays first."""
    document = read(CDM).document
    lines = CDM.rstrip().split("\n")
    second_object = line_of(CDM, "OBJECT_DESIGNATOR", 2)
    runs: dict[tuple[tuple[str, ...], bool], list[int]] = {}
    for path, entry in document.entries():
        if entry.keyword != "OBJECT":
            runs.setdefault((path, entry.line >= second_object), []).append(entry.line)
    shuffled = list(lines)
    for numbers in runs.values():
        order = Random(seed_number).sample(numbers, len(numbers))  # noqa: S311
        for to, source in zip(numbers, order, strict=True):
            shuffled[to - 1] = lines[source - 1]
    assert facts(read("\n".join(shuffled)).document) == facts(document)


@pytest.fixture(scope="module")
def texts(shared_data: Path) -> dict[str, str]:
    """Every KVN file of the real data."""
    files = [f for f in shared_messages(shared_data) if not re.search(r"\.(xml|gz)$", f.name)]
    assert len(files) > 130
    return {f.name: f.data.decode("utf-8-sig") for f in files if f.fate != "open"}


class TestTheRealFiles:
    def test_valid_ones_are_read_without_losing_a_line(self, texts: dict[str, str]) -> None:
        """Every KEYWORD = value line of the source is an entry, or a change says why not."""
        count = 0
        for name, text in texts.items():
            if name.rpartition("/")[2] in BROKEN:
                continue
            count += 1
            (parsed,) = parse_kvn(text, name)
            held = {e.line for _, e in parsed.document.entries()}
            told = {change.line for change in parsed.changes}
            for number, line in enumerate(text.splitlines(), 1):
                keyword = line.partition("=")[0].strip()
                entry = "=" in line and not re.match(r"COMMENT|CCSDS_", keyword)
                assert not entry or number in held | told, f"{name}: line {number}: {line}"
        assert count > 110

    def test_valid_ones_keep_every_comment_and_row(self, texts: dict[str, str]) -> None:
        for name, text in texts.items():
            if name.rpartition("/")[2] in BROKEN:
                continue
            (parsed,) = parse_kvn(text, name)
            comments = re.findall(r"(?m)^[ \t]*COMMENT[ \t]*(.*?)[ \t\r]*$", text)
            kept = [c for b in parsed.document.blocks for c in all_comments(b)]
            assert sorted(kept) == sorted(comments), name

    def test_broken_ones_are_refused_for_what_is_broken(self, texts: dict[str, str]) -> None:
        broken = {n: t for n, t in texts.items() if n.rpartition("/")[2] in BROKEN}
        assert len(broken) > 20
        for name, text in broken.items():
            with pytest.raises(
                RefusedMessageError, match=BROKEN[name.rpartition("/")[2]] or "begins no"
            ):
                parse_kvn(text, name)

    def test_clean_ones_need_no_change(self, texts: dict[str, str]) -> None:
        clean = [n for n in texts if re.search(r"kessler_synthetic|CDMExample[345]|OPMExample", n)]
        assert len(clean) > 18
        assert [n for n in clean if parse_kvn(texts[n], n)[0].changes] == []

    def test_velocities_in_metres_are_read_as_such_a_second(self, texts: dict[str, str]) -> None:
        (parsed,) = parse_kvn(texts["pc/cdm/AlfanoTestCase01.cdm"], "alfano")
        wanted = ("RELATIVE_VELOCITY_R", "-0.009963 [m]", "-0.009963 [m/s]")
        assert wanted in [(c.keyword, c.received, c.used) for c in parsed.changes]
        assert ("AREA_PC", "NaN", "") in [(c.keyword, c.received, c.used) for c in parsed.changes]


def all_comments(block: Block) -> list[str]:
    inner = [c for b in block.items if isinstance(b, Block) for c in all_comments(b)]
    return [*block.comments, *inner]
