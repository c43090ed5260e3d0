"""Orbit comprehensive messages become records in SI; what does not is said."""

import math
from pathlib import Path

import numpy as np
import pytest

from greenzone.core.instant import parse_utc
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.orbit_data.ocm import orbit_record, parse_ocm
from greenzone.messages.orbit_data.ocm_rows import NO_UNIT, symmetric_matrices
from greenzone.messages.reading import parse_message

HEAD = """\
CCSDS_OCM_VERS = 3.0
CREATION_DATE = 2026-11-01T00:00:00
ORIGINATOR = OPERATOR
META_START
OBJECT_NAME = SAT-7
INTERNATIONAL_DESIGNATOR = 2024-001A
OPERATOR = SOMEONE
OPS_STATUS = OPERATIONAL
TIME_SYSTEM = UTC
EPOCH_TZERO = 2026-11-02T00:00:00
META_STOP
"""
FLOWN = """\
TRAJ_START
TRAJ_ID = plan A OPERATIONAL
TRAJ_BASIS = PREDICTED
INTERPOLATION = HERMITE
INTERPOLATION_DEGREE = 7
CENTER_NAME = EARTH
TRAJ_REF_FRAME = EME2000
TRAJ_TYPE = CARTPVA
TRAJ_UNITS = [km, km, km, km/s, km/s, km/s, km/s**2, km/s**2, km/s**2]
0.0 7000.0 0.0 0.0 0.0 7.5 0.25 -0.008 0.0 0.0
60.5 6990.0 450.0 15.0 -0.5 7.4 0.25 -0.008 0.0 0.0
TRAJ_STOP
"""
CANDIDATE = """\
TRAJ_START
TRAJ_ID = plan B
TRAJ_BASIS = PREDICTED
TRAJ_BASIS_ID = CANDIDATE 3
CENTER_NAME = EARTH
TRAJ_REF_FRAME = EME2000
TRAJ_TYPE = CARTP
2026-11-02T00:10:00 7000.0 0.0 0.0
2026-306T00:20:00 6990.0 450.0 15.0
TRAJ_STOP
"""
COVARIANCE = """\
COV_START
COV_REF_FRAME = RTN
COV_TYPE = CARTP
COV_ORDERING = LTM
COV_UNITS = [km, km, km]
0.0 1e-4 2e-5 4e-4 1e-6 2e-6 9e-4
COV_STOP
"""
BURNS = """\
MAN_START
MAN_ID = raise
MAN_DEVICE_ID = THR_02
MAN_BASIS = CANDIDATE
MAN_PURPOSE = ORBIT
MAN_REF_FRAME = RTN
MAN_COMPOSITION = TIME_ABSOLUTE, MAN_DURA, DELTA_MASS, DV_X, DV_Y, DV_Z, DV_MAG_SIGMA, THR_X, THR_Y, THR_Z, THR_ISP, THR_INTERP
MAN_UNITS = [s, kg, km/s, km/s, km/s, %, N, N, N, s, n/a]
2026-11-02T01:00:00 200.0 -0.5 0.0 0.0015 0.0 2.0 0.0 22.0 0.0 220.0 ON
2026-11-02T02:00:00 100.0 -0.2 0.0 0.0007 0.0 2.0 0.0 22.0 0.0 220.0 ON
MAN_STOP
"""  # noqa: E501
PHYSICAL = """\
PHYS_START
WET_MASS = 260.0 [kg]
OEB_MAX = 2.8 [m]
AREA_TYP_FOR_PC = 5.3 [m**2]
DV_REMAINING = 0.2 [km/s]
PHYS_STOP
"""
USER = "USER_START\nUSER_DEFINED_RUN = 17\nUSER_STOP\n"
OCM = HEAD + FLOWN + CANDIDATE + PHYSICAL + COVARIANCE + BURNS + USER


