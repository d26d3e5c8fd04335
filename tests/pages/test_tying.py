from __future__ import annotations

from factsheet import prose
from factsheet.pages.keys import Key
from factsheet.pages.tying import Tied, tied
from factsheet.prose import Html


def key(fact: str, place: int) -> Key | None:
    return None if fact == "nobody" else Key(f"{fact}-{place}", "Gazette", "said", None)


def drawn(text: str) -> list[str]:
    pieces = tied(prose.inline(text), key)
    return [f"({p.before.markup}|{p.key.href}|{p.after.markup})" if isinstance(p, Tied) else p.markup for p in pieces]


def test_a_key_is_tied_to_the_word_before_and_the_mark_after() -> None:
    assert drawn("It was a bet [@bet], he said.") == ["It was a ", "(bet|bet-1|,)", " he said."]


def test_a_french_mark_keeps_its_space() -> None:
    assert drawn("un pari [@bet]\u202f; puis") == ["un ", "(pari|bet-1|\u202f;)", " puis"]


def test_a_word_too_long_for_a_narrow_screen_is_left_free() -> None:
    word = "Donaudampfschifffahrt"
    assert drawn(f"{word} [@bet].") == [word, "(|bet-1|.)"]


def test_markup_is_never_cut() -> None:
    assert drawn("a *bet* [@bet] now") == ["a <em>bet</em>", "(|bet-1|)", " now"]


def test_a_cite_of_an_unknown_fact_leaves_no_trace() -> None:
    assert "".join(drawn("A bet [@nobody].")) == "A bet."


def test_text_without_cites_stays_as_it_is() -> None:
    assert tied((Html("a bet"),), key) == (Html("a bet"),)
