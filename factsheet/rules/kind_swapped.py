"""A figure is of the kind that its quote says: a profit is no loss, an average no median, men are no women.

Why: The figure, its unit and its date are right, and the statement says the opposite all the same.

Passes:

    # content/sources/wire.txt
    Acme a enregistré une perte de 5 millions d'euros.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme made a loss of €5 million."}
        quote: "Acme a enregistré une perte de 5 millions d'euros."

Fails:

    # content/sources/wire.txt
    Acme a enregistré une perte de 5 millions d'euros.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme made a profit of €5 million."}
        quote: "Acme a enregistré une perte de 5 millions d'euros."

Cure: say what the figure is of in the quote; where its words mean something else, allow it and say why.

Where the statement names both kinds, nothing is said; where a quote names the statement's too, of another figure, it
warns. It also warns of what a figure counts, and of what it is a share of.

Measured: wrong on none of 9,612 true pairs, news sentences and their translations (each of English, French, German and
Spanish with each other); in 400 of them both sides say what a figure is of.
Revenue for a profit or a loss was tried on 3,492 of them (English with the others): one warning, of takings that the
translation calls profits.
A count of parameters told as tokens, or a share of GDP told as one of spending, is a warning, and was wrong on none of
4,410 such pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import misread
from factsheet.stages import Site
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.averaging import average_dropped
from factsheet.text.judging.counted import count_exchanged, whole_exchanged
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.pairing import half_told_as_whole
from factsheet.text.judging.swapping import kind_swapped, side_swapped
from factsheet.text.quantities.reading import Reading

ID = "kind-swapped"
LEVEL = Level.ERROR
FAMILY = "wording"
MESSAGE = "the figure is of another kind in the quote"
HALF = "the quote gives {theirs} of some of them alone, and another figure of the others"


def check(site: Site) -> Iterator[Finding]:
    """Each statement with a profit where its quote has a loss, with men where it has women, and so on."""
    yield from misread(ID, site, _judged, MESSAGE)
    yield from misread(ID, site, half_told_as_whole, HALF)


def _judged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    found = kind_swapped(statement, held, quotes) or side_swapped(statement, held, quotes)
    found = found or average_dropped(statement, held, quotes)
    return found or whole_exchanged(statement, held, quotes) or count_exchanged(statement, held, quotes)
