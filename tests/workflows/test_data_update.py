"""Updating tables: only what parses, is newer, has no gap and agrees is put to use."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import astropy_iers_data
import pytest

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError, UsageError
from greenzone.core.instant import Instant, parse_utc
from greenzone.core.space_weather import SpaceWeather
from greenzone.decision.policy import load_policy
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import (
    parse_space_weather,
    shipped_space_weather,
)
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.event_file import load_event
from greenzone.workflows import data_tables
from greenzone.workflows import respond as respond_module
from greenzone.workflows.catalog_import import import_files
from greenzone.workflows.data_status import data_status
from greenzone.workflows.data_tables import (
    TableKind,
    TableStore,
    earth_orientation_in_use,
    space_weather_in_use,
    updated_tables,
)
from greenzone.workflows.data_update import TableOutcome, update_tables
from misbehaving_server import Misbehaving, TestClock, serving, status, text, truncated
from small_cases import ISS_TLE

EVENT = parse_utc("2021-11-15T02:47:40Z")
LATER = parse_utc("2024-02-01T00:00:00Z")
HEADER = (
    "DATE,BSRN,ND,KP1,KP2,KP3,KP4,KP5,KP6,KP7,KP8,KP_SUM,AP1,AP2,AP3,AP4,AP5,AP6,AP7,AP8,AP_AVG,"
    "CP,C9,ISN,F10.7_OBS,F10.7_ADJ,F10.7_DATA_TYPE,F10.7_OBS_CENTER81,F10.7_OBS_LAST81,"
    "F10.7_ADJ_CENTER81,F10.7_ADJ_LAST81\n"
)


def weather_csv(first: str, last: str, predicted: int = 0, factor: float = 1.0) -> str:
    """A CelesTrak CSV: the shipped fluxes where they are known, then a constant."""
    shipped = shipped_space_weather()
    known = dict(zip(shipped.mjd.tolist(), shipped.f107_obs.tolist(), strict=True))
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    text = HEADER
    for i in range((end - day).days + 1 + predicted):
        today = day + timedelta(days=i)
        flux = known.get(today.toordinal() - date(1858, 11, 17).toordinal(), 150.0) * factor
        kind = "OBS" if today <= end else "PRD"
        text += f"{today},1,1{',7' * 8},56{',3' * 8},3,0.1,0,50,{flux:.1f},1.0,{kind},150.0,1,1,1\n"
    return text


@pytest.fixture
def clock() -> TestClock:
    """2024-02-10."""
    return TestClock(1_707_566_400.0)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return tmp_path / "files"


def update(home: Path, origin: Path | str, clock: TestClock) -> dict[str, TableOutcome]:
    return {o.kind.value: o for o in update_tables(home, str(origin), clock, lambda _: None)}


def store_of(home: Path) -> TableStore:
    return TableStore(home / "tables")


def test_a_newer_table_is_put_to_use(home: Path, folder: Path, clock: TestClock) -> None:
    (folder / "SW-Last5Years.csv").write_text(weather_csv("2021-09-01", "2024-01-31", 10))
    outcome = update(home, folder, clock)["space-weather"]
    assert (outcome.outcome, outcome.message) == (
        "updated",
        "SW-Last5Years.csv: observed until 2024-02-01",
    )
    used = space_weather_in_use(LATER, store_of(home))
    assert used.sha256 == outcome.sha256
    assert used.source.endswith("SW-Last5Years.csv.table")
    assert used.last_observed == LATER


def test_the_same_file_again_changes_nothing(home: Path, folder: Path, clock: TestClock) -> None:
    (folder / "SW-All.csv").write_text(weather_csv("2021-09-01", "2024-01-31"))
    update(home, folder, clock)
    before = sorted(home.rglob("*"))
    clock.time += 86_400.0
    assert update(home, folder, clock)["space-weather"].outcome == "unchanged"
    assert sorted(home.rglob("*")) == before


def test_of_several_files_the_one_that_observed_longest_is_taken(
    home: Path, folder: Path, clock: TestClock
) -> None:
    (folder / "SW-All.csv").write_text(weather_csv("2021-09-01", "2024-01-10"))
    (folder / "SW-Last5Years.csv").write_text(weather_csv("2021-09-01", "2024-01-31"))
    assert update(home, folder, clock)["space-weather"].message.startswith("SW-Last5Years.csv")


REFUSED = {
    "older": (weather_csv("2021-09-01", "2023-11-30"), "ends 31 days before the table in use"),
    "a gap": (weather_csv("2024-01-02", "2024-01-31"), "days would be missing"),
    "other numbers": (weather_csv("2021-09-01", "2024-01-31", 0, 1.3), "F10.7 differs.* on 730 of"),
    "from the future": (weather_csv("2021-09-01", "2024-03-31"), "claims observations up to"),
    "a web page": ("<html>", "starts neither with"),
    "cut off": (weather_csv("2021-09-01", "2024-01-31")[:-30], "line 884: F10.7_DATA_TYPE is None"),
    "empty": ("", "starts neither with"),
    "nothing observed": (HEADER, "no observed day"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_table_that_fails_a_check_replaces_nothing(
    case: str, home: Path, folder: Path, clock: TestClock
) -> None:
    content, message = REFUSED[case]
    (folder / "SW-All.csv").write_text(content)
    outcome = update(home, folder, clock)["space-weather"]
    assert outcome.refused
    assert outcome.sha256 == shipped_space_weather().sha256
    with pytest.raises(BadDataError, match=message):
        raise BadDataError(outcome.message)
    assert not (home / "tables").exists()
    assert space_weather_in_use(LATER, store_of(home)).digest == shipped_space_weather().digest


def test_earth_orientation_of_another_kind_is_refused(
    home: Path, folder: Path, clock: TestClock
) -> None:
    """The same file with its UT1 shifted by 2 ms on every day passes the reader's own checks."""
    clock.time = 1_795_000_000.0
    lines = Path(astropy_iers_data.IERS_A_FILE).read_text().splitlines(keepends=True)
    shifted = [
        s[:58] + f"{float(s[58:68]) + 0.002:10.7f}" + s[68:] if s[58:68].strip() else s
        for s in lines
    ]
    (folder / "finals2000A.all").write_text("".join(shifted))
    outcome = update(home, folder, clock)["earth-orientation"]
    assert outcome.refused
    assert "ut1_minus_utc_s differs by 0.002" in outcome.message


