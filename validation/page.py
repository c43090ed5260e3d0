"""Validation pages: cases in, Markdown out; the same text from the same code, every time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "RERUN_BY_A_TEST",
    "RERUN_BY_HAND",
    "Case",
    "Section",
    "Statement",
    "disagreements",
    "format_page",
    "printed",
    "publish",
]

_PAGES = Path(__file__).resolve().parent.parent / "docs" / "validation"


@dataclass(frozen=True)
class Case:
    """One comparison. The tolerance is absolute, in the unit of the numbers, for each of them."""

    name: str
    reference: tuple[float, ...]
    ours: tuple[float, ...]
    tolerance: float
    digits: int = 6

    @property
    def difference(self) -> float:
        """The largest absolute difference."""
        return max(abs(a - b) for a, b in zip(self.reference, self.ours, strict=True))

    @property
    def agrees(self) -> bool:
        """True if no number differs by more than the tolerance."""
        return self.difference <= self.tolerance


@dataclass(frozen=True)
class Statement:
    """One comparison that an absolute tolerance does not describe: a ratio, a limit, a span.

    `agrees` is None where two things stand side by side without a bar; `remark` is then the
    verdict.
    """

    name: str
    reference: str
    ours: str
    difference: str
    tolerance: str
    agrees: bool | None
    remark: str = "no bar"


@dataclass(frozen=True)
class Section:
    """A heading, what is compared and why the tolerance is what it is, and the cases."""

    title: str
    text: str
    cases: tuple[Case | Statement, ...]


def printed(
    name: str, reference: Sequence[float], ours: Sequence[float], decimals: int, digits: int = 10
) -> Case:
    """A case that must agree to the last of the printed decimals of its reference."""
    rounding = 0.5 * 10.0**-decimals * (1 + 1e-6)
    return Case(name, tuple(reference), tuple(float(x) for x in ours), rounding, digits)


def disagreements(sections: Sequence[Section]) -> list[Case | Statement]:
    """The cases that do not agree."""
    return [case for section in sections for case in section.cases if case.agrees is False]


RERUN_BY_HAND = "Some minutes; with `--check` it compares this page with a new run."
"""How a page that no test reruns is kept current."""
RERUN_BY_A_TEST = "A test compares this page with a new run."


def format_page(
    title: str,
    text: str,
    sections: Sequence[Section],
    command: str,
    checked: str = RERUN_BY_HAND,
) -> str:
    """The page as Markdown: the count of failures first, then every case."""
    judged = [c.agrees for s in sections for c in s.cases if c.agrees is not None]
    total, failed = len(judged), len(disagreements(sections))
    unjudged = sum(len(s.cases) for s in sections) - total
    lines = [
        f"# {title}",
        "",
        f"Written by `{command}`; do not edit. {checked}",
        "",
        f"**{total - failed} of {total} cases agree; {failed} do not.**"
        + (f" {unjudged} more stand side by side without a bar." if unjudged else ""),
        "",
        text,
    ]
    for section in sections:
        lines += ["", f"## {section.title}", "", section.text, "", *_table(section.cases)]
    return "\n".join(lines) + "\n"


def publish(name: str, build: Callable[[], str], arguments: Sequence[str] | None = None) -> int:
    """Writes docs/validation/<name>.md, or with `--check` compares it; 0 if all is well."""
    path, text = _PAGES / f"{name}.md", build()
    if "--check" in (sys.argv[1:] if arguments is None else arguments):
        same = path.exists() and path.read_text(encoding="utf-8") == text
        sys.stdout.write(f"{path.name}: {'as committed' if same else 'differs from this run'}\n")
        return 0 if same else 1
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    sys.stdout.write(f"wrote {path.name}\n")
    return 0


def _table(cases: Sequence[Case | Statement]) -> list[str]:
    head = [
        "| case | reference | ours | difference | tolerance | verdict |",
        "|---|---|---|---|---|---|",
    ]
    return head + [_row(c) if isinstance(c, Case) else _row_of_words(c) for c in cases]


def _row_of_words(case: Statement) -> str:
    verdict = {True: "agrees", False: "**differs**", None: case.remark}[case.agrees]
    return (
        f"| {case.name} | {case.reference} | {case.ours} | {case.difference} | "
        f"{case.tolerance} | {verdict} |"
    )


def _row(case: Case) -> str:
    verdict = "agrees" if case.agrees else "**differs**"
    reference, ours = _numbers(case.reference, case.digits), _numbers(case.ours, case.digits)
    rounding = 1e-11 * max(abs(value) for value in case.reference)
    difference = f"{case.difference:.1e}" if case.difference > rounding else "0"
    return (
        f"| {case.name} | {reference} | {ours} | {difference} | {case.tolerance:.2g} | {verdict} |"
    )


def _numbers(values: tuple[float, ...], digits: int) -> str:
    return ", ".join(f"{value:.{digits}g}" for value in values)
