"""JSON text to values whose numbers keep the digits they were printed with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Never

from greenzone.messages.change import Fault, RefusedMessageError

__all__ = [
    "JsonObject",
    "format_json_value",
    "load_json",
    "load_json_objects",
    "number_or_text",
    "one_line",
    "refused_json",
    "shown_json",
]

JsonObject = Mapping[str, object]

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?", re.ASCII)
"""RFC 8259, section 6."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_LONGEST_SHOWN = 60


class _Digits(str):
    """The text of a number, printed without quotes."""

    __slots__ = ()


def load_json(text: str, source_name: str) -> object:
    """The value of a JSON text: objects as dicts, numbers as the text of their digits.

    Raises RefusedMessageError for what is no JSON (RFC 8259), NaN and infinities, a key that
    stands twice in one object, and nesting too deep to read.
    """
    try:
        return json.loads(
            text.lstrip("\ufeff"),
            parse_float=_Digits,
            parse_int=_Digits,
            parse_constant=_no_constant,
            object_pairs_hook=_object,
        )
    except RecursionError:
        problem = "is nested too deeply"
    except json.JSONDecodeError as error:
        raise RefusedMessageError(
            source_name,
            [Fault(error.lineno, "", "", f"is not JSON: {error.msg}", "correct it")],
        ) from None
    except ValueError as error:
        problem = str(error)
    raise refused_json(source_name, "", "", f"not JSON: the text {problem}", "correct it")


def load_json_objects(text: str, source_name: str) -> list[JsonObject]:
    """The objects of a text that holds one or a list of them. Raises as `load_json`."""
    value = load_json(text, source_name)
    listed = value if isinstance(value, list) else [value]
    records: list[JsonObject] = [record for record in listed if isinstance(record, dict)]
    if not records or len(records) < len(listed):
        raise refused_json(
            source_name, "", "", "holds no message", "give a JSON object or a list of them"
        )
    return records


def refused_json(
    source_name: str, keyword: str, value: object, problem: str, remedy: str
) -> RefusedMessageError:
    """The error for one thing wrong in a JSON message, which has no lines."""
    return RefusedMessageError(source_name, [Fault(0, keyword, shown_json(value), problem, remedy)])


def shown_json(value: object) -> str:
    """The value for an error message; of what holds others only the brackets."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return "{...}"
    return "[...]" if isinstance(value, Sequence) else json.dumps(value)


def one_line(text: str) -> str:
    """The text with blanks in place of line ends and control characters, which no message has."""
    return _CONTROL.sub(" ", text)


def number_or_text(value: str) -> str:
    """The value to be printed as a number where JSON can print exactly its digits."""
    return _Digits(value) if _NUMBER.fullmatch(value) else value


def format_json_value(value: object, indent: str = "") -> str:
    """JSON text of objects (one key a line), lists and texts; a list of plain values on one line.

    Texts from `number_or_text` and `load_json` that are numbers are printed as numbers.
    """
    inside = indent + "  "
    if isinstance(value, Mapping):
        members = [
            f"{json.dumps(key, ensure_ascii=False)}: {format_json_value(member, inside)}"
            for key, member in value.items()
        ]
        return _enclosed("{", members, "}", indent)
    if isinstance(value, Sequence) and not isinstance(value, str):
        if all(isinstance(member, str) for member in value):
            return f"[{', '.join(format_json_value(member) for member in value)}]"
        return _enclosed("[", [format_json_value(m, inside) for m in value], "]", indent)
    return value if isinstance(value, _Digits) else json.dumps(value, ensure_ascii=False)


def _enclosed(start: str, members: Sequence[str], stop: str, indent: str) -> str:
    if not members:
        return start + stop
    return f"{start}\n{indent}  " + f",\n{indent}  ".join(members) + f"\n{indent}{stop}"


def _object(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"gives {key[:_LONGEST_SHOWN]!r} twice in one object")
        found[key] = value
    return found


def _no_constant(name: str) -> Never:
    raise ValueError(f"holds {name}, which is no number")
