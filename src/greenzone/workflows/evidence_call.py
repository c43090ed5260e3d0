"""A call as JSON parameters that name files by their place in a bundle, and back."""

from __future__ import annotations

import types
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from greenzone.core.errors import BadDataError, GreenzoneError, InternalError
from greenzone.core.instant import Instant, format_utc, parse_utc

__all__ = ["call_of", "call_parameters", "named_values"]

_INPUT, _UTC = "input", "utc"
_UTC_DIGITS = 9


def named_values(call: Any, names: Collection[str]) -> list[str]:
    """The texts in these fields of a call, in order, each once: files, built-in names, ids."""
    found: list[str] = []
    for name in names:
        value = getattr(call, name)
        found += value if isinstance(value, tuple) else () if value is None else (value,)
    return list(dict.fromkeys(found))


def call_parameters(call: Any, places: Mapping[str, str]) -> dict[str, Any]:
    """The fields of a call as JSON; a text that is a key of `places` becomes that input."""
    return {field.name: _written(getattr(call, field.name), places) for field in fields(call)}


def call_of(
    kind: type, parameters: Mapping[str, Any], names: Collection[str], path_of: Callable[[str], str]
) -> Any:
    """The call in some parameters; `path_of` gives the path of a place.

    Inputs stand only in the fields `names`. BadDataError for parameters that are not those of
    such a call.
    """
    known = {field.name: field for field in fields(kind)}
    odd = sorted(set(parameters) ^ set(known))
    if odd:
        raise BadDataError(f"parameters of another version or wrong: {', '.join(odd)[:120]}")
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for name, value in parameters.items():
        read = _read(value, name in names, path_of)
        values[name] = float(read) if hints[name] is float and type(read) is int else read
        if not _fits(values[name], hints[name]):
            raise BadDataError(f"the parameter {name} is {str(value)[:60]!r}: no value it can have")
    try:
        return kind(**values)
    except GreenzoneError as error:
        raise BadDataError(f"parameters that no call has: {error}") from None


def _written(value: Any, places: Mapping[str, str]) -> Any:
    if isinstance(value, Instant):
        return {_UTC: format_utc(value, _UTC_DIGITS)}
    if isinstance(value, tuple):
        return [_written(one, places) for one in value]
    if isinstance(value, str) and value in places:
        return {_INPUT: places[value]}
    if value is None or isinstance(value, str | bool | int | float):
        return value
    raise InternalError(f"a call holds a {type(value).__name__}, which no bundle can; report it")


def _read(value: Any, names_files: bool, path_of: Callable[[str], str]) -> Any:
    if isinstance(value, list):
        return tuple(_read(one, names_files, path_of) for one in value)
    if not isinstance(value, dict):
        return value
    if set(value) == {_UTC} and isinstance(value[_UTC], str):
        return parse_utc(value[_UTC])
    if set(value) == {_INPUT} and isinstance(value[_INPUT], str) and names_files:
        return path_of(value[_INPUT])
    raise BadDataError(f"the parameter {str(value)[:80]} is neither an input nor an instant")


def _fits(value: Any, hint: Any) -> bool:
    """Whether a value read from JSON is of the type that a field of a call has."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return any(_fits(value, one) for one in inner)
    if origin is Literal:
        return value in inner
    if origin is tuple:
        if not isinstance(value, tuple):
            return False
        every = inner[:1] * len(value) if inner[1:] == (...,) else inner
        return len(every) == len(value) and all(map(_fits, value, every))
    if hint is float:
        return type(value) in (int, float)
    return type(value) is hint if isinstance(hint, type) else False
