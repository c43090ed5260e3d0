import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.document import Block, Comment, Document, Entry
from greenzone.messages.ndm.kvn_writing import folded, format_kvn
from message_documents import document_of


def with_comment(document: Document, text: str) -> Document:
    header, *rest = document.blocks
    changed = Block(header.name, (Comment(text), *header.items))
    return Document(document.kind, document.version, (changed, *rest))


def test_values_stand_in_one_column_and_blocks_apart() -> None:
    lines = format_kvn(document_of("OPM")).splitlines()
    assert lines[:4] == [
        "CCSDS_OPM_VERS     = 3.0",
        "",
        "CREATION_DATE      = 2024-03-01T12:00:00",
        "ORIGINATOR         = GREENZONE",
    ]
    assert "X                  = 7000.0 [km]" in lines
    assert "Z_DOT              = 1.0E-4 [km/s]" in lines
    assert {line.index("=") for line in lines if line} == {19}
    assert sum(line == "" for line in lines) == 9


def test_marked_blocks_rows_and_matrices_are_those_of_the_standard() -> None:
    text = format_kvn(document_of("OEM"))
    assert text.count("META_START\n") == text.count("META_STOP\n") == 2
    assert text.count("COVARIANCE_START\n") == text.count("COVARIANCE_STOP\n") == 2
    assert "\n2024-03-01T00:02:00 6988.0 900.0 -12.75 -1.0 7.4 -0.0002\n" in text
    assert "\n1.0\n0.5 2.0\n0.25 0.5 3.0\n1E-4 0 0 1E-6\n" in text
    assert text.count("COV_REF_FRAME") == 2  # not repeated where the sender did not


def test_the_relative_state_has_no_name_in_kvn() -> None:
    lines = format_kvn(document_of("CDM")).splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("TCA"))
    assert "" not in lines[first : first + 11]


def test_no_line_of_a_long_comment_is_longer_than_the_standard_allows() -> None:
    document = with_comment(document_of("OPM"), " ".join(["words"] * 100))
    lines = format_kvn(document).splitlines()
    comments = [line for line in lines if line.startswith("COMMENT")]
    assert len(comments) == 3
    assert max(map(len, comments)) <= 254
    together = " ".join(line.removeprefix("COMMENT ") for line in comments)
    assert together == " ".join(["words"] * 100)
    assert folded(document).blocks[0].comments == tuple(
        c.removeprefix("COMMENT ") for c in comments
    )


def test_lines_of_an_ocm_may_be_longer() -> None:
    document = with_comment(document_of("OCM"), "x" * 300)
    assert "COMMENT " + "x" * 300 in format_kvn(document)


@pytest.mark.parametrize(
    ("value", "problem"),
    [("x" * 240, "a KVN line holds 254"), ("a\nb", "character that KVN cannot")],
)
def test_a_value_that_fits_no_line_is_refused(value: str, problem: str) -> None:
    document = document_of("OPM")
    header, *rest = document.blocks
    changed = Block(header.name, (*header.items, Entry("MESSAGE_ID", value)))
    with pytest.raises(BadMessageError, match=problem):
        format_kvn(Document("OPM", "3.0", (changed, *rest)))


def test_a_keyword_that_is_no_word_is_refused() -> None:
    document = document_of("OPM")
    header, *rest = document.blocks
    changed = Block(header.name, (*header.items, Entry("USER_DEFINED_A=B", "1")))
    with pytest.raises(BadMessageError, match="'USER_DEFINED_A=B' is no keyword"):
        format_kvn(Document("OPM", "3.0", (changed, *rest)))
