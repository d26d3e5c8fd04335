"""A value's unit is a currency code, a CLDR unit, percent, or a property of content/properties.yaml.

Why: A unit that nobody knows can be neither printed in each language nor held to the source.

Passes:

    # content/properties.yaml
    people: {label: {en: people, fr: personnes}}
    # content/facts/example.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: "The plant employs about 1,200 people.", fr: "L'usine emploie environ 1 200 personnes."}
        quote: employs about 1,200 people
        value: {amount: "1,200", bound: approx, unit: people}

Fails:

    # content/properties.yaml
    people: {label: {en: people, fr: personnes}}
    # content/facts/example.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: "The plant employs about 1,200 people.", fr: "L'usine emploie environ 1 200 personnes."}
        quote: employs about 1,200 people
        value: {amount: "1,200", bound: approx, unit: peple}

Cure: write the code of the currency (USD) or the CLDR name of the unit (kilometer), or add the
noun to content/properties.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.fields.naming import as_property, slug
from factsheet.fields.reading import Guesses
from factsheet.locale.units import MEANT, known_units
from factsheet.stages import Site
from factsheet.text.quantities.reading import read

ID = "unknown-unit"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each unit that is neither a property nor known to CLDR."""
    units = [(fact.id, fact.value.unit) for fact in site.facts.values() if fact.value and fact.value.unit]
    unknown = [(id, unit) for id, unit in units if unit not in site.properties and unit not in known_units()]
    guesses = Guesses([*site.properties, *known_units()] if unknown else (), LEAST_LIKENESS)
    for id, unit in unknown:
        meant = MEANT.get(unit) or _in_words(unit, site.settings.languages) or unit
        help = guesses.meant(meant) or _counted(unit, site.settings.languages)
        yield Finding(ID, Place("fact", id, ("value", "unit")), f"the unit `{unit}` is not known", help)


# Of many short names one is always near: "people" and "mole" have most of their letters in common.
LEAST_LIKENESS = 0.75
_NOUN = re.compile(r"[^\W\d_][\w' -]{1,40}")


def _counted(unit: str, languages: tuple[str, ...]) -> str:
    if not _NOUN.fullmatch(unit) or not slug(unit):
        return "add the noun to content/properties.yaml"
    return f"if things are counted, {as_property(unit, languages[0], languages)}"


def _in_words(unit: str, languages: tuple[str, ...]) -> str:
    """The unit that is called so in a language of the site ("euros", "Tonnen")."""
    read_ones = (one for language in languages for one in read(f"5 {unit}", language).quantities)
    return next((one.units[0] for one in read_ones if one.units), "")
