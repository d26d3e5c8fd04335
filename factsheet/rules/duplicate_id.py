"""An id names one thing.

Why: Two facts with one id would share one page, and one of them would be lost.

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
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
      - id: plant-opened
        statement: {en: The plant is open., fr: L'usine est ouverte.}
        quote: The plant opened in 2019

Cure: give one of the two another id.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "duplicate-id"
LEVEL = Level.ERROR
FAMILY = "records"
