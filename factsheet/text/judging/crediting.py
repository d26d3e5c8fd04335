"""The cues of a statement and of its quotes -> whose words the statement tells as its own."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING
from factsheet.text.cues.phrases import EXPECTED
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.answering import MOST_CUES, REACH_WORDS, lies_near
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.elsewhere import told_elsewhere
from factsheet.text.judging.mismatch import Mismatch, word_span
from factsheet.text.judging.saying import leads, saying
from factsheet.text.judging.wording import judged
from factsheet.text.words.landmarks import PART_MARK, sentence_around, shared, tells, tells_rest
from factsheet.text.writing.spans import Span

# The share of its quote that a statement tells which leaves out "Jane Roe said that".
OTHERS_WORDS = 0.4
OTHERS_NEAR = 40  # characters after "according to" in which its speaker is told
SPEAKER_NEAR = 24  # and before a verb of saying
COLONS, HEAD = (": ", "："), 60


def attribution_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The quotes say who says so and the statement says it as its own."""
    if not judged(statement, quotes) or any(cue.strength in ASKING for cue in statement.attributions):
        return None
    if any(hedge.kind in {"belief", "report"} for hedge in statement.hedges):
        return None
    plain = [not any(_asks(cue) for cue in quote.attributions) for quote in quotes]
    expected = any(hedge.kind in EXPECTED and hedge.strength in ("soft", "fair") for hedge in statement.hedges)
    words = tuple(
        word_span(place, quote, cue)
        for place, quote in enumerate(quotes)
        for told in [saying(quote)]
        for cue in quote.attributions[:MOST_CUES]
        if _asks(cue)
        and not (expected and _named(cue, quote, statement))
        and not _headed(cue, quote, statement)
        and not (_passed_over(cue, quote, statement) and told_elsewhere(statement, place, quotes, plain))
        and not any(
            lies_near(cue, quote, own, statement, REACH_WORDS["sure"]) for own in statement.attributions[:MOST_CUES]
        )
        and (
            tells(statement.text, quote.text, cue.start, OTHERS_WORDS, told, (PART_MARK,))
            or tells_rest(statement.text, quote.text, cue.end)
        )
    )
    return Mismatch(sure=False, statement=(), quotes=words) if words else None


def _named(cue: Attribution, quote: Cues, statement: Cues) -> bool:
    """Whether a statement names whom an attribution does: "Acme's analysts expect" tells what they say."""
    start, end = _frame(cue)
    return any(start <= place < end for _, place in shared(statement.text, quote.text))


def _headed(cue: Attribution, quote: Cues, statement: Cues) -> bool:
    """Whether a statement names at its head whom an attribution does: "Acme's chief: vans stay in Leeds"."""
    head = next((at for colon in COLONS if (at := statement.text.find(colon, 0, HEAD)) > 0), 0)
    start, end = _frame(cue) if head else (0, 0)
    return any(here < head and start <= place < end for here, place in shared(statement.text, quote.text))


def _passed_over(cue: Attribution, quote: Cues, statement: Cues) -> bool:
    """Whether a statement names nothing of what is said, and may have of the quote no more than the speaker's name."""
    if not one_language(quote, statement) or not leads(quote, cue):
        return False
    _, end = sentence_around(quote.text, cue.end)
    return not any(cue.end <= place < end for _, place in shared(statement.text, quote.text))


def _frame(cue: Attribution) -> Span:
    """Where a speaker may be named around an attribution."""
    first, last = cue.speaker or (cue.start, cue.end)
    return min(cue.start, first) - SPEAKER_NEAR, max(cue.end, last) + OTHERS_NEAR


def _asks(cue: Attribution) -> bool:
    return cue.strength == "sure" or (cue.strength == "fair" and cue.frame == "reported")
