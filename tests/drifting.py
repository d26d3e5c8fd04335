"""An invented chronicle with a citation for every third sentence, edited at random, and what each citation must meet.

Its sentences are made from few patterns and few words, so that every one has near twins: the hard case for telling
a reworded sentence from another one.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

PLACES = ("Tarn", "Ostend", "Brill", "Quay", "Merrow", "Lunde", "Corvey", "Asper", "Nyholm", "Velde", "Hask", "Dorn")
BODIES = ("harbour office", "water board", "town council", "fishing guild", "railway", "school", "museum", "mill")
DEEDS = ("bought", "sold", "repaired", "ordered", "lost", "painted", "counted", "insured")
THINGS = ("lamps", "boats", "nets", "bells", "wagons", "maps", "ovens", "clocks", "ropes", "barrels")
WHERE = ("the northern pier", "the old market", "the lower lock", "the chapel", "the new bridge", "the west gate")
PEOPLE = ("Ada Finch", "Jon Marek", "Lise Olm", "Piet Haar", "Rosa Quint", "Tom Abel", "Una Berg", "Vic Stone")
SWAPS = ("granted", "refused", "borrowed", "hidden", "seven", "iron", "wooden", "southern", "burnt", "spare")


class Cited(NamedTuple):
    """A quote of sentence `id` of the chronicle before it is edited."""

    id: int
    quote: str


class Expected(NamedTuple):
    """`id` is the sentence of the edited chronicle in which the words must be seen, -1 where they are gone."""

    verdict: str
    id: int
    edit: str


class Chronicle(NamedTuple):
    """Sentences by id, in the order of the text; a paragraph is a tuple of ids."""

    sentences: dict[int, str]
    paragraphs: list[list[int]]

    def text(self) -> str:
        return "\n\n".join(" ".join(self.sentences[id] for id in ids) for ids in self.paragraphs if ids) + "\n"

    def span(self, id: int) -> tuple[int, int]:
        """Where a sentence stands in the text."""
        at = 0
        for ids in (ids for ids in self.paragraphs if ids):
            for one in ids:
                if one == id:
                    return at, at + len(self.sentences[one])
                at += len(self.sentences[one]) + 1
            at += 1
        raise KeyError(id)


def sentence(chance: random.Random) -> str:
    one, other = chance.sample(PLACES, 2)
    year, number = chance.randrange(1801, 1990), chance.randrange(3, 900)
    body, deed, thing, where = map(chance.choice, (BODIES, DEEDS, THINGS, WHERE))
    patterns = (
        f"In {year} the {body} of {one} {deed} {number} {thing} for {where}.",
        f"{chance.choice(PEOPLE)} of {one} wrote that the {body} had {deed} {number} {thing} near {where} in {year}.",
        f"The {body} of {one} and the {chance.choice(BODIES)} of {other} {deed} {number} {thing}.",
        f"Nobody in {one} knew why {number} {thing} stood at {where} until {chance.choice(PEOPLE)} asked in {year}.",
        f"By {year} some {number} {thing} had gone from {one} to {other}, as {chance.choice(PEOPLE)} noted.",
    )
    return chance.choice(patterns)


def chronicle(chance: random.Random, length: int) -> Chronicle:
    unique: dict[str, None] = {}
    while len(unique) < length:
        unique[sentence(chance)] = None
    sentences = dict(enumerate(unique))
    paragraphs, ids = [], list(sentences)
    while ids:
        size = chance.randrange(2, 7)
        paragraphs.append(ids[:size])
        ids = ids[size:]
    return Chronicle(sentences, paragraphs)


def citations(chance: random.Random, made: Chronicle) -> list[Cited]:
    """Every third sentence, quoted whole or in part; only words that stand once in the text."""
    text, cited = made.text(), []
    for id in list(made.sentences)[1::3]:
        words = made.sentences[id].split()
        first = chance.randrange(0, 4)
        part = " ".join(words[first : first + chance.randrange(6, 9)]).rstrip(".,")
        quote = part if chance.random() < 0.7 else made.sentences[id]
        cited.append(Cited(id, quote if text.count(quote) == 1 else made.sentences[id]))
    return cited


def edited(chance: random.Random, made: Chronicle, cited: list[Cited]) -> tuple[Chronicle, list[Expected]]:
    """The chronicle after one edit in or near each cited sentence, and what must be found for each citation."""
    after = Chronicle(dict(made.sentences), [list(ids) for ids in made.paragraphs])
    edits = list(EDITS.items())
    expected = []
    for one in cited:
        name, edit = chance.choice(edits)
        verdict, id = edit(chance, after, one)
        expected.append(Expected(verdict, id, name))
    return after, expected


def _place(after: Chronicle, id: int) -> tuple[list[int], int]:
    return next((ids, ids.index(id)) for ids in after.paragraphs if id in ids)


def _new(after: Chronicle, text: str) -> int:
    id = max(after.sentences) + 1
    after.sentences[id] = text
    return id


def _untouched(_: random.Random, __: Chronicle, one: Cited) -> tuple[str, int]:
    return "same", one.id


def _inserted_around(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    ids, at = _place(after, one.id)
    ids.insert(at + 1, _new(after, sentence(chance)))
    ids.insert(at, _new(after, sentence(chance)))
    return "same", one.id


def _neighbour_deleted(_: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    ids, at = _place(after, one.id)
    if at + 1 < len(ids) and ids[at + 1] % 3 != 1:
        del ids[at + 1]
    return "same", one.id


def _moved(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    ids, at = _place(after, one.id)
    del ids[at]
    after.paragraphs.insert(chance.randrange(len(after.paragraphs)), [one.id])
    return "same", one.id


def _set_otherwise(_: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    after.sentences[one.id] = after.sentences[one.id].replace(" ", "\u00a0", 2)
    return "same", one.id


def _twin_inserted(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    """The quoted words stand elsewhere too, in another sentence."""
    twin = f"Others say that {one.quote.rstrip('.')}, but {chance.choice(PEOPLE)} never did."
    after.paragraphs.insert(chance.randrange(len(after.paragraphs)), [_new(after, twin)])
    return "same", one.id


def _swapped(chance: random.Random, words: list[str], low: int, high: int, count: int) -> str:
    words = list(words)
    for at in chance.sample(range(low, high), min(count, high - low)):
        mark = words[at][-1] if words[at][-1] in ".," else ""
        words[at] = chance.choice([swap for swap in SWAPS if swap != words[at]]) + mark
    return " ".join(words)


def _reworded_outside(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    """The quote stands as it was; a word of the sentence outside it does not."""
    text = after.sentences[one.id]
    head, _, tail = text.partition(one.quote)
    if tail.strip(" .,"):
        words = tail.split(" ")
        after.sentences[one.id] = head + one.quote + _swapped(chance, words, 1, len(words), 1)
    else:
        after.sentences[one.id] = f"It is not true that {text[0].lower()}{text[1:]}"
    return "changed", one.id


def _reworded_inside(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    words = after.sentences[one.id].split(" ")
    low = after.sentences[one.id].partition(one.quote)[0].count(" ")
    after.sentences[one.id] = _swapped(chance, words, low, low + one.quote.count(" ") + 1, chance.randrange(1, 4))
    return "changed", one.id


def _opened(_: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    """Words before the sentence, in it: all that was there still stands."""
    after.sentences[one.id] = f"Allegedly, {after.sentences[one.id]}"
    return "changed", one.id


def _closed(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    after.sentences[one.id] = f"{after.sentences[one.id].rstrip('.')}, or so {chance.choice(PEOPLE)} claims."
    return "changed", one.id


def _joined(_: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    """Two sentences became one."""
    ids, at = _place(after, one.id)
    if at + 1 < len(ids) and ids[at + 1] % 3 != 1:
        after.sentences[one.id] = f"{after.sentences[one.id].rstrip('.')}, and {after.sentences[ids[at + 1]]}"
        del ids[at + 1]
    else:
        after.sentences[one.id] = f"{after.sentences[one.id].rstrip('.')}, and nobody minded."
    return "changed", one.id


def _reworded_with_twin(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    """The quoted words stand nowhere but in another sentence: that must not be taken for the old place."""
    _twin_inserted(chance, after, one)
    return _reworded_inside(chance, after, one)


def _deleted(_: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    ids, at = _place(after, one.id)
    del ids[at]
    return "gone", -1


def _replaced(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    """Something else stands in its place: about as many words, of other things."""
    ids, at = _place(after, one.id)
    other = f"Rain fell all through {chance.choice(('March', 'April', 'June'))} and {chance.choice(SWAPS)} carts sank."
    ids[at] = _new(after, other)
    return "gone", -1


def _deleted_with_neighbour_reworded(chance: random.Random, after: Chronicle, one: Cited) -> tuple[str, int]:
    ids, at = _place(after, one.id)
    if at + 1 < len(ids) and ids[at + 1] % 3 != 1:
        words = after.sentences[ids[at + 1]].split(" ")
        after.sentences[ids[at + 1]] = _swapped(chance, words, 0, len(words), 2)
    del ids[at]
    return "gone", -1


EDITS = {
    name.lstrip("_").replace("_", " "): edit
    for name, edit in list(globals().items())
    if name in {
        "_untouched", "_inserted_around", "_neighbour_deleted", "_moved", "_set_otherwise", "_twin_inserted",
        "_reworded_outside", "_reworded_inside", "_opened", "_closed", "_joined", "_reworded_with_twin",
        "_deleted", "_replaced", "_deleted_with_neighbour_reworded",
    }
}  # fmt: skip


def trials(seed: int, count: int, length: int) -> Iterator[tuple[Chronicle, list[Cited], Chronicle, list[Expected]]]:
    """Chronicles before and after, with their citations and what must be found."""
    for number in range(count):
        chance = random.Random(seed + number)  # noqa: S311 (nothing secret; the same on every run)
        made = chronicle(chance, length)
        cited = citations(chance, made)
        yield made, cited, *edited(chance, made, cited)
