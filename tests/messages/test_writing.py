import json

import pytest

from greenzone.core.errors import BadMessageError, InternalError
from greenzone.messages import writing
from greenzone.messages.reading import parse_messages
from greenzone.messages.writing import FORMS, format_message
from message_documents import EXAMPLES, document_of

PUBLIC = [
    {
        "CDM_ID": "280352437",
        "CREATED": "2022-04-29 00:45:12.000000",
        "EMERGENCY_REPORTABLE": "Y",
        "TCA": "2022-04-29T22:03:26.595000",
        "MIN_RNG": "4",
        "PC": None,
        "SAT_1_ID": "22487",
        "SAT_1_NAME": "EXAMPLE 1",
        "SAT1_OBJECT_TYPE": "PAYLOAD",
        "SAT1_RCS": "LARGE",
        "SAT_1_EXCL_VOL": "5.00",
        "SAT_2_ID": "5758",
        "SAT_2_NAME": "EXAMPLE 2",
        "SAT2_OBJECT_TYPE": "DEBRIS",
        "SAT2_RCS": None,
        "SAT_2_EXCL_VOL": "5.00",
    }
]


@pytest.mark.parametrize("kind", ["CDM", "OEM", "OPM", "OCM"])
@pytest.mark.parametrize("form", ["csv", "tle"])
def test_only_mean_elements_go_into_flat_forms(kind: str, form: str) -> None:
    with pytest.raises(BadMessageError, match=f"write the {kind} as kvn or xml"):
        format_message(document_of(kind), form)


def test_an_unknown_form_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadMessageError, match=", ".join(FORMS)):
        format_message(document_of("OPM"), "yaml")


def test_nothing_is_not_written() -> None:
    with pytest.raises(BadMessageError, match="at least one"):
        format_message([], "kvn")


def test_a_public_conjunction_is_written_as_itself_alone() -> None:
    (message,) = parse_messages(json.dumps(PUBLIC))
    assert (message.kind, message.status) == ("CDM_PUBLIC", "valid")
    assert json.loads(format_message(message, "json")) == PUBLIC
    for form in ("kvn", "xml", "csv", "tle"):
        with pytest.raises(BadMessageError, match="holds too little"):
            format_message(message, form)


@pytest.mark.parametrize("kind", sorted(EXAMPLES))
@pytest.mark.parametrize("form", ["kvn", "xml", "json"])
def test_a_writer_that_changes_a_letter_is_caught(
    kind: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = document_of(kind)
    write, read = writing._way([document], form)
    careless = (lambda documents: write(documents).replace("EXAMPLE", "EXAMPLF", 1), read)
    monkeypatch.setattr(writing, "_way", lambda *_: careless)
    with pytest.raises(InternalError, match=r"internal error.*EXAMPLF.* instead of .*EXAMPLE"):
        format_message(document, form)


def test_a_writer_whose_text_cannot_be_read_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    document = document_of("OPM")
    write, read = writing._way([document], "xml")
    monkeypatch.setattr(writing, "_way", lambda *_: (lambda d: write(d)[:-9], read))
    with pytest.raises(InternalError, match="internal error"):
        format_message(document, "xml")
