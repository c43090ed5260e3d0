"""Long ephemerides pass in blocks: the same states as the whole message, whatever their size."""

import gzip
import os
import subprocess
import sys
from dataclasses import fields
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.xml_writing import format_xml
from greenzone.messages.orbit_data.oem import EphemerisRecord, parse_oem_segments
from greenzone.messages.orbit_data.oem_streaming import iterate_oem, read_oem
from greenzone.messages.reading import parse_message
from refusals import is_read_or_refused

HEADER = "CCSDS_OEM_VERS = 2.0\nCREATION_DATE = 2021-11-14T00:00:00\nORIGINATOR = SOMEONE\n"
COVARIANCE = """\
COVARIANCE_START
EPOCH = 2021-11-15T{hour}:00:00
COV_REF_FRAME = RTN
1e-6
0 4e-6
0 0 9e-6
0 0 0 1e-8
0 0 0 0 2e-8
5e-9 0 0 0 0 3e-8
COVARIANCE_STOP
"""


def segment(hour: str = "00", states: int = 25) -> str:
    """A segment of states a second apart."""
    rows = [
        f"2021-11-15T{hour}:00:{second:02d}.000 {6800 - 0.01 * second:.3f} {7.5 * second:.3f} "
        f"0.125 {-0.01 * second:.4f} 7.5 1e-3"
        for second in range(states)
    ]
    return "\n".join(
        (
            "META_START",
            f"OBJECT_NAME = STATION {hour}",
            "OBJECT_ID = 1998-067A",
            "CENTER_NAME = EARTH",
            "REF_FRAME = EME2000",
            "TIME_SYSTEM = UTC",
            f"START_TIME = 2021-11-15T{hour}:00:00",
            f"STOP_TIME = 2021-11-15T{hour}:01:00",
            "META_STOP",
            "",
            *rows,
            "",
        )
    )


OEM = HEADER + segment() + COVARIANCE.format(hour="00") + segment("01", 10) + segment("02", 3)


def same(one: EphemerisRecord, other: EphemerisRecord) -> bool:
    for field in fields(EphemerisRecord):
        ours, theirs = getattr(one, field.name), getattr(other, field.name)
        if isinstance(ours, np.ndarray):
            if not np.array_equal(ours, theirs):
                return False
        elif field.name == "covariances":
            if [c.matrix.tolist() for c in ours] != [c.matrix.tolist() for c in theirs]:
                return False
        elif field.name not in ("origin", "changes") and ours != theirs:
            return False
    return True


def written(folder: Path, text: str, name: str = "a.oem") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("rows", [1, 7, 25, 10_000])
def test_blocks_hold_the_states_of_the_whole_message(tmp_path: Path, rows: int) -> None:
    blocks = list(iterate_oem(written(tmp_path, OEM), rows))
    assert max(len(block.tai_ns) for block in blocks) <= rows
    whole = parse_oem_segments(OEM)
    for name, record in zip(("STATION 00", "STATION 01", "STATION 02"), whole, strict=True):
        own = [block for block in blocks if block.segment.name == name]
        assert len({id(block.segment) for block in own}) == 1
        for column in ("tai_ns", "position_m", "velocity_m_s"):
            joined = np.concatenate([getattr(block, column) for block in own])
            assert np.array_equal(joined, getattr(record, column))
    assert sum(len(block.covariances) for block in blocks) == 1


@pytest.mark.parametrize("form", ["kvn", "xml", "gz"])
def test_files_give_the_same_records_as_their_text(tmp_path: Path, form: str) -> None:
    text = OEM if form != "xml" else format_xml(parse_message(OEM, "a").document)
    path = written(tmp_path, text)
    if form == "gz":
        path.write_bytes(gzip.compress(OEM.encode()))
    found, expected = read_oem(path), parse_oem_segments(OEM)
    assert len(found) == len(expected) == 3
    assert all(same(one, other) for one, other in zip(found, expected, strict=True))
    assert found[0].origin == "a.oem"
    assert len(found[0].covariances) == 1


