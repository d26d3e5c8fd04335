"""A statement, the standfirst and a page of prose stand in every language of the site.

Why: Where one is missing its readers see another language, and are told so.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019.}
        quote: The plant opened in 2019

Cure: write it in the missing language.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Origin, Place
from factsheet.model import LanguageMap
from factsheet.stages import Site

ID = "missing-translation"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each text that lacks a language."""
    for fact in site.facts.values():
        yield from _lacking(site, Place("fact", fact.id, ("statement",)), "statement", fact.statement)
    if site.settings.standfirst:
        yield from _lacking(site, Place("site", "", ("standfirst",)), "standfirst", site.settings.standfirst)
    yield from _pages(site)


def _lacking(site: Site, at: Place, what: str, texts: LanguageMap) -> Iterator[Finding]:
    missing = [one for one in site.settings.languages if texts.get(one) is None]
    if missing:
        shown = f"readers of it see the {what} in `{texts.entries[0].language}`"
        yield Finding(ID, at, f"the {what} is not written in {', '.join(missing)}; {shown}", "translate it")


def _pages(site: Site) -> Iterator[Finding]:
    written: dict[str, list[str]] = {}
    for page in site.prose:
        written.setdefault(page.slug, []).append(page.language)
    for slug, there in written.items():
        missing = [one for one in site.settings.languages if one not in there]
        if missing:
            message = f"the page `{slug}` is not written in {', '.join(missing)}; readers of it see it in `{there[0]}`"
            files = ", ".join(f"content/pages/{slug}.{one}.md" for one in missing)
            yield Finding(ID, Origin(f"content/pages/{slug}.{there[0]}.md"), message, f"translate it, as {files}")
