"""The terminal's view of the satellites in a cloud, from a document made up for it."""

from io import StringIO
from typing import Any

from rich.console import Console

from greenzone.faces.cli.respond_against import print_against


def satellite(key: str, **other: Any) -> dict[str, Any]:
    return {
        "object_id": key, "name": f"SAT [{key}]", "operator": "SAT", "asset": None,
        "status": "estimate", "expected_hits": 2e-4, "expected_hits_at_most": 3e-4,
        "mc_relative_sd": 0.05, "peak_utc": "2021-11-15T04:33:00.000Z", "perigee_m": 432e3,
        "apogee_m": 547e3, "area_m2": 78.5, "set_age_days": 1.25, **other,
    }  # fmt: skip


def group(name: str, hits: float) -> dict[str, Any]:
    return {
        "name": name, "satellites": 3, "without_answer": 1, "expected_hits": hits,
        "worst_object_id": "1", "worst_name": "SAT", "worst_expected_hits": hits,
    }  # fmt: skip


def printed(**other: Any) -> str:
    no_answer = satellite("9", status="no_answer", expected_hits=None, expected_hits_at_most=None)
    against = {
        "catalog": "sky.3le", "smallest_size_m": 0.01, "samples": 20_000, "pieces": 71_145.0,
        "objects_given": 30, "satellites_screened": 25, "satellites_without_answer": 1,
        "median_set_age_days": 0.5, "largest_set_age_days": 12.0,
        "left_out": [{"reason": "what broke up", "count": 1, "examples": ["13552"]}],
        "warnings": ["the sets are old"],
        "satellites": [satellite(str(k)) for k in range(1, 23)] + [no_answer],
        "unreached": {"count": 2, "expected_hits_at_most": 5e-7},
        "operators": [group(f"OPERATOR {k}", 1e-3) for k in range(14)],
        "altitude_bands": [group("400 - 500 km", 1e-3), group("35,586 - 35,986 km", 0.0)],
        **other,
    }  # fmt: skip
    stream = StringIO()
    print_against({"against": against}, Console(file=stream, width=100, highlight=False))
    return stream.getvalue()


def test_twenty_satellites_are_shown_with_their_names_as_they_are() -> None:
    text = printed()
    assert "SAT [20] (20), SAT" in text
    assert "SAT [21]" not in text
    assert "SAT [9] (9), SAT" in text


def test_what_is_not_known_is_said() -> None:
    text = printed()
    assert "1 of them have no answer" in text
    assert "at most 5.0e-07 hits each" in text
    assert "left out: 1 what broke up" in text
    assert "warning: the sets are old" in text


def test_a_band_without_samples_has_no_zero() -> None:
    line = next(line for line in printed().splitlines() if "35,586" in line)
    assert "no sample" in line
    assert "0.0e+00" not in line


def test_operators_beyond_the_first_are_counted() -> None:
    assert "and 2 more, with --json" in printed()


def test_an_asset_of_the_same_call_is_marked_and_so_are_few_samples() -> None:
    marked = satellite("1", asset="ISS", status="upper_bound", mc_relative_sd=None, peak_utc=None)
    text = printed(satellites=[marked])
    assert "the asset ISS above" in text
    assert "[few samples]" in text
