"""JSON in one form, so that equal documents have equal digests, and JSON read with suspicion."""

from __future__ import annotations

import json
import math
from typing import Any

from greenzone.core.errors import BadDataError

__all__ = ["canonical_json", "parse_json"]


def canonical_json(document: Any) -> bytes:
    """UTF-8, keys sorted, one space a level, numbers as their shortest text, one LF at the end.

    ValueError for a number that is not finite, or text that is no Unicode.
    """
    text = json.dumps(document, indent=1, sort_keys=True, allow_nan=False, ensure_ascii=False)
    return text.encode() + b"\n"


def parse_json(data: bytes, source: str) -> Any:
    """The document in some bytes; BadDataError for what two readers could take in two ways.

    That is a key given twice, a number that is not finite, and text that is not UTF-8.
    """
    try:
        return json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
    except (ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:120]
        raise BadDataError(f"{source}: cannot be read as JSON ({reason}); get it again") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice[:60]!r} is given twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text[:40]} is beyond what a number can be")
    return value
