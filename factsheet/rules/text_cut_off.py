"""No text without quotation marks ends at a # that goes on with a letter or a digit, as in “The #1 plant”.

Why: To YAML, a # behind a space begins a comment. What stands behind it is no part of the text: “The” is what would be
published, and nothing else would tell.

A comment is written with a space after its #.

Passes:

    source: gazette   # of the facts below
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        note: {en: "The #1 plant of Leeds.", fr: "L'usine #1 de Leeds."}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        note: The plant opened in 2019. #MeToo was not named.

Cure: put the text in "double quotes"; where a comment is meant, write a space after its #.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "text-cut-off"
LEVEL = Level.WARN
FAMILY = "records"
