"""What a statement has somebody confirm or admit, its quote does not have them deny, and the other way round.

Why: "admits a fault" and "denies a fault" have the same figures, names and hedges.

Passes:

    # content/sources/wire.txt
    Acme negó que la rotura se debiera a un fallo de diseño.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: es
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme denied that the break came from a fault in the design."}
        quote: "Acme negó que la rotura se debiera a un fallo de diseño."

Fails:

    # content/sources/wire.txt
    Acme negó que la rotura se debiera a un fallo de diseño.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: es
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme admitted that the break came from a fault in the design."}
        quote: "Acme negó que la rotura se debiera a un fallo de diseño."

Cure: say what was denied and what was confirmed as the quote does; where its words mean something else, allow it and
say why. A text that does both, or has a denial of its own ("did not confirm"), is not judged.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways); in 32 of them both sides confirm or deny something. In other languages it warns.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.stances import stance_reversed

ID = "stance-reversed"
LEVEL = Level.ERROR
FAMILY = "wording"
MESSAGE = "the one confirms what the other denies"
HELP = "say what the quote says; where its words mean something else, allow it and say why"


def check(site: Site) -> Iterator[Finding]:
    """Each statement that confirms where its quotes deny, or denies where they confirm."""
    return mismatches(ID, site, stance_reversed, MESSAGE, HELP)
