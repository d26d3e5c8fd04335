from __future__ import annotations

from typing import Any

import msgspec
import pytest

from factsheet import located
from factsheet.fields.reading import Kind, Reader
from factsheet.fields.records import ByLanguage, Field, ListOf, MapOf, Marked, RecordOf
from factsheet.fields.scalars import Flag, Id, Text
from factsheet.model import LanguageMap, Wording


class Plant(msgspec.Struct, frozen=True):
    id: str
    open: bool = False
    names: tuple[str, ...] = ()


PLANT = RecordOf(
    "a plant",
    (
        Field("id", Id(), "its name", required=True),
        Field("open", Flag(), "whether it is open"),
        Field("names", ListOf(Text("a name")), "what it is called"),
    ),
    Plant,
)


def read(kind: Kind[Any], typed: str) -> tuple[Any, list[str]]:
    """What a kind makes of some YAML, and each finding as `line:column rule message; help`."""
    reader = Reader("a", ("en", "fr"))
    node = located.parse("a", typed.encode()).root
    assert node is not None
    value = kind.read(node, reader)
    said = [f"{str(one.at)[2:]} {one.rule} {one.message}; {one.help}" for one in reader.findings]
    return value, said


def test_a_record_is_built_from_its_fields() -> None:
    assert read(PLANT, "id: leeds\nopen: true\nnames: [a, b]\n") == (Plant("leeds", open=True, names=("a", "b")), [])


def test_fields_that_need_not_be_there_need_not_be_there() -> None:
    assert read(PLANT, "id: leeds") == (Plant("leeds"), [])


def test_every_problem_of_a_record_is_told_in_one_reading() -> None:
    value, said = read(PLANT, "opne: true\nopen: yes\nnames: [a, [b], '']\n")
    assert value is None
    assert [line.split(" ")[:2] for line in said] == [
        ["1:1", "unknown-field"],
        ["2:7", "bad-type"],
        ["3:12", "bad-type"],
        ["3:17", "bad-type"],
        ["1:1", "missing-field"],
    ]


def test_a_record_outlives_a_bad_field_that_it_can_do_without() -> None:
    value, said = read(PLANT, "id: leeds\nopen: yes\n")
    assert value == Plant("leeds")
    assert len(said) == 1


def test_a_misspelt_field_is_answered_with_the_right_one() -> None:
    assert read(PLANT, "id: leeds\nopn: true\n")[1] == [
        "2:1 unknown-field a plant has no field `opn`; did you mean `open`?"
    ]


def test_a_missing_field_is_told_with_what_it_means() -> None:
    assert read(PLANT, "open: true")[1] == ["1:1 missing-field a plant has no `id`: its name; add `id:`"]


def test_a_field_that_is_there_and_bad_is_not_missing_too() -> None:
    assert [line.split(" ")[1] for line in read(PLANT, "id: A B")[1]] == ["bad-id"]


@pytest.mark.parametrize(
    ("typed", "what", "mend"),
    [("leeds", "`leeds`", "write {id: leeds}"), ("[leeds]", "a list", "write its fields, one a line: id")],
)
def test_a_record_is_a_mapping(typed: str, what: str, mend: str) -> None:
    expected = f"1:1 bad-type a plant is a mapping of fields, not {what}; {mend}"
    assert (None, [expected]) == read(PLANT, typed)


def test_a_list_without_its_key_is_answered_with_the_key() -> None:
    plants: RecordOf[dict[str, Any]] = RecordOf(
        "the file of plants", (Field("plants", ListOf(Id()), "the plants", required=True),), dict
    )
    said = "1:1 bad-type the file of plants is a mapping of fields, not a list; "
    assert read(plants, "- leeds\n")[1] == [said + "put `plants:` on a line of its own above the list"]


@pytest.mark.parametrize(("typed", "place"), [("id:", "1:4"), ("id: ''", "1:5"), ("id: {}", "1:5"), ("id: ~", "1:5")])
def test_a_field_that_is_needed_and_empty_is_to_be_written(typed: str, place: str) -> None:
    mend = 'write it; text that begins with # needs "double quotes"'
    assert read(PLANT, typed) == (
        None,
        [f"{place} bad-type a plant needs `id`, and there is nothing: its name; {mend}"],
    )


def test_a_text_that_a_comma_has_cut_is_recognised() -> None:
    """{open: true, 200} is what a number with a comma looks like to YAML."""
    [said] = read(PLANT, "{id: leeds, 200}")[1]
    assert said == (
        "1:13 unknown-field a plant has no field `200`; "
        'inside { } a comma ends a text: put text that holds one in "double quotes"'
    )


