"""A word stands where it has a meaning, and a value can be read as a quantity.

Why: A value that cannot be read can be neither shown nor held to its source.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        value: {amount: 500 billion, unit: USD}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        value: {amount: 5e11, unit: USD}

Cure: use one of the words, or one of the forms, that the message lists.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-value"
LEVEL = Level.ERROR
FAMILY = "records"
