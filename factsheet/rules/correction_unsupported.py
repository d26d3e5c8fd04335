"""What a correction says was published stands in the lock, and what it says is said now in the fact.

Why: readers see `before` struck out and `after` as the sheet's word now. An invented “before” is a mistake that nobody
made; an “after” that the fact does not say leaves two versions on one page.

Held is the latest correction of a fact: its `after` to what the fact says now, and its `before`, while it is not
locked yet, to what the lock has of the fact. Its words may be a part of the statement, or another wording of the same
figures and dates. What earlier corrections say is left to them.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # content/corrections.yaml
    corrections:
      - fact: plant-opened
        date: 2024-06-01
        kind: correction
        note: {en: We had misread the year., fr: Nous avions mal lu l'année.}
        after: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # content/corrections.yaml
    corrections:
      - fact: plant-opened
        date: 2024-06-01
        kind: correction
        note: {en: We had misread the year., fr: Nous avions mal lu l'année.}
        after: {en: The plant opened in 2017., fr: L'usine a ouvert en 2017.}

Cure: copy what the fact said, and what it says now; `correction-missing` prints both; or leave them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet import edtf
from factsheet.diagnostics import Finding, Level, Place
from factsheet.drift.facts import called, changes, locked_fact
from factsheet.drift.words import OMITTED, unclosed
from factsheet.grounding import nouns
from factsheet.lock import LockedFact
from factsheet.model import Correction, Fact, LanguageMap, Wording
from factsheet.prose import plain
from factsheet.stages import Site
from factsheet.text.holding.dated import date_items
from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import Nouns, Reading, read
from factsheet.text.writing.normal import fold

ID = "correction-unsupported"
LEVEL = Level.WARN
FAMILY = "agreement"
NOTHING = "none"  # what `correction-missing` writes for a field that a fact has not, or had not

# Another figure or date; whether "about" stands before it is left to the editor.
OTHER = (
    "unsupported", "small-number", "magnitude-off", "unit-mismatch", "noun-mismatch", "date-too-precise", "too-many",
)  # fmt: skip
_GROUPED = re.compile(r"(?<=\d)[.,'’\s](?=\d{3}(?!\d))")

Text = tuple[str, str]  # words, and the language they are in; "" where that of the reader makes no difference


def check(site: Site) -> Iterator[Finding]:
    """Each `before` and `after` of a fact's latest correction that no part of the fact said or says."""
    names, known = called(site.facts.values()), nouns(site.properties.values())
    for id, entries in _by_fact(site, names).items():
        fact = site.facts[id]
        number, latest = max(entries, key=lambda one: (edtf.sort_key(one[1].date), one[0]))
        now, then = tuple(_now(fact)), tuple(_then(site, fact, len(entries)))
        if not fact.withdrawn:
            yield from _astray(number, "after", latest.after, now, known, "what the fact says now")
        if then:
            yield from _astray(number, "before", latest.before, then, known, "what the lock has of the fact")


def _by_fact(site: Site, names: dict[str, str]) -> dict[str, list[tuple[int, Correction]]]:
    found: dict[str, list[tuple[int, Correction]]] = {}
    for number, one in enumerate(site.corrections):
        id = names.get(one.fact, one.fact)
        if id in site.facts:
            found.setdefault(id, []).append((number, one))
    return found


def _now(fact: Fact) -> Iterator[Text]:
    verdict = fact.verdict
    maps = (fact.statement, fact.note, fact.inferred, verdict and verdict.rating, verdict and verdict.claim)
    yield from ((plain(one.text), one.language) for texts in maps if texts for one in texts.entries)
    yield from _of_fields(locked_fact(fact))


def _of_fields(locked: LockedFact) -> Iterator[Text]:
    yield from ((text, "en") for text in (locked.value, locked.date, locked.certainty) if text)


def _then(site: Site, fact: Fact, written: int) -> Iterator[Text]:
    """What the lock has of a fact that has changed since, and whose latest correction is not in it; else nothing."""
    locks = site.lock.facts if site.lock else {}
    locked = next((locks[id] for id in (fact.id, *fact.formerly) if id in locks), None)
    if locked is None or written <= locked.corrections:
        return
    if changes(locked, locked_fact(fact), site.settings.languages):
        yield from ((plain(text), language) for language, text in locked.statement.items())
        yield from _of_fields(locked)
        yield from [(locked.verdict, "")][: bool(locked.verdict)]


def _astray(
    number: int, field: str, said: LanguageMap | None, texts: Sequence[Text], known: Nouns, of_what: str
) -> Iterator[Finding]:
    for one in said.entries if said else ():
        own = [text for text, language in texts if language == one.language]
        if own and not _stands(one.text, [text for text, _ in texts]) and not _same_figures(one, texts, known):
            at = Place("correction", str(number), (field, one.language))
            yield Finding(ID, at, f"“{one.text}” is not {of_what}", notes=(f"{of_what}: {own[0]}",))


def _stands(words: str, texts: Sequence[str]) -> bool:
    """Whether the words are a part of a text, or have a whole one as a part; of one that was clipped, nobody knows."""
    own, others = _plainly(plain(words)), [_plainly(text) for text in texts if OMITTED not in text]
    whole = (other for other in others if len(other.split()) > len(("at", "least", "5")))
    return (
        own == NOTHING
        or len(others) < len(texts)
        or any(own in other for other in others)
        or any(other in own for other in whole)
    )


def _plainly(text: str) -> str:
    return _GROUPED.sub("", fold(unclosed(text)).casefold())


def _same_figures(words: Wording, texts: Sequence[Text], known: Nouns) -> bool:
    """Whether the words have figures or dates, and each of them is one of the fact's."""
    own = read(plain(words.text), words.language, known)
    bearing = [read(text, language or words.language, known) for text, language in texts]
    bearing += [Reading("", "", (), tuple(date_items(text))) for text, _ in texts if text[:4].isdigit()]
    return bool(own.quantities or own.dates) and not any(one.how in OTHER for one in hold(own, bearing))
