"""A name in a statement must stand, under any label of its topic, in one of the quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.judging.names import name_index, named, names_unsupported, sound, topics_named

INDEX = name_index(
    {
        "un": ["United Nations", "Nations unies", "ONU", "Vereinte Nationen"],
        "bela": ["Bela", "Bela Motors"],
        "germany": ["Germany", "Allemagne", "Deutschland"],
    }
)


def unsupported(statement: str, *quotes: str, language: str = "en") -> list[tuple[str, str]]:
    return [(one.topic, one.words.text) for one in names_unsupported(statement, language, INDEX, quotes)]


def test_a_topic_is_held_by_any_of_its_names_in_any_language() -> None:
    assert unsupported("The United Nations left Germany.", "L'ONU a quitté l’ALLEMAGNE.") == []


def test_a_topic_that_no_quote_names_is_found_with_its_span() -> None:
    assert unsupported("The United Nations left Bela Motors.", "L'ONU a quitté la ville.") == [("bela", "Bela Motors")]


def test_the_longest_name_is_read() -> None:
    text = "At Bela Motors' plant"
    assert [(topic, text[start:end]) for topic, start, end in topics_named(text, INDEX)] == [("bela", "Bela Motors")]


def test_endings_of_case_and_genitive_do_not_hide_a_name() -> None:
    assert unsupported("Germany's plant", "Deutschlands Werk") == []
    assert unsupported("Belas Werk", "Bela's plant", language="de") == []


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The visit of Putin ended.", "Визит Путина завершился."),
        ("In Pyongyang it rained.", "In Pjöngjang regnete es."),
        ("A letter by Dvorak was sold.", "Une lettre de Dvořák a été vendue."),
        ("On Monday the NATO met.", "Lundi, l'OTAN s'est réunie."),
    ],
)
def test_a_name_without_a_topic_is_known_by_its_sound(statement: str, quote: str) -> None:
    assert unsupported(statement, quote) == []


def test_a_name_without_a_topic_that_no_quote_has_is_found() -> None:
    assert unsupported("The plant of Emil Lowe closed.", "L'usine de Carl Martin ferme.") == [("", "Emil Lowe")]


def test_others_than_the_topics_are_looked_for_where_they_are_asked_for() -> None:
    statement = "Emil Lowe left Germany."
    found = names_unsupported(statement, "en", INDEX, ["The plant closes."], others=False)
    assert ["germany"] == [one.topic for one in found]


def test_capitals_of_german_nouns_and_of_unread_languages_tell_nothing() -> None:
    assert unsupported("Das Werk schließt seine Tore.", "The plant closes.", language="de") == []
    assert unsupported("Jana Kiwanda kilifungwa Dodoma.", "The plant closes.", language="sw") == []


@pytest.mark.parametrize(
    ("language", "statement", "quote", "name"),
    [
        ("sv", "År 2019 öppnade Apex en fabrik.", "År 2019 öppnade Acme en fabrik.", "Apex"),
        ("pl", "W 2019 roku Kowalski odwiedził Berlin.", "W 2019 roku Nowak odwiedził Berlin.", "Kowalski"),
        ("ru", "В 2019 году Петров посетил Берлин.", "В 2019 году Сидоров посетил Берлин.", "Петров"),
        ("tr", "Geçen yıl Yılmaz istifa etti.", "Geçen yıl Demir istifa etti.", "Yılmaz"),
        ("el", "Χθες ο Παππάς παραιτήθηκε.", "Χθες ο Νικολάου παραιτήθηκε.", "Παππάς"),
        ("fi", "Vuonna 2019 Virtanen erosi.", "Vuonna 2019 Korhonen erosi.", "Virtanen"),
    ],
)
def test_a_capital_tells_a_name_where_nothing_else_has_one(
    language: str, statement: str, quote: str, name: str
) -> None:
    assert unsupported(statement, quote, language=language) == [("", name)]


@pytest.mark.parametrize(
    ("language", "statement", "quote"),
    [
        ("pl", "Wizyta w Pradze się skończyła.", "Praga pożegnała gości."),
        ("fi", "Hän asuu nyt Oakissa.", "Oak on hänen kotinsa."),
        ("fi", "Näin eilen Leen.", "Lee kävi täällä."),
        ("ru", "Вчера он был в Риме.", "Рим ждал его."),
        ("tr", "Toplantı 12 Mayıs Salı günü yapıldı.", "Toplantı dün yapıldı."),
        ("el", "Έβρεξε χθες, Τρίτη 12 Μαΐου.", "Έβρεξε χθες."),
        ("ja", "2019年、Apexは工場を開いた。", "2019年、エイペックスは工場を開いた。"),
    ],
)
def test_a_case_ending_a_day_and_another_script_make_no_other_name(language: str, statement: str, quote: str) -> None:
    assert unsupported(statement, quote, language=language) == []


@given(st.text())
def test_any_word_has_a_sound(word: str) -> None:
    assert sound(word) or not word


@given(st.text(alphabet="Bela Motors.ONU Ж\n'"), st.text(max_size=50))
def test_any_text_is_judged(statement: str, quote: str) -> None:
    for one in names_unsupported(statement, "en", INDEX, [quote]):
        assert statement[one.words.start : one.words.end] == one.words.text


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Указ был подписан Лавровым.", "ru"),
        ("Dekret podpisano przy Lavrovie.", "pl"),
        ("Dekret podepsal s Lavrovem.", "cs"),
    ],
)
def test_a_name_with_a_case_ending_is_a_name(statement: str, language: str) -> None:
    index = name_index({"lavrov": ["Лавров", "Lavrov"], "mali": ["Mali"]})
    assert [one.topic for one in names_unsupported(statement, language, index, ["Путин подписал."])] == ["lavrov"]
    assert names_unsupported(statement, language, index, ["Лавров подписал."]) == ()
    assert list(topics_named("Malik left.", index, "en")) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ja", "新しい橋を国土交通省は11月に開いた。", "国土交通省"),
        ("zh", "昨天世界卫生组织表示，疫情已结束。", "世界卫生组织"),
        ("th", "เมื่อวานองค์การอนามัยโลกประกาศ", "องค์การอนามัยโลก"),
    ],
)
def test_a_name_is_found_where_no_space_parts_words(language: str, text: str, name: str) -> None:
    index = name_index({"it": [name], "other": [name[1:] + name[0]]})
    assert named("it", index, text)
    assert not named("other", index, text)
    assert [text[start:end] for _, start, end in topics_named(text, index, language)] == [name]


@pytest.mark.parametrize(
    ("label", "quote"),
    [
        ("ရန်ကုန်", "မနေ့ကရန်ကုန်မှာမိုးရွာတယ်။"),
        ("ភ្នំពេញ", "នៅភ្នំពេញមានភ្លៀងធ្លាក់។"),
        ("東京", "昨日東京で雨が降った。"),
        ("佐々木", "昨日佐々木が勝った。"),
        ("𠮷野", "昨日𠮷野が勝った。"),
    ],
)
def test_a_name_is_found_where_no_space_parts_it_from_other_words(label: str, quote: str) -> None:
    index = name_index({"one": ["One", label]})
    assert list(names_unsupported("One had rain.", "en", index, [quote])) == []


def test_a_name_in_pieces_is_told_as_one() -> None:
    none = name_index({})
    missing = names_unsupported("She sailed to New South Arvonia, Belatown and Tarvo.", "en", none, ["She sailed."])
    assert [one.words.text for one in missing] == ["New South Arvonia", "Belatown", "Tarvo"]


def test_offices_buildings_and_contractions_are_no_names() -> None:
    none = name_index({})
    statement = "He sang “Roads Don't Bend” to the Chairman and to Gov. Tarvo at the Gallery of Belatown."
    missing = names_unsupported(statement, "en", none, ["He sang."])
    assert [one.words.text for one in missing] == ["Bend", "Tarvo", "Belatown"]
