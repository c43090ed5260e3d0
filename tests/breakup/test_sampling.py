"""A sampled cloud: the model's numbers, its distributions, and closed mass and momentum."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from jaxtyping import Float64
from numpy import ndarray
from scipy import stats

from breakup_events import event
from greenzone.breakup import Collision, Explosion, Fragments, ParentType, sample_fragments
from greenzone.breakup.draws import Draws, lattice_draws, random_draws
from greenzone.breakup.event import EjectionLaw
from greenzone.breakup.mass import expected_mass, mass_budget
from greenzone.breakup.size import size_law
from greenzone.core.errors import ImpossibleEventError, UsageError
from greenzone.core.frames import rtn_basis

CLOSES_TO = 1e-9
CAUSES = (
    Collision(),
    Collision(30.0, (500.0, -9000.0, 2500.0), absorbed_momentum_share=0.4),
    Collision(0.05, (0.0, -9000.0, 2500.0), absorbed_momentum_share=1.0),
    Explosion(0.5),
)


def cloud(
    samples: int = 20_000, seed: int = 1, draws: Draws = lattice_draws, **changes: object
) -> Fragments:
    return sample_fragments(
        event(**changes),  # type: ignore[arg-type]
        samples,
        np.random.default_rng(seed),
        draws=draws,
    )


@examples(max_examples=40)
@given(
    st.floats(300.0, 9000.0),
    st.sampled_from(CAUSES),
    st.sampled_from(ParentType),
    st.tuples(*[st.floats(-500.0, 500.0)] * 3),
    st.integers(0, 2**32),
)
def test_mass_and_momentum_close_for_every_event(
    mass_kg: float,
    cause: Collision | Explosion,
    kind: ParentType,
    bias: tuple[float, float, float],
    seed: int,
) -> None:
    one = event(mass_kg, cause, kind, bias)
    pieces = sample_fragments(one, 10_000, np.random.default_rng(seed))
    assert pieces.total_mass_kg() == pytest.approx(one.total_mass_kg, rel=CLOSES_TO)
    stated = one.total_mass_kg * np.array(one.mean_shift_rtn_m_s)
    stated = stated @ rtn_basis(one.position_m, one.velocity_m_s)
    moving = (pieces.weight * pieces.mass_kg) @ np.linalg.norm(pieces.delta_v_m_s, axis=1)
    assert np.abs(pieces.momentum_kg_m_s() - stated).max() < CLOSES_TO * moving
    report = pieces.closure[0]
    whole = pieces.size_m >= 1.0
    assert whole.sum() == report.remainder_pieces
    assert (pieces.weight[whole] == 1.0).all()
    assert report.remainder_pieces == 1 if report.cratered else 2 <= report.remainder_pieces <= 8


@pytest.mark.parametrize("size_m", [1e-3, 3e-3, 1e-2, 1e-1])
def test_numbers_above_the_thresholds_are_those_of_the_law(size_m: float) -> None:
    pieces, law = cloud(), size_law(event())
    remainder = pieces.closure[0].remainder_pieces
    expected = float(law.number_at_least(size_m) - law.number_at_least(1.0)) + remainder
    assert pieces.number_at_least(size_m) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("draws", [lattice_draws, random_draws])
@pytest.mark.parametrize("kind", ParentType)
def test_mass_by_half_decade_agrees_with_quadrature(draws: Draws, kind: ParentType) -> None:
    repeats = [cloud(seed=seed, draws=draws, kind=kind).closure[0] for seed in range(20)]
    for rows in zip(*[report.half_decades for report in repeats], strict=True):
        mean = float(np.mean([row.sampled_kg for row in rows]))
        error = rows[0].standard_error_kg / np.sqrt(len(rows))
        assert abs(mean - rows[0].expected_kg) < 4.0 * error


def test_plain_draws_scatter_as_the_reported_error_says_and_the_lattice_less() -> None:
    def spread(draws: Draws) -> float:
        reports = [cloud(seed=seed, draws=draws).closure[0] for seed in range(40)]
        rows = zip(*[report.half_decades for report in reports], strict=True)
        ratios = [np.std([r.sampled_kg for r in row]) / row[0].standard_error_kg for row in rows]
        return float(np.mean(ratios))

    chance_of_40 = 0.2
    assert spread(random_draws) == pytest.approx(1.0, abs=chance_of_40)
    assert spread(lattice_draws) < 0.75


def test_the_momentum_correction_leaves_every_sampled_piece_untouched() -> None:
    """Its speeds are exactly those drawn: the remainder alone recoils."""
    pieces = cloud(samples=100_000)
    small = pieces.take(pieces.size_m < 1.0)
    chi = np.log10(small.area_to_mass_m2_kg)
    nu = np.log10(np.linalg.norm(small.delta_v_m_s, axis=1))
    assert stats.kstest((nu - 0.9 * chi - 2.9) / 0.4, "norm").pvalue > 0.001
    assert pieces.closure[0].recoil_m_s < 60.0


def test_directions_of_the_samples_are_isotropic() -> None:
    pieces = cloud(samples=100_000)
    direction = pieces.delta_v_m_s / np.linalg.norm(pieces.delta_v_m_s, axis=1)[:, None]
    for axis in range(3):
        assert stats.kstest(direction[:, axis], "uniform", args=(-1, 2)).pvalue > 0.001


def test_a_bias_moves_every_piece_alike() -> None:
    bias = (5.0, 25.0, -8.0)
    still, moved = cloud(), cloud(bias_rtn_m_s=bias)
    basis = rtn_basis(event().position_m, event().velocity_m_s)
    difference = (moved.delta_v_m_s - still.delta_v_m_s) @ basis.T
    np.testing.assert_allclose(difference, np.tile(bias, (len(still), 1)), atol=1e-7)


def test_the_same_seed_gives_the_same_cloud_and_another_seed_another() -> None:
    np.testing.assert_array_equal(cloud().velocity_m_s, cloud().velocity_m_s)
    assert not np.array_equal(cloud().velocity_m_s, cloud(seed=2).velocity_m_s)


def test_lattice_and_plain_clouds_agree_on_a_count_of_slow_pieces() -> None:
    """A box of velocity, as a pass selects one: both unbiased, the lattice no noisier."""

    def counts(draws: Draws) -> np.ndarray:
        found = []
        for seed in range(50):
            pieces = cloud(5000, seed, draws)
            inside = (np.abs(pieces.delta_v_m_s - 80.0) < 60.0).all(axis=1)
            found.append(pieces.weight[inside & (pieces.size_m >= 0.01)].sum())
        return np.array(found)

    lattice, plain = counts(lattice_draws), counts(random_draws)
    error = np.sqrt((lattice.var() + plain.var()) / 50)
    assert abs(lattice.mean() - plain.mean()) < 4.0 * error
    assert lattice.std() < 1.2 * plain.std()


def test_a_cratered_target_is_one_heavy_piece_that_hardly_moves() -> None:
    pieces = cloud(cause=Collision(0.1, (0.0, -10_000.0, 0.0)))
    report = pieces.closure[0]
    target = pieces.take(pieces.weight * pieces.mass_kg > 1000.0)
    assert report.cratered
    assert len(target) == report.remainder_pieces == 1
    assert target.mass_kg[0] == pytest.approx(1750.1 - 10.0, abs=1.0)
    assert np.linalg.norm(target.delta_v_m_s) < 0.5


def test_mass_below_the_smallest_size_is_counted_but_not_sampled() -> None:
    one = event()
    pieces = sample_fragments(one, 10_000, np.random.default_rng(1), smallest_size_m=0.01)
    budget = mass_budget(one)
    fine_kg = expected_mass(budget.law, one.parent_type, 1e-3, 0.01)
    assert pieces.size_m.min() >= 0.01
    assert pieces.closure[0].unsampled_mass_kg == fine_kg
    assert pieces.total_mass_kg() + fine_kg == pytest.approx(1750.0, rel=CLOSES_TO)


@pytest.mark.parametrize(
    ("samples", "smallest_m"), [(999, 1e-3), (0, 1e-3), (5000, 9e-4), (5000, 0.1)]
)
def test_a_call_outside_the_model_is_refused(samples: int, smallest_m: float) -> None:
    with pytest.raises(UsageError):
        sample_fragments(event(), samples, np.random.default_rng(1), smallest_m)


def test_overshooting_for_ever_is_an_error_not_a_hang() -> None:
    def heavy(count: int, rng: np.random.Generator) -> np.ndarray:
        """Every piece from the heavy end of its first component."""
        points = random_draws(count, rng)
        points[1] = 1e-9
        return points

    with pytest.raises(ImpossibleEventError, match="outweighed the 1750 kg"):
        cloud(draws=heavy, samples=1000, kind=ParentType.ROCKET_BODY)


def test_a_small_cratered_target_keeps_its_own_size() -> None:
    pieces = cloud(mass_kg=10.0, cause=Collision(1e-4, (0.0, -10_000.0, 0.0)), samples=2000)
    assert pieces.size_m[-1] == pytest.approx((6 * pieces.mass_kg[-1] / 291.97) ** (1 / 2.26), 1e-4)


@examples(max_examples=30)
@given(
    st.floats(5.0, 3000.0),
    st.floats(-7.0, 3.0),
    st.floats(300.0, 20_000.0),
    st.floats(1e-3, 0.0999),
)
def test_any_hit_and_any_smallest_size_closes_or_says_why(
    target_kg: float, log_impactor_kg: float, speed_m_s: float, smallest_m: float
) -> None:
    one = event(target_kg, Collision(10.0**log_impactor_kg, (0.0, -speed_m_s, 0.0)))
    try:
        pieces = sample_fragments(one, 5000, np.random.default_rng(1), smallest_m)
    except ImpossibleEventError:
        return
    total_kg = pieces.total_mass_kg() + pieces.closure[0].unsampled_mass_kg
    assert total_kg == pytest.approx(one.total_mass_kg, rel=CLOSES_TO)
    assert pieces.size_m.min() >= smallest_m * (1 - 1e-12)
    assert (pieces.mass_kg > 0).all()


class TestObservedEjection:
    """What fragments seen say of the ejection of all changes the cloud as it should."""

    FACTOR = EjectionLaw(speed_factor=1.6)
    WIDE = EjectionLaw(speed_sigma_log10=0.8)
    SIGMA = (30.0, 10.0, 0.0)

    @staticmethod
    def speeds(law: EjectionLaw | None) -> tuple[Fragments, Float64[ndarray, " n"]]:
        one = cloud(ejection=law)
        small = one.size_m < 0.05  # above, mass and momentum close the model
        return one.take(np.flatnonzero(small)), np.linalg.norm(one.delta_v_m_s[small], axis=1)

    def test_the_model_is_the_default(self) -> None:
        assert np.array_equal(cloud().delta_v_m_s, cloud(ejection=EjectionLaw()).delta_v_m_s)

    def test_a_factor_multiplies_every_speed(self) -> None:
        (_, plain), (_, faster) = self.speeds(None), self.speeds(self.FACTOR)
        assert faster == pytest.approx(1.6 * plain)

    def test_a_spread_leaves_the_median_and_stretches_the_logarithm(self) -> None:
        (_, plain), (_, wide) = self.speeds(None), self.speeds(self.WIDE)
        middle = np.log10(wide) - np.log10(plain)
        assert np.median(middle) == pytest.approx(0.0, abs=0.02)
        assert np.std(middle) == pytest.approx(0.4, abs=0.02)

    def test_doubt_of_the_bias_spreads_the_velocities_axis_by_axis(self) -> None:
        plain, blurred = cloud(), cloud(ejection=EjectionLaw(bias_sigma_rtn_m_s=self.SIGMA))
        basis = rtn_basis(event().position_m, event().velocity_m_s)
        shift = (blurred.delta_v_m_s - plain.delta_v_m_s) @ basis.T
        small = plain.size_m < 0.05
        assert shift[small].std(axis=0) == pytest.approx(self.SIGMA, rel=0.03, abs=1e-9)
        assert np.abs(shift[small].mean(axis=0)).max() < 1.0
        moving = np.abs(blurred.mass_kg * blurred.weight) @ np.abs(blurred.delta_v_m_s)
        assert np.all(np.abs(blurred.momentum_kg_m_s()) < CLOSES_TO * moving)

    @pytest.mark.parametrize(
        "changes",
        [
            {"speed_factor": 0.0},
            {"speed_sigma_log10": float("nan")},
            {"bias_sigma_rtn_m_s": (0.0, -1.0, 0.0)},
        ],
    )
    def test_what_cannot_be_is_refused(self, changes: dict[str, object]) -> None:
        with pytest.raises(ImpossibleEventError, match=next(iter(changes))):
            EjectionLaw(**changes)  # type: ignore[arg-type]
