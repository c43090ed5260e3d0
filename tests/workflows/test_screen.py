"""Screenings of small catalogs: what is found, who is left out, what is refused."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from greenzone.core.errors import BadDataError, OutOfSpanError, UsageError
from greenzone.core.instant import parse_utc
from greenzone.orbits.sgp4_orbit import propagate_elements
from greenzone.workflows.catalog_import import import_files
from greenzone.workflows.catalog_load import load_catalog
from greenzone.workflows.data_tables import earth_orientation_in_use
from greenzone.workflows.screen import screen_catalog
from greenzone.workflows.screen_call import ScreenCall
from greenzone.workflows.screen_document import screening_document
from greenzone.workflows.screen_engine import EngineTask, run_engine
from greenzone.workflows.screen_events import EVENT_COLUMNS
from greenzone.workflows.screening_run import ScreeningRun
from screened_catalogs import START, crossing, meeting_pair, oem_of, orbit, write_sets

NOW = parse_utc("2026-04-26T10:20:30Z")
CALL = ScreenCall(catalogs=(), now=NOW, start=START, hours=0.5)


def screened(path: Path | tuple[Path, ...], **changed: Any) -> ScreeningRun:
    paths = path if isinstance(path, tuple) else (path,)
    return screen_catalog(replace(CALL, catalogs=tuple(map(str, paths)), **changed))


def nearest(path: Path, first_s: float, last_s: float) -> tuple[float, float, float]:
    """When after START, how near and how fast two objects pass, by the `sgp4` library."""
    at_s = np.arange(first_s, last_s, 1e-3)
    tai_ns = START.tai_ns + np.rint(at_s * 1e9).astype(np.int64)
    earth = earth_orientation_in_use(START)
    (r1, v1), (r2, v2) = (propagate_elements(e, tai_ns, earth) for e in load_catalog(path))
    distance = np.linalg.norm(r2 - r1, axis=1)
    best = int(distance.argmin())
    return at_s[best], float(distance[best]), float(np.linalg.norm(v2[best] - v1[best]))


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    return write_sets(tmp_path / "pair.3le", meeting_pair())


class TestEvents:
    def test_the_crossing_is_found_where_it_was_put(self, pair: Path) -> None:
        document = screening_document(screened(pair))
        (event,) = document["events"]
        assert list(event) == list(EVENT_COLUMNS)
        assert (event["primary_id"], event["secondary_id"]) == ("101", "102")
        tca_s, miss_m, speed_m_s = nearest(pair, 595.0, 610.0)
        assert event["tca_utc"].endswith("Z")
        assert parse_utc(event["tca_utc"]).seconds_since(START) == pytest.approx(tca_s, abs=1e-3)
        assert event["miss_distance_m"] == pytest.approx(miss_m, abs=0.1)
        assert event["relative_speed_m_s"] == pytest.approx(speed_m_s, abs=0.1)
        parts = [event[f"miss_{axis}_m"] for axis in "rtn"]
        assert np.linalg.norm(parts) == pytest.approx(event["miss_distance_m"])
        assert (event["primary_status"], event["secondary_status"]) == ("ok", "ok")
        assert event["set_age_days_primary"] == pytest.approx((tca_s - 600.0) / 86_400.0, abs=1e-7)

    def test_a_named_primary_is_the_primary(self, pair: Path) -> None:
        (event,) = screening_document(screened(pair, primaries=("BETA 2",)))["events"]
        assert (event["primary_id"], event["secondary_id"]) == ("102", "101")

    def test_several_catalogs_are_one(self, tmp_path: Path) -> None:
        one, two = (
            write_sets(tmp_path / f"{elements.object_id}.3le", [elements])
            for elements in meeting_pair()
        )
        assert len(screened((one, two)).events) == 1

    def test_an_ephemeris_takes_the_place_of_the_set(self, tmp_path: Path, pair: Path) -> None:
        given = replace(meeting_pair()[0], intl_designator="1998-067A")
        one = load_catalog(write_sets(pair, [given, meeting_pair()[1]])).element_set(0)
        oem = oem_of(tmp_path / "one.oem", one, START, 1800.0)
        oem.write_text(oem.read_text().replace("1998-067A", "1998-067-A"))
        by_sets = screening_document(screened(pair))["events"]
        run = screened(pair, primaries=(str(oem),))
        document = screening_document(run)
        (event,) = document["events"]
        assert event["primary_id"] == "101"
        assert event["set_age_days_primary"] is None
        assert event["miss_distance_m"] == pytest.approx(by_sets[0]["miss_distance_m"], abs=0.1)
        assert document["objects"]["left_out"] == [
            {
                "reason": "its own set: the object is given as a primary",
                "count": 1,
                "examples": ["101"],
            }
        ]
        assert (document["objects"]["given"], document["objects"]["screened"]) == (3, 2)

    def test_a_set_in_a_file_takes_the_place_of_the_catalogs(
        self, tmp_path: Path, pair: Path
    ) -> None:
        other = write_sets(tmp_path / "own.3le", [replace(meeting_pair()[0], mean_anomaly_rad=1.0)])
        assert len(screened(pair, primaries=(str(other),)).events) == 0

    def test_radii_of_their_own_reach_farther(self, tmp_path: Path, pair: Path) -> None:
        radii = tmp_path / "radii.csv"
        radii.write_text("object_id,radius_km\n00102,2\n999,3\n")
        small = (100.0,) * 3
        assert len(screened(pair, half_axes_m=small).events) == 0
        run = screened(pair, half_axes_m=small, radii=str(radii))
        assert len(run.events) == 1
        assert any("999" in warning for warning in run.warnings)

    def test_a_box_is_in_the_axes_of_the_primary(self, pair: Path) -> None:
        (event,) = screening_document(screened(pair))["events"]
        fits = tuple(abs(event[f"miss_{axis}_m"]) + 1.0 for axis in "rtn")
        assert len(screened(pair, shape="box", half_axes_m=fits).events) == 1
        narrow = (fits[0], fits[1], max(fits[2] - 2.0, 1.0))
        assert len(screened(pair, shape="box", half_axes_m=narrow).events) == 0

    def test_another_engine_can_do_the_task(self, pair: Path) -> None:
        seen: list[EngineTask] = []

        def elsewhere(task: EngineTask, progress: Any) -> Any:
            seen.append(task)
            return run_engine(task, progress, threads=1)

        run = screen_catalog(replace(CALL, catalogs=(str(pair),)), engine=elsewhere)
        assert len(run.events) == 1
        assert [task.duration_s for task in seen] == [1800.0]

    def test_progress_comes_to_its_end(self, pair: Path) -> None:
        told: list[float] = []
        screen_catalog(
            replace(CALL, catalogs=(str(pair),)), progress=lambda _, share: told.append(share)
        )
        assert told == sorted(told)
        assert told[-1] == 1.0


class TestStores:
    def test_a_store_gives_the_sets_of_the_time_asked_for(self, tmp_path: Path) -> None:
        later = START.plus(40 * 86_400.0)
        moved = [
            replace(e, epoch=later, mean_anomaly_rad=float(k)) for k, e in enumerate(meeting_pair())
        ]
        path = write_sets(tmp_path / "history.3le", [*meeting_pair(), *moved])
        store = tmp_path / "store"
        import_files([path], store, NOW)
        assert len(screened(store).events) == 1
        newest = screened(store, start=None)
        assert newest.window.start.seconds_since(later) < 3600.0
        assert newest.sets_given == 2

    def test_its_manifest_is_what_is_digested(self, tmp_path: Path, pair: Path) -> None:
        store = tmp_path / "store"
        import_files([pair], store, NOW)
        digest = hashlib.sha256((store / "manifest.json").read_bytes()).hexdigest()
        inputs = screening_document(screened(store))["provenance"]["inputs"]
        assert {"name": "store", "sha256": digest} in inputs


class TestWhoIsLeftOut:
    def test_old_and_decayed_sets_are_left_out_and_counted(self, tmp_path: Path) -> None:
        old = replace(orbit("103", "OLD"), epoch=START.plus(-31 * 86_400.0))
        doubtful = replace(orbit("104", "OLDER", 70.0), epoch=START.plus(-8 * 86_400.0))
        decayed = orbit("105", "DOWN", 60.0, rev_per_day=16.6, meets_s=-3 * 86_400.0, bstar=0.5)
        path = write_sets(tmp_path / "all.3le", [*meeting_pair(), old, doubtful, decayed])
        run = screened(path)
        document = screening_document(run)
        told = {entry["reason"]: entry["examples"] for entry in document["objects"]["left_out"]}
        assert told["element set more than 30 days from the window"] == ["103"]
        assert ["105"] in told.values()
        assert (document["objects"]["given"], document["objects"]["screened"]) == (5, 3)
        assert [w for w in run.warnings if w.startswith("1 object has a set more than 7 days")]

    def test_stated_decay_is_believed(self, tmp_path: Path) -> None:
        records = [
            {
                "OBJECT_NAME": e.name, "NORAD_CAT_ID": e.object_id, "EPOCH": "2022-01-22T12:10:00",
                "MEAN_MOTION": 15.0, "ECCENTRICITY": 0.0001,
                "INCLINATION": float(np.degrees(e.inclination_rad)), "RA_OF_ASC_NODE": 57.0,
                "ARG_OF_PERICENTER": 0.0, "MEAN_ANOMALY": 0.0, "BSTAR": 0.0,
                "DECAY_DATE": decay,
            }
            for e, decay in zip(
                [*meeting_pair(), orbit("103", "GONE", 70.0)], ("", "", "2022-01-10"), strict=True
            )
        ]  # fmt: skip
        path = tmp_path / "sets.json"
        path.write_text(json.dumps(records))
        (entry,) = screened(path).left_out
        assert entry.keys == ("103",)
        assert "re-entered" in entry.reason

    def test_duplicate_ids_are_one_object(self, tmp_path: Path) -> None:
        newer = replace(meeting_pair()[0], epoch=START.plus(5 * 86_400.0))
        path = write_sets(tmp_path / "twice.3le", [*meeting_pair(), meeting_pair()[0], newer])
        run = screened(path)
        assert len(run.events) == 1
        assert (run.sets_given, run.given) == (4, 2)

    def test_rows_that_cannot_be_read_are_told(self, pair: Path) -> None:
        text = pair.read_text() + "0 BAD\n1 00104U garbage\n2 00104 garbage\n"
        pair.write_text(text)
        run = screened(pair)
        assert run.rows_refused > 0
        assert "could not be read" in run.warnings[0]
        assert len(run.events) == 1

    def test_one_object_is_no_screening(self, tmp_path: Path) -> None:
        path = write_sets(tmp_path / "one.3le", meeting_pair()[:1])
        with pytest.raises(BadDataError, match="1 of 1 objects can be screened, and it takes two"):
            screened(path)

    def test_sets_of_another_year_are_refused_with_the_reason(self, pair: Path) -> None:
        with pytest.raises(BadDataError, match=r"0 of 2 .*2 left out: element set more than 30"):
            screened(pair, start=parse_utc("2023-01-01T00:00:00Z"))

    def test_a_primary_that_cannot_be_screened_is_an_error(self, tmp_path: Path) -> None:
        old = replace(orbit("103", "OLD"), epoch=START.plus(-31 * 86_400.0))
        path = write_sets(tmp_path / "all.3le", [*meeting_pair(), old])
        with pytest.raises(BadDataError, match="primary 103 cannot be screened"):
            screened(path, primaries=("103",))

    def test_a_primary_that_decays_before_is_an_error(self, tmp_path: Path) -> None:
        decayed = orbit("105", "DOWN", 60.0, rev_per_day=16.6, meets_s=-3 * 86_400.0, bstar=0.5)
        path = write_sets(tmp_path / "all.3le", [*meeting_pair(), decayed])
        with pytest.raises(BadDataError, match="primary 105: no state in the window"):
            screened(path, primaries=("105",))
        run = screened(path, primaries=("101", "105"))
        assert [w for w in run.warnings if w.startswith("primaries 105: no state")]


class TestTheWindow:
    def test_an_old_catalog_begins_when_it_was_made(self, pair: Path) -> None:
        run = screened(pair, start=None)
        assert run.window.start == parse_utc("2022-01-22T13:00:00Z")
        assert "made" in run.window.reason

    def test_a_fresh_catalog_begins_now(self, pair: Path) -> None:
        run = screened(pair, start=None, now=START.plus(4_000.0))
        assert run.window.start == parse_utc("2022-01-22T14:00:00Z")
        assert run.window.reason.startswith("now")

    def test_an_ephemeris_elsewhere_decides(self, tmp_path: Path, pair: Path) -> None:
        begin = parse_utc("2022-01-24T06:30:00Z")
        oem = oem_of(tmp_path / "a.oem", meeting_pair()[0], begin, 1800.0)
        run = screened(pair, start=None, primaries=(str(oem),))
        assert run.window.start == begin

    def test_an_ephemeris_outside_the_window_is_refused(self, tmp_path: Path, pair: Path) -> None:
        begin = parse_utc("2022-01-24T06:30:00Z")
        oem = oem_of(tmp_path / "a.oem", meeting_pair()[0], begin, 1800.0)
        with pytest.raises(OutOfSpanError, match="usable from 2022-01-24T06:30:00"):
            screened(pair, primaries=(str(oem),))

    def test_an_ephemeris_that_ends_early_is_told(self, tmp_path: Path, pair: Path) -> None:
        oem = oem_of(tmp_path / "a.oem", meeting_pair()[0], START, 900.0)
        run = screened(pair, primaries=(str(oem),))
        assert [w for w in run.warnings if "not the whole window" in w]
        document = screening_document(run)
        assert document["objects"]["partly_answered_by_status"] == {"out_of_span": 1}
        assert document["events"][0]["primary_status"] == "out_of_span"

    def test_a_window_beyond_the_earths_tables_is_told(self, tmp_path: Path) -> None:
        late = parse_utc("2040-01-01T00:00:00Z")
        sets = [replace(e, epoch=late) for e in meeting_pair()]
        run = screened(write_sets(tmp_path / "late.3le", sets), start=late)
        assert [w for w in run.warnings if "Earth orientation" in w and "beyond" in w]

    @pytest.mark.parametrize("hours", [0.0, -1.0, float("nan"), 1441.0])
    def test_a_window_that_is_none_is_refused(self, hours: float) -> None:
        with pytest.raises(UsageError, match=r"a window of .* hours; give more than 0"):
            replace(CALL, hours=hours)


class TestTheVolume:
    @pytest.mark.parametrize("length_m", [0.0, -1.0, float("nan"), float("inf"), 0.5])
    def test_a_volume_that_is_none_is_refused(self, length_m: float) -> None:
        with pytest.raises(UsageError, match="give a length from"):
            replace(CALL, half_axes_m=(length_m, 5e3, 5e3))

    def test_a_volume_that_would_explode_is_refused_with_an_estimate(self, pair: Path) -> None:
        with pytest.raises(UsageError, match=r"5,000 km: about \d[\d,]* events, .* of work"):
            screened(pair, half_axes_m=(5e6,) * 3)

    def test_radii_go_with_a_sphere(self) -> None:
        with pytest.raises(UsageError, match="--radii gives spheres"):
            replace(CALL, radii="r.csv", shape="box")


class TestPrimaries:
    def test_an_unknown_one_is_refused(self, pair: Path) -> None:
        with pytest.raises(BadDataError, match="--primary 7777: no object '7777' among 2"):
            screened(pair, primaries=("101,7777",))
        with pytest.raises(BadDataError, match="there is no such file"):
            screened(pair, primaries=("missing.oem",))
        with pytest.raises(BadDataError, match="empty name"):
            screened(pair, primaries=("101,,102",))

    def test_a_state_alone_is_no_path(self, tmp_path: Path, pair: Path) -> None:
        state = tmp_path / "state.opm"
        state.write_text("CCSDS_OPM_VERS = 3.0\nCREATION_DATE = 2022-01-22T00:00:00\n")
        with pytest.raises(BadDataError, match="an OPM does not say where the object is"):
            screened(pair, primaries=(str(state),))


class TestRadii:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("id,km\n1,2\n", "first line is not object_id,radius_km"),
            ("object_id,radius_km\n101,x\n", "line 2: a radius of 'x' km"),
            ("object_id,radius_km\n101,0\n", "line 2: a radius of '0' km"),
            ("object_id,radius_km\n101,5000\n", "line 2: a radius of '5000' km"),
            ("object_id,radius_km\n101,nan\n", "line 2: a radius of 'nan' km"),
            ("object_id,radius_km\n101\n", "line 2: give an id and a radius"),
            ("object_id,radius_km\n101,1\n00101,2\n", "line 3: 101 is there twice"),
        ],
    )
    def test_what_is_no_radius_is_refused(
        self, tmp_path: Path, pair: Path, text: str, told: str
    ) -> None:
        radii = tmp_path / "radii.csv"
        radii.write_text(text)
        with pytest.raises(BadDataError, match=told):
            screened(pair, radii=str(radii))


def test_the_document_counts_every_event_once(tmp_path: Path) -> None:
    names = [("STAR-1", "ROCK DEB"), ("STAR-2", "ROCK DEB"), ("STAR-3", "STAR-4")]
    sets = [
        e for k, pair in enumerate(names) for e in crossing(300.0 + 400.0 * k, 201 + 2 * k, pair)
    ]
    sets.append(orbit("301", "STAR-5", 70.0))
    run = screened(write_sets(tmp_path / "three.3le", sets))
    document = screening_document(run)
    summary = document["summary"]
    assert summary["events"] == len(document["events"]) >= 3
    assert sum(band["events"] for band in summary["by_altitude_band"]) == summary["events"]
    nearest = min(event["miss_distance_m"] for event in document["events"])
    assert summary["closest"]["miss_distance_m"] == nearest
    by_operator = {row["operator"]: row for row in summary["by_operator"]}
    star = [
        e
        for e in document["events"]
        if {"201", "203", "205", "206"} & {e["primary_id"], e["secondary_id"]}
    ]
    assert by_operator["STAR"]["events"] == len(star)
    assert by_operator["unknown"]["closest_m"] >= nearest
    few = screening_document(run, most_events=1)
    assert few["events"] == [summary["closest"]]
    assert few["summary"] == summary
    assert few["events_not_listed"] == len(document["events"]) - 1
    json.dumps(document, allow_nan=False)


def test_the_document_says_what_it_takes_to_repeat_it(pair: Path) -> None:
    document = screening_document(screened(pair, command="greenzone screen pair.3le"))
    provenance = document["provenance"]
    assert provenance["command"] == "greenzone screen pair.3le"
    digest = hashlib.sha256(pair.read_bytes()).hexdigest()
    assert {"name": "pair.3le", "sha256": digest} in provenance["inputs"]
    assert len(provenance["inputs"]) == 2  # and the table of the Earth's orientation
