"""The fuzzers' small corpus, past findings in it, through their checks without the fuzzer."""

from __future__ import annotations

import random
import zlib
from collections import Counter
from pathlib import Path

import pytest
from fuzz.checks import check_element_file, check_messages
from fuzz.formats import CORPUS, FORMATS, Format
from fuzz.mutation import mutated

from greenzone.core.errors import BadMessageError
from greenzone.messages.reading import parse_messages
from greenzone.messages.writing import format_message

SEEDS = [(f.name, path) for f in FORMATS.values() for path in f.own_files()]
CHANGED_TEXTS = 40


@pytest.mark.parametrize(("name", "path"), SEEDS, ids=lambda value: getattr(value, "name", value))
@pytest.mark.parametrize("draw", [0, 1, 2], ids=["own form", "other form", "record"])
def test_every_seed_passes_every_check(
    name: str, path: Path, draw: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zlib, "crc32", lambda _: draw)
    outcome = FORMATS[name].check(path.read_bytes())
    usable = not path.name.startswith("found-") and FORMATS[name].check is not check_element_file
    assert outcome == "read" or not usable


def test_every_format_has_seeds_and_every_folder_a_format() -> None:
    used = {folder for f in FORMATS.values() for folder in f.folders or (f.name,)}
    assert used == {path.name for path in CORPUS.iterdir()}
    assert all(f.own_files() for f in FORMATS.values())


@pytest.mark.parametrize("target", FORMATS.values(), ids=lambda f: f.name)
def test_changed_texts_are_read_or_refused(target: Format) -> None:
    """The first steps of a fuzzing run; some of the texts must be read, or it gets nowhere."""
    rng = random.Random(target.name)  # noqa: S311
    seeds = [data.decode("utf-8", "replace") for data in target.own_seeds()]
    outcomes: Counter[str] = Counter()
    for _ in range(CHANGED_TEXTS):
        text = mutated(target.structure, rng.choice(seeds), seeds, rng)
        outcomes[target.check(text.encode("utf-8", "surrogateescape"))] += 1
    assert outcomes["read"] > 0
    assert outcomes["refused"] > 0


def test_no_seed_is_longer_than_its_format_allows() -> None:
    for target in FORMATS.values():
        assert max(len(data) for data in target.own_seeds()) <= target.longest


class TestTheChecks:
    """Each fails where it should, so that a run without findings means something."""

    CDM = (CORPUS / "cdm-kvn" / "mandatory.cdm").read_bytes()
    XML = (CORPUS / "cdm-xml" / "mandatory.xml").read_bytes()

    def read_with(
        self, monkeypatch: pytest.MonkeyPatch, data: bytes, old: str, new: str, draw: int = 9
    ) -> None:
        """Check `data` with a reader that takes `old` for `new` in silence."""
        real = parse_messages

        def careless(text: str, name: str) -> object:
            return real(text.replace(old, new), name)

        monkeypatch.setattr("fuzz.checks.parse_messages", careless)
        monkeypatch.setattr(zlib, "crc32", lambda _: draw)
        check_messages(data)

    def test_a_value_altered_in_silence_is_found(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(AssertionError, match="not in line"):
            self.read_with(monkeypatch, self.CDM, "= 715 ", "= 716 ")

    def test_a_line_lost_in_silence_is_found(self, monkeypatch: pytest.MonkeyPatch) -> None:
        line = "COLLISION_PROBABILITY = 1E-4\n"
        data = self.CDM.replace(b"OBJECT = OBJECT1\n", line.encode() + b"OBJECT = OBJECT1\n")
        with pytest.raises(AssertionError, match="is lost"):
            self.read_with(monkeypatch, data, line, "\n")

    def test_text_of_an_element_lost_in_silence_is_found(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with pytest.raises(AssertionError, match="lost from line"):
            self.read_with(monkeypatch, self.XML, ">14762<", ">14763<")

    def test_a_writer_that_alters_is_found(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = format_message

        def careless(message: object, form: str) -> str:
            return real(message, form).replace("14762", "14763")  # type: ignore[arg-type]

        monkeypatch.setattr("fuzz.checks.format_message", careless)
        monkeypatch.setattr(zlib, "crc32", lambda _: 0)
        with pytest.raises(AssertionError, match="another document"):
            check_messages(self.CDM)

    def test_a_refusal_of_several_lines_is_found(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def rambling(text: str, name: str) -> object:
            raise BadMessageError("one\ntwo")

        monkeypatch.setattr("fuzz.checks.parse_messages", rambling)
        with pytest.raises(AssertionError, match="several lines"):
            check_messages(self.CDM)

    def test_another_error_passes_through(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(text: str, name: str) -> object:
            raise IndexError

        monkeypatch.setattr("fuzz.checks.parse_messages", broken)
        with pytest.raises(IndexError):
            check_messages(self.CDM)
