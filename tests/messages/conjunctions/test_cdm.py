"""Conjunction messages become records in SI; what contradicts itself is doubted, not changed."""

import json
from pathlib import Path

import numpy as np
import pytest

from conjunction_messages import SIGMAS, cdm_text
from greenzone.core.instant import parse_utc
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.conjunctions.cdm import conjunction_record, parse_cdm
from greenzone.messages.conjunctions.cdm_record import ConjunctionRecord
from greenzone.messages.ndm.document import Document
from greenzone.messages.reading import parse_message


def codes(record: ConjunctionRecord) -> list[str]:
    return [doubt.code for doubt in record.doubts]


def test_a_consistent_message_raises_no_doubt() -> None:
    assert parse_cdm(cdm_text()).doubts == ()


def test_values_are_in_si() -> None:
    record = parse_cdm(cdm_text())
    assert record.tca == parse_utc("2023-06-13T00:19:23.766Z")
    assert record.miss_distance_m == 500.0
    assert record.relative_position_rtn_m is not None
    assert record.relative_position_rtn_m.tolist() == [300.0, 0.0, 400.0]
    assert (record.pc, record.pc_method) == (1.862e-05, "FOSTER-1992")
    one, two = record.objects
    assert one.position_m.tolist() == [7e6, 0.0, 0.0]
    assert two.velocity_m_s.tolist() == [0.0, -7000.0, 0.0]
    assert one.orbit_determination.recommended_span_s == 3.58 * 86_400
    assert one.orbit_determination.residuals_accepted == 0.981
    assert one.orbit_determination.observations_used == 106
    assert one.orbit_determination.observations_available is None
    assert one.parameters.cd_area_over_mass_m2_kg == 0.013236
    assert one.parameters.mass_kg is None


def test_designators_lose_their_padding_and_nothing_else() -> None:
    assert [side.designator for side in parse_cdm(cdm_text()).objects] == ["20580", "270123456"]
    for written in ("18SPCS 18571", "0001234567890", "T-0042"):
        record = parse_cdm(cdm_text(OBJECT_DESIGNATOR=written))
        assert record.object1.designator == written


def test_covariances_are_symmetric_with_the_stated_variances() -> None:
    covariance = parse_cdm(cdm_text()).object1.covariance
    assert covariance is not None
    assert covariance.rows == tuple(SIGMAS)
    assert covariance.state is not None
    assert np.diagonal(covariance.state).tolist() == [sigma**2 for sigma in SIGMAS.values()]
    assert np.array_equal(covariance.matrix, covariance.matrix.T)


def test_rows_for_drag_and_thrust_are_kept_where_they_are_whole() -> None:
    """Thrust without radiation pressure: its row has one column less."""
    columns = ("R", "T", "N", "RDOT", "TDOT", "NDOT", "DRG")
    drag = "".join(f"CDRG_{c} = {i}e-3\n" for i, c in enumerate(columns))
    thrust = "".join(f"CTHR_{c} = {i}e-4\n" for i, c in enumerate((*columns, "THR"), 1))
    text = cdm_text().replace("OBJECT = OBJECT2", f"{drag}{thrust}OBJECT = OBJECT2")
    covariance = parse_cdm(text).object1.covariance
    assert covariance is not None
    assert covariance.rows[6:] == ("DRG", "THR")
    assert covariance.matrix[7].tolist() == pytest.approx([i * 1e-4 for i in range(1, 9)])
    assert covariance.matrix[:, 7].tolist() == covariance.matrix[7].tolist()
    partial = text.replace("CTHR_T = 2e-4\n", "")
    record = parse_cdm(partial)
    assert record.object1.covariance is not None
    assert record.object1.covariance.rows[6:] == ("DRG",)
    assert "incomplete" in codes(record)


COMMENTS = """\
COMMENT EXCLUSION_VOLUME_RADIUS = 19 [m]
COMMENT COVARIANCE_SCALE_FACTOR = 1.5
COMMENT DCP Density Forecast Uncertainty = 2.149971900000000047e-01
COMMENT DCP Sensitivity Vector RTN Pos = -1.313943384724967132e+02 4.2e+04 5.1 [m]
COMMENT DCP Sensitivity Vector RTN Vel = -4.6e+01 7.3e-02 8.8e-02 [m/sec]
X = 7000"""


