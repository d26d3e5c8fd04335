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
        ("ja", "300人以上", "min"),
        ("ja", "300以上", "min"),
        ("zh", "至少有17人受伤", "min"),
        ("zh", "至少造成17人受伤", "min"),
        ("zh", "最多可达20米", "max"),
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
        ("nb", "så mye som 40 prosent", "max"),
    ],
)
def test_the_words_around_a_figure_bound_it(language: str, text: str, bound: str) -> None:
    assert [bound] == [quantity.bound for quantity in read(text, language).quantities]


def test_a_change_says_far_off_where_it_ends_if_it_says_where_it_began() -> None:
    found = read("spadła z 18,4 proc. w lutym tego roku do 6,6 proc. w maju", "pl").quantities
    assert ["exact", "exact"] == [quantity.bound for quantity in found]
    found = read("подвоївся — до 67 млн", "uk").quantities
    assert ["exact", "exact"] == [quantity.bound for quantity in found]
    assert ["max"] == [one.bound for one in read("Spadła. W lutym tego roku zwolni do 66 osób", "pl").quantities]


@pytest.mark.parametrize(("text", "bound"), [("od 0 (dole) do 1 (hore)", "exact"), ("bez (hore) do 1", "max")])
def test_an_aside_may_part_the_ends_of_a_range(text: str, bound: str) -> None:
    assert bound == read(text, "sk").quantities[-1].bound


@pytest.mark.parametrize(
    ("language", "text", "bound", "mild"),
    [
        ("sv", "översteg räntan 6 procent", "min", True),
        ("sv", "översteg 6 procent", "min", False),
        ("da", "højst vare 18 måneder", "max", True),
        ("pt", "durar, no máximo, 18 meses", "max", True),
        ("pl", "nie przekroczyła stopa 6 proc.", "max", True),
        ("pl", "przekroczyła w tym roku wszystkie 6", "exact", False),
    ],
)
def test_what_stands_apart_from_its_figure_bounds_it_mildly(language: str, text: str, bound: str, mild: bool) -> None:
    assert [(bound, mild)] == [(one.bound, one.mild) for one in read(text, language).quantities]


def test_what_a_change_reaches_may_be_its_most() -> None:
    mild = [read(text, "it").quantities[0].mild for text in ("ridurre il rischio fino al 30%", "costa 30 euro")]
    assert [True, False] == mild


def test_a_change_told_in_basis_points_ends_at_no_bound() -> None:
    found = read("повысил ключевую ставку на 200 базисных пунктов, до 21%", "ru").quantities
    assert [("basis-point",), ("percent",)] == [quantity.units for quantity in found]
    assert ["exact", "exact"] == [quantity.bound for quantity in found]


def test_words_before_the_next_figure_do_not_bound_the_one_before_them() -> None:
    nouns = Nouns((("cases", "de", ("Fälle",)), ("cases", "en", ("cases",))))
    for language, text in (("de", "1.468 Fälle, ungefähr 25 Prozent"), ("en", "1,468 cases, roughly 25 per cent")):
        assert ["exact", "approx"] == [one.bound for one in read(text, language, nouns).quantities]
    assert ["min"] == [one.bound for one in read("1,468 cases, at least", "en", nouns).quantities]


@pytest.mark.parametrize(
    "text",
    [
        "five seats more than two years ago",
        "120 fewer than two years ago",
        "8.3% more than two years ago",
        "400 km more than two years ago",
    ],
)
def test_a_comparison_with_a_time_does_not_bound_it(text: str) -> None:
    assert ["exact", "exact"] == [one.bound for one in read(text, "en").quantities]


def test_a_time_alone_or_after_a_year_is_bounded() -> None:
    assert ["min"] == [one.bound for one in read("It opened more than two years ago.", "en").quantities]
    assert ["max"] == [one.bound for one in read("Seit 2024 höchstens 28 Tage.", "de").quantities]
    assert ["max"] == [one.bound for one in read("In 2024 at most 28 days.", "en").quantities]


