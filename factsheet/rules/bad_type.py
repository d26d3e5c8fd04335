"""A field holds the kind of thing it is made for: text, a list, a mapping, true or false.

Why: Scalars are text until their field says otherwise, so a list where text belongs is a slip of the pen.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        topics: []

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        topics: acme

Cure: write it as the message shows.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-type"
LEVEL = Level.ERROR
FAMILY = "records"
