from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.finding import quotes
from factsheet.text.finding.nearest import Edit
from factsheet.text.finding.quotes import Ambiguous, CaseOrAccent, Found, Missing, Near
from factsheet.text.writing import sentences
from tests.growing import in_proportion

TEXT = """Un pari à « un milliard », dit le fabricant

Un pari à « un milliard », dit le fabricant

Le fabricant a investi un milliard de dollars dans l’atelier en 2019. Son directeur l'a confirmé lundi : « Nous y
croyons. Certains modèles portent des noms comme Alizé.

Le plus grand aurait environ 500 milliards de paramètres, soit 1,5 fois l'ancien. On pense que l'ancien (Mistral) en
possède un peu moins… Personne ne l'a vu. Le rapport [...] reste secret. Il a été demandé aux deux ateliers."""

SOURCE = quotes.index(TEXT, "fr")


def find(quote: str, prefix: str = "", suffix: str = "") -> quotes.Match:
    return quotes.find(SOURCE, quote, prefix, suffix)


def found(quote: str) -> tuple[str, str]:
    match = find(quote)
    assert isinstance(match, Found)
    return TEXT[match.start : match.end], match.how


def nearest(quote: str, prefix: str = "", suffix: str = "") -> Near:
    match = find(quote, prefix, suffix)
    assert isinstance(match, Missing)
    assert match.nearest is not None
    return match.nearest


@pytest.mark.parametrize("quote", ["Le fabricant a investi un milliard de dollars", "  Personne ne l'a vu. "])
def test_words_as_they_stand_are_exact(quote: str) -> None:
    assert found(quote) == (quote.strip(), "exact")


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("dans l'atelier en\u00a02019", "dans l’atelier en 2019"),
        ('lundi : "Nous y croyons.', "lundi : « Nous y\ncroyons."),
        ("un peu moins...", "un peu moins…"),
        ("de para\u00admètres", "de paramètres"),
        ("l'a confirme\u0301", "l'a confirmé"),
    ],
)
def test_words_set_otherwise_are_found_by_their_typography(quote: str, passage: str) -> None:
    assert found(quote) == (passage, "typography")


@pytest.mark.parametrize("quote", ["500 milliard", "00 milliards", "paramètre", "5 fois", "1,5 foi"])
def test_a_quote_cut_inside_a_word_or_number_is_not_found(quote: str) -> None:
    assert isinstance(find(quote), Missing)


HELD = quotes.index(
    "The non-binding vote fell by −3.5% in the US-\nbased firm. He can’t know, the president-elect said.", "en"
)


@pytest.mark.parametrize(
    ("quote", "widened"),
    [
        ("binding vote", "non-binding vote"),
        ("3.5% in the", "−3.5% in the"),
        ("fell by −3.5", "fell by −3.5%"),
        ("He can", "He can’t"),
        ("know, the president", "know, the president-elect"),
    ],
)
def test_a_quote_cut_from_what_a_mark_holds_together_is_shown_the_whole(quote: str, widened: str) -> None:
    match = quotes.find(HELD, quote)
    assert isinstance(match, Missing)
    assert match.nearest is not None
    assert HELD.text[match.nearest.start : match.nearest.end] == widened
    assert {"removed", "added"} <= {change.kind for change in match.nearest.difference}


@pytest.mark.parametrize(
    ("quote", "widened"),
    [
        ("The […] binding vote", "non-binding"),
        ("The […] Binding vote", "non-binding"),
        ("He can […] know", "can’t"),
        ("The […] vote […] president […] said", "president-elect"),
    ],
)
def test_an_omission_hides_no_such_mark(quote: str, widened: str) -> None:
    match = quotes.find(HELD, quote)
    assert isinstance(match, Missing)
    assert match.nearest is not None
    assert widened in HELD.text[match.nearest.start : match.nearest.end]


