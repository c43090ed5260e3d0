"""A call written as the parameters of a bundle, and read back from parameters of anyone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

import pytest

from greenzone.core.errors import BadDataError, InternalError, UsageError
from greenzone.core.instant import Instant, parse_utc
from greenzone.workflows.evidence_call import call_of, call_parameters, named_values

WHEN = parse_utc("2022-01-22T12:00:00.000000001Z")


@dataclass(frozen=True)
class Call:
    files: tuple[str, ...]
    one: str | None
    span: tuple[Instant, Instant] | None
    axes: tuple[float, float, float]
    shape: Literal["sphere", "box"]
    count: int
    share: float
    flag: bool = False

    def __post_init__(self) -> None:
        if self.count < 0:
            raise UsageError(f"count is {self.count}")


CALL = Call(("a/x.tle", "25544"), None, (WHEN, WHEN.plus(1.0)), (1.0, 2.0, 3.0), "box", 3, 0.5)
FILES = ("files", "one")


def path_of(place: str) -> str:
    return f"laid/{place}"


def read(parameters: dict[str, Any]) -> Call:
    found = call_of(Call, json.loads(json.dumps(parameters)), FILES, path_of)
    assert isinstance(found, Call)
    return found


def written() -> dict[str, Any]:
    return call_parameters(CALL, {"a/x.tle": "1/x.tle"})


def test_files_become_places_and_instants_texts() -> None:
    assert written()["files"] == [{"input": "1/x.tle"}, "25544"]
    assert written()["span"][0] == {"utc": "2022-01-22T12:00:00.000000001Z"}


def test_a_call_comes_back_with_the_files_where_they_are_laid_out() -> None:
    found = read(written())
    assert found.files == ("laid/1/x.tle", "25544")
    assert (found.one, found.span, found.axes, found.shape, found.count, found.share) == (
        CALL.one, CALL.span, CALL.axes, CALL.shape, CALL.count, CALL.share,
    )  # fmt: skip


def test_a_whole_number_may_stand_for_a_float_and_not_the_reverse() -> None:
    assert read({**written(), "share": 1, "axes": [1, 2, 3]}).share == 1.0
    with pytest.raises(BadDataError, match=r"the parameter count is '3.0'"):
        read({**written(), "count": 3.0})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("files", "x"),
        ("files", [1]),
        ("one", 1),
        ("span", [{"utc": "2022-01-22T12:00:00Z"}]),
        ("axes", [1.0, 2.0]),
        ("axes", None),
        ("shape", "cube"),
        ("count", True),
        ("share", "0.5"),
        ("flag", 0),
    ],
)
def test_a_value_of_another_type_is_refused(name: str, value: Any) -> None:
    with pytest.raises(BadDataError, match=f"the parameter {name} is "):
        read({**written(), name: value})


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"more": 1}, "of another version or wrong: more"),
        ({"span": [{"utc": "soon"}, {"utc": "later"}]}, "soon"),
        ({"one": {"input": 3}}, "neither an input nor an instant"),
        ({"count": -1}, "parameters that no call has: count is -1"),
        ({"shape": {"input": "1/x.tle"}}, "neither an input nor an instant"),
    ],
)
def test_what_no_call_has_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(BadDataError, match=words):
        read({**written(), **changes})


def test_a_parameter_that_is_missing_is_refused() -> None:
    parameters = written()
    del parameters["count"]
    with pytest.raises(BadDataError, match="count"):
        read(parameters)


def test_a_live_object_in_a_call_is_our_own_mistake() -> None:
    @dataclass(frozen=True)
    class Live:
        rules: object

    with pytest.raises(InternalError, match="a call holds a object"):
        call_parameters(Live(object()), {})


def test_the_texts_that_may_name_files_come_once_and_in_order() -> None:
    assert named_values(CALL, FILES) == ["a/x.tle", "25544"]
    assert named_values(CALL, ("one",)) == []
