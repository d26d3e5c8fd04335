"""A key stands once in a mapping.

Why: Most YAML readers silently keep the last of two, so that one of two statements is lost without a word.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        note: Small.

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        note: Small.
        note: Very small.

Cure: keep one of them, or rename the other.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "duplicate-key"
LEVEL = Level.ERROR
FAMILY = "records"
