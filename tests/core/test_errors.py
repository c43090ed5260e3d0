"""The tree in the docstring is the tree of the classes."""

import inspect
import re

from greenzone.core import errors


def test_the_docstring_shows_every_error_under_its_parent() -> None:
    drawn = re.findall(r"^([ │├└─]+)(\w+)", errors.__doc__ or "", flags=re.MULTILINE)
    path: list[tuple[int, str]] = []
    shown = {}
    for indent, name in drawn:
        path = [step for step in path if step[0] < len(indent)]
        shown[name] = path[-1][1] if path else "Exception"
        path.append((len(indent), name))
    classes = {n: c.__bases__[0].__name__ for n, c in inspect.getmembers(errors, inspect.isclass)}
    assert shown == classes


def test_every_error_says_when_it_is_raised() -> None:
    for _, error in inspect.getmembers(errors, inspect.isclass):
        assert error.__doc__
