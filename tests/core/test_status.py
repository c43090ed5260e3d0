"""Statuses fit the int8 arrays they are kept in, and their numbers never move."""

import numpy as np

from greenzone.core.status import Status


def test_numbers_are_fixed() -> None:
    assert {s.name: int(s) for s in Status} == {
        "OK": 0,
        "REENTERED": 1,
        "ESCAPED": 2,
        "OUT_OF_SPAN": 3,
        "MODEL_ERROR": 4,
        "SET_ASIDE": 5,
    }


def test_every_status_fits_int8() -> None:
    assert all(np.int8(int(s)) == s for s in Status)


def test_a_fresh_array_of_zeros_is_ok_and_nothing_else_is_falsy() -> None:
    assert [s for s in Status if not s] == [Status.OK]
