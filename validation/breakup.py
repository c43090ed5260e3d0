"""The page docs/validation/breakup.md: the NASA Standard Breakup Model, vector by vector."""

from __future__ import annotations

import math
import sys

import numpy as np
from scipy import stats
from sgp4.api import Satrec

from greenzone.breakup.area import cross_section
from greenzone.breakup.area_to_mass import area_to_mass_mixture, large_pieces
from greenzone.breakup.draws import Draws, lattice_draws, random_draws
from greenzone.breakup.ejection import median_ejection_speed
from greenzone.breakup.event import BreakupEvent, Collision, Explosion, ParentType
from greenzone.breakup.fragments import Fragments
from greenzone.breakup.mass import expected_mass
from greenzone.breakup.sampling import sample_fragments
from greenzone.breakup.size import collision_law, collision_mass, explosion_law, is_catastrophic
from greenzone.core.constants import EARTH_RADIUS_M, MU_EARTH_M3_S2
from greenzone.core.instant import parse_utc
from validation.page import RERUN_BY_A_TEST, Case, Section, format_page, printed, publish

SPACECRAFT, ROCKET_BODY = ParentType.SPACECRAFT, ParentType.ROCKET_BODY
SIZES_M = (1e-3, 1e-2, 3e-2, 5e-2, 1e-1, 2e-1, 5e-1, 1.0)
SEED = 1408

TEXT = """\
The model is Johnson, Krisko, Liou and Anz-Meador 2001 (Adv. Space Res. 28(9), 1377-1384) with the
correction of Krisko 2011 (ODQN 15-4). References that were computed from the published formulas
are quoted to the digits in which they are known, and must agree to the last of them."""


def page() -> str:
    """The whole page as Markdown."""
    return format_page(
        "Validation of the breakup model",
        TEXT,
        sections(),
        "python -m validation.breakup",
        RERUN_BY_A_TEST,
    )


def sections() -> tuple[Section, ...]:
    """Every section of the page."""
    return (
        _numbers(),
        _official_tests(),
        _area_to_mass(),
        _small(),
        _areas(),
        _mixture(),
        _mixture_draws(),
        _speeds(),
        _cloud_speeds(),
        _closure(),
        _half_decades(),
        _overshoot(),
        _momentum(),
        _reentry(),
    )


def _numbers() -> Section:
    reference = {
        1000.0: (
            2398832.919, 46773.514, 7146.981, 2983.742, 912.011, 278.765, 58.178, 17.783,
        ),
        1510.0: (
            3267628.765, 63713.683, 9735.435, 4064.377, 1242.318, 379.727, 79.249, 24.223,
        ),
        2200.0: (
            4333282.577, 84492.276, 12910.399, 5389.870, 1647.468, 503.565, 105.094, 32.123,
        ),
    }  # fmt: skip
    collisions = [
        printed(f"collision, M = {mass:.0f} kg, >= {size:g} m", (value,), (number,), 3)
        for mass, values in reference.items()
        for size, value, number in zip(
            SIZES_M, values, collision_law(mass).number_at_least(SIZES_M), strict=True
        )
    ]
    sizes, values = (1e-3, 1e-2, 5e-2, 1e-1, 1.0), (378574.407, 9509.359, 724.101, 238.864, 6.0)
    explosions = [
        printed(f"explosion, S = 1, >= {size:g} m", (value,), (number,), 3)
        for size, value, number in zip(
            sizes, values, explosion_law(1.0).number_at_least(sizes), strict=True
        )
    ]
    text = "Eqs 2-4, expected number of pieces of at least a size."
    return Section("Number of pieces", text, (*collisions, *explosions))


def _official_tests() -> Section:
    masses = (0.0, 0.01, 1.6, 1000.0, 3000.0)
    m = [collision_mass(2000.0, mass, 10_000.0) for mass in masses]
    pieces = [round(float(collision_law(x).number_at_least(0.05))) for x in m]
    catastrophic = [float(is_catastrophic(2000.0, mass, 10_000.0)) for mass in masses]
    esa = round(float(collision_law(collision_mass(950.0, 560.0, 11_700.0)).number_at_least(0.05)))
    explosion = round(float(explosion_law(1.0).number_at_least(0.05)))
    cases = (
        Case("NASA CARA: pieces >= 5 cm", (0, 17, 755, 6801, 9977), tuple(pieces), 0.0),
        Case("NASA CARA: catastrophic (1 = yes)", (0, 0, 0, 1, 1), tuple(catastrophic), 0.0),
        Case("ESA: 560 kg on 950 kg at 11.7 km/s, >= 5 cm", (4064,), (esa,), 0.0),
        Case("ESA: explosion, >= 5 cm", (724,), (explosion,), 0.0),
    )
    text = (
        "The unit tests of NASA's CARA analysis tools (2,000 kg hit at 10 km/s by 0, 0.01, 1.6, "
        "1,000 and 3,000 kg; 1.6 kg is exactly 40 J/g) and of ESA's C++ implementation."
    )
    return Section("Tests of other implementations", text, cases)


