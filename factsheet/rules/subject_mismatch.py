"""A number belongs to whom the quote gives it.

Why: a quote that has the figures of two subjects would let them be swapped, every digit verbatim.

Passes:

    # content/sources/wire.txt
    Acme has 300 vans and Apex has 500 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/topics.yaml
    acme: {label: Acme}
    apex: {label: Apex}
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme has 300 vans."}
        topics: [acme, apex]
        quote: "Acme has 300 vans and Apex has 500 vans."

Fails:

    # content/sources/wire.txt
    Acme has 300 vans and Apex has 500 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/topics.yaml
    acme: {label: Acme}
    apex: {label: Apex}
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme has 500 vans."}
        topics: [acme, apex]
        quote: "Acme has 300 vans and Apex has 500 vans."

Cure: give each subject its own figure; names are known from content/topics.yaml.

The value of a fact is held so to its `subject`. It warns of a subject that no text of the fact names, where each
statement names another topic of the same kind.

Measured: not on true pairs: the cases have no topics.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.model import Fact
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.quantities.amounts import Quantity

ID = "subject-mismatch"
LEVEL = Level.ERROR
FAMILY = "quantities"
MEND = "write the topic that the value is of, or add to `{}` the name that it goes by here"


def check(site: Site) -> Iterator[Finding]:
    """Each number that a quote gives to another topic, and each value whose fact tells of another one alone."""
    message = "{ours} is another subject's figure in the quote: {theirs}"
    yield from found(ID, site, Quantity, ("subject-mismatch",), message)
    for fact in site.facts.values():
        other = _told_of(site, fact)
        if other:
            called = site.topics[other].label.choose(site.settings.languages[0]).text
            told = f"the value is given to `{fact.subject}`, which nothing here names; the statement names {called}"
            yield Finding(ID, Place("fact", fact.id, ("subject",)), told, MEND.format(fact.subject), sure=False)


def _told_of(site: Site, fact: Fact) -> str:
    """Of a fact that nowhere names its subject, a topic of the same kind that each statement names."""
    if not fact.value or fact.subject not in site.topics:
        return ""
    grounding = site.grounding[fact.id]
    ours = [{name.topic for name in one.names} for one in grounding.statements]
    theirs = [{name.topic for name in one.names} for one in grounding.quotes]
    if any(fact.subject in named for named in (*ours, *theirs)):
        return ""
    kind = site.topics[fact.subject].kind
    return min((id for id in set.intersection(*ours) if site.topics[id].kind == kind), default="")
