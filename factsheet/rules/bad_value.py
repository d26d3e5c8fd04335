"""A word stands where it has a meaning, and a value can be read as a quantity.

Why: A value that cannot be read can be neither shown nor held to its source.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: "The plant employs about 1,200 people.", fr: "L'usine emploie environ 1 200 personnes."}
        quote: employs about 1,200 people
        value: {amount: "1,200", bound: approx}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: "The plant employs about 1,200 people.", fr: "L'usine emploie environ 1 200 personnes."}
        quote: employs about 1,200 people
        value: {amount: 1.2e3, bound: approx}

Cure: use one of the words, or one of the forms, that the message lists.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-value"
LEVEL = Level.ERROR
FAMILY = "records"
