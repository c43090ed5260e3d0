"""How soon the report and the page of a screening are drawn in headless Chromium, and their size.

The bars of the project: the report ready in 2 s, a screening of 5,000 events in 3 s, each at most
1.5 MB with its data. Times are from the start of the navigation to the page's own mark, set once
every chart and the cloud are on the screen.
"""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser
from tests.browser import running_chromium
from tests.faces.report.sample import long_document
from tests.faces.report.screening_sample import screening_sample

from greenzone.faces.report import write_report, write_screening
from greenzone.faces.report.screening_page import MOST_ROWS

Row = dict[str, str | float]

RUNS = 7
READY_BAR_MS = 2000.0
SCREENING_BAR_MS = 3000.0
SIZE_BAR_BYTES = 1_500_000


def run(runs: int = RUNS) -> list[Row]:
    """Rows with the median and the slowest ready time over `runs` fresh pages, and the size."""
    with TemporaryDirectory() as folder, running_chromium() as browser:
        report, screening = (Path(folder) / f"{name}.html" for name in ("report", "screening"))
        write_report(long_document(), report)
        write_screening(screening_sample(MOST_ROWS), screening)
        return [
            *_rows("report", browser, report, runs, READY_BAR_MS),
            *_rows("screening", browser, screening, runs, SCREENING_BAR_MS),
        ]


def _rows(name: str, browser: Browser, path: Path, runs: int, bar_ms: float) -> list[Row]:
    times_ms = [_ready_ms(browser, path) for _ in range(runs)]
    return [
        {"what": f"{name} ready, median", "value_ms": median(times_ms), "bar_ms": bar_ms},
        {"what": f"{name} ready, slowest", "value_ms": max(times_ms), "bar_ms": bar_ms},
        {
            "what": f"{name} size",
            "value_bytes": path.stat().st_size,
            "bar_bytes": SIZE_BAR_BYTES,
        },
    ]


def _ready_ms(browser: Browser, path: Path) -> float:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-greenzone=ready]")
    ready_ms: float = page.evaluate("performance.getEntriesByName('greenzone-ready')[0].startTime")
    page.close()
    return ready_ms


if __name__ == "__main__":
    for row in run():
        print(row)
