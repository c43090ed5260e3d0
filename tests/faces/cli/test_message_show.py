"""`greenzone message show`: what an analyst needs of each kind, and the whole of it as JSON."""

import json
import os
import pty
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fuzz.formats import CORPUS

from greenzone.core.instant import Instant
from greenzone.faces.cli.message_show import run_show
from greenzone.faces.cli.message_view import figure, length, span, utc, utc_short
from greenzone.messages.reading import parse_message
from greenzone.workflows.message_record import document_as_json, record_as_json, record_of
from message_texts import CDM, dirty, without_tca
from small_cases import program, run_program

Shown = Callable[..., str]
ORBIT_MESSAGES = [
    path for path in sorted(CORPUS.glob("o[cep]m*/*")) if not path.name.startswith("found-")
]


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shown:
    monkeypatch.setenv("COLUMNS", "200")

    def show(*names: str) -> str:
        assert run_show([str(CORPUS / name) for name in names], None)
        return capsys.readouterr().out

    return show


def test_a_cdm_shows_encounter_objects_sigmas_and_doubts(shown: Shown) -> None:
    text = shown("cdm-kvn/full.cdm")
    for expected in (
        "CDM  GREEN SAT (91001)  and  UNKNOWN (91002)",
        "2026-11-17 22:37:52.618 UTC, 2.8 d after the message was made",
        "715.0 m",
        "27.4, -70.2, 711.8 m",
        "14.762 km/s",
        "4.835e-05 (FOSTER-1992)",
        "20 m, from the comment 'HBR = 20 [m]'",
        "ellipsoid, 200.0 m x 1,000.0 m x 1,000.0 m, in RTN",
        "6.442 m",
        "doubts",
        "the states are 556.265 m apart, MISS_DISTANCE says 715 m",
    ):
        assert expected in text


def test_a_cdm_says_what_it_does_not_state(shown: Shown) -> None:
    text = shown("cdm-kvn/mandatory.cdm")
    assert "Pc as stated        not stated" in text
    assert "hard-body radius    not stated" in text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("tle/one.tle", ("TLE  unnamed (91001)", "495.0 x 520.4 km", "94.8 min", "82.5637 deg")),
        ("omm-kvn/one.kvn", ("OMM  GREEN DEB (123456789)", "6.94130e-05 /Earth radius")),
        ("oem-kvn/covariance.oem", ("EME2000", "LAGRANGE 3", "60 s", "12.25 m", "RTN")),
        ("oem-kvn/two-segments.oem", ("ITRF", "3.0 min")),
        ("opm/maneuvers.kvn", ("30.07 m/s", "-23.26, 16.83, -8.934", "-18.418 kg", "913 kg")),
        ("opm/covariance.kvn", ("one sigma", "18.71 m", "NOTE    x")),
        ("ocm/trajectories.kvn", ("OPERATIONAL", "CANDIDATE", "0.15 m/s", "ITRF")),
        ("ocm/full.kvn", ("not converted", "pert", "120 kg", "covariances")),
        ("ndm/omm-and-opm.xml", ("OMM  GREEN DEB", "OPM  GREEN")),
    ],
)
def test_each_kind_shows_what_matters_of_it(
    name: str, expected: tuple[str, ...], shown: Shown
) -> None:
    text = shown(name)
    assert [part for part in expected if part not in text] == []


def test_the_public_table_says_that_it_has_no_covariance(shown: Shown) -> None:
    text = shown("cdm-json/cdm-public.json")
    assert "no states and no covariance" in text
    assert "4.835e-05" in text


def test_changes_made_on_reading_are_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "d.cdm").write_text(dirty(CDM), encoding="utf-8")
    assert run_show([str(tmp_path / "d.cdm")], None)
    text = capsys.readouterr().out
    assert "changed on reading" in text
    assert "line 6: TCA: 'tca' used 'TCA'" in text


