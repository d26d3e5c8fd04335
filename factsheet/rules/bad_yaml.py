"""YAML files are well formed, without aliases, tags, or second documents.

Why: A file that breaks off in the middle cannot be read further; aliases and tags hide what a fact says.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        note: "One thing : the plant is small."

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        note: One thing : the plant is small.

Cure: put text that holds ": " or begins with a sign in "double quotes"; indent with spaces.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-yaml"
LEVEL = Level.ERROR
FAMILY = "records"
