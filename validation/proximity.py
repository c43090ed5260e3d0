"""The page docs/validation/proximity.md: known company, planted company, and chance alone.

Planted companions and the null are made by tests/planted_companions.py.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy import ndarray
from scipy.spatial import cKDTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from greenzone.catalog.catalog import Catalog, catalog_of
from greenzone.core.instant import Instant, parse_utc
from greenzone.forensics.proximity.chance import NODE_SCATTER_RAD, expected_by_chance
from greenzone.forensics.proximity.company import Company, company_of_catalog
from greenzone.forensics.proximity.judgement import Judgement, judge, peers
from greenzone.forensics.proximity.kinds import EXPLAINED, Kind
from greenzone.forensics.proximity.known_companions import KnownCompanions, known_companions
from greenzone.forensics.proximity.ring import ring_of
from greenzone.forensics.proximity.timeline import STEP_S, Timeline
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable, text_array
from planted_companions import beside, carried_back, drifting_in, identified, randomised
from validation.page import Section, Statement, format_page, publish

WITHIN_M = 100e3
DAYS = 3.0
CATALOGS = {
    "2022": ("catalog_2022-01-22_odap.3le.gz", "2022-01-21T12:00:00Z"),
    "2026": ("active_2026-04-26_troilus.3le.gz", "2026-04-26T15:00:00Z"),
}
DLR = "DLR, TanDEM-X: two satellites in close formation since 2010"
NORTHROP_2 = "Northrop Grumman, 12 April 2021: MEV-2 docked with Intelsat 10-02"
NORTHROP_1 = "Northrop Grumman, 26 February 2020: MEV-1 docked with Intelsat 901"
ONE_SET = "the catalog gives both one element set"
KNOWN = (
    ("2022", "34779", "49330", "unexplained, the highest score",
     "Breaking Defense, 26 January 2022 (ExoAnalytic): SJ-21 at Compass G2, docked 22 January"),
    ("2022", "31698", "36605", Kind.FORMATION, DLR),
    ("2026", "31698", "36605", Kind.FORMATION, DLR),
    ("2022", "28358", "46113", Kind.DOCKED, NORTHROP_2),
    ("2026", "28358", "46113", Kind.DOCKED, NORTHROP_2),
    ("2022", "26824", "44625", Kind.DOCKED, NORTHROP_1),
    ("2022", "39452", "39453", Kind.FORMATION, "ESA, Swarm: A and C fly side by side"),
    ("2022", "25544", "50318", Kind.STATION, "NASA: Dragon CRS-24 docked on 22 December 2021"),
    ("2026", "25544", "67796", Kind.STATION, ONE_SET),
    ("2026", "25544", "66664", Kind.STATION, ONE_SET),
    ("2026", "25544", "68689", Kind.STATION, ONE_SET),
    ("2026", "48274", "64786", Kind.STATION, ONE_SET),
    ("2026", "48274", "66645", Kind.STATION, ONE_SET),
    ("2026", "48274", "53239", Kind.STATION, ONE_SET),
    ("2026", "37775", "60086", Kind.COLLOCATION, "SES: Astra 1N and 1P share 19.2 degrees east"),
    ("2026", "38778", "40364", Kind.COLLOCATION, "SES: Astra 2F and 2G share 28.2 degrees east"),
    ("2026", "29055", "33436", "none within 100 km",
     "by their sets Astra 1KR is at 19.01 and 1M at 19.43 degrees east"),
    ("2026", "44476", "55841", "unexplained",
     "Aldoria, 6 March 2025: Luch-5X some 50 km from Intelsat 39 at 62 degrees east"),
    ("2026", "54048", "54225", Kind.COLLOCATION, "Eutelsat: both at 13 degrees east"),
    ("2026", "43476", "43477", "none within 100 km",
     "NASA and GFZ, GRACE-FO: about 220 km apart"),
    ("2026", "62256", "62258", "not followed",
     "ESA, Proba-3: a formation; one of its sets is older than 10 days"),
)  # fmt: skip
DAY_S = 86_400.0
PLANTED = 20
FIRST_ID = 800_000
"""Of planted objects: no catalog goes so far."""
SHUFFLES = 3
SAMPLE = 3_000

TEXT = """\
Every pair within 100 km for a revolution in three days, on the whole public catalog of January 2022
and the active objects of April 2026 (shared data): known company is recognised, planted company is
found, and chance alone gives no more than the score says. How: [proximity.md](../proximity.md)."""

KNOWN_TEXT = """\
Pairs of which it is published what they are. "Ours" is the kind and the score; a score above 0 says
that fewer than one such pair is expected in the catalog."""

DRAMA_TEXT = """\
Pairs with a score above 0, and what the first hundred are. "Without the table": the same with the
built-in stations, formations and dockings left away, as for company that nobody has published."""

PLANTED_TEXT = """\
{count} objects of each kind planted in the catalog of April 2026, each beside another object drawn
at random, all at once. The approach: drifts of 40 to 150 km a day along the target's track, planes
0.01 to 0.1 degrees apart; those that drift by less than 67 km a day may stay within 100 km
throughout, which is called shadowing. The shadow: 50 to 90 km ahead or behind, drifting at most
300 m a day, planes 0.02 to 0.2 degrees apart. The neighbour: daily sets of synchronous objects that
moved by 0.5 degrees a day and stopped 0.02 to 0.08 degrees from a held one. The release: sets from
the fifth day on, 5 to 30 km from a payload, with the designator of its launch; all others have an
earlier set too. "Found": beside the right target. The rank is among all pairs of the catalog."""

NULL_TEXT = """\
{count} times the nodes scattered by up to 15 degrees and the phases thrown anew, names and
designators taken away: chance alone. Of pairs with an expected number of at most x there should be
at most about x in the ring and x outside of it; that there are fewer is the price of a simple
bound. Agrees: no more than x and three times the deviation of the mean."""

JUDGE_TEXT = """\
{count} low objects drawn from the catalog of January 2022. The judge has every position every
300 s, and a tree of scipy for who is within 100 km; company is a revolution without a gap. And the
least distance of pairs, against the models every 2 s around the time told."""


@dataclass(frozen=True)
class Watched:
    """A catalog followed and judged."""

    catalog: Catalog
    company: Company
    judgement: Judgement

    def place(self, one: str, other: str) -> int | None:
        """The pair of two ids."""
        ids = self.catalog.object_id
        for p in range(len(self.company)):
            pair = {str(ids[self.company.primary[p]]), str(ids[self.company.secondary[p]])}
            if pair == {one, other}:
                return p
        return None

    @property
    def rank(self) -> ndarray:
        """1 for the highest score."""
        score = self.judgement.score
        return np.array([1 + int((score > value).sum()) for value in score])


def page() -> str:
    """The whole page as Markdown."""
    return format_page(
        "Validation of the watch over proximity", TEXT, sections(), "python -m validation.proximity"
    )


def sections() -> tuple[Section, ...]:
    """Every section of the page."""
    return (_known(), _drama(), _planted(), _null(), _judged())


@cache
def table_of(year: str) -> ElementTable:
    """The sets of a shared catalog."""
    folder = Path(os.environ.get("GREENZONE_DATA", Path(__file__).parents[2] / "shared" / "data"))
    return read_element_file(folder / "catalogs" / CATALOGS[year][0]).table


def watched(
    table: ElementTable, start: Instant, days: float = DAYS, known: KnownCompanions | None = None
) -> Watched:
    """Everything of a table, judged."""
    timeline = Timeline(catalog_of(table), start, days * DAY_S, shipped_earth_orientation())
    company = company_of_catalog(timeline, WITHIN_M)
    table_used = known_companions() if known is None else known
    judgement = judge(timeline, company, ring_of(timeline), table_used, WITHIN_M)
    return Watched(timeline.catalog, company, judgement)


@cache
def _whole(year: str) -> Watched:
    return watched(table_of(year), parse_utc(CATALOGS[year][1]))


def _known() -> Section:
    cases = []
    for year, one, other, expected, source in KNOWN:
        run = _whole(year)
        names = dict(zip(run.catalog.object_id.tolist(), run.catalog.name.tolist(), strict=True))
        told, right = _told_of(run, one, other, expected)
        title = f"{year}: {names.get(one, one)} and {names.get(other, other)}"
        cases.append(Statement(title, str(expected), told, source, "", right))
    return Section("Known company", KNOWN_TEXT, tuple(cases))


def _told_of(run: Watched, one: str, other: str, expected: str) -> tuple[str, bool]:
    p = run.place(one, other)
    if p is None:
        return "none", expected in ("none within 100 km", "not followed")
    kind, score = run.judgement.kind[p], run.judgement.score[p]
    told = f"{kind}, score {score:.1f}, {run.company.minimum_range_m[p] / 1e3:.1f} km"
    if expected == "unexplained":
        return told, kind not in EXPLAINED
    if expected == "unexplained, the highest score":
        return told, kind not in EXPLAINED and run.rank[p] == 1 and score > 0.0
    return told, kind == expected


def _drama() -> Section:
    cases = []
    nothing = KnownCompanions((), {}, known_companions().digest)
    for year in CATALOGS:
        bare = watched(table_of(year), parse_utc(CATALOGS[year][1]), known=nothing)
        for name, run in (("", _whole(year)), (", without the table", bare)):
            kind, score = np.array(run.judgement.kind), run.judgement.score
            above = np.flatnonzero(score > 0.0)
            explained = np.array([one in EXPLAINED for one in kind])
            first = np.argsort(-score, kind="stable")[:100]
            count = Counter(kind[first].tolist())
            told = ", ".join(f"{number} {one}" for one, number in count.most_common())
            cases += [
                Statement(
                    f"{year}{name}: pairs, of them explained",
                    "",
                    f"{len(score):,}, {int(explained.sum()):,}",
                    "",
                    "",
                    None,
                ),
                Statement(
                    f"{year}{name}: score above 0, above 1, above 2",
                    "",
                    ", ".join(str(int((score > s).sum())) for s in (0.0, 1.0, 2.0)),
                    "; ".join(_names(run, int(p)) for p in above[np.argsort(-score[above])][:4]),
                    "",
                    None,
                ),
                Statement(
                    f"{year}{name}: explained among those above 0",
                    "0",
                    str(int(explained[above].sum())),
                    "",
                    "0",
                    not explained[above].any(),
                ),
                Statement(f"{year}{name}: the first hundred", "", told, "", "", None),
            ]
    return Section("False drama", DRAMA_TEXT, tuple(cases))


def _names(run: Watched, p: int) -> str:
    rows = (run.company.primary[p], run.company.secondary[p])
    return " and ".join(str(run.catalog.name[row]) for row in rows)


def _planted() -> Section:
    table, start = table_of("2026"), parse_utc(CATALOGS["2026"][1])
    rng = np.random.default_rng(7)
    cases = []
    for name, kinds, days, made in (
        ("slow phasing approach", (Kind.APPROACH, Kind.SHADOWING), DAYS, _approaching),
        ("shadow at 50 to 90 km", (Kind.SHADOWING,), DAYS, _shadowing),
        ("synchronous neighbour that stopped", (Kind.ARRIVAL,), 10.0, _arriving),
        ("release of a sub-satellite", (Kind.RELEASE,), 8.0, _released),
    ):
        planted, targets = made(table, rng)
        begin = start if days == DAYS else start.plus((DAYS - days) * DAY_S)
        cases += _recovered(name, kinds, watched(planted, begin, days), targets)
    return Section("Planted company", PLANTED_TEXT.format(count=PLANTED), tuple(cases))


def _recovered(
    name: str, kinds: tuple[Kind, ...], run: Watched, targets: dict[str, str]
) -> list[Statement]:
    """How many were found, called what they are, and where they rank."""
    places = [run.place(one, target) for one, target in targets.items()]
    found = [p for p in places if p is not None]
    right = [p for p in found if run.judgement.kind[p] in kinds]
    scores = run.judgement.score[found] if found else np.zeros(1)
    ranks = run.rank[found] if found else np.zeros(1)
    called = Counter(str(run.judgement.kind[p]) for p in found)
    told = ", ".join(f"{number} {one}" for one, number in called.most_common())
    count = len(targets)
    return [
        Statement(f"{name}: found", str(count), str(len(found)), told, "", len(found) == count),
        Statement(f"{name}: of the kind", str(count), str(len(right)), "", "", len(right) == count),
        Statement(
            f"{name}: scores above 0",
            str(count),
            str(int((scores > 0.0).sum())),
            f"median {np.median(scores):.1f}, from {scores.min():.1f} to {scores.max():.1f}",
            "",
            None,
        ),
        Statement(
            f"{name}: ranks, of {len(run.company):,} pairs",
            "",
            f"median {np.median(ranks):.0f}",
            f"worst {ranks.max():.0f}",
            f"worst within {2 * count}",
            bool(ranks.max() <= 2 * count),
        ),
    ]


def _low_payloads(table: ElementTable, rng: np.random.Generator) -> ndarray:
    """Rows of targets: low, nearly circular, current, no member of a large family, far apart."""
    low = table.mean_motion_rad_s > 14.0 * 2.0 * np.pi / DAY_S
    current = np.abs(table.epoch_tai_ns - parse_utc(CATALOGS["2026"][1]).tai_ns) < DAY_S * 1e9
    named = np.array([not str(n).startswith(("STARLINK", "ONEWEB", "KUIPER", "QIANFAN"))
                      for n in table.name])  # fmt: skip
    return rng.choice(np.flatnonzero(low & current & named & (table.eccentricity < 0.005)),
                      PLANTED, replace=False)  # fmt: skip


def _side(rng: np.random.Generator, low: float, high: float) -> ndarray:
    return rng.choice([-1.0, 1.0], PLANTED) * rng.uniform(low, high, PLANTED)


def _approaching(
    table: ElementTable, rng: np.random.Generator
) -> tuple[ElementTable, dict[str, str]]:
    rows = _low_payloads(table, rng)
    drift = _side(rng, 40e3, 150e3)
    lead = -drift * rng.uniform(1.0, 2.0, PLANTED)
    turn, tilt = (np.radians(_side(rng, 0.01, 0.1)) for _ in range(2))
    return _added(table, rows, beside(table, rows, lead, drift, turn, tilt))


def _shadowing(
    table: ElementTable, rng: np.random.Generator
) -> tuple[ElementTable, dict[str, str]]:
    rows = _low_payloads(table, rng)
    turn, tilt = (np.radians(_side(rng, 0.02, 0.2)) / np.sqrt(2.0) for _ in range(2))
    lag = _side(rng, 50e3, 90e3)
    return _added(table, rows, beside(table, rows, lag, _side(rng, 0.0, 300.0), turn, tilt))


def _arriving(table: ElementTable, rng: np.random.Generator) -> tuple[ElementTable, dict[str, str]]:
    spin = np.abs(table.mean_motion_rad_s * DAY_S / (2.0 * np.pi) - 1.00273791) * 360.0
    start = parse_utc(CATALOGS["2026"][1]).tai_ns
    held = (spin < 0.02) & (table.inclination_rad < np.radians(0.1)) & (table.eccentricity < 1e-3)
    current = np.abs(table.epoch_tai_ns - start) < DAY_S * 1e9
    rows = rng.choice(np.flatnonzero(held & current), PLANTED, replace=False)
    sets = drifting_in(table, rows, _side(rng, 0.02, 0.08), 0.5, 8)
    ids = np.tile(np.arange(FIRST_ID, FIRST_ID + PLANTED), len(sets) // PLANTED)
    sets = sets.with_columns(
        object_id=text_array([str(i) for i in ids]),
        name=text_array([f"OBJECT {i}" for i in ids]),
        intl_designator=text_array([""] * len(sets)),
    )
    return ElementTable.joined([table, sets]), _targets(table, rows)


def _released(table: ElementTable, rng: np.random.Generator) -> tuple[ElementTable, dict[str, str]]:
    rows = _low_payloads(table, rng)
    turn = np.radians(_side(rng, 0.001, 0.01))
    lag, drift = _side(rng, 5e3, 30e3), _side(rng, 1e3, 5e3)
    pieces = beside(table, rows, lag, drift, turn, turn)
    designators = [f"{str(table.intl_designator[row])[:8]}ZZ" for row in rows]
    pieces = identified(pieces, FIRST_ID, "kept").with_columns(
        intl_designator=text_array(designators)
    )
    earlier = carried_back(table, 5.0, shipped_earth_orientation())
    return ElementTable.joined([table, earlier, pieces]), _targets(table, rows)


def _added(
    table: ElementTable, rows: ndarray, sets: ElementTable
) -> tuple[ElementTable, dict[str, str]]:
    return ElementTable.joined([table, identified(sets, FIRST_ID)]), _targets(table, rows)


def _targets(table: ElementTable, rows: ndarray) -> dict[str, str]:
    return {str(FIRST_ID + k): str(table.object_id[row]) for k, row in enumerate(rows)}


def _null() -> Section:
    limits = (1.0, 3.0, 10.0, 30.0, 100.0)
    cases = []
    for year in CATALOGS:
        table, start = table_of(year), parse_utc(CATALOGS[year][1])
        rng = np.random.default_rng(11)
        counted = np.zeros((2, len(limits)))
        for _ in range(SHUFFLES):
            expected, inside = _expected_of_null(table, start, rng)
            for k, mask in enumerate((inside, ~inside)):
                counted[k] += [(expected[mask] <= x).sum() for x in limits]
        for place, row in zip(("in the ring", "outside"), counted / SHUFFLES, strict=True):
            cases += [
                Statement(
                    f"{year}, {place}: pairs with at most {x:g} expected",
                    f"at most {x:g}",
                    f"{seen:.1f}",
                    "",
                    f"{x + 3.0 * np.sqrt(x / SHUFFLES):.1f}",
                    bool(seen <= x + 3.0 * np.sqrt(x / SHUFFLES)),
                )
                for x, seen in zip(limits, row.tolist(), strict=True)
            ]
    return Section("Chance alone", NULL_TEXT.format(count=SHUFFLES), tuple(cases))


def _expected_of_null(
    table: ElementTable, start: Instant, rng: np.random.Generator
) -> tuple[ndarray, ndarray]:
    """The expected number of each pair, and whether it is in the ring."""
    earth = shipped_earth_orientation()
    catalog = catalog_of(table)
    before = Timeline(catalog, start, DAYS * DAY_S, earth).orbits[0].synchronous
    ids = dict(zip(catalog.object_id.tolist(), before.tolist(), strict=True))
    ring = np.array([bool(ids.get(str(i), False)) for i in table.object_id])
    shuffled = randomised(table, ring, NODE_SCATTER_RAD, rng)
    timeline = Timeline(catalog_of(shuffled), start, DAYS * DAY_S, earth)
    company = company_of_catalog(timeline, WITHIN_M)
    likely = 0.5 * peers(timeline, company)
    return np.asarray(likely * expected_by_chance(timeline, company)), company.synchronous


def _judged() -> Section:
    table, start = table_of("2022"), parse_utc(CATALOGS["2022"][1])
    rng = np.random.default_rng(3)
    low = np.flatnonzero(table.mean_motion_rad_s > 13.5 * 2.0 * np.pi / DAY_S)
    sample = table.take(np.sort(rng.choice(low, SAMPLE, replace=False)))
    catalog = catalog_of(sample)
    timeline = Timeline(catalog, start, DAY_S, shipped_earth_orientation())
    ours = company_of_catalog(timeline, WITHIN_M)
    told = set(zip(ours.primary.tolist(), ours.secondary.tolist(), strict=True))
    seen = _seen(timeline)
    cases = (
        Statement(
            "pairs, lost, made up",
            f"{len(seen)}, 0, 0",
            f"{len(told)}, {len(seen - told)}, {len(told - seen)}",
            "",
            "0",
            seen == told,
        ),
        _least_distances(timeline, ours),
    )
    return Section("Against a judge that looks everywhere", JUDGE_TEXT.format(count=SAMPLE), cases)


def _seen(timeline: Timeline) -> set[tuple[int, int]]:
    """Pairs within the distance for a revolution of the primary, by a tree at every sample."""
    known = np.flatnonzero(timeline.orbits[0].known)
    period = 2.0 * np.pi / timeline.orbits[0].rate_rad_s
    running: dict[tuple[int, int], int] = {}
    found: set[tuple[int, int]] = set()
    for _, states, status in timeline.blocks(known):
        for t in range(len(states)):
            fine = np.flatnonzero(status[t] == 0)
            tree = cKDTree(states[t, :3, fine])
            pairs = tree.query_pairs(WITHIN_M)
            now = {(int(known[fine[a]]), int(known[fine[b]])) for a, b in pairs}
            running = {pair: running.get(pair, 0) + 1 for pair in now}
            for (i, j), count in running.items():
                if count >= int(np.ceil(period[i] / STEP_S)) + 1:
                    found.add((i, j))
    return found


def _least_distances(timeline: Timeline, ours: Company) -> Statement:
    around = np.arange(-600.0, 601.0, 2.0)
    worst = 0.0
    for p in range(len(ours)):
        times = np.clip(ours.tca_s[p] + around, 0.0, timeline.duration_s)
        one, two = (
            timeline.states_of(int(row), times) for row in (ours.primary[p], ours.secondary[p])
        )
        least = float(np.nanmin(np.linalg.norm(two[:, :3] - one[:, :3], axis=1)))
        worst = max(worst, float(ours.minimum_range_m[p]) - least)
    return Statement(
        f"least distances of {len(ours)} pairs: too large by at most (m)",
        "0",
        f"{worst:.1f}",
        "",
        "100",
        worst <= 100.0,
    )


if __name__ == "__main__":
    sys.exit(publish("proximity", page))
