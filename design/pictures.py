"""What the documents show of full runs: `python -m design.pictures` runs the program for them.

It writes the pictures of `docs/images`, photographed in headless Chromium from the report of
`greenzone respond cosmos-1408`, from the page of `greenzone explain` on five made-up messages and
from that of `greenzone screen` on the catalog of January 2022, and the blocks marked
`(design.pictures)`: the terminal's answer in README.md and the comparison with the first report in
docs/respond.md.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from design.doc_blocks import ROOT, documents, fenced, with_blocks
from tests.browser import running_chromium
from tests.conjunction_series import write_series

IMAGES = ROOT / "docs" / "images"
GUIDE = ROOT / "docs" / "respond.md"
WIDTH_PX, HEIGHT_PX = 1280, 1500
SHOWN = {
    "report-top.png": ("main", "#assets"),
    "report-passes.png": ("#passes", "#passes .chart svg"),
    "report-cloud.png": ("#cloud", "#cloud"),
}
"""Each picture with where it begins and what it ends with."""
EXPLAINED = {
    "explain-top.png": ("main", "#plane .planes"),
    "explain-curves.png": ("#curves", "#curves"),
    "explain-history.png": ("#history", "#history"),
}
"""The same of the explanation of a conjunction."""
SCREENED = {
    "screen-top.png": ("main", "#approaches"),
    "screen-charts.png": ("#charts", "#charts"),
}
"""The same of a screening."""
CATALOG = (
    Path(os.environ.get("GREENZONE_DATA", ROOT.parent / "shared" / "data"))
    / "catalogs"
    / "catalog_2022-01-22_odap.3le.gz"
)
"""Not part of the repository; without it the pictures of a screening stay as they are."""
SCREENING = ("--start", "2022-01-22T20:00:00Z", "--hours", "6", "--radius-km", "5")
MARGIN_ABOVE_PX, MARGIN_BELOW_PX = 20.0, 6.0
SCROLL = "(part, margin) => window.scrollTo(0, part.getBoundingClientRect().top + scrollY - margin)"
COMPARED_PASSES = 10


def main() -> None:
    """Run the program, photograph its report, write the blocks."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write_first_report(folder / "my-event.toml")
        run_program(folder, "respond", "cosmos-1408", "--out", "hindsight")
        photograph(folder / "hindsight" / "report.html", SHOWN)
        messages = [path.name for path in write_series(folder)]
        run_program(folder, "explain", *messages, "--out", "explained.html")
        photograph(folder / "explained.html", EXPLAINED)
        if CATALOG.is_file():
            run_program(folder, "screen", str(CATALOG), *SCREENING, "--html", "screened.html")
            photograph(folder / "screened.html", SCREENED)
        text = run_program(folder, "respond", "cosmos-1408", "--asset", "iss")
        run_program(folder, "respond", "my-event.toml", "--out", "first")
        answers = [_read(folder / run / "response.json") for run in ("hindsight", "first")]
    bodies = {"answer": fenced(_answer(text)), "first-report": comparison(*answers)}
    for document in documents():
        before = document.read_text(encoding="utf-8")
        document.write_text(with_blocks(before, bodies), encoding="utf-8")


def run_program(folder: Path, *arguments: str) -> str:
    """What the program prints to a plain terminal of 100 columns."""
    done = subprocess.run(
        [sys.executable, "-m", "greenzone", *arguments],
        cwd=folder,
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return "\n".join(line.rstrip() for line in done.stdout.splitlines())


def photograph(report: Path, shown: dict[str, tuple[str, str]]) -> None:
    """Save the pictures of one page."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with running_chromium() as browser:
        page = browser.new_page(viewport={"width": WIDTH_PX, "height": HEIGHT_PX})
        page.goto(report.as_uri())
        page.wait_for_selector("html[data-greenzone=ready]")
        for name, (first, last) in shown.items():
            page.locator(first).first.evaluate(SCROLL, MARGIN_ABOVE_PX)
            top = page.locator(first).first.bounding_box()
            end = page.locator(last).first.bounding_box()
            assert top is not None
            assert end is not None
            y = max(top["y"] - MARGIN_ABOVE_PX, 0.0)
            height = end["y"] + end["height"] + MARGIN_BELOW_PX - y
            page.screenshot(
                path=IMAGES / name, clip={"x": 0, "y": y, "width": WIDTH_PX, "height": height}
            )


def comparison(hindsight: dict[str, Any], first: dict[str, Any]) -> str:
    """The passes of the first asset in both answers, side by side, then the shelter windows."""
    lines = [
        "| pass (peak, UTC) | P(≥ 1 cm), 02:47:40 | zone | P(≥ 1 cm), 02:48:30 ± 50 s | zone |",
        "|---|---|---|---|---|",
    ]
    ours, theirs = hindsight["assets"][0], first["assets"][0]
    rows = [p for p in ours["passes"] if p["zone"] != "green" and p["advised"]]
    lines += [
        f"| {one['peak_utc'][11:16]} | {_cells(one)} | {_cells(_same(one, theirs))} |"
        for one in rows[:COMPARED_PASSES]
    ]
    later = len(rows) - COMPARED_PASSES
    lines += ["", f"{later} later passes are not shown."] if later > 0 else []
    lines += ["", f"Shelter with 02:47:40: {_windows(ours)}."]
    lines += ["", f"Shelter with 02:48:30 ± 50 s: {_windows(theirs)}."]
    return "\n".join(lines)


def _same(one: dict[str, Any], asset: dict[str, Any]) -> dict[str, Any] | None:
    """The pass of another answer whose peak has the same time within 20 minutes."""
    passes: list[dict[str, Any]] = asset["passes"]
    near = [p for p in passes if abs(_minutes(p) - _minutes(one)) < 20.0]
    return near[0] if near else None


def _minutes(one: dict[str, Any]) -> float:
    day, hour, minute = (int(one["peak_utc"][a:b]) for a, b in ((8, 10), (11, 13), (14, 16)))
    return 1440.0 * day + 60.0 * hour + minute


def _cells(one: dict[str, Any] | None) -> str:
    if one is None:
        return "no pass | "
    low, high = one["p_hit_ge_1cm_interval"]
    sign = "< " if one["status"] == "upper_bound" else ""
    return f"{sign}{one['p_hit_ge_1cm']:.1e} ({low:.1e} to {high:.1e}) | {one['zone']}"


def _windows(asset: dict[str, Any]) -> str:
    spans = [f"{w['start_utc'][11:16]} to {w['end_utc'][11:16]}" for w in asset["shelter"]]
    return ", ".join(spans) or "none"


def _answer(text: str) -> str:
    """The terminal's answer down to the list of what is not known."""
    return text.split("\nwhat this does not know", maxsplit=1)[0].strip("\n")


def _write_first_report(path: Path) -> None:
    """The event file of the guide, as a reader would copy it."""
    found = re.search(r"```toml\n(# my-event\.toml\n.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert found is not None, "docs/respond.md has no my-event.toml"
    path.write_text(found[1], encoding="utf-8")


def _read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


if __name__ == "__main__":
    main()
