import gzip
import hashlib
import math
import re
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import format_utc, parse_utc
from greenzone.messages.element_sets.tle import parse_tle
from greenzone.messages.own_files.asset_file import known_assets, load_asset, parse_asset
from greenzone.messages.own_files.asset_record import AssetRecord, PanelRecord
from greenzone.messages.source_text import SourceText
from refusals import is_read_or_refused

EVENT_EPOCH = parse_utc("2021-11-15T02:47:40Z")
DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "asset-file.md"
(EXAMPLE,) = re.findall(
    r"^```toml\n(.*?)^```", DOCUMENT.read_text("utf-8"), re.DOTALL | re.MULTILINE
)
TLE = EXAMPLE[EXAMPLE.index("tle =") : EXAMPLE.index("post_event")]


def read(text: str) -> AssetRecord:
    return parse_asset(SourceText("my.toml", text, hashlib.sha256(text.encode()).hexdigest(), None))


def assumed(asset: AssetRecord) -> set[str]:
    return {note.key for note in asset.source_notes if note.assumed}


def test_built_in_assets_are_known_by_name() -> None:
    assert known_assets() == ("iss", "iss-shields-assumed", "tiangong")


def test_the_station_says_that_its_orbit_is_post_event() -> None:
    iss = load_asset("iss")
    assert iss.post_event
    assert format_utc(iss.elements[0].epoch, 0) == "2021-11-15T20:43:35Z"
    assert format_utc(iss.elements[1].epoch, 0) == "2021-11-12T13:59:44Z"
    assert iss.elements[1].epoch < EVENT_EPOCH < iss.elements[0].epoch


def test_the_station_has_seats_for_its_crew_and_no_shields() -> None:
    iss = load_asset("iss")
    assert iss.crew is not None
    assert (iss.crew.people, iss.crew.seats) == (7, 7)
    assert [(s.name, s.seats) for s in iss.crew.return_ships] == [
        ("Crew Dragon Endurance", 4),
        ("Soyuz MS-19", 3),
    ]
    assert iss.panels == ()
    assert (iss.cross_section_m2, iss.kind, iss.crewed) == (1500.0, "station", True)
    times = {f"crew.{name}" for name in ("close_hatches_s", "board_s", "undock_s")}
    assert times | {"cross_section_m2"} <= assumed(iss)


def test_illustrative_shields_are_the_only_difference_and_all_assumed() -> None:
    iss, shielded = load_asset("iss"), load_asset("iss-shields-assumed")
    for name in ("elements", "crew", "timing", "background", "cross_section_m2", "post_event"):
        if name == "elements":
            assert [e.source_lines for e in iss.elements] == [
                e.source_lines for e in shielded.elements
            ]
        else:
            assert getattr(iss, name) == getattr(shielded, name)
    numbers = {f.name for f in fields(PanelRecord)} - {"name", "kind", "source"}
    stuffed = {f"panels[0].{name}" for name in numbers}
    plain = {f"panels[1].{name}" for name in numbers if name != "stuffing_areal_density_kg_m2"}
    assert assumed(shielded) - assumed(iss) == stuffed | plain


def test_tiangong_carries_its_timing_doubts() -> None:
    station = load_asset("tiangong")
    age_days = EVENT_EPOCH.seconds_since(station.elements[0].epoch) / 86_400
    assert age_days == pytest.approx(23.2, abs=0.05)
    assert not station.post_event
    assert station.timing.bstar_relative_sigma == 0.5
    assert station.timing.reboost_delta_v_m_s == (-0.5, 0.5, 1.0, 2.0)
    assert {"timing.bstar_relative_sigma", "timing.reboost_delta_v_m_s"} <= assumed(station)
    assert station.crew is not None
    assert (station.crew.people, station.crew.seats) == (3, 3)


