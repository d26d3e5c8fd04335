import pytest

from factsheet.text.quantities.reading import read


def perhaps(text: str, language: str) -> list[tuple[str, str | None, str]]:
    return [(text[one.start : one.end], one.edtf, one.other) for one in read(text, language).perhaps]


@pytest.mark.parametrize(
    ("language", "text", "words", "edtf"),
    [
        ("fi", "Määräaika on 15.3.", "15.3", "XXXX-03-15"),
        ("de", "Die Messe beginnt am 23.02. in Leeds.", "23.02", "XXXX-02-23"),
        ("cs", "Veletrh začíná 14. 4. v Leedsu.", "14. 4.", "XXXX-04-14"),
        ("sv", "Mässan inleds den 14/4.", "14/4", "XXXX-04-14"),
        ("fr", "Le salon ouvre le 23/02.", "23/02", "XXXX-02-23"),
        ("hu", "A gyár 02. 23-án nyit.", "02. 23-", "XXXX-02-23"),
        ("lt", "Gamykla nedirba 02-23.", "02-23", "XXXX-02-23"),
    ],
)
def test_a_day_and_a_month_in_figures_may_be_a_date(language: str, text: str, words: str, edtf: str) -> None:
    assert perhaps(text, language) == [(words, edtf, "")]


def test_where_the_month_may_come_first_both_orders_are_kept() -> None:
    assert perhaps("The fair is on 5/3.", "en") == [("5/3", "XXXX-03-05", "XXXX-05-03")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It grew by 3.5 times."),
        ("de", "Acme hat 3.500 Leute."),
        ("de", "Es kostet 3.50 Euro."),
        ("de", "Am 14.4.2024 war Messe."),
        ("de", "Um 14.10 Uhr war Schluss."),
        ("en", "Twice on 31/31."),
        ("en", "It ran for 220 2/3 hours."),
        ("de", "Das Seil ist 12 1/2 lang."),
    ],
)
def test_decimals_amounts_times_and_whole_dates_are_none(language: str, text: str) -> None:
    assert perhaps(text, language) == []