def test_a_newer_earth_orientation_is_put_to_use(
    home: Path, folder: Path, clock: TestClock
) -> None:
    """The shipped file with ten days of prediction called measured, as later issues have them."""
    shipped = shipped_earth_orientation()
    clock.time = 1_795_400_000.0
    lines = Path(astropy_iers_data.IERS_A_FILE).read_text().splitlines(keepends=True)
    at = next(i for i, s in enumerate(lines) if s[57:58] == "P" and s[58:68].strip())
    for i in range(at, at + 10):
        lines[i] = lines[i][:57] + "I" + lines[i][58:]
    (folder / "finals2000A.all").write_text("".join(lines))
    assert update(home, folder, clock)["earth-orientation"].outcome == "updated"
    used = earth_orientation_in_use(EVENT, store_of(home))
    assert used.first_predicted_mjd == shipped.first_predicted_mjd + 10


def test_an_event_before_the_updated_table_uses_the_shipped_one(
    home: Path, folder: Path, clock: TestClock
) -> None:
    (folder / "SW-Last5Years.csv").write_text(weather_csv("2023-01-01", "2024-01-31"))
    assert update(home, folder, clock)["space-weather"].outcome == "updated"
    store = store_of(home)
    assert space_weather_in_use(EVENT, store).digest == shipped_space_weather().digest
    assert space_weather_in_use(LATER, store).digest != shipped_space_weather().digest


def test_old_tables_stay_for_a_while_and_then_go(
    home: Path, folder: Path, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_tables, "_KEPT", 3)
    for day in range(1, 6):
        (folder / "SW-All.csv").write_text(weather_csv("2021-09-01", f"2024-01-{day:02d}"))
        update(home, folder, clock)
        clock.time += 60.0
    files = store_of(home).files(TableKind.SPACE_WEATHER)
    assert len(files) == 3
    assert files[0].path.name.startswith("2024-01-06-")
    assert len(list((home / "tables" / "space-weather").iterdir())) == 6


