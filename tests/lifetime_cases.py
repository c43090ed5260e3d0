"""Files for tests of lifetimes: a station of January 2022 and a part of a real cloud."""

from __future__ import annotations

from pathlib import Path

__all__ = ["CLOUDS", "cloud_file", "some_pieces", "station_file"]

CLOUDS = {
    "2021-11-30": "cloud_2021-11-30_celestrak_intdes_1982-092.3le",
    "2022-01-22": "cloud_2022-01-22_extract_odap.3le",
    "2022-07-14": "cloud_2022-07-14_extract_person2-0.3le",
    "2025-02-15": "cloud_2025-02-15_celestrak.3le",
}
_STATION = """
format = "greenzone-asset-1"
name = "ISS in January"
kind = "station"
cross_section_m2 = 1500
cross_section_source = "the built-in file's"
[orbit]
post_event = true
tle = '''
{lines}
'''
"""


def cloud_file(shared_data: Path, date: str) -> Path:
    """A file of Cosmos 1408's fragments."""
    return shared_data / "cosmos1408" / CLOUDS[date]


def some_pieces(shared_data: Path, date: str, place: Path, every: int = 10) -> Path:
    """Each so many objects of a cloud file, written to a file of their own."""
    lines = cloud_file(shared_data, date).read_text(encoding="utf-8").splitlines()
    sets = [lines[k : k + 3] for k in range(0, len(lines) - 2, 3)]
    kept = [line for one in sets[::every] for line in one]
    place.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return place


def station_file(shared_data: Path, place: Path) -> Path:
    """The station by its set of 22 January 2022."""
    source = shared_data / "cosmos1408" / "iss_25544_2021-08_2022-01.3le"
    lines = source.read_text(encoding="utf-8").splitlines()
    row = next(k for k, line in enumerate(lines) if line.startswith("1 ") and "22022.91" in line)
    text = "\n".join(["ISS", lines[row], lines[row + 1]])
    place.write_text(_STATION.format(lines=text), encoding="utf-8")
    return place
