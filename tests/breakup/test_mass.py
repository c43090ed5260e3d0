"""The mass balance before anything is drawn."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from breakup_events import event
from greenzone.breakup import Collision, Explosion, ParentType
from greenzone.breakup.area import cross_section, size_of_mass
from greenzone.breakup.area_to_mass import area_to_mass_mixture
from greenzone.breakup.mass import expected_mass, mass_budget, mass_moment, remainder_masses
from greenzone.breakup.size import collision_law
from greenzone.core.errors import ImpossibleEventError

LAW = collision_law(1750.0)


def plain_moment(kind: ParentType, low_m: float, high_m: float, order: int) -> float:
    """The slow twin: E[m^order] over size and chi, both by adaptive quadrature."""

    def over_chi(lam: float) -> float:
        m = area_to_mass_mixture(np.array([10.0**lam]), kind)
        weight, mean, sigma = m.weight[:, 0], m.mean[:, 0], m.sigma[:, 0]
        area = float(cross_section(10.0**lam))

        def density(chi: float) -> float:
            return float((weight * stats.norm.pdf(chi, mean, sigma)).sum()) * 10 ** (-order * chi)

        value = integrate.quad(density, -8.0, 3.0, points=[-3, -2, -1, 0], epsrel=1e-9)[0]
        return float(value * area**order * 1.71 * np.log(10.0) * LAW.number_at_least(10.0**lam))

    return float(integrate.quad(over_chi, np.log10(low_m), np.log10(high_m), epsrel=1e-8)[0])


@pytest.mark.parametrize("kind", ParentType)
@pytest.mark.parametrize(("low_m", "high_m"), [(0.02, 0.05), (0.08, 0.11), (0.35, 0.75)])
@pytest.mark.parametrize("order", [1, 2])
def test_the_quadrature_agrees_with_a_plain_double_one(
    kind: ParentType, low_m: float, high_m: float, order: int
) -> None:
    ours = mass_moment(LAW, kind, low_m, high_m, order)
    assert ours == pytest.approx(plain_moment(kind, low_m, high_m, order), rel=1e-6)


def test_the_parts_sum_to_the_whole() -> None:
    edges = [1e-3, 2e-3, 0.05, 0.093, 0.2, 1.0]
    parts = [expected_mass(LAW, ParentType.SPACECRAFT, *pair) for pair in pairwise(edges)]
    whole = expected_mass(LAW, ParentType.SPACECRAFT, 1e-3, 1.0)
    assert sum(parts) == pytest.approx(whole, rel=1e-10)


def test_a_heavy_parent_keeps_the_whole_law() -> None:
    budget = mass_budget(event(mass_kg=1750.0))
    assert budget.largest_size_m == 1.0
    assert budget.law_mass_kg == pytest.approx(1507.148, abs=1e-3)


@pytest.mark.parametrize("mass_kg", [100.0, 740.0, 960.0])
def test_a_light_parent_ends_the_law_where_nine_tenths_of_its_mass_are_used(
    mass_kg: float,
) -> None:
    budget = mass_budget(event(mass_kg=mass_kg))
    assert budget.largest_size_m < 1.0
    assert budget.law_mass_kg == pytest.approx(0.9 * mass_kg, rel=1e-9)


def test_a_cratering_hit_ejects_what_the_impactor_can_move() -> None:
    """Krisko 2011: pieces from 1 mm up until their mass is m v^2, v in km/s."""
    budget = mass_budget(event(cause=Collision(0.01, (0.0, -10_000.0, 0.0))))
    assert budget.cratered
    assert budget.law_mass_kg == pytest.approx(1.0, rel=1e-9)


def test_mass_below_the_smallest_size_is_set_aside() -> None:
    whole, part = mass_budget(event()), mass_budget(event(), 0.01)
    assert part.unsampled_mass_kg == pytest.approx(30.2885, abs=1e-3)
    assert part.most_sampled_kg == pytest.approx(whole.most_sampled_kg - part.unsampled_mass_kg)


@pytest.mark.parametrize(
    ("cause", "mass_kg", "said"),
    [
        (Explosion(1e4), 50.0, "outweigh the 50 kg"),
        (
            Collision(1e-6, (0.0, -1000.0, 0.0)),
            50.0,
            "makes less than one piece of at least 0.001 m",
        ),
    ],
)
def test_a_cause_beyond_the_mass_is_refused(
    cause: Collision | Explosion, mass_kg: float, said: str
) -> None:
    with pytest.raises(ImpossibleEventError, match=said):
        mass_budget(event(mass_kg=mass_kg, cause=cause))


@given(st.floats(1.0, 1e5), st.integers(0, 2**32))
def test_remainder_pieces_share_the_remainder(remainder_kg: float, seed: int) -> None:
    masses = remainder_masses(remainder_kg, np.random.default_rng(seed))
    assert 2 <= masses.size <= 8
    assert masses.sum() == pytest.approx(remainder_kg, rel=1e-12)
    assert masses.min() > remainder_kg / masses.size / 3.01


def test_size_from_mass_inverts_the_density_law() -> None:
    size_m = size_of_mass(1750.0)
    mass = 92.937 * size_m**-0.74 * np.pi / 6.0 * size_m**3
    assert mass == pytest.approx(1750.0, rel=1e-12)
