"""`respond --against`: a station in a catalog, a count by hand, who is left out, the document."""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from greenzone.core.errors import BadDataError, UsageError
from greenzone.core.status import Status
from greenzone.decision.policy import load_policy
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.event_file import load_event
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.risk.target_hits import hits_on_targets
from greenzone.workflows import against
from greenzone.workflows.against_call import AgainstCall
from greenzone.workflows.against_satellites import Satellites, select_satellites
from greenzone.workflows.cloud import MovingCloud, breakup_events
from greenzone.workflows.data_tables import earth_orientation_in_use, space_weather_in_use
from greenzone.workflows.respond import respond
from greenzone.workflows.response import Response
from greenzone.workflows.response_document import response_document
from greenzone.workflows.setting import Setting, response_setting, run_cloud
from small_cases import ISS_TLE, PARENT_TLE

PAGE = Path(__file__).resolve().parents[2] / "docs" / "response.md"
HOURS = 8.0
POLICY = load_policy("station")
EVENT = load_event("cosmos-1408")


def checked(line: str) -> str:
    """The line with its check digit made right."""
    digits = sum(int(c) if c.isdigit() else c == "-" for c in line[:68])
    return f"{line[:68]}{digits % 10}"


def tle(number: int, name: str, day: float = 319.0, launch: str = "20001A", **orbit: float) -> str:
    """A set in the year 2021."""
    node, tilt = orbit.get("node", 200.0), orbit.get("tilt", 97.5)
    one = f"1 {number:05d}U {launch:<8} 21{day:012.8f}  .00000000  00000-0  10000-4 0    0"
    two = (
        f"2 {number:05d} {tilt:8.4f} {node:8.4f} 0010000  90.0000 270.0000 "
        f"{orbit.get('rate', 15.2):11.8f}    0"
    )
    return f"0 {name}\n{checked(one)}\n{checked(two)}\n"


SETS = (
    f"0 ISS (ZARYA)\n{ISS_TLE}0 COSMOS 1408\n{PARENT_TLE}"
    + tle(90001, "ALPHA 1", node=303.69, tilt=97.44, rate=15.29)
    + tle(90002, "ALPHA 2", node=100.0)
    + tle(90003, "OLD BIRD", day=250.0)
    + tle(90004, "SL-8 R/B")
    + tle(90005, "COSMOS 1408 DEB", launch="82092B")
    + tle(90006, "HIGH", rate=1.0027, tilt=0.1)
)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("catalog") / "sky.3le"
    path.write_text(SETS)
    return str(path)


@pytest.fixture(scope="module")
def answer(catalog: str) -> Response:
    call = AgainstCall(catalog)
    iss = [load_asset("iss")]
    return respond(EVENT, iss, POLICY, hours=HOURS, samples=8_000, against=call)


@pytest.fixture(scope="module")
def document(answer: Response) -> dict[str, Any]:
    found: dict[str, Any] = response_document(answer)
    return found


def chosen(catalog: str, **options: Any) -> Satellites:
    call = AgainstCall(catalog, **options)
    return select_satellites(call, EVENT, [load_asset("iss")], POLICY.conjunction.radii)


def keys(satellites: Satellites) -> list[str]:
    return [str(key) for key in satellites.catalog.object_key]


class TestTheStationInTheCatalog:
    """The same element set, area and samples by two ways: one search an asset, one a catalog."""

    def test_is_marked_and_has_its_own_area(self, document: dict[str, Any]) -> None:
        ours = next(s for s in document["against"]["satellites"] if s["object_id"] == "25544")
        assert (ours["asset"], ours["area_source"]) == ("ISS", "asset")
        assert ours["area_m2"] == document["assets"][0]["cross_section_m2"]

    def test_has_the_hits_of_its_own_analysis(self, answer: Response) -> None:
        assert answer.threatened is not None
        ours = next(s for s in answer.threatened.satellites if s.asset == "ISS")
        assert ours.hits is not None
        curve = answer.assets[0].hits_by_size
        own = next(hits for size, hits in curve if size == pytest.approx(1e-2))
        passes = sum(p.risk.hits.ge_1cm.expected for p in answer.assets[0].passes)
        assert ours.hits.samples > 20
        error = ours.hits.estimate.relative_sd
        assert ours.hits.mean == pytest.approx(own, rel=2.0 * error)
        assert ours.hits.mean == pytest.approx(passes, rel=3.0 * error)


