"""Text files are in UTF-8.

Why: Any other encoding turns accents and quotation marks into other characters, and quotes would no longer match.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    # content/facts/plant.yaml in latin-1
    section: Véhicules
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: save the file as UTF-8; every editor offers it under Save as.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "not-utf-8"
LEVEL = Level.ERROR
FAMILY = "records"