def test_element_sets_are_those_of_the_public_files(shared_data: Path) -> None:
    for name, file in (
        ("iss", "iss_25544_2021-08_2022-01.3le"),
        ("tiangong", "css_48274_2021_2022.3le"),
    ):
        public = {
            e.source_lines for e in parse_tle((shared_data / "cosmos1408" / file).read_text())
        }
        assert {e.source_lines for e in load_asset(name).elements} <= public


def test_a_verified_background_never_rises_with_size() -> None:
    for name in known_assets():
        verified = sorted(
            (b.size_m, b.flux_per_m2_yr) for b in load_asset(name).background if b.verified
        )
        assert verified
        assert [f for _, f in verified] == sorted((f for _, f in verified), reverse=True)


def test_the_background_follows_from_the_public_catalog(shared_data: Path) -> None:
    """Objects in a shell 20 km thick over its volume, at 10 km/s; this event's pieces left out."""
    path = shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
    sets = parse_tle(gzip.decompress(path.read_bytes()).decode())
    sets = [e for e in sets if not e.intl_designator.startswith("1982-092")]
    axis_m = (3.986004418e14 / np.array([e.mean_motion_rad_s for e in sets]) ** 2) ** (1 / 3)
    eccentricity = np.array([e.eccentricity for e in sets])[:, None]
    # uniform in time: weight r/a over uniform eccentric anomaly
    radius_share = 1 - eccentricity * np.cos((np.arange(720) + 0.5) / 720 * 2 * math.pi)
    height = axis_m[:, None] * radius_share - 6_378_137.0
    for name, height_m in (("iss", 418e3), ("tiangong", 390e3)):
        objects = np.sum(radius_share * (np.abs(height - height_m) < 10e3)) / 720
        density_m3 = objects / (4 * math.pi * (6_378_137.0 + height_m) ** 2 * 20e3)
        flux = density_m3 * 10e3 * 365.25 * 86_400
        (shipped,) = [b for b in load_asset(name).background if b.size_m == 0.1]
        two_printed_digits = 0.05e-6
        assert shipped.flux_per_m2_yr == pytest.approx(flux, abs=two_printed_digits)


def test_the_example_of_the_document_is_an_asset() -> None:
    asset = read(EXAMPLE)
    assert asset.crewed
    assert asset.panels[0].stuffing_areal_density_kg_m2 == 7.9
    assert asset.background_penetration_per_orbit == 1e-5
    assert [b.size_m for b in asset.background] == [0.1]


def test_the_document_lists_every_key() -> None:
    text = DOCUMENT.read_text("utf-8").replace(EXAMPLE, "")
    keys = set(re.findall(r"^(\w+) =", EXAMPLE, re.MULTILINE)) - {"assumed", "sources"}
    assert {key for key in keys if f"`{key}`" not in text} == set()
    assert all(f"`{name}`" in text for name in known_assets())


def test_a_satellite_needs_little() -> None:
    text = EXAMPLE[: EXAMPLE.index("[timing]")].replace("background_penetration_per_orbit", "# ")
    asset = read(text.replace('"station"', '"satellite"'))
    assert (asset.kind, asset.crewed, asset.crew) == ("satellite", False, None)
    assert asset.timing.reboost_delta_v_m_s == ()
    assert asset.background_penetration_per_orbit is None


def test_an_ephemeris_takes_the_place_of_element_sets(tmp_path: Path, shared_data: Path) -> None:
    source = shared_data / "ccsds" / "orekit" / "odm" / "oem" / "ISS.resampled.truncated.txt"
    (tmp_path / "iss.oem").write_bytes(source.read_bytes())
    (tmp_path / "iss.toml").write_text(EXAMPLE.replace(TLE, 'oem_file = "iss.oem"\n'))
    asset = load_asset(tmp_path / "iss.toml")
    assert asset.elements == ()
    assert asset.ephemeris is not None
    assert len(asset.ephemeris.tai_ns) == 25
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    assert [(i.name, i.sha256) for i in asset.inputs[1:]] == [("iss.oem", digest)]


