"""A text and its language -> the cues in it: hedges, negations, attributions, futures and quotation marks, as spans."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

import msgspec

from factsheet.text.cues.attributing import Attribution, attributions
from factsheet.text.cues.falsity import settled
from factsheet.text.cues.lists import Affixed, CueLists, Find, cue_lists
from factsheet.text.cues.perfects import awaits_participle, relays
from factsheet.text.cues.phrases import Branch, Meaning
from factsheet.text.cues.questions import questions
from factsheet.text.cues.quotation import Quotation, quotations
from factsheet.text.words.tokens import WordTokens
from factsheet.text.writing.stops import FULL_STOP

# How far, in words, the second part of a negation may lie, a verb that needs none, and a word that undoes it.
TWO_PART_REACH = 9
ALONE_REACH = 4
DOUBLE_REACH = 1
SCARCE_REACH = 16  # characters from "almost" to the denial that it weakens
UNTIL = "until"  # the kind of a denial that holds only for a time
PURPOSE_REACH = 10  # from "in order that" to its verb
NO, FAIR_NO, SOFT_NO, FAINT_NO = (Meaning("negation", "", s) for s in ("sure", "fair", "soft", "faint"))
SOFT_WOULD = Meaning("hedge", "conditional", "soft")
SOFT_MAY = Meaning("hedge", "possibility", "soft")
RELAYED, MAYBE_RELAYED = (Meaning("hedge", "report", strength) for strength in ("sure", "fair"))
MOODS = {
    "conditional": Meaning("hedge", "conditional", "sure"),
    "modal": Meaning("hedge", "possibility", "sure"),
    "future": Meaning("future", "", "sure"),
    "possible": Meaning("hedge", "possibility", "fair"),
}


class Hedge(msgspec.Struct, frozen=True, array_like=True):
    """Words that say less than a plain statement. Strength: see `lists.Meaning`."""

    start: int
    end: int
    kind: str
    strength: str


class Negation(msgspec.Struct, frozen=True, array_like=True):
    """Words that deny; of the kind "until" are those that deny only for a time: "did not open until 1978"."""

    start: int
    end: int
    strength: str
    kind: str = ""


class Future(msgspec.Struct, frozen=True, array_like=True):
    """Words that tell of what is yet to be: "will", "va"."""

    start: int
    end: int


class Cues(msgspec.Struct, frozen=True, array_like=True):
    """All cues of a text. `judged` is false where the language has no lists, or of denials alone (`denying`)."""

    text: str
    language: str
    judged: bool
    tended: bool
    hedges: tuple[Hedge, ...] = ()
    negations: tuple[Negation, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    futures: tuple[Future, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    denying: bool = False


@lru_cache(maxsize=4096)
def read_cues(text: str, language: str) -> Cues:
    """All that the lists of a language find in a text; of one without lists, the words in quotation marks alone."""
    lists = cue_lists(language)
    marks = quotations(text)
    if lists is None:
        return Cues(text, language, judged=False, tended=False, quotations=marks)
    tokens = WordTokens(text, unspaced=lists.unspaced)
    finds = _finds(tokens, language, lists)
    return Cues(
        text,
        language,
        judged=not lists.denials_only,
        denying=True,
        tended=lists.tended,
        hedges=tuple(_hedges(tokens, finds["hedge"], lists)),
        negations=tuple(_negation(tokens, find) for find in finds["negation"]),
        attributions=tuple(attributions(tokens, finds, lists)),
        futures=tuple(Future(*tokens.span(f.first, f.last)) for f in finds["future"]),
        quotations=marks,
    )


def _hedges(tokens: WordTokens, finds: Sequence[Find], lists: CueLists) -> Iterator[Hedge]:
    yield from (Hedge(*tokens.span(f.first, f.last), f.meaning.kind, f.meaning.strength) for f in finds)
    yield from (Hedge(start, end, "question", "fair") for start, end in questions(tokens.text, lists))


def _negation(tokens: WordTokens, find: Find) -> Negation:
    return Negation(*tokens.span(find.first, find.last), find.meaning.strength, find.meaning.kind)


def _finds(tokens: WordTokens, language: str, lists: CueLists) -> dict[str, list[Find]]:
    finds: dict[str, list[Find]] = {"hedge": [], "negation": [], "attribution": [], "future": []}
    free = {"hedge": 0, "negation": 0, "attribution": 0, "future": 0}
    endings, particles = lists.endings, lists.two_part.particles
    stops = tokens.stops(language)
    affixed = None if lists.affixed == Affixed() else lists.affixed
    begun = (affixed.prefix, *affixed.stems, *affixed.soft_stems) if affixed else ()
    colons = ":" in tokens.words
    for place, word in enumerate(tokens.words):
        if colons and _ending(tokens, place):
            continue
        listed = word in lists.phrases or word in particles or (affixed and word.startswith(begun))
        found = _listed(tokens, stops, place, lists, affixed) if listed else []
        if word.endswith(endings) and (mood := lists.inflection.mood(word)):
            found.append(Find(_mood(tokens, place, lists, mood), place, place + 1))
        if word in lists.perfect.verbs and relays(tokens, stops, place, lists):
            found = [Find(RELAYED, place, place + 1)]
        if awaits_participle(tokens, place, lists):
            found = [*(one for one in found if one.meaning.family != "hedge"), Find(MAYBE_RELAYED, place, place + 1)]
        for find in found:
            family = "negation" if find.meaning.family == "none" else find.meaning.family
            if find.first >= free[family]:
                free[family] = find.last
                if "none" not in (find.meaning.family, find.meaning.kind):
                    finds[family].append(find)
    denials = _scarcely(tokens, finds["negation"], lists.scarce)
    denials = [find._replace(meaning=SOFT_NO) if _describes(tokens, find, lists) else find for find in denials]
    finds["negation"] = _weighed(denials, tokens.words, particles | lists.concord, lists.lacking)
    finds["hedge"] = _undenied(finds["hedge"], finds["negation"])
    return settled(finds, tokens, stops, lists)


def _listed(
    tokens: WordTokens, stops: frozenset[int], place: int, lists: CueLists, affixed: Affixed | None
) -> list[Find]:
    """What the lists say of the word, or of the phrase that begins with it."""
    word, roots = tokens.words[place], lists.phrases
    if word in lists.two_part.particles:
        return _set_phrase(tokens, place, lists) or _two_part(tokens, stops, place, lists)
    longest = _longest(tokens, place, roots[word]) if word in roots and not _numbers(tokens, place, lists) else []
    if longest:
        return [_until(tokens, find, roots[word]) for find in longest]
    before = tokens.words[place - 1] if place else ""
    if affixed and (strength := affixed.strength(word)) and not affixed.asks(before, word):
        return [Find(NO if strength == "sure" else SOFT_NO, place, place + 1)]
    return []


def _ending(tokens: WordTokens, place: int) -> bool:
    """Finnish "34:en" and "EU:n" have their endings behind a colon: those are no words."""
    return place > 1 and tokens.words[place - 1] == ":" and tokens.ends[place - 2] + 1 == tokens.starts[place]


def _mood(tokens: WordTokens, place: int, lists: CueLists, mood: str) -> Meaning:
    """In a clause of purpose ("jotta kaikki sujuisi") the conditional is the rule, and doubts nothing."""
    purposes = lists.inflection.purposes
    clause = tokens.words[max(0, place - PURPOSE_REACH) : place] if purposes else []
    return SOFT_WOULD if not purposes.isdisjoint(clause) else MOODS[mood]


def _undenied(hedges: list[Find], negations: list[Find]) -> list[Find]:
    """Whoever cannot do a thing leaves no doubt, though languages that have one word for "can" and "may" deny it."""
    ends = [find.last for find in negations if find.meaning.strength == "sure"]
    denied = {end + gap for end in ends for gap in range(DOUBLE_REACH + 1)}
    return [find._replace(meaning=SOFT_MAY) if find.first in denied and _may(find.meaning) else find for find in hedges]


def _may(meaning: Meaning) -> bool:
    return meaning.kind == "possibility" and meaning.strength == "fair"


def _numbers(tokens: WordTokens, place: int, lists: CueLists) -> bool:
    """“Regulation No 1/2003”, "No. 5": the No with a capital inside a sentence, before a figure."""
    words = tokens.words
    after = place + 1 + (words[place + 1 : place + 2] == ["."])
    return (
        words[place] in lists.numbering and tokens.capital(place) and after < len(words) and words[after][0].isdigit()
    )


def _weighed(negations: list[Find], words: Sequence[str], idle: Container[str], lacking: Container[str]) -> list[Find]:
    """Whoever does "not refuse" or "cannot rule out" denies nothing for sure.

    `idle` words undo no denial: the "ne" of "aucun … ne", the "nada" of "no … nada". Those of `lacking` do only where
    they follow it at once: "not without", but not "no car without".
    """
    following: list[Find | None] = [*negations[1:], None]
    reaches = [0 if after and words[after.first] in lacking else DOUBLE_REACH for after in following]
    return [
        find._replace(meaning=SOFT_NO)
        if after and words[after.first] not in idle and _undoes(find, after, reach)
        else find
        for find, after, reach in zip(negations, following, reaches, strict=False)
    ]


def _scarcely(tokens: WordTokens, negations: list[Find], scarce: Sequence[str]) -> list[Find]:
    """“ほとんど降らなかった”, "почти не осталось": that there was little may be told without a denial."""
    return [find._replace(meaning=FAIR_NO) if _behind(tokens, find, scarce) else find for find in negations]


def _describes(tokens: WordTokens, find: Find, lists: CueLists) -> bool:
    """“um jogo não autorizado”, "cittadini non residenti": it may be told without a denial, as "unauthorised"."""
    return find.meaning == NO and find.last < len(tokens.words) and lists.describing.holds(tokens.words[find.last])


def _behind(tokens: WordTokens, find: Find, scarce: Sequence[str]) -> bool:
    start = tokens.starts[find.first]
    before = tokens.text[max(0, start - SCARCE_REACH) : start].lower() if scarce and find.meaning == NO else ""
    return any(word in before for word in scarce)


def _undoes(find: Find, after: Find, reach: int) -> bool:
    near = after.first - find.last <= reach
    return near and after.meaning.strength == "soft" and find.meaning.strength in {"sure", "fair"}


def _set_phrase(tokens: WordTokens, place: int, lists: CueLists) -> list[Find]:
    """“n'exclut pas” begins as a denial in two parts does, and is none."""
    found = _longest(tokens, place, lists.phrases.get(tokens.words[place], Branch()))
    return found if any(find.meaning.family == "none" for find in found) else []


