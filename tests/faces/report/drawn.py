"""Whether anything is drawn on a canvas: how many colours it has."""

__all__ = ["COLOURS", "DRAWN_COLOURS"]

DRAWN_COLOURS = 10
"""A blank canvas has one."""
COLOURS = """canvas => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  for (let i = 0; i < data.length; i += 4) {
    colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
  }
  return colours.size;
}"""
