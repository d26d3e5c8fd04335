"""What is typed in place of YAML is named where it stands, with what to type."""

from __future__ import annotations

import pytest

from factsheet.located import Mapping, Scalar, parse

TYPED = {
    "a key without a space before another": ("a:\n  en:The plant\n  fr: L'usine\n", "2:3", "after `en:`"),
    "an apostrophe in single quotes": ("a: 'the dam's 170'\nb: 1\n", "1:4", '"double quotes" around text'),
    "an apostrophe in single quotes in braces": ("a: {en: 'the dam's 170'}\n", "1:9", '"double quotes" around text'),
    "a no-break space after a key": ("a:\u00a0The plant\nb: 1\n", "1:3", "a no-break space (U+00A0)"),
    "a no-break space after a dash": ("- a: 1\n-\u00a0a: 2\n  b: 1\n", "2:2", "a no-break space (U+00A0)"),
    "a no-break space after a key that YAML reads": ("a:\u00a0one: two\n", "1:3", "a no-break space (U+00A0)"),
    "an indent of no-break spaces": ("- a: 1\n\u00a0 b: 2\n  c: 3\n", "2:1", "a no-break space (U+00A0)"),
    "a narrow no-break space before a key": ("a: 1\n\u202fb: 2\n", "2:1", "narrow no-break space (U+202F)"),
    "a key in braces without a space": ("a: {en:The plant, fr: L'usine}\n", "1:5", "after `en:`"),
    "a full-width colon": ("- a: 1\n  b：2\n  c: 3\n", "2:4", "a full-width colon"),
    "quotation marks in quotation marks": ('- a: "One "two" three."\n  b: 1\n', "1:6", "put 'single quotes'"),
    "quotation marks in quotation marks in braces": ('a: {en: "O", fr: "Un "deux"."}\n', "1:18", "put 'single quotes'"),
    "a text in braces that is not closed": ('a: {en: "One., fr: "Un."}\nb: 1\n', "1:9", "is not closed; write"),
    "a text in brackets that is not closed": ('a: {b: [{c: "One, d: "Un"}]}\n', "1:13", "is not closed; write"),
    "a merge conflict": ("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> one\n", "2:1", "of both sides"),
    "a dash without a space": ("a:\n  -id: b\n    c: 1\n", "2:3", "a space is missing after the dash"),
    "a second dash without a space": (
        "a:\n  - id: b\n  -id: c\n    d: 1\n",
        "3:3",
        "a space is missing after the dash",
    ),
    "a dash without a space that YAML reads": ("a:\n  -id: b\n  c: 1\n", "2:3", "a space is missing after the dash"),
    "a text that begins with a dash": ("a: - The plant\nb: 1\n", "1:4", "begins with a dash"),
    "a number sign in braces": ("a: {en: The #1 plant, fr: L'usine}\nb: 1\n", "1:13", "“#1 plant, fr: L'usine}”"),
    "a number sign amid lines": ("a: The\n  of #2\n  all\nb: 1\n", "2:6", "“#2”"),
    "a merge conflict at the top": ("<<<<<<< HEAD\na: 2\n=======\na: 3\n>>>>>>> one\n", "1:1", "merge conflict"),
}


@pytest.mark.parametrize(("content", "place", "words"), TYPED.values(), ids=TYPED.keys())
def test_a_mistake_is_named_at_its_place(content: str, place: str, words: str) -> None:
    [finding] = parse("a.yaml", content.encode()).findings
    assert (str(finding.at), finding.rule) == (f"a.yaml:{place}", "bad-yaml")
    assert words in f"{finding.message}; {finding.help}"


def test_a_text_in_braces_whose_space_is_missing_is_read_all_the_same() -> None:
    parsed = parse("a.yaml", b"a: {en:The plant, fr: One}\n")
    assert isinstance(parsed.root, Mapping)
    assert isinstance(found := parsed.root.get("a"), Mapping)
    assert found.get("en") == Scalar("The plant", 1, 8)


@pytest.mark.parametrize("text", ["- -1: 2", "a: {https://example.org/: 1}", "a: {'en:One': ''}", "a: {b:c: d}"])
def test_a_colon_inside_a_key_that_has_a_value_is_left_alone(text: str) -> None:
    assert parse("a.yaml", text.encode()).findings == ()
