"""Changes to a text that keep most of its structure, so that a run gets past the first line.

Bytes flipped at random are refused by the first keyword; these changes work on what a message is
made of: lines with a keyword, a value and a unit, rows of numbers, columns with a checksum,
elements of XML, members of JSON.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Sequence
from typing import Any

__all__ = ["STRUCTURES", "Mutate", "mutated"]

Mutate = Callable[[str, Sequence[str], random.Random], str]
"""A change of one text; the second argument holds the seeds, to take parts from."""

_VALUES = (
    *("", "0", "-0", "1", "-1", "1.", ".5", "+.5", "007", "1e5", "1E-168", "-1.5D+03", "1e400"),
    *("5e-324", "1e-400", "9" * 30, "0." + "0" * 60 + "1", "NaN", "nan", "inf", "-Infinity"),
    *("0x10", "1_000", "1,5", "\u0661\u0662", "--1", "1e", "e5", ".", "N/A", "YES", "no", "NONE"),
    *("2026-11-15T00:00:00", "2026-319T00:00:00.5Z", "2026-13-01T00:00:00", "2026-02-29T00:00:00"),
    *("2016-12-31T23:59:60", "2026-12-31T23:59:60", "9999-12-31T23:59:59.999999999", "2026-11-15"),
    *("1957-10-04T00:00:00", "2026-11-15 00:00:00", "2026-000T00:00:00", "2026-11-15T24:00:00"),
    *("99999", "339999", "340000", "999999999", "1000000000", "A0001", "I0001", "EARTH", "MOON"),
    *(
        "TEME",
        "GCRF",
        "RTN",
        "UTC",
        "TAI",
        "SGP4",
        "SGP4-XP",
        "a=b",
        "[km]",
        "5 [",
        "5 ]",
        "=",
        '"',
    ),
    *("&amp;", "&x;", "<a>", "]]>", "\x00", "\ufeff", "\u2028", "\x85", "é", "\t", "'", "\\", ","),
)
_UNITS = (
    *("m", "km", "m/s", "km/s", "m**2", "km**2", "m**2/s", "km**2/s**2", "deg", "rad", "rev/day"),
    *("1/ER", "s", "d", "kg", "%", "n/a", "", "M", "m/sec", "m2", "m^2", "m*s**-1", "m×s⁻¹", "ft"),
)
_CHARACTERS = "0123456789 +-.eEdDTZ:=[]<>/\"'&;,{}\n\tAXz_\u00e9\ufeff"
_WITHOUT_STRUCTURE = 0.06
"""Of the changes, those that do not look at what a text is made of."""
_NUMBER = re.compile(r"[-+]?\d+\.?\d*(?:[eEdD][-+]?\d+)?|[-+]?\.\d+")


def mutated(structure: str, text: str, seeds: Sequence[str], rng: random.Random) -> str:
    """The text after one to four changes fit for its structure."""
    for _ in range(1 + rng.getrandbits(2) * rng.getrandbits(1)):
        change = _characters if rng.random() < _WITHOUT_STRUCTURE else STRUCTURES[structure]
        text = change(text, seeds, rng)
    return text


def _characters(text: str, seeds: Sequence[str], rng: random.Random) -> str:
    """A run of characters left out, doubled or overwritten, wherever it stands."""
    start = rng.randrange(len(text) + 1)
    end = start + rng.getrandbits(rng.choice((1, 2, 4, 8)))
    odd = rng.choice((rng.choice(_CHARACTERS), rng.choice(_VALUES), chr(rng.getrandbits(8)), ""))
    return text[:start] + (text[start:end] * 2 if rng.random() < 0.2 else odd) + text[end:]


def _lines(text: str, seeds: Sequence[str], rng: random.Random) -> str:
    """One change in a text of lines: KVN, columns, CSV."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    change = _LINE_CHANGES[int(rng.random() * len(_LINE_CHANGES))]
    change(lines, at, seeds, rng)
    return "\n".join(lines)


