"""The cues of a text are found by kind, with their spans, in each language that is tended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.cues.reading import Cues, read_cues


def hedges(text: str, language: str) -> list[tuple[str, str]]:
    cues = read_cues(text, language)
    return [(text[h.start : h.end], h.kind) for h in cues.hedges if h.strength == "sure"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The engine would have four valves.", "en", [("would have", "conditional")]),
        ("Bridges are widely believed to last.", "en", [("are widely believed to", "belief")]),
        ("The bridge is believed to be safe.", "en", [("is believed to", "belief")]),
        ("She seemed tired and may leave.", "en", [("seemed", "seeming"), ("may", "possibility")]),
        ("He reportedly left.", "en", [("reportedly", "report")]),
        ("Le moteur comporterait quatre soupapes.", "fr", [("comporterait", "conditional")]),
        ("On pense que le pont est sûr.", "fr", [("On pense", "belief")]),
        ("Elle a semblé confirmer.", "fr", [("semblé", "seeming")]),
        ("Il pourrait pleuvoir.", "fr", [("pourrait", "possibility")]),
        ("Man geht davon aus, dass es hält.", "de", [("Man geht davon aus", "belief")]),
        ("Das Werk ist angeblich offenbar möglicherweise alt.", "de",
         [("angeblich", "report"), ("offenbar", "seeming"), ("möglicherweise", "possibility")]),
        ("Se cree que el puente sería seguro.", "es", [("Se cree que", "belief"), ("sería", "conditional")]),
        ("Si ritiene che il ponte sarebbe sicuro.", "it", [("Si ritiene che", "belief"), ("sarebbe", "conditional")]),
        ("Acredita-se que a ponte seria segura.", "pt", [("Acredita-se que", "belief"), ("seria", "conditional")]),
        ("De brug is naar verluidt wellicht oud.", "nl", [("naar verluidt", "report"), ("wellicht", "possibility")]),
        ("Silta voisi pudota ja maksaisi paljon.", "fi", [("voisi", "possibility"), ("maksaisi", "conditional")]),
        ("Voisiko silta pudota?", "fi", [("Voisiko", "possibility")]),
        ("Bron väntades öppna.", "sv", [("väntades", "expectation")]),
        ("Most je zjevně starý.", "cs", [("zjevně", "seeming")]),
        ("Мосты казались прочными.", "ru", [("казались", "seeming")]),
        ("Мости здавалися міцними.", "uk", [("здавалися", "seeming")]),
        ("Köprüler sağlam görünüyorlardı.", "tr", [("görünüyorlardı", "seeming")]),
        ("Sillan on kerrottu olevan vanha.", "fi", [("on kerrottu olevan", "report")]),
        ("Der var nok mælk til alle.", "da", []),
        ("Sää selvisi.", "fi", []),
        ("Brua var forventet å åpne.", "nb", [("var forventet å", "expectation")]),
        ("Brúin virðist traust.", "is", [("virðist", "seeming")]),
        ("İddiaya göre köprü muhtemelen eski.", "tr", [("İddiaya göre", "report"), ("muhtemelen", "possibility")]),
        ("Za mostom naj bi bila verjetno reka.", "sl", [("naj bi", "report"), ("verjetno", "possibility")]),
        ("다리는 안전한 것으로 보인다.", "ko", [("것으로 보인다", "seeming")]),
    ],
)  # fmt: skip
def test_hedges_are_found_with_their_kind(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert hedges(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Theresa May arrived in May.", "en"),
        ("Though the miller could have chosen the ferry, he took the bridge.", "en"),
        ("Il travaille parfois ici.", "fr"),
        ("Le portrait montrait une femme qui entrait.", "fr"),
        ("La mayoría quería una teoría.", "es"),
        ("La città crebbe.", "it"),
        ("A maioria queria uma padaria.", "pt"),
        ("Acolo cresc fructe, cum ar fi merele.", "ro"),
        ("Il ponte è largo, se si pensa che è vecchio.", "it"),
    ],
)
def test_look_alikes_are_no_hedges(text: str, language: str) -> None:
    assert hedges(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Мешканці можуть повернутися.", "uk", "fair"),
        ("Мешканці не можуть повернутися.", "uk", "soft"),
        ("A lakók visszatérhetnek.", "hu", "fair"),
        ("A lakók nem térhetnek vissza.", "hu", "soft"),
    ],
)
def test_who_cannot_do_a_thing_leaves_no_doubt(text: str, language: str, strength: str) -> None:
    assert [hedge.strength for hedge in read_cues(text, language).hedges] == [strength]


def test_in_a_clause_of_purpose_the_conditional_only_answers() -> None:
    strengths = [
        read_cues(text, "fi").hedges[0].strength for text in ("Se maksaisi.", "Ovi avattiin, jotta se tuulettuisi.")
    ]
    assert ["sure", "soft"] == strengths


def test_words_in_quotation_marks_and_futures_are_found() -> None:
    text = "The plant will close, “quite soon” they say."
    cues = read_cues(text, "en")
    assert [text[f.start : f.end] for f in cues.futures] == ["will"]
    assert [text[q.start : q.end] for q in cues.quotations] == ["quite soon"]


def test_a_language_without_lists_is_not_judged_but_its_quotation_marks_are_read() -> None:
    assert read_cues("“may”", "xx") == Cues(
        "“may”", "xx", judged=False, tended=False, quotations=read_cues("“may”", "en").quotations
    )


@given(st.text(alphabet="nepasmayqu'ril«»\"“” ,.éN\n", max_size=300), st.sampled_from(["en", "fr", "de", "es", "zh"]))
def test_any_text_is_read_and_spans_lie_in_it(text: str, language: str) -> None:
    cues = read_cues(text, language)
    spans = [(cue.start, cue.end) for cue in cues.hedges + cues.futures]
    spans += [(cue.start, cue.end) for cue in cues.negations + cues.attributions]
    spans += [(words.start, words.end) for words in cues.quotations]
    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "language", "relayed"),
    [
        ("De minister zou in maart 30.000 euro hebben aangenomen.", "nl", True),
        ("De dader zou in maart al zijn opgepakt.", "nl", True),
        ("De dader zou het slachtoffer bedreigd hebben.", "nl", True),
        ("De dader zou zijn moeder bellen.", "nl", False),
        ("Het bedrijf zou 30 banen hebben.", "nl", False),
    ],
)
def test_a_dutch_perfect_after_zou_is_only_reported(text: str, language: str, *, relayed: bool) -> None:
    hedges = read_cues(text, language).hedges
    assert any(one.kind == "report" and one.strength == "sure" for one in hedges) == relayed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Скоріше за все, дощу не буде.", "uk"),
        ("Скорее всего, пойдет дождь.", "ru"),
        ("Najprawdopodobniej spadnie deszcz.", "pl"),
        ("Nejspíš bude pršet.", "cs"),
    ],
)
def test_most_likely_is_a_hedge(text: str, language: str) -> None:
    assert "sure" in {one.strength for one in read_cues(text, language).hedges}


@pytest.mark.parametrize(
    ("language", "text", "cues"),
    [
        ("he", "לדבריהם הגשר נפל.", ["לדבריהם"]),
        ("he", "שני גשרים נפלו, כך נמסר.", ["נמסר"]),
        ("he", "החברה בנתה באופן לא חוקי שני גשרים.", []),
        ("ar", "صرّح الوزير بأن الجسر سقط.", ["صرّح"]),
        ("ar", "ويقال إن الجسر سقط.", ["ويقال إن"]),
        ("tr", "Köprünün satıldığı söyleniyordu.", ["söyleniyordu"]),
    ],
)
def test_words_that_tell_who_says_so_have_several_forms(language: str, text: str, cues: list[str]) -> None:
    found = read_cues(text, language)
    spans = [(one.start, one.end) for one in found.attributions] + [(one.start, one.end) for one in found.hedges]
    assert cues == [text[start:end] for start, end in spans]
    assert () == found.negations


@pytest.mark.parametrize("text", ["Mielőtt a hajó elindult volna, esett.", "Mintha a hajó üres lenne."])
def test_a_hungarian_mood_that_the_conjunction_asks_for_hedges_nothing(text: str) -> None:
    assert [] == hedges(text, "hu")
