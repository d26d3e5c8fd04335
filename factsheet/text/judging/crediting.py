"""The cues of a statement and of its quotes -> whose words the statement tells as its own."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, words_of
from factsheet.text.judging.saying import saying
from factsheet.text.judging.wording import MANY, REACH, judged, lies_near
from factsheet.text.words.landmarks import PART_MARK, shared, tells, tells_rest

# The share of its quote that a statement tells which leaves out "Jane Roe said that".
OTHERS_WORDS = 0.4
OTHERS_NEAR = 40  # characters after "according to" in which its speaker is told


def attribution_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The quotes say who says so and the statement says it as its own."""
    if not judged(statement, quotes) or any(cue.strength in ASKING for cue in statement.attributions):
        return None
    if any(hedge.kind in {"belief", "report"} for hedge in statement.hedges):
        return None
    expected = any(hedge.kind == "expectation" and hedge.strength == "soft" for hedge in statement.hedges)
    words = tuple(
        words_of(place, quote, cue)
        for place, quote in enumerate(quotes)
        for told in [saying(quote)]
        for cue in quote.attributions[:MANY]
        if _asks(cue)
        and not (expected and _named(cue, quote, statement))
        and not any(lies_near(cue, quote, own, statement, REACH["sure"]) for own in statement.attributions[:MANY])
        and (
            tells(statement.text, quote.text, cue.start, OTHERS_WORDS, told, (PART_MARK,))
            or tells_rest(statement.text, quote.text, cue.end)
        )
    )
    return Mismatch(sure=False, statement=(), quotes=words) if words else None


def _named(cue: Attribution, quote: Cues, statement: Cues) -> bool:
    """Whether a statement names whom an attribution does: "Acme's analysts expect" tells what they say."""
    end = max(cue.end, cue.speaker[1] if cue.speaker else 0) + OTHERS_NEAR
    start = min(cue.start, cue.speaker[0] if cue.speaker else cue.start)
    return any(start <= place < end for _, place in shared(statement.text, quote.text))


def _asks(cue: Attribution) -> bool:
    return cue.strength == "sure" or (cue.strength == "fair" and cue.frame == "reported")
