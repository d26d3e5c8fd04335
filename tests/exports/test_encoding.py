from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports.encoding import MOST_LINES, by_lines, line, nested, pretty


def test_a_text_is_one_line_without_control_characters() -> None:
    assert line("a\r\nb\x00c\u2028d\te\x7f ") == "a b c d e"
    assert line("\u202eabc\u202c 🙂") == "\u202eabc\u202c 🙂"


def test_json_is_read_by_people_too() -> None:
    assert pretty({"a": ["é"]}) == '{\n "a": [\n  "é"\n ]\n}\n'.encode()


@given(st.lists(st.dictionaries(st.text(), st.recursive(st.text(), st.lists), min_size=1)), st.integers(1, 3))
def test_objects_inside_of_others_are_what_they_are_in_the_whole(objects: list[object], depth: int) -> None:
    whole: object = objects
    for _ in range(depth - 1):
        whole = [whole]
    indent = b"\n" + b" " * depth
    rows = (b"," + indent).join(nested(objects, depth))
    opened = b"".join(b"[\n" + b" " * level for level in range(1, depth + 1))
    closed = b"".join(b"\n" + b" " * level + b"]" for level in reversed(range(depth)))
    assert not objects or pretty(whole) == opened + rows + closed + b"\n"


def test_a_text_of_very_many_lines_comes_in_pieces() -> None:
    lines = [str(number) for number in range(2 * MOST_LINES)]
    first, second = by_lines("a.txt", lines)
    assert (first.more, second.more) == (True, False)
    assert (first.content + second.content).decode() == "".join(f"{one}\n" for one in lines)
    [one] = by_lines("a.txt", lines[:MOST_LINES])
    assert not one.more
    assert list(by_lines("a.txt", [])) == []
