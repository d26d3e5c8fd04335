"""The words around a figure, or within it, bound it: at least, at most, about."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.amounts import Nouns
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("en", "roughly 20", "approx"),
        ("en", "~20", "approx"),
        ("en", "20+", "min"),
        ("en", "≤20", "max"),
        ("en", "an estimated population of 300", "approx"),
        ("en", "is estimated to have cost the city 300", "approx"),
        ("sv", "en uppskattad kostnad på 300", "approx"),
        ("da", "en anslået udgift på 300", "approx"),
        ("nb", "et anslått underskudd på 300", "approx"),
        ("nn", "meir enn 300", "min"),
        ("fi", "arvioitu hinta on 300", "approx"),
        ("fi", "viitisenkymmentä", "approx"),
        ("nb", "hele 300 gjester", "max"),
        ("sv", "ett femtiotal gäster", "approx"),
        ("nb", "et tjuetalls gjester", "approx"),
        ("is", "meira en 300", "min"),
        ("is", "um 300", "approx"),
        ("en", "over the 5 years", "exact"),
        ("en", "over 5 years", "min"),
        ("da", "i det mindste 5 år", "min"),
        ("en", "over 5 people", "min"),
        ("fr", "500 personnes", "exact"),
        ("fr", "plus de ses 500", "min"),
        ("de", "bis zu 20", "max"),
        ("it", "oltre 300", "min"),
        ("el", "περισσότερων από 300 σπιτιών", "min"),
        ("el", "εκτιμώμενο κόστος 300 εκατ.", "approx"),
        ("ja", "300人以上", "min"),
        ("ja", "300以上", "min"),
        ("zh", "至少有17人受伤", "min"),
        ("zh", "至少造成17人受伤", "min"),
        ("zh", "最多可达20米", "max"),
        ("ko", "높이 10m에 달하는 파도", "max"),
        ("ko", "평균을 12도 웃도는 기온", "exact"),
        ("zh", "据估计，37％的房屋", "approx"),
        ("ja", "6メートルに達する津波", "max"),
        ("ko", "평균 12도를 웃도는 기온", "min"),
        ("ko", "직원을 300명 이상 고용했다", "min"),
        ("zh", "500多公里", "min"),
        ("zh", "人口估计为51,300", "approx"),
        ("zh", "700万欧元", "exact"),
        ("zh", "700万欧元预估成本", "approx"),
        ("ja", "人口が推定で51,300人だった", "approx"),
        ("ja", "51,300人と推定される", "approx"),
        ("zh", "附近有3家医院", "exact"),
        ("ja", "高さ20メートルもの波", "max"),
        ("ko", "5개월이 넘었다고", "min"),
        ("ko", "300명을 웃돌았다", "min"),
        ("zh", "超过了4.6万人", "min"),
        ("zh", "大约有1500名员工", "approx"),
        ("zh", "達693億元", "exact"),
        ("th", "อย่างน้อย 60 ล้านคนต่อปี", "min"),
        ("th", "งบประมาณ 60 ล้านบาท", "exact"),
        ("th", "สมาชิกรวมถึง 60 คน", "exact"),
        ("ru", "снизилась до 18%", "exact"),
        ("ru", "скидки до 18%", "max"),
        ("ru", "превысил 100 рублей", "min"),
        ("es", "bajó hasta el 18 %", "exact"),
        ("es", "hasta 18 personas", "max"),
        ("pl", "spadła do 18 proc.", "exact"),
        ("es", "se moderó, hasta el 18 %", "exact"),
        ("es", "se multiplicó, hasta 212 millones", "exact"),
        ("en", "no longer than 28 days", "max"),
        ("en", "no lower than 28 degrees", "min"),
        ("es", "no superará las 35 hectáreas", "max"),
        ("es", "no bajará de 35 hectáreas", "min"),
        ("es", "superará las 35 hectáreas", "min"),
        ("de", "nicht einmal 30 Prozent", "max"),
        ("de", "wird 35 Hektar nicht übersteigen", "max"),
        ("ru", "опустилась до 18 градусов", "exact"),
        ("ru", "выросла примерно до 18%", "approx"),
        ("uk", "зменшилася до 300", "exact"),
        ("uk", "засудили до семи років", "exact"),
        ("cs", "klesl asi o 300", "approx"),
        ("pl", "podniesienie wieku emerytalnego do 67 lat", "exact"),
        ("pl", "zwolni do 67 osób", "max"),
        ("cs", "klesl až do 300", "exact"),
        ("cs", "míra přesahující 300", "min"),
        ("pl", "stopa przekraczająca 300", "min"),
        ("ru", "уровень, превышающий 300", "min"),
        ("fi", "ylittävä 300", "min"),
        ("pl", "w porównaniu do 300", "exact"),
        ("ca", "apujar l'edat fins als 67 anys", "exact"),
        ("cs", "delší než 63 znaků", "min"),
        ("it", "maggiore di 63", "min"),
        ("en", "maximum 32 characters", "max"),
        ("uk", "кратною до 4", "exact"),
        ("pt", "não deverá ultrapassar os 300 km", "max"),
        ("pt", "deverá ultrapassar os 300 km", "min"),
        ("hr", "ne bi trebao premašiti 300 km", "max"),
        ("cs", "neměl by přesáhnout 300 km", "max"),
        ("fr", "pourrait dépasser les 300 km", "min"),
        ("en", "will exceed 300 km", "min"),
        ("pl", "spadła prawie o 30 proc.", "approx"),
        ("fr", "est descendue à moins de 5 %", "max"),
        ("fr", "110 km/h au plus tôt", "exact"),
        ("hu", "5 százalék alatt", "max"),
        ("hu", "hetek alatt 5 százalékkal", "exact"),
        ("pt", "reduzir em até 67 %", "max"),
        ("de", "stieg auf bis zu 18 Prozent", "max"),
        ("de", "stieg bis 18 Prozent", "exact"),
        ("sv", "växte till upp till 3 000 böcker", "max"),
        ("pt", "subiu para até 3.000 livros", "max"),
        ("nb", "så mye som 40 prosent", "max"),
    ],
)
def test_the_words_around_a_figure_bound_it(language: str, text: str, bound: str) -> None:
    assert [bound] == [quantity.bound for quantity in read(text, language).quantities]


@pytest.mark.parametrize(("text", "bound"), [("od 0 (dole) do 1 (hore)", "exact"), ("bez (hore) do 1", "max")])
def test_an_aside_may_part_the_ends_of_a_range(text: str, bound: str) -> None:
    assert bound == read(text, "sk").quantities[-1].bound


def test_words_before_the_next_figure_do_not_bound_the_one_before_them() -> None:
    nouns = Nouns((("cases", "de", ("Fälle",)), ("cases", "en", ("cases",))))
    for language, text in (("de", "1.468 Fälle, ungefähr 25 Prozent"), ("en", "1,468 cases, roughly 25 per cent")):
        assert ["exact", "approx"] == [one.bound for one in read(text, language, nouns).quantities]
    assert ["min"] == [one.bound for one in read("1,468 cases, at least", "en", nouns).quantities]


def test_a_time_alone_or_after_a_year_is_bounded() -> None:
    assert ["min"] == [one.bound for one in read("It opened more than two years ago.", "en").quantities]
    assert ["max"] == [one.bound for one in read("Seit 2024 höchstens 28 Tage.", "de").quantities]
    assert ["max"] == [one.bound for one in read("In 2024 at most 28 days.", "en").quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "el coste no supera los 900 euros"),
        ("it", "non oltre 900 euro"),
        ("cs", "ne více než 900 lidí"),
        ("el", "όχι περισσότερα από 900 άτομα"),
        ("ru", "цена не превышает 900 рублей"),
        ("et", "mitte rohkem kui 900 inimest"),
        ("id", "tidak lebih dari 900 orang"),
    ],
)
def test_what_is_not_more_is_at_most_that(language: str, text: str) -> None:
    assert [(None, "max")] == [(one.low, one.bound) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text"), [("pl", "ok. 900 osób"), ("da", "ca. 900 personer"), ("hu", "kb. 900 ember")]
)
def test_an_abbreviation_keeps_its_dot(language: str, text: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == ["approx"]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("sr", "Најмање 900 особа", "min"),
        ("bn", "৯০০ জনের বেশি", "min"),
        ("tr", "900'den az kişi", "max"),
        ("tr", "900 liranın üzerinde", "min"),
        ("he", "לכל היותר 900 איש", "max"),
        ("ko", "900명에 못 미치는 수준", "max"),
        ("th", "900 คนขึ้นไป", "min"),
        ("hu", "900-nál kevesebb ember", "max"),
    ],
)
def test_bounds_of_many_tongues(language: str, text: str, bound: str) -> None:
    assert [bound] == [one.bound for one in read(text, language).quantities]


@pytest.mark.parametrize(("language", "text"), [("da", "Mere end hver femte"), ("de", "Mehr als jeder fünfte Mann")])
def test_a_share_is_bounded_before_its_each(language: str, text: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == ["min"]


def test_an_amount_of_french_does_not_rise() -> None:
    (amount,) = read("un montant pouvant aller jusqu'à 1,25 milliard de dollars", "fr").quantities
    assert amount.bound == "max"


@pytest.mark.parametrize(
    ("language", "quote"),
    [("zh", "投资达到300万美元。"), ("ja", "300万ドルもの投資だ。"), ("ko", "투자는 300만 달러까지 된다.")],
)
def test_how_far_a_figure_reaches_may_be_told_as_the_most_or_plainly(language: str, quote: str) -> None:
    held = [hold(read(f"It is {words} $3 million.", "en"), [read(quote, language)]) for words in ("up to", "just")]
    assert [["same"], ["same"]] == [[one.how for one in found] for found in held]


@pytest.mark.parametrize(
    ("language", "text", "value", "bound"),
    [
        ("zh", "320多万人", 3_200_000, "min"),
        ("zh", "40余亿元", 4_000_000_000, "min"),
        ("zh", "十多个城市", 10, "min"),
        ("ko", "30여만 명", 300_000, "approx"),
        ("fr", "une centaine de villes", 100, "approx"),
    ],
)
def test_a_word_within_the_number_bounds_it(language: str, text: str, value: int, bound: str) -> None:
    assert [(Decimal(value), bound)] == [(one.value, str(one.bound)) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("ru", "более чем в 20 школах", "min"), ("ru", "менее чем за 20 минут", "max"),
        ("ru", "почти в 20 школах", "approx"),
        ("en", "up to the age of 20", "max"), ("de", "bis zum Alter von 20 Jahren", "max"),
        ("el", "έως την ηλικία των 20 ετών", "max"), ("lv", "vecāki par 20 gadiem", "min"),
        ("lt", "vyresni nei 20 metų", "min"), ("et", "vanem kui 20 aastat", "min"), ("lv", "pārsniegt 20 eiro", "min"),
        ("uk", "більш ніж у 20 школах", "min"), ("uk", "менш як за 20 хвилин", "max"), ("uk", "більш 20 шкіл", "min"),
        ("pl", "więcej niż w 20 szkołach", "min"), ("pl", "prawie w 20 szkołach", "approx"),
        ("cs", "nejméně ve 20 školách", "min"), ("cs", "asi za 20 dní", "approx"),
        ("cs", "klesl až o 20 procent", "max"),
        ("sk", "viac ako v 20 školách", "min"), ("sk", "asi v 20 školách", "approx"),
        ("hr", "gotovo u 20 škola", "approx"), ("sl", "najmanj v 20 šolah", "min"),
        ("bg", "почти в 20 училища", "approx"), ("bg", "най-малко в 20 училища", "min"),
    ],
)  # fmt: skip
def test_a_bound_may_stand_before_the_preposition(language: str, text: str, bound: str) -> None:
    assert [bound] == [one.bound for one in read(text, language).quantities]


@pytest.mark.parametrize("text", ["o avere estimată la 40 de milioane", "un număr estimat de 40 de locuri"])
def test_an_estimate_is_about_right_in_romanian_too(text: str) -> None:
    assert [one.bound for one in read(text, "ro").quantities] == ["approx"]


def test_the_dutch_word_for_as_many_as_is_a_bound() -> None:
    assert [one.bound for one in read("Er kwamen wel 40 mensen.", "nl").quantities] == ["max"]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("it", "superiore all'8%", "min"),
        ("it", "più della metà", "min"),
        ("it", "intorno al 30%", "approx"),
        ("pt", "ao redor de 30 casas", "approx"),
        ("pt", "não passa de 30 casas", "max"),
        ("nl", "pakweg 30 huizen", "approx"),
        ("ro", "nu mai puțin de 30 de case", "min"),
        ("ro", "mai puțin de 30 de case", "max"),
    ],
)
def test_bounds_of_romance_tongues_and_dutch(language: str, text: str, bound: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == [bound]


def test_what_is_higher_than_years_ago_in_chinese_bounds_no_length() -> None:
    bounds = [one.bound for one in read("产量为240万，高于四年前的170万。", "zh").quantities]
    assert ["exact", "exact", "exact"] == bounds


def test_a_japanese_particle_is_nothing_counted() -> None:
    million, doubled = read("105万人と倍以上に増えた", "ja").quantities
    assert (million.bound, doubled.form) == ("exact", "multiple")
    assert doubled.value == 2


def test_the_last_initial_of_a_code_is_no_circa() -> None:
    assert [one.bound for one in read("They sued under 42 U.S.C. 1983 in Leeds.", "en").dates] == ["exact"]
    assert [one.bound for one in read("The mill is from c. 1983 or so.", "en").dates] == ["approx"]


@pytest.mark.parametrize(("language", "text"), [("ko", "5월 3일~8일에"), ("zh", "5月3日~8日举行")])
def test_a_tilde_behind_a_letter_is_a_range(language: str, text: str) -> None:
    assert "approx" not in [one.bound for one in read(text, language).quantities]
