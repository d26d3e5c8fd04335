from factsheet.text.holding.sizes import other_multiple, sizes_apart
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import read


def one(text: str) -> Quantity:
    (found,) = read(text, "en").quantities
    return found


def test_how_far_vague_amounts_and_multiples_are_apart() -> None:
    assert 10 == sizes_apart(one("several hundred"), one("several thousand"))
    assert other_multiple(one("it tripled"), one("it doubled"))
    assert not other_multiple(one("it tripled"), one("it tripled"))
