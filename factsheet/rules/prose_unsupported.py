"""A sentence of prose that cites facts has no other figures and dates than they, nor turns them round.

Why: the standfirst is what most readers read, and often all; a figure there has a citation key and no quote of its own.

Held are the standfirst, pages, the ledes of topics, and the words over and under a chart, which cite the facts that it
shows. A sentence that cites no fact is the editor's own.

A sentence does not say either that something rose that fell in the facts, or was approved that was rejected there.

Passes:

    # content/pages/about.en.md
    # About

    The plant opened in 2019 [@plant-opened].

Fails:

    # content/pages/about.en.md
    # About

    The plant opened in 2018 [@plant-opened].

Cure: write the fact's figure, or cite the fact that has this one.

Measured: not on true pairs: of wording it tells only what
direction-reversed and act-reversed stop builds for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from factsheet.diagnostics import Finding, Level, Origin, Place
from factsheet.grounding import read_text, value_item, vocabulary
from factsheet.groundings import ReadText
from factsheet.homes import found_in
from factsheet.model import Fact, LanguageMap
from factsheet.rules.held import contradicts, span_of
from factsheet.rules.retelling import turned_round
from factsheet.saying import Said, sentences, uncited
from factsheet.stages import Site
from factsheet.text.holding.dated import date_items
from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import Nouns, Reading, read
from factsheet.text.words.acts import acts
from factsheet.text.words.directions import leanings

ID = "prose-unsupported"
LEVEL = Level.WARN
FAMILY = "quantities"
MEND = "say what the facts say, or cite the fact that says this"


def check(site: Site) -> Iterator[Finding]:
    """Each figure or date of a sentence that stands in none of the facts it cites."""
    known = vocabulary(tuple(site.properties.values()), ())
    for place, text, language, facts in _texts(site):
        for said in _cited(text, language, known.nouns, facts):
            ours = read_text(said.text, language, known)
            for words, before in _astray(site, said, ours.reading, known.nouns):
                yield _finding(site, place(words, before), words, said)
            for message, words, before in () if facts else _retold(site, said, ours):
                yield Finding(ID, place(words, before), message, MEND, _notes(site, said))


# Where some words stand that the text has had before so many times.
At = Callable[[str, int], Place | Origin]


def _texts(site: Site) -> Iterator[tuple[At, str, str, tuple[str, ...]]]:
    """Every text that may cite facts, its language, and the facts that each of its sentences cites."""
    for page in site.prose:
        path = f"content/pages/{page.slug}.{page.language}.md"
        yield partial(found_in, path, page.text), page.text, page.language, ()
    for kind, id, field, texts, facts in _fields(site):
        for one in texts.entries if texts else ():
            yield partial(Place, kind, id, (field, one.language)), one.text, one.language, facts


def _fields(site: Site) -> Iterator[tuple[str, str, str, LanguageMap | None, tuple[str, ...]]]:
    yield "site", "", "standfirst", site.settings.standfirst, ()
    yield from (("topic", topic.id, "lede", topic.lede, ()) for topic in site.topics.values())
    for chart in site.charts.values():
        yield "chart", chart.id, "title", chart.title, chart.facts
        yield "chart", chart.id, "description", chart.description, chart.facts


# To read the mark-up takes longest of all, and nothing is to be held where there is no figure, rise, fall or act.
def _cited(text: str, language: str, known: Nouns, facts: tuple[str, ...]) -> Iterable[Said]:
    if facts:
        return [Said(text, 0, len(text), facts)]
    words = uncited(text)
    return sentences(text, language) if words != text and _may_err(words, language, known) else ()


def _may_err(words: str, language: str, known: Nouns) -> bool:
    return _has_figures(read(words, language, known)) or bool(leanings(words, language) or acts(words, language))


def _has_figures(reading: Reading) -> bool:
    return bool(reading.quantities or reading.dates)


def _astray(site: Site, said: Said, reading: Reading, known: Nouns) -> Iterator[tuple[str, int]]:
    """The words of each figure that no fact bears out, and how often they stand in the prose before."""
    facts = [site.facts[id] for id in said.facts if id in site.facts] if _has_figures(reading) else []
    bearing = [one for fact in facts for one in _bearing(site, fact, known)]
    for one in hold(reading, bearing) if bearing else ():
        if contradicts(one):
            yield _standing(said, *span_of(one.item))


def _retold(site: Site, said: Said, ours: ReadText) -> Iterator[tuple[str, str, int]]:
    """How the sentence says the opposite of the facts, and its words that do, as for figures."""
    grounded = [site.grounding[id] for id in said.facts if id in site.facts]
    theirs = [text for one in grounded for text in (*one.statements, *one.quotes)]
    held = hold(ours.reading, [one.reading for one in theirs])
    for how, found in turned_round(ours, theirs, held):
        for one in found.statement[: found.sure]:
            yield f"the sentence and the facts it cites {how}", *_standing(said, one.start, one.end)


def _standing(said: Said, start: int, end: int) -> tuple[str, int]:
    """Some words of a sentence, and how often they stand in the prose before."""
    words = said.text[start:end]
    return words, said.words.count(words, 0, said.start + start)


def _bearing(site: Site, fact: Fact, known: Nouns) -> Iterator[Reading]:
    """What a fact says and what its quotes say, and the value and the date it is given."""
    grounding = site.grounding[fact.id]
    yield from (one.reading for one in (*grounding.statements, *grounding.quotes))
    values = (value_item(fact.value, known),) if fact.value else ()
    yield Reading("", "", values, tuple(date_items(fact.date)))


def _finding(site: Site, at: Place | Origin, words: str, said: Said) -> Finding:
    message = f"“{words}” is not what the facts say that are cited here"
    return Finding(ID, at, message, notes=_notes(site, said))


def _notes(site: Site, said: Said) -> tuple[str, ...]:
    language = site.settings.languages[0]
    facts = [site.facts[id] for id in said.facts if id in site.facts]
    return tuple(f"the fact `{fact.id}`: {fact.statement.choose(language).text}" for fact in facts[:3])
