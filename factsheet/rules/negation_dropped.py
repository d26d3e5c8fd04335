"""A statement denies what its quote denies.

Why: a lost "not" turns a fact into its opposite, and the quote beside it would still be verbatim.

Passes:

    # content/sources/wire.txt
    The company did not give a price.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The company did not give a price."}
        quote: "The company did not give a price."

Fails:

    # content/sources/wire.txt
    The company did not give a price.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The company gave a price."}
        quote: "The company did not give a price."

Cure: say what the quote says; leave a clause on something else out of the quote with […].

Words of falsity deny what they are said of, in 12 languages: "it is untrue that", "the claim that … has been debunked".
Where a statement does without them it is warned of. A claim or a rumour that nobody calls false is a hedge
(`hedge-dropped`).

Measured: wrong on 0.7 % as errors and 0.2 % as warnings of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.wording import negation_dropped

ID = "negation-dropped"
LEVEL = Level.ERROR
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each negation of a quote that no word of the statement answers."""
    return mismatches(ID, site, negation_dropped, "the quote denies what the statement says")
