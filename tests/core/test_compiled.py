"""Kernels compile uniformly, their code goes where it can be written and is never out of date."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba
import numpy as np
import pytest
from jaxtyping import Float64, jaxtyped
from numpy import ndarray

from greenzone.core import compiled
from shape_checker import check

PACKAGE = Path(compiled.__file__).resolve().parents[1]
DIGEST = compiled.source_digest(PACKAGE)


@jaxtyped(typechecker=check)
def halves(x: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    return x / 2


def reciprocal(x: float) -> float:
    return 1.0 / x


def test_a_kernel_may_say_its_shapes_and_be_wrapped_by_their_check() -> None:
    assert hasattr(halves, "__wrapped__")
    assert compiled.kernel(halves)(np.ones(3)).tolist() == [0.5, 0.5, 0.5]


def test_a_kernel_divides_by_zero_as_ieee_does() -> None:
    assert compiled.kernel(reciprocal)(0.0) == np.inf


def exact_rest(a: float, b: float, c: float) -> float:
    return a * b - c


def test_only_a_fused_kernel_may_round_a_product_and_a_sum_at_once() -> None:
    """The rest of a product above its rounded self is 0 after two roundings, not after one."""
    a, b = 1.0 + 2.0**-30, 1.0 + 2.0**-29
    rest = 2.0**-59
    assert compiled.kernel(exact_rest)(a, b, a * b) == 0.0
    assert compiled.fused_kernel(exact_rest)(a, b, a * b) in {0.0, rest}


def doubled(values: ndarray) -> None:
    compiled.widest_vectors()
    for i in range(len(values)):
        values[i] *= 2.0


def test_a_kernel_with_the_widest_vectors_does_the_same() -> None:
    values = np.arange(100.0)
    compiled.kernel(doubled)(values)
    assert (values == 2.0 * np.arange(100.0)).all()


def test_numba_keeps_its_own_folder_for_the_functions_of_others() -> None:
    settings: Any = numba.config
    before = settings.CACHE_DIR
    compiled.kernel(reciprocal)
    assert before == settings.CACHE_DIR
    assert os.environ.get("NUMBA_CACHE_DIR", "") == before


class TestTheFolder:
    def test_is_below_the_named_one(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
        assert compiled.cache_folder() == tmp_path / "greenzone" / DIGEST

    def test_is_beside_a_source_that_can_be_written(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
        monkeypatch.setattr(compiled, "_PACKAGE", tmp_path / "greenzone")
        found = compiled.cache_folder()
        assert found.parent == tmp_path / "greenzone" / "__kernels__"

    def test_of_a_read_only_install_is_the_users_cache(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        forbid_beside_the_source(monkeypatch, tmp_path)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
        found = compiled.cache_folder()
        assert found.parent == tmp_path / "home" / "greenzone"

    def test_without_any_home_is_a_temporary_one(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        blocked = forbid_beside_the_source(monkeypatch, tmp_path)
        monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
        found = compiled.cache_folder()
        assert found.name.startswith("greenzone-")
        assert found.is_dir()

    def test_of_old_sources_is_removed_but_for_two_and_those_in_use(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
        base = tmp_path / "greenzone"
        hours_ago = {"a" * 16: 0.1, "b" * 16: 2, "c" * 16: 3, "d" * 16: 4, "e" * 16: 0.5}
        for name, hours in hours_ago.items():
            (base / name).mkdir(parents=True)
            (base / name / "kernel.nbi").write_text("code")
            os.utime(base / name, (time.time() - 3600 * hours,) * 2)
        (base / "of-someone-else").mkdir()
        compiled.cache_folder()
        left = {entry.name for entry in base.iterdir()}
        assert left == {DIGEST, "a" * 16, "e" * 16, "of-someone-else"}


def forbid_beside_the_source(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A package below a file cannot be written, even by root; returns that file."""
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setattr(compiled, "_PACKAGE", blocked / "greenzone")
    return blocked