def test_trajectories_are_in_si_at_absolute_or_relative_times() -> None:
    flown, candidate = parse_ocm(OCM).trajectories
    zero = parse_utc("2026-11-02T00:00:00Z").tai_ns
    assert (flown.tai_ns - zero).tolist() == [0, 60_500_000_000]
    assert (candidate.tai_ns - zero).tolist() == [600_000_000_000, 1_200_000_000_000]
    assert flown.position_m is not None
    assert flown.position_m[1].tolist() == [6_990_000.0, 450_000.0, 15_000.0]
    assert flown.velocity_m_s is not None
    assert flown.velocity_m_s[0].tolist() == [0.0, 7500.0, 250.0]
    assert flown.acceleration_m_s2 is not None
    assert flown.acceleration_m_s2[0].tolist() == [-8.0, 0.0, 0.0]
    assert candidate.velocity_m_s is None
    assert (flown.interpolation, flown.interpolation_degree) == ("HERMITE", 7)
    assert (candidate.interpolation, candidate.interpolation_degree) == ("", None)


def test_what_is_flown_and_what_is_only_considered_are_told_apart() -> None:
    assert [t.standing for t in parse_ocm(OCM).trajectories] == ["OPERATIONAL", "CANDIDATE"]
    unmarked = OCM.replace("plan A OPERATIONAL", "plan A").replace("CANDIDATE 3", "3")
    assert [t.standing for t in parse_ocm(unmarked).trajectories] == ["", ""]


def test_covariances_are_in_si() -> None:
    (history,) = parse_ocm(OCM).covariances
    assert (history.frame, history.kind) == ("RTN", "CARTP")
    expected = [[100.0, 20.0, 1.0], [20.0, 400.0, 2.0], [1.0, 2.0, 900.0]]
    np.testing.assert_allclose(history.matrices[0], expected, rtol=1e-15)


def test_every_ordering_gives_the_same_matrix() -> None:
    matrix = np.array([[4.0, 2.0, 1.0], [2.0, 9.0, -3.0], [1.0, -3.0, 16.0]])
    sigma = np.sqrt(np.diagonal(matrix))
    correlation = matrix / np.outer(sigma, sigma)
    lower = np.tril(matrix) + np.triu(correlation, 1)
    rows = {
        "LTM": matrix[np.tril_indices(3)],
        "UTM": matrix[np.triu_indices(3)],
        "FULL": matrix.ravel(),
        "LTMWCC": lower.ravel(),
        "UTMWCC": lower.T.ravel(),
    }
    for ordering, values in rows.items():
        found = symmetric_matrices(values[None], ordering, [NO_UNIT] * 3)
        assert np.array_equal(found[0], matrix), ordering


def test_burns_are_in_si() -> None:
    (plan,) = parse_ocm(OCM).maneuvers
    assert (plan.plan_id, plan.device_id, plan.basis) == ("raise", "THR_02", "CANDIDATE")
    first, second = plan.burns
    assert second.start.seconds_since(first.start) == 3600.0
    assert (first.duration_s, first.delta_mass_kg, first.frame) == (200.0, -0.5, "RTN")
    assert first.delta_v_m_s is not None
    assert first.delta_v_m_s.tolist() == [0.0, 1.5, 0.0]
    assert first.thrust_n is not None
    assert first.thrust_n.tolist() == [0.0, 22.0, 0.0]
    assert (first.specific_impulse_s, first.delta_v_sigma) == (220.0, 0.02)
    assert first.acceleration_m_s2 is None


def test_other_parts_are_read() -> None:
    record = parse_ocm(OCM)
    assert (record.name, record.international_designator) == ("SAT-7", "2024-001A")
    assert (record.operator, record.ops_status) == ("SOMEONE", "OPERATIONAL")
    assert record.physical.wet_mass_kg == 260.0
    assert record.physical.largest_m == 2.8
    assert record.physical.area_typical_for_pc_m2 == 5.3
    assert record.physical.delta_v_remaining_m_s == 200.0
    assert record.physical.dry_mass_kg is None
    assert record.user_defined == (("RUN", "17"),)


