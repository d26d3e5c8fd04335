"""A text and its language -> the cues in it: hedges, negations, attributions, futures and quotation marks, as spans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import is_normalized

import msgspec

from factsheet.text.cue_lists import TOKEN, Branch, CueLists, Meaning, TwoPart, cue_lists
from factsheet.text.normal import folded
from factsheet.text.quotation import Quotation, quotations

# How far, in words, the second part of a negation, a speaker, a parenthesis, a denied verb, what is said, may lie.
TWO_PART_REACH = 9
SPEAKER_REACH = 7
PARENTHESIS_REACH = 20
DENIAL_REACH = 3
CONTENT_BEFORE, CONTENT_REACH = 8, 5
CLAUSE_ENDS = frozenset(".,;!?")
QUOTING = frozenset('"«»“”„')
STOPS = frozenset(".;:!?")
NO, FAIR_NO, SOFT_NO, FAINT_NO = (Meaning("negation", "", s) for s in ("sure", "fair", "soft", "faint"))
MOODS = {
    "conditional": Meaning("hedge", "conditional", "sure"),
    "modal": Meaning("hedge", "possibility", "sure"),
    "future": Meaning("future", "", "sure"),
}


class Hedge(msgspec.Struct, frozen=True):
    """Words that say less than a plain statement. Strength: see `cue_lists.Meaning`."""

    start: int
    end: int
    kind: str
    strength: str


class Negation(msgspec.Struct, frozen=True):
    start: int
    end: int
    strength: str
    kind: str = ""


class Attribution(msgspec.Struct, frozen=True):
    """Words that lay a statement at somebody's door; `speaker` is the name near them, if there is one.

    Frame: "said" or "reported"; tense: "past", "present" or nothing. Strength: "sure" for verbs of saying and for
    "according to", "fair" for others where what is said stands by, else "soft".
    """

    start: int
    end: int
    strength: str
    frame: str
    tense: str
    speaker: tuple[int, int] | None


class Future(msgspec.Struct, frozen=True):
    start: int
    end: int


class Cues(msgspec.Struct, frozen=True):
    """All cues of a text. `judged` is false where the language has no lists: then nothing can be said about it."""

    text: str
    language: str
    judged: bool
    tended: bool
    hedges: tuple[Hedge, ...] = ()
    negations: tuple[Negation, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    futures: tuple[Future, ...] = ()
    quotations: tuple[Quotation, ...] = ()


class _Find(NamedTuple):
    """A meaning and the tokens that bear it, half-open."""

    meaning: Meaning
    first: int
    last: int


def read_cues(text: str, language: str) -> Cues:
    lists = cue_lists(language)
    marks = quotations(text)
    if lists is None:
        return Cues(text, language, judged=False, tended=False, quotations=marks)
    tokens = _Tokens(text)
    finds = _finds(tokens, lists)
    return Cues(
        text,
        language,
        judged=True,
        tended=lists.tended,
        hedges=tuple(Hedge(*tokens.span(f), f.meaning.kind, f.meaning.strength) for f in finds["hedge"]),
        negations=tuple(Negation(*tokens.span(f), f.meaning.strength) for f in finds["negation"]),
        attributions=tuple(_attributions(tokens, finds, lists)),
        futures=tuple(Future(*tokens.span(f)) for f in finds["future"]),
        quotations=marks,
    )


class _Tokens:
    """The words and marks of a text in lower case, with their places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        plain = text.isascii() or (is_normalized("NFC", text) and "\N{SOFT HYPHEN}" not in text)
        whole = None if plain else folded(text)
        for match in TOKEN.finditer(_lowered(whole.text if whole else text)):
            start, end = whole.span(*match.span()) if whole else match.span()
            self.words.append(match.group())
            self.starts.append(start)
            self.ends.append(end)

    def span(self, find: _Find) -> tuple[int, int]:
        return self.starts[find.first], self.ends[find.last - 1]

    def capital(self, place: int) -> bool:
        return self.text[self.starts[place]].isupper()


