"""Probability of collision: millions at once, one on curved paths, a message to its answer.

The plain NumPy twin computes the same integral with the same clipped rule of 64 nodes; the lower
bound is the evaluation of as many exponentials as the kernel evaluates, on as many cores, by the
same compiler. Orekit runs in this process through its JVM, kessler-toolkit in an environment of
its own (`make bench-peers`). The ratio is a row's time over that of the group's first. Bars, on two
cores: a million a second, Nc3D 20 ms, a message 50 ms. Where other programs use the cores, the time
of the processors that a row tells is the better measure.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks._kessler import asked_of_kessler
from benchmarks._message_texts import shared_data

Row = dict[str, str | float]

_TESTS = Path(__file__).resolve().parents[1] / "tests"
_MANY = 1_000_000
_TWIN = 50_000
_FEW = 2_000
_CHUNKED = r"""
import json, pathlib, re, sys, time
from benchmarks.probability import encounters, in_planes
total, chunk, answered = 10_000_000, 500_000, 0
began = time.perf_counter()
for seed in range(total // chunk):
    answered += int((in_planes(encounters(chunk, seed)) >= 0.0).sum())
seconds = time.perf_counter() - began
peak = int(re.search(r"VmHWM:\s*(\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024
print(json.dumps({"seconds": seconds, "answered": answered, "peak_mb": peak}))
"""

Encounters = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def encounters(n: int, seed: int = 5) -> Encounters:
    """Relative positions and velocities, both covariances in inertial axes, radii."""
    rng = np.random.default_rng(seed)
    factors = rng.normal(size=(2, n, 3, 3)) * np.array([20.0, 300.0, 40.0])
    covariances = factors @ factors.transpose(0, 1, 3, 2)
    position, velocity = rng.normal(size=(n, 3)) * 300.0, rng.normal(size=(n, 3)) * 7000.0
    return position, velocity, covariances[0], covariances[1], rng.uniform(1.0, 20.0, n)


def in_planes(inputs: Encounters) -> np.ndarray:
    """The default method on all of them, states and covariances to probabilities."""
    from greenzone.probability.encounter_plane import project
    from greenzone.probability.foster_1992 import foster_1992

    return foster_1992(project(*inputs), inputs[4])


def run(runs: int = 5) -> list[Row]:
    """Rows of medians with their ratios."""
    rows = _plane_rows(runs)
    if not shared_data().is_dir():
        return [*rows, {"case": "messages", "note": "real data absent: set GREENZONE_DATA"}]
    return [*rows, *_case_rows(runs), *_message_rows(runs)]


def _plane_rows(runs: int) -> list[Row]:
    from greenzone.probability.encounter_plane import project
    from greenzone.probability.foster_1992 import foster_1992

    inputs = encounters(_MANY)
    small: Encounters = tuple(a[:_TWIN] for a in inputs)  # type: ignore[assignment]
    plane = project(*inputs)
    ours, ours_cpu = _wall_and_cpu(lambda: in_planes(inputs), runs)
    integral, integral_cpu = _wall_and_cpu(lambda: foster_1992(plane, inputs[4]), runs)
    twin = _median(lambda: numpy_twin(small), 3) * _MANY / _TWIN
    mine, other = in_planes(small), numpy_twin(small)
    told = mine > 1e-9
    off = float(np.abs(other[told] / mine[told] - 1.0).max())
    rows: list[Row] = [
        _row("2D: 1,000,000 encounters", ours, ours, _speed(ours, ours_cpu)),
        _row("2D: the integral alone", integral, ours, _speed(integral, integral_cpu)),
        _row("2D: plain NumPy twin", twin, ours, f"scaled from {_TWIN:,}; differs by {off:.0e}"),
        _row(
            "2D: lower bound, exponentials",
            _exponentials(runs),
            ours,
            "14 each, all cores",
        ),
        _row("2D: lower bound, reading", _copied(inputs, runs), ours, "reading the inputs once"),
        *_orekit_rows(inputs, ours),
    ]
    return [*rows, _in_chunks(ours)]


def numpy_twin(inputs: Encounters) -> np.ndarray:
    """The same integral in plain NumPy: eigenvectors, error functions, 64 clipped nodes."""
    from scipy.special import erf

    position, velocity, first, second, hbr = inputs
    along = velocity / np.linalg.norm(velocity, axis=1, keepdims=True)
    helper = np.eye(3)[np.abs(along).argmin(axis=1)]
    across = np.cross(along, helper)
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    axes = np.stack([across, np.cross(along, across)], axis=1)
    variance, vectors = np.linalg.eigh(axes @ (first + second) @ axes.transpose(0, 2, 1))
    miss = np.abs(np.einsum("nji,nj->ni", vectors, np.einsum("nij,nj->ni", axes, position)))
    sigma = np.sqrt(variance)
    nodes, weights = np.polynomial.legendre.leggauss(64)
    low = np.clip(miss[:, 0] - 9.0 * sigma[:, 0], -hbr, hbr)
    high = np.clip(miss[:, 0] + 9.0 * sigma[:, 0], -hbr, hbr)
    a, b = np.arcsin(low / hbr), np.arcsin(high / hbr)
    angle = 0.5 * (a + b)[:, None] + 0.5 * (b - a)[:, None] * nodes
    depth, x = hbr[:, None] * np.cos(angle), hbr[:, None] * np.sin(angle)
    wide = np.sqrt(2.0) * sigma[:, 1, None]
    band = erf((miss[:, 1, None] + depth) / wide) - erf((miss[:, 1, None] - depth) / wide)
    density = np.exp(-0.5 * ((x - miss[:, 0, None]) / sigma[:, 0, None]) ** 2)
    scale = 0.25 * (b - a) / (np.sqrt(2.0 * np.pi) * sigma[:, 0])
    return np.asarray((depth * density * band) @ weights * scale)


def _exponentials(runs: int) -> float:
    """As long as 14 exponentials each take on all cores: the least nodes the method uses."""
    from greenzone.core.compiled import kernel
    from greenzone.probability.chunks import over_chunks

    @kernel
    def work(x: np.ndarray, total: np.ndarray, first: int, last: int) -> None:
        for i in range(first, last):
            s = 0.0
            for k in range(14):
                s += np.exp(-x[i] * k)
            total[i] = s

    x, total = np.random.default_rng(0).random(_MANY), np.empty(_MANY)
    work(x, total, 0, 1)
    return _median(lambda: over_chunks(_MANY, lambda a, b: work(x, total, a, b)), runs)


def _copied(inputs: Encounters, runs: int) -> float:
    return _median(lambda: [float(a.sum()) for a in inputs], runs)


def _orekit_rows(inputs: Encounters, ours: float) -> list[Row]:
    sys.path.insert(0, str(_TESTS))
    from greenzone.probability.encounter_plane import project
    from orekit_probability import orekit_pc

    few: Encounters = tuple(a[:_FEW] for a in inputs)  # type: ignore[assignment]
    plane = project(*few)
    rows = []
    for name in ("Patera2005", "Alfano2005"):
        orekit_pc(name, plane, few[4])
        seconds = _median(lambda n=name: orekit_pc(n, plane, few[4]), 3)  # type: ignore[misc]
        note = f"{1e6 * seconds / _FEW:.1f} us each with the call through the JVM; plane given"
        rows.append(_row(f"2D: Orekit {name}", seconds * _MANY / _FEW, ours, note))
    return rows


def _in_chunks(ours: float) -> Row:
    """Ten million, half a million at a time, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _CHUNKED],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[1],
    )
    found = json.loads(done.stdout)
    note = f"{found['answered']:,} answers, at most {found['peak_mb']:.0f} MB in use; drawn as well"
    return _row("2D: 10,000,000 in chunks", found["seconds"], ours, note)


def _case_rows(runs: int) -> list[Row]:
    """Curved methods on each of the 30 messages: the median of their medians, and the slowest."""
    from greenzone.probability.hall_2021 import nc2d_hall_2021, nc3d_hall_2021
    from greenzone.probability.monte_carlo import monte_carlo
    from greenzone.workflows.assess_states import pair_at_tca

    found = [(pair_at_tca(_record(path), 60.0).curved, 10.0) for path in _messages()]
    rows: list[Row] = []
    methods: tuple[tuple[str, Callable[..., object]], ...] = (
        ("Nc3D a message", nc3d_hall_2021),
        ("Nc2D a message", nc2d_hall_2021),
        ("Monte Carlo a message, 40,000 samples", _sampled(monte_carlo)),
    )
    for name, method in methods:
        times, cpu = _each(lambda c, m=method: m(*c), found, runs)  # type: ignore[misc]
        median = statistics.median(times)
        note = _slowest(times, cpu)
        rows.append(_row(name, median, float(rows[0]["median_s"]) if rows else median, note))
        runs = 1
    return rows


def _sampled(method: Callable[..., object]) -> Callable[..., object]:
    return lambda pair, hbr_m: method(pair, hbr_m, 40_000, np.random.default_rng(1))


def _messages() -> list[Path]:
    return sorted((shared_data() / "pc" / "cdm").glob("0*.cdm"))


def _record(path: Path):  # type: ignore[no-untyped-def]
    from greenzone.messages.conjunctions.cdm import conjunction_record
    from greenzone.messages.reading import read_messages

    return conjunction_record(read_messages(path)[0].document)


def _message_rows(runs: int) -> list[Row]:
    """File to answer: the recommended method with flags and maxima, and every method."""
    from greenzone.decision.policy import load_policy
    from greenzone.probability.encounter_plane import project
    from greenzone.probability.methods import METHODS
    from greenzone.workflows.assess import AssessCall, assess_files

    rules = load_policy("default").conjunction
    without = tuple(m for m in METHODS if m != "monte_carlo")
    rows: list[Row] = []
    for name, asked in (
        ("message to answer: recommended", ()),
        ("message to answer: all but Monte Carlo", without),
        ("message to answer: all, 100,000 samples", tuple(METHODS)),
    ):
        count = 1 if "monte_carlo" in asked else runs
        work = _assessing(assess_files, AssessCall(rules, asked))
        times, cpu = _each(work, _messages(), count)
        median = statistics.median(times)
        note = _slowest(times, cpu)
        rows.append(_row(name, median, float(rows[0]["median_s"]) if rows else median, note))
    ours = float(rows[0]["median_s"])
    inputs = encounters(50)
    kessler = asked_of_kessler(project(*inputs), inputs[4], [(p, 10.0) for p in _messages()], 20)
    if kessler is None:
        return [*rows, {"case": "kessler-toolkit", "note": "absent: make bench-peers"}]
    note = "2D alone, covariances not turned"
    return [
        *rows,
        _row("kessler-toolkit: message to 2D", kessler.message_s, ours, note),
        _row("kessler-toolkit: one Foster integral", kessler.foster_s, ours, "plane given"),
    ]


def _row(name: str, seconds: float, ours: float, note: str) -> Row:
    return {"case": name, "median_s": seconds, "ratio": seconds / ours, "note": note}


def _speed(wall: float, cpu: float) -> str:
    return f"{_MANY / wall:,.0f} a second; {cpu:.2f} s of the processors"


def _slowest(wall: list[float], cpu: list[float]) -> str:
    return (
        f"slowest {1e3 * max(wall):.1f} ms of {len(wall)}; of the processors "
        f"{1e3 * statistics.median(cpu):.1f} ms, slowest {1e3 * max(cpu):.1f} ms"
    )


def _assessing(assess_files: Callable[..., object], call: object) -> Callable[[Path], object]:
    return lambda path: list(assess_files([str(path)], call))  # type: ignore[call-overload]


def _each(
    work: Callable[[Any], object], over: Sequence[Any], runs: int
) -> tuple[list[float], list[float]]:
    """Medians of wall and processor seconds for each."""
    found = [_wall_and_cpu(lambda x=x: work(x), runs) for x in over]  # type: ignore[misc]
    return [wall for wall, _ in found], [cpu for _, cpu in found]


def _wall_and_cpu(work: Callable[[], object], runs: int) -> tuple[float, float]:
    """Medians of the runs after one that is not counted."""
    work()
    walls, cpus = [], []
    for _ in range(runs):
        began, used = time.perf_counter(), time.process_time()
        work()
        walls.append(time.perf_counter() - began)
        cpus.append(time.process_time() - used)
    return statistics.median(walls), statistics.median(cpus)


def _median(work: Callable[[], object], runs: int) -> float:
    return _wall_and_cpu(work, runs)[0]


if __name__ == "__main__":
    for result in run():
        print(result)
