"""An event that cannot be is refused with its value and the remedy."""

import math
from typing import Any

import numpy as np
import pytest

from greenzone.breakup import BreakupEvent, Collision, Explosion, ParentType
from greenzone.core.errors import ImpossibleEventError
from greenzone.core.instant import Instant

POSITION_M = np.array([6.857e6, 0.0, 0.0])
VELOCITY_M_S = np.array([0.0, 1.0e3, 7.55e3])


def event(**changes: Any) -> BreakupEvent:
    values: dict[str, Any] = {
        "name": "test",
        "epoch": Instant(0),
        "position_m": POSITION_M,
        "velocity_m_s": VELOCITY_M_S,
        "parent_mass_kg": 1750.0,
        "parent_type": ParentType.SPACECRAFT,
        "cause": Collision(),
    }
    return BreakupEvent(**(values | changes))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"parent_mass_kg": 0.0}, "parent_mass_kg is 0.0"),
        ({"parent_mass_kg": -3.0}, "parent_mass_kg is -3.0"),
        ({"parent_mass_kg": math.nan}, "parent_mass_kg is nan"),
        ({"position_m": POSITION_M * 0.94}, "67.4 km above"),
        ({"velocity_m_s": VELOCITY_M_S * 1.42}, "not bound"),
        ({"velocity_m_s": POSITION_M * 1e-4}, "no orbit plane"),
        ({"position_m": np.array([6.9e6, math.inf, 0.0])}, "three finite numbers"),
        ({"delta_v_bias_rtn_m_s": (0.0, 5001.0, 0.0)}, "5001 m/s"),
        (
            {"cause": Collision(5000.0, (0.0, -9000.0, 0.0), absorbed_momentum_share=1.0)},
            "6667 m/s",
        ),
    ],
)
def test_an_impossible_event_is_refused(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ImpossibleEventError, match=said) as caught:
        event(**changes)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"impactor_mass_kg": 0.0, "relative_velocity_rtn_m_s": (0.0, 1.0, 0.0)}, "is 0.0"),
        ({"impactor_mass_kg": 10.0}, "without relative_velocity"),
        ({"impactor_mass_kg": 10.0, "relative_velocity_rtn_m_s": (0.0, 0.0, 0.0)}, "0.0 m/s"),
        ({"impactor_mass_kg": 10.0, "relative_velocity_rtn_m_s": (0.0, 9e4, 0.0)}, "90000"),
        ({"absorbed_momentum_share": 0.5}, "needs impactor_mass_kg"),
        ({"absorbed_momentum_share": 1.5}, "is 1.5"),
    ],
)
def test_an_impossible_collision_is_refused(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ImpossibleEventError, match=said):
        Collision(**arguments)


@pytest.mark.parametrize("scale", [0.0, -1.0, math.inf])
def test_an_explosion_needs_a_positive_scale(scale: float) -> None:
    with pytest.raises(ImpossibleEventError, match="scale_factor"):
        Explosion(scale)


def test_the_parents_state_cannot_be_changed_afterwards() -> None:
    one = event()
    with pytest.raises(ValueError, match="read-only"):
        one.position_m[0] = 0.0


def test_the_mean_shift_is_the_bias_and_the_absorbed_momentum_over_all_mass() -> None:
    cause = Collision(50.0, (0.0, -8000.0, 1000.0), absorbed_momentum_share=0.5)
    one = event(cause=cause, delta_v_bias_rtn_m_s=(1.0, 0.0, 0.0))
    assert one.total_mass_kg == 1800.0
    assert one.mean_shift_rtn_m_s == pytest.approx((1.0, -25.0 * 8000 / 1800, 25.0 * 1000 / 1800))
