"""A language's lists of cue words: every file is read, and inflections are told from their look-alikes."""

from __future__ import annotations

from importlib.resources import files

import pytest

from factsheet.text.cues.lists import Affixed, Inflection, cue_lists, read_lists
from factsheet.text.cues.reading import read_cues

LANGUAGES = sorted(
    entry.name.removesuffix(".json") for entry in (files("factsheet.text") / "languages" / "cues").iterdir()
)
TENDED = ["de", "en", "es", "fr", "it", "nl", "pt"]


def moods(language: str, words: str) -> set[str]:
    lists = cue_lists(language)
    assert lists is not None
    return {lists.inflection.mood(word) for word in words.split()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read_and_says_whether_it_is_tended(language: str) -> None:
    lists = cue_lists(language)
    assert lists is not None
    assert lists.tended == (language in TENDED)


def test_a_variety_has_the_lists_of_its_language() -> None:
    assert cue_lists("fr-CA") == cue_lists("fr")
    assert cue_lists("PT-br") == cue_lists("pt")


@pytest.mark.parametrize("language", ["sq", "xx", "", "../en", "en/../fr", "ENGLISH"])
def test_a_language_without_lists_has_none(language: str) -> None:
    assert cue_lists(language) is None


def test_a_pattern_stands_for_its_alternatives_classes_and_gaps() -> None:
    lists = read_lists(
        {
            "language": "xx",
            "classes": {"be": "is/are"},
            "hedges": {"belief": {"sure": ["{be} _ thought/held to"]}},
            "negations": {},
            "attributions": {},
        }
    )
    branch = lists.phrases["are"]
    assert branch.words["held"].words["to"].meanings[0].kind == "belief"
    assert branch.any is not None
    assert branch.any.words["thought"].words["to"].meanings[0].strength == "sure"


def test_french_conditionals_are_told_from_imperfects_and_nouns() -> None:
    conditional = "serait aurait comporterait finirait prendrait mettrait verrait recevrait battrait conclurait"
    other = "entrait montrait demeurait préparait considérait tirait portrait durait ouvrait livrait courait serrait"
    assert moods("fr", conditional) == {"conditional"}
    assert moods("fr", "pourrait devraient") == {"modal"}
    assert moods("fr", other + " paraît trait vrais encadrait admirait mourait frais") == {""}


def test_spanish_conditionals_are_told_from_imperfects_and_nouns() -> None:
    assert moods("es", "sería tendría habría diría costaría volverían") == {"conditional"}
    assert moods("es", "quería corría moría cubría mayoría teoría galería prefería varían secretaría") == {""}


def test_italian_and_portuguese_conditionals_are_told_from_look_alikes() -> None:
    assert moods("it", "sarebbe avrebbero farebbe") == {"conditional"}
    assert moods("it", "crebbe ebbe accrebbe") == {""}
    assert moods("pt", "seria teria haveriam custaria permitiria") == {"conditional"}
    assert moods("pt", "maioria queria corria abria padaria engenharia sugeria") == {""}


def test_futures_are_told_from_past_tenses() -> None:
    assert moods("fr", "sera finiront viendra") == {"future"}
    assert moods("fr", "entra opéra montra tira") == {""}
    assert moods("it", "sarà avranno") == {"future"}
    assert moods("it", "città hanno") == {""}


def test_where_no_stems_are_given_any_will_do_but_none_is_empty() -> None:
    inflection = Inflection(possible=("hat",), other_stems=frozenset({"ki"}))
    assert [inflection.mood(word) for word in ("okozhat", "hat", "kihat")] == ["possible", "", ""]


def test_finnish_conditionals_are_told_from_past_tenses_and_nouns() -> None:
    assert moods("fi", "olisi maksaisi tulisivat veisi") == {"conditional"}
    assert moods("fi", "voisi") == {"modal"}
    assert moods("fi", "julkaisi ratkaisi ilmaisi kriisi talouskriisi tbilisi") == {""}


def test_turkish_and_hungarian_verbs_that_may_are_told_from_adjectives_and_nouns() -> None:
    assert moods("tr", "açılabilir gelebilecek") == {"possible"}
    assert moods("tr", "yenilenebilir sürdürülebilir bilir") == {""}
    assert moods("hu", "okozhat térhetnek") == {"possible"}
    assert moods("hu", "hat kihat jelent") == {""}


def test_a_denial_is_read_from_an_ending_and_an_adjective_only_answers() -> None:
    affixed = Affixed(endings=("medi",), soft_endings=("meyen",), other=frozenset({"komedi"}), other_stems=("dar",))
    strengths = [affixed.strength(word) for word in ("vermedi", "bilinmeyen", "komedi", "darmedi", "verdi", "medi")]
    assert strengths == ["sure", "soft", "", "", "", "sure"]


def test_verbs_that_deny_are_told_by_their_stem_whatever_ends_them() -> None:
    affixed = Affixed(stems=("없",), soft_stems=("불가능",), other_stems=("없애",))
    assert [affixed.strength(word) for word in ("없었음을", "불가능하다는", "없앴다", "없애기로", "있다")] == [
        "sure", "soft", "sure", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "产量不断增长，前所未有。"),
        ("zh", "船队驶往那不勒斯，途经不列颠。"),
        ("zh", "公司不得不关闭工厂，无人机不少。"),
        ("zh", "游客络绎不绝，订单居高不下。"),
        ("ja", "それは驚きではない。"),
        ("ja", "値上げは検討中だ。"),
        ("ja", "信じられないほど高い塔だ。"),
        ("ja", "工場は閉鎖しなければならない。"),
        ("ja", "まもなく開業し、必ず増える。"),
        ("ko", "공장을 닫을 수밖에 없었던 회사"),
        ("ko", "개장까지 3주밖에 남지 않았다."),
        ("hi", "इतना ही नहीं, दाम बढ़े"),
        ("th", "ไม่เกิน 300 คนในเดือนมิถุนายน"),
        ("ru", "едва не упал"),
        ("ja", "前年より44件少なかった"),
        ("ja", "危なかった"),
        ("en", "It had no choice but to close, whether you like it or not."),
    ],
)
def test_what_only_looks_like_a_denial_is_none(language: str, text: str) -> None:
    assert [one for one in read_cues(text, language).negations if one.strength in {"sure", "fair"}] == []


