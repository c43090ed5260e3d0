"""The shipped table of Earth orientation: span, values against a second series, edges."""

import dataclasses
from pathlib import Path

import astropy_iers_data
import numpy as np
import pytest

from greenzone.core.earth_orientation import EarthOrientation, OrientationStanding
from greenzone.core.errors import BadDataError, OutOfSpanError
from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation

ARCSECOND_RAD = np.pi / 648_000
EVENT = parse_utc("2021-11-15T00:00:00Z")


@pytest.fixture(scope="module")
def earth() -> EarthOrientation:
    return shipped_earth_orientation()


def test_the_table_spans_1973_to_a_year_beyond_its_measurements(earth: EarthOrientation) -> None:
    assert format_utc(earth.start, 0) == "1973-01-02T00:00:00Z"
    predicted_days = int(earth.mjd[-1]) - earth.first_predicted_mjd
    assert 300 < predicted_days < 400
    assert earth.end > parse_utc("2027-06-01T00:00:00Z")


def test_the_table_is_read_once(earth: EarthOrientation) -> None:
    assert shipped_earth_orientation() is earth


def test_standing_tells_measured_predicted_and_beyond(earth: EarthOrientation) -> None:
    first_predicted = Instant(EVENT.tai_ns).plus((earth.first_predicted_mjd - 59533) * 86_400)
    assert earth.standing(EVENT) is OrientationStanding.MEASURED
    assert earth.standing(first_predicted.plus(-1)) is OrientationStanding.MEASURED
    assert earth.standing(first_predicted) is OrientationStanding.PREDICTED
    assert earth.standing(earth.end) is OrientationStanding.PREDICTED
    assert earth.standing(earth.end.plus(1)) is OrientationStanding.BEYOND


def test_values_agree_with_the_other_iers_series(earth: EarthOrientation) -> None:
    """EOP 20 C04 is combined independently of Bulletin A; the two differ by measurement error."""
    lines = Path(astropy_iers_data.IERS_B_FILE).read_text().splitlines()
    row = next(line for line in lines if line.startswith("2021  11  15   0"))
    x, y, ut1_utc, dx, dy = (float(word) for word in row.split()[5:10])
    found = earth.at(EVENT)
    half_a_millisecond_of_arc_rad = 0.5e-3 * ARCSECOND_RAD
    a_tenth_of_a_millisecond_s = 1e-4
    assert float(found.ut1_minus_tai_s) == pytest.approx(
        ut1_utc - 37, abs=a_tenth_of_a_millisecond_s
    )
    for ours, theirs in (
        (found.pole_x_rad, x),
        (found.pole_y_rad, y),
        (found.celestial_pole_dx_rad, dx),
        (found.celestial_pole_dy_rad, dy),
    ):
        assert float(ours) == pytest.approx(
            theirs * ARCSECOND_RAD, abs=half_a_millisecond_of_arc_rad
        )


def test_ut1_runs_smoothly_through_a_leap_second(earth: EarthOrientation) -> None:
    midnight = parse_utc("2017-01-01T00:00:00Z").tai_ns
    hours = midnight + np.arange(-48, 49) * 3_600_000_000_000
    steps_s = np.diff(earth.at(hours).ut1_minus_tai_s)
    longest_day_excess_s = 0.004
    assert np.abs(steps_s).max() < longest_day_excess_s / 24


def test_after_the_table_its_last_values_stand(earth: EarthOrientation) -> None:
    last, later = earth.at(earth.end), earth.at(earth.end.plus(1e8))
    assert float(last.ut1_minus_tai_s) == float(later.ut1_minus_tai_s)


def test_before_the_table_there_is_no_answer(earth: EarthOrientation) -> None:
    with pytest.raises(OutOfSpanError, match=r"1973-01-01.*starts at 1973-01-02"):
        earth.at(earth.start.plus(-86_400))
    with pytest.raises(OutOfSpanError):
        earth.at(np.array([EVENT.tai_ns, earth.start.tai_ns - 1]))


def test_a_table_with_a_missing_day_is_refused(earth: EarthOrientation) -> None:
    gap = earth.mjd.copy()
    gap[5:] += 1
    with pytest.raises(BadDataError, match="days are missing"):
        dataclasses.replace(earth, mjd=gap)


def test_the_digest_is_of_the_file_read(earth: EarthOrientation) -> None:
    assert len(earth.digest.sha256) == 64
    assert earth.digest.name == "IERS finals2000A"
