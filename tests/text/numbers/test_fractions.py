from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "two thirds", "0.6667"),
        ("en", "3/4", "0.75"),
        ("en", "2 1/4", "2.25"),
        ("en", "2½", "2.5"),
        ("en", "one twenty-fifth", "0.04"),
        ("en", "one hundred and three quarters", "100.75"),
        ("en", "one billion and a half million", "1000500000"),
        ("en", "one in five", "0.2"),
        ("en", "half a dozen", "6"),
        ("fr", "un demi-million", "500000"),
        ("fr", "vingt-trois cinquièmes", "4.6"),
        ("de", "fünf und drei Viertel Milliarde", "5750000000"),
        ("es", "tres millones y medio", "3500000"),
        ("ja", "3分の1", "0.3333"),
        ("ru", "треть", "0.3333"),
        ("cs", "třetina", "0.3333"),
        ("ar", "ثلثا", "0.6667"),
        ("zh", "三分之二", "0.6667"),
        ("es", "nueve de cada diez", "0.9"),
        ("ru", "девять из десяти", "0.9"),
        ("ko", "3분의 1", "0.3333"),
        ("zh", "一半", "0.5"),
    ],
)
def test_fractions_are_read_in_words_and_figures(language: str, text: str, value: str) -> None:
    (found,) = read(text, language).quantities
    assert found.value is not None
    assert abs(Decimal(value) - found.value) < Decimal("0.0001")


def test_a_fraction_keeps_its_two_numbers() -> None:
    (found,) = read("two thirds", "en").quantities
    assert (Decimal(2), Decimal(3)) == found.parts


@pytest.mark.parametrize(
    ("text", "count"), [("24/7", 2), ("doubled in five years", 2), ("12 out of 10", 2), ("1/2/3", 3)]
)
def test_what_is_no_proper_fraction_stays_apart(text: str, count: int) -> None:
    assert count == len(read(text, "en").quantities)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "every third person"),
        ("en", "every 3rd person"),
        ("de", "jede dritte Person"),
        ("nl", "elke derde persoon"),
        ("sv", "var tredje person"),
        ("da", "hver tredje person"),
    ],
)
def test_every_third_is_a_third(language: str, text: str) -> None:
    (found,) = read(text, language).quantities
    assert found.parts == (Decimal(1), Decimal(3))


def test_the_third_is_none() -> None:
    (found,) = read("the third person", "en").quantities
    assert found.form == "ordinal"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pl", "ćwierć miliona osób", "250000"),
        ("cs", "čtvrt milionu lidí", "250000"),
        ("nb", "en kvart million mennesker", "250000"),
        ("tr", "çeyrek milyon kişi", "250000"),
        ("tr", "yarım milyon kişi", "500000"),
        ("cs", "třípětinová většina", "0.6"),
        ("lt", "ketvirtis milijono", "250000"),
        ("et", "veerand miljonit", "250000"),
    ],
)
def test_a_quarter_multiplies_what_it_is_of(language: str, text: str, value: str) -> None:
    assert [one.value for one in read(text, language).quantities] == [Decimal(value)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("hr", "dva i pol milijuna eura", "2500000"),
        ("sr", "два и по милиона евра", "2500000"),
        ("lt", "du su puse milijono", "2500000"),
        ("lv", "divi ar pusi miljoni", "2500000"),
        ("vi", "hai triệu rưỡi", "2500000"),
        ("ar", "مليونين ونصف المليون", "2500000"),
        ("el", "δυόμισι εκατομμύρια", "2500000"),
        ("ru", "час и половина", "1.5"),
        ("he", "שעה וחצי", "1.5"),
    ],
)
def test_a_half_is_added_to_what_it_follows(language: str, text: str, value: str) -> None:
    assert [one.value for one in read(text, language).quantities] == [Decimal(value)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pl", "siedmiu na dziesięciu Polaków", "0.7"),
        ("el", "εννέα στους δέκα χρήστες", "0.9"),
        ("ja", "10人に1人が喫煙", "0.1"),
        ("hi", "दस में से नौ लोग", "0.9"),
        ("cs", "každý pátý člověk", "0.2"),
        ("pl", "co piąte dziecko", "0.2"),
        ("es", "la quinta parte del total", "0.2"),
        ("ru", "одна пятая территории", "0.2"),
        ("tr", "beşte biri", "0.2"),
        ("pl", "co drugi Polak", "0.5"),
        ("sv", "varannan svensk", "0.5"),
        ("fi", "neljänneksellä", "0.25"),
        ("nb", "falt med en firedel", "0.25"),
    ],
)
def test_shares_are_read_however_they_are_told(language: str, text: str, value: str) -> None:
    assert [one.value for one in read(text, language).quantities] == [Decimal(value)]


