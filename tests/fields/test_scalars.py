from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet import located
from factsheet.fields.reading import Kind, Reader
from factsheet.fields.scalars import Address, Choice, EdtfDate, Flag, Id, Text, Verbatim


def read(kind: Kind[Any], typed: str) -> Any:
    """What a kind makes of some YAML; where it makes nothing of it, its rule and message."""
    reader = Reader("a.yaml", ("en", "fr"))
    node = located.parse("a.yaml", typed.encode()).root
    assert node is not None
    value = kind.read(node, reader)
    assert (value is None) == bool(reader.findings)
    return [(one.rule, one.message) for one in reader.findings] or value


def fault(kind: Kind[Any], typed: str) -> tuple[str, str]:
    [found] = read(kind, typed)
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("typed", ["no", "1.50", "2019-05", "5e11", "null", "true", "0x10", "-5"])
def test_text_is_what_was_typed(typed: str) -> None:
    assert typed == read(Text(), typed)


def test_text_loses_white_space_at_its_ends_only() -> None:
    assert read(Text(), '"  two  words \\n"') == "two  words"


def test_accents_are_composed_as_word_lists_have_them() -> None:
    assert read(Text(), "'de\u0301cembre'") == "décembre"


@pytest.mark.parametrize("typed", ["''", '" "', "~", "---\n"])
def test_text_is_never_empty(typed: str) -> None:
    assert fault(Text("a title"), typed) == ("bad-type", "a title is expected here, and there is nothing")


@pytest.mark.parametrize(("kind", "removable"), [(Verbatim(), True), (Verbatim(needed=True), False)])
def test_only_what_is_not_needed_may_be_removed(kind: Verbatim, removable: bool) -> None:
    reader = Reader("a.yaml", ("en",))
    kind.read(located.Scalar("", 1, 1), reader)
    assert removable == ("or remove the key" in reader.findings[0].help)


@pytest.mark.parametrize("kind", [Text(longest=3), Verbatim(longest=3)])
def test_text_may_have_a_greatest_length(kind: Text | Verbatim) -> None:
    assert read(kind, "' abc '") == "abc"
    assert fault(kind, "abcd") == ("bad-value", "the text has 4 characters, at most 3 are allowed")
    assert kind.schema() == {"type": "string", "minLength": 1, "maxLength": 3}


def test_a_tilde_in_quotation_marks_is_text() -> None:
    assert read(Text(), "'~'") == "~"


@pytest.mark.parametrize(("typed", "what"), [("[a]", "a list"), ("{a: b}", "a mapping of keys to values")])
def test_text_is_not_a_list_or_a_mapping(typed: str, what: str) -> None:
    assert ("bad-type", f"a title is expected here, not {what}") == fault(Text("a title"), typed)


@pytest.mark.parametrize("escape", [r"\0", r"\e", r"\x7f", r"\x9b", r"\r", r"\uFFFE"])
def test_text_holds_no_character_that_html_cannot_hold(escape: str) -> None:
    rule, message = fault(Text(), f'"a{escape}b"')
    assert rule == "bad-value"
    assert re.search(r"control character U\+[0-9A-F]{4}", message)


def test_a_quote_keeps_its_typography() -> None:
    quote = "l’alliance \u00a0« d'un pari »…"
    assert quote == read(Verbatim(), f'"{quote}"')


def test_a_choice_is_one_of_its_words_in_just_these_letters() -> None:
    bound = Choice(("exact", "approx"))
    assert read(bound, "approx") == "approx"
    assert fault(bound, "Approx") == ("bad-value", "`Approx` is not one of exact, approx")


@pytest.mark.parametrize("typed", ["a", "0", "mai-1-parameters", "404", "x" * 80, "no", "com10", "console"])
def test_small_letters_digits_and_single_hyphens_make_an_id(typed: str) -> None:
    assert typed == read(Id(), typed)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("MAI-1", "mai-1"),
        ("open ai", "open-ai"),
        ("a--b", "a-b"),
        ("-a", "a"),
        ("a_b", "a-b"),
        ("../etc/passwd", "etc-passwd"),
        ("a/b", "a-b"),
        ("..", "mai-1-parameters"),
        ("Été-2024", "ete-2024"),
        ("ａ", "mai-1-parameters"),
        ("٣", "mai-1-parameters"),
        ("a\nb", "a-b"),
        (".hidden", "hidden"),
        ("a.html", "a-html"),
        ("%2e%2e", "2e-2e"),
    ],
)
def test_anything_else_is_refused_with_an_id_in_its_place(typed: str, mended: str) -> None:
    reader = Reader("a.yaml", ("en",))
    assert Id().read(located.Scalar(typed, 1, 1), reader) is None
    [finding] = reader.findings
    assert (finding.rule, finding.help) == ("bad-id", f"for instance `{mended}`")


