"""The sentence that a published quote stood in still stands in its source.

Why: a source that is fetched again may have lost the sentence a fact rests on; like words in another sentence are no
evidence for what the old one said.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"citation","fact":"plant-opened","source":"gazette","quote":"3c42e8b76073ae6d","start":127,"end":151,"words":"The plant opened in 2019 and employs about 1,200 people."}
    {"kind":"source","id":"gazette","sha256":"0","cut":"1/en"}
    {"kind":"end"}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant closed in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"citation","fact":"plant-opened","source":"gazette","quote":"42fdfc49ba1161b0","start":127,"end":151,"words":"Visitors recall the ribbon cut by its mayor."}
    {"kind":"source","id":"gazette","sha256":"0","cut":"1/en"}
    {"kind":"end"}

Cure: restore the text, cite another passage, or withdraw the fact; where the fact rests on words that stand elsewhere
now and still holds, run `build.py lock --accept FACT`.
"""  # noqa: E501 (a line of a lock cannot be broken)

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.rules.citation_changed import lookalike
from factsheet.stages import Site

ID = "citation-gone"
LEVEL = Level.ERROR
FAMILY = "quotes"
MEND = "restore the text, cite another passage, or withdraw the fact"


def check(site: Site) -> Iterator[Finding]:
    """Each locked citation of which nothing stands any more where it stood."""
    for drift in site.drifts:
        if drift.verdict == "gone":
            document = site.documents[site.facts[drift.fact].citations[drift.number].source]
            at = Place("fact", drift.fact, ("citations", drift.number, "quote"))
            message = f"the sentence of this quote no longer stands in {document.source.id}.txt"
            notes = (f"it was:\n{drift.before}", *lookalike(document, drift))
            found = site.evidence[drift.fact][drift.number].passage is not None
            help = f"{MEND}; or, where the fact holds: build.py lock --accept {drift.fact}" if found else MEND
            yield Finding(ID, at, message, help, notes)
