"""The judgements about hedges, negations and attributions, as one: which of them a statement fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factsheet.text.cues.reading import Cues, read_cues
from factsheet.text.judging.crediting import attribution_dropped
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.wording import hedge_added, hedge_dropped, negation_added, negation_dropped

Judgement = Callable[[Cues, Sequence[Cues]], Mismatch | None]
JUDGEMENTS: dict[str, Judgement] = {
    "hedge dropped": hedge_dropped,
    "hedge added": hedge_added,
    "negation dropped": negation_dropped,
    "negation added": negation_added,
    "attribution dropped": attribution_dropped,
}


def judged(statement: str, of: str, quote: str, upon: str) -> set[str]:
    own, other = read_cues(statement, of), read_cues(quote, upon)
    return {name for name, judgement in JUDGEMENTS.items() if judgement(own, [other])}