@pytest.mark.parametrize(
    ("text", "quote"), [("\u0301abq", "abq"), ("The report [...] is out.", "The report […] is out")]
)
def test_the_same_words_are_no_slip_of_case(text: str, quote: str) -> None:
    assert not isinstance(quotes.find(quotes.index(text), quote, "before"), CaseOrAccent)


def test_a_letter_in_brackets_may_be_read_in_two_ways_that_leave_out_unlike_much() -> None:
    source = quotes.index("The report [...] stays secret. Others saw the report and say it stays secret.")
    assert isinstance(quotes.find(source, "[t]he report [...] stays"), Ambiguous)
    assert isinstance(quotes.find(source, "[t]he report [...] stays secret", "", ". Others"), Found)


def test_an_insertion_may_complete_what_a_mark_holds_together() -> None:
    assert isinstance(quotes.find(HELD, "non-[committal] vote"), Found)


def test_words_across_a_broken_line_are_found_by_their_typography() -> None:
    match = quotes.find(HELD, "in the US-based firm")
    assert isinstance(match, Found)
    assert match.how == "typography"


def test_words_that_stand_twice_are_ambiguous() -> None:
    match = find("dit le fabricant")
    assert isinstance(match, Ambiguous)
    assert [TEXT[start:end] for start, end in match.spans] == ["dit le fabricant"] * 2


def test_twins_that_differ_only_in_typography_are_ambiguous() -> None:
    source = quotes.index("Voici l’offre, or l'offre tient.")
    assert quotes.find(source, "l'offre") == Ambiguous(((6, 13), (18, 25)))


def test_prefix_and_suffix_tell_twins_apart() -> None:
    second = find("Un pari à « un milliard »", prefix="dit le fabricant")
    assert isinstance(second, Found)
    assert second.start == TEXT.rindex("Un pari")
    last = find("dit le fabricant", suffix="Le fabricant")
    assert isinstance(last, Found)
    assert last.start == TEXT.rindex("dit le fabricant")


@pytest.mark.parametrize("quote", ["Personne ne l'a vu", "Personne […] l'a vu"])
def test_a_prefix_that_stands_elsewhere_never_leads_to_a_lookalike(quote: str) -> None:
    near = nearest(quote, prefix="en possède")
    assert "Personne ne l'a vu" in TEXT[near.start : near.end]


@pytest.mark.parametrize(
    ("quote", "parts"),
    [
        ("Le plus grand […] 500 milliards", ["Le plus grand", "500 milliards"]),
        ("a investi ... dans l'atelier", ["a investi", "dans l’atelier"]),
        ("On pense que l'ancien (…) en possède", ["On pense que l'ancien", "en\npossède"]),
        ("[Le modèle] aurait environ 500 milliards", ["aurait environ 500 milliards"]),
        ("[l]e plus grand aurait", ["Le plus grand aurait"]),
        ("Le plus grand [modèle] aurait", ["Le plus grand", "aurait"]),
        ("investi un milliard … Nous y croyons", ["investi un milliard", "Nous y\ncroyons"]),
    ],
)
def test_a_quote_may_leave_out_and_insert(quote: str, parts: list[str]) -> None:
    match = find(quote)
    assert isinstance(match, Found)
    assert match.how == "elided"
    assert [TEXT[start:end] for start, end in match.parts] == parts


def test_an_ideograph_in_brackets_is_a_word() -> None:
    source = quotes.index("去年冬天，旧桥被洪水冲走了。", "zh")
    assert isinstance(quotes.find(source, "去年冬天，[那]旧桥被洪水"), Found)


def test_what_a_quote_inserts_is_told_apart_from_the_words_of_the_source() -> None:
    match = find("Le rapport [...] reste secret […] deux [grands] ateliers")
    assert isinstance(match, Found)
    assert match.inserted == ((39, 47),)


@pytest.mark.parametrize("quote", ["l'ancien (Mistral)", "un peu moins… Personne", "Le rapport [...] reste"])
def test_brackets_and_ellipses_of_the_source_are_its_words(quote: str) -> None:
    assert found(quote) == (quote, "exact")


