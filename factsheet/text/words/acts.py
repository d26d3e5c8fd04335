"""A text and its language -> its words for acts that have an opposite, and what beside them makes them tell nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from factsheet.text.words.inside import Inside, crowded
from factsheet.text.words.patterns import NONE, Phrase, PhraseTable, phrase_table, written
from factsheet.text.words.spotting import Word, spotted
from factsheet.text.words.stored import stored

# Only acts of which nobody says both of one event. Who sells is bought from; who leaves joins another; who is freed
# was held: such pairs are left out. Who wins is lost to: that pair is held to who does it.
PAIRS = (
    ("uphold", "overturn"), ("confirm", "deny"), ("approve", "reject"), ("allow", "ban"), ("convict", "acquit"),
    ("support", "oppose"), ("open", "close"), ("start", "end"), ("hire", "fire"), ("succeed", "fail"),
    ("impose", "lift"), ("tighten", "ease"), ("welcome", "condemn"), ("comply", "breach"), ("win", "lose"),
    ("reach", "miss"), ("punctual", "late"), ("apply", "exempt"), ("hold", "cancel"), ("mention", "omit"),
    ("change", "stay"), ("hurt", "unhurt"), ("die", "survive"), ("vote", "abstain"), ("attend", "boycott"),
    ("resign", "remain"), ("publish", "withhold"), ("answer", "ignore"), ("renew", "lapse"), ("decided", "drawn"),
)  # fmt: skip
OPPOSITE = {**dict(PAIRS), **{undoing: doing for doing, undoing in PAIRS}}
ACTS = frozenset(OPPOSITE)
SIDED, DRAWN = frozenset(("win", "lose")), frozenset(("drawn",))
# They turn what they govern: to reject a ban is to allow. Of the words that are no acts for certain, these do.
TURNING = frozenset(("deny", "reject", "ban", "oppose", "fail", "lift", "end"))
TURNING_SOFT = frozenset(("ban", "reject"))
# Beside acts: words that look like one and are none; what denies only what it governs ("without"); denials; what makes
# the act that follows a wish, a plan or a condition; what tells that it was done before another; what joins clauses.
BESIDE = (NONE, "lacking", "denials", "wishes", "earlier", "joins")
SOFT = "?"
LIKELY = ACTS | {act + SOFT for act in ACTS}


def poles(word: Word) -> frozenset[str]:
    """What a word may tell, one pole of each pair: "denied" a claim, or a request."""
    return frozenset(OPPOSITE.keys() & word.meaning.replace(SOFT, "").split())


def plain(word: Word) -> frozenset[str]:
    """The poles that a word tells for certain: "approved" one; "approval", which may be hoped for, none."""
    return frozenset(OPPOSITE.keys() & word.meaning.split())


def against(told: frozenset[str]) -> frozenset[str]:
    """The opposites of what is told; who has won or lost has not drawn."""
    drawn = DRAWN if told & SIDED else SIDED if told & DRAWN else frozenset()
    return drawn.union(OPPOSITE[pole] for pole in told)


def turning(word: Word) -> frozenset[str]:
    """What a word tells that turns round the act that it governs."""
    return plain(word) & TURNING or poles(word) & TURNING_SOFT


def acts(text: str, language: str, asked: frozenset[str] = ACTS) -> tuple[Word, ...]:
    """The acts that a text tells or that may turn one round ("approved", "refused", "not"), as they come.

    Nothing where none of them is an act that is `asked` for: most texts have none.
    """
    known = _phrases(language)
    if not isinstance(known, Inside):
        return spotted(text, language, known, asked)
    found = known.words(text)
    return found if any(poles(one) for one in found) else ()


@lru_cache(maxsize=64)
def articles(language: str) -> frozenset[str]:
    """The words that may stand before a name: "the"."""
    return frozenset((stored("acts", language) or {}).get("articles", ()))


@lru_cache(maxsize=64)
def _phrases(language: str) -> PhraseTable | Inside | None:
    lists = stored("acts", language)
    if lists is None:
        return None
    others = {
        "lacking": (stored("cues", language) or {}).get("lacking", ()),
        **{kind: (stored("directions", language) or {}).get(kind, ()) for kind in ("denials", "joins")},
    }
    found = _merged(lists, others)
    return crowded({"".join(one.parts): one.meaning for one in found}) if lists.get("inside") else phrase_table(found)


def _merged(lists: Mapping[str, Any], others: Mapping[str, Any]) -> Iterator[Phrase]:
    """A phrase of several lists has all their meanings; some of what stands beside acts is in other files."""
    meanings: dict[tuple[str, ...], list[str]] = {}
    for meaning in (*OPPOSITE, *BESIDE, *(pole + SOFT for pole in OPPOSITE)):
        for parts in _parts((*lists.get(meaning, ()), *others.get(meaning, ())), lists):
            meanings.setdefault(parts, []).append(meaning)
    for parts, found in meanings.items():
        meaning = found[0] if found[0] in BESIDE else " ".join(dict.fromkeys(found))
        yield Phrase(meaning, parts, rank=int(meaning == NONE))


def _parts(patterns: Iterable[str], lists: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    """Where words are found inside others, a pattern is what stands in the text, with its spaces."""
    return ((one,) for one in patterns) if lists.get("inside") else written(patterns)
