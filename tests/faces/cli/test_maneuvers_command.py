"""`greenzone maneuvers`: what it prints and writes, and what it says it cannot tell."""

from __future__ import annotations

import csv
import json
import shlex
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from greenzone.core.errors import BadDataError, BadMessageError, NotDeterminableError, UsageError
from greenzone.core.instant import Instant, format_utc
from greenzone.faces.cli.main import app
from greenzone.messages.element_sets.element_table import ElementTable
from maneuver_histories import DAY_S, START_TAI_NS, Kick, history
from screened_catalogs import write_sets

BURN = Kick(30.3, 0.05)
TURN = Kick(45.6, cross_track_m_s=0.8)


def write_history(path: Path, *tables: ElementTable) -> Path:
    return write_sets(path, list(ElementTable.joined(list(tables))))


def maneuvers(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["maneuvers", *map(str, arguments)])


def document(*arguments: str | Path) -> dict[str, Any]:
    done = maneuvers(*arguments, "--json", "-")
    assert done.exit_code == 0, done.exception
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def utc(day: float) -> str:
    return format_utc(Instant(START_TAI_NS + round(day * DAY_S * 1e9)), 0)


@pytest.fixture
def moved(tmp_path: Path) -> Path:
    return write_history(tmp_path / "moved.tle", history(60, (BURN, TURN)))


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    """One that moved, one that did not, one with too few sets."""
    quiet = history(60, seed=2, object_id="90002")
    few = history(6, object_id="90003")
    return write_history(tmp_path / "catalog.tle", history(60, (BURN, TURN)), quiet, few)


def refused(*arguments: str | Path) -> str:
    done = maneuvers(*arguments)
    assert isinstance(done.exception, BadDataError), done.output
    return str(done.exception)