def test_a_damaged_updated_table_is_told_and_never_skipped(
    home: Path, folder: Path, clock: TestClock
) -> None:
    (folder / "SW-All.csv").write_text(weather_csv("2021-09-01", "2024-01-31"))
    update(home, folder, clock)
    (table,) = store_of(home).files(TableKind.SPACE_WEATHER)
    table.path.write_text(table.path.read_text()[:-40])
    with pytest.raises(BadDataError, match=r"is damaged .*; delete it or set GREENZONE_TABLES"):
        space_weather_in_use(LATER, store_of(home))
    told = data_status(home, store_of(home), LATER).tables
    assert [t.meaning[:8] for t in told if t.origin == "updated"] == ["Damaged "]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Misbehaving]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as running:
        yield running


def test_a_mirror_is_asked_once_for_each_file(
    home: Path, server: Misbehaving, clock: TestClock
) -> None:
    server.replies += [text(weather_csv("2021-09-01", "2024-01-31")), status(404)]
    found = update(home, f"{server.url}/data/", clock)
    assert server.paths == ["GET /data/SW-Last5Years.csv", "GET /data/finals2000A.all"]
    assert found["space-weather"].outcome == "updated"
    assert "HTTP 404" in found["earth-orientation"].message
    (table,) = store_of(home).files(TableKind.SPACE_WEATHER)
    assert table.source == f"{server.url}/data/SW-Last5Years.csv"
    assert table.fetched_utc == "2024-02-10T12:00:00Z"


def test_after_a_refusal_the_mirror_is_not_asked_for_the_other_file(
    home: Path, server: Misbehaving, clock: TestClock
) -> None:
    server.replies += [status(403), text("never sent")]
    found = update(home, server.url, clock)
    assert [o.refused for o in found.values()] == [True, True]
    assert len(server.requests) == 1


def test_a_truncated_table_replaces_nothing(
    home: Path, server: Misbehaving, clock: TestClock
) -> None:
    body = weather_csv("2021-09-01", "2024-01-31").encode()
    server.replies += [truncated(body[:3000], len(body)), status(404)]
    assert update(home, server.url, clock)["space-weather"].refused
    assert not (home / "tables").exists()


@pytest.mark.parametrize("origin", ["nowhere", "https://me:secret@example.org/", "https://a/?b=c"])
def test_an_origin_that_cannot_be_is_refused(origin: str, home: Path, clock: TestClock) -> None:
    with pytest.raises(UsageError, match="--from") as caught:
        update_tables(home, origin, clock, lambda _: None)
    assert "secret" not in str(caught.value)


def test_the_environment_leaves_updates_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    assert updated_tables({"GREENZONE_TABLES": "shipped"}) is None
    assert updated_tables({}) is not None
    with pytest.raises(UsageError, match="GREENZONE_TABLES is 'old'; give newest or shipped"):
        updated_tables({"GREENZONE_TABLES": "old"})


