import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "Oct. 1, 1968", "1968-10-01"),
        ("en", "May the third", "XXXX-05-03"),
        ("en", "2017 April", "2017-04"),
        ("en", "in March", "XXXX-03"),
        ("en", "as early as March", "XXXX-03"),
        ("en", "He died on 3 may in Leeds", "XXXX-05-03"),
        ("en", "They left on 3 may 2019", "2019-05-03"),
        ("es", "uno de octubre", "XXXX-10-01"),
        ("es", "desde octubre 18 de sus 62 rutas", "XXXX-10"),
        ("fi", "15. toukokuuta 1994", "1994-05-15"),
        ("fi", "lokakuisen illan", "XXXX-10"),
        ("sv", "2016 års mässa", "2016"),
        ("sv", "den 4:e juni 1998", "1998-06-04"),
        ("pl", "w maju 2016", "2016-05"),
        ("pt", "5 de maio de 2016", "2016-05-05"),
    ],
)
def test_a_months_name_makes_a_date(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("it", "dopo il 4-1 di febbraio", "XXXX-02"),
        ("en", "the 6–3 June defeat", "XXXX-06"),
        ("fr", "du 31/1 février", "XXXX-02-01"),
        ("de", "Halle 7 - 3. Mai", "XXXX-05-03"),
    ],
)
def test_the_goals_before_a_month_are_no_days(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


def test_a_name_that_is_a_months_is_no_date() -> None:
    assert read("As May said, and as March has it", "en").dates == ()


def test_a_number_before_a_short_word_is_no_day() -> None:
    reading = read("dix-sept", "fr")
    assert (1, 0) == (len(reading.quantities), len(reading.dates))


@pytest.mark.parametrize(
    ("text", "dates"),
    [("About 12 may have died", []), ("The cost in 2025 may have been high", ["2025"]), ("The 12 march on", [])],
)
def test_a_verb_after_a_figure_is_no_month(text: str, dates: list[str]) -> None:
    assert dates == [date.edtf for date in read(text, "en").dates]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("pl", "w porównaniu z czerwcem", "XXXX-06"),
        ("pl", "przed wrześniem", "XXXX-09"),
        ("cs", "ve srovnání s červnem", "XXXX-06"),
        ("cs", "před zářím", "XXXX-09"),
        ("sk", "v porovnaní s júnom", "XXXX-06"),
        ("ru", "по сравнению с июнем", "XXXX-06"),
        ("ru", "перед сентябрём", "XXXX-09"),
        ("uk", "порівняно з червнем", "XXXX-06"),
        ("hr", "u usporedbi s lipnjem", "XXXX-06"),
        ("sl", "od maja 2024", "2024-05"),
        ("sl", "v primerjavi z junijem", "XXXX-06"),
        ("sr", "у поређењу са јуном", "XXXX-06"),
        ("bs", "u poređenju s junom", "XXXX-06"),
        ("tr", "haziranda", "XXXX-06"),
        ("tr", "hazirana göre", "XXXX-06"),
    ],
)
def test_a_month_is_known_in_its_cases(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("cs", "postup pro 16. ročník", 0),
        ("cs", "5. pro. 2020", 1),
        ("hr", "svi 3 kandidata", 0),
        ("it", "vinse per 3 set a 1", 0),
        ("ro", "cu 5 mai mulți", 0),
        ("ar", "وقال جوان سلمى", 0),
        ("ar", "في شهر جوان", 1),
        ("ro", "pe 5 mai guvernul", 1),
        ("ar", "افتُتح المتحف في مارس.", 1),
        ("ar", "من مارس الرياضة", 0),
        ("hi", "12 सितम्बर 2008", 1),
    ],
)
def test_a_short_month_that_is_a_word_has_its_full_stop(language: str, text: str, dates: int) -> None:
    assert dates == len(read(text, language).dates)


@pytest.mark.parametrize(("language", "text"), [("sl", "Potem je Maja prišla"), ("sr", "Тада је Марта дошла")])
def test_a_name_like_a_month_is_none(language: str, text: str) -> None:
    assert () == read(text, language).dates


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("ar", "5 أيار/مايو 2021", "2021-05-05"),
        ("ar", "31 ديسمبر/كانون الأول 2023", "2023-12-31"),
        ("ar", "الخامس من مايو 2021", "2021-05-05"),
        ("lv", "2021. gada 5. maijā", "2021-05-05"),
        ("bn", "২০২১ সালের ৫ মে", "2021-05-05"),
        ("fi", "toukokuun 5. päivänä 2021", "2021-05-05"),
        ("fi", "kesällä 2021", "2021"),
        ("de", "im Jänner 2021", "2021-01"),
    ],
)
def test_the_order_and_the_names_are_the_languages_own(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


def test_a_vietnamese_month_has_its_year_behind_a_stroke() -> None:
    assert [date.edtf for date in read("vào tháng 5/2021", "vi").dates] == ["2021-05"]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("uk", "6-го травня", "XXXX-05-06"),
        ("ru", "20-го мая 2017 года", "2017-05-20"),
        ("bg", "на 6-ти май", "XXXX-05-06"),
    ],
)
def test_a_day_may_have_its_ending_behind_a_hyphen(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The mill has been shut since Oct.", ["XXXX-10"]),
        ("In Sept. it burned.", ["XXXX-09"]),
        ("She met Jan. It rained.", []),
        ("It was cut in dec. lengths", []),
    ],
)
def test_a_short_month_needs_what_leads_to_it(text: str, dates: list[str]) -> None:
    assert dates == [date.edtf for date in read(text, "en").dates]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("it", "il 19 set 2023", "2023-09-19"),
        ("it", "29 mag – 4 giu 2023", "XXXX-05-29"),
        ("hr", "19. tra 2023.", "2023-04-19"),
        ("pl", "19 lip 2023", "2023-07-19"),
        ("he", "19 בינו׳ 2023", "2023-01-19"),
        ("th", "19 มกราคม ค.ศ. 2023", "2023-01-19"),
        ("th", "19 มกราคม พ.ศ. 2566", "2023-01-19"),
        ("lv", "2023. g. janvāris", "2023-01"),
        ("kk", "2023 ж. 19 қаңтар", "2023-01-19"),
        ("ml", "2023, ജനുവരി 19", "2023-01-19"),
        ("mt", "19 ta’ Jannar 2023", "2023-01-19"),
        ("gd", "19mh dhen Fhaoilleach 2023", "2023-01-19"),
        ("eo", "la 19-a de Januaro 2023", "2023-01-19"),
    ],
)
def test_dates_are_read_as_cldr_prints_them(language: str, text: str, edtf: str) -> None:
    assert edtf == read(text, language).dates[0].edtf


def test_a_short_month_that_is_a_word_is_one_elsewhere() -> None:
    assert () == read("un set di 4 pezzi", "it").dates


@pytest.mark.parametrize(
    "text", ["May 3–8, 2023", "May 3 to 8, 2023", "May 3, 5 and 8, 2023", "May 3\u2009–\u20098, 2023"]
)
def test_the_year_behind_several_days_is_that_of_the_first(text: str) -> None:
    assert "2023-05-03" == read(f"It ran {text}.", "en").dates[0].edtf


def test_a_month_before_a_dash_and_another_is_no_verb() -> None:
    assert ["XXXX-05", "2023-06"] == [date.edtf for date in read("The rains (May – June 2023).", "en").dates]
