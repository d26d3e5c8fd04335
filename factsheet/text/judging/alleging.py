"""The words of a statement and of its quotes -> where one tells as fact what the other says is alleged or tried."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.text.cues.lists import ASKING, cue_lists, trailing
from factsheet.text.cues.phrases import EXPECTED
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.elsewhere import told_elsewhere
from factsheet.text.judging.lacking import governs, tells_another
from factsheet.text.judging.mismatch import STATEMENT, Mismatch, WordSpan, word_span
from factsheet.text.words.ladders import DONE, clause, ladder_of, meant, rungs
from factsheet.text.words.landmarks import TOLD, WORD, counterpart, sentence_around, shared, tells
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Placed, Span, meets

LADDER, STAGES, PLANS, PLANNED = "claims", "stages", "plans", "planned"
ALLEGED = frozenset(("alleged", "denied"))
TRIED = frozenset(("tried",))
DENIED_CHARS = 12  # characters between a denial and what it denies
UNSPACED_DENIED_CHARS = 3  # the same in a language that sets no words apart
THAT_WORDS = 3  # words from a claim to its "that"
STEM_LETTERS = 5  # of a verb that is claimed
VERB_CHARS = 40  # behind the claim, in which it stands
REACH_WORDS = 8  # words from a claim's counterpart within which a hedge, a denial or a speaker answers it
PARTS = 3  # of a sentence, set off by commas, that may follow a claim and belong to it
MOST_WORDS = 20  # the first ones, and no more, are judged


def allegation_told_as_fact(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that something was done; its quote, that somebody is accused of it or denies it."""
    return _told_as_fact(statement, quotes, ALLEGED)


