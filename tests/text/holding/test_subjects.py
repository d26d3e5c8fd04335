import pytest

from factsheet.text.holding.subjects import Name, told_of
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Arvo sold 300 cars.", "arvo"),
        ("Beta rose, and Arvo sold 300 cars.", "arvo"),
        ("It sold 300 cars of Arvo.", "arvo"),
        ("Arvo rose. It sold 300 cars.", None),
        ("It sold 300 cars.", None),
    ],
)
def test_a_figure_is_told_of_the_last_name_before_it_else_of_the_first_behind(text: str, subject: str | None) -> None:
    names = [
        Name(text.index(word), text.index(word) + len(word), word.lower()) for word in ("Arvo", "Beta") if word in text
    ]
    assert subject == told_of(text, read(text, "en").quantities[0], names)