def test_what_senders_put_into_comments_is_found() -> None:
    one, two = parse_cdm(cdm_text().replace("X = 7000", COMMENTS, 1)).objects
    assert one.exclusion_volume_radius_m == 19.0
    assert one.covariance_scale_factor == 1.5
    assert one.density is not None
    assert one.density.forecast_uncertainty == 0.2149971900000000047
    assert one.density.position_rtn_m.tolist() == [-131.3943384724967132, 42_000.0, 5.1]
    assert one.density.velocity_rtn_m_s.tolist() == [-46.0, 0.073, 0.088]
    assert (two.exclusion_volume_radius_m, two.density) == (None, None)


def test_half_a_density_sensitivity_is_doubted() -> None:
    text = cdm_text().replace("X = 7000", COMMENTS, 1).replace("RTN Vel", "RTN speed")
    record = parse_cdm(text)
    assert record.object1.density is None
    assert codes(record) == ["incomplete"]


@pytest.mark.parametrize(
    ("comment", "radius_m"),
    [
        ("HBR = 10 [m]", 10.0),
        ("HBR                        = 15.0", 15.0),
        ("Hard Body Radius: 0.02 km", 20.0),
        ("SCREENING_OPTION = Covariance", None),
    ],
)
def test_the_radius_of_both_is_found_above_the_objects(
    comment: str, radius_m: float | None
) -> None:
    text = cdm_text().replace("OBJECT = OBJECT1", f"COMMENT {comment}\nOBJECT = OBJECT1")
    record = parse_cdm(text)
    assert record.hbr_m == radius_m
    assert record.hbr_comment == (comment.strip() if radius_m else "")
    assert (record.object1.hbr_m, record.object2.hbr_m) == (None, None)


def test_an_operators_radius_is_that_of_one_object() -> None:
    comment = "COMMENT Operator Hard Body Radius = 10.000000 [m]\nX = 7000"
    record = parse_cdm(cdm_text().replace("X = 7000", comment, 1))
    assert (record.hbr_m, record.object1.hbr_m, record.object2.hbr_m) == (None, 10.0, None)


def test_a_radius_in_each_object_is_its_own() -> None:
    text = cdm_text().replace("X = 7000", "COMMENT HBR = 4 [m]\nX = 7000", 1)
    text = text.replace("X = 7000.3", "COMMENT HBR = 3 [m]\nX = 7000.3", 1)
    record = parse_cdm(text)
    assert (record.hbr_m, record.object1.hbr_m, record.object2.hbr_m) == (None, 4.0, 3.0)


@pytest.mark.parametrize(
    ("keyword", "value", "code"),
    [
        ("MISS_DISTANCE", "0.5", "km_for_m"),
        ("MISS_DISTANCE", "900", "miss_distance"),
        ("RELATIVE_POSITION_N", "4000", "miss_distance"),
        ("RELATIVE_SPEED", "14", "relative_speed"),
        ("Y_DOT", "14", "radius"),
        ("OBJECT_DESIGNATOR", "1", "same_object"),
        ("CT_R", "1e5", "not_positive_definite"),
        ("CT_T", "1e20", "covariance_size"),
    ],
)
def test_contradictions_are_doubted(keyword: str, value: str, code: str) -> None:
    assert code in codes(parse_cdm(cdm_text(**{keyword: value})))


def test_states_in_metres_are_suspected() -> None:
    """7000 km written as 7000 m: the radius, and a thousandfold distance."""
    text = cdm_text()
    for km in ("X = 7000 [km]", "X = 7000.3 [km]", "Z = 0.4 [km]"):
        text = text.replace(km, km.replace("[km]", "[m]"))
    assert {"km_for_m", "radius"} <= set(codes(parse_cdm(text)))


