from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factsheet.diagnostics import Origin
from factsheet.located import Mapping, Node, Scalar, Sequence, parse


def root(text: str | bytes) -> Node | None:
    """The root of a file in which nothing is amiss."""
    parsed = parse("a.yaml", text.encode() if isinstance(text, str) else text)
    assert parsed.findings == ()
    return parsed.root


def said(content: str | bytes) -> list[tuple[str, str, str]]:
    """Each finding as (place, rule, message and help)."""
    findings = parse("a.yaml", content.encode() if isinstance(content, str) else content).findings
    return [(str(one.at), one.rule, f"{one.message}; {one.help}") for one in findings]


def test_every_node_knows_its_line_and_column() -> None:
    text = 'topics: [mai-1, "gpt 4"]\nvalue:\n  amount: 1\n- x\n'.replace("- x\n", "list:\n- x\n")
    expected = Mapping(
        (
            (
                Scalar("topics", 1, 1),
                Sequence((Scalar("mai-1", 1, 10), Scalar("gpt 4", 1, 17, plain=False)), 1, 9),
            ),
            (Scalar("value", 2, 1), Mapping(((Scalar("amount", 3, 3), Scalar("1", 3, 11)),), 3, 3)),
            (Scalar("list", 4, 1), Sequence((Scalar("x", 5, 3),), 5, 1)),
        ),
        1,
        1,
    )
    assert expected == root(text)


def test_columns_count_code_points_not_bytes() -> None:
    assert isinstance(found := root("{été: «😀», x: y}"), Mapping)
    assert [(key.text, key.column) for key, _ in found.pairs] == [("été", 2), ("x", 12)]


@pytest.mark.parametrize("typed", ["no", "1.50", "2019-05", "5e11", "0x1F", "null", "12:30:45", "010", "1_000"])
def test_scalars_stay_the_text_that_was_typed(typed: str) -> None:
    assert Scalar(typed, 1, 1) == root(typed)


@pytest.mark.parametrize(
    ("written", "text"),
    [("'it''s'", "it's"), (r'"a\tb"', "a\tb"), ("|\n  one\n  two\n", "one\ntwo\n"), (">-\n  one\n  two\n", "one two")],
)
def test_quoted_and_block_text_is_known_from_plain_text(written: str, text: str) -> None:
    assert isinstance(found := root(f"a: {written}"), Mapping)
    assert Scalar(text, 1, 4, plain=False) == found.get("a")


@pytest.mark.parametrize("content", [b"", b"  \n", b"# a remark\n", b"\xef\xbb\xbf"])
def test_a_file_with_nothing_in_it_has_no_root(content: bytes) -> None:
    assert root(content) is None


def test_a_byte_order_mark_is_passed_over() -> None:
    assert root("a: 1") == root(b"\xef\xbb\xbfa: 1")


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems_count_as_lines(ends: str) -> None:
    assert root("a: 1\nb:\n  - 2\n") == root(f"a: 1{ends}b:{ends}  - 2{ends}")


REFUSED = {
    "an alias": ("a: 1\nb: *a\n", "2:4", '"double quotes"'),
    "an anchor": ("a: &x 1\n", "1:4", '"double quotes"'),
    "a tag": ("a: !!str no\n", "1:4", '"double quotes"'),
    "a tag of one's own": ("- !date 2019\n", "1:3", "tags (!date)"),
    "a second document": ("a: 1\n---\nb: 2\n", "2:1", "remove the line ---"),
    "text after the document's end": ("a: 1\n...\nb: 2\n", "3:1", "check the indentation"),
    "a list as a key": ("? [a, b]\n: 1\n", "1:3", "cannot be a key"),
    "a tab before a key": ("a:\n\tb: 1\n", "2:1", "spaces, not with a tab"),
    "a tab after spaces": ("a:\n  b: 1\n\tc: 2\n", "3:1", "spaces, not with a tab"),
    "a colon in text, with a French space": ("note: Une chose : la taille\n", "1:17", '"double quotes"'),
    "a colon in text": ("- statement: He said: yes\n", "1:21", '"double quotes"'),
    "a double quotation mark never closed": ('b: 1\na: "one\nc: 2\n', "2:4", "never closed"),
    "a single quotation mark never closed": ("b: 1\na: 'one\nc: 2\n", "2:4", "never closed"),
    "a square bracket never closed": ("a: [1, 2\nb: 3\n", "1:4", "close the bracket"),
    "a curly bracket never closed": ("a: {b: 1\nc: 3\n", "1:4", "close the bracket"),
    "text that goes on after a quotation": ('quote: "A bet" he said\n', "1:16", "in quotes"),
    "text that begins with a bracket": ("statement: [Scott] said so\n", "1:20", "in quotes"),
    "text that begins with a star": ("note: *very* small\n", "1:12", '"double quotes"'),
    "text that begins with an at sign": ("note: @scott\n", "1:7", "begins with @ needs"),
    "a key too far in": ("- a: 1\n   b: 2\n", "2:4", "in the column of the keys above"),
    "a key too far out": ("  a: 1\n b: 2\n", "2:2", "text stands where a new key was expected"),
    "a dash too far out": ("a:\n  - 1\n - 2\n", "3:2", "same column"),
    "a key without a space": ("a: 1\nb:2\n", "2:1", "a colon and a space after it"),
    "a single backslash": (r'a: "C:\q"', "1:7", "must be doubled"),
    "NUL": ("a: caf\u00e9\u00a0!\nb: x\0y\n", "2:5", "U+0000"),
    "an escape character": ("a: \x1b[31m\n", "1:4", "U+001B"),
    "a next-line character": ("a: one\u0085b: 2\n", "1:7", "U+0085"),
    "a line separator": ("a: 1\nb: \U0001f600\u2028\n", "2:5", "U+2028"),
    "a paragraph separator": ("a: '\u2029'\n", "1:5", "U+2029"),
    "three thousand brackets": ("[" * 3000, "1:41", "nested more than 40 deep"),
    "three thousand brackets, closed": ("[" * 3000 + "]" * 3000, "1:41", "nested more than 40 deep"),
    "another version of YAML": ("%YAML 3.0\n---\na: 1\n", "1:1", "incompatible"),
}


