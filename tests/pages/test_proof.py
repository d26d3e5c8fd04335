from __future__ import annotations

from factsheet.pages import excerpts
from factsheet.pages.proof import Record, _place, record
from factsheet.pages.slips import slips
from tests import sheets
from tests.pages import press

HIDDEN = sheets.RECORD, "title: A plant\npublisher: Gazette\nlanguage: en\npublish: none\n"


def proved(id: str, language: str = "en", changes: sheets.Changes = {}) -> Record:  # noqa: B006
    return record(press.site(changes), language, id)


def lines(found: Record) -> list[tuple[str, str, str, int]]:
    return [(one.ours, one.theirs, one.how, one.slip) for one in found.held]


def test_each_figure_name_and_hedge_has_the_words_it_rests_on() -> None:
    assert lines(proved("vans-planned", "fr")) == [
        ("Acme", "", "", 0),
        ("construirait", "would", "", 1),
        ("4 000 fourgons", "4,000 electric vans", "", 1),
    ]
    assert lines(proved("staff")) == [("The plant", "", "", 0), ("about 1,200", "about 1,200", "", 1)]


def test_quoted_words_tell_their_language_where_it_is_not_the_pages() -> None:
    assert [one.language for one in proved("vans-planned", "fr").held] == ["", "en", "en"]
    assert {one.language for one in proved("vans-planned").held} == {""}


def test_how_a_figure_is_held_is_said_where_it_is_not_the_same() -> None:
    about = sheets.facts("id: staff\nstatement: The plant employs around 1,000 people.\nquote: about 1,200 people")
    (line,) = [one for one in record(press.site(about), "en", "staff").held if "1,000" in one.ours]
    assert line.how in ("unsupported", "rounded")


def test_the_words_are_set_off_inside_the_slip() -> None:
    found = proved("staff")
    (slip,) = slips(press.site(), "en", "staff", found.spans)
    (mark,) = [run for run in slip.runs if run.kind == "mark"]
    assert [(piece.text, piece.held) for piece in mark.pieces] == [
        ("employs ", False),
        ("about 1,200", True),
        (" people", False),
    ]
    assert "".join(piece.text for piece in mark.pieces) == mark.text


def test_a_word_that_stands_twice_is_found_at_its_own_place() -> None:
    text = "In 2019 the plant of 2019 closed.\n"
    fact = sheets.facts("id: shut\nstatement: It closed.\nquote: In 2019 the plant of 2019 closed")
    site = press.site({sheets.TEXT: text, **fact})
    evidence = site.evidence["shut"][0]
    second = text.rindex("2019")
    assert _place(site.documents["gazette"], evidence, (21, 25)) == (second, second + 4)


def test_words_that_the_editor_has_put_in_brackets_stand_nowhere_in_the_source() -> None:
    text = "The plant closed in 2019.\n"
    fact = sheets.facts('id: shut\nstatement: It closed.\nquote: "[The 2019] plant closed in 2019"')
    site = press.site({sheets.TEXT: text, **fact})
    evidence = site.evidence["shut"][0]
    assert _place(site.documents["gazette"], evidence, (27, 31)) == (text.index("2019"), text.index("2019") + 4)


def test_a_word_typeset_otherwise_is_found() -> None:
    text = "It employs « about  1\u202f200 » people.\n"
    quote = 'employs "about 1 200" people'
    fact = sheets.facts(f"id: staff\nstatement: It employs about 1,200.\nquote: '{quote}'")
    (line,) = record(press.site({sheets.TEXT: text, **fact}), "en", "staff").held
    assert line.theirs == "about  1\u202f200"


def test_what_nobody_sees_in_a_quote_moves_no_words() -> None:
    quote = "The pl\u00adant [its fi\u200brst] opened in 2019 and em\u00adploys about 1,200 people"
    fact = sheets.facts(f"id: staff\nstatement: It employs about 1,200 people.\nquote: {quote}")
    found = record(press.site(fact), "en", "staff")
    assert [("about 1,200", "about 1,200")] == [(one.ours, one.theirs) for one in found.held]


def test_a_quote_that_is_nowhere_bears_no_words() -> None:
    missing = {sheets.FACTS: press.FACTS.replace("employs about 1,200 people", "employs about 1,200 persons")}
    found = proved("staff", changes=missing)
    assert [one.theirs for one in found.held] == ["", ""]
    assert found.spans == {}


def test_only_what_the_source_publishes_is_shown() -> None:
    site = press.site(dict([HIDDEN]))
    document = site.documents["gazette"]
    shown = "".join(document.text[start:end] for start, end in document.shown)
    for id in site.facts:
        assert all(one.theirs in shown for one in record(site, "en", id).held)
    assert excerpts.excerpt(document, 0, 5) == (excerpts.Run("gap"),)
