"""The hard-body radius in a COMMENT, in the spellings senders use."""

import pytest

from greenzone.messages.ndm.hard_body_radius import radius_of_comment


@pytest.mark.parametrize(
    ("comment", "metres"),
    [
        ("HBR = 20", "20"),
        ("HBR                        = 15.0", "15.0"),
        ("HBR=20.0 [m]", "20.0"),
        ("hbr: 0.015 km", "15"),
        ("HBR 20", "20"),
        ("HBR = 12.5 meters", "12.5"),
        ("Hard Body Radius = 15 m", "15"),
        ("Combined Hard-Body Radius (HBR) = 20", "20"),
        ("HARD_BODY_RADIUS = 5.0E0 [M]", "5.0E0"),
        ("Screened with HBR = 10 m for both", "10"),
        ("HBR = 17.3000000000000007 [m]", "17.3000000000000007"),
        ("HBR = 20 as agreed", "20"),
        ("HBR = 10 ft", "3.048"),
    ],
)
def test_a_radius_is_found_in_metres(comment: str, metres: str) -> None:
    assert radius_of_comment(comment) == metres


@pytest.mark.parametrize(
    "comment",
    [
        "",
        "HBR",
        "HBR = unknown",
        "HBR = 20 [s]",
        "HBR_SOURCE = 20",
        "THBR = 20",
        "EXCLUSION_VOLUME_RADIUS = 10 [m]",
        "HBR version 1.2.3" + " " * 100_000 + "= 5",
        "HBR = 1.2.3",
    ],
)
def test_what_states_no_radius_gives_none(comment: str) -> None:
    assert radius_of_comment(comment) is None


def test_a_negative_radius_is_told_as_stated() -> None:
    """It is no radius, but a mistake that whoever computes must see; None would hide it."""
    assert radius_of_comment("HBR = -5 [m]") == "-5"
