import math
from dataclasses import replace

import numpy as np
import pytest

from element_samples import element_set, table_of
from greenzone.catalog.catalog import Catalog, catalog_of
from greenzone.catalog.object_type import ObjectType
from greenzone.catalog.orbit_class import OrbitClass, apogee_m, orbit_classes, perigee_m, period_s
from greenzone.catalog.selection import Selection
from greenzone.catalog.summary import summarise
from greenzone.core.instant import Instant

REV = 2.0 * math.pi / 86_400.0
ORBITS = {
    "1": (15.5, 0.001),  # station
    "2": (1.00273791, 0.0001),  # geostationary
    "3": (2.0056, 0.70),  # Molniya
    "4": (2.0056, 0.001),  # navigation
    "5": (0.5, 0.1),  # beyond the geostationary band
}


def catalog() -> Catalog:
    sets = [
        replace(element_set(i), mean_motion_rad_s=motion * REV, eccentricity=e)
        for i, (motion, e) in ORBITS.items()
    ]
    return catalog_of(
        table_of(sets).with_columns(
            name=["ISS", "GEO 1", "MOLNIYA DEB", "NAV 1", "FAR R/B"],
            owner=["ISS", "US", "CIS", "US", ""],
            object_type=["PAYLOAD", "", "", "", ""],
            decay_date=["", "", "", "", "2020-01-01"],
        )
    )


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(), "12345"),
        (Selection(types=(ObjectType.PAYLOAD, ObjectType.DEBRIS)), "13"),
        (Selection(types=(ObjectType.UNKNOWN,)), "24"),
        (Selection(owners=("us", "CIS")), "234"),
        (Selection(name=" 1"), "24"),
        (Selection(orbits=(OrbitClass.GEO, OrbitClass.HEO)), "23"),
        (Selection(near_earth=True), "1"),
        (Selection(near_earth=False), "2345"),
        (Selection(period_s=(None, 6_000.0)), "1"),
        (Selection(perigee_m=(300e3, 500e3)), "1"),
        (Selection(apogee_m=(30_000e3, 36_000e3)), "2"),
        (Selection(in_orbit=True), "1234"),
        (Selection(owners=("US",), name="NAV"), "4"),
        (Selection(name="NOBODY"), ""),
    ],
)
def test_objects_meet_all_conditions(selection: Selection, ids: str) -> None:
    found = catalog().select(selection.mask(catalog()))
    assert "".join(found.object_id.tolist()) == ids


def test_classes_are_those_of_well_known_orbits() -> None:
    names = [OrbitClass(code).name for code in orbit_classes(catalog().newest()).tolist()]
    assert names == ["LEO", "GEO", "HEO", "MEO", "HIGH"]


def test_heights_and_period_are_those_that_space_track_states() -> None:
    """Its record of the ISS of 2025-09-27: 92.936 min, 419.260 km, 417.393 km."""
    iss = replace(element_set(), mean_motion_rad_s=15.494532449 * REV, eccentricity=0.00013734739)
    table = table_of([iss])
    half_a_printed_metre = 1.0  # and a radius of 6378.135 km
    assert period_s(table)[0] / 60.0 == pytest.approx(92.936, abs=0.0006)
    assert apogee_m(table)[0] == pytest.approx(419_260, abs=half_a_printed_metre)
    assert perigee_m(table)[0] == pytest.approx(417_393, abs=half_a_printed_metre)


def test_every_count_adds_up_to_all_objects() -> None:
    whole = catalog()
    now = Instant(int(whole.epoch_tai_ns[0]) + 2 * 86_400 * 10**9)
    summary = summarise(whole, now)
    for counts in (summary.types, summary.orbits, summary.owners, summary.ages, summary.sources):
        assert sum(counts.values()) == summary.objects == 5
    assert summary.types == {"UNKNOWN": 2, "PAYLOAD": 1, "DEBRIS": 1, "ROCKET BODY": 1}
    assert summary.types_derived == 2
    assert summary.ages["1 to 3 days"] == 5
    assert summarise(whole, Instant(0)).ages["epoch ahead"] == 5
    assert np.isnan(whole.hbr_m).all()
    assert summary.with_hbr == 0
