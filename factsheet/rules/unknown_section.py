"""The sections that site.yaml lists are files of content/facts.

Why: A misspelt section would fall to the end of the sheet without a word.

Passes:

    # site.yaml
    title: Examples
    publisher: {name: The example desk}
    languages: [en, fr]
    sections: [plant]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    # site.yaml
    title: Examples
    publisher: {name: The example desk}
    languages: [en, fr]
    sections: [plants]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: write the name of the file without .yaml.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.fields.reading import Guesses
from factsheet.stages import Site

ID = "unknown-section"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each section without a file."""
    known = [section.id for section in site.sections]
    guesses = Guesses(known)
    for number, id in enumerate(site.settings.sections):
        if id not in known:
            at = Place("site", "", ("sections", number))
            yield Finding(ID, at, f"there is no content/facts/{id}.yaml", guesses.did_you_mean(id))
