"""Words that deny are found, and told from those that deny nothing or only describe a thing."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues


def negations(text: str, language: str) -> list[str]:
    return [text[n.start : n.end] for n in read_cues(text, language).negations if n.strength in {"sure", "fair"}]


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
        ("Katılımın yüzde 50'ye ulaşıp ulaşmayacağı soruldu.", "tr"),
        ("Adını değiştirip değiştirmeyeceğini oyladı.", "tr"),
    ],
)
def test_what_denies_nothing_is_no_negation(text: str, language: str) -> None:
    assert negations(text, language) == []


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
        ("An unsecured bond", "en"),
    ],
)
def test_an_adjective_with_a_denial_in_it_only_answers(text: str, language: str) -> None:
    assert [negation.strength for negation in read_cues(text, language).negations] == ["soft"]


def test_the_no_that_numbers_a_regulation_denies_nothing() -> None:
    denials = [
        len(read_cues(text, "en").negations) for text in ("Regulation No 1/2003", "at No. 5", "No man came", "no 5")
    ]
    assert [0, 0, 1, 1] == denials


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
    [("Не в последнюю очередь поможет дождь.", "ru"), ("Не в останню чергу допоможе дощ.", "uk")],
)
def test_not_least_denies_nothing(text: str, language: str) -> None:
    assert [] == [one for one in read_cues(text, language).negations if one.strength in ("sure", "fair")]


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Foi um voo não autorizado.", "pt", "soft"),
        ("A ponte não agrada.", "pt", "sure"),
        ("È un volo non autorizzato.", "it", "soft"),
        ("Il ponte non aiuta.", "it", "sure"),
        ("Het was een niet-aangemelde vlucht.", "nl", "soft"),
        ("He resisted the offer.", "en", "soft"),
        ("Silta ei vain kestä.", "fi", "soft"),
    ],
)
def test_a_denial_that_only_describes_a_thing_only_answers(text: str, language: str, strength: str) -> None:
    assert [negation.strength for negation in read_cues(text, language).negations] == [strength]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The United Kingdom unveiled the plan.", "en"),
        ("El precio no deja de subir.", "es"),
        ("Le prix n'arrête pas de monter.", "fr"),
        ("Il prezzo non smette di salire.", "it"),
        ("O preço não para de subir.", "pt"),
        ("Der Preis hört nicht auf zu steigen.", "de"),
        ("De prijs houdt niet op met stijgen.", "nl"),
    ],
)
def test_what_does_not_stop_goes_on(text: str, language: str) -> None:
    assert [] == [one for one in read_cues(text, language).negations if one.strength in ("sure", "fair", "soft")]
