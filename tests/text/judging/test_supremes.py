"""What is said of one alone stands in a quote in some words."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.supremes import rank_added

PLAIN = "Arvo is a bakery in Leeds with 40 ovens."


def told(statement: str, *quotes: str, language: str = "en", quoted: str = "") -> list[str]:
    found = rank_added(read_cues(statement, language), [read_cues(one, quoted or language) for one in quotes])
    return [one.text for one in found.statement] if found else []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("Arvo is the largest bakery in Leeds.", "the largest"),
        ("Arvo is the only bakery in Leeds with 40 ovens.", "the only"),
        ("Arvo was the first bakery in Leeds to have 40 ovens.", "the first bakery in Leeds to"),
        ("Arvo is Leeds's most successful bakery.", "'s most successful"),
        ("Arvo sells bread at the lowest possible price.", "the lowest"),
    ],
)
def test_a_rank_that_no_quote_tells_is_found(statement: str, words: str) -> None:
    assert [one.casefold() for one in told(statement, PLAIN)] == [words.casefold()]


@pytest.mark.parametrize(
    "quote",
    [
        "Arvo leads the bakeries of Leeds.",
        "No other bakery in Leeds is as large as Arvo.",
        "Arvo is the biggest bakery in Leeds.",
        "Arvo outstrips every bakery in Leeds.",
        "Arvo is top of the bakeries of Leeds.",
    ],
)
def test_many_words_tell_it(quote: str) -> None:
    assert not told("Arvo is the largest bakery in Leeds.", quote)
    assert not told("Arvo is the largest bakery in Leeds.", PLAIN, quote)


@pytest.mark.parametrize(
    "statement",
    [
        "Arvo is one of the largest bakeries in Leeds.",
        "Arvo is not the largest bakery in Leeds.",
        "It was the first time that Arvo had 40 ovens.",
        "The first 40 ovens of Arvo stand in Leeds.",
        "Arvo is a large bakery in Leeds.",
    ],
)
def test_what_says_less_asks_for_nothing(statement: str) -> None:
    assert not told(statement, PLAIN)


RANKS = {
    "en": "the largest", "fr": "la plus grande", "de": "die größte", "es": "la panadería más grande",
    "it": "la panetteria più grande", "pt": "a maior", "nl": "de grootste", "sv": "den största", "da": "det største",
    "nb": "det største", "pl": "największa", "ru": "крупнейшая",
    "cs": "největší", "uk": "найбільша", "ro": "cea mai mare",
}  # fmt: skip
CLAIMS = {
    "en": "Arvo is the largest bakery in Leeds.", "fr": "Arvo est la plus grande boulangerie de Leeds.",
    "de": "Arvo ist die größte Bäckerei in Leeds.", "es": "Arvo es la panadería más grande de Leeds.",
    "it": "Arvo è la panetteria più grande di Leeds.", "pt": "A Arvo é a maior padaria de Leeds.",
    "nl": "Arvo is de grootste bakkerij van Leeds.", "sv": "Arvo är den största bagerifirman i Leeds.",
    "da": "Arvo er det største bageri i Leeds.", "nb": "Arvo er det største bakeriet i Leeds.",
    "pl": "Arvo to największa piekarnia w Leeds.", "ru": "Arvo — крупнейшая пекарня в Лидсе.",
    "cs": "Arvo je největší pekárna v Leedsu.", "uk": "Arvo — найбільша пекарня в Лідсі.",
    "ro": "Arvo este cea mai mare brutărie din Leeds.",
}  # fmt: skip
PLAIN_IN = {
    "en": PLAIN, "fr": "Arvo est une boulangerie de Leeds qui a 40 fours.",
    "de": "Arvo ist eine Bäckerei in Leeds mit 40 Öfen.", "es": "Arvo es una panadería de Leeds con 40 hornos.",
    "it": "Arvo è una panetteria di Leeds con 40 forni.", "pt": "A Arvo é uma padaria de Leeds com 40 fornos.",
    "nl": "Arvo is een bakkerij in Leeds met 40 ovens.", "sv": "Arvo är ett bageri i Leeds med 40 ugnar.",
    "da": "Arvo er et bageri i Leeds med 40 ovne.", "nb": "Arvo er et bakeri i Leeds med 40 ovner.",
    "pl": "Arvo to piekarnia w Leeds, która ma 40 pieców.", "ru": "Arvo — пекарня в Лидсе, у неё 40 печей.",
    "cs": "Arvo je pekárna v Leedsu se 40 pecemi.", "uk": "Arvo — пекарня в Лідсі, у неї 40 печей.",
    "ro": "Arvo este o brutărie din Leeds cu 40 de cuptoare.",
}  # fmt: skip
LEADS_IN = {
    "en": "Arvo outsells its rivals in Leeds.", "fr": "Arvo arrive en tête des boulangeries de Leeds.",
    "de": "Arvo führt die Liste der Bäckereien in Leeds an.", "es": "Arvo encabeza la lista de panaderías de Leeds.",
    "it": "Arvo guida la classifica di Leeds.", "pt": "A Arvo lidera as padarias de Leeds.",
    "nl": "Arvo voert de lijst in Leeds aan.", "sv": "Arvo leder bland bagerierna i Leeds.",
    "da": "Arvo topper listen i Leeds.", "nb": "Arvo troner over bakeriene i Leeds.",
    "pl": "Arvo przewodzi piekarniom w Leeds.", "ru": "Arvo занимает первое место в Лидсе.",
    "cs": "Arvo vede žebříček pekáren.", "uk": "Arvo очолює список пекарень.",
    "ro": "Arvo conduce topul brutăriilor.",
}  # fmt: skip


@pytest.mark.parametrize("ours", CLAIMS)
@pytest.mark.parametrize("theirs", CLAIMS)
def test_it_is_judged_in_any_two_of_fifteen_languages(ours: str, theirs: str) -> None:
    found = told(CLAIMS[ours], PLAIN_IN[theirs], language=ours, quoted=theirs)
    assert [one.lower() for one in found] == [RANKS[ours]]
    assert not told(CLAIMS[ours], LEADS_IN[theirs], language=ours, quoted=theirs)
    assert not told(CLAIMS[ours], CLAIMS[theirs], language=ours, quoted=theirs)
    assert not told(PLAIN_IN[ours], PLAIN_IN[theirs], language=ours, quoted=theirs)


@pytest.mark.parametrize(
    ("language", "statement"),
    [
        ("fr", "C'est la seule boulangerie de la ville."),
        ("fr", "C'est la première boulangerie à ouvrir le dimanche."),
        ("de", "Es ist die einzige Bäckerei der Stadt."),
        ("de", "Arvo war die erste Bäckerei, die sonntags öffnete."),
        ("es", "Es la única panadería de la ciudad."),
        ("es", "Fue la primera panadería que abrió los domingos."),
        ("it", "È l'unica panetteria della città."),
        ("pt", "Foi a primeira padaria a abrir ao domingo."),
        ("nl", "Het is de enige bakkerij in de stad."),
        ("sv", "Arvo blev först med att öppna på söndagar."),
        ("da", "Arvo er byens eneste bageri."),
        ("nb", "Arvo var det første bakeriet som åpnet på søndager."),
        ("fr", "Arvo a les prix les plus élevés de la ville."),
        ("es", "Arvo tiene los precios más altos de la ciudad."),
        ("pt", "A Arvo tem os preços mais altos da cidade."),
        ("fr", "C'est la première femme à la tête de la boulangerie."),
        ("cs", "Je to jediná pekárna ve městě."),
        ("uk", "Arvo стала першою пекарнею, яка має 40 печей."),
        ("ro", "Este singura brutărie din oraș."),
        ("pl", "To jedyna piekarnia w mieście."),
        ("ru", "Arvo стала первой пекарней, которая открылась в воскресенье."),
    ],
)
def test_the_only_the_first_and_plurals_are_found_in_other_languages(language: str, statement: str) -> None:
    assert told(statement, PLAIN, language=language, quoted="en")


@pytest.mark.parametrize(
    ("language", "statement"),
    [
        ("en", "In the first quarter only 3 % of the ovens were lit."),
        ("en", "It's only the second oven."),
        ("fr", "Au premier trimestre, seulement 3 % des fours étaient allumés."),
        ("fr", "C'était la première fois à midi que le Premier ministre est venu."),
        ("fr", "Arvo est l'une des plus grandes boulangeries, la deuxième la plus ancienne."),
        ("de", "Im ersten Quartal waren nur 3 Prozent der Öfen an, mindestens am Morgen."),
        ("es", "En el primer trimestre solo el 3 % de los hornos; es el segundo horno más grande."),
        ("es", "La panadería es más grande que antes; los precios son más altos."),
        ("it", "La prima volta che il primo ministro venne, solo il 3 % era acceso."),
        ("pt", "O primeiro-ministro disse que apenas 3 % dos fornos; é a segunda maior padaria."),
        ("nl", "Het was de eerste keer dat slechts 3 procent van de ovens aan was."),
        ("sv", "Under första kvartalet var bara 3 procent av ugnarna på."),
        ("pl", "W pierwszym kwartale tylko 3 procent pieców; to druga największa piekarnia."),
        ("cs", "V prvním čtvrtletí zaplatilo jen 5 lidí; je to jedna z největších pekáren."),
        ("uk", "У першому кварталі лише 3 відсотки; це одна з найбільших пекарень."),
        ("ro", "În primul trimestru doar 3 %; brutăria este mai mare decât se credea."),
        ("ru", "В первом квартале — только 3 процента; это вторая крупнейшая пекарня."),
    ],
)
def test_a_first_period_and_a_mere_number_are_no_rank(language: str, statement: str) -> None:
    assert not told(statement, PLAIN, language=language, quoted="en")


def test_who_began_may_be_the_first_and_not_the_largest() -> None:
    began = "Arvo pioneered bread without salt in Leeds."
    assert not told("Arvo was the first bakery to leave out salt.", began)
    assert told("Arvo is the largest bakery in Leeds.", began)


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Arvo sold a record 12 million loaves.", "en"),
        ("Arvo sells more bread than any other bakery.", "en"),
        ("Arvo a fait un bénéfice record.", "fr"),
        ("Arvo vend plus de pain que toute autre boulangerie.", "fr"),
        ("Arvo machte einen Rekordgewinn.", "de"),
    ],
)
def test_a_record_and_more_than_any_other_are_ranks(statement: str, language: str) -> None:
    assert told(statement, PLAIN, language=language, quoted="en")
    assert not told(statement, "Never has a bakery sold so much.", language=language, quoted="en")


def test_one_of_the_largest_is_for_another_rule_to_judge() -> None:
    assert not told("Arvo is the largest bakery in Leeds.", "Arvo is one of the largest bakeries in Leeds.")


def test_a_language_without_the_list_is_not_judged() -> None:
    assert not told("Arvo is the largest bakery in Leeds.", "Arvo on leipomo.", quoted="fi")
