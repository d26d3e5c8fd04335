"""What is "invested in" in the quote is not "bought" in the statement, nor who was "sued" fined.

Why: who invests in a company does not own it, and who is sued may be cleared.

Passes:

    # content/sources/wire.txt
    Norba invested in Arvo, a bakery in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Among the investors in Arvo is Norba."}
        quote: "Norba invested in Arvo, a bakery in Leeds."

Fails:

    # content/sources/wire.txt
    Norba invested in Arvo, a bakery in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Norba has acquired Arvo, a bakery in Leeds."}
        quote: "Norba invested in Arvo, a bakery in Leeds."

Cure: tell the act as the quote does, or cite a source that tells the other.

Measured: at first sight wrong on eight of 8,820 true pairs, news sentences and their translations (each of English,
French, German and Spanish with each other), and on none since words for a share may tell of anything. Known are
buying, investing, partnering, suing, fining, investigating and clearing, in ten languages; a word in the quote that
may be more than one of them ("deal", "case", "penalty") answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.dealings import dealing_exchanged

ID = "dealing-exchanged"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement tells of an act where its quote tells of another"


def check(site: Site) -> Iterator[Finding]:
    """The act of a statement in whose place the quotes have another."""
    return mismatches(ID, site, dealing_exchanged, MESSAGE)
