"""What a figure counts, and what it is a share of, is told as the quote tells it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.holdings import hold
from factsheet.text.judging.counted import count_exchanged, whole_exchanged
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.quantities.reading import Reading, read
from tests.growing import in_proportion

Judgement = Callable[[Reading, Sequence[Holding], Sequence[Reading]], Mismatch | None]

# A share of the output of a country.
OF_GDP = {
    "en": "Defence takes 3% of GDP.",
    "fr": "La défense représente 3 % du PIB.",
    "de": "Die Verteidigung macht 3 Prozent des Bruttoinlandsprodukts aus.",
    "es": "La defensa supone el 3 % del PIB.",
    "it": "La difesa vale il 3% del PIL.",
    "pt": "A defesa representa 3% do PIB.",
    "nl": "Defensie is goed voor 3 procent van het bbp.",
    "sv": "Försvaret står för 3 procent av BNP.",
    "pl": "Obrona to 3 proc. PKB.",
    "ru": "Оборона составляет 3% ВВП.",
    "tr": "Savunma GSYH'nin yüzde 3'ünü oluşturuyor.",
    "zh": "国防占GDP的3%。",
    "ja": "防衛費はGDPの3%を占める。",
    "ko": "국방비는 GDP의 3%를 차지한다.",
}
# A model and what it is made of.
PARAMETERS = {
    "en": "The model has 500 billion parameters.",
    "fr": "Le modèle compte 500 milliards de paramètres.",
    "de": "Das Modell hat 500 Milliarden Parameter.",
    "es": "El modelo tiene 500.000 millones de parámetros.",
    "it": "Il modello ha 500 miliardi di parametri.",
    "pt": "O modelo tem 500 bilhões de parâmetros.",
    "nl": "Het model telt 500 miljard parameters.",
    "sv": "Modellen har 500 miljarder parametrar.",
    "pl": "Model ma 500 miliardów parametrów.",
    "ru": "Модель имеет 500 миллиардов параметров.",
    "tr": "Model 500 milyar parametreye sahip.",
    "zh": "该模型的参数达5000亿。",
    "ja": "このモデルは5000億のパラメータを持つ。",
    "da": "Modellen har 500 milliarder parametre.",
    "nb": "Modellen har 500 milliarder parametere.",
    "cs": "Model má 500 miliard parametrů.",
    "uk": "Модель має 500 мільярдів параметрів.",
    "ro": "Modelul are 500 de miliarde de parametri.",
    "el": "Το μοντέλο έχει 500 δισεκατομμύρια παραμέτρους.",
    "ko": "이 모델은 5000억 개의 매개변수를 갖고 있다.",
    "ar": "يحتوي النموذج على 500 مليار معلمة.",
    "fi": "Mallissa on 500 miljardia parametria.",
    "hu": "A modell 500 milliárd paraméterrel rendelkezik.",
    "ca": "El model té 500.000 milions de paràmetres.",
}


def found(judgement: Judgement, statement: str, quote: str, language: str = "en") -> Mismatch | None:
    ours, theirs = read(statement, "en"), read(quote, language)
    return judgement(ours, hold(ours, [theirs]), [theirs])


@pytest.mark.parametrize("language", OF_GDP)
def test_a_share_of_gdp_is_no_share_of_spending(language: str) -> None:
    assert found(whole_exchanged, "Defence takes 3% of spending.", OF_GDP[language], language)
    assert not found(whole_exchanged, "Defence takes 3% of national output.", OF_GDP[language], language)


@pytest.mark.parametrize("language", PARAMETERS)
def test_parameters_are_no_tokens(language: str) -> None:
    assert found(count_exchanged, "The model has 500 billion tokens.", PARAMETERS[language], language)
    assert not found(count_exchanged, "The model has 500 billion parameters.", PARAMETERS[language], language)


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("zh", "Acme持有该公司40%的股份。"),
        ("ja", "Acmeは会社に40%を出資している。"),
        ("ko", "Acme는 회사에 40%의 지분을 갖고 있다."),
        ("ar", "تمتلك Acme 40% من أسهم الشركة."),
        ("el", "Η Acme κατέχει το 40% των μετοχών της εταιρείας."),
    ],
)
def test_a_stake_in_a_company_is_no_share_of_companies(language: str, quote: str) -> None:
    assert not found(whole_exchanged, "Acme has a 40% stake in the company.", quote, language)
    assert found(whole_exchanged, "Acme has 40% of the votes.", quote, language)


def test_the_words_of_both_sides_are_given() -> None:
    mismatch = found(
        whole_exchanged, "Solar made 40% of our energy.", "Le solaire a fourni 40 % de l'électricité.", "fr"
    )
    assert mismatch
    assert ("energy", "électricité") == (mismatch.statement[0].text, mismatch.quotes[0].text)
    assert not mismatch.sure


BOTH = "The model has 70 billion parameters and was trained on 15 trillion tokens."


@pytest.mark.parametrize(
    ("statement", "exchanged"),
    [
        ("Trained on 15 trillion tokens, it has 70 billion parameters.", False),
        ("It has 15 trillion parameters and was trained on 70 billion tokens.", True),
        ("It has 15 trillion parameters.", True),
    ],
)
def test_two_counts_of_a_quote_may_be_exchanged(statement: str, *, exchanged: bool) -> None:
    assert exchanged == bool(found(count_exchanged, statement, BOTH))


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("300 people work there.", "The plant has 300 employees."),
        ("300 soldiers died.", "The army counted 300 deaths."),
        ("The school has 300 children.", "The school has 300 pupils."),
        ("300 homes were flooded.", "300 households were flooded."),
        ("It has 300 users.", "It has 300 users, who made 12 complaints."),
        ("The app has 300 users.", "The app was installed 300 times."),
        ("Some 300 companies took part.", "The 300 that took part, many of them schools, were content."),
    ],
)
def test_what_may_be_told_in_other_words_is_no_exchange(statement: str, quote: str) -> None:
    assert not found(count_exchanged, statement, quote)


def test_a_share_is_compared_with_a_share() -> None:
    assert not found(whole_exchanged, "It spent 300 of its budget.", "It spent 300 of its revenue.")
    assert found(whole_exchanged, "A third of households have it.", "A third of companies have it.")
    assert found(whole_exchanged, "They won 45% of the seats.", "They won 45% of the votes and 52% of the seats.")


def test_nothing_is_said_without_words_for_it() -> None:
    assert not found(whole_exchanged, "Defence takes 3% of spending.", "Mbrojtja zë 3% të PBB-së.", "sq")


@pytest.mark.parametrize("between", [" ", " and ", ", ", ". "])
def test_a_long_and_hostile_text_is_judged(between: str) -> None:
    def work(size: int) -> None:
        text = between.join(f"{number} users in users" for number in range(size // 20))
        ours, theirs = read(text.replace("users", "tokens"), "en"), [read(text, "en")]
        count_exchanged(ours, hold(ours, theirs), theirs)

    in_proportion(work, 8_000)


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("ar", "سجلت 300 حالة وفاة في 2020."),
        ("ru", "В 2020 году зарегистрировано 300 случаев смерти."),
        ("zh", "2020年共报告300例死亡病例。"),
    ],
)
def test_cases_of_death_are_deaths(language: str, quote: str) -> None:
    assert not found(count_exchanged, "300 deaths were recorded in 2020.", quote, language)
