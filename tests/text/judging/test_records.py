"""What was never so high is the highest ever, in any two languages; what was not so low is not the highest."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import negation_added, negation_dropped

NEVER = {
    "en": "The rate has not been this high since 1990.",
    "fr": "Le taux n'avait jamais été aussi élevé depuis 1990.",
    "de": "Die Quote war so hoch wie seit 1990 nicht mehr.",
    "es": "La tasa no era tan alta desde 1990.",
    "it": "Il tasso non era così alto dal 1990.",
    "pt": "A taxa nunca foi tão alta desde 1990.",
    "nl": "Het percentage was sinds 1990 niet zo hoog.",
    "sv": "Andelen har inte varit så hög sedan 1990.",
    "da": "Andelen har ikke været så høj siden 1990.",
    "nb": "Andelen har ikke vært så høy siden 1990.",
    "pl": "Tak wysokiej stopy nie notowano od 1990 r.",
    "cs": "Sazba nebyla tak vysoká od roku 1990.",
    "ru": "Ставка не была такой высокой с 1990 года.",
    "uk": "Ставка не була такою високою з 1990 року.",
    "ro": "Rata nu a fost atât de mare din 1990.",
}
HIGHEST = {
    "en": "The rate was the highest since 1990.",
    "fr": "Le taux était le plus élevé depuis 1990.",
    "de": "Die Quote war die höchste seit 1990.",
    "es": "La tasa era la más alta desde 1990.",
    "it": "Il tasso era il più alto dal 1990.",
    "pt": "A taxa foi a mais alta desde 1990.",
    "nl": "Het percentage was het hoogste sinds 1990.",
    "sv": "Andelen var den högsta sedan 1990.",
    "da": "Andelen var den højeste siden 1990.",
    "nb": "Andelen var den høyeste siden 1990.",
    "pl": "Stopa była najwyższa od 1990 r.",
    "cs": "Sazba byla nejvyšší od roku 1990.",
    "ru": "Ставка была самой высокой с 1990 года.",
    "uk": "Ставка була найвищою з 1990 року.",
    "ro": "Rata a fost cea mai mare din 1990.",
}


def denials(statement: str, language: str, quote: str, other: str) -> bool:
    ours, theirs = read_cues(statement, language), read_cues(quote, other)
    return bool(negation_dropped(ours, [theirs]) or negation_added(ours, [theirs]))


@pytest.mark.parametrize(("ours", "theirs"), list(product(HIGHEST, NEVER)))
def test_what_was_never_so_is_a_record(ours: str, theirs: str) -> None:
    assert not denials(HIGHEST[ours], ours, NEVER[theirs], theirs)
    assert not denials(NEVER[ours], ours, HIGHEST[theirs], theirs)


@pytest.mark.parametrize("theirs", sorted(NEVER))
def test_without_a_record_the_denial_is_missed(theirs: str) -> None:
    assert denials("The rate was already this high in 1990.", "en", NEVER[theirs], theirs)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Unemployment is at its lowest since 1974.", "Unemployment has not been lower since 1974.", "en"),
        ("A record 120 million people fled.", "Noch nie waren so viele Menschen auf der Flucht: 120 Millionen.", "de"),
        ("A record 42,000 cars were sold.", "Nog nooit werden zoveel auto's verkocht: 42.000.", "nl"),
        ("It was the worst flood in a century.", "On n'avait pas vu pareille inondation depuis un siècle.", "fr"),
        ("2023 was its most profitable year.", "The company has never made more money than in 2023.", "en"),
    ],
)
def test_records_are_told_in_many_ways(statement: str, quote: str, language: str) -> None:
    assert not denials(statement, "en", quote, language)
    assert not denials(quote, language, statement, "en")


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Unemployment is at its highest since 1974.", "Unemployment has not been lower since 1974.", "en"),
        ("It was not the highest rate since 1990.", "La tasa no era tan alta desde 1990.", "es"),
        ("It was the highest rate.", "It was not the highest rate.", "en"),
        ("Le taux était le plus élevé.", "The rate was not as high as in 1990.", "en"),
        ("Arvo sold the most cars.", "Arvo never sold cars.", "en"),
    ],
)
def test_other_denials_and_other_records_are_seen(statement: str, quote: str, language: str) -> None:
    ours = "fr" if statement.startswith("Le") else "en"
    assert denials(statement, ours, quote, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Тут понад 30 ставків, але більшість із них не вважаються глибокими.", "uk"),
        ("Здесь больше 30 прудов, но с виду почти все не кажутся глубокими.", "ru"),
    ],
)
def test_from_among_them_is_not_since(text: str, language: str) -> None:
    ours = read_cues("There are more than 30 ponds here, but most are not thought to be deep.", "en")
    assert negation_dropped(read_cues(text, language), [ours]) is None


NOT_SINCE = {
    "en": "The two have not met since 1962.",
    "fr": "Les deux ne se sont pas vus depuis 1962.",
    "de": "Die beiden haben sich seit 1962 nicht getroffen.",
    "es": "Los dos no se han visto desde 1962.",
    "it": "I due non si vedono dal 1962.",
    "pt": "Os dois não se viram desde 1962.",
    "nl": "De twee hebben elkaar sinds 1962 niet ontmoet.",
    "sv": "De två har inte träffats sedan 1962.",
    "da": "De to har ikke mødtes siden 1962.",
    "nb": "De to har ikke møttes siden 1962.",
    "pl": "Obaj nie spotkali się od 1962 r.",
    "cs": "Oba se nesetkali od roku 1962.",
    "ru": "Они не встречались с 1962 года.",
    "uk": "Вони не зустрічалися з 1962 року.",
    "ro": "Cei doi nu s-au întâlnit din 1962.",
}
LAST = {
    "en": "The two last met in 1962.",
    "fr": "Les deux se sont vus pour la dernière fois en 1962.",
    "de": "Die beiden haben sich zuletzt 1962 getroffen.",
    "es": "Los dos se vieron por última vez en 1962.",
    "it": "I due si sono visti l'ultima volta nel 1962.",
    "pt": "Os dois viram-se pela última vez em 1962.",
    "nl": "De twee ontmoetten elkaar in 1962 voor het laatst.",
    "sv": "De två träffades senast 1962.",
    "da": "De to mødtes for sidste gang i 1962.",
    "nb": "De to møttes sist i 1962.",
    "pl": "Obaj spotkali się po raz ostatni w 1962 r.",
    "cs": "Oba se naposledy setkali v roce 1962.",
    "ru": "Последний раз они встречались в 1962 году.",
    "uk": "Востаннє вони зустрічалися 1962 року.",
    "ro": "Cei doi s-au întâlnit ultima dată în 1962.",
}


@pytest.mark.parametrize(("ours", "theirs"), list(product(LAST, NOT_SINCE)))
def test_what_was_not_since_was_then_for_the_last_time(ours: str, theirs: str) -> None:
    assert not denials(LAST[ours], ours, NOT_SINCE[theirs], theirs)
    assert not denials(NOT_SINCE[ours], ours, LAST[theirs], theirs)


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("They have met since 1962.", "They have not met since 1962."),
        ("They have met since the last talks.", "They have not met since the last talks."),
        ("They last met in 1962.", "They did not meet in 1962."),
    ],
)
def test_without_a_last_time_the_denial_is_missed(statement: str, quote: str) -> None:
    assert denials(statement, "en", quote, "en")


NOBODY_BEFORE = {
    "en": "No woman before her has led the bank.",
    "fr": "Aucune femme avant elle n'a dirigé la banque.",
    "de": "Vor ihr hat keine Frau die Bank geleitet.",
    "es": "Ninguna mujer había dirigido antes el banco.",
    "it": "Prima di lei nessuna donna ha guidato la banca.",
    "pt": "Nenhuma mulher dirigiu o banco antes dela.",
    "nl": "Geen vrouw heeft de bank eerder geleid.",
    "sv": "Ingen kvinna har lett banken före henne.",
    "pl": "Żadna kobieta nie kierowała wcześniej bankiem.",
    "ru": "Ни одна женщина прежде не возглавляла банк.",
}


@pytest.mark.parametrize("language", NOBODY_BEFORE)
def test_whom_nobody_was_before_is_the_first(language: str) -> None:
    first, quote = read_cues("She is the first woman to lead the bank.", "en"), NOBODY_BEFORE[language]
    assert negation_dropped(first, [read_cues(quote, language)]) is None
    assert negation_added(read_cues(quote, language), [first]) is None
    assert negation_dropped(read_cues("For years a woman led the bank.", "en"), [read_cues(quote, language)])


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", "No company employs more people in the region."),
        ("fr", "Aucune entreprise n'emploie plus de monde dans la région."),
        ("de", "Kein Unternehmen beschäftigt in der Region mehr Menschen."),
        ("es", "Ninguna empresa emplea a más gente en la región."),
    ],
)
def test_who_has_more_than_any_is_the_largest(language: str, quote: str) -> None:
    largest = read_cues("The company is the largest employer in the region.", "en")
    assert negation_dropped(largest, [read_cues(quote, language)]) is None
    assert negation_dropped(read_cues("The company employs people in the region.", "en"), [read_cues(quote, language)])


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", "No other plant in Europe does this."),
        ("fr", "Aucune autre usine en Europe ne fait cela."),
        ("de", "Kein anderes Werk in Europa tut das."),
        ("es", "Ninguna otra planta de Europa hace esto."),
    ],
)
def test_what_no_other_does_only_this_one_does(language: str, quote: str) -> None:
    only = read_cues("It is the only plant in Europe that does this.", "en")
    assert negation_dropped(only, [read_cues(quote, language)]) is None
    if language == "en":  # elsewhere "no other" asks for nothing
        assert negation_dropped(read_cues("It is a plant in Europe that does this.", "en"), [read_cues(quote, "en")])


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", "The ministry decided not to impose a ban."),
        ("fr", "Le ministère a décidé de ne pas imposer d'interdiction."),
        ("de", "Das Ministerium beschloss, kein Verbot zu verhängen."),
        ("es", "El ministerio decidió no imponer una prohibición."),
    ],
)
def test_who_decided_against_it_decided_not_to(language: str, quote: str) -> None:
    against = read_cues("The ministry decided against a ban.", "en")
    assert negation_dropped(against, [read_cues(quote, language)]) is None
    assert negation_dropped(read_cues("The ministry decided on a ban.", "en"), [read_cues(quote, language)])
