"""Words in quotation marks in a statement stand in one of its quotes.

Why: quotation marks promise somebody's own words. A translation of them is not theirs, so an English statement
quotes the French words or puts them in its own.

Passes:

    # content/sources/wire.txt
    Jane Roe called the plan a leap in the dark.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plan is “a leap in the dark”, Jane Roe said."}
        quote: "Jane Roe called the plan a leap in the dark."

Fails:

    # content/sources/wire.txt
    Jane Roe called the plan a leap in the dark.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plan is “a jump in the dark”, Jane Roe said."}
        quote: "Jane Roe called the plan a leap in the dark."

Cure: copy the words from the quote, or say them without quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.prose import plain
from factsheet.stages import Site
from factsheet.text.finding.quotes import words_of_the_source
from factsheet.text.judging.quotation_marks import quotation_marks_unsupported

ID = "quotation-marks-unsupported"
LEVEL = Level.ERROR
FAMILY = "quotes"


def check(site: Site) -> Iterator[Finding]:
    """Each pair of quotation marks around words that no quote of the fact has."""
    for fact in site.facts.values():
        quotes = [words_of_the_source(one.citation.quote, one.match) for one in site.evidence[fact.id]]
        for statement in fact.statement.entries:
            text, whole = plain(statement.text), Place("fact", fact.id, ("statement", statement.language))
            found = quotation_marks_unsupported(text, quotes)
            for words in found.statement if found else ():
                message = f"“{words.text}” stands in no quote of this fact"
                yield Finding(ID, whole.at(text, words.start, words.end), message, _typeset(text, words.text))


def _typeset(text: str, words: str) -> str:
    """The mend for marks of a printer's around a whole statement, or before its first comma in { }."""
    whole = text[0] in "“”„«‘" and text[1:].rstrip("”“»’").strip() == words.strip()
    return (
        f'YAML\'s quotation marks are straight: put "double quotes" around it, in place of {text[0]}' if whole else ""
    )
