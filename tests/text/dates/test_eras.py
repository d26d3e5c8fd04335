import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("ja", "令和3年に開業した", "2021"),
        ("ja", "令和元年5月1日", "2019-05-01"),
        ("ja", "昭和三十九年", "1964"),
        ("zh", "民國110年通車", "2021"),
        ("zh", "二〇二一年", "2021"),
        ("zh", "五月二十日开馆", "XXXX-05-20"),
        ("zh", "2021年五月二十日", "2021-05-20"),
        ("ja", "二〇二一年十二月一日", "2021-12-01"),
        ("th", "พ.ศ. 2564", "2021"),
        ("th", "พ.ศ. 2190", "1647"),
        ("th", "5 พฤษภาคม 2564", "2021-05-05"),
        ("th", "5 พฤษภาคม ปี 2564", "2021-05-05"),
        ("th", "ปี 2021", "2021"),
        ("th", "5 มี.ค. 67", "2024-03-05"),
        ("zh-Hant", "112年底全國", "2023"),
        ("zh-Hant", "於113年3月5日宣判", "2024-03-05"),
        ("zh-TW", "一一二年度決算", "2023"),
        ("ko", "2024.1월", "2024-01"),
        ("ta", "2022ஆம் ஆண்டு ஜூனில்", "2022-06"),
    ],
)
def test_years_of_another_count_are_read_by_ours(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


def test_another_year_of_an_era_holds_nothing() -> None:
    quote = read("同社は平成元年に設立された。", "ja")
    held = [hold(read(f"It was founded in {year}.", "en"), [quote])[0].how for year in (1989, 1990)]
    assert held == ["same", "unsupported"]


@pytest.mark.parametrize(("language", "text"), [("ja", "平和3年間"), ("en", "In 2564 cases")])
def test_other_words_and_other_tongues_have_no_such_years(language: str, text: str) -> None:
    assert not [date for date in read(text, language).dates if date.edtf == "2021"]


@pytest.mark.parametrize(("language", "text"), [("zh-Hant", "有112年歷史"), ("zh", "112年底")])
def test_so_many_years_are_no_year_of_the_republic(language: str, text: str) -> None:
    assert () == read(text, language).dates
