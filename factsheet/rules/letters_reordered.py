r"""No text of a fact holds characters that make readers see its letters in another order than they are written in.

Why: After U+202D or U+202E a browser sets letters and digits one way whatever they are. What is read is then not what
was held to the quotes: 000,5 is seen as 5,000.

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
        statement: {en: "The plant opened in 2019, with \u202E9102\u202C.", fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: delete the characters; text from right to left needs none, and U+2066 to U+2069 keep a piece of it together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.model import Fact, LanguageMap
from factsheet.stages import Site

ID = "letters-reordered"
LEVEL = Level.WARN
FAMILY = "wording"

_OVERRIDE = re.compile("[\u202d\u202e]")


def check(site: Site) -> Iterator[Finding]:
    """Each text of a fact in which the order of letters is overridden."""
    for fact in site.facts.values():
        for path, texts in _texts(fact):
            for words in texts.entries:
                if found := _OVERRIDE.search(words.text):
                    message = (
                        f"U+{ord(found[0]):04X} makes readers see letters in another order than they are written in"
                    )
                    whole = Place("fact", fact.id, (*path, words.language))
                    yield Finding(ID, whole.at(words.text, *found.span()), message)


def _texts(fact: Fact) -> Iterator[tuple[tuple[str | int, ...], LanguageMap]]:
    verdict = fact.verdict
    named = {
        ("statement",): fact.statement, ("inferred",): fact.inferred, ("note",): fact.note,
        ("attribution",): fact.attribution,
        ("verdict", "rating"): verdict and verdict.rating, ("verdict", "claim"): verdict and verdict.claim,
        ("verdict", "claimant"): verdict and verdict.claimant,
    }  # fmt: skip
    for path, texts in named.items():
        if isinstance(texts, LanguageMap):
            yield path, texts
    for number, citation in enumerate(fact.citations):
        if citation.translation:
            yield ("citations", number, "translation"), citation.translation
