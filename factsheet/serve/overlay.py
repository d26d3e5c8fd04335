"""A finished page and what is wrong with the content go in; the page with the findings laid over it comes out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path
from urllib.parse import quote

from factsheet import read
from factsheet.diagnostics import Diagnostic, Level, Origin, as_text
from factsheet.serve.building import Shown

# How each editor is asked to open a file at a place.
EDITORS = {
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
}
SCRIPTS = (
    '<script src="/livereload.js?mindelay=300&amp;maxdelay=2000" defer></script>'
    '<script src="/.serve/overlay.js" data-revision="{}" defer></script>'
)
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>\n?')
BARE = b"<!doctype html><html lang=en><head><meta charset=utf-8><title>factsheet</title></head><body></body></html>"


def dressed(page: bytes, revision: str, shown: Shown, site: Path, editor: str) -> bytes:
    """The page with the script that renews it and, while there are any, the findings."""
    page = _POLICY.sub(b"", page, count=1)  # `serve` sends one of its own, which lets its scripts in
    page = _before(page, b"</head>", SCRIPTS.format(revision).encode())
    if not shown.judgement.diagnostics and not shown.trouble:
        return page
    marks = {id: [_mark(one) for one in found] for id, found in shown.facts.items()}
    return _before(page, b"</body>", (_panel(shown, site, editor) + _island(marks)).encode(), last=True)


def _before(page: bytes, tag: bytes, more: bytes, *, last: bool = False) -> bytes:
    at = page.rfind(tag) if last else page.find(tag)
    return page[:at] + more + page[at:] if at >= 0 else page + more


def _mark(one: Diagnostic) -> dict[str, str]:
    return {"level": one.level.value, "rule": one.rule, "message": one.message, "help": one.help}


# A block of data, never run: the policy for scripts does not concern it.
def _island(marks: Mapping[str, object]) -> str:
    content = json.dumps(marks, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/json" id="factsheet-marks">{content}</script>'


# What stops a build stands first: warnings of earlier files would fill the panel.
def _panel(shown: Shown, site: Path, editor: str) -> str:
    diagnostics = sorted(shown.judgement.diagnostics, key=lambda one: one.level is not Level.ERROR)
    files = shown.files_read
    items = "".join(_item(one, files, site, editor) for one in diagnostics)
    if shown.trouble:
        items = f'<li class="error"><p>{escape(shown.trouble)}</p></li>{items}'
    errors = any(one.level is Level.ERROR for one in diagnostics) or bool(shown.trouble)
    return (
        '<factsheet-findings><template shadowrootmode="open"><link rel="stylesheet" href="/.serve/overlay.css">'
        f'<details{" open" if errors else ""}><summary class="{"error" if errors else "warn"}">{_told(shown)}</summary>'
        f'<ol tabindex="0" aria-label="Findings">{items}</ol></details></template></factsheet-findings>'
    )


def _told(shown: Shown) -> str:
    levels = [one.level for one in shown.judgement.diagnostics]
    counts = {"error": levels.count(Level.ERROR) + bool(shown.trouble), "warning": levels.count(Level.WARN)}
    said = ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for noun, count in counts.items() if count)
    if shown.kept:
        return f"{said} · the page below is older: what is there now cannot be shown"
    return f"{said} · no build until the errors are mended" if counts["error"] else said


def _item(one: Diagnostic, files: Mapping[str, bytes], site: Path, editor: str) -> str:
    head, _, rest = as_text([one], files).partition("\n")
    place, _, said = head.partition(": ")
    link = f'<a href="{escape(address(one.origin, site, editor))}">{escape(place)}</a>'
    more = f"<pre>{escape(rest)}</pre>" if rest else ""
    return f'<li class="{one.level.value}"><p>{link} {escape(said)}</p>{more}</li>'


def address(origin: Origin, site: Path, editor: str) -> str:
    """The address that opens an editor at a place."""
    path = site / origin.file
    theme = origin.file.startswith("templates/") and not path.is_file()
    path = read.theme_folder().parent / origin.file if theme else path
    place = quote(path.resolve().as_posix())
    place = place if place.startswith("/") else f"/{place}"
    return EDITORS[editor].format(path=place, line=origin.line or 1, column=origin.column or 1)
