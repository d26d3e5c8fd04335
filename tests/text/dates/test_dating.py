import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "2018-05-03", "2018-05-03"),
        ("en", "2018-05", "2018-05"),
        ("cs", "11. 7. 2007", "2007-07-11"),
        ("de", "08.11.1988", "1988-11-08"),
        ("zh", "5月3日", "XXXX-05-03"),
        ("ko", "2019년 5월 3일", "2019-05-03"),
        ("en", "1850", "1850"),
        ("pl", "w lutym", "XXXX-02"),
        ("ru", "в феврале", "XXXX-02"),
        ("cs", "v únoru", "XXXX-02"),
        ("uk", "у лютому", "XXXX-02"),
        ("ro", "luna mai", "XXXX-05"),
        ("vi", "ngày 7/9", "XXXX-09-07"),
        ("vi", "sáng 3/10", "XXXX-10-03"),
        ("en", "FY24", "2024"),
        ("en", "FY 2024", "2024"),
        ("tr", "1954'da açılan okul", "1954"),
    ],
)
def test_dates_in_figures_follow_their_language(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize("text", ["1850 km", "1,850", "#1850", "$1850", "1850x"])
def test_a_figure_that_counts_something_is_no_year(text: str) -> None:
    assert () == read(text, "en").dates


def test_a_year_keeps_the_bound_said_of_it() -> None:
    assert ["approx"] == [date.bound for date in read("etwa 2000 Soldaten", "de").dates]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("pl", "w 2021 roku", "2021"),
        ("ru", "к концу 2023 года", "2023"),
        ("ru", "в марте 2021 года", "2021-03"),
        ("uk", "наприкінці 2023 року", "2023"),
        ("hr", "2021. godine", "2021"),
        ("lt", "2021 metais", "2021"),
        ("vi", "năm 2021", "2021"),
        ("id", "tahun 2030", "2030"),
        ("et", "2026. aastat", "2026"),
    ],
)
def test_a_year_may_have_the_word_for_it_beside(language: str, text: str, edtf: str) -> None:
    found = read(text, language)
    assert ([edtf], ()) == ([date.edtf for date in found.dates], found.quantities)


def test_a_number_of_years_is_a_duration() -> None:
    assert not read("przez 1000 lat", "pl").dates


@pytest.mark.parametrize(("language", "text"), [("ja", "4〜12月期"), ("zh", "4-12月"), ("en", "April-December")])
def test_a_span_of_months_is_two_dates(language: str, text: str) -> None:
    assert ["XXXX-04", "XXXX-12"] == [date.edtf for date in read(text, language).dates]


def test_weekdays_may_have_their_article_on_them() -> None:
    assert [[4], [4]] == [[date.weekday for date in read(text, "sv").dates] for text in ("på torsdagen", "på torsdag")]


@pytest.mark.parametrize(
    ("text", "far"),
    [
        ("2023/24", "2024"), ("2023-24", "2024"), ("2023–24", "2024"), ("2023/2024", "2024"), ("2023-2024", "2024"),
        ("2009-10", "2010"), ("1999/00", "2000"), ("FY2023/24", "2024"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_year_that_runs_over_two_is_both(language: str, text: str, far: str) -> None:
    found = read(f"in {text},", language)
    near = text.removeprefix("FY")[:4]
    assert ([near, far], ()) == ([date.edtf for date in found.dates], found.quantities)


@pytest.mark.parametrize(
    ("text", "edtf"), [("2018-05", "2018-05"), ("2024/06", "2024-06"), ("2009-10-11", "2009-10-11")]
)
def test_a_year_and_its_month_are_one_date(text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, "en").dates]


@pytest.mark.parametrize(
    ("language", "text", "edtf", "other"),
    [
        ("en", "1/7/2025", "2025-01-07", "2025-07-01"),
        ("en", "13/7/2025", "2025-07-13", ""),
        ("en", "7/7/2025", "2025-07-07", ""),
        ("en-GB", "1/7/2025", "2025-07-01", ""),
        ("en-US", "1/7/2025", "2025-01-07", ""),
        ("fr", "1/7/2025", "2025-07-01", ""),
    ],
)
def test_english_of_no_said_country_has_two_orders(language: str, text: str, edtf: str, other: str) -> None:
    assert [(edtf, other)] == [(date.edtf, date.other) for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("hu", "A tanács kedden ülésezett.", 2),
        ("pl", "w środę rano", 3),
        ("cs", "ve středu", 3),
        ("hr", "u nedjelju", 7),
        ("ru", "в субботу", 6),
        ("lt", "antradienį", 2),
        ("lv", "otrdien", 2),
        ("et", "teisipäeval", 2),
        ("sv", "i tisdags", 2),
        ("da", "i torsdags", 4),
        ("nb", "fredags kveld", 5),
        ("nn", "laurdag", 6),
        ("sv", "stängt på måndagar", 1),
        ("fi", "suljettu maanantaisin", 1),
        ("zh", "周二上午", 2),
        ("he", "ביום ג' בערב", 2),
        ("he", "ביום א‘ בבוקר", 7),
        ("ro", "Piața este închisă lunea.", 1),
        ("nl", "De markt is woensdags dicht.", 3),
    ],
)
def test_days_of_the_week_are_inflected(language: str, text: str, weekday: int) -> None:
    assert [weekday] == [date.weekday for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "每周一次"), ("cs", "kolem středu terče"), ("ru", "защитить среду"), ("he", "יום העצמאות")],
)
def test_a_word_that_only_looks_like_a_day_is_none(language: str, text: str) -> None:
    assert not read(text, language).dates


