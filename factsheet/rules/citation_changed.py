"""The sentence that a published quote stands in is the one it stood in when it was published.

Why: a source that is fetched again may have been edited: the quoted words still stand there, and the sentence around
them now says something else. Only its editor can tell whether the fact still holds.

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
        quote: The plant opened in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"citation","fact":"plant-opened","source":"gazette","quote":"3c42e8b76073ae6d","start":127,"end":151,"words":"The plant opened in 2019 and employs about 900 people."}
    {"kind":"source","id":"gazette","sha256":"0","cut":"1/en"}
    {"kind":"end"}

Cure: read the old sentence and the new one; mend the fact, or, where it still holds, run `build.py lock --accept FACT`.
"""  # noqa: E501 (a line of a lock cannot be broken)

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Document, Drift, Site
from factsheet.text.finding.nearest import word_difference

ID = "citation-changed"
LEVEL = Level.ERROR
FAMILY = "quotes"


def check(site: Site) -> Iterator[Finding]:
    """Each locked citation whose words, or the words around them, are not what they were."""
    for drift in site.drifts:
        if drift.verdict == "changed":
            document = site.documents[site.facts[drift.fact].citations[drift.number].source]
            at = Place("fact", drift.fact, ("citations", drift.number, "quote"))
            message = f"the sentence of this quote in {document.source.id}.txt is not the one that was published"
            yield Finding(ID, at, message, mend(site, drift), tuple(_notes(document, drift)))


def mend(site: Site, drift: Drift) -> str:
    """What to do, which depends on whether the quote can still be found."""
    if site.evidence[drift.fact][drift.number].passage is None:
        return "copy the quote anew, and mend the fact where the source says something else now"
    return f"mend the fact; or, where it still holds: build.py lock --accept {drift.fact}"


def _notes(document: Document, drift: Drift) -> Iterator[str]:
    yield f"it was:\n{drift.before}"
    yield f"it is now, in {place(document, drift.start)}:\n{drift.now}"
    marks = {"removed": "[-{}-]", "added": "{{+{}+}}", "kept": "{}"}
    changes = word_difference(drift.before, drift.now)
    yield "[-as it was-] {+as it is+}:\n" + " ".join(marks[change.kind].format(change.words) for change in changes)
    yield from lookalike(document, drift)


def lookalike(document: Document, drift: Drift) -> Iterator[str]:
    """Where the quoted words stand in a sentence that is not the old one."""
    if drift.elsewhere >= 0:
        yield f"the quoted words stand in {place(document, drift.elsewhere)} too, which is another sentence"


def place(document: Document, start: int) -> str:
    """The file and line of a place in a source."""
    line = document.text.count("\n", 0, start) + 1
    return f"content/sources/{document.source.id}.txt:{line}"
