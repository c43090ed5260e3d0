"""What docs/decisions/010, 012 and 013 rest on: how to sample a cloud, and the mass rule.

Run `python -m design.breakup_sampling` (about four minutes). A pass of a station through a
cloud picks the pieces whose ejection velocity lies near the one that leads to the encounter;
hits are therefore counted here as pieces with a velocity in a ball around such a velocity.
"""

from __future__ import annotations

import math

import numpy as np

from greenzone.breakup import area_to_mass, mass
from greenzone.breakup.allocation import HAZARD_CLASSES, HazardClass, Strata, allocate_samples
from greenzone.breakup.area import cross_section
from greenzone.breakup.draws import Draws, lattice_draws, random_draws
from greenzone.breakup.event import BreakupEvent, Collision, ParentType
from greenzone.breakup.sampling import _draw, _draw_within_mass, _mass
from greenzone.core.instant import parse_utc

SAMPLES = 100_000
REPEATS = 60
THRESHOLDS_M = (1e-3, 3e-3, 1e-2, 1e-1)
BALLS = (((0.0, 60.0, 0.0), 12.0), ((-80.0, 120.0, 40.0), 25.0), ((100.0, -250.0, 50.0), 60.0))
ALLOCATIONS = {
    "chosen": HAZARD_CLASSES,
    "root of number": (HazardClass(0.0, 1.0, 0.5),),
    "log-uniform": (HazardClass(0.0, 1.0, 0.0),),
    "as the number": (HazardClass(0.0, 1.0, 1.0),),
}


def event(mass_kg: float) -> BreakupEvent:
    return BreakupEvent(
        "study",
        parse_utc("2021-11-15T02:47:40Z"),
        np.array([6.857e6, 0.0, 0.0]),
        np.array([0.0, 1.0e3, 7.55e3]),
        mass_kg,
        ParentType.SPACECRAFT,
        Collision(),
    )


def main() -> None:
    allocations()
    draws()
    overshoots()
    bridges()


def hits(strata: Strata, rng: np.random.Generator, draws: Draws) -> np.ndarray:
    """Weighted counts (ball, threshold) of pieces in each ball of velocity."""
    pieces = _draw(event(1750.0), strata, rng, draws)
    counts = []
    for centre, radius in BALLS:
        offset = pieces.delta_v_rtn_m_s - np.array(centre)
        inside = np.einsum("ij,ij->i", offset, offset) < radius**2
        counts.append([pieces.weight[inside & (pieces.size_m >= s)].sum() for s in THRESHOLDS_M])
    return np.array(counts)


def relative_errors(classes: tuple[HazardClass, ...], draws: Draws) -> tuple[np.ndarray, Strata]:
    law = mass.mass_budget(event(1750.0)).law
    strata = allocate_samples(law, 1e-3, 1.0, SAMPLES, classes)
    rng = np.random.default_rng(11)
    repeats = np.array([hits(strata, rng, draws) for _ in range(REPEATS)])
    return repeats.std(axis=0, ddof=1) / repeats.mean(axis=0), strata


def allocations() -> None:
    print(f"\nrelative error of hits in %, {SAMPLES} plain draws, root mean square of 3 balls")
    print("| samples | 1-3 mm | 3-10 mm | 1-3.2 cm | 3.2-10 cm | 10 cm up "
          "| >= 1 mm | >= 3 mm | >= 1 cm | >= 10 cm |")  # fmt: skip
    for name, classes in ALLOCATIONS.items():
        error, strata = relative_errors(classes, random_draws)
        limits = [0.0, 2.99e-3, 9.99e-3, 3.16e-2, 9.99e-2, 2.0]
        shares = np.histogram(strata.lower_m, limits, weights=strata.samples)[0] / SAMPLES
        both = [*(100 * shares), *(100 * np.sqrt((error**2).mean(axis=0)))]
        print(f"| {name} | " + " | ".join(f"{value:.1f}" for value in both) + " |")


