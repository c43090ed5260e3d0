"""The exit codes are a contract: numbers that other programs depend on."""

from greenzone.faces.cli.exit_codes import ExitCode


def test_the_numbers_never_change() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "DONE": 0,
        "USAGE": 2,
        "BAD_DATA": 3,
        "ZONE_YELLOW": 10,
        "ZONE_RED": 20,
        "ZONE_UNKNOWN": 30,
        "DOES_NOT_HOLD": 40,
        "NOT_VERIFIABLE": 41,
    }
