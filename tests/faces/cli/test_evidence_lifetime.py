"""Lifetimes and re-entry windows saved as evidence, and computed again; pictures are checked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from evidence_forgery import forged_picture, verified
from greenzone.faces.cli.exit_codes import ExitCode
from greenzone.forensics.evidence.bundle import read_bundle
from lifetime_cases import cloud_file
from small_cases import run_in_process


@pytest.fixture(scope="module")
def lifetime_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    bundle = tmp_path_factory.mktemp("lifetime") / "l.zip"
    options = ("--days", "30", "--samples", "1000", "--quiet", "--evidence", bundle)
    made = run_in_process("lifetime", "cosmos-1408", *options)
    assert made.code == 0, made.err
    return bundle


@pytest.fixture(scope="module")
def reentry_bundle(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pieces that are about to fall."""
    folder = tmp_path_factory.mktemp("reentry")
    sets = shutil.copy(cloud_file(shared_data, "2025-02-15"), folder / "some.3le")
    chosen = ("--object", "51435", "--object", "50689")
    made = run_in_process("reentry", sets, *chosen, "--evidence", folder / "w.zip")
    assert made.code == 0, made.err
    return folder / "w.zip"


def test_a_lifetime(lifetime_bundle: Path) -> None:
    run, document = verified(lifetime_bundle)
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    assert document["kind"] == "lifetime"
    bundle = read_bundle(lifetime_bundle)
    assert bundle.result["survival"][-1]["days_after_event"] == 30.0
    assert bundle.manifest.seed == 1
    assert {"pictures/survival.svg", "pictures/stations.svg"} < set(bundle.members)


def test_re_entry_windows(reentry_bundle: Path) -> None:
    run, document = verified(reentry_bundle, "--inputs", reentry_bundle.parent)
    assert (run.code, document["verdict"]) == (0, "holds"), run.out
    bundle = read_bundle(reentry_bundle)
    assert [one["status"] for one in bundle.result["objects"]] == ["window"] * 2
    assert document["values_compared"] > 30
    assert "pictures/windows.svg" in bundle.members
    assert verified(reentry_bundle)[1]["verdict"] == "not verifiable"


@pytest.mark.parametrize(
    ("which", "member"),
    [
        ("lifetime_bundle", "pictures/survival.svg"),
        ("lifetime_bundle", "pictures/stations.svg"),
        ("reentry_bundle", "pictures/windows.svg"),
    ],
)
def test_a_picture_that_does_not_follow_is_found(
    request: pytest.FixtureRequest, which: str, member: str
) -> None:
    bundle: Path = request.getfixturevalue(which)
    other = forged_picture(bundle, member)
    run, document = verified(other, "--inputs", bundle.parent)
    assert run.code == ExitCode.DOES_NOT_HOLD
    assert document["changed_members"] == [member]
