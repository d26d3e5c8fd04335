from __future__ import annotations

from factsheet.exports.encoding import line, pretty


def test_a_text_is_one_line_without_control_characters() -> None:
    assert line("a\r\nb\x00c\u2028d\te\x7f ") == "a b c d e"
    assert line("\u202eabc\u202c 🙂") == "\u202eabc\u202c 🙂"


def test_json_is_read_by_people_too() -> None:
    assert pretty({"a": ["é"]}) == '{\n "a": [\n  "é"\n ]\n}\n'.encode()