@pytest.mark.parametrize(
    ("language", "text", "shifts"),
    [
        ("ko", "지난해 매출", [-1]),
        ("fi", "viime vuonna", [-1]),
        ("lt", "pernai", [-1]),
        ("id", "tahun lalu", [-1]),
        ("it", "dall'inizio dello scorso anno", [-1]),
        ("it", "i conti della prossima settimana", [1]),
        ("ro", "bugetul acestei luni", [0]),
        ("ro", "la sfârșitul anului trecut", [-1]),
        ("id", "dua tahun lalu", []),
        ("th", "2 ปีก่อน", []),
    ],
)
def test_last_year_is_no_number_of_years_ago(language: str, text: str, shifts: list[int]) -> None:
    assert shifts == [date.shift for date in read(text, language).dates]


def test_a_multiple_before_last_year_counts_no_years() -> None:
    assert [date.shift for date in read("Les exportations ont doublé l'an dernier.", "fr").dates] == [-1]


@pytest.mark.parametrize(
    ("language", "text", "weekday", "part"),
    [
        ("de", "am Samstagmorgen", 6, "morning"), ("de", "bis Sonntagabend um acht", 7, "evening"),
        ("de", "die freitagabendlichen Sitzungen", 5, ""), ("nl", "op zaterdagochtend", 6, "morning"),
        ("nl", "zondagmorgen", 7, "morning"), ("sv", "på lördagsmorgonen", 6, "morning"),
        ("nb", "fredagskvelden", 5, "evening"),
        ("fi", "lauantaiaamuna", 6, "morning"), ("et", "reedeõhtul", 5, "evening"),
    ],
)  # fmt: skip
def test_a_day_and_a_part_of_it_may_be_one_word(language: str, text: str, weekday: int, part: str) -> None:
    [date] = read(text, language).dates
    assert (weekday, part, None) == (date.weekday, date.part, date.shift)


@pytest.mark.parametrize("text", ["die Sonntagsfrage", "die Montagsdemonstrationen"])
def test_a_day_that_begins_another_word_is_none(text: str) -> None:
    assert () == read(text, "de").dates


@pytest.mark.parametrize("text", ["tỷ lệ 7/9", "số 7/9/5", "ngày 7/19"])
def test_two_figures_with_a_stroke_are_a_day_only_behind_a_word_for_one(text: str) -> None:
    assert () == read(text, "vi").dates


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("ja", "24年3月に開業", "2024-03"),
        ("ja", "25年春", "2025"),
        ("ko", "24년 3월 5일", "2024-03-05"),
        ("ko", "25년 말", "2025"),
    ],
)
def test_a_year_of_two_figures_is_of_this_century_or_the_last(language: str, text: str, edtf: str) -> None:
    (date,) = read(text, language).dates
    assert (date.edtf, date.other) == (edtf, f"19{edtf[2:]}")


@pytest.mark.parametrize(("language", "text"), [("ja", "創業から24年になる"), ("ja", "24年ぶり"), ("ko", "24년 만에")])
def test_two_figures_alone_are_a_number_of_years(language: str, text: str) -> None:
    assert () == read(text, language).dates


@pytest.mark.parametrize(("text", "weekday"), [("下周日开幕。", 7), ("市长上週三辞职。", 3), ("本周一", 1)])
def test_a_chinese_week_that_counts_from_now_has_its_day_behind_it(text: str, weekday: int) -> None:
    week, day = read(text, "zh").dates
    assert ("week", weekday) == (week.shift_unit, day.weekday)


