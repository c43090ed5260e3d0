"""The errors greenzone raises, as one tree.

    GreenzoneError
    ├── UsageError          the call itself is wrong (exit code 2)
    ├── InternalError       greenzone itself is wrong, and found it out (exit code 3)
    └── BadDataError        an input or an output is wrong (exit code 3)
        ├── BadMessageError     text that cannot be read as what it should be
        ├── OutOfSpanError      an answer is asked for outside what an input can give
        ├── NotDeterminableError    the inputs are sound, but do not tell what is asked
        └── ImpossibleEventError    a breakup or an orbit that cannot be

Every message says what was wrong, with which value, and what to do. One bad object
in a fleet is a status (see `greenzone.core.status`), never an exception.
"""

__all__ = [
    "BadDataError",
    "BadMessageError",
    "GreenzoneError",
    "ImpossibleEventError",
    "InternalError",
    "NotDeterminableError",
    "OutOfSpanError",
    "UsageError",
]


class GreenzoneError(Exception):
    """Anything greenzone refuses to do, in one line a person can act on."""


class UsageError(GreenzoneError):
    """The call is wrong: an option outside its range, an asset named twice."""


class InternalError(GreenzoneError):
    """A result did not pass greenzone's own check of it and is not handed out; please report it."""


class BadDataError(GreenzoneError):
    """An input is wrong; the message names the value and the remedy."""


class BadMessageError(BadDataError):
    """A text (element set, message, event, asset or policy file) cannot be read."""


class OutOfSpanError(BadDataError):
    """A time lies outside what an element set, ephemeris or table can answer for."""


class NotDeterminableError(BadDataError):
    """What is asked cannot be told from what was given; the message says why."""

    def __init__(self, what: str, why: str) -> None:
        super().__init__(f"{what} not determinable because {why}")


class ImpossibleEventError(BadDataError):
    """An event contradicts physics: a mass of zero, an unbound parent, a decayed orbit."""
