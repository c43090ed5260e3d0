"""Many OMM records at once say exactly what one at a time says."""

import gzip
import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from element_samples import values_of
from greenzone.core.errors import BadMessageError
from greenzone.core.instant import parse_utc
from greenzone.messages.element_sets.element_table import NO_TIME, ElementTable
from greenzone.messages.element_sets.omm import parse_omm
from greenzone.messages.element_sets.omm_table import parse_omm_records
from greenzone.messages.element_sets.table_reading import TableReading

RECORD: dict[str, Any] = {
    "OBJECT_NAME": "ISS (ZARYA)",
    "OBJECT_ID": "1998-067A",
    "EPOCH": "2025-09-27T19:46:00.526944",
    "MEAN_MOTION": 15.494532449,
    "ECCENTRICITY": 0.00013734739,
    "INCLINATION": 51.632516,
    "RA_OF_ASC_NODE": 158.34414,
    "ARG_OF_PERICENTER": 173.46857,
    "MEAN_ANOMALY": 186.6321,
    "EPHEMERIS_TYPE": 0,
    "CLASSIFICATION_TYPE": "U",
    "NORAD_CAT_ID": 25544,
    "ELEMENT_SET_NO": 999,
    "REV_AT_EPOCH": 53108,
    "BSTAR": 0.00039357478,
    "MEAN_MOTION_DOT": 0.00021639441,
    "MEAN_MOTION_DDOT": 0,
}
ABOUT = ("source", "source_row", "creation_tai_ns", "object_type", "rcs_class", "owner")


def read(*records: dict[str, Any]) -> TableReading:
    return parse_omm_records(records, range(1, len(records) + 1), "test")


def dirty_values() -> st.SearchStrategy[Any]:
    words = "|| |UNKNOWN|x|1e400|-1|nan|2025-13-01T00:00:00|25544 |1_0|V 12104|4"
    times = "2025-09-27 19:46:00|2025-270T19:46:00Z|2016-12-31T23:59:60.5"
    texts = st.sampled_from((*words.split("|"), *times.split("|")))
    numbers = st.one_of(st.integers(-5, 10**12), st.floats(-500, 500), st.just(math.nan))
    return st.one_of(texts, numbers, st.none(), st.booleans(), st.just([]), st.just({}))


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(sorted(RECORD)), dirty_values()), max_size=3))
def test_dirty_records_are_read_alike_or_refused_alike(changes: list[tuple[str, Any]]) -> None:
    record = RECORD | dict(changes)
    many = read(record)
    try:
        single = ElementTable.of_sets([parse_omm(json.dumps(record))], "test")
    except BadMessageError:
        assert (len(many.table), many.refused_count) == (0, 1)
        assert many.refused[0].row == 1
        return
    assert values_of(many.table, *ABOUT) == values_of(single, *ABOUT)


def test_space_track_texts_and_celestrak_numbers_mean_the_same() -> None:
    texts = {k: v if v is None else str(v) for k, v in RECORD.items()}
    table = read(RECORD, texts).table
    first, second = values_of(table, "source_row")
    assert first == second


def test_what_the_sender_says_of_the_object_is_kept() -> None:
    about = {
        "OBJECT_TYPE": "PAYLOAD",
        "RCS_SIZE": "LARGE",
        "COUNTRY_CODE": "ISS",
        "LAUNCH_DATE": "1998-11-20",
        "DECAY_DATE": None,
        "CREATION_DATE": "2025-09-28T03:00:00",
    }
    table = read(RECORD | about, RECORD).table
    assert table.object_type.tolist() == ["PAYLOAD", ""]
    assert table.rcs_class.tolist() == ["LARGE", ""]
    assert table.owner.tolist() == ["ISS", ""]
    assert table.launch_date.tolist() == ["1998-11-20", ""]
    assert table.decay_date.tolist() == ["", ""]
    created = parse_utc("2025-09-28T03:00:00Z").tai_ns
    assert table.creation_tai_ns.tolist() == [created, NO_TIME]


@pytest.mark.parametrize(
    ("number", "kept"),
    [(999_999_999, "999999999"), ("000005", "5"), ("V 12104", "V 12104"), ("T000123", "T000123")],
)
def test_ids_come_in_without_loss(number: object, kept: str) -> None:
    assert read(RECORD | {"NORAD_CAT_ID": number}).table.object_id.tolist() == [kept]


def test_microseconds_told_apart_are_part_of_the_epoch(shared_data: Path) -> None:
    """Old Space-Track records cut the epoch at the second: half a second is 4 km of orbit."""
    file = shared_data / "maneuvers" / "iss_gp_history_2025-09_2025-12.json.gz"
    records = json.loads(gzip.decompress(file.read_bytes()))
    table = read(*records).table
    assert len(table) == 304
    assert table.epoch_tai_ns[0] == parse_utc("2025-09-27T19:46:00.526944Z").tai_ns


def test_one_bad_record_never_stops_the_others() -> None:
    reading = read(RECORD, {}, RECORD | {"EPOCH": "2025-13-01T00:00:00"}, RECORD)
    assert reading.table.source_row.tolist() == [1, 4]
    assert [row.row for row in reading.refused] == [2, 3]
    assert "MEAN_MOTION" in reading.refused[0].reason
    assert "2025-13-01" in reading.refused[1].reason


def test_elements_that_are_not_for_sgp4_are_refused() -> None:
    reading = read(RECORD | {"REF_FRAME": "GCRF"}, RECORD | {"EPHEMERIS_TYPE": 4})
    assert (len(reading.table), reading.refused_count) == (0, 2)
