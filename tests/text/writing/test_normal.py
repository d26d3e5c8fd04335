from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.writing.normal import bare_letter, fold, folded, letters

# Whatever folding treats in its own way, and some letters that it leaves alone.
MARKS = "aeOz5² .,'\"-`\n\t«»‹›“”’…œŒĳﬁ\u00ad\u200b\u00a0\u202f\u0301\u0316éÉßİıøé가ᄀ\u1161\u11a8か\u3099漢（\u0326sŀ"
typeset = st.text(st.sampled_from(MARKS), max_size=14) | st.text(max_size=12)


@pytest.mark.parametrize(
    ("typeset", "plain"),
    [
        ("d’OpenAI", "d'OpenAI"),
        ("“a bet”, ‘a bet’, „eine Wette“", '"a bet", \'a bet\', "eine Wette"'),
        ("500\u202fmilliards\n  de\u00a0paramètres ", "500 milliards de paramètres"),
        ("2018–2019 — non‑lucratif", "2018-2019 - non-lucratif"),
        ("para\u00admètres, para\u200bmètres", "paramètres, paramètres"),
        ("un cœur o\ufb03ciel…", "un coeur officiel..."),
        ("Œuvre, ŒUVRE", "Oeuvre, OEUVRE"),
        ("e\u0301te\u0301", "été"),
        ("２０１９年（約１０％）", "2019年(約10%)"),
        ("政府は\n　発表し た 第 5 届 5G 網", "政府は発表した第5届5G網"),
        ("pro\u00ad\n  posal", "proposal"),
        ("山田, 上海 (ABC) 是", "山田,上海(ABC)是"),
        ("\ufee3\ufeae\ufea3\ufe92\ufe8e \ufefb", "مرحبا لا"),
        ("m², CO₂ and x\u0301³", "m2, CO2 and x\u03013"),
        ("צה״ל ג׳ לוי־כהן", "צה\"ל ג' לוי-כהן"),
        ("الوزيـــر", "الوزير"),
        ("Președinte, s\u0326i", "Preşedinte, şi"),
        ("n.º 5, co\u0140lecció", "n.° 5, col·lecció"),
    ],
)
def test_typesetting_is_folded_away(typeset: str, plain: str) -> None:
    assert fold(typeset) == plain


@pytest.mark.parametrize("text", ["Été", "billion", "10²", "1 000", "정부 는", "½", "ß", "Ⅳ"])
def test_words_case_accents_and_digits_stand(text: str) -> None:
    assert fold(text) == text


def test_the_space_inside_french_guillemets_is_typesetting() -> None:
    assert fold("était « fondamentalement un pari », dit-il") == fold('était "fondamentalement un pari", dit-il')


def test_german_guillemets_keep_the_space_outside_them() -> None:
    assert fold("sagte »ja« und") == 'sagte "ja" und'


def test_letters_leave_case_and_accents_out() -> None:
    assert letters("Été, ŁÓDŹ, straße, Ærø") == "ete, lodz, strasse, aero"


def test_letters_keep_the_marks_that_make_another_letter() -> None:
    assert letters("が") != letters("か")


@given(typeset)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(typeset)
def test_letters_stand_for_themselves_whatever_their_neighbours(text: str) -> None:
    assert letters(text) == "".join(map(bare_letter, fold(text)))


@given(typeset)
def test_the_way_back_covers_the_raw_text_in_order(text: str) -> None:
    both = folded(text)
    spans = [both.span(at, at + 1) for at in range(len(both.text))]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(typeset)
def test_what_no_folded_character_leads_back_to_is_white_or_invisible(text: str) -> None:
    both = folded(text)
    reached = {at for place in range(len(both.text)) for at in range(*both.span(place, place + 1))}
    assert fold("".join(mark for at, mark in enumerate(text) if at not in reached)) == ""


@given(st.text(st.sampled_from("ab é’…ﬁ\u00ad\u202f«»"), min_size=1, max_size=20), st.data())
def test_the_way_back_from_a_word_is_what_folds_to_it(text: str, data: st.DataObject) -> None:
    both = folded(text)
    words = [word for word in both.text.split() if word.isalpha()]
    if words:
        word = data.draw(st.sampled_from(words))
        start, end = both.span(both.text.index(word), both.text.index(word) + len(word))
        assert fold(text[start:end]) == word
