"""Records become documents that say the same, to the last bit."""

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jaxtyping import Float64
from numpy import ndarray

from conjunction_messages import cdm_text
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant, parse_utc
from greenzone.messages.conjunctions.cdm import conjunction_record, parse_cdm
from greenzone.messages.conjunctions.cdm_document import cdm_document, same_record
from greenzone.messages.conjunctions.cdm_keywords import COVARIANCE_ROWS
from greenzone.messages.conjunctions.cdm_record import (
    ConjunctionObject,
    ConjunctionRecord,
    DensitySensitivity,
    ForceModels,
    OperatorContact,
    OrbitDetermination,
    RtnCovariance,
    Screening,
    SpacecraftParameters,
)
from greenzone.messages.ndm.fields import frozen_array
from greenzone.messages.ndm.kvn_writing import format_kvn
from greenzone.messages.ndm.xml_writing import format_xml

SPAN_NS = tuple(parse_utc(f"{year}-01-01T00:00:00Z").tai_ns for year in (1972, 2199))


@dataclass
class Draws:
    """Values of a record, all from one seed: of any size, now and then absent."""

    rng: np.random.Generator

    def number(self) -> float:
        sign = self.rng.choice((-1.0, 1.0))
        return float(sign * self.positive()) if self.rng.random() > 0.1 else 0.0

    def positive(self) -> float:
        return float(self.rng.random() * 10.0 ** self.rng.uniform(-12.0, 12.0))

    def maybe(self) -> float | None:
        return self.positive() if self.rng.random() > 0.3 else None

    def count(self) -> int | None:
        return int(self.rng.integers(10**6)) if self.rng.random() > 0.3 else None

    def share(self) -> float:
        return float(self.rng.random())

    def radius(self) -> float | None:
        return 0.1 + self.share() if self.rng.random() > 0.3 else None

    def instant(self) -> Instant:
        return Instant(int(self.rng.integers(SPAN_NS[0], SPAN_NS[1])))

    def word(self) -> str:
        return "N" + "".join(self.rng.choice(list("ABCXYZ0189-"), 6))

    def one_of(self, *words: str) -> str:
        return str(self.rng.choice(words))

    def vector(self) -> Float64[ndarray, "3"]:
        return frozen_array([self.number(), self.number(), self.positive()])

    def covariance(self) -> RtnCovariance:
        rows = (*COVARIANCE_ROWS[:6], *(r for r in COVARIANCE_ROWS[6:] if self.rng.random() > 0.5))
        size = len(rows)
        lower = np.tril(np.array([self.number() for _ in range(size**2)]).reshape(size, size))
        return RtnCovariance(frozen_array(lower + np.tril(lower, -1).T), rows)


def object_of(draws: Draws) -> ConjunctionObject:
    number = str(draws.rng.integers(1, 999_999_999))
    return ConjunctionObject(
        designator=draws.one_of(number, draws.word()),
        catalog_name=draws.word(),
        name=draws.word(),
        international_designator=draws.word(),
        ephemeris_name=draws.word(),
        covariance_method=draws.one_of("CALCULATED", "DEFAULT"),
        maneuverable=draws.one_of("YES", "NO", "N/A"),
        frame=draws.one_of("EME2000", "GCRF", "ITRF"),
        position_m=draws.vector(),
        velocity_m_s=draws.vector(),
        covariance=draws.covariance(),
        object_type=draws.one_of("", "PAYLOAD", "DEBRIS"),
        orbit_center=draws.one_of("", "EARTH"),
        contact=OperatorContact(*(draws.one_of("", draws.word()) for _ in range(4))),
        models=ForceModels(
            draws.word(), draws.one_of("", draws.word()), solar_radiation_pressure="YES"
        ),
        orbit_determination=OrbitDetermination(
            last_observation_start=draws.instant(),
            recommended_span_s=draws.maybe(),
            actual_span_s=draws.maybe(),
            observations_available=draws.count(),
            tracks_used=draws.count(),
            residuals_accepted=draws.maybe(),
            weighted_rms=draws.maybe(),
        ),
        parameters=SpacecraftParameters(*(draws.maybe() for _ in range(8))),
        hbr_m=draws.radius(),
        exclusion_volume_radius_m=0.1 + draws.share(),
        covariance_scale_factor=0.1 + draws.share(),
        density=DensitySensitivity(draws.share(), draws.vector(), draws.vector()),
    )


def record_of(seed: int) -> ConjunctionRecord:
    draws = Draws(np.random.default_rng(seed))
    return ConjunctionRecord(
        message_id=draws.word(),
        originator=draws.word(),
        creation=draws.instant(),
        tca=draws.instant(),
        miss_distance_m=draws.positive(),
        object1=object_of(draws),
        object2=object_of(draws),
        message_for=draws.one_of("", draws.word()),
        relative_speed_m_s=draws.maybe(),
        relative_position_rtn_m=draws.vector(),
        relative_velocity_rtn_m_s=None,
        screening=Screening(
            draws.instant(), None, draws.one_of("", "RTN"), "BOX", draws.vector(), draws.instant()
        ),
        pc=draws.share(),
        pc_method=draws.one_of("", draws.word()),
        hbr_m=draws.radius(),
    )


def without_comment(record: ConjunctionRecord) -> ConjunctionRecord:
    return replace(record, hbr_comment="")


@given(st.integers(0, 2**32 - 1))
def test_a_record_comes_back_from_its_document(seed: int) -> None:
    record = record_of(seed)
    back = conjunction_record(cdm_document(record))
    assert same_record(without_comment(back), record)


def test_a_record_comes_back_from_text() -> None:
    """Through the writers and the strict reader, for what the standard allows in every value."""
    record = without_comment(replace(parse_cdm(cdm_text()), document=None, hbr_m=12.5))
    document = cdm_document(record)
    for text in (format_kvn(document), format_xml(document)):
        assert same_record(without_comment(parse_cdm(text)), record)


def test_the_document_a_record_was_read_from_is_kept() -> None:
    record = parse_cdm(cdm_text())
    assert cdm_document(record) is record.document


def test_a_changed_record_gets_a_document_of_its_own() -> None:
    record = parse_cdm(cdm_text().replace("OBJECT = OBJECT1", "COMMENT HBR = 5\nOBJECT = OBJECT1"))
    changed = replace(record, miss_distance_m=501.0, hbr_m=6.0)
    document = cdm_document(changed)
    assert document is not record.document
    assert conjunction_record(document).miss_distance_m == 501.0
    assert conjunction_record(document).hbr_m == 6.0


def test_no_covariance_is_invented() -> None:
    record = parse_cdm(cdm_text())
    bare = replace(record, object2=replace(record.object2, covariance=None))
    with pytest.raises(BadDataError, match="OBJECT2 NAME OF OBJECT2 has no covariance"):
        cdm_document(bare)


def test_records_differ_where_one_number_does() -> None:
    record = parse_cdm(cdm_text())
    other = replace(record, object1=replace(record.object1, position_m=frozen_array([7e6, 0, 1])))
    assert same_record(record, parse_cdm(cdm_text()))
    assert not same_record(record, other)
