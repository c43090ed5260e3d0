"""One HTML file that holds its script, its style and its data and asks the network for nothing.

The page is text from trusted sources (our script and style) and from hostile ones (names out of
files). The hostile part travels as JSON without `<`, `>` or `&`, and the script only ever makes
text nodes of it. A content security policy admits the one script and the one style by their
digests and no request at all.
"""

from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from html import escape
from importlib.resources import files
from json import dumps
from os import getpid
from pathlib import Path
from typing import Any

from greenzone.core.errors import BadDataError

__all__ = ["offline_page", "write_page"]

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main id="greenzone-report"><noscript>{plain}</noscript></main>
<script type="application/json" id="greenzone-document">{data}</script>
<script>{script}</script>
</body>
</html>
"""

_JSON_ESCAPES = str.maketrans(
    {
        "<": "\\u003c",
        ">": "\\u003e",
        "&": "\\u0026",
        "\u2028": "\\u2028",
        "\u2029": "\\u2029",
    }
)


def offline_page(title: str, plain: str, document: Mapping[str, Any], bundle: str) -> str:
    """The page that the bundle of that name draws from a document of finite numbers.

    `plain` is HTML, escaped already, for readers without scripts; the title is plain text.
    """
    script, style = _bundled(f"{bundle}.js"), _bundled(f"{bundle}.css")
    data = dumps(document, allow_nan=False, separators=(",", ":"))
    return _PAGE.format(
        policy=_content_security_policy(script, style),
        title=escape(title),
        style=style,
        plain=plain,
        data=data.translate(_JSON_ESCAPES),
        script=script,
    )


def write_page(page: str, path: Path) -> None:
    """Writes a page whole or not at all; `BadDataError` where the folder cannot be written."""
    draft = path.with_name(f".{path.name}.{getpid()}")
    try:
        draft.write_text(page, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise BadDataError(
            f"cannot write the report to {path}: {error.strerror}; choose another --out"
        ) from error


def _bundled(name: str) -> str:
    return files("greenzone.faces.report").joinpath("bundle", name).read_text(encoding="utf-8")


def _content_security_policy(script: str, style: str) -> str:
    return (
        "default-src 'none'; "
        f"script-src {_source_digest(script)}; style-src {_source_digest(style)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _source_digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
