"""Code blocks of Markdown documents, found and run.

- `python` blocks of one document share their names, in order; a block of `>>>` lines is a
  doctest, its output compared.
- `console` blocks: each `$ ` line runs, the lines under it are its output; a `...` line stands
  for any lines. Blocks without output lines only have to succeed.
- `sh` blocks: every line runs.
- A comment on the line above a block changes that: `<!-- not run: REASON -->`, or
  `<!-- exit code: 20 -->` for the exit code of a block's last command.
- Blocks in other languages are not run; a block without any language is an error.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["RUN_LANGUAGES", "Snippet", "SnippetError", "run_snippet", "snippets_of"]

RUN_LANGUAGES = frozenset({"python", "console", "sh"})
COMMANDS = frozenset({"cat", "echo", "greenzone", "head", "ls"})
"""What a snippet may run; anything else is marked as not run, with the reason."""

_FENCE = re.compile(r"^(?P<indent> *)(?P<ticks>```+)(?P<language>[\w+-]*)[^`\n]*$")
_MARK = re.compile(r"^\s*<!-- (?:not run: (?P<reason>\S.*?)|exit code: (?P<code>\d+)) -->\s*$")


class SnippetError(AssertionError):
    """A snippet is written wrongly, fails, or prints something else than the document says."""


@dataclass(frozen=True)
class Snippet:
    """One code block: where it is, what it says, and what the mark above it asks for."""

    document: str
    line: int
    language: str
    text: str
    not_run_because: str | None = None
    exit_code: int = 0

    @property
    def place(self) -> str:
        """The document and line, as editors understand them."""
        return f"{self.document}:{self.line}"


def snippets_of(document: str, text: str) -> list[Snippet]:
    """Every code block of a document, in order."""
    found, lines = [], text.splitlines()
    number = 0
    while number < len(lines):
        fence = _FENCE.match(lines[number])
        if fence is None:
            number += 1
            continue
        end = _end_of_block(document, lines, number, fence["ticks"])
        mark = _MARK.match(lines[number - 1]) if number else None
        body = [line.removeprefix(fence["indent"]) for line in lines[number + 1 : end]]
        found.append(_snippet(document, number + 1, fence["language"], body, mark))
        number = end + 1
    return found


def run_snippet(snippet: Snippet, names: dict[str, Any], folder: Path) -> None:
    """Run one block in `folder`; python blocks see and extend `names`. SnippetError if it fails."""
    if snippet.language == "python":
        _run_python(snippet, names)
    else:
        for command, output in _commands(snippet):
            last = command == _commands(snippet)[-1][0]
            _run_command(snippet, command, output, snippet.exit_code if last else 0, folder)


def _end_of_block(document: str, lines: list[str], start: int, ticks: str) -> int:
    for number in range(start + 1, len(lines)):
        if lines[number].strip() == ticks:
            return number
    raise SnippetError(f"{document}:{start + 1}: the code block is not closed")


def _snippet(
    document: str, line: int, language: str, body: list[str], mark: re.Match[str] | None
) -> Snippet:
    if not language:
        raise SnippetError(f"{document}:{line}: a code block without a language; `text` is one")
    reason = mark["reason"] if mark else None
    code = int(mark["code"]) if mark and mark["code"] else 0
    return Snippet(document, line, language, "\n".join(body) + "\n", reason, code)


def _run_python(snippet: Snippet, names: dict[str, Any]) -> None:
    if snippet.text.lstrip().startswith(">>>"):
        _run_doctest(snippet, names)
        return
    padded = "\n" * snippet.line + snippet.text
    exec(compile(padded, snippet.document, "exec"), names)  # noqa: S102


def _run_doctest(snippet: Snippet, names: dict[str, Any]) -> None:
    test = doctest.DocTestParser().get_doctest(
        snippet.text, names, snippet.place, snippet.document, snippet.line
    )
    heard: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(
        test, out=heard.append, clear_globs=False
    )
    names.update(test.globs)
    if result.failed:
        raise SnippetError("".join(heard))


def _commands(snippet: Snippet) -> list[tuple[str, list[str]]]:
    """The commands of a block with the output lines under each."""
    joined = snippet.text.replace("\\\n", " ").splitlines()
    if snippet.language == "sh":
        return [(line, []) for line in joined if line.strip() and not line.startswith("#")]
    found: list[tuple[str, list[str]]] = []
    for line in joined:
        if line.startswith("$ "):
            found.append((line.removeprefix("$ "), []))
        elif found:
            found[-1][1].append(line)
        elif line.strip():
            raise SnippetError(f"{snippet.place}: output before the first `$ ` command: {line!r}")
    return found


def _run_command(
    snippet: Snippet, command: str, output: list[str], exit_code: int, folder: Path
) -> None:
    if command.split(maxsplit=1)[0] not in COMMANDS:
        raise SnippetError(f"{snippet.place}: `{command}` is not run here: mark it with a reason")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path, "COLUMNS": "100", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != exit_code:
        raise SnippetError(
            f"{snippet.place}: `{command}` gave exit code {done.returncode}, not {exit_code}\n"
            f"{done.stdout}{done.stderr}"
        )
    _compare(snippet, command, output, done.stdout + done.stderr)


def _compare(snippet: Snippet, command: str, expected: list[str], printed: str) -> None:
    """Raise unless the expected lines are what was printed; a `...` line is any lines."""
    wanted = "\n".join(line.rstrip() for line in expected).strip()
    if not wanted:
        return
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else re.escape(line) + r"\n"
        for line in wanted.splitlines()
    )
    got = "\n".join(line.rstrip() for line in printed.splitlines()).strip("\n") + "\n"
    if re.fullmatch(pattern, got) is None:
        raise SnippetError(f"{snippet.place}: `{command}` printed\n{got}\nand not\n{wanted}")