def test_french_under_bounds_what_is_fallen_under_and_need_not() -> None:
    """One also works under 35 degrees, and is buried under two metres of snow."""
    found = [read(f"passer {under} 20 %", "fr").quantities[0] for under in ("sous", "sous les")]
    assert [("max", True), ("max", False)] == [(one.bound, one.mild) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "mild"),
    [
        ("en", "Over 30 days, prices rose", True),
        ("en", "The works went on over two years", True),
        ("en", "for over 20 years", False),
        ("en", "lasted over two years", False),
        ("en", "will take over 18 months", False),
        ("en", "He took over two years ago", True),
        ("en", "well over two years", False),
        ("en", "over 20 people", False),
        ("de", "Er lernte über zwei Jahre", True),
        ("de", "seit über zwei Jahren", False),
        ("it", "da oltre venti anni", False),
        ("sv", "i över två år", False),
        ("es", "desde dos años", True),
        ("da", "i det mindste 5 år", False),
    ],
)
def test_a_word_that_also_says_throughout_is_a_mild_bound_of_a_time(language: str, text: str, mild: bool) -> None:
    (found,) = read(text, language).quantities
    assert (mild, True) == (found.mild, found.bound != "exact")


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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lv", "alga pieauga līdz 1685 eiro"),
        ("lt", "alga išaugo iki 1685 eurų"),
        ("hr", "plaća je porasla do 1685 eura"),
        ("el", "ο μισθός αυξήθηκε έως 1685 ευρώ"),
        ("id", "upah naik hingga 1685 euro"),
        ("he", "השכר עלה עד 1685 אירו"),
    ],
)
def test_where_a_change_ends_is_no_bound_in_other_tongues_either(language: str, text: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == ["exact"]


@pytest.mark.parametrize(("language", "text"), [("da", "Mere end hver femte"), ("de", "Mehr als jeder fünfte Mann")])
def test_a_share_is_bounded_before_its_each(language: str, text: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == ["min"]


def test_a_telephone_number_is_not_bounded() -> None:
    assert {one.bound for one in read("Hilfe gibt es unter 0800 123 456.", "de").quantities} == {"exact"}


def test_an_amount_of_french_does_not_rise() -> None:
    (amount,) = read("un montant pouvant aller jusqu'à 1,25 milliard de dollars", "fr").quantities
    assert amount.bound == "max"


def test_what_a_verb_governs_is_no_bound() -> None:
    assert [one.bound for one in read("Der Fonds verfügt über 12 Millionen Euro.", "de").quantities] == ["exact"]


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


@pytest.mark.parametrize(
    ("language", "text", "mild"),
    [
        ("pl", "majątek szacowany na 20 milionów", False), ("cs", "majetek v odhadované hodnotě 20 milionů", False),
        ("ru", "состояние, оцениваемое в 20 миллионов", True), ("uk", "статок оцінюється у 20 мільйонів", True),
        ("hr", "imetak procijenjen na 20 milijuna", False), ("sl", "premoženje, ocenjeno na 20 milijonov", False),
        ("bg", "имотите се оценяват на 20 милиона", True),
    ],
)  # fmt: skip
def test_an_estimate_is_about_right_where_it_is_no_price(language: str, text: str, mild: bool) -> None:
    (found,) = read(text, language).quantities
    assert ("approx", mild) == (found.bound, found.mild)


@pytest.mark.parametrize(
    ("language", "text", "mild"),
    [
        ("pl", "trafiły do pięciu bibliotek", True), ("pl", "do 50 bibliotek", False), ("pl", "do pięciu lat", False),
        ("cs", "dostaly se do pěti knihoven", True), ("uk", "потрапили до п'яти бібліотек", True),
    ],
)  # fmt: skip
def test_where_something_goes_to_is_hardly_a_bound(language: str, text: str, mild: bool) -> None:
    assert [("max", mild)] == [(one.bound, one.mild) for one in read(text, language).quantities]


def test_a_poll_is_held_among_people_and_a_flat_costs_less() -> None:
    assert [one.bound for one in read("Dat blijkt uit een peiling onder 800 huurders.", "nl").quantities] == ["exact"]
    assert [one.bound for one in read("Een flat kost er onder 800 euro.", "nl").quantities] == ["max"]


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


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("it", "È il più giovane dei quattro fratelli.", "exact"),
        ("it", "Acme è il più grande di tre birrifici.", "exact"),
        ("it", "È più giovane di 40 anni.", "max"),
        ("es", "Es la mayor de las tres hermanas.", "exact"),
        ("es", "Es el menor de cuatro hermanos.", "exact"),
        ("es", "Los menores de 18 años entran gratis.", "max"),
        ("es", "Una cifra mayor de 40.", "min"),
    ],
)
def test_the_eldest_of_three_is_no_bound(language: str, text: str, bound: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == [bound]
