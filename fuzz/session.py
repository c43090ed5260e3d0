"""One fuzzing process of one format: `python -m fuzz.session NAME FOLDER [libFuzzer options]`.

`python -m fuzz` starts it, watches it and reports what it found.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fuzz.findings import Findings
from fuzz.mutation import mutated

if TYPE_CHECKING:
    from fuzz.formats import Format

__all__ = ["fuzz"]

_MOST_USABLE = 400
"""Inputs that were read and are kept to start from."""


def fuzz(target: Format, folder: Path, options: list[str]) -> None:
    """Fuzz one format until libFuzzer's options end the process."""
    import atheris

    # Each branch of an input is told once, not as often as it is taken: three times as fast.
    taken: set[int] = set()
    tell = atheris._trace_branch
    atheris._trace_branch = taken.add
    findings = Findings(folder / "findings" / target.name)
    usable = [data.decode("utf-8", "replace") for data in target.seeds()]
    atheris.Setup(
        [sys.argv[0], *options],
        _one_input(target, findings, usable, taken, tell),
        custom_mutator=_mutator(target, usable),
        custom_crossover=_crossover,
    )
    atheris.Fuzz()


def _one_input(
    target: Format,
    findings: Findings,
    usable: list[str],
    taken: set[int],
    tell: Callable[[int], None],
) -> Callable[[bytes], None]:
    """What libFuzzer calls for every input; a failure is kept and the run goes on."""

    def one_input(data: bytes) -> None:
        taken.clear()
        try:
            outcome = target.check(data)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a panic of a compiled parser is no Exception
            findings.keep(error, data)
        else:
            findings.count(outcome)
            if outcome == "read":
                _remember(data, usable)
        for branch in taken:
            tell(branch)

    return one_input


def _remember(data: bytes, usable: list[str]) -> None:
    """Keep an input that was read among those that changes start from."""
    text = data.decode("utf-8", "replace")
    if len(usable) < _MOST_USABLE:
        usable.append(text)
    else:
        usable[random.randrange(_MOST_USABLE)] = text


def _mutator(target: Format, usable: list[str]) -> Callable[[bytes, int, int], bytes]:
    """Changes of libFuzzer's choice half of the time, else of an input that was read.

    What libFuzzer finds interesting is mostly refused, and a change of it is refused again.
    """
    seeds = tuple(usable)

    def mutator(data: bytes, longest: int, seed: int) -> bytes:
        rng = random.Random(seed)
        chosen = len(data) > 1 and rng.random() < 0.5
        text = data.decode("utf-8", "surrogateescape") if chosen else rng.choice(usable)
        changed = mutated(target.structure, text, seeds, rng)
        return changed.encode("utf-8", "surrogateescape")[:longest]

    return mutator


def _crossover(one: bytes, other: bytes, longest: int, seed: int) -> bytes:
    """The first lines of one input and the last of another."""
    rng = random.Random(seed)
    head, tail = one.split(b"\n"), other.split(b"\n")
    at, start = rng.randrange(len(head) + 1), rng.randrange(len(tail) + 1)
    return b"\n".join(head[:at] + tail[start:])[:longest]


def _main() -> None:
    import atheris

    with atheris.instrument_imports(include=["greenzone"]):
        # Branches are followed; comparisons are not: that halves the speed, and the changes
        # made here know the keywords and values that comparisons would teach.
        sys.meta_path[0]._trace_dataflow = False  # type: ignore[attr-defined]
        from fuzz.formats import FORMATS
    name, folder, *options = sys.argv[1:]
    fuzz(FORMATS[name], Path(folder), options)


if __name__ == "__main__":
    _main()