@pytest.mark.parametrize(("content", "place", "mend"), REFUSED.values(), ids=REFUSED.keys())
def test_what_a_sheet_does_not_use_is_refused_at_its_place_with_a_mend(content: str, place: str, mend: str) -> None:
    [(at, rule, message)] = said(content)
    assert (at, rule) == (f"a.yaml:{place}", "bad-yaml")
    assert mend in message


@pytest.mark.parametrize("name", REFUSED)
def test_every_refusal_says_what_to_do(name: str) -> None:
    [finding] = parse("a.yaml", REFUSED[name][0].encode()).findings
    assert finding.help


ENCODED = {
    "Windows-1252": ("a: 1\nb: café".encode("cp1252"), "2:7", "0xe9"),
    "UTF-16": ("a: 1".encode("utf-16"), "1:1", "UTF-16"),
    "UTF-16, big end first": (b"\xfe\xff" + "a: 1".encode("utf-16-be"), "1:1", "UTF-16"),
    "a lone surrogate": (b"a: \xed\xa0\x80", "1:4", "0xed"),
    "a piece of a character": ("a: été".encode()[:-1], "1:6", "0xc3"),
}


@pytest.mark.parametrize(("content", "place", "word"), ENCODED.values(), ids=ENCODED.keys())
def test_bytes_that_are_not_utf_8_are_refused_at_the_first_of_them(content: bytes, place: str, word: str) -> None:
    [(at, rule, message)] = said(content)
    assert (at, rule) == (f"a.yaml:{place}", "not-utf-8")
    assert word in message


def test_a_repeated_key_is_reported_and_the_first_one_kept() -> None:
    parsed = parse("a.yaml", b"a: 1\nb: {c: 2, c: 3}\na: 4\n")
    assert ["a.yaml:2:11", "a.yaml:3:1"] == [str(one.at) for one in parsed.findings]
    assert isinstance(parsed.root, Mapping)
    assert parsed.root.get("a") == Scalar("1", 1, 4)


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert isinstance(found := root("<<: {a: 1}\n"), Mapping)
    assert found.get("a") is None


CUT = {
    "a word": ("a: The #1 plant\n", "1:8", "“#1 plant”"),
    "a sentence": ("- b: 1\n  a: It opened. #MeToo was not named.\n", "2:17", "“#MeToo was"),
    "lines of text": ("a: It opened\n  in #2 of them\nb: 1\n", "2:6", "“#2 of them”"),
    "a text behind accents that stand apart": ("a: cafe\u0301 #é\n", "1:10", "“#é”"),
    "other line ends": ("b: 1\r\na: It #1\r\nc: 2\r\n", "2:7", "“#1”"),
    "old line ends": ("b: 1\ra: It #1\rc: 2\r", "2:7", "“#1”"),
    "a byte order mark": ("\ufeffa: It #1\n", "1:7", "“#1”"),
}


@pytest.mark.parametrize(("content", "place", "words"), CUT.values(), ids=CUT.keys())
def test_a_text_that_a_number_sign_cuts_off_is_told_where_it_ends(content: str, place: str, words: str) -> None:
    [(at, rule, message)] = said(content)
    assert (at, rule) == (f"a.yaml:{place}", "text-cut-off")
    assert words in message


@pytest.mark.parametrize(
    "content",
    [
        "a: The plant # 1 of them\n", "a: The plant  # opened\n", "#1 plant\na: 1\n", "a:  #1\n  b: 2\n",
        "a: C#1 F#2\n", 'a: "The #1 plant"\n', "a: 'The #1 plant'\n", "a: |\n  The #1 plant\n",
        "a: >-  #1\n  The #1 plant\n", "a: b ##1\n", "a: [b, #c\n  d]\n", "a: [b] #c\n", 'a: "b" #c\n',
    ],
)  # fmt: skip
def test_a_comment_and_a_text_in_quotation_marks_are_left_alone(content: str) -> None:
    assert said(content) == []


# Pieces of YAML, so that more than noise is tried.
YAMLISH = st.lists(
    st.sampled_from(
        ["a", "b: ", ": ", "- ", "\n", "  ", "\t", "[", "]", "{", "}", ", ", "'", '"', "|\n", ">", "#", "&x ", "*x",
         "!t ", "---\n", "...\n", "? ", "\\", "\0", "\ufeff", "\u0085", "\u2028", "\r", "é", "😀", "%YAML", "<<"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(
    st.one_of(st.binary(max_size=60), YAMLISH.map(str.encode), st.text(max_size=60).map(lambda t: t.encode("utf-16")))
)
@example(b"\xef\xbb\xbf\x00")
@example(b'a: "\\ud800"')
@example(b"%TAG ! tag:x,2000:\n---\na: !foo 1\n")
def test_no_bytes_are_met_with_an_exception(content: bytes) -> None:
    """Whatever a file holds, it is read or it is refused at a place that the file has."""
    parsed = parse("a.yaml", content)
    lines = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for finding in parsed.findings:
        assert isinstance(finding.at, Origin)
        assert 1 <= finding.at.line <= lines + 1
        assert finding.at.column >= 1