@pytest.fixture(scope="module")
def small() -> tuple[MovingCloud, Setting]:
    earth = earth_orientation_in_use(EVENT.epoch)
    setting = response_setting(EVENT, space_weather_in_use(EVENT.epoch), earth, 2.0, 2)
    return run_cloud(EVENT, breakup_events(EVENT, earth), 2_000, 1e-3, setting), setting


def counted_by_hand(
    satellites: Satellites, cloud: MovingCloud, setting: Setting, size_m: float
) -> list[int]:
    """Minima of the distance within the search radius, from states every four seconds."""
    step_s = 4.0
    rows = np.flatnonzero(cloud.fragments.size_m >= size_m)
    nodes = NodeTimes(setting.start, 0, int(step_s * 1e9), int(setting.duration_s / step_s) + 1)
    own, _ = Sgp4Motion.of(satellites.catalog.newest(), setting.earth).states_on(nodes)
    times = np.arange(nodes.count) * step_s
    count = np.zeros(len(satellites), dtype=int)
    for part in np.array_split(rows, 12):
        states, status = cloud.motion.take(part).states_at(times)
        states[status != Status.OK] = np.nan
        for k in range(len(satellites)):
            apart = states - own[None, :, :, k]
            range2 = np.einsum("itk,itk->it", apart[..., :3], apart[..., :3])
            rate = np.einsum("itk,itk->it", apart[..., :3], apart[..., 3:])
            speed2 = np.einsum("itk,itk->it", apart[..., 3:], apart[..., 3:])
            turns = (rate[:, :-1] < 0.0) & (rate[:, 1:] >= 0.0)
            nearest2 = range2[:, :-1] - rate[:, :-1] ** 2 / speed2[:, :-1]
            count[k] += int((turns & (nearest2 < against.SEARCH_RADIUS_M**2)).sum())
    return [int(number) for number in count]


def test_the_passages_are_those_counted_by_hand(
    catalog: str, small: tuple[MovingCloud, Setting], monkeypatch: pytest.MonkeyPatch
) -> None:
    cloud, setting = small
    satellites = chosen(catalog)
    seen = []
    estimate = hits_on_targets

    def watched(passages: Any, areas: Any, heaviest: float) -> Any:
        seen.append(np.bincount(passages.target, minlength=len(areas)))
        return estimate(passages, areas, heaviest)

    monkeypatch.setattr(against, "hits_on_targets", watched)
    against.threatened_satellites(satellites, cloud, 1e-2, setting, lambda _: None)
    by_hand = counted_by_hand(satellites, cloud, setting, 1e-2)
    assert sum(by_hand) > 20
    assert np.abs(seen[0] - by_hand).max() <= 1  # one may be within metres of the radius


def test_fewer_samples_stand_for_as_many_pieces(
    catalog: str, small: tuple[MovingCloud, Setting], monkeypatch: pytest.MonkeyPatch
) -> None:
    cloud, setting = small
    monkeypatch.setattr(against, "MOST_SAMPLES", 500)
    satellites = chosen(catalog)
    one, two = (
        against.threatened_satellites(satellites, cloud, 1e-2, setting, lambda _: None)
        for _ in range(2)
    )
    assert one.samples == 500
    assert one.pieces == pytest.approx(cloud.fragments.number_at_least(1e-2))
    assert one.satellites == two.satellites


