"""The response document: its contract, and that docs/response.md explains it whole."""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from small_cases import sheltering_document

PAGE = Path(__file__).resolve().parents[2] / "docs" / "response.md"
MILLISECOND_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
ZONES = ("green", "yellow", "red", "unknown")


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value that is no object, by its path; of an empty list the list's own path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        if not value:
            yield f"{path}[]", None
        for inner in value:
            yield from leaves(inner, f"{path}[]")
    else:
        yield path, value


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return sheltering_document()


def documented() -> list[str]:
    """All paths but those of a catalog's satellites, held by test_against.py."""
    rows = re.findall(r"^\| `([^`]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    return [path for path in rows if not path.startswith("against.")]


def test_every_key_is_documented_once_and_every_documented_key_is_there(
    document: dict[str, Any],
) -> None:
    paths = documented()
    found = {path for path, _ in leaves(document)}
    empty_lists = {p for p in found if any(d.startswith((f"{p}.", f"{p}[]")) for d in paths)}
    assert len(paths) == len(set(paths)) > 100
    assert sorted(found - empty_lists - set(paths)) == []
    assert sorted(set(paths) - found) == []


def test_the_unit_of_every_key_stands_in_the_page() -> None:
    endings = {"_utc": "UTC", "_m": "m", "_s": "s", "_m_s": "m/s", "_kg": "kg", "_m2": "m²"}
    endings |= {"_deg": "deg", "_rad": "rad", "_min": "min", "_minutes": "min", "_days": "days"}
    longest_first = sorted(endings, key=len, reverse=True)
    rows = re.findall(r"^\| `([^`]+)` \| ([^|]*) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    for path, unit in rows:
        key = path.rstrip("[]").split(".")[-1]
        ending = next((e for e in longest_first if key.endswith(e)), None)
        if ending is not None:
            assert unit.strip() == endings[ending], path


def test_times_have_milliseconds_and_z(document: dict[str, Any]) -> None:
    times = [(p, v) for p, v in leaves(document) if p.endswith(("_utc", ".utc")) and v is not None]
    assert len(times) > 30
    assert [(p, v) for p, v in times if not MILLISECOND_UTC.fullmatch(v)] == []


def test_the_document_is_strict_json_without_nan(document: dict[str, Any]) -> None:
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    numbers = [v for _, v in leaves(document) if isinstance(v, float)]
    assert all(math.isfinite(v) for v in numbers)


Number = (int, float)
CONTRACT: dict[str, tuple[type, ...]] = {
    "event.name": (str,),
    "event.epoch_utc": (str,),
    "event.latitude_deg": Number,
    "event.longitude_deg": Number,
    "event.altitude_m": Number,
    "fragments.ge_1mm": Number,
    "fragments.ge_1cm": Number,
    "fragments.ge_10cm": Number,
    "fragments.mass_kg": Number,
    "fragments.reentering_at_once_fraction_ge_10cm": Number,
    "assets[].name": (str,),
    "assets[].zone": (str,),
    "assets[].passes[].start_utc": (str,),
    "assets[].passes[].peak_utc": (str,),
    "assets[].passes[].end_utc": (str,),
    "assets[].passes[].relative_speed_m_s": (*Number, type(None)),
    "assets[].passes[].plane_crossing_utc": (str, type(None)),
    "assets[].passes[].expected_hits.ge_1mm": Number,
    "assets[].passes[].expected_hits.ge_3mm": Number,
    "assets[].passes[].expected_hits.ge_1cm": Number,
    "assets[].passes[].expected_hits.ge_10cm": Number,
    "assets[].passes[].p_hit_ge_1cm": Number,
    "assets[].passes[].p_hit_ge_1cm_interval[]": Number,
    "assets[].passes[].p_hit_ge_1cm_max": Number,
    "assets[].passes[].p_penetration": (*Number, type(None)),
    "assets[].passes[].mc_relative_sd": (*Number, type(None)),
    "assets[].passes[].time_sigma_s": Number,
    "assets[].passes[].zone": (str,),
    "assets[].passes[].status": (str,),
    "assets[].shelter[].start_utc": (str,),
    "assets[].shelter[].end_utc": (str,),
    "assets[].shelter[].reasons[]": (str,),
    "provenance.version": (str,),
    "provenance.seed": (int,),
    "provenance.samples": (int,),
    "provenance.inputs[].sha256": (str,),
    "provenance.models[]": (str,),
    "provenance.policy": (str,),
    "provenance.command": (str,),
}


@pytest.mark.parametrize("path", CONTRACT)
def test_the_agreed_keys_have_the_agreed_types(document: dict[str, Any], path: str) -> None:
    values = [value for p, value in leaves(document) if p == path]
    assert values
    assert all(isinstance(v, CONTRACT[path]) and not isinstance(v, bool) for v in values)


@pytest.fixture(scope="module")
def passes(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [p for asset in document["assets"] for p in asset["passes"]]


class TestEachPass:
    def test_is_in_order(self, passes: list[dict[str, Any]]) -> None:
        assert all(p["start_utc"] <= p["peak_utc"] <= p["end_utc"] for p in passes)

    def test_expects_fewer_hits_by_larger_pieces(self, passes: list[dict[str, Any]]) -> None:
        for passed in passes:
            if set(passed["expected_hits_status"].values()) == {"estimate"}:
                hits = list(passed["expected_hits"].values())
                assert hits == sorted(hits, reverse=True)

    def test_has_its_probability_from_its_hits(self, passes: list[dict[str, Any]]) -> None:
        for passed in passes:
            expected = -math.expm1(-passed["expected_hits"]["ge_1cm"])
            assert passed["p_hit_ge_1cm"] == pytest.approx(expected, rel=1e-9)

    def test_has_a_zone_and_a_status(self, passes: list[dict[str, Any]]) -> None:
        assert {p["zone"] for p in passes} <= set(ZONES)
        assert {p["status"] for p in passes} <= {"estimate", "upper_bound", "unknown"}

    def test_lies_within_its_interval_and_below_its_maximum(
        self, passes: list[dict[str, Any]]
    ) -> None:
        for passed in passes:
            low, high = passed["p_hit_ge_1cm_interval"]
            rounding = 1.0 + 1e-9
            assert low <= passed["p_hit_ge_1cm"] * rounding
            assert passed["p_hit_ge_1cm"] <= high * rounding
            assert passed["p_hit_ge_1cm"] <= passed["p_hit_ge_1cm_max"] * rounding

    def test_without_a_hit_has_a_bound_above_zero(self, passes: list[dict[str, Any]]) -> None:
        assert all(p["expected_hits"]["ge_1cm"] > 0.0 for p in passes)


def test_penetration_is_null_only_where_shields_are_not_known(document: dict[str, Any]) -> None:
    shielded, bare = document["assets"]
    assert shielded["name"] == "ISS, shields assumed"
    assert all(p["p_penetration"] is not None for p in shielded["passes"])
    assert all(p["p_penetration"] is None for p in bare["passes"])


def test_snapshots_show_pieces_that_are_somewhere_near_the_earth(document: dict[str, Any]) -> None:
    """Out to ten times the Moon's distance: nothing goes further in the window."""
    points = [point for shot in document["snapshots"] for point in shot["positions_m"]]
    assert len(points) > 100
    assert all(abs(x) < 4e9 for point in points for x in point)


def test_inputs_carry_no_folder_and_a_whole_digest(document: dict[str, Any]) -> None:
    inputs = document["provenance"]["inputs"]
    assert len(inputs) >= 6
    assert all(re.fullmatch("[0-9a-f]{64}", i["sha256"]) and "/" not in i["name"] for i in inputs)
