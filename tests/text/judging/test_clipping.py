"""What a quote leaves out of its sentence is told where it turns what is quoted."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.clipping import cues_left_out, cut_in_clause, figures_cut, parts_left_out, tells_no_part
from factsheet.text.quantities.reading import NO_NOUNS


def parts(sentence: str, quote: str) -> list[tuple[int, int]]:
    return [(sentence.index(part), sentence.index(part) + len(part)) for part in quote.split(" […] ")]


def left_out(sentence: str, quote: str, language: str = "en") -> list[str]:
    cues = cues_left_out(read_cues(sentence, language), parts(sentence, quote))
    return [sentence[cue.start : cue.end] for cue in cues]


def cut(sentence: str, quote: str, language: str = "en") -> list[str]:
    found = figures_cut(sentence, language, NO_NOUNS, parts(sentence, quote))
    return [sentence[whole.start : whole.end] for whole, _ in found]


@pytest.mark.parametrize(
    ("sentence", "quote", "language", "cues"),
    [
        ("The company did not give a price.", "The company did […] give a price", "en", ["not"]),
        ("The company did not give a price.", "give a price", "en", ["not"]),
        ("The vans would be sold in 2027.", "The vans […] sold in 2027", "en", ["would be"]),
        ("Le modèle comporterait environ 500 mots.", "500 mots", "fr", ["comporterait"]),
    ],
)
def test_a_cue_just_before_the_quoted_words_is_left_out(
    sentence: str, quote: str, language: str, cues: list[str]
) -> None:
    assert left_out(sentence, quote, language) == cues


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The company did not give a price.", "did not give a price"),
        ("Asked twice, it would not, the plant opened in 2019.", "the plant opened in 2019"),
        ("It did not close but the plant opened in 2019.", "the plant opened in 2019"),
        ("The plant opened in 2019 and does not employ many.", "The plant opened in 2019"),
    ],
)
def test_a_cue_that_is_quoted_or_about_something_else_is_not(sentence: str, quote: str) -> None:
    assert left_out(sentence, quote) == []


@pytest.mark.parametrize(
    ("before", "quote", "language", "cue"),
    [
        ("The agency could not say whether ", "the dam was checked", "en", "not"),
        ("There is no evidence at all that ", "the drug works", "en", "no"),
        ("She denied ", "that the plant was full", "en", "denied"),
        ("A former guard claimed that ", "the plant was full", "en", "claimed"),
        ("Il est faux que ", "l'usine a fermé", "fr", "est faux"),
        ("Die Behörde fand keine Belege dafür, ", "dass das Werk Abfall vergrub", "de", "keine"),
        ("No hay ninguna prueba de que ", "la planta cerró", "es", "No"),
        ("Non è dimostrato che ", "il farmaco funziona", "it", "Non"),
        ("Não há provas de que ", "a fábrica fechou", "pt", "Não"),
        ("Het is niet bewezen dat ", "de fabriek vol was", "nl", "niet"),
    ],
)
def test_what_is_denied_doubted_or_said_is_not_cut_off_from_who_does_so(
    before: str, quote: str, language: str, cue: str
) -> None:
    assert cue in left_out(f"{before}{quote}.", quote, language)
    assert cut_in_clause(f"{before}{quote}.", [(len(before), len(before) + len(quote))], language)


@pytest.mark.parametrize(
    ("quote", "after", "language", "cue"),
    [
        ("政府は計画を承認", "しなかった", "ja", "しなかった"),
        ("病院はミスを報告し", "ていなかった", "ja", "していなかった"),
        ("会長は辞任", "する可能性がある", "ja", "可能性がある"),
        ("회사는 피해자들에게 사과하지", " 않았다", "ko", "않았다"),
        ("운전자가 술에 취해 있었다는", " 증거는 없다", "ko", "증거는 없다"),
        ("सरकार ने अनुमति", " नहीं दी", "hi", "नहीं"),
        ("Mahkeme belediye başkanını suçlu", " bulmadı", "tr", "bulmadı"),
    ],
)
def test_in_some_languages_what_denies_or_doubts_stands_behind_the_quoted_words(
    quote: str, after: str, language: str, cue: str
) -> None:
    assert left_out(f"{quote}{after}.", quote, language) == [cue]
    assert cut_in_clause(f"{quote}{after}.", [(0, len(quote))], language)


@pytest.mark.parametrize(
    ("quote", "after", "language", "cue"),
    [
        ("Die Mauer hält", " nicht", "de", "nicht"),
        ("Die Mauer hält", " heute nicht mehr", "de", "nicht mehr"),
        ("De minister rookt", " niet", "nl", "niet"),
        ("Ministeren ryger", " ikke", "da", "ikke"),
        ("Ministeren røyker", " ikke", "nb", "ikke"),
        ("Ministern röker", " inte", "sv", "inte"),
    ],
)
def test_a_main_clause_may_end_with_its_denial(quote: str, after: str, language: str, cue: str) -> None:
    assert left_out(f"{quote}{after}.", quote, language) == [cue]
    assert cut_in_clause(f"{quote}{after}.", [(0, len(quote))], language)


@pytest.mark.parametrize(
    ("quote", "after", "language"),
    [
        ("島は1974年に無人となり", "、住民は戻っていない。", "ja"),
        ("건물은 2020년에 점검을 받았지만", " 보수되지 않았다.", "ko"),
        ("Gemi 1912'de battı", " ve bir daha bulunamadı.", "tr"),
        ("The plant opened in 2019", " not far from Leeds.", "en"),
        ("Das Werk schloss 2019", ", nicht 2020.", "de"),
        ("Das Werk schloss 2019", " und nicht später.", "de"),
        ("Das Werk schloss", " nicht nur für Besucher.", "de"),
    ],
)
def test_what_stands_behind_them_may_deny_something_else(quote: str, after: str, language: str) -> None:
    assert left_out(f"{quote}{after}", quote, language) == []


@pytest.mark.parametrize(
    ("before", "quote", "language", "cue"),
    [
        ("市长否认", "收受礼品", "zh", "否认"),
        ("没有证据表明", "该工厂污染了河流", "zh", "没有证据表明"),
        ("董事会不会", "迁往新加坡", "zh", "不会"),
        ("市政府可能会", "拆除塔楼", "zh", "可能"),
        ("นายกรัฐมนตรียังไม่ได้", "ลาออก", "th", "ยังไม่ได้"),
        ("इस बात का कोई सबूत नहीं है कि ", "टीका बांझपन का कारण बनता है", "hi", "सबूत नहीं"),
    ],
)
def test_where_no_word_for_that_parts_them_a_denial_that_touches_them_counts(
    before: str, quote: str, language: str, cue: str
) -> None:
    assert left_out(f"{before}{quote}。", quote, language) == [cue]


@pytest.mark.parametrize(
    ("before", "quote", "language"),
    [
        ("The inspectors did not visit the plant that ", "opened in 2019", "en"),
        ("Los inspectores no visitaron la planta que ", "abrió en 2019", "es"),
        ("It was known that Acme could not do it alone and that ", "Apex made vans", "en"),
        ("On savait qu'Acme ne pouvait pas tout faire et ", "qu'Apex avait des camions", "fr"),
        ("The company did not reply. It is known that ", "the plant opened in 2019", "en"),
    ],
)
def test_what_only_tells_of_a_thing_hangs_on_nothing(before: str, quote: str, language: str) -> None:
    assert left_out(f"{before}{quote}.", quote, language) == []


def test_a_figure_that_its_sentence_reads_otherwise_is_cut() -> None:
    assert cut("It would cost £30 million a year.", "It would cost £30") == ["£30 million"]
    assert len(cut("It employs about 1,200 people.", "1,200 people")) == 1
    assert len(cut("Il emploie plus de 300 personnes.", "Il emploie […] 300 personnes", "fr")) == 1


def test_a_figure_that_stands_alone_is_not() -> None:
    assert cut("The plant employs 1,200 people in Leeds.", "employs 1,200 people") == []
    assert cut("It has 30 vans and 4 million bolts.", "It has 30 vans") == []


@pytest.mark.parametrize(
    ("quote", "is_cut"),
    [
        ("The plant made 5 vans", False),
        ("made 5 vans", True),
        ("The plant made 5", True),
        ("The plant […] 5 vans", True),
        ("and 7 trucks, it said.", False),
        ("The plant made 5 vans, and 7 trucks, it said.", False),
    ],
)
def test_a_quote_that_ends_with_its_clause_is_not_cut(quote: str, *, is_cut: bool) -> None:
    sentence = "The plant made 5 vans, and 7 trucks, it said."
    assert cut_in_clause(sentence, parts(sentence, quote), "en") == is_cut


@pytest.mark.parametrize(
    ("before", "quote", "language", "part"),
    [
        ("Only half of ", "the 63 flats in Hatton are safe", "en", ["half of the 63"]),
        ("Nur 9 ", "der 63 Wohnungen in Hatton sind sicher", "de", ["9 der 63"]),
        ("À peine un tiers ", "des 63 logements de Hatton sont sûrs", "fr", ["un tiers des 63"]),
        ("Casi todos ", "los 63 pisos de Hatton son seguros", "es", ["Casi todos"]),
        ("Several ", "flats in Hatton are safe", "en", []),
        ("It is said that most people know ", "the 63 flats in Hatton", "en", []),
    ],
)
def test_a_part_of_the_quoted_number_is_left_out(before: str, quote: str, language: str, part: list[str]) -> None:
    sentence = f"{before}{quote}."
    left = parts_left_out(sentence, language, parts(sentence, quote))
    assert [sentence[one.start : one.end] for one in left] == part


def test_who_tells_of_a_part_or_has_no_lists_leaves_none_out() -> None:
    assert tells_no_part(read_cues("The 63 flats in Hatton are safe.", "en"))
    assert not tells_no_part(read_cues("Half of the 63 flats in Hatton are safe.", "en"))
    assert not tells_no_part(read_cues("63 套公寓是安全的。", "zh"))
