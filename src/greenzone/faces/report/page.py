"""The HTML page of a response: one file that holds its script, style and data and asks for nothing.

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
from greenzone.faces.report.packing import packed_document

__all__ = ["render_report", "write_report"]

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


def render_report(document: Mapping[str, Any]) -> str:
    """The HTML page of a response document (the JSON of `respond --json`, as a mapping).

    Numbers that are not finite become null, which the page shows as unknown.
    """
    script, style = _bundled("report.js"), _bundled("report.css")
    data = dumps(packed_document(document), allow_nan=False, separators=(",", ":"))
    return _PAGE.format(
        policy=_content_security_policy(script, style),
        title=escape(f"{_event_name(document)}: breakup response"),
        style=style,
        plain=_plain_summary(document),
        data=data.translate(_JSON_ESCAPES),
        script=script,
    )


def write_report(document: Mapping[str, Any], path: Path) -> None:
    """Writes the page to `path`, whole or not at all.

    Raises `BadDataError` where the folder cannot be written.
    """
    page = render_report(document)
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


def _event_name(document: Mapping[str, Any]) -> str:
    return str(document.get("event", {}).get("name", "unnamed event"))


def _plain_summary(document: Mapping[str, Any]) -> str:
    """The zones and shelter windows as plain HTML, for readers without scripts."""
    items = "".join(f"<li>{escape(_asset_line(one))}</li>" for one in document.get("assets", []))
    known = escape(str(document.get("event", {}).get("known_utc", "an unknown time")))
    return (
        f"<h1>{escape(_event_name(document))}</h1><p>Report known {known}. "
        f"This page draws its charts with a script, which is switched off here.</p><ul>{items}</ul>"
    )


def _asset_line(asset: Mapping[str, Any]) -> str:
    windows = ", ".join(
        f"{one.get('start_utc')} to {one.get('end_utc')}" for one in asset.get("shelter", [])
    )
    zone = asset.get("zone")
    word = zone if zone in ("green", "yellow", "red") else "unknown: treat as unsafe"
    return f"{asset.get('name', 'unnamed')}: zone {word}; shelter {windows or 'none planned'}"