_PARAMETERS = {
    SPACECRAFT: {
        -1.10: (0.34, -0.6, 0.14, -1.2, 0.5),
        -1.00: (0.38, -0.6318, 0.16, -1.2, 0.5),
        -0.80: (0.46, -0.6954, 0.2, -1.2, 0.5),
        -0.50: (0.58, -0.7908, 0.26, -1.4666, 0.5),
        -0.40: (0.62, -0.8226, 0.28, -1.5999, 0.4),
        -0.30: (0.66, -0.8544, 0.3, -1.7332, 0.3),
        0.00: (0.78, -0.95, 0.3, -2.0, 0.3),
        0.55: (1.0, -0.95, 0.3, -2.0, 0.3),
    },
    ROCKET_BODY: {
        -1.10: (0.89287, -0.45, 0.55, -0.9, 0.28),
        -1.00: (0.85716, -0.45, 0.55, -0.9, 0.28),
        -0.80: (0.78574, -0.45, 0.55, -0.9, 0.24728),
        -0.50: (0.67861, -0.45, 0.55, -0.9, 0.1982),
        -0.40: (0.6429, -0.54, 0.55, -0.9, 0.18184),
        -0.30: (0.60719, -0.63, 0.55, -0.9, 0.16548),
        0.00: (0.5, -0.9, 0.55, -0.9, 0.1164),
        0.55: (0.5, -0.9, 0.55, -0.9, 0.1),
    },
}


def _area_to_mass() -> Section:
    cases = [
        Case(f"{kind.value}, lambda = {lam:.2f}", values, _large_parameters(lam, kind), 1e-9, 7)
        for kind, rows in _PARAMETERS.items()
        for lam, values in rows.items()
    ]
    text = "Eqs 5 and 6: alpha, mu1, sigma1, mu2, sigma2 of the large-piece model."
    return Section("Area-to-mass parameters", text, tuple(cases))


def _large_parameters(lam: float, kind: ParentType) -> tuple[float, ...]:
    large, at = large_pieces(kind), np.array([lam])
    ramps = (large.alpha, large.mean1, large.sigma1, large.mean2, large.sigma2)
    return tuple(float(ramp(at)[0]) for ramp in ramps)


def _small() -> Section:
    rows = {
        -4.0: (-0.3, 0.2),
        -3.0: (-0.3, 0.26665),
        -2.0: (-0.3, 0.39995),
        -1.75: (-0.3, 0.433275),
        -1.5: (-0.65, 0.4666),
        -1.25: (-1.0, 0.499925),
        math.log10(0.08): (-1.0, 0.520332),
    }
    cases = []
    for lam, values in rows.items():
        mixture = area_to_mass_mixture(np.array([10.0**lam]), SPACECRAFT)
        ours = (float(mixture.mean[0, 0]), float(mixture.sigma[0, 0]))
        digits = 6 if lam == math.log10(0.08) else 9
        cases.append(printed(f"lambda = {lam:.5g}", values, ours, digits, 7))
    return Section("Small pieces", "Eq 7: mu and sigma below 8 cm, both types.", tuple(cases))


def _areas() -> Section:
    rows = (
        (1e-3, 5.40424e-7, 5), (1.67e-3, 1.50719913e-6, 8), (1e-2, 5.45000511e-5, 8),
        (5e-2, 1.37286382e-3, 8), (0.1, 5.50940387e-3, 8), (0.11, 6.66937050e-3, 8),
        (0.5, 0.138782645, 8), (1.0, 0.556945, 5), (3.0, 5.03849652, 8),
    )  # fmt: skip
    cases = [
        Case(
            f"{size:g} m",
            (area,),
            (float(cross_section(size)),),
            0.5 * 10.0 ** (math.floor(math.log10(area)) - digits) * (1 + 1e-6),
            10,
        )
        for size, area, digits in rows
    ]
    return Section("Cross-section", "Eqs 8 and 9, m2.", tuple(cases))


