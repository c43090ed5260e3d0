"""Forensic findings saved as evidence, and computed again by one who has the inputs."""

from __future__ import annotations

import gzip
from pathlib import Path

from evidence_forgery import verified
from greenzone.forensics.evidence.bundle import read_bundle
from small_cases import run_in_process


def test_a_breakup_rebuilt(shared_data: Path, tmp_path: Path) -> None:
    folder, bundle = shared_data / "cosmos1408", tmp_path / "r.zip"
    fragments = folder / "cloud_2021-11-30_celestrak_intdes_1982-092.3le"
    options = ("--parent", folder / "parent_13552_pre_event.3le", "--quiet", "--evidence", bundle)
    made = run_in_process("reconstruct", fragments, *options)
    assert made.code == 0, made.err
    run, document = verified(bundle, "--inputs", folder)
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    assert "The breakup was at 2021-11-15T02:47:3" in read_bundle(bundle).summary
    assert {"pictures/gabbard.svg", "pictures/distances.svg"} < set(read_bundle(bundle).members)


def test_who_keeps_company(shared_data: Path, tmp_path: Path) -> None:
    packed = shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
    with gzip.open(packed, "rt") as stream:
        lines = [next(stream) for _ in range(9_000)]
    (tmp_path / "sky.3le").write_text("".join(lines[6_000:]), encoding="utf-8")
    bundle = tmp_path / "p.zip"
    options = ("--days", "1", "--quiet", "--evidence", bundle)
    made = run_in_process("proximity", tmp_path / "sky.3le", *options)
    assert made.code == 0, made.err
    run, document = verified(bundle, "--inputs", tmp_path)
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    assert read_bundle(bundle).result["objects"]["followed"] > 900
    assert {"pictures/scores.svg", "pictures/ranges.svg"} < set(read_bundle(bundle).members)
