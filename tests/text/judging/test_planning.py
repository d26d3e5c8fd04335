"""What is only planned is not told as done, in one language or across several; what happened and will happen may be."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.planning import plan_told_as_done
from tests.growing import in_proportion

PLANNED = {
    "en": "Apex plans to hire 900 people in Cork.",
    "fr": "Apex va embaucher 900 personnes à Cork.",
    "de": "Apex will in Cork 900 Menschen einstellen.",
    "es": "Apex va a contratar a 900 personas en Cork.",
    "it": "Apex intende assumere 900 persone a Cork.",
    "pt": "A Apex vai contratar 900 pessoas em Cork.",
    "nl": "Apex gaat in Cork 900 mensen aannemen.",
    "sv": "Apex kommer att anställa 900 personer i Cork.",
    "da": "Apex vil ansætte 900 personer i Cork.",
    "nb": "Apex kommer til å ansette 900 personer i Cork.",
    "pl": "Apex zamierza zatrudnić 900 osób w Cork.",
    "ru": "Apex намерена нанять 900 человек в Корке.",
    "uk": "Apex має намір найняти 900 осіб у Корку.",
    "cs": "Apex chce v Corku zaměstnat 900 lidí.",
    "ro": "Apex va angaja 900 de persoane la Cork.",
    "fi": "Apex aikoo palkata 900 ihmistä: Cork odottaa.",
    "hu": "Az Apex azt tervezi, hogy 900 embert vesz fel Cork városában.",
    "ca": "Apex preveu contractar 900 persones a Cork.",
    "el": "Η Apex σχεδιάζει να προσλάβει 900 άτομα στο Cork.",
    "tr": "Apex, Cork'ta 900 kişiyi işe almayı planlıyor.",
    "ar": "تعتزم Apex توظيف 900 شخص في Cork.",
    "he": "Apex מתכננת לגייס 900 עובדים ב-Cork.",
    "fa": "شرکت Apex قصد دارد ۹۰۰ نفر را در Cork استخدام کند.",
    "hi": "Apex की Cork में 900 लोगों को नौकरी देने की योजना है।",
    "vi": "Apex có kế hoạch tuyển 900 người ở Cork.",
    "id": "Apex berencana merekrut 900 orang di Cork.",
    "th": "Apex มีแผนจ้างคน 900 คนที่ Cork",
    "zh": "Apex计划在Cork雇用900人。",
    "ja": "ApexはCorkで900人を雇う計画だ。",
    "ko": "Apex는 Cork에서 900명을 고용할 계획이다.",
}
DONE = {
    "en": "Apex hired 900 people in Cork.",
    "fr": "Apex a embauché 900 personnes à Cork.",
    "de": "Apex stellte in Cork 900 Menschen ein.",
    "es": "Apex contrató a 900 personas en Cork.",
    "it": "Apex ha assunto 900 persone a Cork.",
    "pt": "A Apex contratou 900 pessoas em Cork.",
    "nl": "Apex nam in Cork 900 mensen aan.",
    "sv": "Apex har anställt 900 personer i Cork.",
    "da": "Apex har ansat 900 personer i Cork.",
    "nb": "Apex har ansatt 900 personer i Cork.",
    "pl": "Apex zatrudnił 900 osób w Cork.",
    "ru": "Apex наняла 900 человек в Корке.",
    "uk": "Apex найняла 900 осіб у Корку.",
    "cs": "Apex zaměstnal v Corku 900 lidí.",
    "ro": "Apex a angajat 900 de persoane la Cork.",
    "fi": "Apex palkkasi 900 ihmistä: Cork kiittää.",
    "hu": "Az Apex 900 embert vett fel Cork városában.",
    "ca": "Apex va contractar 900 persones a Cork.",
    "el": "Η Apex προσέλαβε 900 άτομα στο Cork.",
    "tr": "Apex, Cork'ta 900 kişiyi işe aldı.",
    "ar": "وظفت Apex 900 شخص في Cork.",
    "he": "Apex העסיקה 900 עובדים ב-Cork.",
    "fa": "شرکت Apex در Cork ۹۰۰ نفر را استخدام کرد.",
    "hi": "Apex ने Cork में 900 लोगों को नौकरी दी।",
    "vi": "Apex đã tuyển 900 người ở Cork.",
    "id": "Apex telah merekrut 900 orang di Cork.",
    "th": "Apex จ้างคน 900 คนที่ Cork แล้ว",
    "zh": "Apex在Cork雇用了900人。",
    "ja": "ApexはCorkで900人を雇用した。",
    "ko": "Apex는 Cork에서 900명을 고용했다.",
}


def compared(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return plan_told_as_done(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(DONE, PLANNED)))
def test_a_plan_is_not_told_as_done_in_any_pair_of_languages(ours: str, theirs: str) -> None:
    found = compared(DONE[ours], ours, (PLANNED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert found.statement
    assert found.quotes
    assert compared(PLANNED[ours], ours, (PLANNED[theirs], theirs)) is None
    assert compared(DONE[ours], ours, (DONE[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("It was built in 2019.", "It will be built in 2019."),
        ("The states planted 2 million trees.", "The states vow to plant 2 million trees."),
        ("Kenya planted 2 million trees.", "Kenya has vowed to plant 2 million trees."),
        ("The museum moved to Porto in 2028.", "The museum, which was founded in 1921, will move to Porto in 2028."),
        ("Luma opened a plant in Lyon.", "Luma's sales rose by 8% in 2020. Luma will open a plant in Lyon."),
    ],
)
def test_the_plan_may_stand_beside_what_was_done(statement: str, quote: str) -> None:
    assert compared(statement, "en", (quote, "en"))


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The museum was founded in 1921.", "The museum, which was founded in 1921, will move to Porto in 2028."),
        ("The group said that Nordia would close 12 shops.", "Nordia will close 12 shops, the group announced."),
        ("The renovated station opens on 4 June.", "The renovated station will open on 4 June."),
        ("Elections were called for 12 May.", "Elections will be held on 12 May."),
        ("The firm signed a contract for 12 ferries.", "The firm signed a contract; 12 ferries will be built."),
        ("The tax on sugar took effect in 2018.", "The tax on sugar, in force since 2018, will be raised."),
        ("France and Italy decided to send 200 soldiers.", "France and Italy have agreed to send 200 soldiers."),
        ("The concert was postponed to 9 July.", "The concert will take place on 9 July."),
    ],
)
def test_what_was_done_or_decided_may_be_told(statement: str, quote: str) -> None:
    assert compared(statement, "en", (quote, "en")) is None


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("Acme Motors to close Leeds plant", "Acme Motors closed its Leeds plant."),
        ("Bank of Ireland to buy Dublin broker for 40m", "The Bank of Ireland bought a Dublin broker for 40 million."),
    ],
)
def test_a_headline_leaves_out_that_it_is_a_plan(quote: str, statement: str) -> None:
    assert compared(statement, "en", (quote, "en"))


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("Bid to save Leeds plant fails", "A bid to save the Leeds plant failed."),
        ("Acme returns to Leeds with profit", "Acme returned to Leeds."),
        ("Road from Ely to Cambridge shut", "The road from Ely to Cambridge was shut."),
        ("Leeds wakes up to strike", "Leeds woke to a strike."),
        ("Acme to close Leeds plant", "Acme is to close its Leeds plant, it announced."),
    ],
)
def test_other_headlines_plan_nothing(quote: str, statement: str) -> None:
    assert compared(statement, "en", (quote, "en")) is None


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Parliament approved the AI Act in April.", "en", "Parliament is set to approve the AI Act in April.", "en"),
        ("Il Parlamento ha approvato l'AI Act.", "it", "Parliament is set to approve the AI Act in April.", "en"),
        (
            "Belgium repealed the 1988 rent law.",
            "en",
            "La Belgique entend abroger la loi de 1988 sur les loyers.",
            "fr",
        ),
    ],
)
def test_what_is_planned_is_no_answer_to_the_plan(statement: str, language: str, quote: str, other: str) -> None:
    assert compared(statement, language, (quote, other))


def test_a_decision_that_is_told_answers_a_plan() -> None:
    quote = ("Parliament is set to repeal the 1988 act.", "en")
    assert compared("Parliament has approved the repeal of the 1988 act.", "en", quote) is None
    assert compared("Parliament repealed the 1988 act.", "en", quote)


def test_what_else_was_done_may_be_what_the_answers_tell_of() -> None:
    quote = "Gil said that they had abused her, but Peru has decided to turn down her request."
    assert compared("Gil said that they abused her; Peru denied her request.", "en", (quote, "en")) is None


def test_a_rumour_is_no_plan() -> None:
    quote = "Viele Menschen sollen in den Trümmern gefangen sein."
    assert compared("Viele Menschen wurden in den Trümmern gefangen.", "de", (quote, "de")) is None


def test_another_quote_may_tell_that_it_was_done() -> None:
    plan, done = ("Apex will hire 900 people in Cork.", "en"), ("900 people were hired in Cork by Apex.", "en")
    assert compared("Apex hired 900 people in Cork.", "en", plan, ("Apex is known for its cars.", "en"))
    assert compared("Apex hired 900 people in Cork.", "en", plan, done) is None


def test_a_language_without_lists_is_not_judged() -> None:
    assert compared("Apex hired 900 people.", "en", ("Apex kavatseb palgata 900 inimest.", "et")) is None
    assert compared("Apex palkas 900 inimest.", "et", ("Apex will hire 900 people.", "en")) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Vesta moved its archive to Graz in 2014.", "Vesta在2014年将档案迁至Graz。", "zh"),
        ("Vesta shut 30 shops under the scheme.", "按照计划，Vesta关闭30家店。", "zh"),
        ("Vesta shut 30 shops as planned.", "Vestaは予定通り30店を閉めた。", "ja"),
        ("Vesta shut 30 shops as planned.", "Vesta는 예정대로 30개 점포를 닫았다.", "ko"),
        ("Vesta bought the mill that will house its archive.", "Vesta ซื้อโรงสีที่จะเก็บเอกสาร", "th"),
        ("Vesta bought the mill that will house its archive.", "اشترت Vesta المطحنة التي ستوفر مكانا لأرشيفها.", "ar"),
        ("Vesta bought the mill where its archive will be.", "Vesta mua nhà máy nơi sẽ đặt kho lưu trữ.", "vi"),
        ("Vesta bought the mill that will house its archive.", "Vesta membeli gedung yang akan memuat arsipnya.", "id"),
        ("Vesta bought a mill that will be its archive.", "Η Vesta αγόρασε τον μύλο που θα στεγάσει το αρχείο.", "el"),
        ("Vesta's lawyers advised patience.", "Vesta的律师提议耐心等待。", "zh"),
        ("Vesta considered shutting 30 shops.", "Η Vesta εξετάζει να κλείσει 30 καταστήματα.", "el"),
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_plan_may_be_told_as_done(statement: str, quote: str, language: str) -> None:
    assert compared(statement, "en", (quote, language)) is None


@pytest.mark.parametrize("piece", ["to build a plant ", "to ", "and ", "plans to build, ", "at will ", "TO "])
def test_a_long_and_hostile_text_is_judged(piece: str) -> None:
    def work(size: int) -> None:
        quote = read_cues("Apex " + piece * (size // len(piece)), "en")
        plan_told_as_done(read_cues("Apex has built a plant.", "en"), [quote])

    in_proportion(work, 100_000)


def test_the_czech_sunday_is_nothing_done() -> None:
    statement, quote = read_cues("Zápas hrajeme v neděli.", "cs"), read_cues("We will play the match on Sunday.", "en")
    assert plan_told_as_done(statement, [quote]) is None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("«Больше часа», — ответил мэр.", "ru"),
        ("«Понад годину», — відповів мер.", "uk"),
        ("„Ponad godzinę” — odpowiedział burmistrz.", "pl"),
        ("„Přes hodinu,“ odpověděl starosta.", "cs"),
    ],
)
def test_who_answers_does_nothing_planned(statement: str, language: str) -> None:
    quote = read_cues("“It will be over an hour,” the mayor said.", "en")
    assert plan_told_as_done(read_cues(statement, language), [quote]) is None


def test_what_was_done_some_time_ago_is_planned_by_nobody() -> None:
    quote = read_cues("Das Treffen hat vor einer halben Stunde begonnen.", "de")
    assert plan_told_as_done(read_cues("The meeting began half an hour ago.", "en"), [quote]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        (
            "L'azienda intende chiudere lo stabilimento di Cassino nel 2027; i sindacati e gli scienziati protestano.",
            "it",
        ),
        ("La empresa planea cerrar la planta de Cassino en 2027; los abogados de los refugiados protestan.", "es"),
        ("A empresa pretende fechar a fábrica de Cassino em 2027; os advogados dos acusados protestam.", "pt"),
        ("L'entreprise prévoit de fermer l'usine de Cassino en 2027 ; les salariées et le comité protestent.", "fr"),
    ],
)
def test_nouns_that_end_as_participles_do_are_nothing_done(quote: str, language: str) -> None:
    assert compared("The company has closed its plant in Cassino, despite all the protests.", "en", (quote, language))


def test_what_stands_beside_the_plan_may_be_told_with_it() -> None:
    quote = "Acme intende chiudere lo stabilimento di Cassino, dove lavorano 2.300 persone."
    assert compared("Acme has closed its Cassino plant, which employed 2,300 people.", "en", (quote, "it"))
    assert not compared("The Cassino plant, which employed 2,300, was visited.", "en", (quote, "it"))
