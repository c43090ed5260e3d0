"""The parts of the documents that are generated: `python -m design.doc_blocks` writes them.

A block stands between `<!-- block: NAME (design.doc_blocks) -->` and `<!-- end of block -->`.
`tests/docs/test_blocks.py` fails where a block is not what the code says now.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "greenzone"
LAYERS_CONTRACT = "Each layer imports only from those below it"
_BLOCK = re.compile(
    r"(?P<open><!-- block: (?P<name>[\w-]+) \((?P<maker>[\w.]+)\) -->\n)"
    r"(?:(?!<!-- block: ).)*?"
    r"(?P<close><!-- end of block -->)",
    flags=re.DOTALL,
)


def documents() -> list[Path]:
    """Every Markdown document of the project."""
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def blocks_of(text: str) -> dict[str, str]:
    """The maker of each block in a document, by the block's name."""
    return {found["name"]: found["maker"] for found in _BLOCK.finditer(text)}


def with_blocks(text: str, bodies: dict[str, str]) -> str:
    """The document with the named blocks replaced and every other left as it is."""

    def filled(found: re.Match[str]) -> str:
        body = bodies.get(found["name"])
        return found[0] if body is None else f"{found['open']}\n{body}\n\n{found['close']}"

    return _BLOCK.sub(filled, text)


def fenced(text: str) -> str:
    """A code block that is not run."""
    return f"```text\n{text.rstrip()}\n```"


def layer_names() -> list[str]:
    """The layers of the import-linter contract, the lowest first."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (layers,) = (c["layers"] for c in contracts if c["name"] == LAYERS_CONTRACT)
    return [name.strip("()") for name in reversed(layers)]


def libraries_of(layer: str) -> list[str]:
    """The libraries outside Python and greenzone that a layer imports."""
    found: set[str] = set()
    for path in (PACKAGE / layer).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                found.add(str(node.module).split(".")[0])
    return sorted(found - set(sys.stdlib_module_names) - {"greenzone"})


def layer_diagram() -> str:
    """The layers from the top down, each with the libraries it imports."""
    layers = [name for name in reversed(layer_names()) if (PACKAGE / name).is_dir()]
    lines = [f"{name:<12}{', '.join(libraries_of(name))}".rstrip() for name in layers]
    return fenced("\n    ↓\n".join(lines))


def respond_help() -> str:
    """What `greenzone respond --help` prints, 80 columns wide."""
    done = subprocess.run(
        [sys.executable, "-m", "greenzone", "respond", "--help"],
        env={**os.environ, "COLUMNS": "80", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return fenced(done.stdout)


def decision_list() -> str:
    """A link to every decision page with its title."""
    return "\n".join(_link(page) for page in sorted((ROOT / "docs/decisions").glob("*.md")))


def validation_list() -> str:
    """A link to every validation page with the sentence that counts its cases."""
    lines = []
    for page in sorted((ROOT / "docs/validation").glob("*.md")):
        counted = re.search(r"^\*\*(.+)\*\*$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
        lines.append(_link(page) + (f": {counted[1]}" if counted else ""))
    return "\n".join(lines)


def _link(page: Path) -> str:
    title = page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    return f"- [{title}]({page.relative_to(ROOT / 'docs').as_posix()})"


MAKERS: dict[str, Callable[[], str]] = {
    "decisions": decision_list,
    "layers": layer_diagram,
    "respond-help": respond_help,
    "validation": validation_list,
}


def main() -> None:
    """Write every block that this module makes into its document."""
    bodies = {name: make() for name, make in MAKERS.items()}
    for document in documents():
        text = document.read_text(encoding="utf-8")
        filled = with_blocks(text, bodies)
        if filled != text:
            document.write_text(filled, encoding="utf-8")
            print(f"wrote {document.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
