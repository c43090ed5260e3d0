"""The files that event and asset files name beside themselves."""

from __future__ import annotations

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.own_files.named_files import named_files
from greenzone.messages.source_text import SourceText, source_of_bytes
from small_cases import EVENT, PARENT_TLE


def text(content: str) -> SourceText:
    return source_of_bytes(content.encode(), "a.toml")


def test_every_file_is_found_once_at_any_depth() -> None:
    file = text(
        "[orbit]\ntle_file = 'a.tle'\n[[orbit.alternatives]]\nomm_file = '../b.xml'\n"
        "[[orbit.alternatives]]\ntle_file = 'a.tle'\n[other]\noem_file = 'c.oem'\n"
    )
    assert named_files(file) == ("a.tle", "../b.xml", "c.oem")


def test_an_event_with_its_sets_in_place_names_none() -> None:
    assert named_files(text(EVENT)) == ()


@pytest.mark.parametrize("content", [PARENT_TLE, "a = ", "{}"])
def test_what_is_no_such_file_is_refused(content: str) -> None:
    with pytest.raises(BadMessageError):
        named_files(text(content))
