import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "from 3 to 8 May", ["XXXX-05-03", "XXXX-05-08"]),
        ("en", "on 3, 4 and 5 May 2024", ["2024-05-03", "2024-05-04"]),
        ("en", "May 3-8", ["XXXX-05-08"]),
        ("de", "am 3./4. Mai", ["XXXX-05-03"]),
        ("de", "vom 3.–8.5. in Leeds", ["XXXX-05-03", "XXXX-05-08"]),
        ("fr", "les 3 et 4 mai", ["XXXX-05-03"]),
        ("en", "3 tonnes on 4 May", []),
        ("cs", "od 3. 5. do 8. 5. v Leedsu", ["XXXX-05-03", "XXXX-05-08"]),
    ],
)
def test_days_beside_a_date_share_its_month(language: str, text: str, days: list[str]) -> None:
    assert [one.edtf for one in read(text, language).perhaps] == days


def test_an_apostrophe_may_part_the_link_from_the_day() -> None:
    assert "2023-05-03" in [date.edtf for date in read("Dal 3 all'8 maggio 2023.", "it").perhaps]
