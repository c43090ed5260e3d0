"""A cloud is a fleet: one length, read-only, selectable, and honest about weights."""

from dataclasses import replace

import numpy as np
import pytest
from jaxtyping import TypeCheckError

from breakup_events import event
from greenzone.breakup import Fragments, is_unbound, mix_clouds, sample_fragments
from greenzone.core.errors import BadDataError, UsageError
from greenzone.core.status import Status

CLOUD = sample_fragments(event(), 5000, np.random.default_rng(1))


def test_a_mask_and_its_indices_select_the_same() -> None:
    mask = CLOUD.size_m >= 0.01
    by_mask, by_index = CLOUD.take(mask), CLOUD.take(np.flatnonzero(mask))
    assert len(by_mask) == mask.sum()
    np.testing.assert_array_equal(by_mask.velocity_m_s, by_index.velocity_m_s)
    np.testing.assert_array_equal(by_mask.weight, CLOUD.weight[mask])
    assert by_mask.closure == CLOUD.closure
    assert by_mask.epoch == CLOUD.epoch


def test_arrays_are_read_only() -> None:
    with pytest.raises(ValueError, match="read-only"):
        CLOUD.mass_kg[0] = 1.0


def test_arrays_of_different_lengths_are_refused() -> None:
    with pytest.raises((BadDataError, TypeCheckError), match="weight"):
        replace(CLOUD, weight=CLOUD.weight[:-1])


def test_every_piece_starts_where_the_parent_was() -> None:
    parent = event()
    np.testing.assert_array_equal(CLOUD.position_m, np.tile(parent.position_m, (len(CLOUD), 1)))
    np.testing.assert_allclose(CLOUD.velocity_m_s - parent.velocity_m_s, CLOUD.delta_v_m_s)


def test_area_is_mass_times_area_to_mass() -> None:
    np.testing.assert_allclose(CLOUD.area_m2, CLOUD.mass_kg * CLOUD.area_to_mass_m2_kg)


def test_unbound_pieces_have_escaped_and_no_others() -> None:
    unbound = is_unbound(CLOUD.position_m, CLOUD.velocity_m_s)
    np.testing.assert_array_equal(unbound, CLOUD.status == Status.ESCAPED)
    assert 0 < unbound.sum() < 0.2 * len(CLOUD)
    np.testing.assert_array_equal(CLOUD.status[~unbound], Status.OK)


def test_the_escape_speed_is_the_limit() -> None:
    position = np.array([[7e6, 0.0, 0.0]] * 2)
    escape_m_s = (2 * 3.986004418e14 / 7e6) ** 0.5
    velocity = np.array([[0.0, escape_m_s - 1e-3, 0.0], [0.0, 0.0, escape_m_s + 1e-3]])
    assert is_unbound(position, velocity).tolist() == [False, True]


def other() -> Fragments:
    return sample_fragments(event(mass_kg=2200.0), 5000, np.random.default_rng(2))


def test_a_mixed_cloud_holds_the_expectation_over_the_candidates() -> None:
    mixed = mix_clouds([CLOUD, other()], [0.25, 0.75])
    assert len(mixed) == len(CLOUD) + len(other())
    for size_m in (1e-3, 1e-2, 1e-1):
        expected = 0.25 * CLOUD.number_at_least(size_m) + 0.75 * other().number_at_least(size_m)
        assert mixed.number_at_least(size_m) == pytest.approx(expected, rel=1e-12)
    assert mixed.total_mass_kg() == pytest.approx(0.25 * 1750 + 0.75 * 2200, rel=1e-12)
    assert [report.total_mass_kg for report in mixed.closure] == [1750.0, 2200.0]


@pytest.mark.parametrize("probability", [[1.0], [0.5, 0.6], [1.5, -0.5]])
def test_a_mixture_needs_probabilities(probability: list[float]) -> None:
    with pytest.raises(UsageError):
        mix_clouds([CLOUD, CLOUD], probability)


def test_clouds_of_different_epochs_do_not_mix() -> None:
    with pytest.raises(UsageError, match="epochs"):
        mix_clouds([CLOUD, replace(CLOUD, epoch=CLOUD.epoch.plus(1.0))], [0.5, 0.5])