def _lowered(text: str) -> str:
    """Lower case with straight apostrophes, a code point for a code point."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lower.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def _finds(tokens: _Tokens, lists: CueLists) -> dict[str, list[_Find]]:
    finds: dict[str, list[_Find]] = {"hedge": [], "negation": [], "attribution": [], "future": []}
    free = {"hedge": 0, "negation": 0, "attribution": 0, "future": 0}
    roots, endings, particles = lists.phrases, lists.endings, lists.two_part.particles
    for place, word in enumerate(tokens.words):
        found: list[_Find] = []
        if word in particles:
            found = _two_part(tokens, place, lists.two_part)
        elif word in roots:
            found = _longest(tokens, place, roots[word])
        if word.endswith(endings) and (mood := lists.inflection.mood(word)):
            found.append(_Find(MOODS[mood], place, place + 1))
        for find in found:
            family = "negation" if find.meaning.family == "none" else find.meaning.family
            if find.first >= free[family]:
                free[family] = find.last
                if find.meaning.family != "none":
                    finds[family].append(find)
    return finds


def _longest(tokens: _Tokens, place: int, branch: Branch) -> list[_Find]:
    """The longest phrase of each family that begins at a place."""
    best: dict[str, _Find] = {}
    open_branches = [(branch, place + 1)]
    while open_branches:
        branch, after = open_branches.pop()
        for meaning in branch.meanings:
            family = "negation" if meaning.family == "none" else meaning.family
            if (family not in best or after > best[family].last) and not (meaning.lower and tokens.capital(place)):
                best[family] = _Find(meaning, place, after)
        if after < len(tokens.words):
            word = tokens.words[after]
            if word in branch.words:
                open_branches.append((branch.words[word], after + 1))
            if branch.any and word.isalnum():
                open_branches.append((branch.any, after + 1))
    return list(best.values())


def _two_part(tokens: _Tokens, place: int, rule: TwoPart) -> list[_Find]:
    """The negation that a particle opens; none where it only restricts, or where its clause asks for an empty one."""
    words = tokens.words
    for after in range(place + 1, min(place + TWO_PART_REACH, len(words))):
        if words[after] in STOPS:
            break
        if words[after] in rule.completions:
            fair, soft = words[after] in rule.fair_completions, words[after] in rule.soft_completions
            return [_Find(FAIR_NO if fair else SOFT_NO if soft else NO, place, after + 1)]
        if words[after] in rule.only:
            return [_Find(FAINT_NO, place, after + 1)]
    before = " ".join(word for word in words[max(0, place - TWO_PART_REACH) : place] if word.isalnum())
    empty = any(f" {phrase} " in f" {before} " for phrase in rule.expletive_after)
    return [] if empty else [_Find(SOFT_NO, place, place + 1)]


def _attributions(tokens: _Tokens, finds: dict[str, list[_Find]], lists: CueLists) -> Iterator[Attribution]:
    """None for a verb that is negated ("has not replied"), or that is itself a hedge ("is said to")."""
    taken = {place for find in finds["hedge"] if find.meaning.strength == "sure" for place in range(*find[1:])}
    taken |= {at for find in finds["negation"] if find.meaning.strength == "sure" for at in _denied(find)}
    for find in finds["attribution"]:
        if not find.meaning.kind.startswith("none") and not taken.intersection(range(find.first, find.last)):
            yield _attribution(tokens, find, lists)


def _denied(find: _Find) -> range:
    return range(find.last, find.last + DENIAL_REACH)


def _attribution(tokens: _Tokens, find: _Find, lists: CueLists) -> Attribution:
    frame, _, tense = find.meaning.kind.partition(" ")
    start, end = tokens.span(find)
    after = _name_after(tokens, find.last)
    if frame == "according":
        postposed = tokens.words[find.first] in lists.postposed
        strength, speaker = "sure", _name_before(tokens, find.first, lists) if postposed else after
    else:
        core = tokens.words[find.first] in lists.core
        strength = "sure" if core else "fair" if _has_content(tokens, find, lists) else "soft"
        speaker = _name_before(tokens, find.first, lists) or after
    relayed = frame == "reported" or _is_relay(tokens, speaker or (find.last, find.last), lists)
    frame = "reported" if relayed else "said"
    return Attribution(start, end, strength, frame, tense, _span(tokens, speaker) if speaker else None)


def _has_content(tokens: _Tokens, find: _Find, lists: CueLists) -> bool:
    """Whether what a verb says stands by it: "that", a colon or a quotation mark is near, or it ends its clause."""
    words = tokens.words
    following = words[find.last : find.last + CONTENT_REACH]
    if not following or following[0] in CLAUSE_ENDS:
        return True
    if any(word in lists.content or word in QUOTING or word == ":" for word in following):
        return True
    return any(word in QUOTING for word in words[max(0, find.first - CONTENT_BEFORE) : find.first])


def _is_relay(tokens: _Tokens, place: tuple[int, int], lists: CueLists) -> bool:
    first, last = place
    return any(word in lists.relays for word in tokens.words[max(0, first - 3) : last + 3])


def _name_before(tokens: _Tokens, place: int, lists: CueLists) -> tuple[int, int] | None:
    """The nearest name to the left in the clause, over a parenthesis between commas; nobody before a pronoun."""
    at, reach = place - 1, max(0, place - SPEAKER_REACH)
    while at >= reach and tokens.words[at] not in STOPS:
        if tokens.words[at] == "," and "," in tokens.words[max(0, at - PARENTHESIS_REACH) : at]:
            at -= 1 + tokens.words[max(0, at - PARENTHESIS_REACH) : at][::-1].index(",")
            reach = max(0, at - SPEAKER_REACH)
        elif tokens.words[at] in lists.pronouns or tokens.words[at] in QUOTING:
            return None
        elif tokens.capital(at) or tokens.words[at] in lists.relays:
            first = at
            while first > 0 and tokens.capital(first - 1):
                first -= 1
            return first, at + 1
        at -= 1
    return None


def _name_after(tokens: _Tokens, place: int) -> tuple[int, int] | None:
    """The first name to the right, before any mark."""
    for first in range(place, min(place + SPEAKER_REACH, len(tokens.words))):
        if not tokens.words[first].isalnum():
            return None
        if tokens.capital(first):
            last = first + 1
            while last < len(tokens.words) and tokens.capital(last):
                last += 1
            return first, last
    return None


def _span(tokens: _Tokens, place: tuple[int, int]) -> tuple[int, int]:
    return tokens.starts[place[0]], tokens.ends[place[1] - 1]
