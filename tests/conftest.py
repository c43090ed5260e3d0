"""What every test starts from: checked array shapes, fixed random draws, the real data."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from jaxtyping import install_import_hook

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"


def _modules_with_checked_shapes() -> list[str]:
    """Every greenzone module except kernels: numba compiles those as they are written."""
    files = sorted((SOURCE / "greenzone").rglob("*.py"))
    names = [".".join(f.relative_to(SOURCE).with_suffix("").parts) for f in files]
    return [n for n in names if not n.endswith(("__init__", "_kernels"))]


assert not any(name.startswith("greenzone") for name in sys.modules), "imported before the hook"
install_import_hook(_modules_with_checked_shapes(), "shape_checker.check")

settings.register_profile(
    "greenzone",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("greenzone")


@pytest.fixture(scope="session", autouse=True)
def _empty_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test sees the tables, catalogs and answers of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GREENZONE_HOME", str(tmp_path_factory.mktemp("home")))
        patch.delenv("GREENZONE_TABLES", raising=False)
        yield


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real data that is not part of the repository; skips where it is absent."""
    folder = Path(os.environ.get("GREENZONE_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("real data absent: set GREENZONE_DATA to the folder that holds it")
    return folder