def draws() -> None:
    print("\nlattice over plain draws: ratio of the errors, chosen allocation; rows: balls")
    plain, strata = relative_errors(HAZARD_CLASSES, random_draws)
    lattice, _ = relative_errors(HAZARD_CLASSES, lattice_draws)
    print(np.round(lattice / plain, 2))
    rng = np.random.default_rng(5)
    for name, source in (("plain", random_draws), ("lattice", lattice_draws)):
        pieces = [_draw(event(1750.0), strata, rng, source) for _ in range(REPEATS)]
        sd_kg = np.std([_mass(p) for p in pieces], ddof=1)
        momentum = np.std([p.momentum_kg_m_s for p in pieces], axis=0, ddof=1)
        print(f"{name}: sd of the sampled mass {sd_kg:.2f} kg, of the momentum {momentum} kg m/s")


def overshoots() -> None:
    print("\nthe mass rule: acceptance and bias of the mass from 10 cm up")
    print("| mass kg | samples | draws | accepted % | bias % of the mass >= 10 cm |")
    for mass_kg in (740.0, 960.0, 1750.0, 2200.0):
        for samples, repeats in ((1_000, 1000), (10_000, 400), (100_000, 60)):
            for name, source in (("plain", random_draws), ("lattice", lattice_draws)):
                accepted, bias = acceptance(mass_kg, samples, repeats, source)
                print(f"| {mass_kg:.0f} | {samples} | {name} | {accepted:.1f} | {bias:+.2f} |")
    print("real pieces (weight one) outweigh the parent in", real_draw_overshoots(1750.0), "%")


def acceptance(mass_kg: float, samples: int, repeats: int, source: Draws) -> tuple[float, float]:
    one = event(mass_kg)
    budget = mass.mass_budget(one)
    strata = allocate_samples(budget.law, 1e-3, budget.largest_size_m, samples)
    rng, rounds, held = np.random.default_rng(3), 0, 0.0
    for _ in range(repeats):
        pieces, needed = _draw_within_mass(one, budget, strata, rng, source)
        rounds += needed
        large = pieces.size_m >= 0.1
        held += float((pieces.weight * pieces.mass_kg)[large].sum()) / repeats
    expected = mass.expected_mass(budget.law, one.parent_type, 0.1, budget.largest_size_m)
    return 100.0 * repeats / rounds, 100.0 * (held / expected - 1.0)


def real_draw_overshoots(mass_kg: float, repeats: int = 4000, smallest_m: float = 0.08) -> float:
    budget = mass.mass_budget(event(mass_kg))
    kind, rng, over = ParentType.SPACECRAFT, np.random.default_rng(0), 0
    fine_kg = mass.expected_mass(budget.law, kind, 1e-3, smallest_m)
    expected = float(np.diff(budget.law.number_at_least([1.0, smallest_m]))[0])
    for _ in range(repeats):
        count = rng.poisson(expected)
        size = budget.law.size_at(rng.random(count), smallest_m, 1.0)
        mixture = area_to_mass.area_to_mass_mixture(size, kind)
        chi = mixture.quantile_of_component(rng.random(count))
        over += fine_kg + (cross_section(size) / 10.0**chi).sum() > mass_kg
    return 100.0 * over / repeats


def bridges() -> None:
    print("\nthe bridge: expected mass of 8-11 cm and of 1 mm - 1 m in kg, 1750 kg collision")
    low, high = math.log10(0.08), math.log10(0.11)
    choices = {
        "linear in log10(Lc) (chosen)": area_to_mass.share_of_large_model,
        "linear in Lc": lambda lam: np.clip((10.0**lam - 0.08) / 0.03, 0.0, 1.0),
        "step at 8 cm": lambda lam: 1.0 * (lam > low),
        "step at 11 cm": lambda lam: 1.0 * (lam >= high),
    }
    law = mass.mass_budget(event(1750.0)).law
    original = area_to_mass.share_of_large_model
    for name, share in choices.items():
        area_to_mass.share_of_large_model = share
        bridge, whole = (
            mass.expected_mass(law, ParentType.SPACECRAFT, *limits)
            for limits in ((0.08, 0.11), (1e-3, 1.0))
        )
        print(f"| {name} | {bridge:.2f} | {whole:.2f} |")
    area_to_mass.share_of_large_model = original


if __name__ == "__main__":
    main()
