"""Policy files: the shipped ones, strictness, and whatever else may be handed in."""

import hashlib
import tomllib
from contextlib import suppress
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError, GreenzoneError
from greenzone.decision.policy import Policy, load_policy, parse_policy, shipped_policies
from greenzone.messages.source_text import SourceText
from refusals import is_read_or_refused

ROOT = Path(__file__).resolve().parents[2]
STATION = (files("greenzone") / "data" / "policies" / "station.toml").read_text(encoding="utf-8")


def read(text: str) -> Policy:
    digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()
    return parse_policy(SourceText("my.toml", text, digest, None))


@pytest.mark.parametrize("name", ["default", "station"])
def test_shipped_policies_use_the_published_conjunction_thresholds(name: str) -> None:
    """docs/decisions/020: fixed before comparison with history; a change needs a new page."""
    policy = load_policy(name)
    for thresholds in (policy.pass_penetration, policy.pass_hit, policy.period_hit):
        assert (thresholds.yellow, thresholds.red) == (1e-5, 1e-4)
    assert policy.name == name
    assert policy.hit_size == {"default": "ge_3mm", "station": "ge_1cm"}[name]
    assert all(source for _, source in policy.shelter.sources)


def test_shipped_names_are_listed_and_unknown_ones_refused_with_them() -> None:
    assert shipped_policies() == ("default", "station")
    with pytest.raises(BadMessageError, match="default, station"):
        load_policy("statoin")


def test_a_policy_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(STATION, encoding="utf-8")
    policy = load_policy(str(path))
    assert policy.source_name == "mine.toml"
    assert policy.sha256 == load_policy("station").sha256


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("merge_gap_s = 1800.0", "merge_gap = 1800.0", "merge_gap_s"),
        ("lead_time_s = 1800.0", 'lead_time_s = "soon"', "lead_time_s"),
        ("lead_time_s = 1800.0", "lead_time_s = -1", "lead_time_s"),
        ("lead_time_s = 1800.0", "lead_time_s = nan", "lead_time_s"),
        ("lead_time_s = 1800.0", "lead_time_s = 1800.0\nled_time_s = 3", "did you mean lead_time"),
        ('trigger = "red"', 'trigger = "orange"', "yellow, red"),
        ("hours = 24.0", "hours = 0", "hours"),
        ("hours = 24.0", "hours = true", "hours"),
        ("yellow = 1e-5\nred = 1e-4", "yellow = 1e-3\nred = 1e-4", "above red"),
        ('size = "ge_1cm"', 'size = "ge_2cm"', "ge_1cm"),
        ("hold_period_below_trigger = true", "hold_period_below_trigger = 1", "true or false"),
        ("[hits]", "[hitz]", "hits"),
        ("assumptions = [", 'assumptions = "none"\nx = [', "list of texts"),
        ('name = "station"', "name = ", "not TOML"),
    ],
)
def test_a_slip_is_refused_by_name_in_one_line(old: str, new: str, says: str) -> None:
    assert old in STATION
    with pytest.raises(BadMessageError, match=says) as caught:
        read(STATION.replace(old, new, 1))
    assert "\n" not in str(caught.value)


def leaves(table: dict[str, Any], path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = []
    for key, value in table.items():
        here = (*path, key)
        found += leaves(value, here) if isinstance(value, dict) else [here]
    return found


LEAVES = leaves(tomllib.loads(STATION))


@pytest.mark.parametrize("leaf", LEAVES, ids=".".join)
def test_every_key_is_required(leaf: tuple[str, ...]) -> None:
    *tables, key = leaf
    lines, current = STATION.splitlines(), ""
    for number, line in enumerate(lines):
        current = line.strip("[]") if line.startswith("[") else current
        if current == ".".join(tables) and line.startswith(f"{key} ="):
            rest = lines[number:]
            size = 1 + rest.index("]") if line.endswith("[") else 1
            text = "\n".join(lines[:number] + lines[number + size :])
            break
    with pytest.raises(BadMessageError, match=key):
        read(text)


@given(st.text(max_size=300))
def test_any_text_is_a_bad_message(text: str) -> None:
    with pytest.raises(BadMessageError):
        read(text)


@given(st.integers(0, len(STATION) - 1), st.integers(0, 40), st.text(max_size=12))
def test_a_damaged_policy_is_read_or_refused_and_nothing_else(
    start: int, length: int, put: str
) -> None:
    assert is_read_or_refused(partial(read, STATION[:start] + put + STATION[start + length :]))


VALUES = (
    st.floats(width=64).map(str)
    | st.integers().map(str)
    | st.sampled_from(["true", "[]", "{}", "[[1]]", '""', '"x"', "2021-11-15", "9" * 5000, "1e999"])
    | st.text(max_size=8).map(lambda text: f"{text!r}")
)


@given(st.sampled_from(LEAVES), VALUES, st.sampled_from(LEAVES), VALUES)
def test_any_value_in_any_place_is_in_range_or_refused(
    one: tuple[str, ...], first: str, other: tuple[str, ...], second: str
) -> None:
    text = with_value(with_value(STATION, one, first), other, second)
    assert is_read_or_refused(partial(read, text))
    with suppress(GreenzoneError):
        policy = read(text)
        for row in (policy.pass_hit, policy.pass_penetration, policy.period_hit):
            assert 0.0 < row.yellow <= row.red <= 1.0
        assert policy.shelter.longest_s >= 0.0
        assert policy.period_s > 0.0


def with_value(text: str, leaf: tuple[str, ...], value: str) -> str:
    """The policy with the (one-line) value of a key replaced."""
    *tables, key = leaf
    current, lines = "", text.splitlines()
    for number, line in enumerate(lines):
        current = line.strip("[]") if line.startswith("[") else current
        if current == ".".join(tables) and line.startswith(f"{key} = ") and line[-1] != "[":
            lines[number] = f"{key} = {value}"
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        STATION + ".".join(["a"] * 490_000) + " = 1\n",
        STATION + ".".join(["a"] * 490) + " = 1\n",
        STATION.replace("hours = 24.0", "hours = " + "9" * 5_000),
        STATION.replace("hours = 24.0", "hours = " + "[" * 20_000),
        STATION + "# " + "x" * 300_000,
    ],
    ids=["a huge name", "a long name", "5,000 digits", "a deep nest", "a huge file"],
)
def test_a_text_made_to_exhaust_the_reader_is_refused(text: str) -> None:
    with pytest.raises(BadMessageError) as caught:
        read(text)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("data", [b"\xff\xfe\x00name", b"", b"\x00" * 100, b"x" * 1_000_001])
def test_files_that_are_not_policies_are_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(data)
    with pytest.raises(BadMessageError, match=r"bad\.toml"):
        load_policy(path)


def test_a_folder_is_no_policy(tmp_path: Path) -> None:
    with pytest.raises(BadMessageError, match="directory"):
        load_policy(tmp_path)


def test_scaling_moves_every_threshold_and_nothing_else() -> None:
    policy = load_policy("station")
    tripled = policy.scaled(3.0)
    assert tripled.pass_penetration.red == pytest.approx(3e-4)
    assert tripled.period_hit.yellow == pytest.approx(3e-5)
    assert tripled.shelter == policy.shelter


def test_the_documented_example_is_a_policy_and_every_key_is_explained() -> None:
    page = (ROOT / "docs" / "policy-file.md").read_text(encoding="utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    assert page.count("```toml") == 1
    assert read(example).name
    assert [key for *_, key in LEAVES if f"`{key}`" not in page] == []
