"""A fact's quote stands, word for word, in the stored text of its source.

Why: the site's promise is that every fact can be checked against its source. Kinds of space, of quotation mark, of
apostrophe and of dash are forgiven, and so are hyphens at the ends of lines and the numbers of notes; a word, a digit,
an accent or a capital is not. A quote begins and ends with whole words and numbers: “binding” does not stand in
“non-binding”, nor “5” in “−5%”. Words left out are marked with […].

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
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2018

Cure: copy the words again; mark what you leave out with […]; the message shows the nearest passage.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import places_read
from factsheet.model import Citation
from factsheet.stages import Document, Evidence, Site
from factsheet.text.finding.quotes import Ambiguous, Found, Missing, Near, find, index

ID = "quote-not-found"
LEVEL = Level.ERROR
FAMILY = "quotes"
COPY = "copy the words as they stand; mark what you leave out with […]"
EMPTY = "store the text of the source in it, as it was published"
BESIDE = "the quote stands there, but not beside this prefix or suffix: copy the words next to it, or leave them out"
ORDER = "each part stands there, but in another order or too far apart: make several quotes of them"


def check(site: Site) -> Iterator[Finding]:
    """Each quote that stands nowhere in its source, with the nearest passage."""
    # Where a published sentence has changed, its own finding shows old and new: this one would say it twice.
    drifted = {(drift.fact, drift.number) for drift in site.drifts if drift.verdict != "same"}
    for fact in site.facts.values():
        for number, evidence in enumerate(site.evidence[fact.id]):
            if isinstance(evidence.match, Missing) and (fact.id, number) not in drifted:
                at = Place("fact", fact.id, ("citations", number, "quote"))
                yield _finding(site, at, evidence, evidence.match)
            yield from _unread(fact.id, number, evidence.citation)


def _unread(fact: str, number: int, citation: Citation) -> Iterator[Finding]:
    """Words that the editor says how to read, and readers are shown, though the quote has none of them."""
    for said, _ in citation.reads:
        if not places_read(citation.quote, said):
            at = Place("fact", fact, ("citations", number, "reads", said))
            inside = said in citation.quote
            amiss = "are no whole word or number of the quote" if inside else "do not stand in the quote"
            message = f"the words “{said}” of `reads` {amiss}"
            yield Finding(ID, at, message, "copy whole words from the quote, or remove the line")


def _finding(site: Site, at: Place, evidence: Evidence, missing: Missing) -> Finding:
    document, quote, near = site.documents[evidence.citation.source], evidence.citation.quote, missing.nearest
    if not document.text.strip("\ufeff \t\r\n"):
        return Finding(ID, at, f"the stored text {document.source.id}.txt is empty", EMPTY)
    message = f"the quote does not stand in {document.source.id}.txt"
    if (evidence.citation.prefix or evidence.citation.suffix) and _holds(document, quote):
        return Finding(ID, at, message, BESIDE)
    elsewhere = [one for one in site.documents.values() if one is not document and _holds(one, quote)]
    if elsewhere:
        return Finding(
            ID, at, message, f"it stands in {elsewhere[0].source.id}.txt: write source: {elsewhere[0].source.id}"
        )
    if near is None:
        alike = "nothing in the text is like it: copy the words as they stand, never in your own"
        return Finding(ID, at, message, ORDER if missing.parts else alike)
    line = document.text.count("\n", 0, near.start) + 1
    stands = " ".join(document.text[near.start : near.end].split())
    notes = (f"the nearest words, in content/sources/{document.source.id}.txt:{line}:\n{stands}", _difference(near))
    return Finding(ID, _differing(at, near), message, _typeset(document, quote) or COPY, notes)


def _differing(quote: Place, near: Near) -> Place:
    """The first of its words that the source has not."""
    before = ""
    for change in near.difference:
        if change.kind == "removed":
            return quote.at(f"{before}{change.words}", len(before), len(before) + len(change.words))
        if change.kind == "kept":
            before += f"{change.words} "
    return quote


def _holds(document: Document, quote: str) -> bool:
    return isinstance(find(index(document.text, document.source.language), quote), Found | Ambiguous)


def _typeset(document: Document, quote: str) -> str:
    """The mend for marks of a printer's, which YAML takes for a part of the words."""
    if quote[0] == quote[-1] == '"' and _holds(document, quote[1:-1]):
        return "the words stand there without quotation marks: take the inner ones away"
    marked = quote[0] in "“”„«‘" and quote[-1] in "”“»’"
    return f'YAML\'s quotation marks are straight: "{quote[1:-1]}"' if marked and _holds(document, quote[1:-1]) else ""


def _difference(near: Near) -> str:
    marks = {"removed": "[-{}-]", "added": "{{+{}+}}", "kept": "{}"}
    shown = " ".join(marks[change.kind].format(change.words) for change in near.difference)
    return f"[-the quote's words-] {{+the source's words+}}:\n{shown}"