@pytest.mark.parametrize("name", ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"])
def test_names_of_windows_devices_are_no_ids(name: str) -> None:
    assert fault(Id(), name) == ("bad-id", f"`{name}` cannot be an id: the name is reserved on Windows")


def test_an_id_of_300_characters_is_too_long() -> None:
    rule, message = fault(Id(), "x" * 300)
    assert (rule, len(message) < 200) == ("bad-id", True)
    assert "300 characters, at most 80" in message


@given(st.text(max_size=100))
def test_the_id_that_is_suggested_would_be_accepted(typed: str) -> None:
    assert (suggested := re.search(r"`(.+)`", Id.mend(typed)))
    assert Id.fault(suggested[1]) == ""


@pytest.mark.parametrize("typed", ["2019", "2019-05", "2019-05-06", "201X", "2019~", "2018/2019", "2017/.."])
def test_a_date_stays_as_precise_as_it_was_typed(typed: str) -> None:
    assert typed == read(EdtfDate(), typed)


def test_an_unknown_date_is_empty() -> None:
    assert read(EdtfDate(), "unknown") == ""


def test_where_a_date_must_be_known_unknown_is_refused_and_not_offered() -> None:
    reader = Reader("a.yaml", ("en",))
    assert EdtfDate(unknown=False).read(located.Scalar("unknown", 1, 1), reader) is None
    assert "unknown" not in reader.findings[0].help


@pytest.mark.parametrize("typed", ["2026-11-23", "2026-11", "2026"])
def test_what_we_did_ourselves_has_a_day_a_month_or_a_year(typed: str) -> None:
    assert typed == read(EdtfDate(ours=True), typed)


@pytest.mark.parametrize("typed", ["2017/..", "2018/2019", "201X", "20XX", "2025?", "2025~", "2025-05-06%", "2025-21"])
def test_a_doubt_about_when_we_did_it_is_refused(typed: str) -> None:
    reader = Reader("a.yaml", ("en",))
    assert EdtfDate(unknown=False, ours=True).read(located.Scalar(typed, 1, 1), reader) is None
    [finding] = reader.findings
    assert finding.message == f"`{typed}` is not a day, a month or a year"
    assert finding.help == "write one of: 2019-05-06, 2019-05, 2019"


def test_a_span_is_not_proposed_where_it_would_be_refused() -> None:
    reader = Reader("a.yaml", ("en",))
    EdtfDate(unknown=False, ours=True).read(located.Scalar("2018-2019", 1, 1), reader)
    assert "/" not in reader.findings[0].help


@pytest.mark.parametrize("typed", ["may 2019", "2019-13", "2019-02-29", "20190501", "2020/2019", "no", "٢٠١٩"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert fault(EdtfDate(), typed)[0] == "bad-date"


@pytest.mark.parametrize(
    "typed", ["https://example.org", "http://a.b/c?d=e#f", "HTTPS://EXAMPLE.ORG/", "https://fr.wikipedia.org/wiki/Été"]
)
def test_an_address_is_http_or_https(typed: str) -> None:
    assert typed == read(Address(), typed)


@pytest.mark.parametrize(
    "typed",
    ["javascript:alert(1)", "data:text/html,x", "ftp://a.b", "//a.b", "a.b", "https://", "https:///x", "https://a@b/",
     "https://a b/", "mailto:a@b.org", "file:///etc/passwd", '"https://a.b/\u202e"', r"https:\\a.b"],
)  # fmt: skip
def test_anything_else_is_no_address(typed: str) -> None:
    assert fault(Address(), typed)[0] == "bad-address"


def test_a_contact_may_be_a_mail_address() -> None:
    assert read(Address(mail=True), "mailto:desk@example.org") == "mailto:desk@example.org"
    assert fault(Address(mail=True), "desk@example.org")[0] == "bad-address"


def test_a_flag_is_true_or_false() -> None:
    assert (read(Flag(), "true"), read(Flag(), "false")) == (True, False)


@pytest.mark.parametrize("typed", ["yes", "no", "True", "1", "on"])
def test_other_words_for_true_are_not_guessed(typed: str) -> None:
    assert fault(Flag(), typed) == ("bad-type", f"true or false is expected here, not `{typed}`")


@pytest.mark.parametrize("kind", [Text(), Verbatim(), Choice(("a",)), Id(), EdtfDate(), Address(), Flag()])
def test_every_kind_refuses_a_list_and_describes_itself(kind: Kind[Any]) -> None:
    assert fault(kind, "[a]")[0] == "bad-type"
    assert kind.schema()


def mend(kind: Kind[Any], typed: str) -> str:
    reader = Reader("a.yaml", ("en",))
    node = located.parse("a.yaml", typed.encode()).root
    assert node is not None
    assert kind.read(node, reader) is None
    return reader.findings[0].help


def test_the_mend_of_an_address_is_the_whole_address() -> None:
    assert mend(Address(), "example.org/a?b") == "write https://example.org/a?b"
    assert mend(Address(mail=True), "desk@example.org") == "write mailto:desk@example.org"
    assert mend(Address(), "the archive") == mend(Address(), "javascript:alert(1)") == ""


def test_the_file_of_an_id_is_answered_with_the_id() -> None:
    assert mend(Id(), "gazette.yaml") == mend(Id(), "gazette.txt") == "for instance `gazette`"


def test_several_quotes_are_several_citations() -> None:
    assert "under `citations:`" in mend(Verbatim(), "[One., Two.]")
