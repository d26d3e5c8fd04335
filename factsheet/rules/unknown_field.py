"""A record has only fields that mean something.

Why: A misspelt field would be ignored, and a hedge or a date would be missing on the page.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        certainty: stated

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        certainity: stated

Cure: spell it as the message suggests, or remove it.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "unknown-field"
LEVEL = Level.ERROR
FAMILY = "records"
