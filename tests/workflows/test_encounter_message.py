"""Encounters as messages: what is known is written, and nothing is invented."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
import pytest

from conjunction_messages import cdm_text
from greenzone.core.errors import BadDataError
from greenzone.decision.policy import load_policy
from greenzone.messages.conjunctions.cdm import parse_cdm
from greenzone.messages.orbit_data.opm import state_record
from greenzone.messages.reading import parse_messages
from greenzone.workflows.assess import AssessCall, assess
from greenzone.workflows.assess_states import stated_pair
from greenzone.workflows.encounter_message import cdm_of_encounter, encounter_text
from greenzone.workflows.found_encounter import EncounterSide, FoundEncounter, StatedPc

Form = Literal["kvn", "xml"]
FORMS: tuple[Form, ...] = ("kvn", "xml")


def encounter() -> FoundEncounter:
    record = parse_cdm(cdm_text())
    pair = stated_pair(record)
    sides = [
        EncounterSide(
            designator=side.designator,
            name=side.name,
            position_m=pair.position_m[o],
            velocity_m_s=pair.velocity_m_s[o],
            covariance=pair.covariance[o],
            international_designator=side.international_designator,
            object_type="DEBRIS",
        )
        for o, side in enumerate(record.objects)
    ]
    return FoundEncounter(
        sides[0], sides[1], record.tca, "EME2000", record.creation, "GREEN", "made", 7.0,
        StatedPc(1.25e-5, "foster_1992"),
    )  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_cdm_says_all_that_is_known(form: Form) -> None:
    made = encounter_text(encounter(), form)
    assert (made.kind, made.max_pc, made.why) == ("CDM", None, "")
    (message,) = parse_messages(made.text)
    assert (message.kind, message.form) == ("CDM", form)
    record = parse_cdm(made.text)
    source = parse_cdm(cdm_text())
    assert record.doubts == ()
    assert record.tca == source.tca
    assert (record.hbr_m, record.pc, record.pc_method) == (7.0, 1.25e-5, "FOSTER-1992")
    assert record.miss_distance_m == pytest.approx(500.0, abs=1e-6)
    assert record.relative_position_rtn_m == pytest.approx([300.0, 0.0, 400.0], abs=1e-6)
    for side, given in zip(record.objects, source.objects, strict=True):
        assert side.covariance is not None
        assert given.covariance is not None
        assert np.allclose(side.covariance.matrix, given.covariance.matrix, rtol=1e-9, atol=1e-9)


def test_the_cdm_gives_the_probability_of_the_encounter() -> None:
    call = AssessCall(load_policy("default").conjunction, hbr_m=7.0)
    before = assess(parse_cdm(cdm_text()), call)
    after = assess(parse_cdm(encounter_text(encounter(), "kvn").text), call)
    assert after.pc == pytest.approx(before.pc, rel=1e-8)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("missing", ["primary", "secondary", "both"])
def test_without_a_covariance_two_states_and_a_maximum_are_told(form: Form, missing: str) -> None:
    found = replace(encounter(), pc=None)
    for name in ("primary", "secondary"):
        if missing in (name, "both"):
            found = replace(found, **{name: replace(getattr(found, name), covariance=None)})
    made = encounter_text(found, form)
    assert made.kind == "OPM"
    assert "no CDM and no probability" in made.why
    assert made.max_pc is not None
    messages = parse_messages(made.text)
    assert [message.kind for message in messages] == ["OPM", "OPM"]
    states = [state_record(message.document) for message in messages]
    for state, side in zip(states, found.sides, strict=True):
        assert state.epoch == found.tca
        assert np.array_equal(state.position_m, side.position_m)
        assert (state.covariance is None) == (side.covariance is None)
    assert f"MAXIMUM COLLISION_PROBABILITY = {made.max_pc:.4e}" in made.text
    assert "NO COLLISION_PROBABILITY" in made.text


def test_no_cdm_is_made_with_an_invented_covariance() -> None:
    found = encounter()
    for covariance in (None, np.zeros((6, 6)), np.diag([1.0, 1.0, 1.0, 0.0, 0.0, 0.0])):
        bare = replace(found, secondary=replace(found.secondary, covariance=covariance))
        with pytest.raises(BadDataError, match=r"NAME OF OBJECT2 is not known.*two OPMs"):
            cdm_of_encounter(bare)


def test_names_cannot_add_lines() -> None:
    found = encounter()
    side = replace(found.secondary, name="A\nMASS = 1 [kg]", covariance=None)
    made = encounter_text(replace(found, secondary=side, pc=None), "kvn")
    (_, second) = parse_messages(made.text)
    assert state_record(second.document).name == "A MASS = 1 [kg]"
    assert state_record(second.document).spacecraft.mass_kg is None
