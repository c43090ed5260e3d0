"""From fragments to an event file to `greenzone respond`: the cloud follows what was seen."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from greenzone.core.errors import UsageError
from greenzone.core.instant import parse_utc
from greenzone.faces.cli.main import app
from greenzone.messages.own_files.event_file import load_event
from small_cases import ASSET, PARENT_TLE, respond_in_process, small_options

FRAGMENTS = "cloud_2021-11-30_celestrak_intdes_1982-092.3le"


@pytest.fixture(scope="module")
def written(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The event file of the 103 sets of 30 November 2021, beside the document."""
    folder = tmp_path_factory.mktemp("event")
    (folder / "parent.tle").write_text(PARENT_TLE, encoding="utf-8")
    places = ("--event", str(folder / "event.toml"), "--json", str(folder / "event.json"))
    parent = ("--parent", str(folder / "parent.tle"), "--mass-kg", "1750")
    cloud = str(shared_data / "cosmos1408" / FRAGMENTS)
    done = CliRunner().invoke(app, ["reconstruct", cloud, *parent, *places])
    assert done.exit_code == 0, done.exception
    return folder / "event.toml"


def test_the_event_file_says_what_the_document_says(written: Path) -> None:
    record = load_event(written)
    document = json.loads(written.with_suffix(".json").read_text())
    event, delta_v = document["event"], document["delta_v"]
    assert record.epoch == parse_utc(event["epoch_utc"])
    assert record.epoch_sigma_s == pytest.approx(event["interval_s"][1] / 1.645, abs=2e-3)
    assert record.delta_v_bias_rtn_m_s == pytest.approx(delta_v["mean_rtn_m_s"], abs=1e-3)
    doubt = record.ejection.bias_sigma_rtn_m_s
    assert doubt == pytest.approx(delta_v["mean_sigma_rtn_m_s"], abs=1e-3)
    assert record.parents[0].elements.object_id == "13552"
    assert record.parents[0].mass_kg == 1750.0
    assert record.ejection.speed_factor > 1.2
    assert [other.delta_v_rtn_m_s for other in record.delta_v_bias_alternatives] == [(0.0,) * 3]
    assert any("revolution" in line for line in record.unknowns)


def test_the_parent_stands_where_the_reconstruction_put_it(written: Path) -> None:
    from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
    from greenzone.workflows.cloud import breakup_events

    (event,) = breakup_events(load_event(written), shipped_earth_orientation())
    told = json.loads(written.with_suffix(".json").read_text())["event"]
    gap_m = np.linalg.norm(event.position_m - np.array(told["parent_position_gcrf_m"]))
    assert gap_m < 10.0  # the file states milliseconds


def test_respond_runs_with_it_and_the_cloud_changes(written: Path, tmp_path: Path) -> None:
    asset = tmp_path / "asset.toml"
    asset.write_text(ASSET, encoding="utf-8")
    text = written.read_text()
    plain = tmp_path / "plain.toml"
    plain.write_text(re.sub(r"(?ms)^\[delta_v_bias\]$.*", "", text), encoding="utf-8")
    told = []
    for file in (written, plain):
        done = respond_in_process(file, "--asset", asset, *small_options, "--json", "-", "--quiet")
        assert done.code == 0, done.err
        told.append(json.loads(done.out))
    seen, model = (one["fragments"]["reentering_at_once_fraction_ge_10cm"] for one in told)
    assert seen > 1.1 * model  # faster pieces dip deeper
    counts = [one["fragments"]["ge_10cm"] for one in told]
    assert counts[0] == pytest.approx(counts[1], rel=0.05)
    assert (
        told[0]["event"]["epoch_utc"]
        == json.loads(written.with_suffix(".json").read_text())["event"]["epoch_utc"]
    )


def test_without_a_mass_there_is_no_event_file(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["reconstruct", "none", "--event", str(tmp_path / "e.toml")])
    assert isinstance(done.exception, UsageError)
    assert "--event needs --mass-kg" in str(done.exception)
    assert list(tmp_path.iterdir()) == []