_MIXTURE = {
    0.11: ((0.03307, 0.16550, 0.40242, 0.87414, 0.99503), -0.97990, 0.48560),
    10.0**-0.5: ((0.06007, 0.20067, 0.46845, 0.91245, 0.99861), -1.07464, 0.50543),
    1.0: ((0.11018, 0.23552, 0.55828, 0.94789, 0.99940), -1.18100, 0.52838),
}


def _mixture() -> Section:
    cases = []
    for size, (cdf, mean, sd) in _MIXTURE.items():
        m = area_to_mass_mixture(np.array([size]), SPACECRAFT)
        ours = tuple(mixture_cdf(np.array([-2.0, -1.5, -1.0, -0.5, 0.0]), size))
        average = float((m.weight * m.mean).sum())
        spread = math.sqrt(float((m.weight * (m.sigma**2 + m.mean**2)).sum()) - average**2)
        name = f"spacecraft, {size:.4g} m"
        cases.append(printed(f"{name}: P(chi <= -2, -1.5, -1, -0.5, 0)", cdf, ours, 5, 5))
        cases.append(printed(f"{name}: mean and sd", (mean, sd), (average, spread), 5, 6))
    text = (
        "D(lambda, chi) is a mixture of densities; the sum of two draws would have an sd of 0.31."
    )
    return Section("The area-to-mass mixture", text, tuple(cases))


def mixture_cdf(chi: np.ndarray, size_m: float, kind: ParentType = SPACECRAFT) -> np.ndarray:
    """Distribution function of chi at one size, from the parameters alone."""
    m = area_to_mass_mixture(np.array([size_m]), kind)
    return np.asarray((m.weight * stats.norm.cdf(chi, m.mean, m.sigma)).sum(axis=0))


def _mixture_draws() -> Section:
    cases = []
    for size in (*_MIXTURE, 0.02, 0.095):
        for name, source in (("plain", random_draws), ("lattice", lattice_draws)):
            p = kolmogorov_smirnov(size, source)
            cases.append(Case(f"{name} draws, {size:.4g} m: p > 0.001", (1.0,), (p,), 0.999, 3))
    text = (
        "Kolmogorov-Smirnov test of 1e5 draws against the distribution function: the p value, "
        "which must exceed 0.001 (lattice draws are more even than chance, so theirs are near 1)."
    )
    return Section("Draws from the mixture", text, tuple(cases))


def kolmogorov_smirnov(size_m: float, source: Draws, kind: ParentType = SPACECRAFT) -> float:
    """The p value of 1e5 draws at one size."""
    draws = source(100_000, np.random.default_rng(SEED))[1]
    chi = area_to_mass_mixture(np.full(draws.size, size_m), kind).quantile_of_component(draws)
    return float(stats.kstest(chi, lambda x: mixture_cdf(x, size_m, kind)).pvalue)


def _speeds() -> Section:
    rows = (
        ("collision", Collision(), -1.0, 100.0, 9),
        ("collision", Collision(), 0.0, 794.3, 1),
        ("explosion", Explosion(), -1.0, 44.67, 2),
        ("explosion", Explosion(), 0.0, 70.79, 2),
    )
    cases = [
        printed(f"{name}, chi = {chi:g}", (value,), (float(median_ejection_speed(chi, cause)),), n)
        for name, cause, chi, value, n in rows
    ]
    return Section("Median ejection speed", "Eqs 11 and 12, m/s.", tuple(cases))


def _cloud_speeds() -> Section:
    cloud = sample_fragments(cosmos_1408(), 200_000, np.random.default_rng(SEED))
    large = cloud.take((cloud.size_m >= 0.1) & (cloud.size_m < 1.0))
    nu = np.log10(np.linalg.norm(large.delta_v_m_s, axis=1))
    mean = float(np.average(nu, weights=large.weight))
    sd = math.sqrt(float(np.average((nu - mean) ** 2, weights=large.weight)))
    ours = (mean, sd, *(weighted_quantile(nu, large.weight, q) for q in (0.1, 0.5, 0.9)))
    sheet = (1.999, 0.598, *np.log10([15.0, 109.0, 540.0]))
    names = ("mean", "sd", "10 %", "50 %", "90 %")
    one_cloud = (0.016, 0.011, 0.027, 0.020, 0.027)
    cases = [
        case
        for name, reference, exact, value, error in zip(
            names, sheet, exact_speed_law(), ours, one_cloud, strict=True
        )
        for case in (
            Case(f"{name}: Monte Carlo of the sheet", (reference,), (value,), 3.0 * error, 4),
            Case(f"{name}: quadrature", (exact,), (value,), 0.3 * error, 5),
        )
    ]
    text = (
        "log10 of the speed in m/s above 10 cm, spacecraft collision, 2e5 samples (4e4 of them "
        "above 10 cm). The sheet's run does not state its size; the tolerance is three standard "
        "errors of one real cloud (1,388 pieces). Against the integral of the model over size "
        "and area-to-mass it is a tenth of that: the model itself has an sd of 0.592 and 16.2 m/s "
        "at 10 %, where the sheet has 0.598 and 15. At a tolerance for 4e4 samples on both sides "
        "(0.006 in sd, 0.7 m/s) those two would differ."
    )
    return Section("Ejection speed of the large pieces", text, tuple(cases))


