"""How far results differ between kinds of processor: the ground of the tolerances of evidence.

    python -m design.evidence_tolerances BUNDLE...

Each bundle, which holds all its inputs, is computed again by a process whose kernels are compiled
for the plainest processor of this architecture and whose numpy uses no vector extension; what came
out is compared with what the bundle holds. docs/decisions/064-evidence-bundles.md quotes it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from greenzone.forensics.evidence.bundle import Bundle, read_bundle
from greenzone.forensics.evidence.canonical_json import canonical_json, parse_json
from greenzone.forensics.evidence.comparison import compare
from greenzone.workflows.evidence_kinds import kind_named
from greenzone.workflows.evidence_verification import computed_again
from greenzone.workflows.evidence_workspace import find_inputs

PLAINEST = {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""}


def main(paths: list[str]) -> None:
    extensions = " ".join(np.show_config(mode="dicts")["SIMD Extensions"].get("found", []))
    settings = {**os.environ, **PLAINEST, "NPY_DISABLE_CPU_FEATURES": extensions}
    for path in paths:
        command = [sys.executable, "-m", "design.evidence_tolerances", "--again", path]
        done = subprocess.run(command, env=settings, capture_output=True, check=True)
        report(read_bundle(Path(path)), parse_json(done.stdout, "the other result"))


def again(path: str) -> None:
    bundle = read_bundle(Path(path))
    kind = kind_named(bundle.manifest.kind)
    document = computed_again(bundle, kind, find_inputs(bundle, []))
    sys.stdout.buffer.write(canonical_json(document))


def report(bundle: Bundle, other: Any) -> None:
    """Values, how many differ, and the largest differences: of all numbers, and by unit."""
    left_out = kind_named(bundle.manifest.kind).not_compared
    found = compare(bundle.result, other, exact=True, left_out=left_out)
    beyond = compare(bundle.result, other, exact=False, left_out=left_out)
    print(
        f"{bundle.manifest.kind}: {found.values:,} values, {len(found.differences):,} differ, "
        f"{len(beyond.differences):,} beyond the tolerances"
    )
    for what, worst in sorted(largest(bundle.result, other)):
        print(f"  {what}: {worst:.1e}")


def largest(one: Any, other: Any) -> list[tuple[str, float]]:
    worst: dict[str, float] = {}
    for key, a, b in numbers(one, other, ""):
        apart = abs(a - b)
        unit = next((u for u in ("_m_s", "_deg", "_rad", "_m", "_km", "_s") if key.endswith(u)), "")
        if unit:
            worst[unit] = max(worst.get(unit, 0.0), apart)
        relative = apart / max(abs(a), abs(b), 1e-300)
        name = "relative, with a unit" if unit else "relative, without a unit"
        worst[name] = max(worst.get(name, 0.0), relative)
    return list(worst.items())


def numbers(one: Any, other: Any, key: str) -> Iterator[tuple[str, float, float]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for name in one.keys() & other.keys():
            yield from numbers(one[name], other[name], name)
    elif isinstance(one, list) and isinstance(other, list):
        for a, b in zip(one, other, strict=False):
            yield from numbers(a, b, key)
    elif float in (type(one), type(other)) and {type(one), type(other)} <= {int, float}:
        yield key, one, other


if __name__ == "__main__":
    if sys.argv[1:2] == ["--again"]:
        again(sys.argv[2])
    else:
        main(sys.argv[1:])
