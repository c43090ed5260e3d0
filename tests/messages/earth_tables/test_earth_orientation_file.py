"""Files of Earth orientation: each form, against the others, and broken in every way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import astropy_iers_data
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError
from greenzone.core.instant import format_utc
from greenzone.core.leap_seconds import tai_minus_utc_ns
from greenzone.messages.earth_tables.earth_orientation_file import (
    load_earth_orientation,
    parse_earth_orientation,
    shipped_earth_orientation,
)
from refusals import is_read_or_refused

FINALS = Path(astropy_iers_data.IERS_A_FILE)
C04_20 = Path(astropy_iers_data.IERS_B_FILE)
ARCSECOND_RAD = np.pi / 648_000
COLUMNS = (
    "ut1_minus_utc_s",
    "pole_x_rad",
    "pole_y_rad",
    "celestial_pole_dx_rad",
    "celestial_pole_dy_rad",
)


def finals(first: str = "161228", count: int = 8) -> str:
    """Some lines of the real file, across the leap second at the end of 2016."""
    lines = FINALS.read_text().splitlines(keepends=True)
    at = next(i for i, line in enumerate(lines) if line.startswith(first))
    return "".join(lines[at : at + count])


def c04() -> str:
    lines = C04_20.read_text().splitlines(keepends=True)
    at = next(i for i, line in enumerate(lines) if line.startswith("2016  12  28"))
    return "".join([line for line in lines if line.startswith("#")] + lines[at : at + 8])


def rows_of_c04() -> list[list[str]]:
    return [line.split() for line in c04().splitlines() if not line.startswith("#")]


def c04_14() -> str:
    """The same days in the layout of the 14 C04 series (IAU 2000)."""
    head = "  EOP (IERS) 14 C04 TIME SERIES\n      Date MJD x y UT1-UTC LOD dX dY x Err ...\n"
    body = ""
    for w in rows_of_c04():
        year, month, day, _, mjd, x, y, ut1, dx, dy, _, _, lod = w[:13]
        body += f"{year:>4}{month:>4}{day:>4}{float(mjd):7.0f}{x:>11}{y:>11}{ut1:>12}{lod:>12}"
        body += f"{dx:>11}{dy:>11}   0.000030   0.000030   0.0000100   0.0000100    0.0    0.0\n"
    return head + body


def celestrak_csv() -> str:
    """The same days as CelesTrak's CSV, the last two called predicted."""
    text = "DATE,MJD,X,Y,UT1-UTC,LOD,DPSI,DEPS,DX,DY,DAT,DATA_TYPE\n"
    for number, w in enumerate(rows_of_c04()):
        year, month, day, _, mjd, x, y, ut1, dx, dy, _, _, lod = w[:13]
        date = f"{year}-{int(month):02d}-{int(day):02d}"
        dat = tai_minus_utc_ns(int(float(mjd)) - 36204) // 1_000_000_000
        kind = "O" if number < 6 else "P"
        text += f"{date},{float(mjd):.0f},{x},{y},{ut1},{lod},-0.1,-0.01,{dx},{dy},{dat},{kind}\n"
    return text


def celestrak_text() -> str:
    """The same as CelesTrak's fixed columns: FORMAT(I4,I3,I3,I6,2F10.6,2F11.7,4F10.6,I4)."""
    rows = [line.split(",") for line in celestrak_csv().splitlines()[1:]]
    lines = [
        f"{r[0].replace('-', ' ')} {r[1]} {float(r[2]):9.6f} {float(r[3]):9.6f} "
        f"{float(r[4]):10.7f} {float(r[5]):10.7f} {float(r[6]):9.6f} {float(r[7]):9.6f} "
        f"{float(r[8]):9.6f} {float(r[9]):9.6f} {r[10]:>3}\n"
        for r in rows
    ]
    return (
        "VERSION 1.1\nUPDATED 2026 Nov 22 03:08:12 UTC\n# comment\n"
        f"NUM_OBSERVED_POINTS 6\nBEGIN OBSERVED\n{''.join(lines[:6])}END OBSERVED\n#\n"
        f"NUM_PREDICTED_POINTS 2\nBEGIN PREDICTED\n{''.join(lines[6:])}END PREDICTED\n"
    )


