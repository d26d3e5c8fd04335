"""A page for each topic: what it is in two cited sentences, a comparison where there is one, and its facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import msgspec

from factsheet import prose
from factsheet.digest import digest
from factsheet.model import Fact, Topic
from factsheet.pages import addresses, comparison, frame, keys, ledger, linked, wording
from factsheet.pages.comparison import Comparison
from factsheet.pages.counts import Count, count
from factsheet.pages.frame import Frame
from factsheet.pages.ledger import Row
from factsheet.pages.tying import Keyed
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slice, Slices
from factsheet.stages import Page, Site

TEMPLATE = "topic.html"


class View(msgspec.Struct, frozen=True, kw_only=True):
    frame: Frame
    kind: str
    label: ShownWords
    aliases: tuple[str, ...]
    lede: ShownWords | None
    comparison: Comparison | None
    facts: Count
    rows: tuple[Row, ...]
    many: bool


def pages(slices: Slices, language: str) -> Iterator[Page]:
    """One for each topic, made from its facts, those that they are compared with and those that its lede cites."""
    site = slices.site
    shared, compared = frame.surroundings(site, language), comparison.Comparables(site)
    common, tree = digest((language, shared)), addresses.tree(site.settings, language)
    facts = facts_by_topic(site)
    for topic in site.topics.values():
        own = tuple(fact.id for fact in facts[topic.id])
        like = next(
            (ids for fact in facts[topic.id] if fact.subject == topic.id and (ids := compared.around(fact))), ()
        )
        cited = sorted(prose.mentions(topic.lede.choose(language).text)) if topic.lede else ()
        part = slices.of((*own, *cited), beside=like)
        make = partial(_view, part, language, topic.id, shared, own)
        basis = digest((common, part.digest, topic.id, own))
        yield Page(tree + addresses.topic(topic.id), TEMPLATE, language, basis, make)


def facts_by_topic(site: Site) -> dict[str, list[Fact]]:
    """The facts that name each topic: as a topic, as their subject, or for whose words or claim it is."""
    found: dict[str, list[Fact]] = {id: [] for id in site.topics}
    for fact in site.facts.values():
        spoken = (fact.attribution, fact.verdict.claimant if fact.verdict else "")
        named = (fact.subject, *fact.topics, *(one for one in spoken if isinstance(one, str)))
        for id in dict.fromkeys(named):
            if id in found:
                found[id].append(fact)
    return found


def _view(part: Slice, language: str, id: str, shared: Frame, own: Sequence[str]) -> View:
    site, like = part.site, part.beside
    topic, facts = site.topics[id], [site.facts[one] for one in own]
    label = wording.plain(topic.label, language)
    lede = wording.inline(topic.lede, language, _keyed(site, language)) if topic.lede else None
    about = wording.plain(topic.lede, language) if topic.lede else ""
    # Of several figures of the topic's none is its own more than the others.
    figures = [fact.id for fact in facts if fact.subject == id and fact.id in like]
    return View(
        frame=frame.place(shared, site, addresses.topic(topic.id), label, about, linked.thing(site, topic, language)),
        kind=topic.kind,
        label=wording.label(topic, language),
        aliases=_aliases(topic, language, label),
        lede=lede,
        comparison=comparison.among(site, language, figures[0] if len(figures) == 1 else "", like),
        facts=count(len(facts), language),
        rows=ledger.rows(site, language, facts, "r", previews=keys.few(facts)),
        many=ledger.many(facts),
    )


def _keyed(site: Site, language: str) -> Keyed:
    return lambda fact, place: keys.first_key(site, language, fact, f"l_{place}")


def _aliases(topic: Topic, language: str, label: str) -> tuple[str, ...]:
    names = [alias.text for alias in topic.aliases if alias.language in ("", language)]
    return tuple(name for name in dict.fromkeys(names) if name.casefold() != label.casefold())
