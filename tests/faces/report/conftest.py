from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from browser import running_chromium
from greenzone.faces.report import write_report

DRAWN_TIMEOUT_MS = 20_000  # a bar for hanging, not for speed: benchmarks/report_ready.py measures
WITHOUT_WEBGL = """
const original = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind.startsWith("webgl") ? null : original.call(this, kind, ...rest);
};
"""


@dataclass
class Seen:
    """A drawn page with everything it said and asked for on the way."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def photograph(self, path: Path) -> None:
        self.page.screenshot(path=path, full_page=True)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def open_report(chromium: Browser, tmp_path: Path) -> Iterator[Callable[..., Seen]]:
    """Writes a document as a report and opens it, in a context of its own."""
    contexts: list[BrowserContext] = []

    def opened(
        document: dict[str, Any],
        *,
        width: int = 1400,
        height: int = 900,
        scheme: Any = "light",
        webgl: bool = True,
        scripts: bool = True,
        write: Callable[[Any, Path], None] = write_report,
    ) -> Seen:
        path = tmp_path / f"report-{len(contexts)}.html"
        write(document, path)
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            java_script_enabled=scripts,
        )
        contexts.append(context)
        page = context.new_page()
        seen = Seen(page)
        page.on("console", lambda message: seen.complaints.append(message.text))
        page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        page.on("request", lambda request: seen.requests.append(request.url))
        if not webgl:
            page.add_init_script(WITHOUT_WEBGL)
        page.goto(path.as_uri())
        if scripts:
            page.wait_for_selector("html[data-greenzone=ready]", timeout=DRAWN_TIMEOUT_MS)
        return seen

    yield opened
    for context in contexts:
        context.close()
