"""The family of a name."""

import pytest

from greenzone.catalog.name_family import name_family


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("STARLINK-1234", "STARLINK"),
        ("FLOCK 4P-11", "FLOCK"),
        ("COSMOS 1408 DEB", "COSMOS 1408 DEB"),
        ("SL-8 R/B(2)", "SL-8 R/B"),
        ("Tandem-X", "TANDEM-X"),
        ("TBA - TO BE ASSIGNED", ""),
        ("OBJECT AZ", ""),
        ("2025-313X", ""),
    ],
)
def test_a_name_shows_its_family(name: str, family: str) -> None:
    assert name_family(name) == family
