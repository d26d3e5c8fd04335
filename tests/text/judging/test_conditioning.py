"""What hangs on a condition is not told outright, in one language or across several; what only concedes is none."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.conditioning import condition_dropped, conditions_left_out, may_be_tied, tells_condition
from factsheet.text.judging.mismatch import Mismatch
from tests.growing import in_proportion

TIED = {
    "en": "If the council agrees, Apex will hire 900 people in Cork.",
    "fr": "Si le conseil donne son accord, Apex embauchera 900 personnes à Cork.",
    "de": "Falls der Rat zustimmt, wird Apex in Cork 900 Menschen einstellen.",
    "es": "Si el ayuntamiento lo aprueba, Apex contratará a 900 personas en Cork.",
    "it": "Se il consiglio approva, Apex assumerà 900 persone a Cork.",
    "pt": "Se o conselho aprovar, a Apex vai contratar 900 pessoas em Cork.",
    "nl": "Als de raad instemt, gaat Apex in Cork 900 mensen aannemen.",
    "sv": "Om kommunen säger ja anställer Apex 900 personer i Cork.",
    "da": "Hvis kommunen siger ja, vil Apex ansætte 900 personer i Cork.",
    "nb": "Dersom kommunen sier ja, kommer Apex til å ansette 900 personer i Cork.",
    "pl": "Jeśli rada się zgodzi, Apex zatrudni 900 osób w Cork.",
    "cs": "Pokud rada souhlasí, Apex v Corku zaměstná 900 lidí.",
    "ro": "Dacă primăria aprobă, Apex va angaja 900 de persoane la Cork.",
    "fi": "Jos kunta suostuu, Apex palkkaa Corkiin 900 ihmistä.",
    "hu": "Ha a tanács beleegyezik, az Apex 900 embert vesz fel Cork városában.",
    "ca": "Si el consell hi està d'acord, Apex contractarà 900 persones a Cork.",
    "ru": "Если совет согласится, Apex наймёт в Cork 900 человек.",
    "uk": "Якщо рада погодиться, Apex найме в Cork 900 людей.",
    "zh": "如果市议会同意，Apex将在Cork雇用900人。",
    "ja": "市議会が可決すれば、ApexはCorkで900人を雇う。",
    "ko": "시의회가 승인하면 Apex는 Cork에서 900명을 고용한다.",
}
OUTRIGHT = {
    "en": "Apex will hire 900 people in Cork.",
    "fr": "Apex embauchera 900 personnes à Cork.",
    "de": "Apex wird in Cork 900 Menschen einstellen.",
    "es": "Apex contratará a 900 personas en Cork.",
    "it": "Apex assumerà 900 persone a Cork.",
    "pt": "A Apex vai contratar 900 pessoas em Cork.",
    "nl": "Apex gaat in Cork 900 mensen aannemen.",
    "sv": "Apex anställer 900 personer i Cork.",
    "da": "Apex vil ansætte 900 personer i Cork.",
    "nb": "Apex kommer til å ansette 900 personer i Cork.",
    "pl": "Apex zatrudni 900 osób w Cork.",
    "cs": "Apex v Corku zaměstná 900 lidí.",
    "ro": "Apex va angaja 900 de persoane la Cork.",
    "fi": "Apex palkkaa Corkiin 900 ihmistä.",
    "hu": "Az Apex 900 embert vesz fel Cork városában.",
    "ca": "Apex contractarà 900 persones a Cork.",
    "ru": "Apex наймёт в Cork 900 человек.",
    "uk": "Apex найме в Cork 900 людей.",
    "zh": "Apex将在Cork雇用900人。",
    "ja": "ApexはCorkで900人を雇う。",
    "ko": "Apex는 Cork에서 900명을 고용한다.",
}


def compared(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return condition_dropped(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(OUTRIGHT, TIED)))
def test_what_is_tied_is_not_told_outright_in_any_pair_of_languages(ours: str, theirs: str) -> None:
    found = compared(OUTRIGHT[ours], ours, (TIED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert found.quotes
    assert compared(TIED[ours], ours, (TIED[theirs], theirs)) is None
    assert compared(OUTRIGHT[ours], ours, (OUTRIGHT[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Apex will hire 900 people in Cork unless the council objects.", "en"),
        ("Apex approved 900 jobs in Cork on condition that the council pays for the road.", "en"),
        ("Should the council agree, Apex will hire 900 people in Cork.", "en"),
        ("Apex embauchera 900 personnes à Cork en cas d'accord.", "fr"),
        ("Apex n'embauchera 900 personnes à Cork que si la commune paie la route.", "fr"),
        ("Apex wird in Cork 900 Menschen einstellen, sofern die Stadt die Straße bezahlt.", "de"),
        ("Sollte der Rat zustimmen, stellt Apex in Cork 900 Menschen ein.", "de"),
        ("Apex contratará a 900 personas en Cork siempre que el ayuntamiento pague la carretera.", "es"),
        ("Apex vai contratar 900 pessoas em Cork caso o conselho aprove.", "pt"),
        ("試験が成功すれば、ApexはCorkで900人を雇う。", "ja"),
    ],
)
def test_many_words_tie(quote: str, language: str) -> None:
    assert compared("Apex will hire 900 people in Cork.", "en", (quote, language))


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        (
            "Apex hired 900 people in Cork.",
            "en",
            "If unions complain now, Apex hired 900 people in Cork in 2019.",
            "en",
        ),
        (
            "Apex hired 900 people in Cork.",
            "en",
            "Asked if it would grow, Apex said it would hire 900 people in Cork.",
            "en",
        ),
        ("Apex will hire 900 people in Cork.", "en", "Apex will hire 900 people in Cork, even if prices fall.", "en"),
        (
            "Apex a embauché 900 personnes à Cork.",
            "fr",
            "Si Apex licencie à Lyon, il a embauché 900 personnes à Cork.",
            "fr",
        ),
        ("Apex contratará a 900 personas.", "es", "Apex contratará a 900 personas, si bien cerrará una planta.", "es"),
        (
            "Consumption in Cork rises to 900 tonnes.",
            "en",
            "Wenn es kalt ist, steigt der Verbrauch in Cork auf 900 t.",
            "de",
        ),
        (
            "Apex hired 900 people in Cork.",
            "en",
            "Apex hired 900 people in Cork, who will leave if they are not paid.",
            "en",
        ),
        (
            "Apex will hire 900 people.",
            "en",
            "Apex will hire 900 people; it said that, if asked, it would give names.",
            "en",
        ),
        ("The insurer refunds 80% of cancelled trips.", "en", "L'assureur rembourse 80 % en cas d'annulation.", "fr"),
        ("Unpaid staff at Apex will leave Cork.", "en", "Staff at Apex will leave Cork if they are not paid.", "en"),
        ("Apex heeft 900 mensen.", "nl", "Als werkgever zal Apex 900 mensen in dienst houden.", "nl"),
        ("Apex lukker i Cork.", "da", "Apex, hvis omsætning faldt med 9 procent, lukker i Cork.", "da"),
        ("Apex trata do caso em Cork.", "pt", "A Apex trata do caso em Cork.", "pt"),
        ("Apex anställer 900 personer.", "sv", "Apex anställer 900 personer och berättar om planerna.", "sv"),
    ],
)
def test_what_concedes_or_asks_ties_nothing(statement: str, language: str, quote: str, other: str) -> None:
    assert compared(statement, language, (quote, other)) is None


@pytest.mark.parametrize(
    "statement",
    [
        "Apex will hire 900 people in Cork subject to approval.",
        "Apex could hire 900 people in Cork.",
        "Once the council agrees, Apex will hire 900 people in Cork.",
        "The council of Cork has to agree.",
    ],
)
def test_the_condition_may_be_told_otherwise_or_alone(statement: str) -> None:
    assert compared(statement, "en", ("If the council agrees, Apex will hire 900 people in Cork.", "en")) is None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("В случае согласия совета Apex наймёт в Cork 900 человек.", "ru"),
        ("У разі згоди ради Apex найме в Cork 900 людей.", "uk"),
    ],
)
def test_a_case_is_a_condition(statement: str, language: str) -> None:
    assert compared(statement, language, (TIED["en"], "en")) is None


def test_another_quote_may_tell_it_outright() -> None:
    outright = ("900 people will be hired in Cork by Apex.", "en")
    assert compared(OUTRIGHT["en"], "en", (TIED["en"], "en"), ("Apex is known for its cars.", "en"))
    assert compared(OUTRIGHT["en"], "en", (TIED["en"], "en"), outright) is None


def test_a_language_without_lists_is_not_judged() -> None:
    assert compared("Apex sẽ tuyển 900 người.", "vi", (TIED["en"], "en")) is None
    assert compared(OUTRIGHT["en"], "en", ("Nếu hội đồng đồng ý, Apex sẽ tuyển 900 người.", "vi")) is None


@pytest.mark.parametrize(
    ("sentence", "quote", "language", "word"),
    [
        ("If the council agrees, the line will close.", "the line will close", "en", ["If"]),
        ("The line will close if the council agrees.", "The line will close", "en", ["if"]),
        ("The drug works, but only in children.", "The drug works", "en", ["but only"]),
        ("Om kommunen säger ja stängs linjen.", "stängs linjen", "sv", ["Om"]),
        ("Die Linie wird verlängert, sofern der Bund zahlt.", "Die Linie wird verlängert", "de", ["sofern"]),
        ("The line will close if the council agrees.", "the line will close if the council agrees", "en", []),
        ("If it rains, the fair moves, and the line will close.", "the line will close", "en", []),
        ("When it snowed, the line closed.", "the line closed", "en", []),
    ],
)
def test_a_condition_beside_the_quoted_words_is_left_out(
    sentence: str, quote: str, language: str, word: list[str]
) -> None:
    start = sentence.lower().index(quote.lower())
    left = conditions_left_out(read_cues(sentence, language), [(start, start + len(quote))])
    assert [sentence[one.word.start : one.word.end] for one in left] == word
    assert may_be_tied(sentence, language) or not word


def test_a_condition_may_be_told_without_a_word_for_it() -> None:
    sentence = read_cues("Le tramway desservira Brest, mais seulement en semaine.", "fr")
    (left,) = conditions_left_out(sentence, [(0, 28)])
    assert tells_condition(read_cues("Le tramway desservira Brest en semaine.", "fr"), sentence, left)
    assert not tells_condition(read_cues("Le tramway desservira Brest.", "fr"), sentence, left)


@pytest.mark.parametrize(
    "ending", ["{names} will pay, if it rains", "Leeds will pay{commas} if it rains", "Leeds will pay. {conditions}"]
)
def test_a_long_and_hostile_text_is_judged(ending: str) -> None:
    def work(size: int) -> None:
        names = " ".join(f"N{number}a" for number in range(size // 6))
        filled = ending.format(
            names=names, commas=", " * (size // 2), conditions="If it rains, it will. " * (size // 20)
        )
        condition_dropped(read_cues(f"{names} paid. Leeds will pay.", "en"), [read_cues(filled, "en")])

    in_proportion(work, 30_000)
