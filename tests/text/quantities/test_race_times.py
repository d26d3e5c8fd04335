from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "She won in 1:43.8.", "1.73", "minute"),
        ("de", "Sie gewann in 1:43,8 Minuten.", "1.73", "minute"),
        ("sv", "Hon vann på 1.43,8.", "1.73", "minute"),
        ("it", "Ha vinto in 1'43\"8.", "1.73", "minute"),
        ("fr", "Elle a gagné en 1 min 43 s 8.", "1.73", "minute"),
        ("fr", "Elle a couru en 10 s 86.", "10.86", "second"),
        ("fr", "Elle a couru en 10''86, son record.", "10.86", "second"),
        ("en", "It took 1 minute 43.8 seconds.", "1.73", "minute"),
        ("zh", "以1分43秒8夺冠。", "1.73", "minute"),
        ("ja", "10秒86で優勝した。", "10.86", "second"),
        ("ko", "10초86으로 우승했다.", "10.86", "second"),
    ],
)
def test_the_time_of_a_race_is_a_length(language: str, text: str, value: str, unit: str) -> None:
    [found] = read(text, language).quantities
    assert found.value == Decimal(value)
    assert unit in found.units


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It began at 10:43. 8 people came."),
        ("de", "Es sind 1.430,8 Tonnen."),
        ("en", "He is 5'10\" tall."),
        ("en", "Version 1.43.8 is out."),
        ("fr", "en 10 s 86 personnes"),
        ("zh", "10秒86人"),
    ],
)
def test_other_figures_with_such_marks_are_none(language: str, text: str) -> None:
    values = {one.value for one in read(text, language).quantities}
    assert not values & {Decimal("1.73"), Decimal("10.43"), Decimal("10.86"), Decimal("1.4308")}
