"""One plausible parent for the tests of breakups and of what follows them."""

import numpy as np

from greenzone.breakup import BreakupEvent, Collision, Explosion, ParentType
from greenzone.breakup.event import EjectionLaw
from greenzone.core.instant import parse_utc

__all__ = ["event"]


def event(
    mass_kg: float = 1750.0,
    cause: Collision | Explosion | None = None,
    kind: ParentType = ParentType.SPACECRAFT,
    bias_rtn_m_s: tuple[float, float, float] = (0.0, 0.0, 0.0),
    ejection: EjectionLaw | None = None,
) -> BreakupEvent:
    """A breakup in a polar orbit near 480 km."""
    return BreakupEvent(
        name="test",
        epoch=parse_utc("2021-11-15T02:47:40Z"),
        position_m=np.array([4.857e6, 1.2e6, 4.687e6]),
        velocity_m_s=np.array([-5.2e3, -1.3e3, 5.4e3]),
        parent_mass_kg=mass_kg,
        parent_type=kind,
        cause=cause or Collision(),
        delta_v_bias_rtn_m_s=bias_rtn_m_s,
        ejection=ejection or EjectionLaw(),
    )
