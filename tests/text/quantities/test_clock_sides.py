from factsheet.text.quantities.reading import read


def test_a_time_has_a_side_like_a_date() -> None:
    sides = {}
    for language, text in (
        ("en", "before 3pm"),
        ("fr", "peu après 7 heures"),
        ("en", "at 3pm"),
        ("en", "until 3pm"),
        ("ar", "قبل الساعة 3 مساءً"),
    ):
        (found,) = read(text, language).quantities
        assert found.daytime is not None
        sides[text] = found.daytime.side
    assert ["before", "after", "", "until", "before"] == list(sides.values())


def test_about_may_stand_before_the_word_for_the_clock() -> None:
    texts = (("da", "omkring kl. 9.30"), ("sv", "omkring klockan 9"), ("fi", "noin kello 9"))
    assert ["approx"] * 3 == [read(text, language).quantities[0].bound for language, text in texts]


def test_the_dot_of_a_shortened_word_parts_no_time_from_its_side() -> None:
    for language, text in (("nb", "like før kl. 8 ved havna"), ("da", "lige før kl. 8.15"), ("sv", "strax före kl. 8")):
        (found,) = read(text, language).quantities
        assert found.daytime is not None
        assert "before" == found.daytime.side
