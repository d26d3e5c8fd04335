"""A language that stands in for another has lists, and the other has none of the kind."""

from __future__ import annotations

from importlib.resources import files

from factsheet.text.writing.standins import _FOR_ALL, _FOR_SENTENCES, for_sentences, for_words

LANGUAGES = files("factsheet.text") / "languages"


def has(folder: str, code: str) -> bool:
    return (LANGUAGES / folder / f"{code}.json").is_file()


def test_who_stands_in_has_lists_of_its_own() -> None:
    for code in {*_FOR_ALL, *_FOR_SENTENCES}:
        assert has("sentences", for_sentences(code))
        assert not has("sentences", code)
    for code, other in _FOR_ALL.items():
        assert has("quantities", other)
        assert not has("quantities", code)


def test_some_serve_for_sentences_alone() -> None:
    assert (for_words("no"), for_sentences("no")) == ("nb", "nb")
    assert (for_words("nn"), for_sentences("nn")) == ("nn", "nb")
    assert (for_words("fr"), for_sentences("fr")) == ("fr", "fr")
