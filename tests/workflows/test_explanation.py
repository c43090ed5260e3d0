"""What a page is told of an event: grouping, geometry, curves, words."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from conjunction_series import message_of_series, write_series
from greenzone.decision.policy import load_policy
from greenzone.probability.states import StatePair
from greenzone.workflows.assess import AssessCall
from greenzone.workflows.encounter_view import encounter_view, hbr_curve, scale_curve
from greenzone.workflows.explain import Explained, explain

CURVE_TOLERANCE = 1e-9  # the same integral of the same plane
PICTURE_TOLERANCE = 1e-9


def explained(*paths: Path) -> Explained:
    call = AssessCall(load_policy("default").conjunction, samples=1000)
    return explain([str(path) for path in paths], call, "greenzone explain")


def only(*paths: Path) -> dict[str, Any]:
    (document,) = explained(*paths).documents
    return document


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_series(tmp_path_factory.mktemp("series"))


@pytest.fixture(scope="module")
def document(series: list[Path]) -> dict[str, Any]:
    return only(*reversed(series))


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def crossing(covariance: np.ndarray | None = None) -> StatePair:
    """The secondary 30 m above and 40 m beside the primary, both at 7 km/s at right angles."""
    position = np.array([[7.0e6, 0.0, 0.0], [7.0e6 + 30.0, 40.0 / 2**0.5, 40.0 / 2**0.5]])
    velocity = np.array([[0.0, 7000.0, 0.0], [0.0, 0.0, 7000.0]])
    both = np.zeros((2, 6, 6))
    both[:, :3, :3] = np.diag([100.0, 400.0, 400.0]) if covariance is None else covariance
    both[:, 3:, 3:] = np.eye(3)
    return StatePair(position, velocity, both)


class TestTheView:
    def test_up_is_up_and_the_miss_keeps_its_length(self) -> None:
        view = encounter_view(crossing(), 10.0)
        assert view is not None
        assert view.miss_m[1] == pytest.approx(30.0, rel=PICTURE_TOLERANCE)
        assert abs(view.miss_m[0]) == pytest.approx(40.0, rel=PICTURE_TOLERANCE)
        assert "away from the Earth" in view.up

    def test_the_ellipse_is_that_of_both_covariances_added(self) -> None:
        view = encounter_view(crossing(), 10.0)
        assert view is not None
        assert view.combined is not None
        assert view.combined.sigma_m == pytest.approx((200.0**0.5, 800.0**0.5))
        assert min(view.combined.turn_rad, math.pi - view.combined.turn_rad) < PICTURE_TOLERANCE
        assert view.mahalanobis == pytest.approx((30.0**2 / 200.0 + 40.0**2 / 800.0) ** 0.5)

    def test_without_covariance_there_is_a_miss_and_no_cloud(self) -> None:
        view = encounter_view(crossing(np.zeros((3, 3))), 10.0)
        assert view is not None
        assert view.combined is None
        assert math.isnan(view.mahalanobis)

    def test_objects_that_do_not_move_apart_have_no_plane(self) -> None:
        pair = crossing()
        still = StatePair(pair.position_m, pair.velocity_m_s[[0, 0]], pair.covariance)
        assert encounter_view(still, 10.0) is None

    def test_up_is_the_orbit_normal_where_the_objects_meet_vertically(self) -> None:
        pair = crossing()
        velocity = np.array([[1000.0, 7000.0, 0.0], [-1000.0, 7000.0, 0.0]])
        view = encounter_view(StatePair(pair.position_m, velocity, pair.covariance), 10.0)
        assert view is not None
        assert "normal" in view.up


class TestTheCurves:
    def test_both_pass_through_the_present_point(self) -> None:
        by_radius, by_scale = hbr_curve(crossing(), 10.0), scale_curve(crossing(), 10.0)
        assert by_radius.present_pc == pytest.approx(by_scale.present_pc, rel=CURVE_TOLERANCE)
        assert by_radius.x[30] == pytest.approx(10.0)

    def test_pc_grows_with_the_radius(self) -> None:
        assert (np.diff(hbr_curve(crossing(), 10.0).pc) > 0.0).all()

    def test_no_point_of_the_curve_lies_above_its_maximum(self) -> None:
        curve = scale_curve(crossing(), 10.0)
        assert curve.pc.max() <= curve.max_pc
        assert curve.x[0] < curve.max_x < curve.x[-1]


class TestAnEvent:
    def test_its_messages_stand_in_the_order_of_their_creation(
        self, document: dict[str, Any]
    ) -> None:
        created = [row["creation_utc"] for row in document["messages"]]
        assert created == sorted(created)
        assert len(created) == 5
        assert document["shown"] == 4

    def test_every_method_is_run_on_the_newest(self, document: dict[str, Any]) -> None:
        names = {method["name"] for method in document["methods"]}
        assert {"foster_1992", "chan_1997", "nc3d_hall_2021", "max_frisbee_2015"} <= names

    def test_the_curve_agrees_with_the_method_it_is_drawn_with(
        self, document: dict[str, Any]
    ) -> None:
        (foster,) = (m["pc"] for m in document["methods"] if m["name"] == "foster_1992")
        for curve in ("hbr_curve", "scale_curve"):
            assert document[curve]["present_pc"] == pytest.approx(foster, rel=CURVE_TOLERANCE)

    def test_the_words_tell_who_when_how_near_and_how_likely(
        self, document: dict[str, Any]
    ) -> None:
        told = " ".join(document["summary"])
        for part in (
            "NAME OF OBJECT1 (20580) and NAME OF OBJECT2 (270123456) come closest on 2023-06-13",
            "miss each other by 538 m at a relative speed of 14 km/s",
            "The probability of collision is",
            "foster_1992 answered: a straight, short encounter",
            "Over 5 messages in 4.0 days",
        ):
            assert part in told

    def test_each_file_stands_there_with_its_digest_and_without_its_folder(
        self, document: dict[str, Any]
    ) -> None:
        inputs = document["provenance"]["inputs"]
        assert {one["name"] for one in inputs} == {f"message-{day}.cdm" for day in range(5)}
        assert all(len(one["sha256"]) == 64 for one in inputs)

    def test_swapped_objects_are_the_same_event(self, tmp_path: Path, series: list[Path]) -> None:
        text = message_of_series(1)
        head, one, two = (text.partition("OBJECT = OBJECT1")[0], *text.split("OBJECT = OBJECT")[1:])
        swapped = f"{head}OBJECT = OBJECT1{two[1:]}OBJECT = OBJECT2{one[1:]}"
        assert len(only(series[0], written(tmp_path, "swapped.cdm", swapped))["messages"]) == 2

    def test_a_pass_an_hour_later_is_another_event(
        self, tmp_path: Path, series: list[Path]
    ) -> None:
        later = written(tmp_path, "later.cdm", message_of_series(1, TCA="2023-06-13T01:19:23.766"))
        assert len(explained(series[0], later).documents) == 2


class TestARefusedMessage:
    def test_of_the_event_is_a_row_without_numbers(
        self, tmp_path: Path, series: list[Path]
    ) -> None:
        first, second = message_of_series(4).split("OBJECT = OBJECT2")
        far = second.replace("Y = 0 [km]", "Y = 1000 [km]")
        bad = written(tmp_path, "newest.cdm", f"{first}OBJECT = OBJECT2{far}")
        document = only(series[0], bad)
        row = document["messages"][1]
        assert document["shown"] == 0
        assert row["pc"] is None
        assert row["error"].startswith("newest.cdm: the stated states are closest +71.292 s")
        assert "all below is from an older one" in " ".join(document["summary"])

    def test_that_tells_no_event_is_named_apart(self, tmp_path: Path, series: list[Path]) -> None:
        document = only(series[0], written(tmp_path, "torn.cdm", "CCSDS_CDM_VERS = 1.0\n"))
        assert [one["file"] for one in document["refused"]] == ["torn.cdm"]

    def test_of_an_event_alone_tells_what_it_states(self, tmp_path: Path) -> None:
        first, second = message_of_series(4).split("OBJECT = OBJECT2")
        far = second.replace("Y = 0 [km]", "Y = 1000 [km]")
        document = only(written(tmp_path, "far.cdm", f"{first}OBJECT = OBJECT2{far}"))
        assert document["picture"] is None
        assert document["messages"][0]["stated_pc"] == 2.2e-5
        assert "The message could not be computed with" in document["summary"][-1]

    def test_that_tells_no_event_gives_no_page_alone(self, tmp_path: Path) -> None:
        found = explained(written(tmp_path, "torn.cdm", "CCSDS_CDM_VERS = 1.0\n"))
        assert found.documents == ()
        assert len(found.refused) == 1
