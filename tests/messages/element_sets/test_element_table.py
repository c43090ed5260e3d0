import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from element_samples import Recipe, element_set, made, recipes, table_of, values_of
from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets.element_table import NO_TIME, ElementTable
from greenzone.messages.element_sets.epoch_columns import iso_tai_ns
from greenzone.messages.utc_text import parse_message_utc


@given(recipes())
def test_a_table_gives_back_the_records_it_was_made_of(chosen: list[Recipe]) -> None:
    sets = made(chosen)
    table = table_of(sets, "here")
    assert list(table) == [replace(elements, origin="here") for elements in sets]
    assert table.source_row.tolist() == list(range(1, len(sets) + 1))
    assert (table.creation_tai_ns == NO_TIME).all()


@given(recipes(), st.integers(0, 12))
def test_a_table_cut_and_joined_is_the_same_table(chosen: list[Recipe], place: int) -> None:
    table = table_of(made(chosen))
    rows = np.arange(len(table))
    parts = [table.take(rows[:place]), table.take(rows[place:])]
    assert values_of(ElementTable.joined(parts)) == values_of(table)
    assert values_of(table.take(rows[::-1]).take(rows[::-1])) == values_of(table)


def test_a_table_of_nothing_has_every_column() -> None:
    table = ElementTable.joined([])
    assert len(table) == 0
    assert {len(column) for column in table.columns().values()} == {0}


def test_columns_that_are_not_there_are_refused() -> None:
    with pytest.raises(TypeError, match=r"no such columns: \['mass'\]"):
        table_of([element_set()]).with_columns(mass=[1.0])


def test_columns_of_another_length_are_refused() -> None:
    """Also where nothing checks shapes, as in the installed program."""
    script = (
        "from greenzone.messages.element_sets.element_table import ElementTable\n"
        "ElementTable.of({'name': ['a', 'b']}, 1)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stderr.splitlines()[-1] == "ValueError: name has 2 rows, epoch_tai_ns 1"


TIMES = st.datetimes().map(lambda t: t.isoformat())
ODD = st.sampled_from(
    (
        "2025-02-29T00:00:00",
        "2024-02-29T00:00:00",
        "1900-02-29T00:00:00",
        "2016-12-31T23:59:60",
        "2025-01-01 00:00:00",
        "2025-01-01T24:00:00",
        "2025-1-01T00:00:00.0",
        "2025-001T00:00:00",
        "1971-12-31T23:59:59",
        "2199-12-31T23:59:59.999999",
        "2200-01-01T00:00:00",
        "2025-01-01T00:00:00.",
        "2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00.1234567",
        "-+/. :",
        "",
        "\u0661",
    )
)


@given(st.lists(st.one_of(TIMES, ODD), min_size=1, max_size=5))
def test_many_times_are_read_as_one_by_one_or_left_to_it(texts: list[str]) -> None:
    found, plain = iso_tai_ns(texts)
    for text, tai_ns, read in zip(texts, found.tolist(), plain.tolist(), strict=True):
        try:
            single = parse_message_utc(text).tai_ns
        except BadMessageError:
            assert not read
        else:
            assert tai_ns == single or not read


def test_the_times_that_catalogs_hold_are_read_at_once() -> None:
    texts = ["2025-09-27T19:46:00.526944", "2025-09-27 19:46:00", "1972-01-01T00:00:00.5"]
    assert iso_tai_ns(texts)[1].all()
