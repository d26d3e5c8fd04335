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

Cure: write the quote's name, cite the sentence that has this one, or add an alias to the topic.

A name in full is also held to those that begin alike: "Kevin Smith" is none where every quote has "Kevin Scott".

Measured: names in full were wrong on 0.15 % of 9,612 true pairs, news sentences and their translations (each of
English, French, German and Spanish with each other), all but one of them misspelt by the translators. Those of topics
were not: the cases have none.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import vocabulary
from factsheet.stages import Site
from factsheet.text.judging.names import names_unsupported
from factsheet.text.judging.surnames import surnames_changed

ID = "name-unsupported"
LEVEL = Level.WARN
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each name of a statement that stands in no quote, under none of its topic's names."""
    names = vocabulary((), tuple(site.topics.values())).names
    for fact in site.facts.values():
        grounding = site.grounding[fact.id]
        quotes = grounding.quotes
        texts = [one.text for one in quotes]
        for statement in grounding.statements:
            # Names that no topic has are spelt otherwise in other languages too often for a warning.
            abroad = any(quote.language != statement.language for quote in quotes)
            for missing in names_unsupported(statement.text, statement.language, names, texts, others=not abroad):
                known = f", nor does any other name of the topic `{missing.topic}`" if missing.topic else ""
                message = f"the name “{missing.words.text}” stands in no quote of this fact{known}"
                whole = Place("fact", fact.id, ("statement", statement.language))
                yield Finding(ID, whole.at(statement.text, missing.words.start, missing.words.end), message)
            read = [(one.text, one.language) for one in quotes]
            for words in surnames_changed(statement.text, statement.language, read):
                message = f"the quotes have another name than “{words.text}” that begins with the same word"
                whole = Place("fact", fact.id, ("statement", statement.language))
                yield Finding(ID, whole.at(statement.text, words.start, words.end), message)
