"""The mass balance: what the number law holds, where it ends, and the pieces that close it.

Sampled pieces keep the masses that size and area-to-mass give them; nothing is rescaled. What
they leave of the total goes into a few large pieces, or into the cratered target (Krisko 2011,
as NASA's and MIT's implementations quote it). docs/decisions/012 has the rules and their cost.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.area import cross_section, size_of_mass
from greenzone.breakup.area_to_mass import area_to_mass_mixture
from greenzone.breakup.event import BreakupEvent, ParentType
from greenzone.breakup.size import SizeLaw, cratered, fragmenting_mass, size_law
from greenzone.core.errors import ImpossibleEventError

__all__ = [
    "LARGEST_SAMPLED_M",
    "SMALLEST_MODELLED_M",
    "MassBudget",
    "expected_mass",
    "mass_budget",
    "mass_moment",
    "remainder_masses",
    "remainder_size",
]

SMALLEST_MODELLED_M = 1e-3
LARGEST_SAMPLED_M = 1.0
"""The last bin of the model, from 1 m up, holds the remainder."""
_SHARE_OF_LAW = 0.9
"""The number law may hold this share of the total mass in expectation; then it is cut short."""
_SMALLEST_REMAINDER_SHARE = 0.02
"""A draw that leaves less of the total than this for the remainder overshoots."""
_FEWEST_REMAINDERS, _MOST_REMAINDERS = 2, 8
_PIECE_KG = 92.937 * math.pi / 6.0
"""Mass whose size is 1 m by Eq 1."""
_SHORTEST_LAW_M = 0.01


@dataclass(frozen=True, slots=True)
class MassBudget:
    """How an event's mass is divided before anything is drawn.

    `law_mass_kg` is expected between 1 mm and `largest_size_m`, where the number law ends;
    `most_sampled_kg` is what a draw may hold, with `unsampled_mass_kg` (expected below the
    smallest size asked for) already taken off.
    """

    total_mass_kg: float
    law: SizeLaw
    largest_size_m: float
    law_mass_kg: float
    unsampled_mass_kg: float
    most_sampled_kg: float
    cratered: bool


def mass_budget(event: BreakupEvent, smallest_size_m: float = SMALLEST_MODELLED_M) -> MassBudget:
    """The mass budget of an event of which pieces from `smallest_size_m` up are sampled.

    Raises ImpossibleEventError where the cause asks for more mass than there is.
    """
    law, crater, total = size_law(event), cratered(event), event.total_mass_kg
    limit_kg = fragmenting_mass(event) if crater else _SHARE_OF_LAW * total
    largest = _largest_size(law, event.parent_type, limit_kg)
    _require_a_law(event, largest, smallest_size_m, crater)
    unsampled = expected_mass(law, event.parent_type, SMALLEST_MODELLED_M, smallest_size_m)
    return MassBudget(
        total_mass_kg=total,
        law=law,
        largest_size_m=largest,
        law_mass_kg=expected_mass(law, event.parent_type, SMALLEST_MODELLED_M, largest),
        unsampled_mass_kg=unsampled,
        most_sampled_kg=(1.0 - _SMALLEST_REMAINDER_SHARE) * total - unsampled,
        cratered=crater,
    )


def expected_mass(
    law: SizeLaw, parent_type: ParentType, smallest_m: float, largest_m: float
) -> float:
    """Expected mass in kg of all pieces with sizes in [smallest_m, largest_m), by quadrature."""
    return mass_moment(law, parent_type, smallest_m, largest_m, order=1)


def mass_moment(
    law: SizeLaw, parent_type: ParentType, smallest_m: float, largest_m: float, order: int
) -> float:
    """The integral over the number law of E[m^order], in kg^order.

    The expectation over A/M is closed (log-normal); over size it is 16-point Gauss-Legendre
    in log10(size) between the kinks of the parameters.
    """
    if largest_m <= smallest_m:
        return 0.0
    lam, weight = _nodes(math.log10(smallest_m), math.log10(largest_m))
    size = 10.0**lam
    number_density = -law.exponent * math.log(10.0) * law.number_at_least(size)
    per_area = area_to_mass_mixture(size, parent_type).moment_of_mass_to_area(order)
    return float(np.sum(weight * number_density * cross_section(size) ** order * per_area))


def remainder_masses(remainder_kg: float, rng: np.random.Generator) -> Float64[ndarray, " pieces"]:
    """Masses in kg of the 2 to 8 large pieces that share a remainder; they sum to it.

    As many as make pieces of about 1 m by Eq 1 (49 kg each); each share is drawn between
    half and one and a half times the mean.
    """
    count = min(_MOST_REMAINDERS, max(_FEWEST_REMAINDERS, int(remainder_kg / _PIECE_KG)))
    shares = 0.5 + rng.random(count)
    return np.asarray(remainder_kg * shares / shares.sum())


def remainder_size(mass_kg: Float64[ndarray, " pieces"]) -> Float64[ndarray, " pieces"]:
    """Sizes in m of remainder pieces: Eq 1, and at least the 1 m their bin begins at."""
    return np.asarray(np.maximum(LARGEST_SAMPLED_M, size_of_mass(mass_kg)))


_KINKS = np.array([
    *(-1.95, -1.75, -1.4, -1.3, -1.25, -1.1, -1.0, -0.7, -0.5, -0.3, -0.1),
    *(math.log10(0.00167), math.log10(0.08), math.log10(0.11)),
])  # fmt: skip
_POINTS, _WEIGHTS = np.polynomial.legendre.leggauss(16)


def _nodes(low: float, high: float) -> tuple[Float64[ndarray, " k"], Float64[ndarray, " k"]]:
    """Abscissas and weights of the composite rule on [low, high], split at the kinks."""
    inner = _KINKS[(low < _KINKS) & (high > _KINKS)]
    edges = np.unique(np.concatenate([[low, high], inner]))
    half = np.diff(edges)[:, None] / 2.0
    middle = (edges[:-1] + edges[1:])[:, None] / 2.0
    return (middle + half * _POINTS).ravel(), (half * _WEIGHTS).ravel()


def _largest_size(law: SizeLaw, parent_type: ParentType, limit_kg: float) -> float:
    """The size at which the expected mass from 1 mm up reaches the limit, 1 m at most."""
    low, high = math.log10(SMALLEST_MODELLED_M), math.log10(LARGEST_SAMPLED_M)
    if expected_mass(law, parent_type, SMALLEST_MODELLED_M, LARGEST_SAMPLED_M) <= limit_kg:
        return LARGEST_SAMPLED_M
    for _ in range(50):
        middle = 0.5 * (low + high)
        held = expected_mass(law, parent_type, SMALLEST_MODELLED_M, 10.0**middle)
        low, high = (middle, high) if held <= limit_kg else (low, middle)
    return float(10.0**low)


def _require_a_law(event: BreakupEvent, largest_m: float, smallest_m: float, crater: bool) -> None:
    law = size_law(event)
    if law.number_at_least(smallest_m) - law.number_at_least(largest_m) < 1.0:
        raise ImpossibleEventError(
            f"the event makes less than one piece of at least {smallest_m:g} m before its mass is "
            "used up; check the masses, the relative velocity and the scale factor"
        )
    if not crater and largest_m < _SHORTEST_LAW_M:
        raise ImpossibleEventError(
            f"the pieces below {_SHORTEST_LAW_M:g} m alone would outweigh the "
            f"{event.total_mass_kg:g} kg there are; check the mass and the scale factor"
        )
