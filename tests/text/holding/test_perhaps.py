import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def hows(ours: tuple[str, str], theirs: tuple[str, str]) -> list[str]:
    return [one.how for one in hold(read(ours[1], ours[0]), [read(theirs[1], theirs[0])])]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("en", "The fair opens on 15 March."), ("fi", "Messut alkavat 15.3.")),
        (("de", "Die Messe beginnt am 15.3. in Leeds."), ("en", "The fair opens on 15 March.")),
        (("cs", "Veletrh trvá od 3. 5. do 8. 5. v Leedsu."), ("en", "The fair runs from 3 to 8 May.")),
        (("en", "The fair runs from 3 to 8 May."), ("de", "Die Messe läuft vom 3.–8.5. in Leeds.")),
        (("en", "The fair opens on 3 May."), ("en", "The fair runs from 3 to 8 May.")),
        (("fi", "Versio 3.5 on julkaistu."), ("en", "Version 3.5 is out.")),
    ],
)
def test_a_figure_is_the_day_that_the_other_text_tells(ours: tuple[str, str], theirs: tuple[str, str]) -> None:
    assert set(hows(ours, theirs)) == {"same"}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("en", "The fair opens on 16 March."), ("fi", "Messut alkavat 15.3.")),
        (("de", "Die Messe beginnt am 16.3. in Leeds."), ("en", "The fair opens on 15 March.")),
        (("en", "The fair runs from 3 to 8 May."), ("en", "The fair runs from 3 May to 9 May.")),
        (("en", "The fair runs from 2 to 8 May."), ("en", "The fair runs from 3 to 8 May.")),
        (("en", "Five people came."), ("fi", "Messut alkavat 15.5.")),
    ],
)
def test_another_day_is_not_held(ours: tuple[str, str], theirs: tuple[str, str]) -> None:
    assert "same" not in hows(ours, theirs) or "unsupported" in hows(ours, theirs)
