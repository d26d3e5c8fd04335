import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "at half past six", 390),
        ("en", "at twenty past six", 380),
        ("en", "at around ten to six in the morning", 350),
        ("de", "um zehn vor sechs abends", 1070),
        ("en", "at half past six in May", 390),
        ("en", "at a quarter to seven in the evening", 1125),
        ("en", "at quarter past twelve", 735),
        ("de", "um halb sieben", 390),
        ("de", "um Viertel nach sechs", 375),
        ("nl", "om kwart voor zeven", 405),
        ("sv", "kvart över sex", 375),
        ("da", "klokken halv syv", 390),
        ("nb", "klokka halv sju", 390),
        ("is", "klukkan hálf sjö", 390),
        ("fi", "kello puoli seitsemän", 390),
        ("et", "kell pool seitse", 390),
        ("hu", "fél hétkor", 390),
        ("hu", "háromnegyed hétkor", 405),
        ("pl", "o wpół do siódmej wieczorem", 1110),
        ("cs", "ve čtvrt na sedm", 375),
        ("cs", "v půl sedmé", 390),
        ("sk", "o pol siedmej", 390),
        ("sl", "ob pol sedmih", 390),
        ("hr", "u pola sedam", 390),
        ("sr", "у пола седам", 390),
        ("ru", "в половине седьмого вечера", 1110),
        ("ru", "в полседьмого", 390),
        ("uk", "о пів на сьому", 390),
        ("lt", "pusę septynių", 390),
        ("lv", "pusseptiņos", 390),
        ("ca", "a dos quarts de set", 390),
        ("sr-Latn", "u 11.52 časova", 712),
    ],
)
def test_a_part_of_an_hour_is_told_by_the_hour_beside_it(language: str, text: str, minutes: int) -> None:
    assert minutes in [one.value for one in read(text, language).quantities if one.form == "clock"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "from a quarter to five per cent"),
        ("de", "ein Viertel vor zehn Jahren"),
        ("ru", "в половине случаев"),
        ("hu", "fél hét alatt"),
        ("cs", "půl milionu"),
        ("lt", "pusė dešimties milijonų"),
        ("nl", "half jaar"),
    ],
)
def test_other_parts_are_no_time(language: str, text: str) -> None:
    assert "clock" not in [one.form for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [("zh-Hant", "晚間8時", 1200), ("zh", "清晨6时", 360), ("ja", "夜8時", 1200), ("ko", "저녁 8시", 1200)],
)
def test_a_part_of_the_day_before_it_tells_the_half(language: str, text: str, minutes: int) -> None:
    assert [minutes] == [one.value for one in read(text, language).quantities if one.form == "clock"]