FORMS: dict[str, Callable[[], str]] = {
    "finals": finals,
    "C04 20": c04,
    "C04 14": c04_14,
    "CelesTrak CSV": celestrak_csv,
    "CelesTrak text": celestrak_text,
}


@pytest.mark.parametrize("form", ["C04 14", "CelesTrak CSV", "CelesTrak text"])
def test_every_form_of_a_series_says_the_same(form: str) -> None:
    ours, plain = parse_earth_orientation(FORMS[form](), form), parse_earth_orientation(c04(), "20")
    assert ours.mjd.tolist() == plain.mjd.tolist()
    for name in COLUMNS:
        np.testing.assert_array_equal(getattr(ours, name), getattr(plain, name))
    predicted_from = 57750 + 6 if form.startswith("CelesTrak") else 57750 + 8
    assert ours.first_predicted_mjd == predicted_from
    assert plain.first_predicted_mjd == 57750 + 8


def test_bulletin_a_and_c04_agree_within_their_errors() -> None:
    a, c = load_earth_orientation(FINALS), load_earth_orientation(C04_20)
    since_2000 = slice(51544, int(c.mjd[-1]))
    rows_a = slice(since_2000.start - int(a.mjd[0]), since_2000.stop - int(a.mjd[0]))
    rows_c = slice(since_2000.start - int(c.mjd[0]), since_2000.stop - int(c.mjd[0]))
    two_milliseconds_of_arc_rad = 2e-3 * ARCSECOND_RAD
    three_tenths_of_a_millisecond_s = 3e-4
    for name in COLUMNS:
        apart = np.abs(getattr(a, name)[rows_a] - getattr(c, name)[rows_c]).max()
        limit = three_tenths_of_a_millisecond_s if "ut1" in name else two_milliseconds_of_arc_rad
        assert apart < limit, name


def test_c04_reaches_back_to_1962() -> None:
    table = load_earth_orientation(C04_20)
    assert format_utc(table.start, 0) == "1962-01-01T00:00:00Z"
    assert table.digest.name == C04_20.name


def test_blank_offsets_at_the_end_of_finals_are_zero() -> None:
    table = load_earth_orientation(FINALS)
    assert table.celestial_pole_dx_rad[-1] == 0.0
    assert table.celestial_pole_dx_rad[table.first_predicted_mjd - int(table.mjd[0]) - 1] != 0.0


def test_days_of_finals_without_ut1_are_left_out() -> None:
    blank = "27 925 61673.00" + " " * 172 + "\n"
    table = parse_earth_orientation(finals() + blank, "finals")
    assert len(table.mjd) == 8


def test_lines_may_end_in_any_way() -> None:
    plain = parse_earth_orientation(finals(), "finals")
    for text in (
        finals().replace("\n", "\r\n"),
        "\n".join(s.rstrip() for s in finals().split("\n")),
    ):
        table = parse_earth_orientation(text, "finals")
        assert table.ut1_minus_utc_s.tolist() == plain.ut1_minus_utc_s.tolist()


def test_the_shipped_table_is_read_once_and_named() -> None:
    table = shipped_earth_orientation()
    assert table is shipped_earth_orientation()
    assert table.digest.name == "IERS finals2000A"


