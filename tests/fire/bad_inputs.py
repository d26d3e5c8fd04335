"""Files that nobody should write and somebody will: what each holds, and the rule that must see it.

Where the rule is "", the text is allowed, and must come out as text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.sheets import FACTS, RECORD, SMALL, TEXT, Changes

Bad = tuple[str, Changes, str]
START = "source: gazette\nfacts:\n"
GOOD = "  - id: a\n    statement: The plant opened in 2019.\n    quote: The plant opened in 2019\n"


def fact(more: str = "", **fields: str) -> str:
    """A file of one fact; fields are YAML as it stands."""
    lines = {"id": "a", "statement": "The plant opened in 2019.", "quote": "The plant opened in 2019", **fields}
    record = "\n    ".join(f"{name}: {value}" for name, value in lines.items())
    return f"{START}  - {record}\n{more}"


def bomb(levels: int = 30) -> str:
    """Each level names the one before nine times: 9^30 words, if aliases were followed."""
    lines = ["a0: &a0 [lol]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines) + "\n"


YAML: dict[str, str | bytes] = {
    "alias bomb": bomb(), "anchor alone": fact(statement="&x The plant opened in 2019."),
    "alias alone": fact(statement="*x"), "merge key": f"{START}  - <<: *base\n    id: a\n",
    "anchor on a list": "source: gazette\nfacts: &f\n" + GOOD, "tag": fact(statement="!!python/object:os.system x"),
    "tag of a call": f"{START}  - !!python/object/apply:os.system [id]\n", "tag of binary": fact(note="!!binary aGk="),
    "own tag": fact(statement="!x y"), "tag of a set": f"{START}  - !!set {{a, b}}\n",
    "verbatim tag": fact(statement="!<tag:evil,2020:x> y"), "tag directive": "%TAG ! tag:evil,2020:\n---\n" + fact(),
    "wrong version": "%YAML 3.0\n---\n" + fact(), "two documents": fact() + "---\n" + fact(),
    "document end and more": fact() + "...\nrest: x\n", "only a document end": "...\n", "only a comment": "# nothing\n",
    "3,000 brackets": "[" * 3000, "3,000 brackets, closed": "[" * 3000 + "]" * 3000, "3,000 braces": "{" * 3000,
    "3,000 dashes": "- " * 3000 + "x\n", "3,000 questions": "? " * 3000 + "x\n", "brackets in a field":
    fact(statement="[" * 500 + "]" * 500), "100,000 brackets": "[" * 100_000,
    "NUL": fact(statement="The plant\0opened in 2019."), "NUL escaped": fact(statement='"The plant\\0opened in 2019."'),
    "NUL first": b"\0" + fact().encode(), "only NULs": b"\0" * 1000, "bell": fact(statement="The plant \a opened."),
    "escape": fact(statement="The plant \x1b[31m opened."), "escape escaped": fact(statement='"The \\e[31m plant"'),
    "delete": fact(statement="The plant \x7f opened."), "C1 control": fact(statement="The plant \x9b opened."),
    "lone surrogate": fact().encode().replace(b"plant", b"\xed\xa0\x80", 1),
    "lone surrogate escaped": fact(statement='"The plant \\ud800 opened in 2019."'),
    "pair of surrogates escaped": fact(statement='"The plant \\ud83d\\ude00 opened in 2019."'),
    "no character": fact(statement="The plant \ufffe opened."), "U+0085": fact(statement="The plant\u0085opened."),
    "U+2028": fact(statement="The plant\u2028opened."), "U+2029": fact(statement="The plant\u2029opened."),
    "UTF-16": fact().encode("utf-16"), "UTF-16 without a mark": fact().encode("utf-16-le"),
    "UTF-32": fact().encode("utf-32"), "Latin-1": fact(statement="caf\xe9").encode("latin-1"),
    "overlong slash": fact().encode().replace(b"plant", b"\xc0\xaf", 1), "cut in a character": fact().encode() + b"\xe2\x82",
    "beyond Unicode": fact().encode() + b"\xf4\x90\x80\x80", "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "a zip": b"PK\x03\x04" + bytes(100), "mark in the middle": fact(statement="\ufeff") , "tab for indentation":
    f"{START}\t- id: a\n", "tab after spaces": f"{START}  - id: a\n  \tstatement: b\n",
    "duplicate key": fact(more="    statement: Another.\n"), "duplicate key in braces": fact(statement="{en: A, en: B}"),
    "duplicate key at the top": "source: gazette\n" + fact(), "duplicate key by escape": fact(more='    "\\x69d": b\n'),
    "a list as key": f"{START}  - [a]: b\n", "a mapping as key": f"{START}  - {{a: b}}: c\n", "no key": fact(more="    : x\n"),
    "a scalar file": "hello\n", "a list file": "- a\n- b\n", "a number": "42\n", "null": "null\n", "a tilde": "~\n",
    "colon in text": fact(statement="The plant: opened: in 2019."), "unclosed quotes": fact(statement='"The plant'),
    "unclosed bracket": fact(topics="[a, b"), "unclosed brace": fact(statement="{en: a"), "bad escape": fact(statement='"\\q"'),
    "percent": fact(statement="%x"), "at": fact(statement="@x"), "backtick": fact(statement="`x`"), "cut in a key": START + "  - i",
    "a block without text": fact(statement="|") , "a folded block of nothing": fact(statement=">\n\n\n    quote: x"),
    "a wrong block sign": fact(statement="|9x\n  a"), "HTML for YAML": "<!doctype html><script>alert(1)</script>\n",
    "JSON with a trailing comma": '{"facts": [{"id": "a",},],,}', "a Python list": "[None, True\n",
}  # fmt: skip

SLASHES = ("../up", "/etc/passwd", "a/b", "..", ".", "a\\b", "c:\\x", "~root", "file:///etc/passwd", "%2e%2e%2f")
NAMES = (
    "con",
    "nul",
    "aux",
    "prn",
    "com1",
    "lpt9",
    "A",
    "\u00e9t\u00e9",
    "\uff41",
    "\u0430",
    "a--b",
    "-a",
    "a-",
    "a_b",
    "a b",
)
MORE_NAMES = (
    "x" * 300,
    "a.b",
    "a\u200bb",
    "\u202ea",
    "\U0001f600",
    "<script>",
    "'a'",
    "a?b",
    "a#b",
    "a%00b",
    "\u0131",
    "\u00df",
    "",
)

FIELDS: dict[str, tuple[str, str]] = {
    **{f"date {text[:20]!r}": ("date", text) for text in (
        "2024-02-30", "2024-13", "2023-02-29", "0000-00-00", "99999", "2024-1-1", "2024-01-01T25:00", "next week", "2024/01/01",
        "-" + "9" * 5000, "Y" + "9" * 5000, "2019?~%", "[2019", "2019..", "{2019,2020}", "\u0662\u0660\u0661\u0669", "2024-02-30/2025", "1e9",
    )},
    **{f"value {text[:20]!r}": ("value", text) for text in (
        '{amount: "' + "9" * 5000 + '", unit: vans}', "{amount: 1e999999999}", "{amount: NaN}", "{amount: inf}", "{amount: -}",
        "{amount: 0x10}", "{amount: 1/0}", '{amount: "10^400"}', '{amount: "1_000"}', "{amount: [1]}", "{amount: {a: b}}", "{}", "[]",
        '{amount: ""}', "{bound: approx}", "{amount: 5, bound: nearly}", '{amount: 5, unit: "<script>"}', "{amount: ++5}",
        "{min: 9, max: 1}", "{amount: 1 billion billion billion billion billion billion}", '{amount: "\u0665\u0660\u0660"}',
    )},
    **{f"{field} {text!r}": (field, text) for field, text in (
        ("topics", "a"), ("topics", "[[a]]"), ("topics", "[a, a]"), ("topics", "{a: b}"), ("topics", '["../a"]'), ("topics", "[nobody]"),
        ("certainty", "sure"), ("certainty", "[]"), ("draft", "yes"), ("draft", "1"), ("added", "tomorrow"), ("added", "unknown"),
        ("subject", "nobody"), ("property", "nothing"), ("property", "<b>"), ("citations", "x"), ("citations", "[]"), ("citations", "[1]"),
        ("source", "nowhere"), ("source", "../gazette"), ("quote", "[]"), ("quote", '""'), ("quote", '" "'), ("quote", '"[…]"'),
        ("quote", '"' + "x" * 100_000 + '"'), ("statement", "[]"), ("statement", "{}"), ("statement", "{xx: A}"), ("statement", "{en: }"),
        ("statement", '{"en\\0": A}'), ("id", "[]"), ("id", "{}"), ("allow", "x"), ("allow", "[{rule: nothing, because: x}]"),
        ("allow", "[{rule: quote-not-found, because: x}]"), ("allow", "[{rule: rounded}]"), ("withdrawn", "true"), ("withdrawn", "{date: x}"),
        ("supports", "[everything]"), ("formerly", "[a]"), ("formerly", '["../x"]'), ("translation", "{fr: }"), ("prefix", "nowhere to be found"),
        ("__class__", "x"), ("__proto__", "x"), ("constructor", "x"), ("reads", '{"un billion": 1e999}'), ("inferred", "[]"), ("note", "{}"),
    )},
}  # fmt: skip

ADDRESSES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\\tscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://x.example/",
    "//x.example/", "/x", "x", "http://", "https://", "http:///x", "https://a b/", "https://a@b/", "https://x.example/\\nSet-Cookie: a",
    "blob:https://x.example/1", "about:blank", "https://x.example\\\\@evil.example/", "mailto:", "tel:1", "https://x.example/\\u202e", "ws://x.example/",
    "https://[::1", "https://x.example:99999999/", "view-source:https://x.example/", "filesystem:https://x.example/", "\\x01javascript:alert(1)",
)  # fmt: skip

SITE = (
    "title: [a]", "title: ''", "title: {xx: A}", "title: A\nlanguages: []", "title: A\nlanguages: [../x]", "title: A\nlanguages: [en, en]",
    'title: A\nlanguages: ["<b>"]', "title: A\nlanguages: [con]", "title: A\nlanguages: [xx-" + "a" * 300 + "]", "title: A\nlanguages: [EN]",
    "title: A\nlanguages: [english]", "title: A\nlanguages: [assets]", "title: A\nbase_url: javascript:alert(1)", "title: A\nbase_url: /x",
    "title: A\nbase_url: https://a@b/", "title: A\nbase_url: https://x.example/?q", "title: A\nbase_url: 'https://x.example/ y'",
    "title: A\ntheme: ../../etc", "title: A\nlevels: {nothing: off}", "title: A\nlevels: {quote-not-found: off}",
    "title: A\nlevels: {rounded: loud}", "title: A\nsections: [nowhere]", "title: A\nkey_figures: [nobody]", "title: A\npublisher: x",
    "title: A\npublisher: {contact: 'javascript:alert(1)'}", "title: A\nlicence: [x]", "title: A\nstandfirst: '[@nobody]'", "titel: A", "- a",
)  # fmt: skip

LOCK = (
    '{"kind":"lock","version":1}\n{"kind":"citation","fact":"a","source":"gazette","quote":"Gone","start":0,"end":%s,"words":"Gone"}\n'
    '{"kind":"end"}\n'
)

OTHERS: tuple[Bad, ...] = (
    ("a topic with a slash", {"content/topics.yaml": "../a: {label: A}\n"}, "bad-id"),
    ("a topic of Windows", {"content/topics.yaml": "nul: {label: A}\n"}, "bad-id"),
    ("a topic's aliases are text", {"content/topics.yaml": "a: {label: A, aliases: {x: y}}\n"}, "bad-type"),
    ("a property with a slash", {"content/properties.yaml": "../a: {label: A}\n"}, "bad-id"),
    ("a chart of nobody", {"content/charts/a.yaml": "title: A\nfacts: [nobody]\n"}, "unknown-fact"),
    ("a chart with numbers", {"content/charts/a.yaml": "title: A\nfacts: [1, 2]\n"}, "unknown-fact"),
    ("a chart's name", {"content/charts/A B.yaml": "title: A\nfacts: [plant-opened]\n"}, "bad-id"),
    ("a chart below", {"content/charts/a/b.yaml": "title: A\n"}, "unreadable-file"),
    ("a page that cites nobody", {"content/pages/about.en.md": "# A\n\n[@nobody]\n"}, "unknown-fact"),
    ("a page's name", {"content/pages/..evil.en.md": "# A\n"}, "bad-id"),
    ("a page called index", {"content/pages/index.en.md": "# A\n"}, "bad-id"),
    ("a page called 404", {"content/pages/404.en.md": "# A\n"}, "bad-id"),
    ("a page not in UTF-8", {"content/pages/about.en.md": b"# caf\xe9\n"}, "not-utf-8"),
    ("a page in no language", {"content/pages/about.xx.md": "# A\n"}, "bad-id"),
    ("a source's text not in UTF-8", {TEXT: b"caf\xe9 The plant opened in 2019"}, "not-utf-8"),
    ("a source's text of NULs", {TEXT: b"\0" * 100}, "quote-not-found"),
    ("a source without a text", {TEXT: None}, "unreadable-file"),
    ("a source's name", {"content/sources/A B.yaml": SMALL[RECORD], "content/sources/A B.txt": "x"}, "bad-id"),
    ("a source's sentences that overlap", {RECORD: SMALL[RECORD] + "sentences: [[5, 1]]\n"}, "bad-"),
    ("a source's digest", {RECORD: SMALL[RECORD] + "sha256: zz\n"}, "bad-value"),
    ("a source's level", {RECORD: SMALL[RECORD] + "publish: context 99999999999\n"}, "bad-value"),
    ("a source's language", {RECORD: SMALL[RECORD].replace("language: en", "language: ../en")}, "bad-value"),
    ("corrections of nobody", {"content/corrections.yaml": "corrections:\n  - {fact: nobody, date: 2024-01-01, kind: correction, note: x}\n"}, "unknown-fact"),
    ("corrections as text", {"content/corrections.yaml": "hello\n"}, "bad-type"),
    ("a correction on no day", {"content/corrections.yaml": "corrections:\n  - {fact: plant-opened, date: 2024-02-30, kind: correction, note: x}\n"}, "bad-date"),
    ("a lock that is text", {"factsheet.lock": "hello"}, "bad-lock"),
    ("a lock of brackets", {"factsheet.lock": "[" * 100_000}, "bad-lock"),
    ("a lock of another kind", {"factsheet.lock": '{"version": 99999, "facts": {"../x": 1}}'}, "bad-lock"),
    ("a lock not in UTF-8", {"factsheet.lock": b"\xff\xfe{}"}, "bad-lock"),
    ("an empty lock", {"factsheet.lock": ""}, "bad-lock"),
    ("a lock of a huge number", {"factsheet.lock": LOCK % ("9" * 20)}, "bad-lock"),
    ("a lock of a longer number", {"factsheet.lock": LOCK % ("9" * 5000)}, "bad-lock"),
    ("a lock of half a character", {"factsheet.lock": (LOCK % 1).replace("Gone", "\\ud800")}, "bad-lock"),
    ("an omission beside no such prefix", {FACTS: fact(quote="The plant […] 2019", prefix="Nothing of the kind")}, "quote-not-found"),
    ("an omission beside no such suffix", {FACTS: fact(quote="The plant […] 2019", suffix="Nothing")}, "quote-not-found"),
    ("an omission that cuts a word", {FACTS: fact(quote="Acme […] electric vans"), TEXT: SMALL[TEXT].replace("electric", "non-electric")}, "quote-not-found"),
    ("a file of facts with another ending", {"content/facts/a.yml": fact()}, "unreadable-file"),
    ("a program", {"content/facts/a.py": "import os"}, "unreadable-file"),
    ("ids that differ by case", {FACTS: START + GOOD + GOOD.replace("id: a", "id: A")}, "bad-id"),
    ("ids that are the same", {FACTS: START + GOOD + GOOD}, "duplicate-id"),
)  # fmt: skip


def every() -> Iterator[Bad]:
    """All of them, by name."""
    for name, content in YAML.items():
        yield f"YAML: {name}", {FACTS: content}, "" if name in ALLOWED else "?"
    for name in (*SLASHES, *NAMES, *MORE_NAMES):
        yield f"id: {name[:30]!r}", {FACTS: fact(id=json.dumps(name))}, "b"
    for name, (field, text) in FIELDS.items():
        yield f"field: {name}", {FACTS: fact(**{field: text})}, "" if name in ALLOWED else "?"
    for address in ADDRESSES:
        yield (
            f"address: {address}",
            {RECORD: SMALL[RECORD] + f'url: "{address}"\n'},
            "" if address in ALLOWED else "bad-",
        )
    for text in SITE:
        yield f"site.yaml: {text[:60]!r}", {"site.yaml": text + "\n"}, "" if text in ALLOWED else "?"
    yield from OTHERS


ALLOWED = ("tag directive", "mark in the middle", "citations '[]'", "title: A\nlanguages: [en, en]")