class TestStatus:
    def at(self, home: Path, now: Instant) -> dict[str, str]:
        return {t.table: t.meaning for t in data_status(home, store_of(home), now).tables}

    def test_tells_what_an_old_table_means(self, home: Path) -> None:
        meanings = self.at(home, LATER)
        assert meanings["space-weather"].startswith("Windows after 2023-12-31 hold its last day")
        assert "Run greenzone data update" in meanings["space-weather"]

    def test_tells_that_a_table_is_fresh(self, home: Path) -> None:
        assert self.at(home, parse_utc("2024-01-01T12:00:00Z"))["space-weather"] == (
            "Observed up to now."
        )

    def test_tells_when_earth_orientation_is_held(self, home: Path) -> None:
        end = shipped_earth_orientation().end
        assert self.at(home, end.plus(-864_000))["earth-orientation"].startswith("Predicted until")
        assert self.at(home, end.plus(864_000))["earth-orientation"].startswith("After ")

    def test_tells_until_when_leap_seconds_are_known(self, home: Path) -> None:
        assert self.at(home, LATER)["leap-seconds"].startswith("None after 2017-01-01 until 20")
        late = self.at(home, parse_utc("2060-01-01T00:00:00Z"))["leap-seconds"]
        assert late.startswith("One may have been set since")
        assert "Upgrade pyerfa" in late

    def test_tells_the_age_of_the_catalog(self, home: Path, tmp_path: Path) -> None:
        (tmp_path / "iss.tle").write_text(ISS_TLE)
        import_files([tmp_path / "iss.tle"], home / "catalog", LATER)
        (line,) = [t for t in data_status(home, None, LATER).tables if t.table == "catalog"]
        assert (line.last_observed_utc, line.origin) == ("2021-11-15", "imported")
        assert line.age_days == pytest.approx(807.136, abs=1e-3)
        assert line.meaning.startswith("1 element sets of 1 imports.")

    def test_tells_a_damaged_catalog(self, home: Path) -> None:
        (home / "catalog").mkdir(parents=True)
        (home / "catalog" / "manifest.json").write_text("{")
        assert self.at(home, LATER)["catalog"].startswith("Damaged: ")

    def test_names_digest_age_and_use(self, home: Path, folder: Path, clock: TestClock) -> None:
        (folder / "SW-All.csv").write_text(weather_csv("2021-09-01", "2024-01-31"))
        update(home, folder, clock)
        shipped, updated, *_ = data_status(home, store_of(home), LATER.plus(86_400)).tables
        assert (shipped.in_use, updated.in_use) == (False, True)
        assert (shipped.age_days, updated.age_days) == (32.0, 1.0)
        assert updated.last_observed_utc == "2024-01-31"
        assert updated.fetched_utc == "2024-02-10T12:00:00Z"
        assert shipped.sha256 == shipped_space_weather().sha256
        assert updated.meaning == "Observed up to now."
        assert shipped.meaning.startswith("Not used")


def test_status_on_the_command_line_is_json_with_nulls(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "greenzone", "data", "status", "--json", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert [t["table"] for t in found["tables"]] == [
        "space-weather",
        "earth-orientation",
        "leap-seconds",
    ]
    assert found["tables"][0]["fetched_utc"] is None
    assert len(found["tables"][0]["sha256"]) == 64


def test_update_on_the_command_line_ends_with_3_where_a_table_is_refused(folder: Path) -> None:
    (folder / "SW-All.csv").write_text("<html>")
    command = [sys.executable, "-m", "greenzone", "data", "update", "--from", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 3
    assert "space-weather: refused: SW-All.csv: starts neither" in done.stdout


def test_a_parsed_table_is_what_the_made_up_file_says() -> None:
    table = parse_space_weather(weather_csv("2024-01-01", "2024-01-03", 2), "SW")
    assert len(table.mjd) == 5
    assert table.f107_obs.tolist() == [150.0] * 5


def test_a_response_is_computed_with_the_newest_tables(
    folder: Path, clock: TestClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped where the tables enter the computation; their digests are written from the same."""

    class EnoughError(Exception):
        pass

    def stop(event: object, weather: SpaceWeather, earth: EarthOrientation, *_: object) -> None:
        raise EnoughError(weather.sha256, earth.digest.sha256)

    def used() -> tuple[str, str]:
        with pytest.raises(EnoughError) as caught:
            respond_module.respond(
                load_event("cosmos-1408"), [load_asset("iss")], load_policy("station")
            )
        weather, earth = caught.value.args
        return str(weather), str(earth)

    monkeypatch.setenv("GREENZONE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(respond_module, "response_setting", stop)
    monkeypatch.setattr(respond_module, "breakup_events", lambda *_: [])
    shipped = (shipped_space_weather().sha256, shipped_earth_orientation().digest.sha256)
    assert used() == shipped
    (folder / "SW-All.csv").write_text(weather_csv("2021-09-01", "2024-01-31"))
    outcome = update(tmp_path / "home", folder, clock)["space-weather"]
    assert used() == (outcome.sha256, shipped[1])
    monkeypatch.setenv("GREENZONE_TABLES", "shipped")
    assert used() == shipped
