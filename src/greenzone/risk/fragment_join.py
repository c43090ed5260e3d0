"""The close approaches of `encounters` joined with the fragments of `breakup`."""

from __future__ import annotations

import numpy as np

from greenzone.breakup.fragments import Fragments
from greenzone.encounters.approaches import Encounters
from greenzone.risk.weighted_encounters import WeightedEncounters

__all__ = ["join_fragments"]


def join_fragments(encounters: Encounters, fragments: Fragments) -> WeightedEncounters:
    """The encounters with each one's fragment looked up and its speeds worked out.

    The sweep speed |v_a x v_f| / |v_rel| is how fast the miss grows when the asset is shifted
    in time: the part of the asset's velocity that is across the relative velocity.
    """
    v_rel = np.asarray(encounters.relative_velocity_m_s, dtype=float)
    speed = np.linalg.norm(v_rel, axis=1)
    across = np.linalg.norm(np.cross(encounters.asset_velocity_m_s, v_rel), axis=1)
    row = encounters.fragment
    return WeightedEncounters(
        tca_s=np.asarray(encounters.tca_s, dtype=float),
        miss_distance_m=np.asarray(encounters.miss_distance_m, dtype=float),
        timing_offset_s=np.asarray(encounters.timing_offset_s, dtype=float),
        sweep_speed_m_s=np.divide(across, speed, out=np.zeros_like(speed), where=speed > 0.0),
        relative_speed_m_s=speed,
        size_m=fragments.size_m[row],
        weight=fragments.weight[row],
        area_m2=fragments.area_m2[row],
        mass_kg=fragments.mass_kg[row],
        search_radius_m=float(encounters.search_radius_m),
        timing_halfwidth_s=float(encounters.timing_halfwidth_s),
    )
