"""The page docs/validation/reconstruction.md: breakups rebuilt beside what is known of them."""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from pathlib import Path

import numpy as np

from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.forensics.reconstruction.parentless import parentless_event
from greenzone.forensics.reconstruction.reconstruction import Reconstruction, reconstruct
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from validation.page import Section, Statement, format_page, publish
from validation.reconstruction_synthetic import CASES, synthetic_rows

__all__ = ["page"]

EARTH, WEATHER = shipped_earth_orientation(), shipped_space_weather()
EVENT = parse_utc("2021-11-15T02:47:40Z")
DAY_S = 86_400.0
NOVEMBER = "cloud_2021-11-30_celestrak_intdes_1982-092.3le"
JANUARY = "cloud_2022-01-22_extract_odap.3le"
JULY = "cloud_2022-07-14_extract_person2-0.3le"
SEEDS = 12

TEXT = """\
Breakups rebuilt from element sets (docs/reconstruct.md) beside what is known of them. The bars of
Cosmos 1408 are those of issue 6; they come from a prototype and a bootstrap, not from a public
record of the second. Synthetic breakups, whose truth is known, are the real test. Times hold for
the revolution taken; how sure that one is stands beside it."""

COSMOS = """\
The parent's last set is of 15 November 2021 00:55 UTC; no window is given."""

REFUSED = """\
What cannot be told must be refused. The public sets of the old clouds are years younger than their
events, and no set of their parents is in the data: the fragments are all that is given. Windows
that do not hold the event, and objects that are not the parent, are given with it."""

SYNTHETIC = f"""\
{CASES} breakups by the NASA model: explosions and collisions, parents at 400 to 1,100 km and 30 to
100 degrees, 12 to 59 fragments seen once, 1 to 60 days after. Motion by other dynamics in air with
day, night and a 27-day swing; SGP4 is fitted to two days of it and the elements are blurred as
histories of real objects are. The parent's set has its epoch at the node before some time before
the event (half a day in the mean), and no window is given. The stated probability is 90 %; the bar
is 85 to 95 %. Every interval that misses is listed."""


def page() -> str:
    """The page as Markdown."""
    sections = (
        Section("Cosmos 1408", COSMOS, (*_clouds(), *_tens(), _mixed())),
        Section("Without the parent", ALONE, tuple(_alone())),
        Section("Refusals", REFUSED, tuple(_refusals())),
        Section("Known truth", SYNTHETIC, tuple(synthetic_rows())),
    )
    return format_page(
        "Reconstruction of breakups", TEXT, sections, "python -m validation.reconstruction"
    )


ALONE = """\
The fragments are all that is given. The time is then good to hours or days; the span is to hold
the truth."""


def _folder() -> Path:
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    return Path(os.environ.get("GREENZONE_DATA", default))


@cache
def _cloud(name: str) -> ElementTable:
    table = read_element_file(_folder() / "cosmos1408" / name).table
    return table.take(~np.isin(table.object_id, ["13552", "13553"]))


@cache
def _parent() -> ElementSet:
    table = read_element_file(_folder() / "cosmos1408" / "parent_13552_pre_event.3le").table
    return table.element_set(int(np.argmax(table.epoch_tai_ns)))


@cache
def _catalog() -> ElementTable:
    return read_element_file(_folder() / "catalogs" / "catalog_2022-01-22_odap.3le.gz").table


@cache
def _rebuilt(name: str) -> Reconstruction:
    return reconstruct(_cloud(name), _parent(), EARTH, WEATHER)


def _row(name: str, reference: str, ours: str, gap: str, bar: str, ok: bool | None) -> Statement:
    return Statement(name, reference, ours, gap, bar, ok)


def _clouds() -> list[Statement]:
    rows = []
    for name, words, bar_s in (
        (NOVEMBER, "103 sets of 30 Nov 2021", 15.0),
        (JANUARY, "1,214 sets of 22 Jan 2022", 30.0),
        (JULY, "742 sets of 14 Jul 2022", 300.0),
    ):
        found = _rebuilt(name)
        late_s = found.epoch.seconds_since(EVENT)
        half_s = found.interval.half_width_s
        gap = f"{late_s:+.1f} s"
        rows += [
            _row(f"{words}: time", "02:47:40", format_utc(found.epoch)[11:21], gap,
                 f"{bar_s:.0f} s", abs(late_s) <= bar_s),
            _row(f"{words}: probability of the revolution", "", f"{found.passages[0].weight:.2f}",
                 "", "", None),
        ]  # fmt: skip
        if name == JULY:
            rows.append(
                _row(f"{words}: stated interval covers it", "", f"± {half_s:.1f} s", gap, "covers",
                     abs(late_s) <= half_s)
            )  # fmt: skip
        else:
            rows.append(_row(f"{words}: stated interval", "", f"± {half_s:.1f} s", gap, "", None))
    return [*rows, *_details(_rebuilt(NOVEMBER))]


