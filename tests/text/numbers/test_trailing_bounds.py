import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("fr", "45 personnes au moins sont mortes", "min"),
        ("fr", "Quarante-cinq personnes au minimum", "min"),
        ("fr", "45 personnes maximum", "max"),
        ("fr", "45 personnes environ", "approx"),
        ("es", "45 personas como mínimo", "min"),
        ("es", "45 personas aproximadamente", "approx"),
        ("it", "45 persone almeno", "min"),
        ("en", "45 points or more", "min"),
        ("en", "45% of its capacity at most", "max"),
        ("en", "45 pupils per class at most", "max"),
        ("fr", "45 élèves par classe au maximum", "max"),
        ("ur", "45 ڈالر تک پہنچ گئے", "exact"),
        ("hi", "45 डॉलर तक पहुंचा", "exact"),
        ("hi", "45 डॉलर तक", "max"),
        ("en", "45 dollars of its value at least", "min"),
        ("fr", "45 % de sa capacité au maximum", "max"),
        ("es", "45 % de su capacidad como máximo", "max"),
        ("de", "45 % seiner Kapazität oder weniger", "max"),
        ("pt", "45 % da sua capacidade no máximo", "max"),
        ("de", "45 Tote oder mehr", "min"),
        ("pl", "45 osób lub więcej", "min"),
        ("ro", "45 de persoane cel puțin", "min"),
        ("ru", "45 человек как минимум", "min"),
        ("el", "45 άτομα το πολύ", "max"),
        ("ar", "45 شخصًا على الأقل", "min"),
        ("he", "45 אנשים לפחות", "min"),
        ("hi", "45 लोगों से अधिक", "min"),
        ("tr", "45 kişiden fazla", "min"),
        ("hu", "45 fölé emelkedett", "min"),
        ("hu", "45 fok alá esett", "max"),
        ("ja", "3万基以上の充電器", "min"),
        ("ja", "1万5000世帯以上", "min"),
        ("zh", "45艘船以上", "min"),
        ("ja", "45人を超え、過去最多", "min"),
        ("ja", "45人を上回った", "min"),
        ("ja", "45人に満たず", "max"),
        ("ko", "45명 아래로 떨어졌다", "max"),
        ("ko", "45명이 채 안 되는 사람", "max"),
        ("tr", "yüzde 45'inden azı", "max"),
        ("tr", "yüzde 45'inden fazlası", "min"),
        ("tr", "yüzde 45'inden fazlasının", "min"),
        ("tr", "4,5 milyardan daha fazla ağaç", "min"),
        ("tr", "45 milyon ABD dolarından daha yüksek", "min"),
        ("tr", "45 saatten kısa", "max"),
        ("tr", "45 dolara kadar", "max"),
        ("tr", "45 milyona varan", "max"),
        ("tr", "45 milyona yaklaşan", "approx"),
        ("hi", "45 से भी अधिक", "min"),
        ("tr", "45 milyona kadar koltuk", "max"),
        ("tr", "45 milyona kadar yükseldi", "exact"),
        ("tr", "45'i bulacağını söyledi", "max"),
        ("tr", "45 milyon doları bulan yatırım", "max"),
        ("tr", "45 hafta kadar", "approx"),
        ("tr", "45 sene kadar", "approx"),
        ("tr", "45 köprü yapılana kadar", "exact"),
        ("tr", "45 milyon sterlin olduğu tahmin edilen", "approx"),
    ],
)
def test_words_behind_what_is_counted_bound_the_figure(language: str, text: str, bound: str) -> None:
    assert [bound] == [quantity.bound for quantity in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "45 morts et plus de 100 blessés"),
        ("fr", "45 morts environ 100 blessés"),
        ("en", "45 dead and over 100 wounded"),
        ("en", "15 points plus 7 rebounds"),
        ("en", "45 wins or more than any rival"),
        ("en", "45 arrested, at least the report said"),
        ("de", "45 Tote und mehr als 100 Verletzte"),
        ("es", "45 muertos y más de 100 heridos"),
        ("fr", "45 candidats au plus tard"),
        ("tr", "45 kişi üzerinde deney"),
        ("ja", "45人が5時間以上"),
    ],
)
def test_words_that_lead_on_to_something_else_do_not(language: str, text: str) -> None:
    assert "exact" == read(text, language).quantities[0].bound


@pytest.mark.parametrize(
    ("language", "quote"), [("en", "At least 45 people died."), ("ru", "Погибли не менее 45 человек.")]
)
def test_a_bound_behind_the_noun_is_the_one_before_the_figure(language: str, quote: str) -> None:
    ours, theirs = read("45 personnes au moins sont mortes.", "fr"), read(quote, language)
    assert ["same"] == [one.how for one in hold(ours, [theirs])] == [one.how for one in hold(theirs, [ours])]


@pytest.mark.parametrize(
    ("text", "bound"),
    [("Húszezernél is többen", "min"), ("50 négyzetméternél kisebb", "max"), ("50 méter, kisebb", "exact")],
)
def test_the_end_of_a_hungarian_word_says_than_what_it_is_more(text: str, bound: str) -> None:
    assert [bound] == [one.bound for one in read(text, "hu").quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "80 किलोमीटर (50 मील) से अधिक"),
        ("tr", "80 km'den (50 mil) fazla"),
        ("en", "80 km (50 miles) or more"),
    ],
)
def test_a_bound_may_stand_behind_the_writers_own_conversion(language: str, text: str) -> None:
    assert ["min", "min"] == [one.bound for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("el", "5.000 γέφυρες και πλέον", "min"),
        ("hu", "11 millió euróra becsült vagyon", "approx"),
        ("id", "18 tahun ke atas", "min"),
        ("en", "50 percent plus one vote", "exact"),
        ("de", "50 Prozent plus eine Stimme", "exact"),
    ],
)
def test_bounds_behind_in_other_words(language: str, text: str, bound: str) -> None:
    assert bound == read(text, language).quantities[0].bound


def test_what_is_added_bounds_nothing() -> None:
    assert [one.bound for one in read("Half needs 30 seats plus one seat.", "en").quantities if one.value == 30] == [
        "exact"
    ]
    assert [one.bound for one in read("It has 30 plus seats.", "en").quantities] == ["min"]
