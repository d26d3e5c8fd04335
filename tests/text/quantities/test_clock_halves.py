import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "half"),
    [
        ("en", "at 8pm", "told"),
        ("en", "at 8 o'clock", ""),
        ("en", "at 8:30", ""),
        ("en", "at 08:30", "told"),
        ("en", "at 20:30", "told"),
        ("fr", "à 8 h 30", "written"),
        ("fr", "hier soir, à 8 h 30", ""),
        ("de", "um 8 Uhr", "written"),
        ("it", "alle 8.30", "written"),
        ("es", "a las 8.30", ""),
        ("zh", "晚上12点", ""),
    ],
)
def test_how_sure_the_half_of_the_day_is(language: str, text: str, half: str) -> None:
    (found,) = (one for one in read(text, language).quantities if one.form == "clock")
    assert found.daytime is not None
    assert half == found.daytime.half


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "at three in the afternoon", 900),
        ("en", "at three at night", 180),
        ("de", "um drei Uhr nachmittags", 900),
        ("de", "um drei Uhr nachts", 180),
        ("de", "um 11 Uhr nachts", 1380),
        ("da", "klokken fire om natten", 240),
        ("sv", "klockan fyra på eftermiddagen", 960),
        ("nl", "om drie uur 's nachts", 180),
        ("fr", "à trois heures de l'après-midi", 900),
        ("it", "alle tre di notte", 180),
        ("es", "a las 2 de la noche", 120),
    ],
)
def test_a_word_for_the_half_of_the_day_makes_a_number_an_hour(language: str, text: str, minutes: int) -> None:
    assert [minutes] == [one.value for one in read(text, language).quantities if one.form == "clock"]
