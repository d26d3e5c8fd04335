"""What a figure is of is told from its opposite in eleven more languages, where English tells of it."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.swapping import kind_swapped
from factsheet.text.quantities.reading import read


def judged(statement: str, quote: str, language: str) -> Mismatch | None:
    ours, theirs = read(statement, "en"), [read(quote, language)]
    return kind_swapped(ours, hold(ours, theirs), theirs)


@pytest.mark.parametrize(
    ("language", "quote", "said", "swapped"),
    [
        ("ja", "営業利益は500億円だった。", "The profit was 50 billion yen.", "The loss was 50 billion yen."),
        ("ko", "실업률은 3.1%였다.", "Unemployment was 3.1%.", "Employment was 3.1%."),
        ("zh", "贸易顺差为800亿美元。", "The surplus was 80 billion dollars.", "The deficit was 80 billion dollars."),
        ("ru", "Средняя зарплата 900 евро.", "The average wage is 900 euros.", "The minimum wage is 900 euros."),
        ("tr", "Cari açık 5 milyar dolar oldu.", "The deficit was 5 billion dollars.", "The surplus was $5 billion."),
        ("ar", "بلغ عجز الميزانية 3 مليارات دولار.", "The deficit was $3 billion.", "The surplus was $3 billion."),
        ("he", "השכר הממוצע עמד על 900 שקל.", "The average wage was 900 shekels.", "The minimum was 900 shekels."),
        ("hi", "बेरोजगारी दर 8 प्रतिशत रही।", "Unemployment was 8 percent.", "Employment was 8 percent."),
        ("fa", "شرکت 200 میلیارد ریال زیان کرد.", "A loss of 200 billion rials.", "A profit of 200 billion rials."),
        ("id", "Defisit anggaran mencapai 2,3 persen.", "The deficit was 2.3 percent.", "The surplus was 2.3 percent."),
        ("vi", "Doanh thu đạt 5 tỷ đồng.", "Revenue was 5 billion dong.", "The profit was 5 billion dong."),
    ],
)
def test_another_kind_is_warned_of(language: str, quote: str, said: str, swapped: str) -> None:
    assert judged(said, quote, language) is None
    assert judged(swapped, quote, language)


@pytest.mark.parametrize(
    ("language", "quote", "said"),
    [
        ("ja", "最低気温は3度、最高気温は12度だった。", "The low was 3 degrees, the maximum 12 degrees."),
        ("ar", "بلغ معدل البطالة 12 في المئة.", "The maximum rate of unemployment was 12 percent."),
        ("tr", "En az 30 kişi öldü.", "A maximum was not given; 30 people died."),
    ],
)
def test_words_that_only_look_like_a_kind_are_none(language: str, quote: str, said: str) -> None:
    assert judged(said, quote, language) is None