BAD = [
    ("cross_section_m2 = 400", "cross_section_m2 = 0", "cross_section_m2 = 0 is out of range"),
    ("cross_section_m2 = 400", "cross_section_m2 = -inf", "is out of range"),
    ('"station"', '"ship"', "kind = 'ship' is not known; use one of station, satellite"),
    ('kind = "station"', 'kind = "station"\ncrewed = false', r"contradicts \[crew\]"),
    ('kind = "station"', 'kind = "station"\ncrewed = 1', "crewed = 1 is not a flag"),
    (TLE, "", "orbit: no element set is given"),
    (TLE, TLE + 'oem_file = "x"\n', "oem_file = 'x' stands beside element sets"),
    (TLE, 'oem_file = "x"\n', "cannot be read from a built-in file"),
    ("39549-4", "39549-5", r"orbit.tle: line 1: checksum = '6' but 7"),
    ("[orbit]", "[orbits]", "orbit is missing"),
    ("people = 4", "people = 4.5", "people = 4.5 is not a whole number"),
    ("people = 4", "people = 0", "people = 0 is out of range"),
    ("seats = 4", "seats = -1", "seats = -1 is out of range"),
    ("seats = 4", "seat = 4", "seats is missing; is 'seat' a slip of it"),
    ("board_s = 600", "board_s = 1e9", "board_s = 1000000000.0 is out of range"),
    ("board_s = 600\n", "", "crew.board_s is missing"),
    ('"stuffed_whipple"', '"whipple"', "belongs to a stuffed Whipple shield"),
    ('"stuffed_whipple"', '"tile"', "kind = 'tile' is not known"),
    ("standoff_m = 0.114", "standoff_m = 11.4", "standoff_m = 11.4 is out of range"),
    ("standoff_m = 0.114", "standof_m = 0.114", "standoff_m is missing; is 'standof_m' a slip"),
    ("[-0.5, 1.0]", "[-0.5, nan]", "reboost_delta_v_m_s = .* is out of range"),
    ("verified = true", "", "verified is missing"),
    ("size_m = 0.1", "size_m = 0.1\nsiz = 2", "unknown key background.0..siz"),
    ('note = "a reboost', 'nte = "a reboost', "unknown key timing.nte; did you mean note"),
]


@pytest.mark.parametrize(("old", "new", "message"), BAD, ids=[str(i) for i in range(len(BAD))])
def test_what_cannot_be_used_is_refused_with_key_value_and_remedy(
    old: str, new: str, message: str
) -> None:
    assert old in EXAMPLE
    with pytest.raises(BadMessageError, match=message) as caught:
        read(EXAMPLE.replace(old, new, 1))
    line = str(caught.value)
    assert line.startswith("my.toml: ")
    assert "\n" not in line
    assert ";" in line


def test_one_size_has_one_background() -> None:
    again = EXAMPLE[EXAMPLE.index("[[background]]") :]
    with pytest.raises(BadMessageError, match="gives one size_m twice"):
        read(EXAMPLE + again)


def test_an_unknown_asset_lists_the_known_ones() -> None:
    with pytest.raises(BadMessageError, match=r"unknown asset 'hubble'.*iss.*tiangong"):
        load_asset("hubble")


@given(st.text(), st.data())
def test_no_text_breaks_the_reader(text: str, data: Any) -> None:
    place = data.draw(st.integers(0, len(EXAMPLE) - 1))
    piece = data.draw(st.text(max_size=3))
    rows = EXAMPLE.splitlines()
    row = data.draw(st.integers(0, len(rows) - 1))
    value = data.draw(st.sampled_from(["", "[]", "{}", "nan", "1e999", "true", "9" * 500, "'x'"]))
    rows[row] = f"{rows[row].split('=')[0]}= {value}"
    candidates = (
        text,
        EXAMPLE[:place] + piece + EXAMPLE[place + 1 :],
        EXAMPLE[:place],
        "\n".join(rows),
    )
    for candidate in candidates:
        assert is_read_or_refused(partial(read, candidate))
