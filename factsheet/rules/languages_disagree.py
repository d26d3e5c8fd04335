"""A fact's statements say the same numbers, dates, denials and names in all languages.

Why: readers of one language would be told something else than readers of another.

Passes:

    # content/sources/wire.txt
    Acme will build about 4,000 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement:
          en: Acme will build about 4,000 vans.
          fr: Acme construira environ 4 000 camionnettes.
        quote: "Acme will build about 4,000 vans."

Fails:

    # content/sources/wire.txt
    Acme will build about 4,000 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement:
          en: Acme will build about 4,000 vans.
          fr: Acme construira des camionnettes en 2019.
        quote: "Acme will build about 4,000 vans."

Cure: make the statements agree.

Where a topic is named in one language alone it warns: a translation may well say “the company”. Ideas are left out,
since they go by common words.

Measured: not on true pairs: it compares as number-unsupported, date-unsupported and the negation rules do.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.groundings import ReadText
from factsheet.locale.figures import in_english
from factsheet.rules.held import contradicts, quoted, span_of
from factsheet.stages import Site
from factsheet.text.holding.holdings import hold
from factsheet.text.judging.wording import negation_added, negation_dropped

ID = "languages-disagree"
LEVEL = Level.ERROR
FAMILY = "agreement"


def check(site: Site) -> Iterator[Finding]:
    """Each number, date, denial or topic that stands in one language alone; the first statement is the measure."""
    for id, grounding in site.grounding.items():
        first, *others = grounding.statements
        for other in others:
            # A figure that differs is missing on both sides; it is reported once.
            missing = tuple(_missing(id, other, first)) or tuple(_missing(id, first, other))
            at = Place("fact", id, ("statement", other.language))
            for fault, place in dict.fromkeys((*missing, *((denial, at) for denial in _denials(first, other)))):
                yield Finding(ID, place, fault)
            yield from _names(id, first, other)
            yield from _names(id, other, first)


def _names(fact: str, one: ReadText, other: ReadText) -> Iterator[Finding]:
    """A pronoun may stand for a name, so that a name on one side alone is a hint and no proof."""
    at = Place("fact", fact, ("statement", other.language))
    for name in sorted({said.topic for said in one.names} - {said.topic for said in other.names}):
        message = f"the topic `{name}` is named in {in_english(one.language)}, and not in {in_english(other.language)}"
        help = f"name it in {in_english(other.language)} too, if it is meant there"
        yield Finding(ID, at, message, help, sure=False)


def _missing(fact: str, one: ReadText, other: ReadText) -> Iterator[tuple[str, Place]]:
    for held in hold(one.reading, [other.reading]):
        if contradicts(held):
            at = Place("fact", fact, ("statement", one.language)).at(one.text, *span_of(held.item))
            mine, others = in_english(one.language), in_english(other.language)
            yield f"{quoted(one, held.item, held)}, in {mine}, is not what the statement says in {others}", at


def _denials(first: ReadText, other: ReadText) -> Iterator[str]:
    for judged in (negation_dropped, negation_added):
        found = judged(other.cues, [first.cues])
        if found and found.sure:
            mine, others = in_english(first.language), in_english(other.language)
            yield f"the statements in {mine} and {others} differ in what they deny"