@pytest.mark.parametrize("radius", ["0", "10 [km]"])
def test_impossible_radii_are_doubted(radius: str) -> None:
    text = cdm_text().replace("OBJECT = OBJECT1", f"COMMENT HBR = {radius}\nOBJECT = OBJECT1")
    assert "hbr" in codes(parse_cdm(text))


def test_a_velocity_without_covariance_is_told_apart_from_a_bad_one() -> None:
    nothing = dict.fromkeys(("CRDOT_RDOT", "CTDOT_TDOT", "CNDOT_NDOT"), "0.0")
    assert set(codes(parse_cdm(cdm_text(**nothing)))) == {"no_velocity_covariance"}


def test_a_tca_outside_the_screened_times_is_doubted() -> None:
    screened = "START_SCREEN_PERIOD = 2023-06-14T00:00:00\nCOLLISION_PROBABILITY ="
    text = cdm_text().replace("COLLISION_PROBABILITY =", screened)
    assert codes(parse_cdm(text)) == ["outside_screening"]


def test_a_state_at_the_centre_of_the_earth_is_refused() -> None:
    text = cdm_text().replace("X = 7000 ", "X = 0 ")
    with pytest.raises(RefusedMessageError, match="centre of the Earth; give its position"):
        parse_cdm(text, "a.cdm")


def test_another_kind_of_message_is_refused() -> None:
    with pytest.raises(RefusedMessageError, match="x: 'a OEM with 0 segments' is no conjunction"):
        conjunction_record(Document("OEM", "2.0", ()), "x")


def test_nothing_is_lost() -> None:
    message = parse_message(cdm_text(), "a.cdm")
    assert conjunction_record(message.document).document is message.document


def test_arrays_cannot_be_written_to() -> None:
    with pytest.raises(ValueError, match="read-only"):
        parse_cdm(cdm_text()).object1.position_m[0] = 0.0


def test_the_cara_messages_agree_with_the_reference(shared_data: Path) -> None:
    """States to the last bit but one, covariances and radii exactly, as CARA's own reader."""
    folder = shared_data / "pc"
    cases = json.loads((folder / "cara_cdm53.json").read_text())["cases"]
    assert len(cases) == 30
    for case in cases:
        record = parse_cdm((folder / "cdm" / case["cdm_file"]).read_text(), case["cdm_file"])
        for side, number in zip(record.objects, "12", strict=True):
            state = np.concatenate((side.position_m, side.velocity_m_s))
            theirs = np.concatenate((case[f"r{number}"], case[f"v{number}"]))
            np.testing.assert_allclose(state, theirs, rtol=2.3e-16, atol=0.0)
            assert side.covariance is not None
            assert side.covariance.state is not None
            assert np.array_equal(side.covariance.state, case[f"cov{number}_rtn"])
            assert side.density is not None
        assert record.hbr_m == case["HBR_cdm"]
        assert record.tca == parse_utc(case["TCA"])
        assert abs(record.miss_distance_m - case["miss_distance_m"]) <= 0.5
        assert record.pc == case["expected"]["CDM_COLLISION_PROBABILITY"]["value"]
        assert record.doubts == ()


def test_every_other_message_of_the_shared_cases_is_read(shared_data: Path) -> None:
    found = {
        path.stem: parse_cdm(path.read_text(), path.name)
        for path in (shared_data / "pc" / "cdm").glob("[A-Z]*.cdm")
    }
    assert len(found) == 21
    assert found["AlfanoTestCase03"].hbr_m == 15.0
    bad = codes(found["OmitronTestCase_Test07_NonPDCovariance"])
    assert bad == ["not_positive_definite"]
    assert set(codes(found["SingleCovTestCase1-1"])) == {"no_velocity_covariance"}


def test_kilometres_in_place_of_metres_are_found_in_the_wild(shared_data: Path) -> None:
    folder = shared_data / "ccsds" / "kessler_synthetic"
    found = [codes(parse_cdm(path.read_text())) for path in sorted(folder.glob("*.kvn"))]
    assert len(found) == 14
    assert any("km_for_m" in each for each in found)
