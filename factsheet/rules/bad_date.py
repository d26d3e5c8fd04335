"""Dates are EDTF: 2019, 2019-05, 2019-05-06, 201X, 2018/2019, 2019~, or unknown.

Why: EDTF says exactly as much as is known, so that spring is not made into the first of March.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        date: 2019-05

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        date: May 2019

Cure: write the date in the form the message lists.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-date"
LEVEL = Level.ERROR
FAMILY = "records"
