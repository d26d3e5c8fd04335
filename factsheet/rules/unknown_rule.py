"""`levels` and `allow` name rules that exist and may be moved.

Why: A waiver with a misspelt rule waives nothing, and records and quotes stand firm whatever a site says.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    # site.yaml
    title: Examples
    publisher: {name: The example desk}
    levels: {quote-not-found: off}
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: The plant opened in 2019.
        quote: The plant opened in 2019

Cure: spell the rule as the message suggests, or mend what it reports.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "unknown-rule"
LEVEL = Level.ERROR
FAMILY = "records"
