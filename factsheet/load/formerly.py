"""The ids that facts had before go in; a finding for each that is another fact's comes out."""

from __future__ import annotations

from collections.abc import Iterable

from factsheet.diagnostics import Finding
from factsheet.load.gathering import Gathering
from factsheet.model import Fact


def check_former_ids(gathering: Gathering, facts: Iterable[Fact]) -> None:
    """An address leads to one fact alone."""
    facts = tuple(facts)
    owners = {fact.id: fact.id for fact in facts}
    for fact in facts:
        for number, old in enumerate(fact.formerly):
            owner = owners.setdefault(old, f"{fact.id} formerly")
            if owner != f"{fact.id} formerly":
                message = f"`{old}` cannot be a former id of `{fact.id}`: it is that of `{owner.partition(' ')[0]}`"
                at = gathering.homes["fact", fact.id].origin(("formerly", number))
                gathering.findings.append(Finding("duplicate-id", at, message, "remove it here, or rename the other"))
