"""The cues of a text are found by kind, with their spans, in each language that is tended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.cues.reading import Cues, read_cues


def hedges(text: str, language: str) -> list[tuple[str, str]]:
    cues = read_cues(text, language)
    return [(text[h.start : h.end], h.kind) for h in cues.hedges if h.strength == "sure"]


def negations(text: str, language: str) -> list[str]:
    return [text[n.start : n.end] for n in read_cues(text, language).negations if n.strength in {"sure", "fair"}]


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
    ("text", "language", "expected"),
    [
        ("The firm had not answered and didn't call.", "en", ["not", "didn't"]),
        ("It can't; they can’t.", "en", ["can't", "can’t"]),
        ("The train no longer stops.", "en", ["no longer"]),
        ("L'usine n'a pas immédiatement répondu.", "fr", ["n'a pas"]),
        ("L'usine n'a, selon M. Roux, pas répondu.", "fr", ["n'a, selon M. Roux, pas"]),
        ("L'usine n'a selon Mme. Roux pas répondu.", "fr", ["n'a selon Mme. Roux pas"]),
        ("Personne ne vient.", "fr", ["Personne ne"]),
        ("Er hat kein Geld und geht nicht.", "de", ["kein", "nicht"]),
        ("Nadie vino y no llamó.", "es", ["Nadie", "no"]),
        ("Non è venuto nessuno.", "it", ["Non", "nessuno"]),
        ("Não veio ninguém.", "pt", ["Não", "ninguém"]),
        ("Hij komt niet en heeft geen geld.", "nl", ["niet", "geen"]),
        ("Ministr nerezignoval a soud nevyhověl.", "cs", ["nerezignoval", "nevyhověl"]),
        ("Nie ma ani pieniędzy.", "pl", ["Nie", "ani"]),
        ("Minister neodstúpil a vláda nič neurobila.", "sk", ["neodstúpil", "nič", "neurobila"]),
        ("Bakan istifa etmedi, kimse yaralanmadı.", "tr", ["etmedi", "kimse", "yaralanmadı"]),
        ("Ministri ei eronnut eivätkä muut kommentoineet.", "fi", ["ei", "eivätkä"]),
        ("Ministeren kom ikkje.", "nn", ["ikkje"]),
        ("Ministeren kom ikke.", "no", ["ikke"]),
        ("Ráðherrann kom aldrei.", "is", ["aldrei"]),
        ("Hän voitti 12:en kisan.", "fi", []),
        ("A miniszter nem mondott le, nincs bizonyíték.", "hu", ["nem", "nincs"]),
        ("Bendrovė neatsakė, įrodymų nėra.", "lt", ["neatsakė", "nėra"]),
        ("Uzņēmums neatbildēja, pierādījumu nav.", "lv", ["neatbildēja", "nav"]),
        ("Η κυβέρνηση δεν είπε τίποτα.", "el", ["δεν είπε τίποτα"]),
        ("O goberno non dixo nada.", "gl", ["non dixo nada"]),
        ("شرکت پاسخ نداد و نمی‌پذیرد.", "fa", ["نداد", "نمی"]),
    ],
)
def test_negations_are_found(text: str, language: str, expected: list[str]) -> None:
    assert negations(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("quelques semaines avant que l'usine n'annonce sa vente", "fr"),
        ("de peur que le pont ne tombe", "fr"),
        ("il est plus grand qu'il ne paraît", "fr"),
        ("Elle ne compte que trois ponts.", "fr"),
        ("Il ne fait aucun doute que le pont est sûr.", "fr"),
        ("On ignore l'origine du virus.", "fr"),
        ("There is no doubt that it rained.", "en"),
        ("He whether or not she came.", "en"),
        ("Rule No. 5 applies.", "en"),
        ("The firm cannot rule out a sale.", "en"),
        ("Es gibt keinen Zweifel.", "de"),
        ("Погибли не менее 17 человек.", "ru"),
        ("No more than 20 people came.", "en"),
        ("Ministr nechal nepřítel jít.", "cs"),
        ("V nedeľu sa zúčastnilo nie viac ako 20 ľudí.", "sk"),
        ("Sendikalar umuyor, komedi sürüyor, şüphe yok.", "tr"),
        ("Yalnızca çatılara değil, hatlara da zarar verdi.", "tr"),
        ("Ei ole epäilystäkään, että kirje on aito.", "fi"),
        ("Det finns inga tvivel om att brevet är äkta.", "sv"),
        ("Der er ingen tvivl om, at brevet er ægte.", "da"),
        ("Det er ingen tvil om at brevet er ekte.", "nb"),
        ("Ikke overraskende er brevet falskt.", "nb"),
        ("Ei ole yllättävää, että kirje on aito.", "fi"),
        ("Nem kétséges, hogy a levél valódi.", "hu"),
        ("Загинули не менше 17 людей, а не лише двоє.", "uk"),
        ("Няма съмнение, че писмото е истинско.", "bg"),
        ("Oluja nije oštetila samo krovove.", "hr"),
        ("Įsiveržė ne tik vandenys, nelaimė įvyko netrukus.", "lt"),
        ("Nākamajā nedēļā ieradīsies ne vairāk kā 20 cilvēku.", "lv"),
        ("Không quân và hàng không đều tham gia.", "vi"),
        ("Chưa đến một nửa cử tri đi bỏ phiếu.", "vi"),
        ("Tidak lebih dari 20 orang hadir.", "id"),
        ("Δεύτερη απόπειρα δεν αποκλείεται.", "el"),
        ("لا يزال الجسر مغلقا.", "ar"),
        ("지붕뿐만 아니라 전선도 끊겼다.", "ko"),
        ("Não restam dúvidas de que a ponte aguenta.", "pt"),
        ("Non ci sono dubbi che il ponte regga.", "it"),
        ("Nu există îndoieli că podul rezistă.", "ro"),
        ("De brug is niet weg te denken uit de stad.", "nl"),
        ("Os sinos não param de tocar.", "pt"),
        ("It is no surprise that the bridge holds.", "en"),
        ("Il n'est pas surprenant que le pont tienne.", "fr"),
        ("No es una sorpresa que el puente aguante.", "es"),
        ("Não é surpresa que a ponte aguente.", "pt"),
        ("Non è una sorpresa che il ponte regga.", "it"),
        ("Het is geen verrassing dat de brug het houdt.", "nl"),
        ("Piace a molti, non da ultimo ai ciclisti.", "it"),
    ],
)
def test_what_denies_nothing_is_no_negation(text: str, language: str) -> None:
    assert negations(text, language) == []


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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kaynağı bilinmeyen virüs", "tr"),
        ("Nezverejnený zoznam", "sk"),
        ("Nezveřejněný seznam", "cs"),
        ("Váratlan hír", "hu"),
        ("Julkaisematon kirja", "fi"),
        ("Kodittomia koiria", "fi"),
        ("Avaldamata kiri", "et"),
    ],
)
def test_an_adjective_with_a_denial_in_it_only_answers(text: str, language: str) -> None:
    assert [negation.strength for negation in read_cues(text, language).negations] == ["soft"]


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


def test_the_no_that_numbers_a_regulation_denies_nothing() -> None:
    denials = [
        len(read_cues(text, "en").negations) for text in ("Regulation No 1/2003", "at No. 5", "No man came", "no 5")
    ]
    assert [0, 0, 1, 1] == denials


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
    ("text", "strengths"),
    [
        ("L'assemblée n'a pu se prononcer.", ["fair"]),
        ("Nul ne saurait l'exiger.", ["soft", "fair"]),
        ("La croissance est plus forte que ne le prévoyait la banque.", []),
        ("Il n'a pu que constater les dégâts.", ["faint"]),
        ("Il part avant que l'usine ne ferme.", []),
    ],
)
def test_beside_some_french_verbs_the_particle_alone_denies(text: str, strengths: list[str]) -> None:
    assert [one.strength for one in read_cues(text, "fr").negations] == strengths


@pytest.mark.parametrize(
    ("text", "language", "strengths"),
    [
        ("Rada to neplánuje.", "cs", ["sure"]),
        ("Prezidenta nevidí.", "cs", ["sure"]),
        ("Nové nádraží otevřou v neděli.", "cs", []),
        ("Kupujeme nedeľné noviny.", "sk", []),
        ("Dnes noviny nečítame.", "sk", ["sure"]),
        ("Poglądy takie, a nie inne.", "pl", []),
    ],
)
def test_a_denial_may_be_the_head_of_a_verb(text: str, language: str, strengths: list[str]) -> None:
    assert strengths == [one.strength for one in read_cues(text, language).negations if one.strength == "sure"]


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
    ("text", "language"),
    [("Не в последнюю очередь поможет дождь.", "ru"), ("Не в останню чергу допоможе дощ.", "uk")],
)
def test_not_least_denies_nothing(text: str, language: str) -> None:
    assert [] == [one for one in read_cues(text, language).negations if one.strength in ("sure", "fair")]


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


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Foi um voo não autorizado.", "pt", "soft"),
        ("A ponte não agrada.", "pt", "sure"),
        ("È un volo non autorizzato.", "it", "soft"),
        ("Il ponte non aiuta.", "it", "sure"),
        ("Het was een niet-aangemelde vlucht.", "nl", "soft"),
    ],
)
def test_a_denial_that_only_describes_a_thing_only_answers(text: str, language: str, strength: str) -> None:
    assert [negation.strength for negation in read_cues(text, language).negations] == [strength]