def test_windows_line_ends_a_byte_order_mark_and_comments_do_no_harm(tmp_path: Path) -> None:
    dirty = OEM.replace("2021-11-15T00:00:05", "COMMENT five\n\n  2021-11-15T00:00:05")
    path = tmp_path / "a.oem"
    path.write_bytes(b"\xef\xbb\xbf" + dirty.replace("\n", "\r\n").encode())
    assert all(map(same, read_oem(path), parse_oem_segments(OEM)))


def test_repairs_are_told_with_their_lines(tmp_path: Path) -> None:
    """A lower-case keyword in the second head, and Fortran's exponents in its third row."""
    dirty = OEM.replace("OBJECT_NAME = STATION 01", "object_name = STATION 01")
    dirty = dirty.replace("01:00:02.000 6799.980 ", "01:00:02.000 6.79998D3 ")
    lines = dirty.splitlines()
    expected = [lines.index("object_name = STATION 01") + 1]
    expected.append(next(i for i, line in enumerate(lines, 1) if "D3" in line))
    records = read_oem(written(tmp_path, dirty))
    assert [change.line for change in records[1].changes] == expected
    assert records[1].position_m[2, 0] == 6_799_980.0
    assert records[0].changes == records[2].changes == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("00:00:07.000 6799.930", "00:00:07.000 6799930.0", "give km and km/s"),
        ("00:00:07.000 6799.930", "00:00:07.000 679_9.930", "no finite number"),
        ("00:00:07.000 6799.930", "00:00:07.000 nan", "not a finite number"),
        ("00:00:07.000 6799.930", "00:00:06.000 6799.930", "second state"),
        ("15T00:00:07.000", "32T00:00:07.000", "day"),
        ("00:00:07.000 6799.930", "00:02:07.000 6799.930", "outside START_TIME to STOP_TIME"),
        ("00:00:07.000 6799.930", "00:00:07.000", "5 numbers; give 6"),
    ],
)
def test_a_bad_row_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = OEM.replace(old, new)
    line = next(i for i, row in enumerate(text.splitlines(), 1) if new in row)
    with pytest.raises(BadMessageError, match=rf"^a.oem: line {line}: .*{message}"):
        read_oem(written(tmp_path, text))


@pytest.mark.parametrize("form", ["kvn", "xml"])
def test_many_covariances_come_in_parts(tmp_path: Path, form: str) -> None:
    matrix = "".join(COVARIANCE.splitlines(keepends=True)[2:-1])
    many = "".join(
        f"EPOCH = 2021-11-15T02:00:{n // 10:02d}.{n % 10}00\n{matrix}" for n in range(260)
    )
    text = HEADER + segment("02") + f"COVARIANCE_START\n{many}COVARIANCE_STOP\n"
    if form == "xml":
        text = format_xml(parse_message(text, "a").document)
    blocks = list(iterate_oem(written(tmp_path, text)))
    assert 1 < len([block for block in blocks if block.covariances]) < 10
    epochs = [c.epoch.tai_ns for block in blocks for c in block.covariances]
    assert np.diff(epochs).tolist() == [100_000_000] * 259


def test_a_bad_covariance_is_refused_with_its_line(tmp_path: Path) -> None:
    text = OEM.replace("0 0 9e-6", "0 9e-6")
    line = text.splitlines().index("0 9e-6") + 1
    with pytest.raises(BadMessageError, match=f"^a.oem: line {line}: "):
        read_oem(written(tmp_path, text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        HEADER,
        HEADER + segment().replace("META_STOP\n", ""),
        HEADER + segment(states=0),
        HEADER + segment(states=1),
        OEM + "META_START\nOBJECT_NAME = X\n",
        OEM + COVARIANCE.format(hour="02").replace("COVARIANCE_STOP\n", ""),
        OEM.replace("META_START", "COVARIANCE_START", 1),
        OEM + "USER_DEFINED_X = 3\n",
        OEM.replace("CENTER_NAME = EARTH", "CENTER_NAME = MARS"),
        OEM + "x" * 200_000,
        HEADER + "COMMENT x\n" * 300_000,
        "<oem>",
        "<oem><body><segment><data><stateVector><X>1</X></stateVector>",
        "<ndm><opm/></ndm>",
        '<!DOCTYPE a [<!ENTITY b "c">]><oem>&b;</oem>',
        "<oem>" + "<header>" * 10_000,
        "<oem><header>" + "x" * 5_000_000 + "</header></oem>",
    ],
    ids=range(19),
)
def test_other_texts_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadMessageError, match=r"^a.oem: .*; \w+"):
        read_oem(written(tmp_path, text))