@pytest.mark.parametrize(
    ("language", "text", "denial"),
    [
        ("zh", "该厂尚未恢复生产。", "未"),
        ("zh-Hant", "該片沒有在台灣上映。", "沒有"),
        ("ja", "再開していない。", "していない"),
        ("ja", "回答せず、", "せず"),
        ("ko", "구현되지 않았음을", "않았음을"),
        ("tr", "Açıklanmamalıdır", "Açıklanmamalıdır"),
        ("hi", "जवाब नहीं दिया", "नहीं"),
        ("th", "ยังไม่ได้ลาออก", "ยังไม่ได้"),
    ],
)
def test_a_denial_is_found_among_words_that_are_not_set_apart(language: str, text: str, denial: str) -> None:
    assert [text[one.start : one.end] for one in read_cues(text, language).negations] == [denial]


def test_russian_cannot_be_is_no_perhaps_and_an_adjective_with_not_only_answers() -> None:
    assert {one.strength for one in read_cues("Он не может быть уволен.", "ru").hedges} == {"soft"}
    assert [one.strength for one in read_cues("Список недоступен.", "ru").negations] == ["soft"]
    assert read_cues("На прошлой неделе нефть подорожала.", "ru").negations == ()


@pytest.mark.parametrize(
    ("language", "text", "strengths"),
    [
        ("zh", "医生已排除复发的可能。", {"soft"}),
        ("zh", "复发可能难以避免。", {"sure"}),
        ("zh", "正在考虑加税。", {"fair"}),
        ("ja", "増税する方向で検討している。", {"fair"}),
        ("ko", "유출됐는지는 확인되지 않았다.", {"soft"}),
        ("en", "They are known to have left.", {"faint"}),
    ],
)
def test_what_is_left_open_is_told_from_what_is_not(language: str, text: str, strengths: set[str]) -> None:
    assert {one.strength for one in read_cues(text, language).hedges} == strengths


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "雪はほとんど降らなかった。"),
        ("ko", "눈이 거의 오지 않았다."),
        ("zh", "几乎没有下雪。"),
        ("ru", "Снега почти не было."),
    ],
)
def test_a_denial_behind_almost_may_be_told_as_few(language: str, text: str) -> None:
    assert "sure" not in {one.strength for one in read_cues(text, language).negations}


def test_what_can_be_done_in_a_korean_clause_is_no_doubt_and_what_may_happen_is() -> None:
    texts = ("고장을 알릴 수 있도록 설계됐다.", "고장이 날 수 있다.")
    asking = [[one for one in read_cues(text, "ko").hedges if one.strength in {"sure", "fair"}] for text in texts]
    assert [False, True] == [bool(found) for found in asking]


def test_who_says_so_in_polite_korean_and_with_the_plainest_japanese_verb() -> None:
    for language, text in (("ko", "시장은 다리가 닫혔다고 말합니다."), ("ja", "橋は閉鎖されたと市長が言った。")):
        assert read_cues(text, language).attributions
