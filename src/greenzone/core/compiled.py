"""One way to compile a numerical kernel, and one place that decides where its code is kept.

numba keeps compiled code on disk and compiles a kernel anew when the file of that kernel changes.
It does not notice a change of what the kernel calls in another file, so after an upgrade it would
run old machine code. Here the folder is therefore named after a digest of every source a kernel
can be made of: another source, another folder. Modules with kernels import `kernel` from here and
never numba's decorators.
"""

import atexit
import hashlib
import inspect
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any, Literal, TypeVar, cast

import numba
import numba.extending

__all__ = [
    "cache_folder",
    "fused_kernel",
    "inlined_kernel",
    "kernel",
    "source_digest",
    "spliced_kernel",
    "widest_vectors",
]

_Function = TypeVar("_Function", bound=Callable[..., Any])

_PACKAGE = Path(__file__).resolve().parents[1]
_DIGEST = re.compile(r"[0-9a-f]{16}")
_IMPORT = re.compile(rf"^\s*(?:from|import)\s+({_PACKAGE.name}[\w.]*)".encode(), re.MULTILINE)
_THIS_MODULE = b".core.compiled"
_KEPT = 3
"""Folders kept: that of the sources as they are, and of two versions before."""
_IN_USE_S = 3600.0
"""A folder chosen within the last hour may belong to a process that still runs."""


def kernel(function: _Function) -> _Function:
    """The function compiled on first call: cached on disk, without the GIL, IEEE division.

    Sums keep their order (no fast-math), so a result is the same on every run. Kernels never
    use numba's own threads: callers split the work over a thread pool instead. What the tests
    wrap around annotated functions to check shapes is taken off again: numba needs the source.
    """
    return _compiled(function, fastmath=False)


def fused_kernel(function: _Function) -> _Function:
    """As `kernel`, but `a * b + c` may be rounded once instead of twice, where the CPU can.

    Nothing else of fast-math: sums keep their order, NaN and infinity their meaning. A result
    is the same on every run, but may differ in its last digits from that of another CPU.
    """
    return _compiled(function, fastmath={"contract"})


def inlined_kernel(function: _Function) -> _Function:
    """As `fused_kernel`, for what a vectorised loop calls: a call would stop LLVM there."""
    return _compiled(function, fastmath={"contract"}, forceinline=True)


def spliced_kernel(function: _Function) -> _Function:
    """As `inlined_kernel`, but copied into its caller before LLVM sees either.

    For what short loops call: LLVM writes those out, too early to vectorise what it inlines later.
    """
    return _compiled(function, fastmath={"contract"}, inline="always")


def _widest_vectors(_context: Any) -> Any:
    """Called in a kernel: its loops use the widest vectors of the CPU.

    LLVM by itself takes half of the 512 bits of processors that have them. Numba offers no
    option for it, so the attribute that clang's `-mprefer-vector-width` sets is set here.
    """

    def code(context: Any, builder: Any, _signature: Any, _arguments: Any) -> Any:
        # Past `AttributeSet.add`, which knows only attributes without a value.
        set.add(builder.function.attributes, '"prefer-vector-width"="512"')
        return context.get_dummy_value()

    return numba.types.none(), code


widest_vectors: Callable[[], None] = cast(Any, numba.extending.intrinsic(_widest_vectors))


def _compiled(
    function: _Function,
    fastmath: bool | set[str],
    forceinline: bool = False,
    inline: Literal["always", "never"] = "never",
) -> _Function:
    plain = inspect.unwrap(function)
    with _numba_caches_in(_folder):
        compile_it = numba.njit(
            cache=True,
            nogil=True,
            error_model="numpy",
            fastmath=fastmath,
            forceinline=forceinline,
            inline=inline,
        )
        return cast(_Function, compile_it(plain))


def cache_folder() -> Path:
    """The folder compiled code goes to, made for these sources; it can be written.

    Below `NUMBA_CACHE_DIR` if set, else beside the source, else in the user's cache, else a
    temporary folder (compiled anew by each process). Folders of older sources are removed.
    """
    digest = source_digest(_PACKAGE)
    for base in _bases():
        if _can_write(base / digest):
            _remove_old(base)
            return base / digest
    return _temporary_folder()


def source_digest(package: Path) -> str:
    """Sixteen hex digits that change with any source from which a kernel of the package is made.

    Those are the modules that import `kernel` and all they import of the package.
    """
    texts = _module_texts(package)
    wanted = [name for name, text in texts.items() if _THIS_MODULE in text]
    found: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        found.add(name)
        reached = {imported.decode() for imported in _IMPORT.findall(texts[name])}
        wanted += [other for other in texts if other not in found and _is_below(other, reached)]
    digest = hashlib.sha256()
    for name in sorted(found):
        digest.update(b"%s %d\n" % (name.encode(), len(texts[name])))
        digest.update(texts[name])
    return digest.hexdigest()[:16]


def _module_texts(package: Path) -> dict[str, bytes]:
    """The bytes of every module, by its dotted name (of a package: the package's)."""
    texts = {}
    for folder, _, files in os.walk(package):
        within = Path(folder).relative_to(package.parent).parts
        for file in files:
            if file.endswith(".py"):
                parts = within if file == "__init__.py" else (*within, file[:-3])
                texts[".".join(parts)] = (Path(folder) / file).read_bytes()
    return texts


def _is_below(module: str, names: set[str]) -> bool:
    """Whether one of the imported names is the module or a package that holds it."""
    return any(module == name or module.startswith(f"{name}.") for name in names)


def _bases() -> Iterator[Path]:
    """Where a folder for compiled code may be made, best first."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    if chosen:
        yield Path(chosen) / "greenzone"
    yield _PACKAGE / "__kernels__"
    with suppress(RuntimeError):  # a user without a home
        yield Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "greenzone"


def _can_write(folder: Path) -> bool:
    """Whether files can be made in the folder; it is made, and marked as used now."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            os.utime(folder)
    except OSError:
        return False
    return True


def _remove_old(base: Path) -> None:
    """Remove the folders of older sources, but for the newest and those that may be in use."""
    with suppress(OSError):  # another process may be removing the same
        folders = [entry for entry in base.iterdir() if _DIGEST.fullmatch(entry.name)]
        used = sorted(((entry.stat().st_mtime, entry) for entry in folders), reverse=True)
        for moment, folder in used[_KEPT:]:
            if moment < time.time() - _IN_USE_S:
                shutil.rmtree(folder, ignore_errors=True)


def _temporary_folder() -> Path:
    folder = tempfile.mkdtemp(prefix="greenzone-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


_folder = cache_folder()
_choosing = Lock()


@contextmanager
def _numba_caches_in(folder: Path) -> Iterator[None]:
    """Numba takes the folder while a function is decorated; others' functions keep theirs."""
    settings: Any = numba.config
    with _choosing:
        before = settings.CACHE_DIR
        settings.CACHE_DIR = str(folder)
        try:
            yield
        finally:
            settings.CACHE_DIR = before