def _details(found: Reconstruction) -> list[Statement]:
    latitude = np.degrees(found.place.latitude_rad)
    longitude = np.degrees(found.place.longitude_rad)
    north_km = 111.2 * (latitude - 69.0)
    east_km = 111.2 * (longitude - 47.0) * np.cos(np.radians(69.0))
    away = float(np.hypot(north_km, east_km))
    median, share = found.delta_v.median_m_s, found.delta_v.posigrade_fraction
    return [
        _row("103 sets: place", "69 N 47 E", f"{latitude:.2f} N {longitude:.2f} E",
             f"{away:.0f} km", "50 km", away <= 50.0),
        _row("103 sets: median velocity change", "120 m/s", f"{median:.0f} m/s",
             f"{100 * (median / 120 - 1):+.0f} %", "10 %", abs(median / 120.0 - 1.0) <= 0.1),
        _row("103 sets: posigrade", "77 %", f"{100 * share:.0f} %", f"{100 * share - 77:+.0f} %",
             "5", abs(share - 0.77) <= 0.05),
    ]  # fmt: skip


def _tens() -> list[Statement]:
    cloud = _cloud(NOVEMBER)
    late = []
    for seed in range(SEEDS):
        rows = np.random.default_rng(seed).choice(len(cloud), 10, replace=False)
        ten = reconstruct(cloud.take(rows), _parent(), EARTH, WEATHER)
        late.append(abs(ten.epoch.seconds_since(EVENT)))
    return [
        _row(f"ten of the 103 at random, {SEEDS} times: the farthest", "02:47:40",
             f"{max(late):.1f} s away", f"{np.median(late):.1f} s in the median", "60 s",
             max(late) <= 60.0),
    ]  # fmt: skip


def _mixed() -> Statement:
    cloud, catalog = _cloud(NOVEMBER), _catalog()
    low = catalog.mean_motion_rad_s > 11.0 * 2.0 * np.pi / DAY_S
    other = np.array(["1982-092" not in text for text in catalog.intl_designator])
    strangers = kept = 0
    for seed in range(3):
        rng = np.random.default_rng(seed)
        rows = rng.choice(np.flatnonzero(low & other), len(cloud), replace=False)
        both = ElementTable.joined([cloud, catalog.take(rows)])
        window = (_parent().epoch, EVENT.plus(2.0 * DAY_S))
        mixed = reconstruct(both, _parent(), EARTH, WEATHER, window)
        member = np.zeros(len(both), dtype=bool)
        member[mixed.sets.rows] = mixed.member
        kept += int(member[: len(cloud)].sum())
        strangers += int(member[len(cloud) :].sum())
    count = 3 * len(cloud)
    return _row(
        "as many unrelated objects mixed in, 3 times: rejected", f"{count}", f"{count - strangers}",
        f"{100 - 100 * strangers / count:.1f} %; {100 * kept / count:.0f} % of the fragments kept",
        ">= 95 %", strangers <= 0.05 * count,
    )  # fmt: skip


def _named(words: str) -> ElementTable:
    return _catalog().take(np.array([words in name for name in _catalog().name]))


def _about(day: str, days: float = 15.0) -> tuple[Instant, Instant]:
    middle = parse_utc(f"{day}T00:00:00Z")
    return middle.plus(-days * DAY_S), middle.plus((days + 1.0) * DAY_S)


