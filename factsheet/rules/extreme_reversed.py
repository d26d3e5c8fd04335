"""The highest is not told as the lowest, nor the oldest as the youngest.

Why: the number, its unit and its date are right, and the statement says the opposite all the same.

Passes:

    # content/sources/wire.txt
    Turnout was 61%, the lowest since 1979.
    # content/sources/wire.yaml
    title: The election
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: turnout-example
        statement: {en: "Turnout was 61%, the lowest since 1979."}
        quote: "Turnout was 61%, the lowest since 1979."

Fails:

    # content/sources/wire.txt
    Turnout was 61%, the lowest since 1979.
    # content/sources/wire.yaml
    title: The election
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: turnout-example
        statement: {en: "Turnout was 61%, the highest since 1979."}
        quote: "Turnout was 61%, the lowest since 1979."

Cure: say which end it is as the source does; where its words mean something else, allow it and say why.

Measured: wrong on none of 9,612 true pairs, news sentences and their translations (each of English, French, German and
Spanish with each other). Only superlatives of one measure are opposites: the largest and the smallest, the oldest and
the youngest. Of two things compared nothing is said: the longer of them makes the other the shorter.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.ranking import extreme_reversed

ID = "extreme-reversed"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement says the opposite extreme of what its quote says"


def check(site: Site) -> Iterator[Finding]:
    """Each superlative in whose place a quote has its opposite."""
    return mismatches(ID, site, extreme_reversed, MESSAGE)
