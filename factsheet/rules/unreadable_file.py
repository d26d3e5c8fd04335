"""Every file under content/ can be read, and some part of the sheet reads it.

Why: A file with a misspelt name or an empty one would silently take its facts along.

Passes:

    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    # content/facts/plant.yml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: rename the file, write something into it, or delete it.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "unreadable-file"
LEVEL = Level.ERROR
FAMILY = "records"
