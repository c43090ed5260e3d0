"""Messages to text in any form that can hold them, read again before it is handed out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from greenzone.core.errors import BadMessageError, GreenzoneError, InternalError
from greenzone.messages.element_sets.tle_documents import format_tle_document, parse_tle_documents
from greenzone.messages.element_sets.tle_rounding import difference_beyond_columns
from greenzone.messages.message import Message
from greenzone.messages.ndm.cdm_public import CDM_PUBLIC, format_cdm_public, parse_cdm_public
from greenzone.messages.ndm.comparison import first_difference
from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.json_nested import format_json, parse_nested_json
from greenzone.messages.ndm.kvn_writing import folded, format_kvn
from greenzone.messages.ndm.omm_csv import format_omm_csv, parse_omm_csv
from greenzone.messages.ndm.omm_flat import format_omm_json, parse_omm_json
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.reading_kvn import parse_kvn
from greenzone.messages.ndm.reading_xml import parse_xml
from greenzone.messages.ndm.spacetrack_cdm import (
    fits_spacetrack,
    format_spacetrack_cdm,
    parse_spacetrack_cdm,
)
from greenzone.messages.ndm.xml_writing import format_xml

__all__ = ["FORMS", "format_message"]

FORMS = ("kvn", "xml", "json", "csv", "tle")
"""What a message can be written as."""

_Way = tuple[Callable[[Sequence[Document]], str], Callable[[str, str], Sequence[Parsed]]]
_NOTE = "HBR"
"""A change with this keyword tells what a comment says and alters nothing."""


def format_message(messages: Message | Document | Sequence[Message | Document], form: str) -> str:
    """The text of one or several messages in `kvn`, `xml`, `json`, `csv` or `tle`, canonical.

    A CDM's JSON is Space-Track's, an OMM's CelesTrak's, the others' NDM/JSON. What was written is
    read again: it is the same document, digit by digit, and nothing in it needs repair (a TLE has
    the digits of its columns, a long comment goes on in a second line of KVN). Raises
    BadMessageError for what a form cannot hold, InternalError naming the difference if this
    program itself wrote a message wrongly.
    """
    given = [messages] if isinstance(messages, Message | Document) else list(messages)
    documents = [m.document if isinstance(m, Message) else m for m in given]
    if not documents:
        raise BadMessageError("no message to write; give at least one")
    write, read = _way(documents, form)
    text = write(documents)
    _check(text, documents, form, read)
    return text


def _way(documents: Sequence[Document], form: str) -> _Way:
    kinds = {document.kind for document in documents}
    if CDM_PUBLIC in kinds:
        if kinds != {CDM_PUBLIC} or form != "json":
            raise BadMessageError(f"{CDM_PUBLIC} holds too little for a {form}; write it as json")
        return (lambda d: format_cdm_public(*d), parse_cdm_public)
    if form == "json":
        return _json_way(documents, kinds)
    if form in ("csv", "tle") and kinds != {"OMM"}:
        other = sorted(kinds - {"OMM"})[0]
        raise BadMessageError(f"{form} holds mean elements alone; write the {other} as kvn or xml")
    if form not in _WAYS:
        raise BadMessageError(f"unknown form {form!r}; use {', '.join(FORMS)}")
    return _WAYS[form]


def _json_way(documents: Sequence[Document], kinds: set[str]) -> _Way:
    if kinds == {"OMM"}:
        return (format_omm_json, parse_omm_json)
    if all(fits_spacetrack(document) for document in documents):
        return (lambda d: format_spacetrack_cdm(*d), parse_spacetrack_cdm)
    return (lambda d: format_json(*d), parse_nested_json)


_WAYS: dict[str, _Way] = {
    "kvn": (lambda d: "\n".join(format_kvn(one) for one in d), parse_kvn),
    "xml": (lambda d: format_xml(*d), parse_xml),
    "csv": (format_omm_csv, parse_omm_csv),
    "tle": (lambda d: "".join(format_tle_document(one) for one in d), parse_tle_documents),
}


def _check(
    text: str,
    documents: Sequence[Document],
    form: str,
    read: Callable[[str, str], Sequence[Parsed]],
) -> None:
    """Raises InternalError where the text does not read as what was to be written."""
    try:
        again = read(text, f"the {form} just written")
    except GreenzoneError as error:
        raise InternalError(f"internal error, please report it: {error}") from error
    if len(again) != len(documents):
        raise InternalError(
            f"internal error, please report it: {form} of {len(documents)} messages reads as "
            f"{len(again)}"
        )
    for parsed, document in zip(again, documents, strict=True):
        difference = _difference(form, parsed.document, document)
        changes = [change for change in parsed.changes if change.keyword != _NOTE]
        if changes and not difference:
            difference = f"{changes[0].keyword} is repaired: {changes[0].reason}"
        if difference:
            raise InternalError(
                f"internal error, please report it: {document.kind} as {form} has {difference}"
            )


def _difference(form: str, again: Document, document: Document) -> str:
    """What differs, apart from what a form rounds or folds on purpose; "" where nothing does."""
    if form == "tle":
        return difference_beyond_columns(again, document)
    return first_difference(again, folded(document) if form == "kvn" else document)