def test_a_message_without_a_record_is_shown_as_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (CORPUS / "oem-kvn/one.oem").read_text().replace("= EARTH", "= MARS BARYCENTER")
    (tmp_path / "mars.oem").write_text(text, encoding="utf-8")
    assert run_show([str(tmp_path / "mars.oem")], None)
    shown = capsys.readouterr().out
    assert "cannot be computed with" in shown
    assert "MARS BARYCENTER" in shown


def test_a_wrong_file_is_told_and_the_others_are_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong.cdm").write_text(without_tca(CDM), encoding="utf-8")
    assert run_show([str(tmp_path / "wrong.cdm"), str(CORPUS / "tle/one.tle")], None) is False
    text = capsys.readouterr().out
    assert "TCA" in text.split("TLE  unnamed")[0]
    assert "TLE  unnamed" in text


class TestTheJson:
    def document(self, name: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
        assert run_show([str(CORPUS / name)], "-")
        (file,) = json.loads(capsys.readouterr().out)
        (message,) = file["contents"]
        assert isinstance(message, dict)
        return message

    def test_holds_the_record_in_si(self, capsys: pytest.CaptureFixture[str]) -> None:
        record = self.document("cdm-kvn/full.cdm", capsys)["record"]
        assert record["miss_distance_m"] == 715.0
        assert record["tca_utc"] == "2026-11-17T22:37:52.618000000Z"
        assert record["object1"]["position_m"][0] == 2570097.065
        assert len(record["object1"]["covariance"]["matrix"]) == 6

    def test_holds_the_document_with_the_senders_digits(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = json.dumps(self.document("cdm-kvn/full.cdm", capsys)["document"])
        assert '"keyword": "COLLISION_PROBABILITY", "value": "4.835E-05"' in text

    @pytest.mark.parametrize("path", ORBIT_MESSAGES, ids=lambda p: p.name)
    def test_of_every_orbit_message_is_strict_json(self, path: Path) -> None:
        message = parse_message(path.read_text(encoding="utf-8"))
        text = json.dumps([record_as_json(record_of(message)), document_as_json(message.document)])
        assert not any(word in text for word in ("NaN", "Infinity"))


class TestTheProgram:
    CDM_FILE = str(CORPUS / "cdm-kvn" / "full.cdm")

    def test_is_plain_where_it_is_piped(self) -> None:
        run = run_program("message", "show", self.CDM_FILE)
        assert run.code == 0
        assert "\x1b" not in run.out

    def test_has_colour_on_a_terminal(self) -> None:
        ours, theirs = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
        environment.pop("NO_COLOR", None)
        subprocess.run(
            [*program(), "message", "show", self.CDM_FILE],
            stdout=theirs,
            env=environment,
            check=True,
        )
        os.close(theirs)
        assert b"\x1b[1m" in os.read(ours, 65_536)
        os.close(ours)

    def test_loads_nothing_slow_for_its_help(self) -> None:
        script = (
            "import sys; from greenzone.faces.cli import message; "
            "print(*({'numpy', 'rich.table', 'ccsds_ndm', 'numba', 'httpx', 'duckdb', 'erfa'}"
            " & set(sys.modules)))"
        )
        done = subprocess.run(
            [program()[0].replace("greenzone", "python"), "-c", script],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (length(None), ""),
        (length(99_999.94), "99,999.9 m"),
        (length(100_000.0), "100.000 km"),
        (span(119.0), "119 s"),
        (span(120.0), "2.0 min"),
        (span(7_200.0), "2.0 h"),
        (span(-172_800.0), "-2.0 d"),
        (figure(float("nan"), "m"), "nan m"),
        (figure(None, "kg"), ""),
        (utc(None), ""),
        (utc(Instant(2_000_000_000_000_000_000)), "2021-05-18 03:32:43.000 UTC"),
        (utc_short(Instant(2_000_000_000_000_000_000)), "2021-05-18 03:32:43"),
    ],
)
def test_values_are_printed_for_people(found: str, text: str) -> None:
    assert found == text