def test_a_number_behind_a_chinese_week_is_no_day() -> None:
    assert [None] == [one.weekday for one in read("下周五十人出发。", "zh").dates]


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("ru", "в прошлую среду", 3), ("ru", "вечером среды", 3), ("ru", "воскресный рынок", 7),
        ("cs", "minulou středu", 3), ("cs", "v sobotních novinách", 6), ("sk", "minulú stredu", 3),
        ("uk", "у п'ятничному листі", 5), ("uk", "середою", 3), ("pl", "w niedzielnym liście", 7),
    ],
)  # fmt: skip
def test_slavic_days_are_read_in_their_cases(language: str, text: str, weekday: int) -> None:
    assert [weekday] == [date.weekday for date in read(text, language).dates]


@pytest.mark.parametrize(("language", "text"), [("ru", "защита среды"), ("cs", "věnuje se středu města")])
def test_what_is_spelled_like_a_day_is_none(language: str, text: str) -> None:
    assert () == read(text, language).dates


@pytest.mark.parametrize(
    ("language", "text", "weekdays"),
    [
        ("vi", "cây cầu thứ hai", []),
        ("vi", "họp vào thứ hai", [1]),
        ("vi", "họp Thứ Hai", [1]),
        ("vi", "họp vào thứ 5", [4]),
        ("vi", "vòng đua thứ 5", []),
        ("id", "pada hari Minggu", [7]),
        ("id", "rapat pada Minggu malam", [7]),
        ("id", "selama dua minggu", []),
        ("el", "η τρίτη ήττα", []),
        ("el", "έφυγε την Τρίτη", [2]),
    ],
)
def test_a_weekday_that_also_says_something_else(language: str, text: str, weekdays: list[int]) -> None:
    assert weekdays == [date.weekday for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text", "weekdays"),
    [
        ("en", "She told the Sunday Times and wrote to Monday Night Football.", []),
        ("en", "She told the Times on Sunday.", [7]),
        ("pt", "A feira dura até quarta, e não na segunda metade do mês.", [3]),
        ("pt", "A feira abre na terça à noite.", [2]),
        ("pt", "A equipa venceu na quarta ronda.", []),
        ("ro", "Piața s-a închis luni.", [1]),
        ("ro", "Piața a fost închisă în ultimele luni, de luni de zile.", []),
    ],
)
def test_what_looks_like_a_day_may_be_none_and_a_portuguese_ordinal_alone_is_one(
    language: str, text: str, weekdays: list[int]
) -> None:
    assert weekdays == [date.weekday for date in read(text, language).dates if date.weekday]


BETWEEN = {
    "ar": "بين عامي 2015 و2018", "bg": "между 2015 и 2018 година", "cs": "mezi lety 2015 a 2018",
    "da": "mellem 2015 og 2018", "el": "μεταξύ 2015 και 2018", "et": "aastatel 2015–2018",
    "fa": "بین سال‌های ۲۰۱۵ تا ۲۰۱۸", "fi": "vuosien 2015 ja 2018 välillä", "he": "בין השנים 2015 ל-2018",
    "hi": "2015 और 2018 के बीच", "hr": "između 2015. i 2018. godine", "hu": "2015 és 2018 között",
    "id": "antara tahun 2015 dan 2018", "ja": "2015年から2018年まで", "ko": "2015년과 2018년 사이",
    "lt": "nuo 2015 iki 2018 metų", "lv": "no 2015. līdz 2018. gadam", "nl": "tussen 2015 en 2018",
    "pl": "między 2015 a 2018 rokiem", "ro": "între 2015 și 2018", "ru": "между 2015 и 2018 годами",
    "sk": "medzi rokmi 2015 a 2018", "sl": "med letoma 2015 in 2018", "sr": "између 2015. и 2018. године",
    "sw": "kati ya mwaka 2015 na 2018", "th": "ระหว่างปี 2015 ถึง 2018", "tr": "2015 ile 2018 yılları arasında",
    "uk": "між 2015 і 2018 роками", "vi": "từ năm 2015 đến năm 2018", "zh": "2015年至2018年间",
}  # fmt: skip


@pytest.mark.parametrize("language", BETWEEN)
def test_two_years_are_two_dates_and_no_length(language: str) -> None:
    found = read(BETWEEN[language], language)
    assert (["2015", "2018"], ()) == ([date.edtf for date in found.dates], found.quantities)


@pytest.mark.parametrize(
    ("language", "text"), [("ko", "2023년 5월 3~8일에"), ("ja", "2023年5月3～8日に"), ("zh", "2023年5月3至8日举行")]
)
def test_the_first_of_several_days_may_go_without_its_sign(language: str, text: str) -> None:
    assert "2023-05-03" == read(text, language).dates[0].edtf