CALLER = """
from greenzone.core.compiled import kernel
from greenzone.orbits.callee import twice

@kernel
def twice_and_one(x):
    return twice(x) + 1.0
"""
CALLEE = """
from greenzone.core.compiled import kernel
from greenzone.core.factor import FACTOR

@kernel
def twice(x):
    return FACTOR * x
"""


@pytest.fixture
def small_package(tmp_path: Path) -> Path:
    """A package with a kernel that calls one of another module, with a constant of a third."""
    package = tmp_path / "greenzone"
    for name, text in {
        "__init__.py": "",
        "core/__init__.py": "",
        "core/factor.py": "FACTOR = 2.0\n",
        "orbits/__init__.py": "",
        "orbits/callee.py": CALLEE,
        "orbits/caller.py": CALLER,
        "faces/__init__.py": "",
        "faces/words.py": "from greenzone.orbits.caller import twice_and_one\n",
    }.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(text)
    shutil.copy(compiled.__file__, package / "core" / "compiled.py")
    return package


def run_kernel(package: Path) -> float:
    code = "from greenzone.orbits.caller import twice_and_one as f; print(f(5.0))"
    settings = {k: v for k, v in os.environ.items() if k != "NUMBA_CACHE_DIR"}
    settings |= {"PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=settings, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def compiled_files(package: Path) -> dict[Path, int]:
    return {f: f.stat().st_mtime_ns for f in package.rglob("*.nbc")}


def replace_in(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


class TestTheCacheFollowsTheSources:
    @pytest.mark.parametrize(
        ("file", "old", "new"),
        [
            ("orbits/callee.py", "FACTOR * x", "FACTOR + x"),
            ("core/factor.py", "FACTOR = 2.0", "FACTOR = 3.0"),
        ],
        ids=["a function called", "a constant used"],
    )
    def test_when_what_a_kernel_uses_changes_elsewhere(
        self, small_package: Path, file: str, old: str, new: str
    ) -> None:
        assert run_kernel(small_package) == 11.0
        replace_in(small_package / file, old, new)
        assert run_kernel(small_package) == {"FACTOR + x": 8.0, "FACTOR = 3.0": 16.0}[new]

    def test_and_is_used_again_when_only_others_change(self, small_package: Path) -> None:
        run_kernel(small_package)
        before = compiled_files(small_package)
        replace_in(small_package / "faces" / "words.py", "import", "import  ")
        run_kernel(small_package)
        assert len(before) == 2
        assert compiled_files(small_package) == before

    def test_for_several_processes_at_once(self, small_package: Path) -> None:
        code = "from greenzone.orbits.caller import twice_and_one as f; print(f(5.0))"
        settings = {**os.environ, "PYTHONPATH": str(small_package.parent)}
        started = [
            subprocess.Popen(
                [sys.executable, "-c", code], env=settings, stdout=subprocess.PIPE, text=True
            )
            for _ in range(4)
        ]
        assert [process.communicate()[0].strip() for process in started] == ["11.0"] * 4


@pytest.mark.parametrize(
    ("edit", "changes"),
    [
        (lambda p: replace_in(p / "orbits" / "caller.py", "1.0", "2.0"), True),
        (lambda p: replace_in(p / "core" / "factor.py", "2.0", "4.0"), True),
        (lambda p: replace_in(p / "core" / "compiled.py", "nogil=True", "nogil=False"), True),
        (lambda p: replace_in(p / "faces" / "words.py", "import", "import  "), True),
        (lambda p: (p / "faces" / "more.py").write_text("x = 1\n"), False),
        (lambda p: (p / "orbits" / "data.toml").write_text("x = 1\n"), False),
    ],
)
def test_the_digest_covers_every_source_of_a_kernel(
    small_package: Path, edit: Callable[[Path], object], changes: bool
) -> None:
    before = compiled.source_digest(small_package)
    replace_in(
        small_package / "faces" / "words.py",
        "from",
        "from greenzone.core.compiled import kernel\nfrom",
    )
    with_face = compiled.source_digest(small_package)
    edit(small_package)
    assert before != with_face
    assert (compiled.source_digest(small_package) != with_face) == changes
