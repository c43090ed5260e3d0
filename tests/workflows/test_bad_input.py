"""Bad input: one line that names the value and the remedy, the exit code, and nothing written."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.tle import format_tle, parse_tle
from greenzone.orbits.sgp4_orbit import propagate_elements
from small_cases import ASSET, EVENT, ISS_TLE, PARENT_TLE, STATION_POLICY, Run, respond_in_process

PARENT = parse_tle(PARENT_TLE)[0]
REVOLUTIONS_A_DAY = 2.0 * np.pi / 86_400.0


def refused(
    tmp_path: Path,
    *options: str | Path,
    event: str = EVENT,
    asset: str = ASSET,
    code: int = 3,
    samples: str = "2000",
    hours: str = "1",
) -> str:
    """The one line with which the program refuses these files; fails if it wrote anything."""
    (tmp_path / "event.toml").write_text(event, encoding="utf-8")
    (tmp_path / "asset.toml").write_text(asset, encoding="utf-8")
    out, file = tmp_path / "out", tmp_path / "answer.json"
    run = respond_in_process(
        tmp_path / "event.toml",
        *("--asset", tmp_path / "asset.toml", "--hours", hours, "--samples", samples),
        *("--out", out, "--json", file, *options),
    )
    assert not file.exists()
    assert not out.is_dir() or list(out.iterdir()) == []
    return the_line(run, code)


def the_line(run: Run, code: int) -> str:
    assert run.code == code, run
    assert run.out == ""
    assert run.err.startswith("greenzone: ")
    assert run.err.count("\n") == 1, run.err
    assert len(run.err) < 500
    return run.err


def event_of(elements: ElementSet) -> str:
    return EVENT.replace(PARENT_TLE, format_tle(replace(elements, name="")) + "\n")


class TestTheEvent:
    @pytest.mark.parametrize(
        ("epoch", "age"), [("2021-12-15", "30.1 days"), ("2021-11-01", "13.9 days")]
    )
    def test_may_not_lie_outside_the_trust_span_of_the_elements(
        self, tmp_path: Path, epoch: str, age: str
    ) -> None:
        line = refused(tmp_path, event=EVENT.replace("2021-11-15T", f"{epoch}T"))
        assert age in line
        assert "trusted for 5 days" in line
        assert "epoch_utc" in line

    def test_years_off_is_told_as_such_and_not_as_missing_weather(self, tmp_path: Path) -> None:
        line = refused(tmp_path, event=EVENT.replace("2021-11-15T", "2011-11-15T"))
        assert "from the element set" in line

    def test_may_not_precede_the_space_weather(self, tmp_path: Path) -> None:
        epoch = parse_utc("2015-11-15T02:47:40Z")
        event = event_of(replace(PARENT, epoch=epoch)).replace("2021-11-15T", "2015-11-15T")
        line = refused(tmp_path, event=event)
        assert "no space weather at 2015-11-15T" in line
        assert "give a table" in line

    def test_may_not_be_of_a_parent_that_has_decayed(self, tmp_path: Path) -> None:
        below = replace(PARENT, mean_motion_rad_s=17.5 * REVOLUTIONS_A_DAY, eccentricity=1e-4)
        line = refused(tmp_path, event=event_of(below))
        assert "decayed" in line
        assert "give an element set" in line

    def test_may_not_be_within_the_air(self, tmp_path: Path) -> None:
        low = replace(PARENT, mean_motion_rad_s=16.65 * REVOLUTIONS_A_DAY, eccentricity=1e-4)
        line = refused(tmp_path, event=event_of(replace(low, bstar=0.0)))
        assert "decayed" in line
        assert "km above" in line

    def test_may_not_have_a_parent_on_an_open_orbit(self, tmp_path: Path) -> None:
        message = {
            "OBJECT_NAME": "VISITOR",
            "OBJECT_ID": "1982-092A",
            "EPOCH": "2021-11-15T00:55:06",
            "MEAN_MOTION": 15.29,
            "ECCENTRICITY": 1.2,
            "INCLINATION": 82.5,
            "RA_OF_ASC_NODE": 123.7,
            "ARG_OF_PERICENTER": 108.1,
            "MEAN_ANOMALY": 252.2,
            "NORAD_CAT_ID": 13552,
            "BSTAR": 0.0,
            "MEAN_MOTION_DOT": 0.0,
            "MEAN_MOTION_DDOT": 0.0,
        }
        (tmp_path / "parent.json").write_text(json.dumps(message))
        event = EVENT.replace(f'tle = """\n{PARENT_TLE}"""', 'omm_file = "parent.json"')
        line = refused(tmp_path, event=event)
        assert "eccentricity" in line
        assert "1.2" in line

    @pytest.mark.parametrize(
        ("bias", "says"),
        [("[0, 4900, 0]", "hyperbolic"), ("[0, 9900, 0]", "9900 m/s"), ("[0, nan, 0]", "nan")],
    )
    def test_may_not_throw_the_cloud_off_the_earth(
        self, tmp_path: Path, bias: str, says: str
    ) -> None:
        line = refused(tmp_path, event=EVENT + f"[delta_v_bias]\nrtn_m_s = {bias}\n")
        assert says in line

    def test_may_not_throw_it_off_in_a_scenario_either(self, tmp_path: Path) -> None:
        other = "[[delta_v_bias.alternatives]]\nname='x'\nrtn_m_s=[0, 4900, 0]\nsource='y'\n"
        assert "hyperbolic" in refused(tmp_path, event=EVENT + other)

    def test_may_not_have_a_wrong_checksum(self, tmp_path: Path) -> None:
        line = refused(tmp_path, event=EVENT.replace("69413-4 0  9995", "69413-4 0  9990"))
        assert "checksum" in line

    @pytest.mark.parametrize("mass", ["0", "-5", "nan", "inf", "1e+300", '"heavy"', "true"])
    def test_needs_a_mass(self, tmp_path: Path, mass: str) -> None:
        line = refused(tmp_path, event=EVENT.replace("mass_kg = 1750", f"mass_kg = {mass}"))
        assert "parents[0].mass_kg" in line
        assert mass.strip('"') in line.lower()

    @pytest.mark.parametrize("text", ["", "= =", "[[parents", "\x00\x01", "a = " + "[" * 9_000])
    def test_needs_whole_toml(self, tmp_path: Path, text: str) -> None:
        assert "event.toml" in refused(tmp_path, event=text)


@pytest.mark.parametrize("option", ["event", "--asset", "--policy", "--weather"])
class TestAFileThat:
    def call(self, option: str, value: str | Path) -> Run:
        if option == "event":
            return respond_in_process(value)
        return respond_in_process("cosmos-1408", option, value, "--samples", "2000", "--hours", "1")

    def test_is_nowhere_is_named(self, option: str) -> None:
        line = the_line(self.call(option, "no-such-thing"), 3)
        assert "no-such-thing" in line
        assert option == "--weather" or "built in: " in line

    def test_is_a_folder_is_refused(self, option: str, tmp_path: Path) -> None:
        assert tmp_path.name in the_line(self.call(option, tmp_path), 3)

    def test_is_not_text_is_refused(self, option: str, tmp_path: Path) -> None:
        (tmp_path / "picture").write_bytes(bytes(range(256)) * 8)
        assert "picture" in the_line(self.call(option, tmp_path / "picture"), 3)

    def test_is_huge_is_refused(self, option: str, tmp_path: Path) -> None:
        (tmp_path / "huge").write_bytes(b"x" * 70_000_000)
        assert "huge" in the_line(self.call(option, tmp_path / "huge"), 3)


def ephemeris_message(start: Instant, minutes: int) -> str:
    """An OEM of the station with a state every minute."""
    grid = start.tai_ns + np.arange(minutes + 1, dtype=np.int64) * 60_000_000_000
    position, velocity = propagate_elements(
        parse_tle(ISS_TLE)[0], grid, shipped_earth_orientation()
    )
    times = [format_utc(Instant(int(t)))[:-1] for t in grid]
    lines = [
        f"{t} " + " ".join(f"{x / 1e3:.9f}" for x in (*r, *v))
        for t, r, v in zip(times, position, velocity, strict=True)
    ]
    head = [
        *("CCSDS_OEM_VERS = 2.0", "CREATION_DATE = 2021-11-14T00:00:00", "ORIGINATOR = SOMEONE"),
        *("META_START", "OBJECT_NAME = STATION", "OBJECT_ID = 1998-067A", "CENTER_NAME = EARTH"),
        *("REF_FRAME = GCRF", "TIME_SYSTEM = UTC", f"START_TIME = {times[0]}"),
        *(f"STOP_TIME = {times[-1]}", "META_STOP"),
    ]
    return "\n".join([*head, *lines]) + "\n"


class TestTheAsset:
    WITH_OEM = ASSET.replace(f'tle = """\n{ISS_TLE}"""', 'oem_file = "station.oem"')

    def test_may_not_have_an_ephemeris_that_ends_before_the_window(self, tmp_path: Path) -> None:
        message = ephemeris_message(parse_utc("2021-11-15T02:40:00Z"), minutes=60)
        (tmp_path / "station.oem").write_text(message)
        line = refused(tmp_path, asset=self.WITH_OEM)
        assert "to 2021-11-15T03:40:00" in line
        assert "--hours" in line

    def test_with_an_ephemeris_over_the_window_is_answered(self, tmp_path: Path) -> None:
        message = ephemeris_message(parse_utc("2021-11-15T02:40:00Z"), minutes=75)
        (tmp_path / "station.oem").write_text(message)
        (tmp_path / "event.toml").write_text(EVENT)
        (tmp_path / "asset.toml").write_text(self.WITH_OEM)
        files = (tmp_path / "event.toml", "--asset", tmp_path / "asset.toml")
        run = respond_in_process(*files, "--hours", "1", "--samples", "2000", "--json", "-")
        assert run.code == 0, run.err
        asset = json.loads(run.out)["assets"][0]
        assert asset["elements_epoch_utc"] is None
        assert asset["elements_age_days"] is None
        assert len(asset["passes"]) >= 1

    def test_with_an_old_element_set_must_say_what_moved_it(self, tmp_path: Path) -> None:
        old = replace(parse_tle(ISS_TLE)[0], epoch=parse_utc("2021-11-01T00:00:00Z"))
        asset = ASSET.replace(ISS_TLE, format_tle(old) + "\n")
        line = refused(tmp_path, asset=asset)
        assert "14.1 days" in line
        assert "[timing]" in line
        timing = "\n[timing]\nbstar_relative_sigma = 0.5\nreboost_delta_v_m_s = [1.0]\n"
        (tmp_path / "asset.toml").write_text(asset + timing)
        files = (tmp_path / "event.toml", "--asset", tmp_path / "asset.toml")
        run = respond_in_process(*files, "--hours", "1", "--samples", "2000", "--json", "-")
        assert run.code == 0, run.err

    def test_may_not_be_named_twice(self, tmp_path: Path) -> None:
        line = refused(tmp_path, "--asset", tmp_path / "asset.toml", code=2)
        assert "Small satellite, Small satellite" in line

    @pytest.mark.parametrize("area", ["0", "-1", "nan", "1e9"])
    def test_needs_an_area(self, tmp_path: Path, area: str) -> None:
        asset = ASSET.replace("cross_section_m2 = 10", f"cross_section_m2 = {area}")
        assert "cross_section_m2" in refused(tmp_path, asset=asset)


class TestTheCall:
    @pytest.mark.parametrize("samples", ["0", "-7", "10", "1000000000000"])
    def test_needs_a_sensible_number_of_samples(self, tmp_path: Path, samples: str) -> None:
        line = refused(tmp_path, samples=samples, code=2)
        assert f"samples is {samples};" in line
        assert "give 1000 to 5000000" in line

    @pytest.mark.parametrize("hours", ["0", "-3", "nan", "inf", "1e9", "0.001"])
    def test_needs_a_sensible_window(self, tmp_path: Path, hours: str) -> None:
        assert f"hours is {float(hours):g};" in refused(tmp_path, hours=hours, code=2)

    @pytest.mark.parametrize("seed", ["-1", "1" + "0" * 40])
    def test_needs_a_seed_that_is_a_number_of_64_bits(self, tmp_path: Path, seed: str) -> None:
        assert f"seed is {seed};" in refused(tmp_path, "--seed", seed, code=2)

    def test_needs_samples_for_every_candidate(self, tmp_path: Path) -> None:
        again = EVENT[EVENT.index("[[parents]]") : EVENT.index("[cause]")]
        weighted = again.replace("[[parents]]", "[[parents]]\nweight = 0.25")
        three = EVENT.replace("[[parents]]", "[[parents]]\nweight = 0.5").replace(
            "[cause]", weighted + weighted + "[cause]"
        )
        assert "give 3000 to" in refused(tmp_path, event=three, code=2)


class TestAnOutputThatCannotBeWritten:
    CASES: tuple[tuple[str, str, Callable[[Path], Path]], ...] = (
        ("a folder below a file", "--out", lambda folder: folder / "event.toml" / "out"),
        ("a folder that is a file", "--out", lambda folder: folder / "event.toml"),
        ("a file in no folder", "--json", lambda folder: folder / "missing" / "answer.json"),
        ("a file that is a folder", "--json", lambda folder: folder),
    )

    @pytest.mark.parametrize(("option", "place"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
    def test_is_refused_before_any_work(
        self,
        tmp_path: Path,
        option: str,
        place: Callable[[Path], Path],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(
            "greenzone.faces.cli.respond.respond_from_files", lambda *_, **__: 1 / 0
        )
        target = place(tmp_path)
        line = refused(tmp_path, option, target)
        assert f"{option} {target}" in line
        assert "cannot be written" in line
        assert "name a" in line

    @pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
    def test_for_want_of_permission_is_refused(self, tmp_path: Path) -> None:
        locked = tmp_path / "locked"
        locked.mkdir(mode=0o500)
        assert "cannot be written" in refused(tmp_path, "--out", locked)

    def test_in_the_end_leaves_no_part(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The disk is full when the report is written."""

        def full(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        assert "No space left" in refused(tmp_path)


@pytest.mark.parametrize(
    ("old", "new"),
    [("yellow = 1e-5", "yellow = 2"), ("[hits]", "[hitz]"), ('"red"', '"blue"'), ("= 24.0", "= 0")],
)
def test_a_policy_out_of_range_is_refused(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "mine.toml").write_text(STATION_POLICY.replace(old, new, 1))
    assert "mine.toml" in refused(tmp_path, "--policy", tmp_path / "mine.toml")