def test_what_is_not_converted_is_said_and_kept() -> None:
    message = parse_message(OCM, "a.ocm")
    record = orbit_record(message.document)
    assert record.not_converted == (
        "maneuver plan 'raise': the column THR_INTERP stays in the document",
    )
    assert record.document is message.document


def test_a_time_system_at_no_fixed_distance_leaves_the_histories_out() -> None:
    record = parse_ocm(OCM.replace("TIME_SYSTEM = UTC", "TIME_SYSTEM = UT1"))
    assert record.epoch_tzero is None
    assert (record.trajectories, record.covariances, record.maneuvers) == ((), (), ())
    assert len(record.not_converted) == 4
    assert record.not_converted[1] == (
        "trajectory 'plan B': its times are in UT1, at no fixed distance from TAI"
    )
    assert record.physical.wet_mass_kg == 260.0


def test_orbit_elements_are_in_radians() -> None:
    kepler = CANDIDATE.replace("CARTP", "KEPLERIAN")
    kepler = kepler.replace("7000.0 0.0 0.0", "7000.0 0.01 90 0 180 45")
    kepler = kepler.replace("6990.0 450.0 15.0", "7000.0 0.01 90 0 180 49")
    (trajectory,) = parse_ocm(HEAD + kepler).trajectories
    assert trajectory.position_m is None
    assert trajectory.elements[0].tolist() == [
        7e6, 0.01, math.pi / 2, 0.0, math.pi, math.pi / 4
    ]  # fmt: skip


def test_a_relative_time_counts_si_seconds_through_a_leap_second() -> None:
    text = HEAD.replace("2026-11-02T00:00:00", "2016-12-31T23:59:59") + FLOWN
    (trajectory,) = parse_ocm(text).trajectories
    assert trajectory.tai_ns[1] == parse_utc("2017-01-01T00:00:58.5Z").tai_ns


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("6990.0 450.0 15.0\n", "6990.0 450.0\n"),
        ("60.5 6990.0", "-60.5 6990.0"),
        ("60.5 6990.0", "60.5 nan"),
        ("2026-306T", "2026-366T"),
        ("MAN_COMPOSITION = TIME_ABSOLUTE, MAN_DURA", "MAN_COMPOSITION = MAN_DURA, DEPLOY_MASS"),
        ("220.0 ON\nMAN_STOP", "220.0\nMAN_STOP"),
    ],
)
def test_broken_rows_are_refused_with_their_line(old: str, new: str) -> None:
    assert old in OCM
    with pytest.raises(RefusedMessageError, match=r"^a.ocm: line \d+: .*; \w+"):
        parse_ocm(OCM.replace(old, new), "a.ocm")


def test_the_example_with_every_keyword_is_read(shared_data: Path) -> None:
    path = shared_data / "ccsds" / "orekit" / "odm" / "ocm" / "OCMExample4.txt"
    record = parse_ocm(path.read_text(), path.name)
    assert [t.kind for t in record.trajectories] == ["CARTPVA", "CARTP", "KEPLERIAN"]
    assert [c.matrices.shape for c in record.covariances] == [(3, 6, 6), (1, 6, 6)]
    assert (
        record.covariances[1].matrices[0, 1, 0] == record.covariances[1].matrices[0, 0, 1] == 20e6
    )
    first, _, deployments = record.maneuvers
    assert first.burns[0].acceleration_m_s2 is not None
    assert first.burns[0].acceleration_m_s2[0] == 0.734092785
    assert [burn.deployed for burn in deployments.burns] == [f"BEE_{n}" for n in range(1, 9)]
    assert deployments.burns[0].deployed_mass_kg == -0.4
    assert record.physical.max_thrust_n == 6.8
    assert any("DC_TYPE" in note for note in record.not_converted)
