"""Where an asset will be, and how far its timing can be trusted."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import OutOfSpanError
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.oem_ephemeris import record_ephemeris
from greenzone.orbits.sgp4_orbit import along_track_shift_s, elements_ephemeris

__all__ = ["AssetOrbit", "asset_orbit", "plane_crossings_s"]

_UNSTATED_TRUST_S = 3.0 * 86_400.0
"""Without [timing] an element set is trusted for this long: about a second along the track."""
_LONGEST_TRUST_S = 60.0 * 86_400.0
_KNOWN_TIMING_S = 2.0
"""Below this half-width (15 km of track, less than the disc of an estimate) timing is known."""
_MARGIN_S = 60.0


@dataclass(frozen=True)
class AssetOrbit:
    """An asset with its ephemeris over the window, and the half-width of its timing (0: known).

    The timing is taken as even over +-`halfwidth_s`; `sigma_s` is its standard deviation.
    """

    record: AssetRecord
    ephemeris: Ephemeris
    elements_epoch: Instant | None
    halfwidth_s: float
    sigma_s: float
    unknowns: tuple[str, ...]


def asset_orbit(
    asset: AssetRecord, start: Instant, duration_s: float, earth: EarthOrientation
) -> AssetOrbit:
    """The orbit of an asset from `start` on, its timing from drag and reboost scenarios.

    Half-width: the along-track shift of the stated change of B*, plus that of the largest
    reboost had it come right after the element set, 3 dv age / v. OutOfSpanError where the
    element set is too old for what the file says of it.
    """
    if asset.ephemeris is not None:
        ephemeris = record_ephemeris(asset.ephemeris, start, duration_s, earth)
        return AssetOrbit(asset, replace(ephemeris, name=asset.name), None, 0.0, 0.0, ())
    elements = asset.elements[0]
    middle = start.plus(0.5 * duration_s)
    spread_s = _timing_halfwidth_s(asset, elements, middle, earth)
    half_period_s = math.pi / elements.mean_motion_rad_s
    halfwidth_s = min(spread_s, 0.98 * half_period_s) if spread_s > _KNOWN_TIMING_S else 0.0
    margin_s = halfwidth_s + _MARGIN_S
    ephemeris = elements_ephemeris(
        elements, start.plus(-margin_s), duration_s + 2.0 * margin_s, earth
    )
    return AssetOrbit(
        asset,
        replace(ephemeris, name=asset.name),
        elements.epoch,
        halfwidth_s,
        spread_s / math.sqrt(3.0),
        _unknowns(asset, elements, start, halfwidth_s),
    )


def _timing_halfwidth_s(
    asset: AssetRecord, elements: ElementSet, when: Instant, earth: EarthOrientation
) -> float:
    age_s = abs(when.seconds_since(elements.epoch))
    stated = asset.timing.bstar_relative_sigma > 0.0 or asset.timing.reboost_delta_v_m_s
    trust_s = _LONGEST_TRUST_S if stated else _UNSTATED_TRUST_S
    if age_s > trust_s:
        remedy = "" if stated else ", or say in [timing] what may have moved it since"
        raise OutOfSpanError(
            f"the element set of {asset.name} ({format_utc(elements.epoch)}) is "
            f"{age_s / 86_400:.1f} days from the window, more than {trust_s / 86_400:.0f}; "
            f"give a nearer one{remedy}"
        )
    sigma = asset.timing.bstar_relative_sigma
    by_drag = max(
        abs(along_track_shift_s(elements, when, 1.0 + change, earth)) for change in (-sigma, sigma)
    )
    strongest = max((abs(dv) for dv in asset.timing.reboost_delta_v_m_s), default=0.0)
    speed = math.cbrt(MU_EARTH_M3_S2 * elements.mean_motion_rad_s)
    return by_drag + 3.0 * strongest * age_s / speed


def _unknowns(
    asset: AssetRecord, elements: ElementSet, start: Instant, halfwidth_s: float
) -> tuple[str, ...]:
    age_days = start.seconds_since(elements.epoch) / 86_400
    lines = []
    if asset.post_event:
        lines.append(
            f"the orbit is from after the event ({format_utc(elements.epoch)}), propagated back"
        )
    if halfwidth_s > 0.0:
        lines.append(
            f"the element set is {age_days:.0f} days old: passes may come up to "
            f"{halfwidth_s / 60:.0f} min earlier or later; zones follow the worst timing"
        )
    return (*lines, *asset.notes)


def plane_crossings_s(
    asset: Ephemeris, parent: Ephemeris, reference: Instant
) -> Float64[ndarray, " c"]:
    """When the asset crosses the parent's orbital plane (s after `reference`).

    The parent is followed as if it had not broken up; both on the same grid of times.
    """
    normal = np.cross(parent.position_m, parent.velocity_m_s)
    normal /= np.linalg.norm(normal, axis=1)[:, None]
    height = np.einsum("ij,ij->i", asset.position_m, normal)
    change = np.flatnonzero(np.signbit(height[:-1]) != np.signbit(height[1:]))
    share = height[change] / (height[change] - height[change + 1])
    return np.asarray((change + share) * asset.step_s + asset.start.seconds_since(reference))