class TestWhoIsHeldAgainstTheCloud:
    def test_satellites_near_the_event_are_and_the_rest_is_counted(self, catalog: str) -> None:
        found = chosen(catalog)
        assert keys(found) == ["25544", "90001", "90002", "90006"]
        left_out = {entry.reason: entry.keys for entry in found.left_out}
        assert sorted(len(one) for one in left_out.values()) == [1, 1, 1, 1]
        assert left_out["what broke up"] == ("13552",)
        assert left_out["no element set within 30 days of the event"] == ("90003",)
        assert found.given == 8

    def test_rocket_bodies_are_where_everything_is_asked_for(self, catalog: str) -> None:
        assert keys(chosen(catalog, everything=True))[-2:] == ["90004", "90006"]

    def test_older_sets_are_where_allowed_and_told_of(self, catalog: str) -> None:
        found = chosen(catalog, days=90.0)
        assert "90003" in keys(found)
        assert any("1 of 5 satellites have sets more than 7 days" in w for w in found.warnings)

    def test_the_last_set_before_the_event_is_taken_before_one_after_it(
        self, tmp_path: Path
    ) -> None:
        path = tmp_path / "twice.3le"
        path.write_text(
            tle(90001, "A", day=310.0) + tle(90001, "A", day=319.2) + tle(90002, "B", day=320.0)
        )
        found = chosen(str(path))
        assert found.age_days.tolist() == pytest.approx([9.1164, -0.8836], abs=1e-3)
        assert any("1 of 2 satellites have no set from before" in w for w in found.warnings)

    def test_a_catalog_of_other_days_is_refused_with_the_remedy(self, tmp_path: Path) -> None:
        path = tmp_path / "late.3le"
        path.write_text(tle(90001, "A", day=250.0))
        with pytest.raises(BadDataError, match=r"none has .* 69\.1 days before it.*--against-days"):
            chosen(str(path))

    def test_debris_alone_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "debris.3le"
        path.write_text(tle(90001, "A DEB"))
        with pytest.raises(BadDataError, match="no satellite in it; --against-all"):
            chosen(str(path))

    @pytest.mark.parametrize("days", [0.0, -1.0, 366.0, math.nan])
    def test_an_age_limit_that_makes_no_sense_is_refused(self, days: float) -> None:
        with pytest.raises(UsageError, match="--against-days"):
            AgainstCall("x", days)


def leaves(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, f"{path}[]")
        if not value:
            yield f"{path}[]"
    else:
        yield path


class TestTheDocument:
    def test_every_key_is_documented(self, document: dict[str, Any]) -> None:
        rows = re.findall(r"^\| `(against\.[^`]+)` \|", PAGE.read_text("utf-8"), re.MULTILINE)
        assert sorted(set(leaves(document["against"], "against"))) == sorted(rows)

    def test_is_strict_json(self, document: dict[str, Any]) -> None:
        text = json.dumps(document["against"], allow_nan=False)
        assert json.loads(text) == document["against"]

    def test_ranks_by_expected_hits(self, document: dict[str, Any]) -> None:
        hits = [s["expected_hits"] for s in document["against"]["satellites"]]
        assert hits == sorted(hits, reverse=True)
        assert hits[0] > 0.0

    def test_names_who_is_not_reached_and_never_calls_it_zero(
        self, document: dict[str, Any]
    ) -> None:
        unreached = document["against"]["unreached"]
        assert unreached["object_ids"] == ["90006"]
        assert unreached["expected_hits_at_most"] > 0.0

    def test_the_sums_are_those_of_the_satellites(self, document: dict[str, Any]) -> None:
        part = document["against"]
        total = sum(s["expected_hits"] for s in part["satellites"])
        for groups in (part["operators"], part["altitude_bands"]):
            assert sum(g["expected_hits"] for g in groups) == pytest.approx(total, rel=1e-4)
            assert sum(g["satellites"] for g in groups) == part["satellites_screened"] == 4

    def test_the_catalog_is_among_the_inputs(self, document: dict[str, Any]) -> None:
        assert "sky.3le" in [one["name"] for one in document["provenance"]["inputs"]]
