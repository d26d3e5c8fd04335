"""A record has the fields without which it says nothing.

Why: A fact needs an id, a statement and a quote; a source needs a title, a publisher and a language.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    source: gazette
    facts:
      - id: plant-opened
        quote: The plant opened in 2019

Cure: add the field.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "missing-field"
LEVEL = Level.ERROR
FAMILY = "records"
