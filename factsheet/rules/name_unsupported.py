"""A name in a statement stands, under any of its topic's names, in one of its quotes.

Why: a figure that is right under the wrong name is wrong.

Passes:

    # content/topics.yaml
    acme: {label: Acme Motors, aliases: [the company]}
    # content/sources/wire.txt
    Yesterday the company opened a plant.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme Motors opened a plant."}
        topics: [acme]
        quote: "Yesterday the company opened a plant."

Fails:

    # content/sources/wire.txt
    Yesterday Acme opened a plant.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Yesterday Apex opened a plant."}
        quote: "Yesterday Acme opened a plant."

Cure: write the quote's name, cite the sentence that has this one, say in [brackets] in the quote whom the source means,
or add an alias to the topic.

What a statement writes with a capital amid a sentence is a name in the thirty languages that give capitals to little
else, and so is a word in Latin letters in Greek or Japanese. What a source writes as a name is one in a statement of
any language, at its head too: "Apex opened a plant" is told where the source speaks of Apex, and the quote of somebody
else or of nobody. Whose text the source is (its publisher, its author) need not stand in a quote.

A name in full is also held to those that begin alike: "Kevin Smith" is none where every quote has "Kevin Scott".

In one language another word with a capital between the same words is told too, so that a name is at the head of a
sentence, and in German: "2019 kaufte Apex eine Fabrik" where the quote has Acme there. A noun behind an article is not.

Across two languages names are spelt otherwise, or have other words (Beijing, Pékin). There one is told only where the
quote tells the same with another name, which the statement has not: "Apple" for "Microsoft", "Lyon" for "Nantes".
That is asked of eleven languages (English, French, Spanish, Italian, Portuguese, Romanian, Dutch, Danish, Norwegian,
Swedish, Polish); names of words that are translated one by one ("Security Council") are left aside, and CLDR's
countries and cities and some two hundred other names are known in each. A name that is told wrongly is one for a
topic, with its aliases in either language. A country in the place of another is `country-exchanged`.

Measured: names in full were wrong on 0.15 % of 9,612 true pairs, news sentences and their translations (each of
English, French, German and Spanish with each other), all but one of them misspelt by the translators. With sentences of
the same news around the quote as its source, names were told on 0.6 % of 11,760 pairs, nearly all left out by the
translators; with another of these sentences as the quote, on half of them. Names of topics were not: the cases have
none. One name in the place of another was told on 0.1 to 0.4 % of 735 pairs in each of six directions (English, French,
Spanish), from which the lists were made, and on one of 1,300 pairs of English with six other languages; of English
names that another of these names was put in the place of, it was seen in 43 and 45 %.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import vocabulary
from factsheet.groundings import ReadText
from factsheet.rules.comparing import notes
from factsheet.stages import Document, Site
from factsheet.text.judging.absent import names_absent, names_amid
from factsheet.text.judging.countries import country_exchanged
from factsheet.text.judging.framing import names_framed
from factsheet.text.judging.mismatch import Mismatch, WordSpan
from factsheet.text.judging.names import NameIndex, heard, names_unsupported
from factsheet.text.judging.renaming import Cited, names_exchanged
from factsheet.text.judging.surnames import surnames_changed

ID = "name-unsupported"
LEVEL = Level.WARN
FAMILY = "wording"


class Amiss(msgspec.Struct, frozen=True):
    """A name that should not be there, with what to say of it; `instead` is what a quote has in its place."""

    words: WordSpan
    message: str
    instead: tuple[WordSpan, ...] = ()


def check(site: Site) -> Iterator[Finding]:
    """Each name of a statement that stands in no quote, under none of its topic's names."""
    names = vocabulary((), tuple(site.topics.values())).names
    for fact in site.facts.values():
        grounding = site.grounding[fact.id]
        cited = [site.documents.get(one.source) for one in fact.citations]
        for statement in grounding.statements:
            amiss = [*_amiss(statement, grounding.quotes, names, cited)]
            told = {*_told_elsewhere(statement, grounding.quotes), *_of_units(statement)} if amiss else set()
            for one in amiss:
                places = range(one.words.start, one.words.end)
                if told.isdisjoint(places):
                    told.update(places)
                    yield _finding(one, fact.id, statement, grounding.quotes)


def _finding(one: Amiss, fact: str, statement: ReadText, quotes: Sequence[ReadText]) -> Finding:
    at = Place("fact", fact, ("statement", statement.language)).at(statement.text, one.words.start, one.words.end)
    return Finding(
        ID,
        at,
        one.message,
        notes=tuple(notes(Mismatch(sure=False, statement=(), quotes=one.instead), statement, quotes)),
    )


def _told_elsewhere(statement: ReadText, quotes: Sequence[ReadText]) -> set[int]:
    """The places of a country that stands in the place of another, which country-exchanged tells."""
    found = country_exchanged(statement.cues, [quote.cues for quote in quotes])
    return {at for one in found.statement for at in range(one.start, one.end)} if found else set()


def _of_units(statement: ReadText) -> Iterator[int]:
    """The places of units and signs of money, which unit-mismatch tells: "KSh", "Baht"."""
    for one in statement.reading.quantities:
        yield from range(*one.unit_span) if one.units and one.unit_span else ()


def _amiss(
    statement: ReadText, quotes: Sequence[ReadText], names: NameIndex, cited: Sequence[Document | None]
) -> Iterator[Amiss]:
    """The names that a statement should not have; `cited` are the sources of the quotes, in their order."""
    text, language = statement.text, statement.language
    texts = [one.text for one in quotes]
    sources = {one.source.id: one for one in cited if one}.values()
    # "The Gazette reports": whose text it is, is said of the source and need not be in a quote.
    by = "\n".join(f"{one.source.publisher}\n{one.source.author}" for one in sources)
    # Names that no topic has are spelt otherwise in other languages too often for a warning.
    abroad = any(quote.language != language for quote in quotes)
    for missing in names_unsupported(text, language, names, texts, others=not abroad):
        if missing.topic or not heard(missing.words.text, language, by):
            known = f", nor does any other name of the topic `{missing.topic}`" if missing.topic else ""
            yield Amiss(missing.words, f"the name “{missing.words.text}” stands in no quote of this fact{known}")
    read = [(one.text, one.source.language) for one in sources]
    for words in names_absent(text, language, names, [*texts, by], read):
        yield Amiss(words, f"the source has the name “{words.text}”, and no quote of this fact has it")
    for words in surnames_changed(text, language, [(one.text, one.language) for one in quotes]):
        yield Amiss(words, f"the quotes have another name than “{words.text}” that begins with the same word")
    pairs = names_exchanged(text, language, names, [*map(_cited, quotes, cited)])
    told = [pair for pair in pairs if not heard(pair[0].text, language, by)]
    for words, other in (*told, *(() if abroad else names_framed(text, language, texts, by))):
        message = f"“{words.text}” stands in no quote of this fact; in its place is “{other.text}”"
        yield Amiss(words, message, (other,))


def _cited(quote: ReadText, document: Document | None) -> Cited:
    known, _ = names_amid(document.text, document.source.language) if document else (frozenset[str](), None)
    return Cited(quote.text, quote.language, known)
