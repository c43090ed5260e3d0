"""A real headless Chromium for the tests, from the machine or from the project's own tool folder.

Order: `$CHROMIUM`, a system browser, else the Chromium that `make browser` unpacks into
`.tool/chromium`. WebGL is drawn by SwiftShader on the processor, so no graphics card is needed.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

UNPACKED = Path(__file__).parents[1] / ".tool" / "chromium"
SYSTEM_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
FLAGS = (
    "--no-sandbox",  # the tests may run as root in a container
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-dev-shm-usage",  # /dev/shm is 64 MB in many containers
    "--lang=en-US",
)


class NoBrowserError(RuntimeError):
    """No Chromium is there."""


def chromium_path() -> Path:
    """The Chromium to drive; raises `NoBrowserError` where there is none."""
    named = os.environ.get("CHROMIUM")
    if named:
        return Path(named)
    for name in SYSTEM_NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    if (UNPACKED / "chromium").is_file():
        return UNPACKED / "chromium"
    raise NoBrowserError("no Chromium on this machine: run `make browser`, or set CHROMIUM")


@contextmanager
def running_chromium(*flags: str) -> Iterator[Browser]:
    """A running browser that is closed at the end."""
    path = chromium_path()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=[*FLAGS, *flags],
            env=_environment(path),
        )
        try:
            yield browser
        finally:
            browser.close()


def _environment(path: Path) -> dict[str, str | float | bool]:
    """This process's environment with what the unpacked browser misses on a bare machine."""
    environment: dict[str, str | float | bool] = {**os.environ}
    environment.setdefault("LANG", "C.UTF-8")
    if path.parent == UNPACKED:
        if not find_library("nss3"):
            environment["LD_LIBRARY_PATH"] = str(UNPACKED / "al2023" / "lib")
        if not shutil.which("fc-list"):
            environment["FONTCONFIG_PATH"] = str(UNPACKED / "fonts")
    return environment
