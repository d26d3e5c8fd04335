"""A quote that is said to support the value has a figure, and one that supports the date tells when.

Why: readers are shown what each quote bears, and look there for it.

Passes:

    # content/sources/wire.txt
    The survey asked 1,200 doctors. It was made in June 2023.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The survey asked 1,200 doctors."}
        value: {amount: 1200}
        date: 2023-06
        citations:
          - quote: "The survey asked 1,200 doctors."
            supports: [statement, value]
          - quote: "It was made in June 2023."
            supports: [date]

Fails:

    # content/sources/wire.txt
    The survey asked 1,200 doctors. It was made in June 2023.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The survey asked 1,200 doctors."}
        value: {amount: 1200}
        date: 2023-06
        citations:
          - quote: "The survey asked 1,200 doctors."
            supports: [statement, date]
          - quote: "It was made in June 2023."
            supports: [value]

Cure: write in `supports` what the quote bears, or take the word out.

A part of a sum or of a date is a figure or a date too, and where `inferred` says why, none is asked for. A fact that
has no value, subject or verdict has nothing of the kind to support.

Measured: not on true pairs: the cases have no such fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.groundings import ReadText
from factsheet.model import Fact
from factsheet.stages import Site

ID = "support-missing"
LEVEL = Level.WARN
FAMILY = "agreement"
WANTED = {"value": "figure", "date": "date"}
TIMES = frozenset("clock second minute hour day week month year decade century".split())
_YEAR = re.compile(r"[0-9]{4}")


def check(site: Site) -> Iterator[Finding]:
    """Each word of `supports` for which the quote has nothing, or the fact."""
    for fact in site.facts.values():
        cited = zip(fact.citations, site.grounding[fact.id].quotes, strict=True)
        for number, (citation, quote) in enumerate(cited):
            for place, what in enumerate(citation.supports):
                message = _amiss(what, fact, quote)
                if message:
                    yield Finding(ID, Place("fact", fact.id, ("citations", number, "supports", place)), message)


def _amiss(what: str, fact: Fact, quote: ReadText) -> str:
    has = {"value": fact.value, "subject": fact.subject, "claim": fact.verdict}
    if what in has and not has[what]:
        field = "verdict" if what == "claim" else what
        return f"the quote is said to support the {what}, and the fact has no `{field}`"
    told = {"value": _tells_figure, "date": _tells_time}.get(what)
    if told and not fact.inferred and quote.cues.denying and not told(fact, quote):
        return f"the quote is said to support the {what}, and has no {WANTED[what]}"
    return ""


def _tells_figure(fact: Fact, quote: ReadText) -> bool:
    """Whether a quote has any figure; a year is one where the value is that, and none may be told in words."""
    ends = {fact.value.low, fact.value.high} if fact.value else set()
    figures = quote.reading.quantities or quote.reading.articles
    return bool(figures) or 0 in ends or any(one.year in ends for one in quote.reading.dates)


def _tells_time(_: Fact, quote: ReadText) -> bool:
    """Whether a quote tells a time in any way: a length of time, a bare number that may be a year."""
    if quote.reading.dates or quote.reading.perhaps:
        return True
    figures = [one for one in quote.reading.quantities if not one.noun]
    return any(set(one.units) & TIMES or _YEAR.fullmatch(quote.text[one.start : one.end]) for one in figures)
