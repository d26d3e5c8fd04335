"""What is said in the place of what is denied, or when the denial ended, may be told without the denial."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import negation_added, negation_dropped

NOT_BUT = [
    ("The deal covers not Arvo in Turin but temporary workers hired in 2020.", "en"),
    ("El acuerdo no afecta a Arvo en Turin, sino a los trabajadores temporales contratados en 2020.", "es"),
    ("Der Vertrag gilt nicht für Arvo in Turin, sondern für Zeitarbeiter, die 2020 temporär eingestellt wurden.", "de"),
    ("L'accordo non riguarda Arvo a Turin, bensì i lavoratori temporanei assunti nel 2020.", "it"),
    ("L'accord ne concerne pas Arvo à Turin, mais les salariés temporaires embauchés en 2020.", "fr"),
]


@pytest.mark.parametrize(("quote", "language"), NOT_BUT)
def test_what_is_so_in_its_place_is_told_without_the_denial(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    assert negation_dropped(read_cues("The deal covers temporary workers hired in 2020.", "en"), read) is None
    assert negation_dropped(read_cues("The deal covers Arvo in Turin.", "en"), read)
    assert negation_dropped(read_cues("The deal covers Arvo in Turin but temporary workers hired in 2020.", "en"), read)


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Arvo did not get the building back until 1978.", "en"),
        ("No fue hasta 1978 cuando Arvo recuperó el edificio.", "es"),
        ("Non fu fino al 1978 che Arvo riebbe l'edificio.", "it"),
    ],
)
def test_what_was_not_until_a_day_was_on_it(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    for true in ("Arvo got the building back only in 1978.", "Arvo did not get the building back until 1978."):
        assert negation_dropped(read_cues(true, "en"), read) is None
        assert negation_added(read_cues(true, "en"), read) is None
    assert negation_dropped(read_cues("Arvo got the building back until 1978.", "en"), read)
    assert negation_dropped(read_cues("Arvo got the building back before 1978.", "en"), read)


def test_only_the_denial_itself_is_denying() -> None:
    text = "Arvo did not get the building back until 1978."
    assert [text[one.start : one.end] for one in read_cues(text, "en").negations if one.kind == "until"] == ["not"]


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("The bank has yet to publish its accounts for 2022.", "en"),
        ("The bank has not yet published its accounts for 2022.", "en"),
        ("Die Bank hat ihre Konten für 2022 kaum veröffentlicht.", "de"),
        ("The bank hardly published its accounts for 2022.", "en"),
    ],
)
def test_what_has_hardly_been_done_is_not_told_as_done(quote: str, language: str) -> None:
    assert negation_dropped(read_cues("The bank published its accounts for 2022.", "en"), [read_cues(quote, language)])


@pytest.mark.parametrize(
    ("quote", "true", "lie", "language"),
    [
        (
            "El acuerdo no afecta a los trabajadores fijos, sino a los temporales contratados antes de 2020.",
            "El acuerdo afecta a los trabajadores temporales contratados antes de 2020.",
            "El acuerdo afecta a los trabajadores fijos.", "es",
        ),
        (
            "Het was niet de brandweer maar een voorbijganger die het kind uit het water haalde.",
            "Een voorbijganger haalde het kind uit het water.",
            "De brandweer haalde het kind uit het water.", "nl",
        ),
        (
            "Non è stata la banca centrale, bensì il Tesoro, ad autorizzare il prestito da 3 miliardi.",
            "Il Tesoro ha autorizzato il prestito da 3 miliardi.",
            "La banca centrale ha autorizzato il prestito da 3 miliardi.", "it",
        ),
    ],
)  # fmt: skip
def test_in_one_language_the_words_beside_the_but_tell_which_is_meant(
    quote: str, true: str, lie: str, language: str
) -> None:
    read = [read_cues(quote, language)]
    assert negation_dropped(read_cues(true, language), read) is None
    assert negation_dropped(read_cues(lie, language), read)


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Das Gesetz gilt nicht vor 2026.", "de"),
        ("La loi ne s'appliquera pas avant 2026.", "fr"),
        ("La ley no se aplicará antes de 2026.", "es"),
        ("Закон не будет действовать до 2026 года.", "ru"),
        ("Lagen gäller inte före 2026.", "sv"),
        ("Yasa 2026'ya kadar geçerli olmayacak.", "tr"),
    ],
)
def test_what_is_not_before_a_year_is_so_from_that_year(statement: str, language: str) -> None:
    denied, quote = read_cues(statement, language), read_cues("The law will apply from 2026.", "en")
    assert not negation_added(denied, [quote])
    assert negation_dropped(quote, [denied])
    for other in ("The law will apply until 2026.", "The law will apply from 2025."):
        assert negation_added(denied, [read_cues(other, "en")])


def test_what_is_not_ruled_out_until_a_day_is_no_denial() -> None:
    quote = read_cues("Il ministro non ha escluso un rinvio della riforma al 2026.", "it")
    assert negation_added(read_cues("The minister did not rule out putting it off until 2026.", "en"), [quote]) is None


def test_one_denial_in_each_of_two_short_sentences_is_the_same() -> None:
    quote = read_cues("Il n'est pas établi que le produit provoque des cancers, rappelle l'agence.", "fr")
    told = read_cues("Dass das Produkt Krebs verursacht, ist nach Angaben der Behörde nicht erwiesen.", "de")
    assert negation_dropped(told, [quote]) is None
    assert negation_added(told, [quote]) is None


@pytest.mark.parametrize(
    ("quote", "true", "lie", "language"),
    [
        (
            "Scientists found water on the planet, not life.",
            "Scientists found water on the planet.", "Scientists found life on the planet.", "en",
        ),
        (
            "Profits fell 5% in Leeds, and not in Hull.",
            "Profits fell 5% in Leeds.", "Profits fell 5% in Hull.", "en",
        ),
        (
            "Die Forscher fanden Wasser auf dem Planeten, aber kein Leben.",
            "Die Forscher fanden Wasser auf dem Planeten.", "Die Forscher fanden Leben auf dem Planeten.", "de",
        ),
        (
            "De onderzoekers vonden water op de planeet, geen leven.",
            "De onderzoekers vonden water op de planeet.", "De onderzoekers vonden leven op de planeet.", "nl",
        ),
    ],
)  # fmt: skip
def test_in_one_language_what_is_set_apart_as_not_so_may_be_left_out(
    quote: str, true: str, lie: str, language: str
) -> None:
    read = [read_cues(quote, language)]
    assert negation_dropped(read_cues(true, language), read) is None
    assert negation_dropped(read_cues(lie, language), read)


@pytest.mark.parametrize(
    ("quote", "statement", "language"),
    [
        (
            "The mayor, aged 40, did not resign over the contracts.",
            "The mayor, aged 40, quit over the contracts.",
            "en",
        ),
        ("Le maire, 40 ans, n'a pas démissionné hier.", "Le maire, 40 ans, a quitté son poste hier.", "fr"),
        ("The drug was not approved in Leeds.", "The drug was authorised in Leeds.", "en"),
    ],
)
def test_a_denied_verb_is_not_set_apart(quote: str, statement: str, language: str) -> None:
    assert negation_dropped(read_cues(statement, language), [read_cues(quote, language)])


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Arvo and Bell aren't the only firms that own a plant in Turin.", "en"),
        ("Arvo and Bell may not be the only firms that own a plant in Turin.", "en"),
        ("Arvo et Bell ne sont pas les seules entreprises à posséder une usine à Turin.", "fr"),
        ("Turin ist nicht die einzige Stadt, in der Arvo und Bell ein Werk besitzen.", "de"),
        ("Turín no es la única ciudad donde Arvo y Bell poseen una planta.", "es"),
        ("Torino non è l'unica città in cui Arvo e Bell possiedono uno stabilimento.", "it"),
    ],
)
def test_what_is_not_the_only_one_is_one(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    assert negation_dropped(read_cues("Arvo and Bell own a plant in Turin.", "en"), read) is None
    assert negation_dropped(read_cues("Arvo and Bell are the only firms that own a plant in Turin.", "en"), read)


def test_what_was_not_done_to_the_only_one_was_not_done() -> None:
    read = [read_cues("Arvo did not sell its only plant in Turin.", "en")]
    assert negation_dropped(read_cues("Arvo sold a plant in Turin.", "en"), read)
