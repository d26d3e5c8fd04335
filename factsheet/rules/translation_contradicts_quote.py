"""Our translation of a quote has its numbers and dates, and says neither the opposite nor more.

Why: readers who cannot read the quote take our word for it.

Passes:

    # content/sources/wire.txt
    Acme construira environ 4 000 camionnettes.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build about 4,000 vans."}
        quote: "Acme construira environ 4 000 camionnettes."
        translation: {en: "Acme will build about 4,000 vans."}

Fails:

    # content/sources/wire.txt
    Acme construira environ 4 000 camionnettes.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build about 4,000 vans."}
        quote: "Acme construira environ 4 000 camionnettes."
        translation: {en: "Acme will build about 5,000 vans."}

Cure: translate the quote again.

Measured: not on true pairs: it compares as number-unsupported, date-unsupported, the negation rules, hedge-dropped,
direction-reversed and act-reversed do, where these are sure.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import Vocabulary, read_text, vocabulary
from factsheet.groundings import ReadText
from factsheet.model import Wording
from factsheet.rules.held import TOO_MANY, contradicts, quoted, span_of
from factsheet.rules.retelling import denied_otherwise, place_of, turned_round
from factsheet.stages import Site
from factsheet.text.holding.holdings import hold
from factsheet.text.judging.wording import hedge_dropped

ID = "translation-contradicts-quote"
LEVEL = Level.ERROR
FAMILY = "agreement"


def check(site: Site) -> Iterator[Finding]:
    """Each number, date or denial of a translation that its quote does not have, and what is firmer or turned round."""
    words = vocabulary(tuple(site.properties.values()), ())
    for fact in site.facts.values():
        for number, citation in enumerate(fact.citations):
            quote = site.grounding[fact.id].quotes[number]
            for translation in citation.translation.entries if citation.translation else ():
                at = Place("fact", fact.id, ("citations", number, "translation", translation.language))
                for fault, place in _faults(at, translation, quote, words):
                    yield Finding(ID, place, fault, notes=(f"the quote: {quote.text}",))


def _faults(at: Place, translation: Wording, quote: ReadText, words: Vocabulary) -> Iterator[tuple[str, Place]]:
    ours = read_text(translation.text, translation.language, words)
    held = hold(ours.reading, [quote.reading])
    for one in held:
        place = at.at(ours.text, *span_of(one.item))
        if contradicts(one):
            yield f"{quoted(ours, one.item, one)} is not what the quote says", place
        elif one.how == "too-many":
            yield TOO_MANY.format(ours=f"“{place.words}”"), place
    for how, found in (*denied_otherwise(ours, [quote]), *turned_round(ours, [quote], held)):
        if found.sure:
            yield f"the translation and its quote {how}", place_of(found, at, ours.text)
    firmer = hedge_dropped(ours.cues, [quote.cues])
    if firmer and firmer.sure:
        said = ", ".join(f"“{one.text}”" for one in firmer.quotes)
        yield f"the translation is firmer than its quote, which says {said}", at
