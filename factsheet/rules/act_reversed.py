"""What a statement says was approved, allowed or won, its quote does not say was rejected, banned or lost.

Why: one word turns such a fact into its opposite, and no figure, date or "not" changes with it.

Passes:

    # content/sources/wire.txt
    Le conseil d'administration d'Acme a rejeté l'offre.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The board of Acme turned down the offer."}
        quote: "Le conseil d'administration d'Acme a rejeté l'offre."

Fails:

    # content/sources/wire.txt
    Le conseil d'administration d'Acme a rejeté l'offre.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The board of Acme accepted the offer."}
        quote: "Le conseil d'administration d'Acme a rejeté l'offre."

Cure: say what was done in the quote; where its words mean something else, allow it and say why.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways), and on 6, as warnings, of 72,000 messages of programs and their translations into 18 languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import misread
from factsheet.stages import Site
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.undoing import act_reversed
from factsheet.text.quantities.reading import Reading

ID = "act-reversed"
LEVEL = Level.ERROR
FAMILY = "wording"
MESSAGE = "the statement says that the opposite was done of what its quote says"


def check(site: Site) -> Iterator[Finding]:
    """Each statement that approves where its quote rejects, allows where it bans, and so on."""
    return misread(ID, site, _judged, MESSAGE)


def _judged(statement: Reading, _held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    return act_reversed(statement, quotes)
