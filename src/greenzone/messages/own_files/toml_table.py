"""One table of a strict TOML file: typed reads, and a refusal of every key nobody asked for."""

from __future__ import annotations

import difflib
import math
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Never

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["SourceNote", "TomlTable", "parse_toml"]

_LARGEST_CHARACTERS = 250_000
"""Event, asset and policy files are written by hand; more than this is a mistake or an attack."""

_LONG_DOTTED_KEY = re.compile(
    r"""(?:\.[ \t]*(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')[ \t]*){16}"""
)
"""Keys such as `a.a.a...`: tomllib needs memory in the square of their length."""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where a value of a file comes from."""

    key: str
    """Path of the value in its file, such as `parents[0].mass_kg`."""
    source: str
    assumed: bool
    """True where the value is assumed rather than found in a source."""


def parse_toml(text: str, file: str) -> TomlTable:
    """The top table of a TOML text; `file` names it in errors.

    Raises BadMessageError for text that is too long, not TOML or nested too deeply.
    """
    if len(text) > _LARGEST_CHARACTERS:
        raise BadMessageError(
            f"{file}: has {len(text)} characters, the limit is {_LARGEST_CHARACTERS}; shorten it"
        )
    if _LONG_DOTTED_KEY.search(text):
        raise BadMessageError(f"{file}: a dotted name has more than 16 parts; shorten it")
    try:
        return TomlTable(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        reason = " ".join(str(error).split())
        raise BadMessageError(f"{file}: not TOML: {reason}; correct the syntax there") from None
    except (RecursionError, ValueError, OverflowError) as error:
        deep = isinstance(error, RecursionError)
        reason = "nested too deeply" if deep else "a number or date is out of range"
        raise BadMessageError(f"{file}: not usable TOML: {reason}; simplify it") from None


@dataclass
class TomlTable:
    """A reader over one table. Last, `finish` or `refuse_leftovers` refuses what was not read."""

    file: str
    path: str
    values: dict[str, Any]
    _asked: set[str] = field(default_factory=set)

    def has(self, key: str) -> bool:
        """Whether the key is present; counts as asking for it."""
        self._asked.add(key)
        return key in self.values

    def refuse(self, key: str, problem: str, remedy: str) -> Never:
        """Raises the BadMessageError of a value: file, key, value, problem, remedy."""
        value = _shortened(self.values.get(key))
        raise BadMessageError(f"{self.file}: {self._full(key)} = {value} {problem}; {remedy}")

    def text(self, key: str, default: str | None = None, *, lines: bool = False) -> str:
        """A string that is not blank, of one line unless `lines`; required without a default."""
        value = self._value(key, default)
        if not isinstance(value, str):
            self.refuse(key, "is not text", "put it in quotes")
        if key in self.values and (not value.strip() or not (lines or value.isprintable())):
            self.refuse(key, "is blank or has line breaks", "write one line of text")
        return value

    def choice(self, key: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """One of a few words."""
        value = self.text(key, default)
        if value not in choices:
            self.refuse(key, "is not known", f"use one of {', '.join(choices)}")
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """A TOML true or false."""
        value = self._value(key, default)
        if not isinstance(value, bool):
            self.refuse(key, "is not a flag", "write true or false")
        return value

    def number(
        self,
        key: str,
        default: float | None = None,
        *,
        above: float = -math.inf,
        at_least: float = -math.inf,
        at_most: float = 1e15,
    ) -> float:
        """A finite number in the range; required without a default."""
        return self._checked_number(key, self._value(key, default), above, at_least, at_most)

    def optional_number(self, key: str, *, above: float, at_most: float) -> float | None:
        """A finite number in the range, or None where the key is absent (unknown)."""
        return self.number(key, above=above, at_most=at_most) if self.has(key) else None

    def whole_number(self, key: str, *, at_least: int, at_most: int) -> int:
        """An integer in the range."""
        value = self._value(key, None)
        if isinstance(value, bool) or not isinstance(value, int):
            self.refuse(key, "is not a whole number", "write one without decimals")
        return int(self._checked_number(key, value, -math.inf, at_least, at_most))

    def numbers(self, key: str, *, largest: float) -> tuple[float, ...]:
        """A list of finite numbers not larger than `largest` either way; () where absent."""
        values = self.values[key] if self.has(key) else []
        if not isinstance(values, list):
            self.refuse(key, "is not a list", "write it like [1.0, 2.0]")
        return tuple(self._checked_number(key, v, -math.inf, -largest, largest) for v in values)

    def vector_rtn(self, key: str, *, largest: float) -> tuple[float, float, float] | None:
        """Radial, in-track and cross-track components, or None where the key is absent."""
        if not self.has(key):
            return None
        values = self.numbers(key, largest=largest)
        if len(values) != 3:
            self.refuse(key, f"has {len(values)} numbers", "give radial, in-track, cross-track")
        return (values[0], values[1], values[2])

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; () where absent."""
        return self.required_texts(key) if self.has(key) else ()

    def required_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, perhaps empty, that must be there."""
        values = self._value(key, None)
        if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
            self.refuse(key, "is not a list of texts", 'write it like ["first", "second"]')
        return tuple(" ".join(v.split()) for v in values)

    def instant(self, key: str, default: Instant | None = None) -> Instant:
        """A UTC time, as text or as a TOML time with an offset; required without a default."""
        if default is not None and not self.has(key):
            return default
        value = self._value(key, None)
        if isinstance(value, datetime):
            if value.utcoffset() is None:
                self.refuse(key, "has no offset", "end it in Z for UTC")
            return self._utc(key, lambda: parse_message_utc(_utc_text(value)))
        if not isinstance(value, str):
            self.refuse(key, "is not a time", 'write it like "2021-11-15T02:47:40Z"')
        return self._utc(key, lambda: parse_message_utc(value))

    def table(self, key: str) -> TomlTable | None:
        """The table under a key, or None where absent."""
        return self.required_table(key) if self.has(key) else None

    def required_table(self, key: str) -> TomlTable:
        """The table under a key that must be there."""
        value = self._value(key, None)
        if not isinstance(value, dict):
            self.refuse(key, "is not a table", f"write [{self._full(key)}] and its keys below")
        return TomlTable(self.file, self._full(key), value)

    def tables(self, key: str) -> tuple[TomlTable, ...]:
        """The tables of an array of tables; () where absent."""
        values = self.values[key] if self.has(key) else []
        if not isinstance(values, list) or not all(isinstance(v, dict) for v in values):
            self.refuse(key, "is not a list of tables", f"write [[{self._full(key)}]] above each")
        name = self._full(key)
        return tuple(TomlTable(self.file, f"{name}[{i}]", v) for i, v in enumerate(values))

    def finish(self) -> tuple[SourceNote, ...]:
        """The notes of the table's `sources` and `assumed` keys; refuses keys nobody asked for."""
        notes = self.table("sources")
        assumed = self.texts("assumed")
        self.refuse_leftovers()
        named = tuple(notes.values) if notes else ()
        for key in (*named, *assumed):
            if key not in self.values:
                owner = "sources" if key in named else "assumed"
                self.refuse(owner, f"names {key!r}", "name a key that stands in the same table")
        return tuple(
            SourceNote(self._full(k), notes.text(k) if notes and k in named else "", k in assumed)
            for k in dict.fromkeys((*named, *assumed))
        )

    def refuse_leftovers(self) -> None:
        """Refuses keys nobody asked for, naming the one that may have been meant."""
        for key in self.values:
            if key not in self._asked:
                self._refuse_unknown(key)

    def _refuse_unknown(self, key: str) -> Never:
        near = difflib.get_close_matches(key[:80], sorted(self._asked), n=1, cutoff=0.5)
        meant = f"did you mean {near[0]}?" if near else f"known: {', '.join(sorted(self._asked))}"
        shown = self._full(_shortened(key).strip("'\""))
        raise BadMessageError(f"{self.file}: unknown key {shown}; {meant}")

    def _value(self, key: str, default: Any) -> Any:
        if self.has(key):
            return self.values[key]
        if default is None:
            near = difflib.get_close_matches(key, [k[:80] for k in self.values], n=1, cutoff=0.8)
            remedy = f"is {near[0]!r} a slip of it?" if near else "add it"
            raise BadMessageError(f"{self.file}: {self._full(key)} is missing; {remedy}")
        return default

    def _checked_number(
        self, key: str, value: Any, above: float, at_least: float, at_most: float
    ) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.refuse(key, "is not a number", "write digits without quotes")
        if not at_least <= value <= at_most or not value > above:
            low = f"above {above:g}" if above > at_least else f"at least {at_least:g}"
            self.refuse(key, "is out of range", f"give a number {low} and at most {at_most:g}")
        return float(value)

    def _utc(self, key: str, read: Callable[[], Instant]) -> Instant:
        try:
            return read()
        except (BadMessageError, OverflowError) as error:
            reason = str(error) if ";" in str(error) else f"{error}; correct the date"
            raise BadMessageError(f"{self.file}: {self._full(key)}: {reason}") from None

    def _full(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def _utc_text(value: datetime) -> str:
    return value.astimezone(UTC).replace(tzinfo=None).isoformat()


def _shortened(value: Any) -> str:
    """One printable line for a value of any size."""
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # an integer or a nesting too long to print
        return "(too long to show)"
    return text if len(text) <= 80 else f"{text[:77]}..."
