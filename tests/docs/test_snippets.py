"""Every snippet of the documentation runs, and as many are found as are written."""

import re
from pathlib import Path
from typing import Any

import pytest

from doc_snippets import RUN_LANGUAGES, Snippet, SnippetError, run_snippet, snippets_of

ROOT = Path(__file__).resolve().parents[2]

SNIPPETS_THAT_RUN: dict[str, int] = {
    "README.md": 2,
    "docs/catalog.md": 4,
    "docs/maneuvers.md": 4,
    "docs/messages.md": 8,
    "docs/pc.md": 4,
    "docs/data.md": 2,
    "docs/evidence.md": 3,
    "docs/explain.md": 3,
    "docs/lifetime.md": 1,
    "docs/respond.md": 6,
    "docs/screen.md": 4,
    "docs/proximity.md": 3,
}
"""Of each document that has any. A snippet added or lost changes its number here."""


def documents() -> list[Path]:
    top = [ROOT / n for n in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [p for p in (*top, *sorted((ROOT / "docs").rglob("*.md"))) if p.is_file()]


def found_in(document: Path) -> list[Snippet]:
    return snippets_of(document.relative_to(ROOT).as_posix(), document.read_text(encoding="utf-8"))


def runs(snippet: Snippet) -> bool:
    return snippet.language in RUN_LANGUAGES and snippet.not_run_because is None


def write_files(snippets: list[Snippet], folder: Path) -> None:
    """A toml block that begins with `# NAME.toml` is a file that later blocks may read."""
    for snippet in snippets:
        named = re.match(r"# ([\w-]+\.toml)\n", snippet.text)
        if snippet.language == "toml" and named:
            (folder / named[1]).write_text(snippet.text, encoding="utf-8")


def test_as_many_snippets_are_found_as_are_written() -> None:
    counted = {d.relative_to(ROOT).as_posix(): sum(map(runs, found_in(d))) for d in documents()}
    assert {name: count for name, count in counted.items() if count} == SNIPPETS_THAT_RUN


@pytest.mark.parametrize("document", documents(), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_snippets_run(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_files(found_in(document), tmp_path)
    names: dict[str, Any] = {"__name__": "__snippet__"}
    for snippet in filter(runs, found_in(document)):
        run_snippet(snippet, names, tmp_path)


def one(text: str) -> Snippet:
    (snippet,) = snippets_of("page.md", text)
    return snippet


class TestTheRunner:
    """The runner fails where it should, so that its silence means something."""

    def test_finds_blocks_with_their_lines_languages_and_marks(self) -> None:
        text = (
            "a\n```python\nx = 1\n```\n<!-- not run: needs a key -->\n```console\n$ rm\n```\n"
            "<!-- exit code: 3 -->\n```sh\nls x\n```\n- item\n  ````toml\n  ```\n  ````\n"
        )
        found = snippets_of("page.md", text)
        assert [(s.line, s.language) for s in found] == [
            (2, "python"), (6, "console"), (10, "sh"), (14, "toml"),
        ]  # fmt: skip
        assert [s.not_run_because for s in found] == [None, "needs a key", None, None]
        assert [s.exit_code for s in found] == [0, 0, 3, 0]
        assert found[3].text == "```\n"

    @pytest.mark.parametrize("text", ["```\nx\n```\n", "```python\nx\n"])
    def test_a_block_without_language_or_end_is_an_error(self, text: str) -> None:
        with pytest.raises(SnippetError, match=r"page\.md:1"):
            snippets_of("page.md", text)

    def test_a_mark_without_a_reason_is_no_mark(self) -> None:
        assert runs(one("<!-- not run: -->\n```python\nx = 1\n```\n"))

    def test_python_blocks_share_names_and_failures_name_the_line(self, tmp_path: Path) -> None:
        names: dict[str, Any] = {}
        run_snippet(one("```python\nx = 2\n```\n"), names, tmp_path)
        run_snippet(one("```python\n>>> x + 1\n3\n```\n"), names, tmp_path)
        with pytest.raises(SnippetError, match="Expected"):
            run_snippet(one("```python\n>>> x + 1\n4\n```\n"), names, tmp_path)
        with pytest.raises(ZeroDivisionError) as caught:
            run_snippet(one("text\n```python\nx = 1\nx / 0\n```\n"), names, tmp_path)
        assert caught.traceback[-1].lineno + 1 == 4

    @pytest.mark.parametrize("output", ["", "one\ntwo\nthree\n", "one\n...\n", "...\nthree\n"])
    def test_console_output_that_agrees_passes(self, output: str, tmp_path: Path) -> None:
        block = f"```console\n$ echo one; echo two; echo three\n{output}```\n"
        run_snippet(one(block), {}, tmp_path)

    @pytest.mark.parametrize("output", ["one\n", "two\n...\n", "one\nthree\n"])
    def test_console_output_that_differs_fails(self, output: str, tmp_path: Path) -> None:
        block = f"```console\n$ echo one; echo two; echo three\n{output}```\n"
        with pytest.raises(SnippetError, match="printed"):
            run_snippet(one(block), {}, tmp_path)

    def test_the_exit_code_is_checked(self, tmp_path: Path) -> None:
        run_snippet(one("<!-- exit code: 2 -->\n```sh\nls absent\n```\n"), {}, tmp_path)
        with pytest.raises(SnippetError, match="exit code 2, not 0"):
            run_snippet(one("```sh\nls absent\n```\n"), {}, tmp_path)
        with pytest.raises(SnippetError, match="exit code 0, not 10"):
            run_snippet(one("<!-- exit code: 10 -->\n```sh\nls\n```\n"), {}, tmp_path)

    def test_other_commands_must_be_marked(self, tmp_path: Path) -> None:
        with pytest.raises(SnippetError, match="mark it"):
            run_snippet(one("```sh\nmake test\n```\n"), {}, tmp_path)

    def test_lines_joined_by_a_backslash_are_one_command(self, tmp_path: Path) -> None:
        run_snippet(one("```console\n$ echo a \\\n    b\na b\n```\n"), {}, tmp_path)
