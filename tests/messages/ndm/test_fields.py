"""Values of a block come typed and in SI, or are refused with line, keyword, value and remedy."""

from collections.abc import Callable

import pytest

from greenzone.core.instant import parse_utc
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.document import Block, Comment, Entry
from greenzone.messages.ndm.fields import Fields, comments_within, user_defined

BLOCK = Block(
    "outer",
    (
        Comment("first", 1),
        Entry("X", "7000.5", "km", 2),
        Entry("Y", "1e400", "km", 3),
        Entry("EPOCH", "2021-11-15T00:00:00", "", 4),
        Entry("COUNT", "12", "", 5),
        Entry("LENGTH", "3", "furlong", 6),
        Entry("HALF", "2.5", "", 10),
        Block("inner", (Comment("second", 7), Entry("Z", "1", "km", 8), Entry("X", "9", "km", 9))),
    ),
)
FIELDS = Fields((BLOCK,), "a.cdm")


def test_values_are_typed_and_in_si() -> None:
    assert FIELDS.number("X") == 7_000_500.0  # the first one counts
    assert FIELDS.number("Z") == 1000.0
    assert FIELDS.whole_number("COUNT") == 12
    assert FIELDS.instant("EPOCH") == parse_utc("2021-11-15T00:00:00Z")
    assert FIELDS.instant("EPOCH", "TAI") == parse_utc("2021-11-14T23:59:23Z")
    assert FIELDS.text("LENGTH") == "3"
    vector = FIELDS.vector(("X", "Z"))
    assert vector is not None
    assert vector.tolist() == [7_000_500.0, 1000.0]


def test_what_is_absent_is_none_or_blank() -> None:
    assert FIELDS.text("MASS") == ""
    assert FIELDS.number("MASS") is None
    assert FIELDS.whole_number("MASS") is None
    assert FIELDS.instant("MASS") is None
    assert FIELDS.vector(("MASS", "AREA")) is None
    assert "MASS" not in FIELDS


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (lambda: FIELDS.number("Y"), "line 3: Y = '1e400' is not a finite number; give digits"),
        (lambda: FIELDS.number("EPOCH"), "line 4: EPOCH = .* is not a finite number; give"),
        (lambda: FIELDS.number("LENGTH"), "line 6: LENGTH = '3' has the unknown unit 'furlong'; u"),
        (lambda: FIELDS.whole_number("HALF"), "line 10: HALF = .2.5. is not a whole number; give"),
        (lambda: FIELDS.instant("X"), "line 2: X = '7000.5' is refused: not a UTC time"),
        (lambda: FIELDS.instant("EPOCH", "UT1"), "line 4: .*TIME_SYSTEM = 'UT1' cannot be used; u"),
        (lambda: FIELDS.vector(("X", "MASS")), "MASS is missing beside X; give all or none"),
        (lambda: FIELDS.required_number("MASS"), "MASS is missing; give a number"),
        (lambda: FIELDS.required_instant("MASS"), "MASS is missing; give a time"),
        (lambda: FIELDS.required_text("MASS"), "MASS is missing; give it"),
    ],
)
def test_what_cannot_be_read_is_refused(read: Callable[[], object], message: str) -> None:
    with pytest.raises(RefusedMessageError, match=f"^a.cdm: {message}") as caught:
        read()
    assert len(caught.value.faults) == 1


def test_comments_and_user_defined_values_are_collected() -> None:
    assert [comment.text for comment in comments_within(BLOCK)] == ["first", "second"]
    block = Block(
        "user", (Comment("x"), Entry("USER_DEFINED_A", "1"), Entry("USER_DEFINED_b", "2"))
    )
    assert user_defined((block,)) == (("A", "1"), ("b", "2"))
