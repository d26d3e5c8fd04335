"""From an amount to the words behind it, or behind what it counts, that bound it: "45 or more", "45 men or more"."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import Tokens
from factsheet.text.words.moving import moving

TIGHT = (" ", "\u00a0", ", ", "", "-", "'", "’")
ASIDE = 4  # words in brackets
NEXT_REACH = 4  # words from a bound to the figure that it leads to
PIECES = 2  # characters of a counted noun in a language that sets no words apart
BOUNDED = ("min", "max")
NO_NOUN = ("and", "of", "to", "over", "articles", "fillers", "no_nouns")

Trailing = tuple[int, int, str]  # the first token, the one after the last, the bound


def trailing_bound(at: Tokens, lex: Lexicon, index: int) -> Trailing | None:
    """The bound that begins at the token, or after the one plain word there."""
    place = _past_counter(at, lex, index)
    until = next((after for after in (place, place + 1) if _as_far_as(at, lex, after)), None)
    if until is not None:
        return None if _moved(at, lex, until + 1) else (place, until + 1, "max")
    if at.gap(place - 1) in TIGHT and (close := match(lex.after, at, place)) is not None:
        none = _goes_on(at, lex, close[0]) or _of_the_next(at, lex, place, close[0]) or _reached(at, lex, *close)
        return None if none else (place, *close)
    if lex.tree.get("unspaced"):
        return _behind_characters(at, lex, place)
    return _behind_noun(at, lex, place) or _compared(at, lex, place)


def bound_past_aside(at: Tokens, lex: Lexicon, index: int) -> Trailing | None:
    """The bound behind the writer's own conversion, if there is one: “300 km'den (180 mil) fazla”."""
    lists = lex.tree.get("compared_behind", {})
    than = index < len(at.words) and at.words[index].endswith(tuple(lists.get("endings", ())))
    opening = index + than
    if opening not in at.figures or not at.gap(opening - 1).endswith("("):
        return None
    shut = next((place for place in range(opening + 1, opening + ASIDE) if at.gap(place - 1).startswith(") ")), None)
    hit = _compares(at, lists, shut) or match(lex.after, at, shut) if shut is not None else None
    if shut is None or hit is None or hit[1] not in BOUNDED or _goes_on(at, lex, hit[0]):
        return None
    return None if _of_the_next(at, lex, shut, hit[0]) else (shut, *hit)


def _compares(at: Tokens, lists: Mapping[str, Collection[str]], place: int) -> tuple[int, str] | None:
    words = at.words[place : place + 1]
    bound = next((bound for bound in BOUNDED if words and words[0] in lists.get(bound, ())), None)
    return (place + 1, bound) if bound else None


def _as_far_as(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“100 dolara kadar”, "30-ға дейін": up to that many, where "10 hafta kadar" is about as many."""
    behind = index < len(at.words) and lex.has("up_to", at.words[index]) and at.joined(index - 1)
    return behind and lex.has("datives", at.words[index - 1])