def _alone() -> list[Statement]:
    rows = []
    for words, table, day, window in (
        ("Cosmos 1408, 103 sets, no window", _cloud(NOVEMBER), "2021-11-15", None),
        ("Cosmos 1408, 1,214 sets", _cloud(JANUARY), "2021-11-15", _about("2021-11-15", 5.0)),
        (
            "NOAA 17, sets ten months later",
            _named("NOAA 17 DEB"),
            "2021-03-10",
            _about("2021-03-10"),
        ),
    ):
        found = parentless_event(table, WEATHER, window)
        truth = EVENT if words.startswith("Cosmos") else parse_utc(f"{day}T12:00:00Z")
        slack_s = 0.0 if words.startswith("Cosmos") else 0.5 * DAY_S
        inside = found.earliest.plus(-slack_s) <= truth <= found.latest.plus(slack_s)
        span = found.latest.seconds_since(found.earliest) / 3600.0
        late = found.epoch.seconds_since(truth) / 3600.0
        rows.append(
            _row(words, day, format_utc(found.epoch, 0), f"{late:+.1f} h, span of {span:.0f} h",
                 "span holds it", bool(inside))
        )  # fmt: skip
    return rows


def _refusals() -> list[Statement]:
    rows = []
    folder = _folder() / "breakups"
    for path in sorted(folder.glob("*.3le.gz")):
        table = read_element_file(path).table
        rows.append(_refused(f"{path.name.removesuffix('.3le.gz')}, no window", table, None))
    rows += [
        _refused(f"{words} of January 2022, no window", _named(words), None)
        for words in ("FENGYUN 1C DEB", "COSMOS 2251 DEB", "NOAA 16 DEB", "YUNHAI 1-02 DEB")
    ]
    rng = np.random.default_rng(5)
    low = np.flatnonzero(_catalog().mean_motion_rad_s > 11.0 * 2.0 * np.pi / DAY_S)
    some = _catalog().take(rng.choice(low, 100, replace=False))
    rows.append(_refused("100 unrelated objects, no window", some, None))
    rows.append(_refused("Cosmos 1408 of July 2022, no window", _cloud(JULY), None))
    week = (EVENT.plus(5.0 * DAY_S), EVENT.plus(10.0 * DAY_S))
    days = (EVENT.plus(1.0 * DAY_S), EVENT.plus(3.0 * DAY_S))
    for name, words in ((NOVEMBER, "103 sets"), (JANUARY, "1,214 sets"), (JULY, "742 sets")):
        rows.append(_wrong_window(f"Cosmos 1408, {words}, a window five days late", name, week))
        rows.append(_wrong_window(f"Cosmos 1408, {words}, a window a day late", name, days))
    return [*rows, _wrong_parents()]


def _refused(name: str, table: ElementTable, window: tuple[Instant, Instant] | None) -> Statement:
    try:
        found = parentless_event(table, WEATHER, window)
    except NotDeterminableError as error:
        return _row(name, "refused", "refused", _why(error), "", True)
    return _row(name, "refused", format_utc(found.epoch, 0), "", "", False)


def _wrong_window(name: str, cloud: str, window: tuple[Instant, Instant]) -> Statement:
    try:
        found = reconstruct(_cloud(cloud), _parent(), EARTH, WEATHER, window)
    except NotDeterminableError as error:
        return _row(name, "refused", "refused", _why(error), "", True)
    told = f"revolution at {found.passages[0].weight:.2f}"
    return _row(name, "refused", format_utc(found.epoch, 0), told, "", False)


def _wrong_parents() -> Statement:
    """Low objects taken for the parent of the November cloud, by planes as near as there are."""
    catalog, parent = _catalog(), _parent()
    other = np.array(["1982-092" not in text for text in catalog.intl_designator])
    tilt = np.abs(catalog.inclination_rad - parent.inclination_rad)
    faster = np.abs(catalog.mean_motion_rad_s - parent.mean_motion_rad_s)
    near = np.flatnonzero(other & (tilt < 0.02) & (faster < 5e-5))
    chosen = near[np.argsort(faster[near])][:12]
    window = (EVENT.plus(-DAY_S), EVENT.plus(DAY_S))
    taken = []
    for row in chosen.tolist():
        elements = catalog.element_set(row)
        try:
            reconstruct(_cloud(NOVEMBER), elements, EARTH, WEATHER, window)
            taken.append(elements.object_id)
        except NotDeterminableError:
            continue
    return _row(
        f"Cosmos 1408, {len(chosen)} objects of like height and inclination as the parent",
        "all refused", f"{len(chosen) - len(taken)} refused", ", ".join(taken), "", not taken,
    )  # fmt: skip


def _why(error: NotDeterminableError) -> str:
    reason = str(error).partition(" because ")[2].partition(";")[0]
    return re.sub(r" \(index files [^)]*\)", "", reason)


if __name__ == "__main__":
    sys.exit(publish("reconstruction", page))