def attempt_told_as_done(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that something was done; its quote, that somebody tried to, offered to or refused to."""
    return _told_as_fact(statement, quotes, TRIED)


def allegation_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that something is alleged, denied, refused or tried; its quotes, plainly that it was done."""
    if not quotes or any(ladder_of(one.language, LADDER) is None for one in quotes):
        return None
    claims = _claims(statement, ALLEGED | TRIED)
    if not claims or any(_plans(quote) or _claims_anything(quote) for quote in quotes):
        return None
    for claim in claims:
        for place, quote in enumerate(quotes):
            whole = len(statement.text) >= TOLD * len(quote.text)
            if whole and _same(quote, statement, claim) and not _answered(claim, statement, quote):
                told = WordSpan(place, 0, len(quote.text), quote.text)
                return Mismatch(sure=False, statement=(word_span(STATEMENT, statement, claim),), quotes=(told,))
    return None


def _told_as_fact(statement: Cues, quotes: Sequence[Cues], asking: frozenset[str]) -> Mismatch | None:
    if ladder_of(statement.language, LADDER) is None:
        return None
    claims = [_claims(quote, asking) for quote in quotes]
    if not any(claims) or _claims_anything(statement, (LADDER,)):
        return None
    for place, quote in enumerate(quotes):
        found = [one for one in claims[place] if _same(statement, quote, one) and not _answered(one, quote, statement)]
        if asking is not TRIED:
            found = [one for one in found if not _tells_stage(statement, quote, one)]
        if found and not told_elsewhere(statement, place, quotes, [not one for one in claims]):
            return Mismatch(sure=False, statement=(), quotes=(word_span(place, quote, found[0]),))
    return None


def _claims(text: Cues, asking: frozenset[str]) -> Sequence[Word]:
    """The words of those rungs that are not denied: nobody who does "not refuse" tells of a refusal."""
    words = [one for one in rungs(text.text, text.language, LADDER, asking) if one.meaning in asking]
    return [one for one in words[:MOST_WORDS] if not _denied(text, one)]


def _denied(text: Cues, one: Word) -> bool:
    if trailing(text.language):
        return any(0 <= cue.start - one.end <= DENIED_CHARS for cue in text.negations)
    lists = cue_lists(text.language)
    reach = UNSPACED_DENIED_CHARS if lists is not None and lists.unspaced else DENIED_CHARS
    return any(cue.start < one.start <= cue.end + reach for cue in text.negations)


def _claims_anything(text: Cues, ladders: Sequence[str] = (LADDER, STAGES)) -> bool:
    """Whether a text has any word of allegation, denial, attempt or of a case in court: then it may tell as much."""
    return any(meant(text.text, text.language, ladder) for ladder in ladders)


def _tells_stage(statement: Cues, quote: Cues, claim: Word) -> bool:
    """Whether a statement tells how far a case has gone, and not only as the quote does beside the claim.

    "The defendant" is told for "der Angeklagte", who denies something, and leaves nothing open about it.
    """
    ours = meant(statement.text, statement.language, STAGES)
    theirs = rungs(quote.text, quote.language, STAGES)
    beside = {one.meaning for one in theirs if one.end <= claim.start or one.start >= claim.end}
    return any(one.meaning not in beside for one in ours)


def _plans(text: Cues) -> bool:
    return bool(text.futures) or any(hedge.kind in EXPECTED for hedge in text.hedges)


def _answered(claim: Word, here: Cues, there: Cues) -> bool:
    """Whether the other text has, about where it tells the same, a hedge, a denial or somebody who says so.

    "Without" answers none, nor does a denial that stands beside the claim as well: "denies having used uninsured cars";
    nor does who "reported the leak" where the other "failed to report" it.
    """
    place = counterpart(here.text, claim.start, claim.end, there.text, REACH_WORDS)
    hedges = (one for one in there.hedges if one.strength != "faint")
    denials = (one for one in there.negations if not (governs(one, there) or tells_another(one, claim, here, there)))
    said = [one for one in there.attributions if one.strength in ASKING and not _says_as_much(one, there, claim, here)]
    if claim.meaning in TRIED and any(not one.tense for one in here.attributions):
        said = [one for one in said if one.tense]  # "tried to, according to X": X tells of no more than that
    cues: tuple[Placed, ...] = (*hedges, *said, *denials)
    return any(meets(cue, place) for cue in cues)


def _says_as_much(said: Placed, there: Cues, claim: Word, here: Cues) -> bool:
    """Whether the verb of saying is what is claimed, in one language: "failed to inform investors"."""
    verb, claimed = (
        WORD.findall(there.text[said.start : said.end].lower()),
        here.text[claim.start : claim.end + VERB_CHARS],
    )
    return one_language(here, there) and any(
        word.startswith(verb[0][:STEM_LETTERS])
        for word in WORD.findall(claimed.lower())
        if verb and len(word) >= STEM_LETTERS
    )


def _same(teller: Cues, claimer: Cues, claim: Word) -> bool:
    """Whether the one text tells what the other says is claimed, and not something else that stands there."""
    first, _ = sentence_around(claimer.text, claim.start)
    start, end = _claimed(claimer, claim)
    named = [theirs for _, theirs in shared(teller.text, claimer.text)]
    within = {at for at in named if first <= at < end}
    if any(claimer.text[at].isdecimal() and at not in within for at in named) or len(within) * 2 <= len(named) > 0:
        return False
    claimed, before = sum(start <= at for at in within), sum(first < at < start for at in within)
    if claimed or before > 1:
        return claimed * 2 >= before
    more = any(at >= _closed(claimer, end) for at in _done(claimer))
    return not more and tells(teller.text, claimer.text, claim.start, TOLD)


def _closed(text: Cues, end: int) -> int:
    """Where what is said of a claim ends: where the verb stands last, its parts may stand behind it ("इनकार किया")."""
    return (
        clause(text.text, text.language, rungs(text.text, text.language, PLANS), end)[1]
        if trailing(text.language)
        else end
    )


def _claimed(text: Cues, claim: Word) -> Span:
    """What is claimed: the rest of the clause, or the next where nothing is left ("bestritt, Geld genommen zu haben").

    In a language whose verbs close the sentence, all that stands before, unless "that" follows. Further parts of the
    sentence belong to it as long as they tell of nothing that was done.
    """
    if trailing(text.language) and not _goes_on(text, claim):
        return sentence_around(text.text, claim.start)[0], claim.end
    words = rungs(text.text, text.language, PLANS)
    _, end = clause(text.text, text.language, words, claim.end)
    if not text.text[claim.end : end].strip():
        _, end = clause(text.text, text.language, words, end + 1)
    for _ in range(PARTS):
        _, after = clause(text.text, text.language, words, end + 1)
        if text.text[end : end + 1] != "," or any(end <= at < after for at in _done(text)):
            break
        end = after
    return claim.start, end


def _goes_on(text: Cues, claim: Word) -> bool:
    """Whether "that" follows a claim, if not at once: Hindi "आरोप है कि"."""
    lists, words = cue_lists(text.language), WORD.findall(text.text, claim.end)[:THAT_WORDS]
    return lists is not None and not lists.content.isdisjoint(words)


def _done(text: Cues) -> Iterator[int]:
    """Where a text tells of what was done or will be."""
    return (one.start for one in rungs(text.text, text.language, PLANS) if one.meaning in (DONE, PLANNED))
