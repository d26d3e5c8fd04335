"""A language's name -> its lists of cue words, made ready for looking tokens up: a tree of phrases, and inflections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from factsheet.text.cues.phrases import Branch, Meaning, planted
from factsheet.text.words.stored import stored

SHORTEST_STEM = 3


ASKING = frozenset(("sure", "fair"))  # the strengths of cues that ask for one on the other side


class Find(NamedTuple):
    """A meaning and the tokens that bear it, half-open."""

    meaning: Meaning
    first: int
    last: int


class Inflection(msgspec.Struct, frozen=True):
    """How a language builds its conditional, its future and "may" (Turkish "-abilir"): an ending upon a stem.

    `stems` are ends of stems, `whole_stems` whole ones, and where none are given any stem will do; `other_stems` look
    the same and belong to other tenses.
    `modal_stems` belong to verbs of possibility ("pourrait"), whose conditional says that nobody knows. `purposes`
    ("jotta") begin clauses in which the conditional is the rule.
    """

    conditional: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    whole_stems: frozenset[str] = frozenset()
    other_stems: frozenset[str] = frozenset()
    modal_stems: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()

    def mood(self, word: str) -> str:
        """One of "conditional", "modal" (the conditional of a verb of possibility), "possible", "future" or nothing."""
        moods = (("conditional", self.conditional), ("possible", self.possible), ("future", self.future))
        for mood, endings in moods:
            for ending in endings:
                if word.endswith(ending) and self._bears(stem := word[: -len(ending)]):
                    return "modal" if mood == "conditional" and stem in self.modal_stems else mood
        return ""

    def _bears(self, stem: str) -> bool:
        if not stem or stem in self.other_stems:
            return False
        return stem in self.whole_stems or stem.endswith(self.stems) or not (self.stems or self.whole_stems)


class Affixed(msgspec.Struct, frozen=True):
    """A negation written onto its word, as Czech "ne-" before a past tense or Turkish "-medi" after a stem.

    `endings` are those of verbs, which deny; with `soft_endings` a word only answers ("unknown"). `other` words, and
    those that begin as `other_stems` do, only look so. Verbs that themselves deny, in a language with many endings
    (Korean 않-, 없-), are told by their `stems`. Behind the same verb with one of `converbs` a denial asks whether.
    """

    prefix: str = ""
    endings: tuple[str, ...] = ()
    soft_endings: tuple[str, ...] = ()
    other: frozenset[str] = frozenset()
    other_stems: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    soft_stems: tuple[str, ...] = ()
    converbs: tuple[str, ...] = ()

    def asks(self, before: str, word: str) -> bool:
        """Turkish "ulaşılıp ulaşılmayacağı": whether it will be reached or not."""
        ending = next((one for one in self.converbs if before.endswith(one)), "")
        stem = before.removesuffix(ending)
        return bool(ending) and len(stem) > 1 and word.startswith(stem)

    def strength(self, word: str) -> str:
        """One of "sure", "soft" or nothing."""
        if word.startswith((*self.stems, *self.soft_stems)):
            other = word in self.other or word.startswith(self.other_stems)
            return "" if other else "sure" if word.startswith(self.stems) else "soft"
        if not word.startswith(self.prefix) or len(word) <= len(self.prefix) + SHORTEST_STEM:
            return ""
        if word in self.other or word.startswith(self.other_stems):
            return ""
        return "sure" if word.endswith(self.endings) else "soft" if word.endswith(self.soft_endings) else ""


class Describing(msgspec.Struct, frozen=True):
    """Ends of participles, but for `other` words that are verbs ("não duvida")."""

    endings: tuple[str, ...] = ()
    other: frozenset[str] = frozenset()

    def holds(self, word: str) -> bool:
        return word.endswith(self.endings) and word not in self.other


class TwoPart(msgspec.Struct, frozen=True):
    """A negation in two words around a verb, as "ne ... pas"; alone or before "only" the particle negates nothing.

    Beside verbs of `alone` it does: "n'a pu voter".
    """

    particles: frozenset[str] = frozenset()
    completions: frozenset[str] = frozenset()
    fair_completions: frozenset[str] = frozenset()
    soft_completions: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    expletive_after: tuple[str, ...] = ()
    alone: frozenset[str] = frozenset()


class Perfect(msgspec.Struct, frozen=True):
    """A verb that relays what is said where a perfect infinitive follows in its clause: "soll Geld genommen haben".

    `closings` are the infinitives that close it, each with the ends of the participles that stand before; of these
    some `other` words only look so ("recht haben"). `beside` are infinitives with a participle on either side ("zou
    geld hebben genomen"), each with a regular expression for it. Of some verbs (Portuguese "terá") the participle
    stands `ahead`, with one of these ends; they may tell of the future as well, and ask less firmly.
    """

    verbs: frozenset[str] = frozenset()
    closings: dict[str, tuple[str, ...]] = {}
    beside: dict[str, str] = {}
    ahead: dict[str, tuple[str, ...]] = {}
    other: frozenset[str] = frozenset()


class CueLists(msgspec.Struct, frozen=True):
    """One language's cues. `tended` is false where the lists are short or untried on others' words: they only warn.

    Where they have `denials_only`, hedges and who says so are not judged.

    `capitals` are words, and "-" with ends of words, that are written with a capital and are no names; in a language
    where `capitals_tell` is false (German) a capital tells nothing. `numbering` words lead to a number ("No 5").
    An `unspaced` language sets no words apart: each character is a token there.
    In a language whose denials are `trailing` (Korean, Turkish) they stand behind what they deny; in some others
    (German) they may stand `behind` the verb and its object. Words of `concord` go
    with a denial and deny nothing anew: "no pagó nada" is one denial. Behind one of `scarce` words ("almost") "none"
    may be told as "few". A denial right before a word of `describing` denies no sentence ("um jogo não autorizado").
    Words of `speaking` begin attributions, those of `closing` only behind what is said (", so die Anklage").
    Verbs of saying are `core` if they mean nothing else, and `telling` if they do where what is
    said stands right beside them. `content` ("that") and `questions` ("whether") begin clauses that are said, or asked,
    and words of `asking` ("why") questions about what is so. `articles` are given where "that" may also tell of a
    thing, `auxiliaries` where one stands before a verb of saying that follows what is said (", a dit Jane Roe").
    `contrasts` lead from what is denied to what is so: "not … but". Without a word of `until` a statement may tell "not
    … until 1978" by "in 1978". Words of `lacking` ("without") deny only what they govern.
    """

    tended: bool
    denials_only: bool
    phrases: dict[str, Branch]
    inflection: Inflection
    two_part: TwoPart
    affixed: Affixed
    describing: Describing
    perfect: Perfect
    trailing: bool
    behind: bool
    unspaced: bool
    concord: frozenset[str]
    scarce: tuple[str, ...]
    core: frozenset[str]
    telling: frozenset[str]
    closing: frozenset[str]
    speaking: frozenset[str]
    content: frozenset[str]
    questions: frozenset[str]
    asking: frozenset[str]
    articles: frozenset[str]
    auxiliaries: frozenset[str]
    contrasts: frozenset[str]
    until: frozenset[str]
    lacking: frozenset[str]
    postposed: frozenset[str]
    numbering: frozenset[str]
    relays: frozenset[str]
    pronouns: frozenset[str]
    endings: tuple[str, ...]
    capitals: tuple[str, ...]
    capitals_tell: bool


@lru_cache(maxsize=64)
def cue_lists(language: str) -> CueLists | None:
    """The lists of hedges, denials and verbs of saying of a language ("fr-CA" has those of "fr"), or None."""
    listed = stored("cues", language)
    return read_lists(listed) if listed else None


def trailing(language: str) -> bool:
    """Whether a language puts its denials and hedges behind what they deny or doubt."""
    lists = cue_lists(language)
    return lists is not None and lists.trailing


def runs_on(language: str) -> bool:
    """Whether a comma may part what others tell in sentences of their own, as in Chinese, Japanese and Korean."""
    lists = cue_lists(language)
    return lists is not None and (lists.unspaced or lists.trailing)


def read_lists(listed: Mapping[str, Any]) -> CueLists:
    inflection = msgspec.convert(listed.get("inflection", {}), Inflection)
    negations, attributions = dict(listed["negations"]), dict(listed["attributions"])
    core, telling, closing, content, postposed = (
        attributions.pop(key, ()) for key in ("core", "telling", "closing", "content", "postposed")
    )
    return CueLists(
        tended=listed.get("tended", False),
        denials_only=listed.get("denials_only", False),
        phrases=planted({**listed, "attributions": attributions}).words,
        inflection=inflection,
        two_part=msgspec.convert(negations.pop("two_part", {}), TwoPart),
        affixed=msgspec.convert(negations.pop("affixed", {}), Affixed),
        describing=msgspec.convert(negations.pop("describing", {}), Describing),
        perfect=msgspec.convert(listed.get("perfect", {}), Perfect),
        trailing=negations.pop("trailing", False),
        behind=negations.pop("behind", False),
        unspaced=listed.get("unspaced", False),
        concord=frozenset(negations.pop("concord", ())),
        scarce=tuple(negations.pop("scarce", ())),
        core=frozenset(core),
        telling=frozenset(telling),
        closing=frozenset(closing),
        speaking=frozenset(_beginning(attributions)),
        content=frozenset(content),
        questions=frozenset(listed.get("questions", ())),
        asking=frozenset(listed.get("asking", ())),
        articles=frozenset(listed.get("articles", ())),
        auxiliaries=frozenset(listed.get("auxiliaries", ())),
        contrasts=frozenset(listed.get("contrasts", ())),
        until=frozenset(listed.get("until", ())),
        lacking=frozenset(listed.get("lacking", ())),
        postposed=frozenset(postposed),
        numbering=frozenset(listed.get("numbering", ())),
        relays=frozenset(word for words in listed.get("relays", ()) for word in words.split("/")),
        pronouns=frozenset(listed.get("pronouns", ())),
        endings=inflection.conditional + inflection.future + inflection.possible,
        capitals=tuple(word for words in listed.get("capitals", ()) for word in words.split("/")),
        capitals_tell=listed.get("capitals_tell", False),
    )


def _beginning(attributions: Mapping[str, Any]) -> Iterator[str]:
    """The words that any phrase of the frames begins with."""
    for frame, tenses in attributions.items():
        by_tense = tenses.values() if isinstance(tenses, dict) else [tenses]
        if frame != "none":
            yield from (word for patterns in by_tense for one in patterns for word in one.split()[0].split("/"))
