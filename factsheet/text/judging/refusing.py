"""Two texts and a denial in one -> whether the other tells it by an act: "was not accepted" is "was rejected"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from factsheet.text.cues.lists import ASKING, cue_lists
from factsheet.text.cues.reading import Cues, Hedge
from factsheet.text.words.acts import LIKELY, OPPOSITE, SIDED, acts, plain, poles
from factsheet.text.words.directions import LEVEL, changes, moves, unchanged
from factsheet.text.words.ladders import clause
from factsheet.text.words.landmarks import CLAUSE_MARK, counterpart
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Placed, Span, meets

REACH_WORDS = 8  # from the denial's counterpart's place within which an act is told
DENIED_CHARS = 12  # characters between a denial and the act that it turns round
MOST_CUES = 20  # the first ones, and no more, are judged
# Who did one of these left something undone, whatever it was; who upholds a ruling allows no appeal.
REFUSING = frozenset(("reject", "deny", "oppose", "fail", "miss", "uphold"))
BANS = frozenset(("ban", "allow", "ban?", "allow?"))
POSSIBILITY = "possibility"  # the kind of hedge that "may" is
NOT_CHARS, NO_CHARS = 1, 25  # characters from "may" to its "not", and from "no" to "may"
FAILING = frozenset(("fail", "miss"))
# A case that is not closed goes on.
AS_GOOD_AS = {"start": "open", "end": "close"}


def told_as_act(denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether an act there says what the denial does: a refusal of whatever is denied here, or its listed opposite.

    What did not grow, or change, stayed as it was.
    """
    span = counterpart(here.text, denial.start, denial.end, there.text, REACH_WORDS)
    near = _within(acts(there.text, there.language, LIKELY), span)
    told = [one for one in near if poles(one) and not _denied(one, there)]
    own = _denied_acts(denial, here) if told else frozenset()
    # Where nothing is known of what is denied, a refusal in another clause is of something else as often.
    refusing = REFUSING if own or (_one_clause(here) and _one_clause(there)) else FAILING
    if any(plain(one) & refusing - own or not own.isdisjoint(_opposites(one, own)) for one in told):
        return True
    level = any(one.meaning == LEVEL for one in _within(unchanged(there.text, there.language), span))
    beside = (*moves(here.text, here.language), *changes(here.text, here.language)) if level else ()
    return bool(_within(beside, clause(here.text, here.language, (), denial.start)))


def told_as_ban(hedge: Hedge, here: Cues, there: Cues) -> bool:
    """Whether "may not", or "no one may", is told there by "is banned from" or "is not allowed to"."""
    beside = (
        0 <= cue.start - hedge.end <= NOT_CHARS or 0 < hedge.start - cue.end <= NO_CHARS
        for cue in here.negations[:MOST_CUES]
    )
    if hedge.kind != POSSIBILITY or not any(beside):
        return False
    span = counterpart(here.text, hedge.start, hedge.end, there.text, REACH_WORDS)
    ends = [cue.end for cue in there.negations[:MOST_CUES]]
    near = _within(acts(there.text, there.language, BANS), span)
    told = ((poles(one), any(0 <= one.start - end <= DENIED_CHARS for end in ends)) for one in near)
    return any(("allow" if denied else "ban") in found for found, denied in told)


def _one_clause(text: Cues) -> bool:
    """Whether nothing but who says so is set off: "According to the board, ages will not rise"."""
    marks = sum(1 for _ in islice(CLAUSE_MARK.finditer(text.text.rstrip(".!?。। ")), MOST_CUES))
    return marks <= sum(not one.tense for one in text.attributions[:MOST_CUES])


def _opposites(word: Word, own: frozenset[str]) -> frozenset[str]:
    """What an act there is the opposite of; words like "since" and "until" tell of no beginning and no end."""
    told = poles(word) - SIDED - (AS_GOOD_AS.keys() - plain(word))
    return frozenset(_main(OPPOSITE[pole]) for pole in told if _main(pole) not in own)


def _denied_acts(denial: Placed, text: Cues) -> frozenset[str]:
    """What the acts in the clause of a denial tell; an act that is denied in itself ("failed to") is no other."""
    found = _within(acts(text.text, text.language, LIKELY), clause(text.text, text.language, (), denial.start))
    beside = [one for one in found if not one.start <= denial.start < one.end]
    return frozenset(_main(pole) for one in (*beside, *_affixed(denial, text)) for pole in poles(one))


def _affixed(denial: Placed, text: Cues) -> Sequence[Word]:
    """The act in a word that begins with its denial: Czech "nekonal"."""
    lists, word = cue_lists(text.language), text.text[denial.start : denial.end].lower()
    prefix = lists.affixed.prefix if lists else ""
    return acts(word.removeprefix(prefix), text.language, LIKELY) if prefix and word.startswith(prefix) else ()


def _main(pole: str) -> str:
    return AS_GOOD_AS.get(pole, pole)


def _within(words: Sequence[Word], span: Span) -> list[Word]:
    return [*islice((one for one in words if meets(one, span)), MOST_CUES)]


def _denied(word: Word, text: Cues) -> bool:
    cues = [one for one in text.negations[:MOST_CUES] if one.strength in ASKING]
    return any(0 <= word.start - cue.end <= DENIED_CHARS or word.start <= cue.start < word.end for cue in cues)