def test_a_list_keeps_the_items_that_fit() -> None:
    value, said = read(ListOf(Id()), "[a, B, c]")
    assert value == ("a", "c")
    assert said[0].startswith("1:5 bad-id")


def test_one_item_is_no_list() -> None:
    assert read(ListOf(Id()), "a") == (
        None,
        ["1:1 bad-type a list is expected here, not `a`; write [a]"],
    )


def test_text_without_a_language_is_in_the_first_language_of_the_site() -> None:
    assert read(ByLanguage(), "Hello") == (LanguageMap((Wording("Hello", "en"),)), [])


def test_text_by_language_keeps_the_editors_order() -> None:
    expected = LanguageMap((Wording("Bonjour", "fr"), Wording("Hello", "en")))
    assert (expected, []) == read(ByLanguage(), "{fr: Bonjour, en: Hello}")


def test_a_language_that_the_site_does_not_speak_is_refused() -> None:
    value, said = read(ByLanguage(), "{en: Hello, de: Hallo}")
    assert value == LanguageMap((Wording("Hello", "en"),))
    refused = "`de` is not one of the site's languages (en, fr)"
    mend = "add it to `languages` in site.yaml, or remove it here and wherever else it stands in this file"
    assert said == [f"1:13 unknown-field {refused}; {mend}"]


def test_a_statement_that_a_comma_has_cut_is_told_once_with_the_mend() -> None:
    _, said = read(ByLanguage(), "{en: In 2019, it opened., fr: Ouverte}")
    assert [line.partition(" ")[0] for line in said] == ["1:15"]
    assert 'put text that holds one in "double quotes"' in said[0]


def test_text_by_language_is_never_empty() -> None:
    assert read(ByLanguage(), "{}") == (
        None,
        ["1:1 bad-type text by language is expected here, and there is nothing; write it, or remove the key"],
    )


def test_a_mapping_keeps_its_pairs_in_order() -> None:
    assert read(MapOf(Id(), Text()), "{b: x, a: y}") == ((("b", "x"), ("a", "y")), [])


def test_a_mapping_loses_the_pairs_that_do_not_fit() -> None:
    value, said = read(MapOf(Id(), Text()), "{b: x, A: y, c: []}")
    assert value == (("b", "x"),)
    assert len(said) == 2


def test_the_schema_says_which_fields_there_are_and_which_must_be() -> None:
    schema = PLANT.schema()
    assert list(schema["properties"]) == ["id", "open", "names"]
    assert schema["required"] == ["id"]
    assert schema["additionalProperties"] is False
    assert schema["properties"]["names"] == {
        "type": "array", "items": {"type": "string", "minLength": 1}, "description": "what it is called",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["[@plant-jobs]", "![](a.png)", "<b></b>", "&nbsp;"])
def test_of_a_marked_text_some_words_are_left(text: str) -> None:
    value, [said] = read(Marked(cites=True), f"'{text}'")
    assert value is None
    assert said == "1:1 bad-type no words are left once the mark-up is taken away; say it in words"


def test_where_no_citation_is_drawn_none_is_written() -> None:
    assert read(Marked(cites=True), "It opened [@plant-opened].")[1] == []
    assert read(Marked(), "The code is `[@plant-opened]`.")[1] == []
    [said] = read(Marked(), "{en: 'It opened [@plant-opened].'}")[1]
    assert said.startswith("1:6 bad-value [@plant-opened] cites a fact, and would not be shown here; ")


@pytest.mark.parametrize("address", ["method.html", "javascript:alert(1)", "//example.org/", "#top"])
def test_a_link_leads_somewhere_from_every_page(address: str) -> None:
    [said] = read(Marked(), f"'It [opened]({address}).'")[1]
    assert said.startswith(f"1:1 bad-value no reader would get to `{address}` from here; ")


@pytest.mark.parametrize("address", ["https://example.org/", "HTTP://example.org/a?b&c", "mailto:a@example.org"])
def test_the_web_and_mail_are_somewhere(address: str) -> None:
    assert read(Marked(), f"'It [opened]({address}), <desk@example.org> says.'")[1] == []


def test_a_picture_is_not_shown() -> None:
    [said] = read(Marked(), "'It opened ![plan](https://example.org/a.png).'")[1]
    assert "no reader would get to `https://example.org/a.png` from here" in said


def test_a_language_that_the_site_has_not_is_told_once_a_file() -> None:
    _, said = read(ListOf(ByLanguage()), "[{en: One, de: Eins}, {en: Two, de: Zwei}, {en: Three, pt: Dois}]")
    assert ["1:12 unknown-field `de`", "1:56 unknown-field `pt`"] == [one[: one.index("` is") + 1] for one in said]
