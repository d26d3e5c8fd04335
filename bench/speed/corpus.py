"""A seeded sheet of any size, as plain records: what the trials of speed give to every generator alike.

Twenty facts rest on one source of some forty sentences. A shape gives the sentence of the source, the words of it that
are quoted, and what the fact says of them; every shape holds under every rule. Sentences are known by their number,
so that a generator that cannot look for a quote need not.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bench.speed.shapes import BODIES, FIRST, IDLE, LAST, MONTHS, NOTE, PAPERS, PLACES, ROOTS, SECONDS, SHAPES

PER_SOURCE, PER_TOPIC, PER_FILE, SENTENCES = 20, 100, 100, 40


class Citation(NamedTuple):
    """`sentence` is the index, from 0, of the sentence of the source that the quote stands in."""

    source: str
    quote: str
    sentence: int
    supports: tuple[str, ...] = ()


class Fact(NamedTuple):
    id: str
    section: str
    statement: str
    value: str
    date: str
    certainty: str
    attribution: str
    subject: str
    property: str
    topics: tuple[str, ...]
    inferred: str
    note: str
    added: str
    citations: tuple[Citation, ...]


class Source(NamedTuple):
    """`sentences` are cut and numbered; `paragraphs` are how many of them each paragraph has."""

    id: str
    title: str
    publisher: str
    author: str
    published: str
    url: str
    sentences: tuple[str, ...]
    paragraphs: tuple[int, ...]


class Topic(NamedTuple):
    id: str
    label: str
    kind: str
    lede: str


class Sheet(NamedTuple):
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]
    topics: tuple[Topic, ...]
    sections: tuple[tuple[str, str], ...]
    key_figures: tuple[str, ...]


class _Cast(NamedTuple):
    """Who appears in the sources: indices into the topics, by kind."""

    topics: Sequence[Topic]
    bodies: range
    people: range
    papers: range


def sheet(facts: int, seed: int = 1) -> Sheet:
    """The sheet with this many facts; the same for the same seed, on any machine."""
    chance = random.Random(seed)  # noqa: S311  (not a secret)
    cast = _cast(max(8, facts // PER_TOPIC))
    written: list[Fact] = []
    sources: list[Source] = []
    told: set[tuple[str, str, str]] = set()
    while len(written) < facts:
        made, source = _source(len(sources), len(written), min(PER_SOURCE, facts - len(written)), cast, chance)
        written += [_alone(fact, told) for fact in made]
        sources.append(source)
    sections = tuple((f"part-{n:04}", f"Part {n + 1}") for n in range(-(-facts // PER_FILE)))
    figures = tuple(fact.id for fact in written[:40] if fact.value)[:4]
    return Sheet(tuple(written), tuple(sources), _led(cast.topics, written), sections, figures)


def _cast(count: int) -> _Cast:
    papers, people = max(1, count // 10), max(2, count * 3 // 10)
    bodies = count - papers - people
    names = [
        *((f"{PLACES[n % 60]} {BODIES[n // 60 + n % 60 % 5]}", "organisation") for n in range(bodies)),
        *((f"{FIRST[n % 30]} {LAST[(n + n // 30) % 30]}", "person") for n in range(people)),
        *((f"{PLACES[n % 60]} {PAPERS[n // 60]}", "organisation") for n in range(papers)),
    ]
    topics = [Topic(name.lower().replace(" ", "-"), name, kind, "") for name, kind in names]
    return _Cast(topics, range(bodies), range(bodies, bodies + people), range(bodies + people, count))


def _led(topics: Sequence[Topic], facts: Sequence[Fact]) -> tuple[Topic, ...]:
    """Every topic that a fact has, opened by the first fact on it."""
    first: dict[str, Fact] = {}
    for fact in facts:
        for topic in fact.topics:
            first.setdefault(topic, fact)
    return tuple(
        topic._replace(lede=f"{first[topic.id].statement[:-1]} [@{first[topic.id].id}].")
        for topic in topics
        if topic.id in first
    )


def _source(number: int, first: int, count: int, cast: _Cast, chance: random.Random) -> tuple[list[Fact], Source]:
    """A source, and the facts that rest on it; no two of them are about the same thing."""
    id, year = f"source-{number:05}", 1995 + number % 30
    bodies, people = chance.sample(cast.bodies, 3), chance.sample(cast.people, 2)
    paper = chance.choice(cast.papers)
    things = chance.sample(range(len(PLACES) * len(ROOTS)), count)
    lines: list[str] = []
    facts = []
    for place, thing in enumerate(things):
        who = (chance.choice(bodies), chance.choice(people), paper)
        facts.append(_fact(first + place, id, f"{PLACES[thing // 24]} {ROOTS[thing % 24]}", who, cast, lines, chance))
    spare = _idle(things, SENTENCES - len(lines), chance)
    lines += spare
    order = list(range(len(lines)))
    chance.shuffle(order)
    now = {was: place for place, was in enumerate(order)}
    facts = [
        fact._replace(citations=tuple(c._replace(sentence=now[c.sentence]) for c in fact.citations)) for fact in facts
    ]
    day = f"{year}-{1 + number % 12:02}-{1 + number % 28:02}"
    title = f"What became of the {PLACES[things[0] // 24]} {ROOTS[things[0] % 24]}, and other news of {year}"
    author = cast.topics[people[0]].label
    return facts, Source(
        id, title, f"The {cast.topics[paper].label}", author, day, f"https://example.com/{number}/",
        tuple(lines[was] for was in order), _paragraphs(len(lines), chance),
    )  # fmt: skip


def _moved(fact: Fact, now: Mapping[int, int]) -> Fact:
    """The fact with the numbers its sentences have in their final order."""
    return fact._replace(citations=tuple(one._replace(sentence=now[one.sentence]) for one in fact.citations))


def _alone(fact: Fact, told: set[tuple[str, str, str]]) -> Fact:
    """The fact, without its subject where a second figure for the same would be at odds with the first."""
    same = (fact.subject, fact.property, fact.date)
    if same in told:
        return fact._replace(subject="")
    told.add(same)
    return fact


def _idle(things: Sequence[int], count: int, chance: random.Random) -> list[str]:
    pairs = [(line, thing) for line in IDLE for thing in things]
    return [
        line.format(thing=f"{PLACES[thing // 24]} {ROOTS[thing % 24]}")
        for line, thing in chance.sample(pairs, min(count, len(pairs)))
    ]


def _paragraphs(sentences: int, chance: random.Random) -> tuple[int, ...]:
    counts = []
    while sentences:
        counts.append(min(sentences, chance.randrange(3, 6)))
        sentences -= counts[-1]
    return tuple(counts)


def _fact(
    number: int,
    source: str,
    thing: str,
    who: tuple[int, int, int],
    cast: _Cast,
    lines: list[str],
    chance: random.Random,
) -> Fact:
    """A fact of one shape; its sentences are put on the lines."""
    shape = SHAPES[number % len(SHAPES)]
    topics = dict(zip(("body", "person", "paper"), (cast.topics[n] for n in who), strict=True))
    words = {**{role: topic.label for role, topic in topics.items()}, **_figures(chance), "thing": thing}
    quote, date = shape.quoted.format_map(words), shape.date.format_map(words)
    citations = [Citation(source, quote, len(lines))]
    lines.append(quote + shape.rest)
    second = shape.second or (chance.choice(SECONDS) if chance.random() < 0.5 else "")
    if second:
        more = second.format_map(words)
        citations.append(Citation(source, more, len(lines), ("date",) if shape.second else ("statement",)))
        lines.append(f"{more}.")
    said = [shape.quoted, *([second] if second else [])]
    named = tuple(topic.id for role, topic in topics.items() if any(f"{{{role}}}" in words for words in said))
    return Fact(
        id=f"fact-{number:06}", section=f"part-{number // PER_FILE:04}", statement=shape.statement.format_map(words),
        value=shape.value.format_map(words), date=date, certainty=shape.certainty,
        attribution=topics[shape.voice].id if shape.voice else "",
        subject=named[0] if shape.noun and named and date else "", property=shape.noun, topics=named,
        inferred=shape.inferred,
        note=NOTE if number % 8 == 0 else "", added=f"2026-{1 + number % 11:02}-{1 + number % 28:02}",
        citations=tuple(citations),
    )  # fmt: skip


def _figures(chance: random.Random) -> dict[str, str]:
    count, month, day = chance.randrange(1_000, 90_000), chance.randrange(12), chance.randrange(1, 29)
    return {
        "n": f"{count:,}",
        "more": f"{count + chance.randrange(100, 5_000):,}",
        "year": str(chance.randrange(1900, 2020)),
        "m": f"{chance.randrange(11, 999) / 10:.1f}",
        "p": str(chance.randrange(2, 98)),
        "month": MONTHS[month],
        "mm": f"{month + 1:02}",
        "day": str(day),
        "dd": f"{day:02}",
    }
