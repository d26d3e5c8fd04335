"""The cues of a source's words -> how it puts them: stated, said, reported or believed, and whether it hedges."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING
from factsheet.text.cues.reading import Cues, Hedge
from factsheet.text.judging.mismatch import Mismatch, WordSpan

UNNAMED = frozenset({"belief", "report", "conditional"})
# A text that stands in quotation marks for more than this share is somebody's words, named here or not.
QUOTED = 0.6


class Certainty(msgspec.Struct, frozen=True):
    """The frame, and whether the sentence hedges, which is seen apart."""

    frame: str
    hedged: bool


def certainty_of(cues: Cues) -> Certainty:
    """The frame decides first: a relayed report is "reported", even in the conditional."""
    hedged = any(hedge.strength in ASKING for hedge in cues.hedges)
    frame, _, _ = _frame(cues)
    return Certainty(frame, hedged)


def certainty_unsupported(claimed: str, quotes: Sequence[Cues], statements: Sequence[Cues] = ()) -> Mismatch | None:
    """A claimed certainty that no quote bears; sure only where the claim is firmer: stated, and every quote is not.

    What a conditional alone tells in a quote is a report where the statements tell it as one: "is said to have".
    """
    frames = [_frame(quote) for quote in quotes if quote.judged]
    if not frames or len(frames) < len(quotes) or any(claimed in (frame, *also) for frame, also, _ in frames):
        return None
    words = tuple(
        WordSpan(place, cue.start, cue.end, quotes[place].text[cue.start : cue.end])
        for place, (_, _, cues) in enumerate(frames)
        for cue in cues
    )
    told = bool(statements) and all(any(_firm(hedge) for hedge in one.hedges) for one in statements)
    sure = claimed == "stated" and all(any(told or _firm(cue) for cue in cues) for _, _, cues in frames)
    return Mismatch(sure and all(quote.tended for quote in quotes), (), words)


def nobody_speaks(claimed: str, texts: Sequence[Cues]) -> bool:
    """Whether somebody is to have said or reported it, and no text has words that tell of anybody.

    Any capital within a text may be that of a name, so that only texts without one are sure to name nobody.
    """
    return claimed in _VOICES and all(one.judged and not _tells_of_speaker(one, _VOICES[claimed]) for one in texts)


def nobody_believes(claimed: str, statements: Sequence[Cues], quotes: Sequence[Cues]) -> bool:
    """Whether it is to be believed, and no text has a word of doubt, nor a quote one that tells of a speaker."""
    known = bool(quotes) and all(one.judged and one.tended for one in (*statements, *quotes))
    doubted = any(one.hedges for one in (*statements, *quotes))
    spoken = any(one.attributions or one.quotations for one in quotes)
    return claimed == "believed" and known and not (doubted or spoken)


_VOICES = {"said": frozenset({"belief", "report"}), "reported": UNNAMED}


def _tells_of_speaker(text: Cues, kinds: frozenset[str]) -> bool:
    words = text.text.split()
    caseless = text.text.upper() == text.text.lower()
    named = caseless or any(map(str.isupper, "".join(words[1:])))
    return named or bool(text.attributions or text.quotations) or any(hedge.kind in kinds for hedge in text.hedges)


def _firm(cue: Attribution | Hedge) -> bool:
    """A relay or a belief; a bare conditional may be a condition's, and a verb of saying may be the event itself."""
    if isinstance(cue, Attribution):
        return cue.frame == "reported"
    return cue.strength == "sure" and cue.kind in ("belief", "report")


def _frame(cues: Cues) -> tuple[str, tuple[str, ...], tuple[Attribution | Hedge, ...]]:
    """The frame, its neighbours, and the cues that tell it."""
    told = tuple(cue for cue in cues.attributions if cue.strength in ASKING)
    relayed = tuple(cue for cue in told if cue.frame == "reported")
    if relayed:
        return "reported", ("said",) if len(told) > len(relayed) else (), relayed
    if told:
        # "According to X" and "X announced" do not say whether X spoke or was relayed.
        named = all(cue.tense for cue in told)
        return "said", () if named and any(cue.strength == "sure" for cue in told) else ("reported",), told
    unnamed = tuple(cue for cue in cues.hedges if cue.kind in UNNAMED and cue.strength == "sure")
    if unnamed:
        relayed_by_nobody = any(cue.kind == "report" for cue in unnamed)
        return ("reported", ("believed",), unnamed) if relayed_by_nobody else ("believed", (), unnamed)
    if sum(quotation.end - quotation.start for quotation in cues.quotations) > QUOTED * len(cues.text):
        return "said", ("stated",), ()
    return "stated", (), ()
