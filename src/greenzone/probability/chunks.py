"""Work on many encounters at once, in chunks over the machine's cores."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

__all__ = ["over_chunks"]

_CHUNK = 16_384


def over_chunks(n: int, work: Callable[[int, int], None], threads: int | None = None) -> None:
    """Calls work(first, last) for every chunk of range(n); the chunks are independent."""
    if n <= _CHUNK:
        work(0, n)
        return
    with ThreadPoolExecutor(threads or os.cpu_count()) as pool:
        for done in [pool.submit(work, k, min(k + _CHUNK, n)) for k in range(0, n, _CHUNK)]:
            done.result()
