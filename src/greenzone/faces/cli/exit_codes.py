"""The numbers with which the program ends, a contract: see docs/respond.md and docs/evidence.md."""

from enum import IntEnum

__all__ = ["ExitCode"]


class ExitCode(IntEnum):
    """0 done, 2 usage, 3 bad data; with --exit-zone 10 yellow, 20 red, 30 unknown.

    Of `evidence verify` 40 where a bundle does not hold, 41 where that cannot be told.
    """

    DONE = 0
    USAGE = 2
    BAD_DATA = 3
    ZONE_YELLOW = 10
    ZONE_RED = 20
    ZONE_UNKNOWN = 30
    DOES_NOT_HOLD = 40
    NOT_VERIFIABLE = 41

    @classmethod
    def of_zone(cls, zone: str) -> "ExitCode":
        """The code of a zone's name; 0 for green."""
        codes = {"green": cls.DONE, "yellow": cls.ZONE_YELLOW, "red": cls.ZONE_RED}
        return codes.get(zone, cls.ZONE_UNKNOWN)
