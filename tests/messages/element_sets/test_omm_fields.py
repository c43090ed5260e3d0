"""An element set written as keywords and values is the same element set when read again."""

import json
import math
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from element_samples import element_set
from greenzone.core.instant import Instant
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.omm import parse_omm
from greenzone.messages.element_sets.omm_fields import omm_fields
from greenzone.messages.element_sets.tle import parse_tle
from small_cases import ISS_TLE

TURN = 2.0 * math.pi


def again(elements: ElementSet) -> ElementSet:
    found = parse_omm(json.dumps(dict(omm_fields(elements))))
    return replace(found, source_lines=elements.source_lines, origin=elements.origin)


@given(
    st.floats(1e-9, 1.4e-3),
    st.floats(0.0, 0.99999999),
    st.floats(0.0, math.pi),
    st.lists(st.floats(-TURN, TURN), min_size=3, max_size=3),
    st.lists(st.floats(-0.5, 0.5), min_size=3, max_size=3),
    st.integers(10**18, 3 * 10**18),
)
def test_any_element_set_comes_back_to_the_last_bit(
    motion: float,
    eccentricity: float,
    inclination: float,
    angles: list[float],
    rates: list[float],
    tai_ns: int,
) -> None:
    elements = replace(
        element_set("999999999", name="A (B) C", designator="2026-001A"),
        epoch=Instant(tai_ns),
        mean_motion_rad_s=motion,
        eccentricity=eccentricity,
        inclination_rad=inclination,
        raan_rad=angles[0],
        arg_perigee_rad=angles[1],
        mean_anomaly_rad=angles[2],
        bstar=rates[0],
        half_mean_motion_dot_rad_s2=rates[1] * 1e-9,
        sixth_mean_motion_ddot_rad_s3=rates[2] * 1e-15,
    )
    back = again(elements)
    assert back.epoch == elements.epoch
    for name in ("eccentricity", "bstar"):
        assert getattr(back, name) == getattr(elements, name)
    # A decimal may lie between two angles whose degrees are neighbours; a rate is scaled twice.
    two_last_places = 4.5e-16
    for name in ("mean_motion_rad_s", "inclination_rad", "raan_rad", "half_mean_motion_dot_rad_s2"):
        assert math.isclose(getattr(back, name), getattr(elements, name), rel_tol=two_last_places)


def test_the_digits_of_a_tle_are_the_digits_written() -> None:
    (elements,) = parse_tle(ISS_TLE)
    fields = omm_fields(elements)
    columns = elements.source_lines[1]
    assert float(fields["INCLINATION"]) == float(columns[8:16])
    assert len(fields["INCLINATION"]) <= 8
    assert fields["ECCENTRICITY"] == f"{int(columns[26:33]) / 1e7:g}"
    assert len(fields["MEAN_MOTION"]) <= 11
    assert again(elements) == elements


def test_ids_are_kept_whole() -> None:
    for identity, designator in (("999999999", ""), ("V 12104", ""), ("T000123", "2020-001A")):
        elements = element_set(identity, designator=designator)
        assert again(elements).object_id == identity
