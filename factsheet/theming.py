"""The files of a theme go in; templates, words and the places of assets come out, as `render` wants them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factsheet.diagnostics import Finding, Origin
from factsheet.locale.strings import NO_STRINGS, BadCatalogue, Strings, catalogue
from factsheet.model import Settings
from factsheet.plan import asset_paths, dressed
from factsheet.render import Theme
from factsheet.tokens import schemes


def themed(files: Mapping[str, bytes], settings: Settings) -> tuple[Theme, list[Finding]]:
    """The theme of a site, and what of it cannot be read."""
    strings: dict[str, Strings] = {}
    faults = []
    for language in settings.languages:
        read = catalogue(files[path], language) if (path := f"strings/{language}.po") in files else NO_STRINGS
        if isinstance(read, BadCatalogue):
            faults.append(
                Finding("unreadable-file", Origin(f"templates/{path}", read.line), read.reason, "mend the .po file")
            )
        else:
            strings[language] = read
    templates = dict(_templates(files, faults))
    css = files.get(f"themes/{settings.theme}.css", b"").decode("utf-8", "replace")
    tokens = {name: token.value for name, token in schemes(css)["light"].items()}
    return Theme(templates, strings, asset_paths(dressed(files, settings.theme)), tokens), faults


def _templates(files: Mapping[str, bytes], faults: list[Finding]) -> Iterator[tuple[str, str]]:
    for name, content in files.items():
        if not name.endswith((".html", ".xml", ".svg")):
            continue
        try:
            yield name, content.decode("utf-8")
        except UnicodeDecodeError:
            at = Origin(f"templates/{name}")
            faults.append(Finding("not-utf-8", at, "the template is not UTF-8", "save it as UTF-8"))