def exact_speed_law() -> tuple[float, ...]:
    """Mean, sd and 10/50/90 % points of log10 speed in 0.1-1 m: the model integrated over size."""
    lam = np.linspace(-1.0, 0.0, 4001)
    m = area_to_mass_mixture(10.0**lam, SPACECRAFT)
    weight = m.weight * 10.0 ** (-1.71 * lam)
    weight /= weight.sum()
    mean, sigma = 0.9 * m.mean + 2.9, np.sqrt((0.9 * m.sigma) ** 2 + 0.16)
    average = float((weight * mean).sum())
    spread = math.sqrt(float((weight * (sigma**2 + mean**2)).sum()) - average**2)
    nu = np.linspace(0.0, 4.0, 801)
    cdf = [float((weight * stats.norm.cdf(x, mean, sigma)).sum()) for x in nu]
    return average, spread, *(float(np.interp(q, cdf, nu)) for q in (0.1, 0.5, 0.9))


def weighted_quantile(value: np.ndarray, weight: np.ndarray, share: float) -> float:
    """The value below which `share` of the weight lies."""
    order = np.argsort(value)
    return float(np.interp(share * weight.sum(), np.cumsum(weight[order]), value[order]))


def _closure() -> Section:
    ours = {m: expected_mass(collision_law(m), SPACECRAFT, 1e-3, 1.0) for m in (1750.0, 2200.0)}
    cases = (
        Case("1,750 kg", (1505.0,), (ours[1750.0],), 0.002 * 1505.0),
        Case("2,200 kg", (1792.0,), (ours[2200.0],), 0.002 * 1792.0),
        Case("ratio of the two: M^0.75", ((2200 / 1750) ** 0.75,),
             (ours[2200.0] / ours[1750.0],), 1e-12, 9),
    )  # fmt: skip
    text = (
        "Expected mass in kg between 1 mm and 1 m, spacecraft, by quadrature. The two references "
        "have a ratio of 1.1907 where the law gives 1.1873, so at least one of them carries a "
        "sampling error near 0.3 %; the tolerance of 0.2 % "
        "was set with that difference in view, not before. Ours is checked to 1e-6 against a "
        "two-dimensional quadrature in the tests."
    )
    return Section("Expected mass", text, cases)


def _half_decades() -> Section:
    cases = []
    for mass in (1750.0, 2200.0):
        cloud = sample_fragments(cosmos_1408(mass), 100_000, np.random.default_rng(SEED))
        report = cloud.closure[0]
        cases += [
            Case(f"{mass:.0f} kg: {row.lower_m:.3g}-{row.upper_m:.3g} m, kg",
                 (row.expected_kg,), (row.sampled_kg,), 3.0 * row.standard_error_kg)
            for row in report.half_decades
        ]  # fmt: skip
        total = cloud.total_mass_kg()
        cases.append(Case(f"{mass:.0f} kg: all pieces, kg", (mass,), (total,), 1e-9 * mass, 13))
    text = (
        "1e5 samples beside quadrature; nothing is rescaled. The tolerance is three standard "
        "errors of independent draws; the total closes through the remainder pieces."
    )
    return Section("Mass by half-decade of size", text, tuple(cases))


def _overshoot() -> Section:
    over = overshoot_percent(1750.0)
    cases = (Case("plain draws above 1,750 kg, %", (10.0,), (over,), 3.0, 4),)
    text = (
        "Real pieces (weight one, a Poisson number), 1,000 clouds: a standard error of 1 "
        "percentage point. See docs/decisions/012."
    )
    return Section("How often plain draws overshoot", text, cases)