def test_parts_out_of_order_or_too_far_apart_are_missing_and_told() -> None:
    for quote in ("Personne ne l'a vu […] On pense", "a investi un milliard […] Le rapport"):
        match = find(quote)
        assert isinstance(match, Missing)
        assert match.nearest is None
        assert len(match.parts) == 2


def test_a_part_that_stands_nowhere_leads_to_what_is_like_it() -> None:
    near = nearest("Le fabricant a investi […] On panse que l'ancien (Mistral)")
    assert TEXT[near.start : near.end] == "On pense que l'ancien (Mistral)"


def test_case_and_accents_are_an_error_of_their_own() -> None:
    assert find("il a ete demandé aux deux Ateliers.") == CaseOrAccent(
        TEXT.index("Il a été"), len(TEXT), (("il", "Il"), ("ete", "été"), ("Ateliers.", "ateliers."))
    )


def test_case_and_accents_are_told_beside_an_omission_too() -> None:
    match = find("Il a été […] Aux deux ateliers")
    assert isinstance(match, CaseOrAccent)
    assert match.differences == (("Aux", "aux"),)


def test_a_misquote_is_shown_its_nearest_passage_and_the_words_that_differ() -> None:
    near = nearest("aurait à peu près 500 milliards de paramètres")
    assert TEXT[near.start : near.end] == "aurait environ 500 milliards de paramètres"
    assert near.difference == (
        Edit("kept", "aurait"),
        Edit("removed", "à peu près"),
        Edit("added", "environ"),
        Edit("kept", "500 milliards de paramètres"),
    )


@pytest.mark.parametrize("quote", ["Il fera beau demain sur toute la côte atlantique", "?", "", "\u00ad", "\u0301"])
def test_what_is_like_nothing_is_missing_without_a_passage(quote: str) -> None:
    assert find(quote) == Missing(None)


@pytest.mark.parametrize("sentence", sentences.split(TEXT, "fr"))
def test_every_sentence_resolves_to_itself_or_is_ambiguous(sentence: tuple[int, int]) -> None:
    match = find(TEXT[slice(*sentence)])
    if isinstance(match, Ambiguous):
        assert sentence in match.spans
    else:
        assert match == Found(*sentence, "exact", (sentence,))


WORDS = [match.span() for match in re.finditer(r"\S+", TEXT)]


@given(st.integers(0, len(WORDS) - 1), st.integers(0, 30))
def test_every_run_of_words_resolves_to_itself_or_is_ambiguous(first: int, more: int) -> None:
    start, end = WORDS[first][0], WORDS[min(first + more, len(WORDS) - 1)][1]
    match = find(TEXT[start:end])
    spans = match.spans if isinstance(match, Ambiguous) else ()
    assert (start, end) in spans or match == Found(start, end, "exact", ((start, end),))


@given(st.text(st.sampled_from("ab1 .,'’«»…[]()é\u00ad\u0301ﬁ\n"), max_size=30), st.data())
def test_no_text_is_found_where_its_words_do_not_stand(text: str, data: st.DataObject) -> None:
    source = quotes.index(text)
    start = data.draw(st.integers(0, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]
    match = quotes.find(source, quote)
    if isinstance(match, Found) and match.how == "exact":
        assert text[match.start : match.end] == quote.strip()


@pytest.mark.parametrize("unit", ["a", "a ", ". ", "« ", "e\u0301", "[a] ", "… ", "ha ha "])
def test_endless_repetition_takes_no_time(unit: str) -> None:
    def work(size: int) -> None:
        text = unit * (size // len(unit))
        source = quotes.index(text)
        for quote in (text, text[:2000], text[: len(text) // 2], text[:500] + "x" + text[:500]):
            quotes.find(source, quote, "b", "b")
            quotes.find(SOURCE, quote)

    in_proportion(work, 60_000)