BROKEN = [
    ("finals", "57752.00", "57752.50", r"line 3: MJD is 57752.5, not at 0h UTC"),
    ("finals", "57752.00", "57753.00", "a day is missing or out of order"),
    ("finals", "57752.00", "5775x.00", "line 3: columns 8-15 hold '5775x.00', not a number"),
    ("finals", "I-0.", "I-9.", "UT1-UTC is -9"),
    ("finals", " I  0.", " I  3.", "x of the pole is 3"),
    ("C04 20", "57752.00", "57753.00", "MJD 57753 is not that day"),
    ("C04 20", "2016  12  30   0", "2016  12  30  12", "not sampled at 0h UTC"),
    ("C04 20", "2016  12  30   0", "2016  12  30", "20 words instead of 21"),
    ("C04 20", "2016  12  30", "2016  13  30", "not a day of Earth orientation"),
    ("C04 20", "dX", "dPsi", "not the C04 series with dX and dY"),
    ("C04 14", "dX", "dPsi", "give the one for IAU 2000A"),
    ("CelesTrak CSV", ",37,O", ",38,O", "TAI-UTC is 38 s, known here is 37 s; upgrade pyerfa"),
    ("CelesTrak CSV", ",37,O", ",37,X", "DATA_TYPE is 'X'"),
    ("CelesTrak CSV", ",36,O", ",36,P", "line 3: DATA_TYPE is 'O'"),
    ("CelesTrak CSV", "UT1-UTC", "UT1", "no column UT1-UTC"),
    ("CelesTrak CSV", "2016-12-30,57752", "2016-12-30,", "not a day"),
    ("CelesTrak text", "END PREDICTED", "", "no END PREDICTED: cut off"),
    ("CelesTrak text", "NUM_OBSERVED_POINTS 6", "NUM_OBSERVED_POINTS 7", "6 of 7 points OBSERVED"),
    ("CelesTrak text", "2016 12 30 57752 ", "2016 12 30 ", "12 words instead of 13"),
    ("CelesTrak text", "2016 12 30 57752 ", "2016 12 30 nan ", "MJD nan is not that day"),
]


@pytest.mark.parametrize(("form", "old", "new", "message"), BROKEN)
def test_what_is_wrong_is_named(form: str, old: str, new: str, message: str) -> None:
    text = FORMS[form]()
    assert old in text
    with pytest.raises(BadDataError, match=message):
        parse_earth_orientation(text.replace(old, new, 1), form)


def test_offsets_of_iau_1980_are_not_taken_for_those_of_2000a() -> None:
    """`finals.all` has the same columns, with dPsi and dEps of 0.1 arcseconds in them."""
    lines = [s[:97] + "  -100.000" + s[107:] for s in finals().splitlines()]
    with pytest.raises(BadDataError, match=r"dX is -0.1 arcsec.*give the one for IAU 2000A"):
        parse_earth_orientation("\n".join(lines), "finals.all")


def test_a_leap_second_that_is_not_known_here_is_seen() -> None:
    """Without DAT in the file, the jump of UT1 by a second gives it away."""
    lines = [line.split() for line in c04().splitlines() if not line.startswith("#")]
    text = c04()
    for words in lines[6:]:
        ut1 = words[7]
        text = text.replace(ut1, f"{float(ut1) - 0.5:.7f}", 1)
    with pytest.raises(BadDataError, match=r"UT1 jumps by 0\.\d+ s before 2017-01-03.*pyerfa"):
        parse_earth_orientation(text, "C04")


@pytest.mark.parametrize("text", ["", "\n", "<html>", "DATATYPE CssiSpaceWeather", "hello\n" * 9])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(BadDataError, match=r"EOP: not a file of Earth orientation; give IERS"):
        parse_earth_orientation(text, "EOP")


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=60)
@given(data=st.data())
def test_no_text_breaks_the_readers(form: str, data: st.DataObject) -> None:
    text = FORMS[form]()
    place = data.draw(st.integers(0, len(text) - 1))
    piece = data.draw(st.text(max_size=3))
    for candidate in (text[:place] + piece + text[place + 1 :], text[:place]):
        assert is_read_or_refused(partial(parse_earth_orientation, candidate, form))


def test_the_digest_is_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "eop.csv"
    path.write_bytes(celestrak_csv().encode("utf-8-sig"))
    table: EarthOrientation = load_earth_orientation(path)
    assert table.digest.name == "eop.csv"
    assert table.digest != parse_earth_orientation(celestrak_csv(), "eop.csv").digest
