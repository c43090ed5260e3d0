"""How soon the report is drawn in headless Chromium, and how large it is.

The bars of the project: ready in 2 s, at most 1.5 MB with its data. Times are from the start of
the navigation to the page's own mark, set once every chart and the cloud are on the screen.
"""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser
from tests.browser import running_chromium
from tests.faces.report.sample import long_document

from greenzone.faces.report import write_report

Row = dict[str, str | float]

RUNS = 7
READY_BAR_MS = 2000.0
SIZE_BAR_BYTES = 1_500_000


def run(runs: int = RUNS) -> list[Row]:
    """Rows with the median and the slowest ready time over `runs` fresh pages, and the size."""
    with TemporaryDirectory() as folder, running_chromium() as browser:
        path = Path(folder) / "report.html"
        write_report(long_document(), path)
        times_ms = [_ready_ms(browser, path) for _ in range(runs)]
        size = path.stat().st_size
    return [
        {"what": "report ready, median", "value_ms": median(times_ms), "bar_ms": READY_BAR_MS},
        {"what": "report ready, slowest", "value_ms": max(times_ms), "bar_ms": READY_BAR_MS},
        {"what": "report size", "value_bytes": size, "bar_bytes": SIZE_BAR_BYTES},
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