def _value(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    before, equals, after = lines[at].partition("=")
    if not equals:
        lines[at] = _with_other_token(lines[at], rng)
        return
    value, bracket, unit = after.partition("[")
    lines[at] = f"{before}= {_other_value(value.strip(), lines, rng)} {bracket}{unit}"


def _unit(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    line = lines[at].partition("[")[0].rstrip()
    lines[at] = f"{line} [{rng.choice(_UNITS)}]" if rng.random() < 0.8 else line


def _keyword(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    before, equals, after = lines[at].partition("=")
    other = rng.choice(lines).partition("=")[0]
    forms = (before.lower(), before.title(), f"  {before}\t", other, f"{before.strip()}_X", "")
    lines[at] = f"{rng.choice(forms)}{equals}{after}"


def _delete(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    del lines[at : at + 1 + (rng.getrandbits(3) if rng.random() < 0.2 else 0)]


def _duplicate(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    count = 1 + (rng.getrandbits(5) if rng.random() < 0.3 else 0)
    lines[at:at] = lines[at : at + count]


def _move(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    line = lines.pop(at)
    lines.insert(rng.randrange(len(lines) + 1), line)


def _insert(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    """Lines of another seed, or of this text."""
    other = rng.choice(seeds).split("\n") if seeds else lines
    start = rng.randrange(len(other))
    lines[at:at] = other[start : start + 1 + rng.getrandbits(rng.choice((1, 1, 3)))]


def _odd_line(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    odd = (
        "COMMENT",
        "COMMENT x",
        "",
        "   ",
        "META_STOP",
        "META_START",
        "X",
        "=",
        "COMMENT HBR = 9",
    )
    lines.insert(at, rng.choice(odd))


def _space(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    line = lines[at]
    lines[at] = rng.choice((f"  {line}", f"{line}   ", f"{line}\r", line.replace(" ", "")))


def _character(lines: list[str], at: int, seeds: Sequence[str], rng: random.Random) -> None:
    """One character of a line, its TLE checksum set right most of the time."""
    line = lines[at]
    column = rng.randrange(len(line) + 1)
    kept = column + rng.getrandbits(1)
    line = f"{line[:column]}{rng.choice(_CHARACTERS)}{line[kept:]}"
    lines[at] = _summed(line) if rng.random() < 0.8 else line


def _summed(line: str) -> str:
    if line[:2] not in ("1 ", "2 ") or len(line) < 69:
        return line
    total = sum(int(c) if c in "0123456789" else c == "-" for c in line[:68])
    return f"{line[:68]}{total % 10}{line[69:]}"


_LINE_CHANGES = (
    *(_value, _value, _value, _value, _unit, _keyword, _delete, _duplicate, _move),
    *(_insert, _insert, _odd_line, _space, _character, _character),
)


def _with_other_token(line: str, rng: random.Random) -> str:
    """A row with one number changed, left out or doubled; a TLE's checksum follows."""
    separator = "," if "," in line else " "
    tokens = line.split(separator)
    at = rng.randrange(len(tokens))
    choice = rng.random()
    if choice < 0.15:
        del tokens[at]
    elif choice < 0.3:
        tokens.insert(at, tokens[at])
    else:
        tokens[at] = _other_value(tokens[at], tokens, rng)
    return _summed(separator.join(tokens))


def _other_value(value: str, others: Sequence[str], rng: random.Random) -> str:
    choice = rng.random()
    if choice < 0.35:
        return rng.choice(_VALUES)
    if choice < 0.5:
        return rng.choice(others).rpartition("=")[2].strip()[:80]
    found = _NUMBER.search(value)
    if found is None or choice < 0.6:
        column = rng.randrange(len(value) + 1)
        return value[:column] + rng.choice(_CHARACTERS) + value[column + 1 :]
    return value[: found.start()] + _other_number(found[0], rng) + value[found.end() :]


def _other_number(number: str, rng: random.Random) -> str:
    forms = (
        f"-{number}",
        number.replace("e", "D").replace("E", "d"),
        f"{number}e{rng.randrange(-330, 330)}",
        number + str(rng.getrandbits(40)),
        str(rng.randrange(-100, 4000)),
        number.lstrip("-")[::-1],
        "".join(rng.choice("0123456789") if c.isdigit() else c for c in number),
    )
    return rng.choice(forms)


_TAG = re.compile(r"<[^<>]*>")


def _xml(text: str, seeds: Sequence[str], rng: random.Random) -> str:
    """One change in the elements of an XML text."""
    tags = list(_TAG.finditer(text))
    if not tags or rng.random() < 0.1:
        return _lines(text, seeds, rng)
    tag = tags[int(rng.random() * len(tags))]
    end = _end_of_element(text, tag)
    change = _XML_CHANGES[int(rng.random() * len(_XML_CHANGES))]
    return change(text, tag, end, seeds, rng)


def _without(text: str, tag: re.Match[str], end: int, *_: object) -> str:
    return text[: tag.start()] + text[end:]


def _twice(text: str, tag: re.Match[str], end: int, *_: object) -> str:
    return text[:end] + text[tag.start() : end] + text[end:]


def _elsewhere(
    text: str, tag: re.Match[str], end: int, seeds: Sequence[str], rng: random.Random
) -> str:
    place = rng.choice(list(_TAG.finditer(text))).end()
    return text[:place] + text[tag.start() : end] + text[place:]


def _from_seed(
    text: str, tag: re.Match[str], end: int, seeds: Sequence[str], rng: random.Random
) -> str:
    return text[: tag.start()] + _part_of(rng.choice(seeds), rng) + text[tag.start() :]


def _retagged(
    text: str, tag: re.Match[str], end: int, seeds: Sequence[str], rng: random.Random
) -> str:
    return text[: tag.start()] + _other_tag(tag[0], rng) + text[tag.end() :]


def _end_of_element(text: str, tag: re.Match[str]) -> int:
    name = re.match(r"<([\w.:-]+)", tag[0])
    if name is None or tag[0].endswith("/>"):
        return tag.end()
    closing = f"</{name[1]}>"
    found = text.find(closing, tag.end())
    return tag.end() if found < 0 else found + len(closing)


def _with_other_content(
    text: str, tag: re.Match[str], end: int, seeds: Sequence[str], rng: random.Random
) -> str:
    closing = text.rfind("<", tag.end(), end)
    content = text[tag.end() : closing]
    if closing < 0 or "<" in content:
        column = tag.end()
        return text[:column] + rng.choice(_VALUES) + text[column:]
    tokens = content.split()
    return text[: tag.end()] + _other_value(content, tokens or [""], rng) + text[closing:]


_XML_CHANGES = (
    *(_with_other_content, _with_other_content, _with_other_content, _with_other_content),
    *(_without, _without, _twice, _elsewhere, _from_seed, _retagged),
)


def _part_of(seed: str, rng: random.Random) -> str:
    tags = list(_TAG.finditer(seed))
    if not tags:
        return ""
    tag = rng.choice(tags)
    return seed[tag.start() : _end_of_element(seed, tag)]


def _other_tag(tag: str, rng: random.Random) -> str:
    forms = (
        re.sub(r'"[^"]*"', f'"{rng.choice(_UNITS)}"', tag),
        tag[:-1] + f' units="{rng.choice(_UNITS)}">',
        tag[:-1] + f' {rng.choice(("version", "id", "parameter", "x"))}="{rng.choice(_UNITS)}">',
        tag.lower(),
        tag[:-1] + "/>",
        tag + "<!-- c -->",
        tag + "<![CDATA[1]]>",
        tag + "<?p i?>",
        '<!DOCTYPE a [<!ENTITY b "c">]>' + tag,
        '<!DOCTYPE ndm SYSTEM "a.dtd">' + tag,
        "",
    )
    return rng.choice(forms)


def _json(text: str, seeds: Sequence[str], rng: random.Random) -> str:
    """One change in the members of a JSON text; of its characters where it is no JSON."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict | list) or rng.random() < 0.1:
        return _lines(text, seeds, rng)
    places = list(_places(value))
    if not places:
        return rng.choice(seeds) if seeds else text
    holder, key = places[int(rng.random() * len(places))]
    _change_member(holder, key, rng.choice(places), rng)
    try:
        return json.dumps(value, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def _places(value: Any, depth: int = 0) -> list[tuple[Any, Any]]:
    """Every member of a value: what holds it, and its key or index there."""
    if depth > 20:
        return []
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    found: list[tuple[Any, Any]] = [(value, key) for key in keys]
    for key in keys:
        if isinstance(value[key], dict | list):
            found += _places(value[key], depth + 1)
    return found


def _change_member(holder: Any, key: Any, other: tuple[Any, Any], rng: random.Random) -> None:
    choice = rng.random()
    if choice < 0.15:
        del holder[key]
    elif choice < 0.3:
        copied = json.loads(json.dumps(other[0][other[1]]))
        if isinstance(holder, list):
            holder.insert(key, copied)
        else:
            holder[str(other[1])] = copied
    elif choice < 0.4 and isinstance(holder, dict):
        name = str(key)
        holder[rng.choice((name.lower(), name + "_X", " " + name, ""))] = holder.pop(key)
    else:
        holder[key] = _other_member(holder[key], rng)


def _other_member(value: Any, rng: random.Random) -> Any:
    if isinstance(value, str) and rng.random() < 0.5:
        return _other_value(value, [value], rng)
    odd: tuple[Any, ...] = (None, True, False, [], {}, [[]], 0, -1, 1.5, 1e308, 10**25, 10**400)
    return rng.choice((*odd, *_VALUES))


STRUCTURES: dict[str, Mutate] = {"lines": _lines, "xml": _xml, "json": _json}
