"""llms.txt: the sheet as plain text in Markdown (https://llmstxt.org/), every fact with its quotes and its address."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.encoding import by_lines, line
from factsheet.exports.markup import markdown
from factsheet.files import Output
from factsheet.model import Fact, LanguageMap
from factsheet.pages import addresses, references
from factsheet.prose import plain
from factsheet.stages import Page, Site


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """One a language, beside its index."""
    for language in site.settings.languages:
        path = f"{addresses.tree(site.settings, language)}llms.txt"
        yield from by_lines(path, _lines(site, language))


def _lines(site: Site, language: str) -> Iterator[str]:
    settings = site.settings
    yield f"# {_words(settings.title, language)}"
    if settings.standfirst:
        yield from ("", f"> {_words(settings.standfirst, language)}")
    yield from ("", f"Cite: {markdown(line(references.words((references.sheet(site, language),))))}")
    by_section: dict[str, list[Fact]] = {section.id: [] for section in site.sections}
    for fact in site.facts.values():
        by_section[fact.section].append(fact)
    for section in site.sections:
        if by_section[section.id]:
            yield from ("", f"## {_words(section.title, language)}")
        for fact in by_section[section.id]:
            yield from _fact(site, fact, language)
    yield from ("", "## Sources", "")
    yield from (f"- {id}: {markdown(line(_source(site, id)))}" for id in site.documents)


def _fact(site: Site, fact: Fact, language: str) -> Iterator[str]:
    """Certainties, marks and dates are the data's own words, which need no translation."""
    path = addresses.tree(site.settings, language) + addresses.fact(fact.id)
    address = addresses.absolute(site.settings.base_url, path) or path
    disputed = ", disputed" if fact.id in site.disputed else ""
    withdrawn = f", withdrawn {fact.withdrawn.date}" if fact.withdrawn else ""
    said = f"{fact.certainty}{f', {fact.date}' if fact.date else ''}{disputed}{withdrawn}"
    yield from ("", f"- [{_words(fact.statement, language)}]({address}) ({said})")
    if fact.verdict:
        claim, rating = _words(fact.verdict.claim, language), _words(fact.verdict.rating, language)
        yield f"  verdict: {rating}, on the claim: {claim}"
    for evidence in site.evidence[fact.id]:
        missing = "" if evidence.passage else ", not found"
        yield f"  > {markdown(line(evidence.citation.quote))} ({evidence.citation.source}{missing})"


def _source(site: Site, id: str) -> str:
    return references.words((references.source(site.documents[id].source),))


def _words(texts: LanguageMap, language: str) -> str:
    return markdown(line(plain(texts.choose(language).text)))
