"""The page docs/validation/probability.md: every case of the shared data, beside the peers."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from message_files import shared_folder
from validation.page import Section, format_page, publish
from validation.probability_bounds import bounds_sections
from validation.probability_curved import curved_sections
from validation.probability_plane import plane_sections
from validation.probability_sampled import sampled_section

TEXT = """\
Every case of `pc/` of the real data: NASA CARA's unit tests and published comparison (release of
June 2026), Alfano's cases of 2009, 30 conjunction messages of 2020-2023, 35 encounters derived
from them. Cases with a message start from its file: read, moved to the true TCA, each covariance
turned from its own RTN. *Difference* is relative where a tolerance says "of it". Deviations are
standard deviations of the relative position in the encounter plane; HBR is the combined
hard-body radius.

Where a reference is known to be off (CARA's quadrature, and its count of expected collisions) the
comparison keeps its stated tolerance, and the text above the table says what is known.
"""


def page() -> str:
    """The Markdown text of the page."""
    folder = shared_folder() / "pc"
    sections: list[Section] = [
        *plane_sections(folder),
        *curved_sections(folder),
        sampled_section(folder),
        *bounds_sections(folder),
    ]
    return format_page(
        "Probability of collision", TEXT, sections, "python -m validation.probability"
    )


if __name__ == "__main__":
    sys.exit(publish("probability", page))
