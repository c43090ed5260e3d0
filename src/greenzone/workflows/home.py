"""Where greenzone keeps what it fetches and imports, unless it is told another place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["greenzone_home"]


def greenzone_home() -> Path:
    """The folder of the user's own data: `$GREENZONE_HOME`, else the platform's place for it.

    That place is `$XDG_DATA_HOME/greenzone`, or `.local/share/greenzone` in the user's folder
    (XDG Base Directory Specification 0.8); `Library/Application Support` on macOS and
    `%LOCALAPPDATA%` on Windows. A relative `$XDG_DATA_HOME` is ignored, as the specification
    asks. The folder is not created.
    """
    chosen = os.environ.get("GREENZONE_HOME", "")
    return Path(chosen).expanduser().absolute() if chosen else _platform_folder() / "greenzone"


def _platform_folder() -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        return Path(local) if local else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    xdg = Path(os.environ.get("XDG_DATA_HOME", ""))
    return xdg if xdg.is_absolute() else Path.home() / ".local" / "share"
