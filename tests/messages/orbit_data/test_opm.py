"""Orbit parameter messages become records in SI."""

import math
from pathlib import Path

import numpy as np
import pytest

from greenzone.core.instant import parse_utc
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.orbit_data.opm import parse_opm, state_record
from greenzone.messages.reading import parse_message

MATRIX = "".join(
    f"C{row}_{column} = {10 * i + j}e-6\n"
    for i, row in enumerate(("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT"), 1)
    for j, column in enumerate(("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")[:i], 1)
)
OPM = f"""\
CCSDS_OPM_VERS = 2.0
CREATION_DATE = 2000-06-03T05:33:00.000
ORIGINATOR = GSOC
OBJECT_NAME = EUTELSAT W4
OBJECT_ID = 2000-028A
CENTER_NAME = EARTH
REF_FRAME = J2000
TIME_SYSTEM = UTC
EPOCH = 2006-06-03T00:00:00.000
X = 6655.9942 [km]
Y = -40218.5751 [km]
Z = -82.9177 [km]
X_DOT = 3.11548208 [km/s]
Y_DOT = 0.47042605 [km/s]
Z_DOT = -0.00101495 [km/s]
SEMI_MAJOR_AXIS = 41399.5123 [km]
ECCENTRICITY = 0.020842611
INCLINATION = 0.117746 [deg]
RA_OF_ASC_NODE = 17.604721 [deg]
ARG_OF_PERICENTER = 218.242943 [deg]
TRUE_ANOMALY = 41.922339 [deg]
GM = 398600.4415 [km**3/s**2]
MASS = 1913.000 [kg]
DRAG_COEFF = 2.300
{MATRIX}MAN_EPOCH_IGNITION = 2006-06-03T09:00:34.1
MAN_DURATION = 132.60 [s]
MAN_DELTA_MASS = -18.418 [kg]
MAN_REF_FRAME = RTN
MAN_DV_1 = -0.02325700 [km/s]
MAN_DV_2 = 0.01683160 [km/s]
MAN_DV_3 = -0.00893444 [km/s]
USER_DEFINED_EARTH_MODEL = WGS-84
"""


def test_a_state_is_in_si() -> None:
    record = parse_opm(OPM)
    assert (record.name, record.object_id, record.frame) == ("EUTELSAT W4", "2000-028A", "EME2000")
    assert record.epoch == parse_utc("2006-06-03T00:00:00Z")
    assert record.position_m.tolist() == [6655994.2, -40218575.1, -82917.7]
    assert record.velocity_m_s.tolist() == [3115.48208, 470.42605, -1.01495]
    assert record.spacecraft.mass_kg == 1913.0
    assert (record.spacecraft.drag_area_m2, record.spacecraft.drag_coefficient) == (None, 2.3)
    assert record.user_defined == (("EARTH_MODEL", "WGS-84"),)


def test_elements_are_in_metres_and_radians() -> None:
    elements = parse_opm(OPM).keplerian
    assert elements is not None
    assert elements.semi_major_axis_m == 41399512.3
    assert elements.gm_m3_s2 == 398600441500000.0
    assert elements.inclination_rad == math.radians(0.117746)
    assert elements.true_anomaly_rad == math.radians(41.922339)
    assert elements.mean_anomaly_rad is None


def test_elements_and_state_name_one_orbit() -> None:
    """Vis-viva; the example's elements and state agree to their last digits."""
    record = parse_opm(OPM)
    assert record.keplerian is not None
    speed_m_s = np.linalg.norm(record.velocity_m_s)
    radius_m = np.linalg.norm(record.position_m)
    axis_m = 1 / (2 / radius_m - speed_m_s**2 / record.keplerian.gm_m3_s2)
    assert abs(axis_m - record.keplerian.semi_major_axis_m) < 1000.0


def test_a_covariance_without_a_frame_is_in_that_of_the_state() -> None:
    covariance = parse_opm(OPM).covariance
    assert covariance is not None
    assert covariance.frame == "EME2000"
    assert covariance.matrix[1, 0] == covariance.matrix[0, 1] == 21.0
    assert covariance.matrix[5, 3] == 64.0
    framed = parse_opm(OPM.replace("CX_X =", "COV_REF_FRAME = RTN\nCX_X =")).covariance
    assert framed is not None
    assert framed.frame == "RTN"


def test_maneuvers_are_in_si() -> None:
    (burn,) = parse_opm(OPM).maneuvers
    assert burn.start == parse_utc("2006-06-03T09:00:34.1Z")
    assert (burn.duration_s, burn.delta_mass_kg, burn.frame) == (132.6, -18.418, "RTN")
    assert burn.delta_v_m_s is not None
    assert burn.delta_v_m_s.tolist() == [-23.257, 16.8316, -8.93444]


def test_epochs_are_in_their_time_system() -> None:
    record = parse_opm(OPM.replace("TIME_SYSTEM = UTC", "TIME_SYSTEM = GPS"))
    assert record.epoch == parse_utc("2006-06-02T23:59:46Z")  # 14 s ahead of UTC in 2006


def test_epochs_before_1972_are_read() -> None:
    """Vanguard 1, in orbit since March 1958."""
    record = parse_opm(OPM.replace("EPOCH = 2006-06-03", "EPOCH = 1958-03-17"))
    assert record.epoch == parse_utc("1958-03-17T00:00:00Z")


@pytest.mark.parametrize("scale", ["TDB", "UT1", "GMST", "MET"])
def test_a_time_system_at_no_fixed_distance_is_refused(scale: str) -> None:
    with pytest.raises(RefusedMessageError, match=f"'{scale}' cannot be used; use UTC, TAI"):
        parse_opm(OPM.replace("TIME_SYSTEM = UTC", f"TIME_SYSTEM = {scale}"), "a.opm")


def test_nothing_is_lost() -> None:
    message = parse_message(OPM, "a.opm")
    assert state_record(message.document).document is message.document


def test_the_example_messages_are_read(shared_data: Path) -> None:
    folder = shared_data / "ccsds" / "orekit" / "odm" / "opm"
    record = parse_opm((folder / "OPMExample5.txt").read_text())
    assert len(record.maneuvers) == 3
    assert record.epoch == parse_utc("2006-06-02T23:59:46Z")
    metres = "OPM-non-standard-units.txt"
    text = (folder / metres).read_text().replace("TIME_SYSTEM              = GMST",
                                                 "TIME_SYSTEM              = UTC")  # fmt: skip
    assert parse_opm(text, metres).position_m.tolist() == [6503514.0, 1239647.0, -717490.0]
