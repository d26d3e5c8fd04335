from __future__ import annotations

import pytest

from factsheet.commands.decoding import charset_of, decoded, twice_encoded

WORDS = "Привет, мир. Цены выросли."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_tells_its_encoding_is_read_by_it(encoding: str) -> None:
    assert decoded("Café – “so”".encode(encoding)).text == "Café – “so”"
    assert decoded("Café – “so”".encode(encoding), "koi8-r" if encoding != "utf-8" else "").doubts == ()


def test_what_tells_nothing_is_guessed_and_said_to_be() -> None:
    found = decoded("Café – “so”".encode("cp1252"))
    assert found.text == "Café – “so”"
    assert [one.partition(";")[0] for one in found.doubts] == ["read as Windows-1252, a guess"]


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("koi8-r", "koi8-r"), ("KOI8-R", "koi8-r"), ("windows-1251", "cp1251"), ("utf-16le", "utf-16-le")],
)
def test_it_is_read_as_it_was_sent(charset: str, encoding: str) -> None:
    assert decoded(WORDS.encode(encoding), charset) == decoded(WORDS.encode())


@pytest.mark.parametrize(
    ("charset", "words", "encoding"),
    [("iso-8859-1", "“so” – €", "cp1252"), ("us-ascii", "“so”", "cp1252"), ("gb2312", "镕基", "gbk"),
     ("shift_jis", "①髙", "cp932")],
)  # fmt: skip
def test_names_mean_what_browsers_take_them_for(charset: str, words: str, encoding: str) -> None:
    assert decoded(words.encode(encoding), charset).text == words


@pytest.mark.parametrize(
    "head",
    ['<meta charset="koi8-r">', "<meta charset=koi8-r>", '<META content="text/html; charset=koi8-r" http-equiv="x"/>',
     '<?xml version="1.0" encoding="koi8-r"?>'],
)  # fmt: skip
def test_a_page_says_its_own_encoding(head: str) -> None:
    page = f"{head}<p>{WORDS}</p>"
    assert decoded(page.encode("koi8-r"), html=True).text == page
    assert decoded(page.encode("cp1251"), "windows-1251", html=True).text == page, "what it was sent as goes before"
    assert decoded(page.encode("koi8-r")).text != page, "a text has no such element"


def test_a_page_cannot_say_that_it_is_utf_16() -> None:
    page = f'<meta charset="utf-16"><p>{WORDS}</p>'
    assert decoded(page.encode(), html=True).text == page


def test_what_is_not_what_it_is_said_to_be_is_said() -> None:
    found = decoded(WORDS.encode(), "euc-jp")
    assert (found.text, found.doubts) == (WORDS, ("it is said to be euc-jp, and is not throughout",))
    found = decoded("Café à Noël".encode("cp1252"), "utf-8")
    assert found.text == "Café à Noël"
    assert any("a guess" in one for one in found.doubts)
    assert decoded(WORDS.encode(), "windows-1251").doubts == (
        "read as windows-1251, as it is said to be; it could be UTF-8",
    )


def test_a_few_broken_bytes_are_marked_and_counted() -> None:
    found = decoded(WORDS.encode() + b"\xff")
    assert found.text == WORDS + "\ufffd"
    assert found.doubts == ("read as UTF-8; bytes that make no sense in it stand as \ufffd, 1 times",)


@pytest.mark.parametrize("charset", ["no-such", "zlib", "rot13", "unicode_escape", "punycode", "utf-7", "x\x00", "é"])
def test_names_of_no_encoding_of_text_are_passed_over_and_said(charset: str) -> None:
    found = decoded(rb"a\u0041 +AEE-", charset)
    assert found.text == r"a\u0041 +AEE-"
    assert "no encoding known here" in found.doubts[0]


def test_a_header_names_an_encoding() -> None:
    assert charset_of('text/plain; Charset="koi8-r"; x=y') == "koi8-r"
    assert charset_of("text/plain") == ""


BROKEN = ["für Köln", "über", "l’été à Noël", "Été", "“so”", "coração", "Żółw łasi się", "Привет мир"]


@pytest.mark.parametrize("words", BROKEN)
def test_letters_that_were_read_in_another_encoding_are_told_with_what_they_were(words: str) -> None:
    broken = "".join(_misread(byte) for byte in words.encode())
    [doubt] = twice_encoded(f"It was so. {broken}")
    assert any(f"for “{word}”" in doubt for word in words.split(" "))
    assert [] == list(twice_encoded(words))


def _misread(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeError:
        return chr(byte)


@pytest.mark.parametrize(
    "words",
    [
        "“AMANHÔ",
        "«Â»",
        "NÃO É",
        "Ångström",
        "Ärger",
        "São Tomé",
        "Ðað er",
        "5 € – Ö",
        "ÂŽ",
        "“ПРИВЕТ”",
        "une Âme",
        "Á»",
    ],
)
def test_letters_that_languages_have_are_left_alone(words: str) -> None:
    assert [] == list(twice_encoded(words))