def _until(tokens: WordTokens, find: Find, branch: Branch) -> Find:
    """Of "did not open until 1978" only the "not" denies; of "did not rule out … until", nothing does."""
    if find.meaning.kind != UNTIL:
        return find
    plain = [
        one for one in _longest(tokens, find.first, branch, but=UNTIL) if one.meaning.family in ("negation", "none")
    ]
    if any(one.meaning.family == "none" for one in plain):
        return plain[0]
    return find._replace(last=min([find.last, *(one.last for one in plain)]))


def _longest(tokens: WordTokens, place: int, branch: Branch, but: str = "") -> list[Find]:
    """The longest phrase of each family that begins at a place; none of the kind `but`."""
    best: dict[str, Find] = {}
    open_branches = [(branch, place + 1)]
    while open_branches:
        branch, after = open_branches.pop()
        for meaning in branch.meanings:
            if but and meaning.kind == but:
                continue
            family = "negation" if meaning.family == "none" else meaning.family
            if (family not in best or after > best[family].last) and not (meaning.lower and tokens.capital(place)):
                best[family] = Find(meaning, place, after)
        if after < len(tokens.words):
            word = tokens.words[after]
            if word in branch.words:
                open_branches.append((branch.words[word], after + 1))
            if branch.any and word.isalnum():
                open_branches.append((branch.any, after + 1))
    return list(best.values())


def _two_part(tokens: WordTokens, stops: Container[int], place: int, lists: CueLists) -> list[Find]:
    """The negation that a particle opens; none where it only restricts, or where its clause asks for an empty one."""
    words, rule = tokens.words, lists.two_part
    reach = place + TWO_PART_REACH
    for after in range(place + 1, len(words)):
        reach += words[after] == FULL_STOP and after not in stops  # the one of "M. Roux" is no word of its own
        if after in stops or after >= reach:
            break
        if words[after] in rule.completions:
            fair, soft = words[after] in rule.fair_completions, words[after] in rule.soft_completions
            return [Find(FAIR_NO if fair else SOFT_NO if soft else NO, place, after + 1)]
        if words[after] in rule.only:
            return [Find(FAINT_NO, place, after + 1)]
    before = " ".join(word for word in words[max(0, place - TWO_PART_REACH) : place] if word.isalnum())
    empty = any(f" {phrase} " in f" {before} " for phrase in rule.expletive_after)
    if empty:
        return []
    verb = next((at for at in range(place + 1, min(place + ALONE_REACH, len(words))) if words[at] in rule.alone), 0)
    return [Find(FAIR_NO, place, verb + 1) if verb else Find(SOFT_NO, place, place + 1)]
