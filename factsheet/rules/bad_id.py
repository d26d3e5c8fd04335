"""Ids are made of small letters, digits and single hyphens, at most 80 characters.

Why: An id is also an address and a file name, on every system, for good.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    source: gazette
    facts:
      - id: Plant opened!
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: choose a short lasting name, such as mai-1-parameters.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-id"
LEVEL = Level.ERROR
FAMILY = "records"