class TestAnswers:
    def test_one_object_is_the_document_itself(self, moved: Path) -> None:
        told = document(moved)
        assert told["object_id"] == "90001"
        along, across = told["maneuvers"]
        assert along["start_utc"] < utc(30.3) < along["end_utc"]
        assert (along["direction"], across["direction"]) == ("in-track", "cross-track")
        assert along["delta_v_m_s"] == pytest.approx(0.05, rel=0.02)
        assert across["delta_v_m_s"] == pytest.approx(0.8, rel=0.05)
        assert 0.5 < across["confidence"] <= along["confidence"] <= 0.97
        assert told["determinable"] is True
        assert told["reason"] is None
        assert told["sets_used"] == 60

    def test_several_objects_are_in_a_list(self, catalog: Path) -> None:
        told = document(catalog)
        assert "maneuvers" not in told
        assert [o["object_id"] for o in told["objects"]] == ["90001", "90002", "90003"]
        assert [len(o["maneuvers"]) for o in told["objects"]] == [2, 0, 0]
        assert [o["determinable"] for o in told["objects"]] == [True, True, False]
        assert told["objects"][2]["reason"].startswith("not determinable because there are 6")
        assert told["summary"]["not_determinable"] == {"too few element sets": 1}
        assert told["summary"]["by_direction"] == {"cross-track": 1, "in-track": 1}

    def test_of_a_catalog_the_objects_asked_for(self, catalog: Path) -> None:
        assert document(catalog, "--object", "90002")["object_id"] == "90002"
        both = document(catalog, "--object", "90003,90001")
        assert [o["object_id"] for o in both["objects"]] == ["90003", "90001"]

    def test_a_store_holds_histories(self, catalog: Path, tmp_path: Path) -> None:
        store = tmp_path / "store"
        words = ["catalog", "import", str(catalog), "--store", str(store)]
        assert CliRunner().invoke(app, words).exit_code == 0
        told, direct = document(store), document(catalog)
        assert told["objects"] == direct["objects"]
        one = document(store, "--object", "90001")
        assert one["maneuvers"] == direct["objects"][0]["maneuvers"]

    def test_histories_in_pieces_are_one(self, tmp_path: Path) -> None:
        table = history(60, (BURN, TURN))
        early = write_history(tmp_path / "early.tle", table.take(np.arange(35)))
        late = write_history(tmp_path / "late.tle", table.take(np.arange(30, 60)))
        whole = write_history(tmp_path / "whole.tle", table)
        assert document(late, early)["maneuvers"] == document(whole)["maneuvers"]

    def test_the_window_chooses_and_changes_nothing(self, moved: Path) -> None:
        every = document(moved)["maneuvers"]
        assert document(moved, "--since", utc(40))["maneuvers"] == every[1:]
        assert document(moved, "--until", utc(40))["maneuvers"] == every[:1]
        assert document(moved, "--since", utc(33), "--until", utc(40))["maneuvers"] == []

    def test_a_higher_score_and_confidence_tell_fewer(self, moved: Path) -> None:
        assert len(document(moved, "--score", "5")["maneuvers"]) == 2
        assert document(moved, "--score", "100")["maneuvers"] == []
        sure = document(moved, "--confidence", "0.975")
        assert sure["maneuvers"] == []
        assert sure["not_told"] == sure["summary"]["not_told"] == 2

    def test_the_command_told_gives_the_same(
        self, catalog: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(catalog.parent)
        told = document(catalog, "--object", "90001,90002", "--since", utc(40), "--score", "6")
        words = shlex.split(told["provenance"]["command"])
        assert words[:2] == ["greenzone", "maneuvers"]
        assert document(*words[2:]) == told

    def test_the_table_is_the_document(self, catalog: Path, tmp_path: Path) -> None:
        place = tmp_path / "all.csv"
        told = document(catalog, "--csv", place)
        rows = list(csv.DictReader(place.read_text().splitlines()))
        assert [row["object_id"] for row in rows] == ["90001", "90001"]
        for row, m in zip(rows, told["objects"][0]["maneuvers"], strict=True):
            assert {key: row[key] for key in m} == {key: str(value) for key, value in m.items()}

    def test_the_terminal_shows_what_and_what_not(self, catalog: Path) -> None:
        done = maneuvers(catalog)
        assert "SAMPLE (90001)" in done.stdout
        assert "2 maneuvers; 1 of 2 objects whose sets can tell moved" in done.stdout
        assert "not determinable: 1, too few element sets (90003)" in done.stdout
        assert "first 1 by largest shown" in maneuvers(
            catalog, "--sort", "largest", "--top", "1"
        ).stdout.replace("the ", "")

    def test_a_row_that_cannot_be_read_is_told(self, moved: Path) -> None:
        lines = moved.read_text().splitlines()
        lines[4] = lines[4][:40] + "XXXX" + lines[4][44:]
        moved.write_text("\n".join(lines) + "\n")
        done = maneuvers(moved)
        assert done.exit_code == 0
        assert "warning: 1 rows could not be read" in done.stdout


class TestNotDeterminable:
    """A clear answer, exit code 3, nothing written, and never a maneuver."""

    def told(self, path: Path, *more: str) -> str:
        place = path.parent / "answer.json"
        done = maneuvers(path, *more, "--json", place)
        assert isinstance(done.exception, NotDeterminableError), done.output
        assert not place.exists()
        return str(done.exception)

    def test_too_few_sets(self, tmp_path: Path) -> None:
        told = self.told(write_history(tmp_path / "few.tle", history(8)))
        assert told.startswith("maneuvers of 90001 not determinable because there are 8 different")

    def test_the_same_few_sets_again_and_again(self, tmp_path: Path) -> None:
        told = self.told(write_history(tmp_path / "few.tle", *[history(8)] * 5))
        assert "there are 8 different sets" in told

    def test_two_objects_under_one_number(self, tmp_path: Path) -> None:
        other = history(60, inclination_rad=1.32, seed=2)
        assert "on another orbit" in self.told(
            write_history(tmp_path / "mixed.tle", history(60), other)
        )

    def test_a_decaying_object(self, tmp_path: Path) -> None:
        assert "decaying" in self.told(
            write_history(tmp_path / "low.tle", history(60, axis_m=6.56e6))
        )

    def test_a_time_that_no_set_is_of(self, moved: Path) -> None:
        told = self.told(moved, "--since", utc(100))
        assert "tell nothing of the time asked about" in told

    def test_the_parent_of_a_cloud_has_too_few(self, shared_data: Path) -> None:
        told = refused(shared_data / "cosmos1408" / "parent_13552_pre_event.3le")
        assert "not determinable because there are 4 different sets" in told

    def test_all_checksums_wrong(self, moved: Path) -> None:
        lines = moved.read_text().splitlines()
        wrong = [
            line[:-1] + str((int(line[-1]) + 1) % 10) if line.startswith(("1 ", "2 ")) else line
            for line in lines
        ]
        moved.write_text("\n".join(wrong) + "\n")
        done = maneuvers(moved)
        assert isinstance(done.exception, BadMessageError), done.output
        assert "checksum" in str(done.exception)

    @pytest.mark.parametrize("text", ["", "\n\n", "nothing of the kind\n"])
    def test_no_history_at_all(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "none.tle").write_text(text)
        told = refused(tmp_path / "none.tle")
        assert "none.tle" in told


class TestEndings:
    """What the last sets show is left open: a breakup looks like a maneuver until more follow."""

    def test_a_breakup_at_the_end_is_no_maneuver(self, tmp_path: Path) -> None:
        """The last two sets are of the remnant: 30 m/s slower, its plane turned."""
        after = history(60, (Kick(57.7, -30.0, 40.0),))
        told = document(write_history(tmp_path / "end.tle", after))
        assert told["maneuvers"] == []
        assert "a breakup" in told["notes"][-1]

    def test_pieces_under_the_parents_number_are_refused(self, tmp_path: Path) -> None:
        """After the event the number goes to pieces with changes of up to 100 m/s."""
        parent = history(60)
        rng = np.random.default_rng(7)
        rows = np.arange(50, 60)
        pieces = parent.take(rows).with_columns(
            mean_motion_rad_s=parent.mean_motion_rad_s[rows] * (1 + rng.normal(0, 0.04, 10)),
            inclination_rad=parent.inclination_rad[rows] + rng.normal(0, 0.01, 10),
        )
        path = write_history(tmp_path / "pieces.tle", parent.take(np.arange(50)), pieces)
        done = maneuvers(path, "--json", "-")
        assert isinstance(done.exception, NotDeterminableError), done.output
        assert "broke up" in str(done.exception)

    def test_a_decay_at_the_end_is_left_out(self, tmp_path: Path) -> None:
        table = history(90, (BURN,))
        sinking = np.arange(90) > 80
        lower = np.where(sinking, 1.2, 1.0)
        told = document(
            write_history(
                tmp_path / "end.tle",
                table.with_columns(mean_motion_rad_s=table.mean_motion_rad_s * lower),
            )
        )
        assert len(told["maneuvers"]) == 1
        assert "drag hides all" in " ".join(told["notes"])


class TestUsage:
    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (("--score", "2"), "--score 2"),
            (("--confidence", "1"), "--confidence 1"),
            (("--since", "yesterday"), "--since: not a UTC time"),
            (
                ("--since", "2020-01-02T00:00:00Z", "--until", "2020-01-01T00:00:00Z"),
                "is not before --until",
            ),
            (("--threads", "0"), "--threads 0"),
            (("--sort", "luck"), "--sort luck"),
            (("--top", "-1"), "--top -1"),
            (("--object", "90001,"), "--object holds an empty name"),
        ],
    )
    def test_a_wrong_call_names_the_option(
        self, moved: Path, words: tuple[str, ...], told: str
    ) -> None:
        done = maneuvers(moved, *words)
        assert isinstance(done.exception, UsageError), done.output
        assert told in str(done.exception)

    def test_an_object_that_is_not_there(self, moved: Path) -> None:
        assert "no object '7'" in refused(moved, "--object", "7")

    @pytest.mark.parametrize("option", ["--json", "--csv", "--html"])
    def test_places_are_looked_at_first(self, tmp_path: Path, option: str) -> None:
        told = refused(tmp_path / "absent.tle", option, tmp_path / "nowhere" / "file")
        assert told.startswith(option)

    def test_a_folder_that_is_no_store(self, tmp_path: Path) -> None:
        assert "no catalog store" in refused(tmp_path)


def test_several_without_any_answer_are_refused(tmp_path: Path) -> None:
    few = [history(6, object_id=f"9000{k}") for k in range(3)]
    told = refused(write_history(tmp_path / "few.tle", *few))
    assert told.endswith("nor those of the 2 other objects")


def test_an_answer_does_not_depend_on_the_threads(catalog: Path) -> None:
    assert document(catalog, "--threads", "1") == document(catalog, "--threads", "3")


def test_duplicates_across_files_count_once(tmp_path: Path) -> None:
    table: ElementTable = history(60, (BURN,))
    one = write_history(tmp_path / "one.tle", table)
    two = write_history(tmp_path / "two.tle", table)
    assert document(one, two)["maneuvers"] == document(one)["maneuvers"]
