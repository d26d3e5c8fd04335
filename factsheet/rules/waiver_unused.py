"""A waiver waives something.

Why: A waiver that outlives its reason would hide the next fault of the same kind.

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
        allow: [{rule: hedge-added, because: The source rounds too.}]

Cure: remove the waiver.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "waiver-unused"
LEVEL = Level.WARN
FAMILY = "waivers"
