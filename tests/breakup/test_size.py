"""The number law; its published values are in the validation page."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.breakup.size import collision_law, collision_mass, explosion_law, is_catastrophic


@given(st.floats(0.0, 1.0), st.floats(1e-3, 0.1), st.floats(1.01, 100.0))
def test_the_size_at_a_share_leaves_that_share_of_the_pieces_below(
    share: float, smallest_m: float, ratio: float
) -> None:
    law, largest_m = collision_law(1750.0), smallest_m * ratio
    size_m = law.size_at(share, smallest_m, largest_m)
    n_low, n, n_high = law.number_at_least(np.array([smallest_m, float(size_m), largest_m]))
    rounding = 1e-9
    assert (n_low - n) / (n_low - n_high) == pytest.approx(share, abs=rounding / (1 - 1 / ratio))


def test_forty_joules_a_gram_is_not_yet_catastrophic() -> None:
    assert not is_catastrophic(2000.0, 1.6, 10_000.0)
    assert is_catastrophic(2000.0, 1.6000001, 10_000.0)


def test_the_order_of_the_two_bodies_does_not_matter() -> None:
    assert collision_mass(0.5, 2000.0, 9e3) == collision_mass(2000.0, 0.5, 9e3) == 0.5 * 81.0


def test_an_explosion_scales_with_its_factor() -> None:
    assert explosion_law(0.3).number_at_least(0.1) == pytest.approx(0.3 * 238.864, rel=3e-6)