def overshoot_percent(mass_kg: float, repeats: int = 1000, smallest_m: float = 0.08) -> float:
    """Share of plain clouds that outweigh the parent; below `smallest_m` the expected mass."""
    law, rng = collision_law(mass_kg), np.random.default_rng(SEED)
    limits = law.number_at_least([smallest_m, 1.0])
    counts = rng.poisson(float(limits[0] - limits[1]), repeats)
    size = law.size_at(rng.random(counts.sum()), smallest_m, 1.0)
    chi = area_to_mass_mixture(size, SPACECRAFT).quantile_of_component(rng.random(size.size))
    cloud = np.repeat(np.arange(repeats), counts)
    mass = np.bincount(cloud, weights=cross_section(size) / 10.0**chi, minlength=repeats)
    fine_kg = expected_mass(law, SPACECRAFT, 1e-3, smallest_m)
    return 100.0 * float((mass + fine_kg > mass_kg).mean())


def _momentum() -> Section:
    impact = Collision(20.0, (0.0, -9000.0, 3000.0), absorbed_momentum_share=0.5)
    rows = {
        "isotropic": (Collision(), (0.0, 0.0, 0.0)),
        "bias of 25 m/s along track": (Collision(), (0.0, 25.0, 0.0)),
        "half of the impactor's momentum": (impact, (0.0, 0.0, 0.0)),
    }
    cases = []
    for name, (cause, bias) in rows.items():
        event = cosmos_1408(1750.0, cause, bias)
        cloud = sample_fragments(event, 20_000, np.random.default_rng(SEED))
        ours = round(float(np.linalg.norm(cloud.momentum_kg_m_s())), 6)
        stated = event.total_mass_kg * math.hypot(*event.mean_shift_rtn_m_s)
        cases.append(Case(f"{name}, kg m/s", (stated,), (ours,), 1e-6, 9))
    text = "Size of the sum of weight x mass x ejection velocity over the whole cloud."
    return Section("Momentum", text, tuple(cases))


def _reentry() -> Section:
    samples = 100_000
    plain = sample_fragments(cosmos_1408(), samples, np.random.default_rng(SEED))
    moved = cosmos_1408(1750.0, Collision(), (0.0, 25.0, 0.0))
    biased = sample_fragments(moved, samples, np.random.default_rng(SEED))
    cases = (
        Case("isotropic, >= 10 cm, %", (16.6,), (low_perigee_percent(plain, 0.1),), 1.0, 4),
        Case("isotropic, >= 1 cm, %", (35.0,), (low_perigee_percent(plain, 0.01),), 1.0, 4),
        Case("25 m/s in track, >= 10 cm, %", (14.0,), (low_perigee_percent(biased, 0.1),), 1.0, 4),
    )  # fmt: skip
    text = (
        "Cosmos 1408 at 2021-11-15T02:47:40Z, 1,750 kg, 1e5 samples: share of the pieces whose "
        "two-body perigee lies below 120 km at once. The bar is one percentage point."
    )
    return Section("Pieces that fall at once", text, cases)


def low_perigee_percent(cloud: Fragments, size_m: float, altitude_m: float = 120e3) -> float:
    """Share of the pieces of at least this size that are bound with so low a perigee."""
    part = cloud.take(cloud.size_m >= size_m)
    radius = np.linalg.norm(part.position_m, axis=1)
    energy = 0.5 * (part.velocity_m_s**2).sum(axis=1) - MU_EARTH_M3_S2 / radius
    spin = np.cross(part.position_m, part.velocity_m_s)
    excess = 1.0 + 2.0 * energy * (spin**2).sum(axis=1) / MU_EARTH_M3_S2**2
    eccentricity = np.sqrt(np.maximum(0.0, excess))
    perigee = (spin**2).sum(axis=1) / MU_EARTH_M3_S2 / (1.0 + eccentricity)
    low = (perigee < EARTH_RADIUS_M + altitude_m) & (energy < 0.0)
    return 100.0 * float(part.weight[low].sum() / part.weight.sum())


def cosmos_1408(
    mass_kg: float = 1750.0,
    cause: Collision | None = None,
    bias_rtn_m_s: tuple[float, float, float] = (0.0, 0.0, 0.0),
) -> BreakupEvent:
    """Cosmos 1408 at 2021-11-15T02:47:40Z; SGP4's own axes, which a perigee does not mind."""
    line1 = "1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995"
    line2 = "2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807"
    epoch = parse_utc("2021-11-15T02:47:40Z")
    _, position_km, velocity_km_s = Satrec.twoline2rv(line1, line2).sgp4(*epoch.utc_julian_date())
    return BreakupEvent(
        "cosmos-1408",
        epoch,
        1e3 * np.array(position_km),
        1e3 * np.array(velocity_km_s),
        mass_kg,
        SPACECRAFT,
        cause or Collision(),
        bias_rtn_m_s,
    )


if __name__ == "__main__":
    sys.exit(publish("breakup", page))
