"""The lock of what was published can be read, whole.

Why: A lock that is damaged, of a newer version, or left in a merge conflict says nothing of what was published; taken
for no lock at all, it would let every published fact change without a notice.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2019."}}
    {"kind":"end"}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    <<<<<<< HEAD
    {"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2019."}}
    =======
    {"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2018."}}
    >>>>>>> other
    {"kind":"end"}

Cure: take the lock of what is published from git; it is never mended by hand, and never deleted to be rid of this.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-lock"
LEVEL = Level.ERROR
FAMILY = "records"
