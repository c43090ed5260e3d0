import gzip
import math
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import format_utc, parse_utc
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.tle import checksum, format_tle, parse_tle
from refusals import is_read_or_refused

PARENT = """\
COSMOS 1408
1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995
2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807
"""
LINES = PARENT.splitlines()
NOT_PHYSICS = {"source_lines", "origin"}


def physics(elements: ElementSet) -> dict[str, object]:
    return {
        f.name: getattr(elements, f.name) for f in fields(elements) if f.name not in NOT_PHYSICS
    }


def with_checksum(line: str) -> str:
    return f"{line[:68]}{checksum(line)}"


def test_fields_are_in_si() -> None:
    (parent,) = parse_tle(PARENT)
    assert (parent.object_id, parent.name) == ("13552", "COSMOS 1408")
    assert parent.intl_designator == "1982-092A"
    assert format_utc(parent.epoch, 6) == "2021-11-15T00:55:06.488256Z"
    assert parent.mean_motion_rad_s == 15.29390138 * 2 * math.pi / 86_400
    assert parent.eccentricity == 0.0018570
    assert parent.inclination_rad == math.radians(82.5637)
    assert parent.raan_rad == math.radians(123.6906)
    assert parent.arg_perigee_rad == math.radians(108.1104)
    assert parent.mean_anomaly_rad == math.radians(252.2161)
    assert parent.bstar == 0.69413e-4
    assert parent.half_mean_motion_dot_rad_s2 == pytest.approx(
        0.00002024 * 2 * math.pi / 86_400**2, rel=1e-15
    )
    assert (parent.element_set_number, parent.revolution_number) == (999, 14280)
    assert parent.source_lines == tuple(LINES[1:])


def test_fields_agree_with_the_sgp4_library() -> None:
    from sgp4.api import Satrec

    (parent,) = parse_tle(PARENT)
    theirs = Satrec.twoline2rv(LINES[1], LINES[2])
    exact = 1e-15  # relative: the same digits through another order of the same operations
    assert parent.mean_motion_rad_s * 60 == pytest.approx(theirs.no_kozai, rel=exact)
    assert parent.raan_rad == pytest.approx(theirs.nodeo, rel=exact)
    assert parent.mean_anomaly_rad == pytest.approx(theirs.mo, rel=exact)
    assert parent.bstar == pytest.approx(theirs.bstar, rel=exact)
    midnight, fraction = parent.epoch.utc_julian_date()
    days = (midnight - theirs.jdsatepoch) + (fraction - theirs.jdsatepochF)
    assert abs(days) < 1e-8  # the last printed digit of the epoch


def test_the_printed_lines_come_back() -> None:
    assert format_tle(parse_tle(PARENT)[0]) == PARENT


@pytest.mark.parametrize(
    "dressed",
    [
        PARENT.replace("\n", "\r\n"),
        "\ufeff" + PARENT,
        "# a comment\n\n" + PARENT + "\n\n",
        "0 " + PARENT,
        "\n".join(line + "   " for line in LINES),
    ],
    ids=["CRLF", "BOM", "comment and blank lines", "0 before the name", "trailing blanks"],
)
def test_harmless_dress_changes_nothing(dressed: str) -> None:
    assert parse_tle(dressed) == parse_tle(PARENT)


def test_a_wrong_checksum_is_named_with_line_found_and_expected_digit() -> None:
    with pytest.raises(
        BadMessageError, match=r"mine\.tle: line 2: checksum = '4' but 5 is expected"
    ):
        parse_tle(PARENT.replace("9995\n", "9994\n"), "mine.tle")


@pytest.mark.parametrize("line", [1, 2])
def test_every_change_of_one_digit_is_found(line: int) -> None:
    """A modulo-10 digit sum finds every change of one digit to another."""
    changed = 0
    for column, old in enumerate(LINES[line]):
        if not old.isdigit() or column == 0:
            continue
        for new in "0123456789".replace(old, ""):
            lines = list(LINES)
            lines[line] = lines[line][:column] + new + lines[line][column + 1 :]
            with pytest.raises(BadMessageError, match=f"line {line + 1}: checksum"):
                parse_tle("\n".join(lines))
            changed += 1
    assert changed > 300


@pytest.mark.parametrize(
    ("columns", "object_id"),
    [("00005", "5"), ("    5", "5"), ("A0000", "100000"), ("J2931", "182931"), ("Z9999", "339999")],
)
def test_alpha_5_ids_become_digits(columns: str, object_id: str) -> None:
    text = "\n".join(with_checksum(f"{line[:2]}{columns}{line[7:]}") for line in LINES[1:])
    (elements,) = parse_tle(text)
    assert elements.object_id == object_id
    assert parse_tle(format_tle(elements))[0].object_id == object_id


