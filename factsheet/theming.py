"""The files of a theme go in; templates, words and the places of assets come out, as `render` wants them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from factsheet.diagnostics import Finding, Origin
from factsheet.fields.reading import meant
from factsheet.locale.strings import NO_STRINGS, BadCatalogue, Strings, catalogue
from factsheet.model import Settings
from factsheet.pages import PAGES
from factsheet.plan import asset_paths, dressed
from factsheet.render import Theme
from factsheet.render.messages import messages
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
    faults += _idle(templates)
    css = files.get(f"themes/{settings.theme}.css", b"").decode("utf-8", "replace")
    tokens = {name: token.value for name, token in schemes(css)["light"].items()}
    return Theme(templates, strings, asset_paths(dressed(files, settings.theme)), tokens), faults


def wordless(files: Mapping[str, bytes], settings: Settings) -> Iterator[str]:
    """The languages of a site in which the theme has no words; ours are English to begin with."""
    for language in settings.languages:
        if language.partition("-")[0] != "en" and f"strings/{language}.po" not in files:
            yield language


class Lacking(msgspec.Struct, frozen=True):
    """A catalogue without translations of so many messages `of` all, and the first of these."""

    language: str
    number: int
    of: int
    first: str


def lacking(files: Mapping[str, bytes], settings: Settings) -> Iterator[Lacking]:
    """The languages of a site whose catalogue does not have all the words of its templates."""
    theme, _ = themed(files, settings)
    said = messages(theme.templates)
    for language, strings in theme.strings.items():
        missing = strings.lacks(said) if strings.mo else ()
        if missing:
            yield Lacking(language, len(missing), len(said), missing[0])


def _idle(templates: Mapping[str, str]) -> Iterator[Finding]:
    """Templates that nothing is made of: most are meant to override one of ours, under a name with a slip in it."""
    made = {*(kind.TEMPLATE for kind in PAGES), "base.html", "parts.html"}
    for name in templates:
        if not name.endswith(".html") or name in made or any(name in text for text in templates.values()):
            continue
        near = meant(name.removesuffix(".html"), [one.removesuffix(".html") for one in made])
        help = near.replace("`?", ".html`?") or "move it out of templates/, or include it in another"
        message = "no page is made of this template, and no other names it"
        yield Finding("unreadable-file", Origin(f"templates/{name}"), message, help)


def _templates(files: Mapping[str, bytes], faults: list[Finding]) -> Iterator[tuple[str, str]]:
    for name, content in files.items():
        if not name.endswith((".html", ".xml", ".svg")):
            continue
        try:
            yield name, content.decode("utf-8")
        except UnicodeDecodeError:
            at = Origin(f"templates/{name}")
            faults.append(Finding("not-utf-8", at, "the template is not UTF-8", "save it as UTF-8"))
