"""Site -> Trial: corrupts one word of each statement at a time, and sees whether the rules see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import msgspec

from factsheet.diagnostics import Finding, Level
from factsheet.digest import digest
from factsheet.files import Outcome, Unseen
from factsheet.grounding import Vocabulary, restated, vocabulary
from factsheet.groundings import Grounding, Groundings, ReadText
from factsheet.model import Fact, LanguageMap, Wording
from factsheet.rules import JUDGES, fact_at, level_of, waived
from factsheet.stages import Site, Trial
from factsheet.text.corrupting.corruptions import Beside, Corruption, corruptions
from factsheet.workers import ALONE, Workers

SAMPLE = 2000
FAMILIES = ("quantities", "dates", "wording", "agreement")
# They judge a value, a certainty or a translation, and no corrupted statement changes what they say.
BLIND = ("facts-conflict", "certainty-unsupported", "translation-contradicts-quote")
SEEING = tuple(rule for rule in JUDGES if rule.FAMILY in FAMILIES and rule.ID not in BLIND)
# So many facts are judged at once: rules prepare themselves once for all of them, and memory stays small.
TOGETHER = 64

Complaint = tuple[Level, str, tuple[str | int, ...], str]


class Candidate(msgspec.Struct, frozen=True):
    """A fact to be tried, and for each of its statements what the rest of the site offers for slips."""

    key: str
    fact: Fact
    beside: tuple[Beside, ...]


class Variant(msgspec.Struct, frozen=True):
    """A fact with one corrupted statement, under an id of its own."""

    id: str
    language: str
    corruption: Corruption
    fact: Fact
    grounding: Grounding


def most_tried(site: Site, most: int) -> int:
    """How many facts the self-test may try, as the site wants it; none where nobody asks for a test."""
    wanted = site.settings.self_test
    return 0 if wanted == "none" or not most else len(site.facts) if wanted == "all" else most


def try_out(site: Site, known: Mapping[str, Outcome], code: str, most: int = SAMPLE, workers: Workers = ALONE) -> Trial:
    """Try at most `most` facts, evenly spaced; `known` are the last build's outcomes, `code` stands for the program.

    Drafts and withdrawn facts are left out: nothing that is found at them stops a build. So are facts with more
    figures than are compared, which stop it as they are.
    """
    words = vocabulary(tuple(site.properties.values()), tuple(site.topics.values()))
    read = (fact for fact in site.facts.values() if site.tallies[fact.id].tried)
    published = [fact for fact in read if not fact.draft and not fact.withdrawn]
    chosen = list(_candidates(site, _sample(published, most), code))
    outcomes = {one.key: known[one.key] for one in chosen if one.key in known}
    new = [one for one in chosen if one.key not in outcomes]
    batches = [new[at : at + TOGETHER] for at in range(0, len(new), TOGETHER)]
    if len(batches) < 4:  # that is done before another process has started
        workers = ALONE
    for tried in workers.map(_tried, (site, words), batches):
        outcomes.update(tried)
    return Trial(len(chosen), len(published), {one.key: outcomes[one.key] for one in chosen})


def _sample(facts: Sequence[Fact], most: int) -> list[Fact]:
    count = min(len(facts), most)
    return [facts[place * len(facts) // count] for place in range(count)]


def _candidates(site: Site, facts: Sequence[Fact], code: str) -> Iterator[Candidate]:
    languages = {id: document.source.language for id, document in site.documents.items()}
    topics = [(topic.id, topic.kind, topic.label, topic.aliases) for topic in site.topics.values()]
    shared = digest((tuple(site.properties.values()), topics, site.settings.levels, code))
    rivals = _rivals(site)
    for fact in facts:
        beside = tuple(_beside(site, fact, one, rivals) for one in site.grounding[fact.id].statements)
        spoken = [languages.get(citation.source, "") for citation in fact.citations]
        yield Candidate(digest((shared, fact, spoken, beside)), fact, beside)


def _rivals(site: Site) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """By property and language: each subject with the figure that its fact gives."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for fact in site.facts.values():
        for statement in site.grounding[fact.id].statements if fact.property and fact.value else ():
            amounts = [one for one in statement.reading.quantities if one.noun or one.units]
            own = sorted(amounts, key=lambda one: one.noun != fact.property)[:1]
            figures = found.setdefault((fact.property, statement.language), [])
            figures += [(fact.subject, statement.text[slice(*one.figure)]) for one in own]
    return found


