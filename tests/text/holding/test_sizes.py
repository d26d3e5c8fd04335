import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.holding.sizes import never_meet, other_multiple, sizes_apart
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import read

WAYS = ("halved", "doubled")


def one(text: str) -> Quantity:
    (found,) = read(text, "en").quantities
    return found


def test_how_far_vague_amounts_and_multiples_are_apart() -> None:
    assert 10 == sizes_apart(one("several hundred"), one("several thousand"))
    assert other_multiple(one("it tripled"), one("it doubled"))
    assert not other_multiple(one("it tripled"), one("it tripled"))


@pytest.mark.parametrize(
    ("language", "dozens"),
    [("zh", "数十座房屋"), ("ko", "집 수십 채"), ("el", "δεκάδες σπίτια"), ("en", "dozens of houses")],
)
def test_a_vague_count_bears_no_printed_length(language: str, dozens: str) -> None:
    (vague,) = read(dozens, language).quantities
    for length in ("10 feet", "12 feet"):
        assert never_meet(one(length), vague)
    assert not never_meet(one("ten houses"), vague)


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("de", "Die Emissionen wurden seit 1990 halbiert."),
        ("fr", "Les émissions ont été divisées par deux depuis 1990."),
        ("es", "Las emisiones se han reducido a la mitad desde 1990."),
        ("sv", "Utsläppen har halverats sedan 1990."),
    ],
)
def test_what_was_halved_has_not_doubled(language: str, quote: str) -> None:
    ways = {way: hold(read(f"Emissions have {way} since 1990.", "en"), [read(quote, language)]) for way in WAYS}
    assert {"halved": True, "doubled": False} == {
        way: all(one.how == "same" for one in held) for way, held in ways.items()
    }


def test_five_years_are_no_five_times() -> None:
    quote = read("De verkoop vertienvoudigde in vijf jaar.", "nl")
    held = {way: hold(read(f"Sales rose {way}.", "en"), [quote]) for way in ("tenfold", "fivefold")}
    assert [one.how for one in held["tenfold"]] == ["same"]
    assert [one.how for one in held["fivefold"]] == ["unsupported"]


def test_dozens_are_tens_elsewhere_even_beside_a_ten() -> None:
    ours = read("À 10 mètres d'une ferme, des dizaines d'arbres sont tombés.", "fr")
    theirs = read("Dozens of trees fell 10 metres from one of the farms.", "en")
    assert ["same", "same"] == [one.how for one in hold(ours, [theirs])]


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("ja", "利益は2倍になった。"), ("ko", "이익이 2배로 늘었다."), ("ko", "이익이 두 배로 늘었다."),
        ("zh", "利润增加一倍。"), ("tr", "Kâr ikiye katlandı."), ("hy", "Շահույթը կրկնապատկվել է։"),
        ("ka", "მოგება გაორმაგდა."), ("kk", "Пайда 2 есе өсті."), ("hi", "मुनाफ़ा दोगुना हो गया।"),
        ("ur", "منافع دوگنا ہو گیا۔"),
        ("vi", "Lợi nhuận tăng gấp đôi."), ("id", "Laba naik dua kali lipat."),
        ("ms", "Keuntungan naik dua kali ganda."),
        ("th", "กำไรเพิ่มขึ้นสองเท่า"), ("fa", "سود دو برابر شد."), ("bn", "মুনাফা দ্বিগুণ হয়েছে।"),
        ("ta", "லாபம் இரு மடங்கு உயர்ந்தது."),
    ],
)  # fmt: skip
def test_what_doubled_has_not_tripled(language: str, quote: str) -> None:
    ways = {way: hold(read(f"Profit {way}.", "en"), [read(quote, language)]) for way in ("doubled", "tripled")}
    assert ["unsupported"] == [one.how for one in ways["tripled"]]
    assert all(one.how == "same" for one in ways["doubled"])
