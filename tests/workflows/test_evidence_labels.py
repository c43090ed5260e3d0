"""Paths in texts replaced by the names that inputs are known by."""

from __future__ import annotations

from pathlib import Path

from greenzone.workflows.evidence_labels import labelled, labels_of


def test_paths_become_the_names_of_files_wherever_they_stand(tmp_path: Path) -> None:
    path = str(tmp_path / "a.cdm")
    document = {"file": path, "notes": [f"{path}: row 3", {"command": f"greenzone pc '{path}'"}]}
    assert labelled(document, labels_of({path: "1/a.cdm"})) == {
        "file": "a.cdm",
        "notes": ["a.cdm: row 3", {"command": "greenzone pc 'a.cdm'"}],
    }


def test_two_files_of_one_name_are_told_apart_by_their_places() -> None:
    labels = labels_of({"a.cdm": "1/a.cdm", "sub/a.cdm": "2/a.cdm", "b.cdm": "3/b.cdm"})
    texts = ["a.cdm", "sub/a.cdm: bad", "see sub/a.cdm and a.cdm", "other/a.cdm", "b.cdm"]
    assert labelled(texts, labels) == [
        "1/a.cdm", "2/a.cdm: bad", "see 2/a.cdm and 1/a.cdm", "other/a.cdm", "b.cdm",
    ]  # fmt: skip


def test_a_longer_path_is_not_taken_for_a_shorter_one() -> None:
    labels = labels_of({"d/sky": "1/sky", "d/sky2": "2/sky2"})
    assert labelled(["d/sky2", "d/sky", "xd/sky"], labels) == ["sky2", "sky", "xd/sky"]


def test_a_path_in_another_form_is_replaced_too() -> None:
    labels = labels_of({"./d/sky/": "1/sky"})
    absolute = str(Path("d/sky").absolute())
    assert labelled(["./d/sky/", "d/sky", absolute], labels) == ["sky", "sky", "sky"]


def test_numbers_and_nulls_stay() -> None:
    assert labelled([1, None, 2.5, True], {"d/a": "a"}) == [1, None, 2.5, True]
