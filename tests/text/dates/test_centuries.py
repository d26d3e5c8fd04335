import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("fr", "XXIe siècle", "20XX"),
        ("en", "nineteenth century", "18XX"),
        ("es", "siglo XIX", "18XX"),
        ("zh", "20世纪", "19XX"),
        ("en", "the eighties", "198X"),
        ("en", "1980s", "198X"),
        ("it", "anni sessanta", "196X"),
        ("nl", "jaren 60", "196X"),
        ("id", "tahun 1990-an", "199X"),
        ("it", "nel Trecento", "13XX"),
        ("sv", "på 1800-talet", "18XX"),
        ("sv", "på nittiotalet", "199X"),
        ("sv", "på femtiotalet", "195X"),
        ("is", "á níunda áratugnum", "198X"),
        ("da", "i halvfemserne", "199X"),
        ("fr", "les années quatre-vingt-dix", "199X"),
        ("es", "a finales de los noventa", "199X"),
        ("pl", "w latach dziewięćdziesiątych", "199X"),
        ("cs", "v 90. letech", "199X"),
        ("ru", "в девяностые годы", "199X"),
        ("uk", "у дев'яності роки", "199X"),
        ("ar", "في التسعينيات", "199X"),
        ("ja", "1990年代", "199X"),
        ("ko", "1990년대", "199X"),
        ("fr", "au XVIIème siècle", "16XX"),
        ("fr", "le XXième siècle", "19XX"),
        ("fr", "LE XIXE SIÈCLE", "18XX"),
        ("fr", "dans les années 300", "03XX"),
        ("en", "in the 900s", "09XX"),
        ("ru", "в XI столетии", "10XX"),
        ("ru", "в ХХ веке", "19XX"),
        ("it", "nel 17esimo secolo", "16XX"),
        ("pl", "w wieku XV", "14XX"),
        ("hu", "a 13. századtól", "12XX"),
        ("sv", "under 900-talet", "09XX"),
        ("eu", "XV. mendean", "14XX"),
        ("eu", "1990eko hamarkadan", "199X"),
    ],
)
def test_centuries_and_decades_keep_their_unknown_digits(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "på 2000-talet"), ("fi", "2000-luvulla"), ("nb", "på 2000-tallet"), ("en", "in the 2000s")],
)
def test_the_hundred_years_may_be_their_first_ten(language: str, text: str) -> None:
    assert [("20XX", "200X")] == [(date.edtf, date.other) for date in read(text, language).dates]


def test_the_noughties_are_of_this_century() -> None:
    assert ["200X", "201X", "193X"] == [read(text, "da").dates[0].edtf for text in ("00'erne", "10'erne", "30'erne")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the 15th and 16th centuries"),
        ("en", "from the fifteenth to the sixteenth century"),
        ("de", "15. und 16. Jahrhundert"),
        ("de", "15./16. Jahrhundert"),
        ("fr", "XVe et XVIe siècles"),
        ("fr", "du XVe au XVIe siècle"),
        ("es", "los siglos XV y XVI"),
        ("it", "tra il XV e il XVI secolo"),
        ("fr", "aux XVème et XVIème siècles"),
        ("pl", "w wiekach XV i XVI"),
        ("ru", "между XV и XVI веками"),
        ("ro", "secolele al XV-lea și al XVI-lea"),
        ("ca", "els segles XV i XVI"),
        ("ro", "secolele XV și XVI"),
        ("pl", "na przełomie XV i XVI wieku"),
        ("ru", "в XV–XVI веках"),
        ("cs", "v 15. a 16. století"),
        ("hu", "a 15. és 16. században"),
        ("tr", "15. ve 16. yüzyıllarda"),
        ("sv", "1400- och 1500-talen"),
        ("fi", "1400- ja 1500-luvuilla"),
        ("zh", "15和16世纪"),
        ("ko", "15~16세기"),
    ],
)
def test_two_centuries_may_share_their_word(language: str, text: str) -> None:
    assert ["14XX", "15XX"] == [date.edtf for date in read(text, language).dates]


def test_what_leads_to_a_century_by_chance_is_none() -> None:
    assert ["14XX"] == [date.edtf for date in read("On page 3 and in the 15th century", "en").dates]


def test_a_number_of_centuries_is_a_duration() -> None:
    assert [("century",)] == [quantity.units for quantity in read("three centuries", "en").quantities]


def test_a_span_of_years_is_no_decade_and_hundreds_of_things_are_no_century() -> None:
    assert [["2010", "2015"], []] == [
        [date.edtf for date in read(text, language).dates]
        for text, language in (("w latach 2010–2015", "pl"), ("C'erano trecento persone", "it"))
    ]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("fr", "à la fin du XIXᵉ siècle", "18XX"),
        ("ar", "في القرن التاسع عشر", "18XX"),
        ("ar", "القرن الواحد والعشرين", "20XX"),
        ("fa", "در قرن نوزدهم", "18XX"),
        ("he", "במאה ה-19", "18XX"),
        ("id", "abad ke-19", "18XX"),
        ("uk", "у XIX ст.", "18XX"),
        ("hi", "1990 के दशक में", "199X"),
        ("bn", "১৯৯০-এর দশকে", "199X"),
        ("et", "1990. aastatel", "199X"),
        ("lv", "1990. gados", "199X"),
        ("hu", "a kilencvenes években", "199X"),
        ("sl", "v devetdesetih letih", "199X"),
        ("th", "ทศวรรษ 1990", "199X"),
    ],
)
def test_centuries_and_decades_of_many_tongues(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mill opened at the start of the millennium."),
        ("cs", "Mlýn otevřeli na začátku tisíciletí."),
        ("fr", "Le moulin a ouvert au début du millénaire."),
        ("ru", "Мельница открылась в начале тысячелетия."),
    ],
)
def test_the_beginning_of_the_millennium_is_the_early_two_thousands(language: str, text: str) -> None:
    (date,) = read(text, language).dates
    assert ("20XX", "200X", "early") == (date.edtf, date.other, date.part)


def test_what_is_said_of_a_millennium_and_not_of_its_beginning_is_no_date() -> None:
    assert () == read("It was the storm of the millennium.", "en").dates
