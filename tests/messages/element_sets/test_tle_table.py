"""Many TLEs at once say exactly what one at a time says, and refuse exactly what that refuses."""

import gzip
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from element_samples import values_of
from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets.element_table import REPAIRED, ElementTable
from greenzone.messages.element_sets.table_reading import TableReading
from greenzone.messages.element_sets.tle import checksum, parse_tle
from greenzone.messages.element_sets.tle_lines import TleLines, pair_lines
from greenzone.messages.element_sets.tle_table import parse_tle_table
from greenzone.messages.ndm.findings import Findings

NAME = "0 COSMOS 1408"
ONE = "1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995"
TWO = "2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807"
CATALOGS = {"catalog_2022-01-22_odap.3le.gz": 23_939, "active_2026-04-26_troilus.3le.gz": 15_847}


def read(*lines: str, end: str = "\n") -> TableReading:
    return parse_tle_table(end.join((*lines, "")).encode(), "test")


def one_by_one(text: str) -> ElementTable:
    return ElementTable.of_sets(parse_tle(text), "test")


def with_checksum(line: str) -> str:
    return f"{line[:68]}{checksum(line)}"


@pytest.mark.parametrize(("file", "count"), list(CATALOGS.items()))
def test_every_real_set_has_the_values_it_has_one_by_one(
    shared_data: Path, file: str, count: int
) -> None:
    """In a process of its own: there the types of 40,000 records are not checked one by one."""
    script = (
        "import gzip, sys\n"
        "from greenzone.messages.element_sets.element_table import ElementTable\n"
        "from greenzone.messages.element_sets.tle import parse_tle\n"
        "from greenzone.messages.element_sets.tle_table import parse_tle_table\n"
        "data = gzip.open(sys.argv[1]).read()\n"
        "many = parse_tle_table(data, 'test').table.columns()\n"
        "single = ElementTable.of_sets(parse_tle(data.decode()), 'test').columns()\n"
        "same = [n for n in many if (many[n] == single[n]).all() or n == 'source_row']\n"
        "print(len(many['name']), len(single['name']), len(same) == len(many) == 26)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(shared_data / "catalogs" / file)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [str(count), str(count), "True"]


def test_nearly_all_real_lines_go_through_the_columns(
    shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The equality above would prove nothing if all lines went one by one."""
    import greenzone.messages.element_sets.tle_table as module

    calls: list[str] = []

    def counted(text: str, findings: Findings) -> Iterator[TleLines]:
        calls.append(text)
        return pair_lines(text, findings)

    monkeypatch.setattr(module, "pair_lines", counted)
    data = gzip.decompress((shared_data / "catalogs" / next(iter(CATALOGS))).read_bytes())
    module.parse_tle_table(data, "test")
    assert 0 < len(calls) < 200


@st.composite
def dirty_pairs(draw: st.DrawFn) -> tuple[str, str]:
    """The two lines with some columns changed; mostly with checksums that fit."""
    lines = []
    for line in (ONE, TWO):
        columns = list(line)
        for _ in range(draw(st.integers(0, 3))):
            place = draw(st.integers(0, 68))
            columns[place] = draw(st.sampled_from(" 0123456789-+.ABEIOUVZa#\u00e9"))
        text = "".join(columns)
        lines.append(with_checksum(text) if draw(st.integers(0, 3)) else text)
    return lines[0], lines[1]


@settings(max_examples=400)
@given(dirty_pairs(), st.sampled_from(("", " ", "\t")))
def test_dirty_lines_are_read_alike_or_refused_alike(pair: tuple[str, str], end: str) -> None:
    text = "\n".join((NAME, *(line + end for line in pair), ""))
    many = parse_tle_table(text.encode(), "test")
    try:
        single = one_by_one(text)
    except BadMessageError:
        assert len(many.table) == 0
        return
    assert values_of(many.table, "source_row", "status") == values_of(
        single, "source_row", "status"
    )
    assert many.refused_count == 0


@given(
    st.integers(0, 339_999),
    st.integers(72, 156),
    st.integers(1, 366),
    st.integers(0, 10**8 - 1),
    st.lists(st.integers(0, 3_599_999), min_size=3, max_size=3),
    st.integers(0, 10**7 - 1),
    st.integers(1, 19 * 10**8),
    st.integers(-99_999, 99_999),
)
def test_clean_lines_have_the_same_bits(
    number: int,
    year: int,
    day: int,
    fraction: int,
    angles: list[int],
    eccentricity: int,
    motion: int,
    drag: int,
) -> None:
    from greenzone.messages.catalog_number import format_alpha5

    identity = format_alpha5(str(number))
    sign = "-" if drag < 0 else " "
    one = with_checksum(
        f"1 {identity}U 82092A   {year % 100:02d}{day:03d}.{fraction:08d} "
        f"{sign}.{abs(drag):08d} {sign}{abs(drag):05d}-{day % 10} {sign}{abs(drag):05d}-{year % 8} "
        "0  999_"
    )
    degrees = [f"{a // 10_000:3d}.{a % 10_000:04d}" for a in (angles[0] // 2, *angles[1:], 0)]
    two = with_checksum(
        f"2 {identity} {degrees[0]} {degrees[1]} {eccentricity:07d} {degrees[2]} {degrees[3]} "
        f"{motion // 10**8:2d}.{motion % 10**8:08d}{day:5d}_"
    )
    many = read(one, two)
    try:
        single = one_by_one(f"{one}\n{two}\n")
    except BadMessageError:
        assert len(many.table) == 0
    else:
        assert values_of(many.table, "source_row") == values_of(single, "source_row")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_is_read(end: str) -> None:
    table = read(NAME, ONE, TWO, "", "# note", ONE, TWO, end=end).table
    assert table.name.tolist() == ["COSMOS 1408", ""]
    assert table.source_row.tolist() == [2, 6]


def test_one_bad_set_never_stops_the_others() -> None:
    damaged = ONE.replace("69413", "69414")
    reading = read(NAME, ONE, TWO, damaged, TWO, TWO, ONE, ONE, TWO)
    assert reading.table.source_row.tolist() == [2, 8]
    assert [(row.row, row.reason[:40]) for row in reading.refused] == [
        (4, reading.refused[0].reason[:40]),
        (6, "line 1 of the element set is missing; ge"),
        (7, "line 2 of the element set is missing; ge"),
    ]
    assert "checksum" in reading.refused[0].reason
    assert reading.refused_count == 3


def test_a_hundred_reasons_are_kept_and_all_are_counted() -> None:
    reading = read(*[TWO] * 250)
    assert (len(reading.refused), reading.refused_count) == (100, 250)


def test_a_name_that_is_not_text_is_kept_with_marks_and_told_of() -> None:
    data = b"0 K\xf6ln\n" + f"{ONE}\n{TWO}\n".encode()
    table = parse_tle_table(data, "test").table
    assert table.name.tolist() == ["K\ufffdln"]
    assert table.status.tolist() == [REPAIRED]


def test_alpha5_numbers_are_digits_inside() -> None:
    pair = [with_checksum(line.replace("13552", "Z9999")) for line in (ONE, TWO)]
    assert read(*pair).table.object_id.tolist() == ["339999"]


def test_nothing_gives_an_empty_table() -> None:
    assert len(parse_tle_table(b"", "test").table) == 0
    assert len(parse_tle_table(b"\n\n#\n", "test").table) == 0
