"""What became of one object of a fleet: an answer, or the reason there is none."""

from enum import IntEnum

__all__ = ["Status"]


class Status(IntEnum):
    """Status of one object, kept in int8 arrays beside its numbers.

    Only OK carries an answer. Everything else is "no answer", which is never a safe answer.
    """

    OK = 0
    REENTERED = 1
    """Entered the atmosphere at or before the time asked for."""
    ESCAPED = 2
    """Left the Earth on an unbound orbit."""
    OUT_OF_SPAN = 3
    """The time asked for lies outside the span of the ephemeris."""
    MODEL_ERROR = 4
    """The model has no answer here (a singular or unconverged case)."""
    SET_ASIDE = 5
    """Shown beforehand to be unable to come near; not propagated."""