def _beside(
    site: Site, fact: Fact, statement: ReadText, rivals: Mapping[tuple[str, str], Sequence[tuple[str, str]]]
) -> Beside:
    others = rivals.get((fact.property, statement.language), ())
    figures = tuple(figure for subject, figure in others if subject != fact.subject)[:1]
    named = {name.topic for name in statement.names}
    names = ((topic, _other_name(site, topic, named, statement.language)) for topic in sorted(named))
    return Beside(figures, {topic: name for topic, name in names if name})


def _other_name(site: Site, topic: str, named: set[str], language: str) -> str:
    """The label of the next topic of the same kind that the statement does not name."""
    kind = site.topics[topic].kind
    ids = [id for id, one in site.topics.items() if one.kind == kind]
    after = ids.index(topic)
    other = next((id for id in (*ids[after:], *ids[:after]) if id not in named), None)
    return site.topics[other].label.choose(language).text if other else ""


def _tried(shared: tuple[Site, Vocabulary], candidates: Sequence[Candidate]) -> dict[str, Outcome]:
    site, words = shared
    variants = {one.key: list(_variants(site, one, words)) for one in candidates}
    every = list(chain.from_iterable(variants.values()))
    facts = {one.fact.id: one.fact for one in candidates} | {one.id: one.fact for one in every}
    grounding = {one.fact.id: site.grounding[one.fact.id] for one in candidates}
    grounding |= {one.id: one.grounding for one in every}
    found = _complaints(msgspec.structs.replace(site, facts=facts, grounding=Groundings({}, grounding), disputed={}))
    return {one.key: _outcome(one.fact, variants[one.key], found) for one in candidates}


def _variants(site: Site, candidate: Candidate, words: Vocabulary) -> Iterator[Variant]:
    grounding, fact = site.grounding[candidate.fact.id], candidate.fact
    for number, (statement, beside) in enumerate(zip(grounding.statements, candidate.beside, strict=True)):
        slips = corruptions(statement.reading, statement.cues, statement.names, beside)
        for count, slip in enumerate(slips):
            id = f"{fact.id}#{statement.language}{count}"
            said = (*fact.statement.entries[:number], Wording(slip.text, statement.language))
            worded = LanguageMap((*said, *fact.statement.entries[number + 1 :]))
            corrupted = msgspec.structs.replace(fact, id=id, statement=worded)
            yield Variant(id, statement.language, slip, corrupted, restated(grounding, number, slip.text, words))


def _complaints(site: Site) -> dict[str, set[Complaint]]:
    """By fact: what counts against it; what it allows or its site has switched off does not."""
    found: dict[str, set[Complaint]] = {}
    for rule in SEEING:
        for finding in rule.check(site):
            fact = fact_at(site, finding.at)
            level = level_of(site, finding)
            if fact is not None and level is not Level.OFF and not waived(site, finding):
                found.setdefault(fact.id, set()).add(_complaint(level, finding))
    return found


def _complaint(level: Level, finding: Finding) -> Complaint:
    path = getattr(finding.at, "path", ())
    return level, finding.rule, path, finding.message


def _outcome(fact: Fact, variants: Sequence[Variant], found: Mapping[str, set[Complaint]]) -> Outcome:
    """A complaint that the true fact meets with as well says nothing about the corruption."""
    refused: Counter[str] = Counter()
    warned: Counter[str] = Counter()
    unseen = []
    for one in variants:
        levels = {level for level, *_ in found.get(one.id, set()) - found.get(fact.id, set())}
        if Level.ERROR in levels:
            refused[one.corruption.kind] += 1
        elif levels:
            warned[one.corruption.kind] += 1
        else:
            unseen.append(Unseen(fact.id, one.language, one.corruption.kind, one.corruption.text))
    return Outcome(dict(refused), dict(warned), tuple(unseen))
