"""A fact's property is one of content/properties.yaml.

Why: Facts are compared by subject and property, and the property gives the noun its words.

Passes:

    # content/properties.yaml
    staff: {label: {en: people, fr: personnes}}
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        property: staff

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        property: staff

Cure: spell the property as in content/properties.yaml, or add it there.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.fields.reading import Guesses
from factsheet.stages import Site

ID = "unknown-property"
LEVEL = Level.ERROR
FAMILY = "records"
ADD = "add it to content/properties.yaml, with a label"


def check(site: Site) -> Iterator[Finding]:
    """Each property that leads nowhere."""
    guesses = Guesses(site.properties)
    for fact in site.facts.values():
        if fact.property and fact.property not in site.properties:
            at = Place("fact", fact.id, ("property",))
            near, known = guesses.meant(fact.property), guesses.did_you_mean(fact.property)
            help = near or f"{ADD}; {known}".removesuffix("; ")
            yield Finding(ID, at, f"there is no property `{fact.property}`", help)