@pytest.mark.parametrize(("language", "text"), [("pl", "wzrosła z 3 na 5 tysięcy"), ("el", "δύο στις 5 Μαΐου")])
def test_from_one_figure_to_another_and_a_day_are_no_shares(language: str, text: str) -> None:
    assert not [one for one in read(text, language).quantities if one.parts]


@pytest.mark.parametrize(("language", "text"), [("en", "fell by a quarter"), ("cs", "klesl o čtvrtinu")])
def test_what_changed_by_a_quarter_changed_by_a_share(language: str, text: str) -> None:
    assert [one.form for one in read(text, language).quantities] == ["fraction"]


def test_greek_figures_of_a_change_are_no_ratio() -> None:
    assert [one.value for one in read("αυξάνεται από τα 780 στα 830", "el").quantities] == [Decimal(780), Decimal(830)]


def test_a_vietnamese_percentage_is_no_ratio() -> None:
    assert [(one.value, one.units) for one in read("77 phần trăm", "vi").quantities] == [(Decimal(77), ("percent",))]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "ett halvt dussin", "6"),
        ("nb", "to dusin", "24"),
        ("hu", "két tucat", "24"),
        ("pl", "dwa tuziny", "24"),
        ("el", "δύο ντουζίνες", "24"),
        ("ru", "три дюжины", "36"),
        ("tr", "üç düzine", "36"),
        ("pt", "meia duzia", "6"),
    ],
)
def test_dozens_are_counted(language: str, text: str, value: str) -> None:
    (found,) = read(text, language).quantities
    assert Decimal(value) == found.value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pt", "três vinte avos", "0.15"),
        ("pt", "duzentos virgula zero tres", "200.03"),
        ("tr", "iki yüz nokta yetmiş bir", "200.71"),
        ("tr", "üç bölü dört", "0.75"),
        ("sv", "tre åttondelar", "0.375"),
        ("nb", "tre åttendedeler", "0.375"),
    ],
)
def test_parts_and_points_in_words(language: str, text: str, value: str) -> None:
    (found,) = read(text, language).quantities
    assert Decimal(value) == found.value


def test_a_turkish_ending_tells_a_share_from_a_time() -> None:
    (share,) = read("Üyelerin 5'te 4'ü geldi", "tr").quantities
    assert Decimal("0.8") == share.value
    (count,) = read("2019'da 3 kişi geldi", "tr").quantities
    assert Decimal(3) == count.value


def test_a_printed_decimal_is_no_numerator() -> None:
    (found,) = read("costa 1,20 centesimi", "it").quantities
    assert (Decimal("1.20"), "cent") == (found.value, found.units[0])


@pytest.mark.parametrize(("text", "value"), [("百分之百", 1), ("百分之一百二十", "1.2"), ("百分之三", "0.03")])
def test_of_a_hundred_parts_all_may_be_meant_and_more(text: str, value: str) -> None:
    assert [Decimal(value)] == [one.value for one in read(text, "zh").quantities]


def test_greek_hundredths_are_centimetres() -> None:
    (found,) = read("Έχει μήκος 12 εκατοστά", "el").quantities
    assert (Decimal(12), "centimeter") == (found.value, found.units[0])