@pytest.mark.parametrize("columns", ["I0000", "O0000", "a0000", "1A000", "A 000", "A000 "])
def test_what_is_no_alpha_5_id_is_refused(columns: str) -> None:
    text = "\n".join(with_checksum(f"{line[:2]}{columns}{line[7:]}") for line in LINES[1:])
    with pytest.raises(BadMessageError, match="catalog number"):
        parse_tle(text)


def test_ids_beyond_alpha_5_are_not_written_as_a_tle() -> None:
    with pytest.raises(BadMessageError, match="340000 does not fit a TLE; write an OMM"):
        format_tle(replace(parse_tle(PARENT)[0], object_id="340000"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no element set"),
        (LINES[1], "line 2 of the last element set is missing"),
        (LINES[2], "line 1 of an element set is missing"),
        (LINES[1] + "\n" + LINES[1] + "\n" + LINES[2], "line 2 of an element set is missing"),
        ("\n".join((LINES[1][:60], LINES[2])), "has 60 columns"),
        ("\n".join((LINES[1], with_checksum(LINES[2].replace("13552", "13553")))), "pair them"),
        ("\n".join((with_checksum(LINES[1].replace("21319", "21366")), LINES[2])), "day 366"),
        ("\n".join((with_checksum(LINES[1].replace("21319", "21000")), LINES[2])), "not a UTC"),
        ("\n".join((LINES[1], with_checksum(LINES[2].replace(" 82.5637", "182.5637")))), "incl"),
        ("\n".join((LINES[1], LINES[2][:-1] + "x")), "checksum = 'x' but 7"),
        ("\n".join((with_checksum(LINES[1].replace("69413-4", "6941x-4")), LINES[2])), "columns"),
    ],
)
def test_a_damaged_set_is_refused_for_its_reason(text: str, message: str) -> None:
    with pytest.raises(BadMessageError, match=message):
        parse_tle(text)


CATALOGS = {
    "cosmos1408/parent_13552_pre_event.3le": 4,
    "cosmos1408/iss_25544_2021-08_2022-01.3le": 14,
    "cosmos1408/css_48274_2021_2022.3le": 5,
    "cosmos1408/cloud_2021-11-30_celestrak_intdes_1982-092.3le": 105,
    "cosmos1408/cloud_2022-01-22_extract_odap.3le": 1216,
    "catalogs/catalog_2022-01-22_odap.3le.gz": 23_939,
}


@pytest.mark.parametrize(("file", "count"), CATALOGS.items())
def test_real_catalogs_survive_a_round_trip(shared_data: Path, file: str, count: int) -> None:
    data = (shared_data / file).read_bytes()
    text = (gzip.decompress(data) if file.endswith("gz") else data).decode()
    sets = parse_tle(text, file)
    assert len(sets) == count
    again = parse_tle("".join(format_tle(e) for e in sets[:2000]))
    assert [physics(a) for a in again] == [physics(b) for b in sets[:2000]]


@given(
    st.integers(0, 84 * 365 * 10**8),
    st.builds(
        dict,
        object_id=st.integers(0, 339_999).map(str),
        name=st.sampled_from(["", "X", "A SATELLITE"]),
        intl_designator=st.sampled_from(["", "1998-067A", "2021-035ABC"]),
        mean_motion_rad_s=st.floats(1e-6, 1.4e-3),
        eccentricity=st.floats(0, 0.9999),
        inclination_rad=st.floats(0, math.pi),
        raan_rad=st.floats(0, 2 * math.pi),
        arg_perigee_rad=st.floats(0, 2 * math.pi),
        mean_anomaly_rad=st.floats(0, 2 * math.pi),
        bstar=st.floats(-99, 99),
        half_mean_motion_dot_rad_s2=st.floats(-8e-10, 8e-10),
        sixth_mean_motion_ddot_rad_s3=st.floats(-1e-15, 1e-15),
    ),
)
def test_written_sets_read_back_to_the_printed_digits(steps: int, fields: dict[str, Any]) -> None:
    epoch = parse_utc("1972-01-02T00:00:00Z").plus(steps * 864e-6)
    elements = ElementSet(epoch=epoch, **fields)
    text = format_tle(elements)
    (read,) = parse_tle(text)
    half_a_digit_rad = math.radians(0.5001e-4)
    assert abs(read.epoch.seconds_since(elements.epoch)) <= 432.1e-6
    for name in ("raan_rad", "arg_perigee_rad", "mean_anomaly_rad", "inclination_rad"):
        difference = getattr(read, name) - getattr(elements, name)
        assert abs(math.remainder(difference, 2 * math.pi)) <= half_a_digit_rad
    assert read.bstar == pytest.approx(elements.bstar, rel=0.5001e-4, abs=1e-14)
    assert read.object_id == elements.object_id
    assert format_tle(read) == text


@given(st.text(), st.integers(0, 160), st.characters(codec="utf-8"))
def test_no_text_breaks_the_reader(text: str, place: int, character: str) -> None:
    for candidate in (text, PARENT[:place] + character + PARENT[place + 1 :], PARENT[:place]):
        assert is_read_or_refused(partial(parse_tle, candidate))
