"""Whether a chart was drawn."""

from __future__ import annotations

from playwright.sync_api import Locator

__all__ = ["is_drawn"]

_DRAWN_COLOURS = 10  # a blank canvas has one
_COLOURS = """canvas => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  for (let i = 0; i < data.length; i += 4) {
    colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
  }
  return colours.size;
}"""


def is_drawn(canvas: Locator) -> bool:
    """Whether a canvas has the many colours of lines that were smoothed."""
    return int(canvas.evaluate(_COLOURS)) > _DRAWN_COLOURS
