from __future__ import annotations

import gettext
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.locale.strings import NO_STRINGS, BadCatalogue, Strings, catalogue

FRENCH = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

#: fact.html:3
msgid "Evidence"
msgstr "Preuves"

msgid "%(n)s fact"
msgid_plural "%(n)s facts"
msgstr[0] "%(n)s fait"
msgstr[1] "%(n)s faits"

#, fuzzy
msgid "Topics"
msgstr "Tropiques"

msgid "Sources"
msgstr ""
"""


def read(po: str, language: str = "fr") -> Strings:
    strings = catalogue(po.encode(), language)
    assert isinstance(strings, Strings)
    return strings


def test_a_catalogue_translates_messages() -> None:
    assert "Preuves" == read(FRENCH).gettext("Evidence")


@pytest.mark.parametrize(("n", "words"), [(0, "%(n)s fait"), (1, "%(n)s fait"), (2, "%(n)s faits")])
def test_the_catalogue_says_which_number_is_plural(n: int, words: str) -> None:
    assert words == read(FRENCH).ngettext("%(n)s fact", "%(n)s facts", n)


def test_without_a_rule_of_its_own_a_catalogue_follows_its_language() -> None:
    po = FRENCH.replace('"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n', "")
    assert "%(n)s fait" == read(po).ngettext("%(n)s fact", "%(n)s facts", 0)


@pytest.mark.parametrize("message", ["Topics", "Sources", "Unknown"])
def test_fuzzy_empty_and_missing_translations_leave_the_message_as_it_is(message: str) -> None:
    assert message == read(FRENCH).gettext(message)


def test_without_a_catalogue_messages_are_their_own_translation() -> None:
    assert ("Evidence", "facts") == (NO_STRINGS.gettext("Evidence"), NO_STRINGS.ngettext("fact", "facts", 2))
    assert "Evidence" == read("").gettext("Evidence")


def test_line_ends_byte_order_mark_and_a_wrong_charset_in_the_header_do_not_matter() -> None:
    odd = "\ufeff" + FRENCH.replace("\n", "\r\n").replace("utf-8", "latin-1").replace("Preuves", "Sources citées ’")
    assert "Sources citées ’" == read(odd).gettext("Evidence")


@pytest.mark.parametrize(
    ("right", "wrong", "line", "reason"),
    [
        ('"Preuves"', "Preuves", 8, "quotation marks"),
        ('"Preuves"', '"Preuves', 8, "quotation marks"),
        ('msgstr "Preuves"', 'mgstr "Preuves"', 8, "msgstr"),
        ("Preuves", "Preuves à 100 %", 7, "bare %"),
        ("Preuves", "Preuves %(n)s", 7, "%(n)s"),
        ("%(n)s faits", "%(m)s faits", 10, "%(m)s"),
        ("%(n)s faits", "%d faits", 10, "bare %"),
        ("(n > 1)", "open('x')", 0, "header"),
    ],
)
def test_a_fault_is_told_with_its_line(right: str, wrong: str, line: int, reason: str) -> None:
    fault = catalogue(FRENCH.replace(right, wrong).encode(), "fr")
    assert isinstance(fault, BadCatalogue)
    assert line == fault.line
    assert reason in fault.reason


def test_bytes_that_are_not_utf_8_are_told_with_their_line() -> None:
    assert BadCatalogue(2, "it is not UTF-8") == catalogue(b'msgid "a"\nmsgstr "\xe9"\n', "fr")


def test_the_same_file_gives_the_same_value() -> None:
    """Whenever it is read: Babel would put the clock into a header that has no dates."""
    found = read(FRENCH)
    assert catalogue.__wrapped__(FRENCH.encode(), "fr") == found
    header = gettext.GNUTranslations(io.BytesIO(found.mo)).info()
    assert {header["pot-creation-date"], header["po-revision-date"]} == {"2000-01-01 00:00+0000"}


def test_the_value_is_a_mo_file_that_other_tools_read(tmp_path: Path) -> None:
    path = tmp_path / "fr.mo"
    path.write_bytes(read(FRENCH).mo)
    with path.open("rb") as file:
        assert "Preuves" == gettext.GNUTranslations(file).gettext("Evidence")


LINES = st.sampled_from(
    [*FRENCH.split("\n"), 'msgstr[9] "a"', 'msgctxt "a"', 'msgid_plural "b"', '#~ msgid "c"', '"Language: zz\\n"',
     '"POT-Creation-Date: never\\n"', '"Plural-Forms: nplurals=999999999; plural=n;\\n"', '"\\x\\', "#| a", "\x00"]
)  # fmt: skip


@given(st.one_of(st.binary(), st.lists(LINES).map(lambda lines: "\n".join(lines).encode())))
def test_any_file_gives_strings_or_a_reason(po: bytes) -> None:
    read = catalogue(po, "fr")
    if isinstance(read, Strings):
        assert isinstance(read.gettext("Evidence"), str)
        assert isinstance(read.ngettext("%(n)s fact", "%(n)s facts", 2), str)
    else:
        assert read.reason
        assert 0 <= read.line <= po.count(b"\n") + 1


def test_more_forms_than_the_head_tells_of_are_told_in_words() -> None:
    head = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
    forms = "".join(f'msgstr[{n}] "{n}"\n' for n in range(3))
    read = catalogue(f'{head}msgid "%(number)s fact"\nmsgid_plural "%(number)s facts"\n{forms}'.encode(), "ar")
    assert isinstance(read, BadCatalogue)
    assert (4, "the translation has more forms than Plural-Forms in the head of the file tells of") == (
        read.line,
        read.reason,
    )
