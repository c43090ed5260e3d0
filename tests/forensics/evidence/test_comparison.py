"""Two documents compared: every difference is told with its path, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from greenzone.forensics.evidence.comparison import ABSENT, Difference, compare
from greenzone.forensics.evidence.tolerances import ABSOLUTE, RELATIVE

DOCUMENT: dict[str, Any] = {
    "events": [{"tca_utc": "2022-01-22T12:10:00.000Z", "miss_distance_m": 812.25, "kept": True}],
    "summary": {"events": 1, "words": "P < 2.0e-05: unknown", "pc": 1.5e-7, "none": None},
    "provenance": {"version": "1"},
}


def changed(path: tuple[str | int, ...], value: Any) -> Any:
    """The document with one value changed."""

    def within(inner: Any, rest: tuple[str | int, ...]) -> Any:
        if not rest:
            return value
        if isinstance(inner, list):
            return [within(x, rest[1:]) if k == rest[0] else x for k, x in enumerate(inner)]
        return {**inner, rest[0]: within(inner.get(rest[0]), rest[1:])}

    return within(DOCUMENT, path)


def test_a_document_is_like_itself() -> None:
    found = compare(DOCUMENT, DOCUMENT, exact=True)
    assert (found.values, found.differences, found.within_tolerance) == (8, (), 0)


@pytest.mark.parametrize(
    ("path", "value", "told", "was"),
    [
        (("events", 0, "miss_distance_m"), 812.5, "events[0].miss_distance_m", 812.25),
        (("events", 0, "kept"), 1, "events[0].kept", True),
        (("summary", "events"), True, "summary.events", 1),
        (("summary", "none"), 0, "summary.none", None),
        (("summary", "pc"), None, "summary.pc", 1.5e-7),
        (("summary", "more"), 3, "summary.more", ABSENT),
        (("summary", "words"), {"a": 1}, "summary.words", "P < 2.0e-05: unknown"),
    ],
)
def test_a_difference_is_told_with_its_path(
    path: tuple[str | int, ...], value: Any, told: str, was: Any
) -> None:
    for exact in (True, False):
        found = compare(DOCUMENT, changed(path, value), exact=exact).differences
        assert [(one.path, one.recorded) for one in found] == [(told, was)]


def test_lists_of_other_lengths_are_told_and_compared_as_far_as_they_go() -> None:
    longer = changed(("events",), [{**DOCUMENT["events"][0], "kept": False}, 1])
    assert compare(DOCUMENT, longer, exact=True).differences == (
        Difference("events", "1 entries", "2 entries"),
        Difference("events[0].kept", True, False),
    )


def test_what_is_left_out_is_not_looked_at() -> None:
    other = changed(("provenance", "version"), "2")
    assert compare(DOCUMENT, other, exact=True).differences
    assert not compare(DOCUMENT, other, exact=True, left_out=("provenance.version",)).differences


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("events", 0, "miss_distance_m"), 812.25 + 0.9 * ABSOLUTE["_m"]),
        (("events", 0, "tca_utc"), "2022-01-22T12:10:00.001Z"),
        (("summary", "pc"), 1.5e-7 * (1 + 0.9 * RELATIVE)),
        (("summary", "words"), "P < 2.1e-05: unknown"),
    ],
)
def test_another_machine_may_differ_within_the_tolerances_and_the_same_may_not(
    path: tuple[str | int, ...], value: Any
) -> None:
    other = changed(path, value)
    assert len(compare(DOCUMENT, other, exact=True).differences) == 1
    found = compare(DOCUMENT, other, exact=False)
    assert (found.differences, found.within_tolerance) == ((), 1)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("events", 0, "miss_distance_m"), 812.25 + 1.1 * ABSOLUTE["_m"]),
        (("events", 0, "tca_utc"), "2022-01-22T12:10:00.003Z"),
        (("events", 0, "tca_utc"), "soon"),
        (("summary", "pc"), 1.5e-7 * (1 + 1.1 * RELATIVE)),
        (("summary", "events"), 2),
        (("summary", "words"), "P < 2.2e-05: unknown"),
        (("summary", "words"), "P < 2.0e-05: green"),
    ],
)
def test_beyond_the_tolerances_every_machine_differs(
    path: tuple[str | int, ...], value: Any
) -> None:
    assert len(compare(DOCUMENT, changed(path, value), exact=False).differences) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("52 pieces", "53 pieces"), ("ISS (25544)", "ISS (25545)"), ("2022-01-22", "2022-01-23")],
)
def test_counts_ids_and_dates_in_texts_must_be_equal(one: str, other: str) -> None:
    assert compare({"a": one}, {"a": other}, exact=False).differences