XML = format_xml(parse_message(OEM, "a").document)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<Y>0", "<X>0", "well-formed"),
        ("<X_DOT>", '<X_DOT units="m/s">', "use km/s"),
        ("<Z>0.125</Z>", "<Z></Z>", "one value each"),
        ("<Z>0.125</Z>", "<Z>0.125 1</Z>", "one value each"),
        ("<Z>0.125</Z>", "", "EPOCH, X, Y, Z"),
    ],
)
def test_a_bad_xml_state_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    plain = XML.replace(' units="km"', "").replace(' units="km/s"', "")
    assert old in plain
    with pytest.raises(BadMessageError, match=rf"^a.oem: line \d+: .*{message}"):
        read_oem(written(tmp_path, plain.replace(old, new, 1)))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from((OEM, XML)), st.integers(0, 3000), st.text(max_size=4))
def test_no_text_breaks_the_reader(tmp_path: Path, text: str, place: int, piece: str) -> None:
    for candidate in (text[:place] + piece + text[place + 1 :], text[:place], piece):
        path = tmp_path / "a.oem"
        path.write_bytes(candidate.encode("utf-8", "surrogatepass"))
        assert is_read_or_refused(partial(read_oem, path))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from((OEM, XML)), st.integers(0, 3000), st.sampled_from("0123456789.-T: \n"))
def test_both_readers_agree_on_what_they_both_read(
    tmp_path: Path, text: str, place: int, piece: str
) -> None:
    """One character changed: where neither refuses, the states are the same."""
    changed = text[:place] + piece + text[place + 1 :]
    try:
        whole = parse_oem_segments(changed)
        streamed = read_oem(written(tmp_path, changed))
    except BadMessageError:
        return
    assert all(same(one, other) for one, other in zip(streamed, whole, strict=True))


def test_a_nasa_ephemeris_of_the_station_agrees(shared_data: Path) -> None:
    path = shared_data / "ccsds" / "iss_oem" / "ISS.OEM_J2K_EPH_2025-02-26_03-13.xml.gz"
    (streamed,) = read_oem(path)
    (whole,) = parse_oem_segments(gzip.decompress(path.read_bytes()).decode())
    assert len(streamed.tai_ns) > 5000
    assert same(streamed, whole)


MEMORY = """
import re, sys
from pathlib import Path
from greenzone.messages.orbit_data.oem_streaming import iterate_oem
states = sum(len(block.tai_ns) for block in iterate_oem(sys.argv[1], 1000))
print(states, *re.findall(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()))
"""


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="no /proc to measure with")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """A file of 150,000 and one of 600,000 states (36 MB) are read in the same memory."""
    peaks_mb = []
    for states in (150_000, 600_000):
        times = np.datetime64("2021-11-15T00:00:00.000") + np.arange(states).astype("m8[s]")
        last = str(times[-1])[:23]
        head = (HEADER + segment(states=0)).replace("2021-11-15T00:01:00", last)
        rows = "".join(f"{time} 6800.000000 0.125000 -0.250000 0.001 7.5 0.25\n" for time in times)
        path = written(tmp_path, head + rows)
        done = subprocess.run(
            [sys.executable, "-c", MEMORY, str(path)],
            capture_output=True, text=True, check=True, env=dict(os.environ),
        )  # fmt: skip
        count, peak_kb = map(int, done.stdout.split())
        assert count == states
        peaks_mb.append(peak_kb / 1024)
    allocator_step_mb = 4
    held_mb = 450_000 * 7 * 8 / 2**20
    assert peaks_mb[1] - peaks_mb[0] <= 2 * allocator_step_mb < held_mb / 2, peaks_mb
