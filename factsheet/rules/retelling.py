"""What rules share that hold words to what they retell: a translation, a judged claim, a sentence of prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Place
from factsheet.groundings import ReadText
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.reversing import change_reversed, direction_reversed
from factsheet.text.judging.undoing import act_reversed
from factsheet.text.judging.wording import negation_added, negation_dropped

DENY, WAYS, ACTS = "differ in what they deny", "go opposite ways", "tell of opposite acts"


def denied_otherwise(ours: ReadText, theirs: Sequence[ReadText]) -> Iterator[tuple[str, Mismatch]]:
    """Where a text and those that it retells surely differ in what they deny, and by which words."""
    cues = [one.cues for one in theirs]
    found = negation_dropped(ours.cues, cues), negation_added(ours.cues, cues)
    yield from ((DENY, one) for one in found if one and one.sure)


def turned_round(ours: ReadText, theirs: Sequence[ReadText], held: Sequence[Holding]) -> Iterator[tuple[str, Mismatch]]:
    """Where what a text says rose or was done fell or was refused in those that it retells, surely or not.

    `held` is what the figures and dates of the text were held to in the others, in their order.
    """
    readings = [one.reading for one in theirs]
    turned = direction_reversed(ours.reading, held, readings) or change_reversed(ours.reading, held, readings)
    found = ((WAYS, turned), (ACTS, act_reversed(ours.reading, readings)))
    yield from ((how, one) for how, one in found if one)


def place_of(found: Mismatch, at: Place, text: str) -> Place:
    """Where the first words at fault stand; the whole text where only the others have such words."""
    first = found.statement[:1]
    return at.at(text, first[0].start, first[0].end) if first else at
