import base64
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from faces.report.sample import sample_document
from greenzone.faces.report.packing import packed_document

KINDS = {"float32": "<f4", "int16": "<i2"}
FAR_M = 1.3e7  # twice the Earth's radius: nothing a station passes through is farther
ONE_PIXEL_M = 12_000.0  # the Earth is drawn at most 1,000 pixels wide


def _unpacked(packed: dict[str, Any]) -> NDArray[np.float64]:
    raw = np.frombuffer(base64.b64decode(packed["base64"]), dtype=KINDS[packed["kind"]])
    numbers: NDArray[np.float64] = raw.astype(np.float64) * packed["scale"]
    return numbers


def _with_snapshot(positions_m: list[list[float]]) -> dict[str, Any]:
    snapshot = {
        "utc": "2031-05-04T05:00:00.000Z",
        "positions_m": positions_m,
        "size_m": [0.01 * (i + 1) for i in range(len(positions_m))],
        "asset_path_m": [[7e6, 0.0, 0.0]],
    }
    return {"event": {"name": "x"}, "snapshots": [snapshot]}


@given(st.lists(st.lists(st.floats(-FAR_M, FAR_M), min_size=3, max_size=3), min_size=1))
def test_a_packed_position_is_moved_by_far_less_than_a_pixel(positions: list[list[float]]) -> None:
    packed = packed_document(_with_snapshot(positions))["snapshots"][0]["positions_m"]
    moved_m = np.abs(_unpacked(packed) - np.ravel(positions))
    assert moved_m.max() <= ONE_PIXEL_M / 50


def test_a_fragment_without_a_position_is_left_out_with_its_size() -> None:
    document = _with_snapshot([[7e6, 0, 0], [float("nan"), 0, 0], [0, 7e6, 0]])
    snapshot = packed_document(document)["snapshots"][0]
    assert _unpacked(snapshot["positions_m"]).shape == (6,)
    assert _unpacked(snapshot["size_m"]) == pytest.approx([0.01, 0.03])


def test_gabbard_columns_keep_their_order_and_length() -> None:
    document = sample_document()
    gabbard = packed_document(document)["gabbard"]
    for key in ("size_m", "period_min", "apogee_m", "perigee_m"):
        assert _unpacked(gabbard[key]) == pytest.approx(document["gabbard"][key], rel=1e-6)
    assert len(_unpacked(gabbard["observed"]["period_min"])) == 103


def test_packing_leaves_the_document_as_it_was() -> None:
    document = sample_document()
    packed_document(document)
    assert document == sample_document()


def test_a_document_without_a_cloud_can_be_packed() -> None:
    packed = packed_document({"event": {"name": "x"}, "gabbard": None})
    assert packed["gabbard"] is None
    assert packed["snapshots"] == []