def _moved(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“100 dolara kadar çıktı” rose to them."""
    if index >= len(at.words) or not at.joined(index - 1):
        return False
    return moving(at.words[index], lex.language) or at.words[index].startswith(tuple(lex.lists.get("changes", ())))


def _reached(at: Tokens, lex: Lexicon, after: int, bound: str) -> bool:
    """“38 ارب ڈالر تک پہنچ گئیں” got to them."""
    return bound == "max" and lex.has("reaching", at.words[after - 1]) and _moved(at, lex, after)


def _past_counter(at: Tokens, lex: Lexicon, index: int) -> int:
    """The 人 of "300人以上", where nothing that bounds begins with it."""
    counter = index < len(at.words) and lex.has("counters", at.words[index]) and at.gap(index - 1) in ("", " ")
    return index + 1 if counter and match(lex.after, at, index) is None else index


def _behind_noun(at: Tokens, lex: Lexicon, index: int) -> Trailing | None:
    """“45 personnes au moins”, "45 people or more", "45 de persoane cel puțin", "90% of its capacity at most"."""
    noun = _past_of(at, lex, index)
    place = noun + 1 + (2 if _per(at, lex, noun + 1) else 0)
    if place >= len(at.words) or not (at.joined(noun - 1) and at.joined(place - 1)) or not _plain(at, lex, noun):
        return None
    hit = match(lex.after, at, place)
    joined = lex.has("and", at.words[place]) and not lex.tree.get("and_bounds")  # Greek "5.000 άτομα και πλέον" is none
    if hit is None or joined or _close_only(at, lex, place, hit[0]) or _until(at, lex, place):
        return None
    return None if _goes_on(at, lex, hit[0]) or _of_the_next(at, lex, place, hit[0]) else (place, *hit)


def _per(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“26 pupils per class at most”."""
    return index + 1 < len(at.words) and lex.has("per", at.words[index]) and all(map(at.joined, (index - 1, index)))


def _past_of(at: Tokens, lex: Lexicon, index: int) -> int:
    """From the token to the noun, past "of", "of its", "de la", "seiner"."""
    hit = match(lex.phrases.get("of", {}), at, index) if at.joined(index - 1) else None
    noun = hit[0] if hit and at.joined(hit[0] - 1) else index
    small = ("owners", "fillers", "articles") if noun > index else ("owners",)
    own = noun < len(at.words) and any(lex.has(name, at.words[noun]) for name in small)
    return noun + (own and at.joined(noun))


def _until(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“2 milyon toplayana kadar”: until they are raised, where "10 kişi kadar" is about ten."""
    return lex.has("up_to", at.words[index]) and at.words[index - 1].endswith(tuple(lex.tree["until_endings"]))


def _goes_on(at: Tokens, lex: Lexicon, after: int) -> bool:
    """“110 au plus tôt en mai”, "5 lub więcej niż": the words bound nothing before them."""
    return at.joined(after - 1) and after < len(at.words) and lex.has("bound_stops", at.words[after])


def _compared(at: Tokens, lex: Lexicon, index: int) -> Trailing | None:
    """“50 méternél hosszabb”, "húszezernél is több": the end of a word says than what it is more."""
    lists = lex.tree.get("compared_behind", {})
    for than in (index - 1, index) if lists else ():
        place = than + 1 + (than + 1 < len(at.words) and at.words[than + 1] in lists["between"])
        if place >= len(at.words) or not (at.joined(than) and at.joined(place - 1)):
            continue
        bound = next((bound for bound in BOUNDED if at.words[place] in lists[bound]), None)
        if bound and at.words[than].endswith(tuple(lists["endings"])):
            return place, place + 1, bound
    return None


def _behind_characters(at: Tokens, lex: Lexicon, index: int) -> Trailing | None:
    """“3万基以上”, "45艘船以上": no list of counters has them all."""
    for place in range(index, index + PIECES):
        beside = at.gap(place - 1) in (("", " ") if place == index else ("",))
        if place >= len(at.words) or place in at.figures or not beside or not at.words[place].isalpha():
            return None
        if lex.has("particles", at.words[place]):  # 105万人と倍以上に
            return None
        hit = match(lex.after, at, place + 1) if at.gap(place) in ("", " ") else None
        if hit is not None:
            short = len(at.printed(place + 1, hit[0])) < PIECES
            return None if short or _close_only(at, lex, place + 1, hit[0]) else (place + 1, *hit)
    return None


def _number_at(at: Tokens, lex: Lexicon, index: int) -> bool:
    there = index < len(at.words) and at.joined(index - 1)
    return there and (index in at.figures or match(lex.numbers, at, index) is not None)


def _plain(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Whether the word may be a counted noun: no figure, no word for a number, none of a sentence's small words."""
    word = at.words[index]
    small = any(lex.has(name, word) for name in NO_NOUN)
    return index not in at.figures and word not in lex.triggers and word[0].isalpha() and not small


def _close_only(at: Tokens, lex: Lexicon, first: int, after: int) -> bool:
    """“45 points plus a goal”, "45 kişi üzerinde": the words bound what they touch, and elsewhere say otherwise."""
    return lex.has("close_bounds", at.text[at.starts[first] : at.ends[after - 1]].lower())


def _of_the_next(at: Tokens, lex: Lexicon, first: int, after: int) -> bool:
    """“1,468 cases, roughly 25 per cent”, "45 dead and over 100 hurt": the words bound the figure that comes; those of
    "45 points plus one" add it.
    """
    if _close_only(at, lex, first, after) and _number_at(at, lex, after):
        return True
    for place in range(after, min(len(at.words), after + NEXT_REACH)):
        if not at.joined(place - 1):
            return False
        if place in at.figures or at.words[place] in lex.triggers:
            hit = match_back(lex.before, at, place - 1)
            return hit is not None and first <= hit[0] < after
        if place > after and match_back(lex.before, at, place) is None and not lex.has("fillers", at.words[place]):
            return False
    return False
