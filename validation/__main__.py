"""Writes every page of docs/validation; with `--check` compares them with a new run."""

from __future__ import annotations

import sys

from validation import (
    breakup,
    cloud_motion,
    cosmos_1408,
    encounters,
    lifetime,
    maneuvers,
    messages,
    probability,
    proximity,
    reconstruction,
    screening,
)
from validation.page import publish

_PAGES = {
    "breakup": breakup.page,
    "cloud-motion": cloud_motion.page,
    "encounters": encounters.page,
    "cosmos-1408": cosmos_1408.page,
    "lifetime": lifetime.page,
    "maneuvers": maneuvers.page,
    "messages": messages.page,
    "probability": probability.page,
    "proximity": proximity.page,
    "reconstruction": reconstruction.page,
    "screening": screening.page,
}


def main() -> int:
    """0 if every page is written, or is what this run gives."""
    return max(publish(name, build) for name, build in _PAGES.items())


if __name__ == "__main__":
    sys.exit(main())
