"""Changes that the fuzzers make: many, different, repeatable, and mostly within the structure."""

import random

import pytest
from fuzz.formats import FORMATS, Format
from fuzz.mutation import STRUCTURES, mutated


def texts(target: Format, count: int) -> list[str]:
    rng = random.Random(1)  # noqa: S311
    seeds = [data.decode("utf-8", "replace") for data in target.own_seeds()]
    return [mutated(target.structure, rng.choice(seeds), seeds, rng) for _ in range(count)]


@pytest.mark.parametrize("target", FORMATS.values(), ids=lambda f: f.name)
def test_changes_differ_and_follow_from_the_draws(target: Format) -> None:
    found = texts(target, 60)
    assert len(set(found)) > 45
    assert found == texts(target, 60)


@pytest.mark.parametrize("structure", STRUCTURES)
@pytest.mark.parametrize("text", ["", "\n", "<", "<a>", "{}", "[]", "[[[", "1 ", "=", "\x00\ufeff"])
def test_any_text_can_be_changed(structure: str, text: str) -> None:
    rng = random.Random(2)  # noqa: S311
    assert all(isinstance(mutated(structure, text, ["", text], rng), str) for _ in range(200))


def test_the_checksum_of_a_tle_line_follows_most_changes() -> None:
    lines = [
        line
        for text in texts(FORMATS["tle"], 300)
        for line in text.split("\n")
        if line[:2] in ("1 ", "2 ") and len(line) == 69
    ]
    summed = [line for line in lines if line[68] == str(checksum(line))]
    assert len(summed) > 0.8 * len(lines)


def checksum(line: str) -> int:
    return sum(int(c) if c in "0123456789" else c == "-" for c in line[:68]) % 10
