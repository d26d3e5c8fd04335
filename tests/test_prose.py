from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet import prose
from factsheet.prose import Cite, Html, Pieces, block, cites, inline, mentions, page, plain, title


def drawn(pieces: Pieces) -> str:
    """The HTML, a cite as ‹id›."""
    return "".join(p.markup if isinstance(p, Html) else f"‹{p.fact}›" for p in pieces)


# Statements: one run of words


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Mint grew by a third.", "Mint grew by a third."),
        ("Mint *grew* by **a third**.", "Mint <em>grew</em> by <strong>a third</strong>."),
        ("See [the book](https://example.org/a?b=c&d).", 'See <a href="https://example.org/a?b=c&amp;d">the book</a>.'),
        ("Write to [us](mailto:us@example.org)", 'Write to <a href="mailto:us@example.org">us</a>'),
        ("On [this page](#top)", 'On <a href="#top">this page</a>'),
        ("H<sub>2</sub>O and m<sup>2</sup>", "H<sub>2</sub>O and m<sup>2</sup>"),
        ("`a < b`", "<code>a &lt; b</code>"),
        ("Mint & sage, 1 < 2", "Mint &amp; sage, 1 &lt; 2"),
        ("« de la\u202fmenthe »\u00a0: oui", "« de la\u202fmenthe »&nbsp;: oui"),
        ("a line\nand  another\r\nof the same", "a line and another of the same"),
        (r"five \* six", "five * six"),
        ("", ""),
    ],
)
def test_a_statement_is_words_with_emphasis_links_and_code(written: str, shown: str) -> None:
    assert shown == drawn(inline(written))


@pytest.mark.parametrize(
    "words", ["2019. A year of mint", "# of plants", "- 5 degrees", "+ one", "> 3", "---", "    four spaces"]
)
def test_a_statement_keeps_words_that_would_begin_a_block(words: str) -> None:
    assert html.escape(words.strip(), quote=False) == drawn(inline(words))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<script>alert(1)</script>mint", "mint"),
        ("<style>* {color: red}</style>mint", "mint"),
        ('<b onclick="alert(1)">mint</b>', "<b>mint</b>"),
        ("[mint](javascript:alert(1))", "<a>mint</a>"),
        ("[mint](JaVaScRiPt:alert(1))", "<a>mint</a>"),
        ("[mint](data:text/html;base64,PHNjcmlwdD4=)", "<a>mint</a>"),
        ("<javascript:alert(1)>", ""),
        ("![a picture](https://example.org/mint.png) mint", " mint"),
        ("<iframe src=https://example.org></iframe>mint", "mint"),
        ("<p>mint</p><h1>sage</h1>", "mintsage"),
        ("<!-- between us -->mint", "mint"),
        ("mint</span></div>", "mint"),
    ],
)
def test_mark_up_that_could_harm_or_load_something_is_taken_away(written: str, shown: str) -> None:
    assert shown == drawn(inline(written))


# Pages and notes


def test_a_page_has_headings_with_ids_lists_tables_quotations_and_code() -> None:
    written = """\
# Method {#method}

Text with a [link](about.html).

- one
- two

1. first

> quoted

| a | b |
|---|---|
| 1 | 2 |

    code & [@mint]
"""
    shown = """\
<h1 id="method">Method</h1>
<p>Text with a <a href="about.html">link</a>.</p>
<ul>
<li>one</li>
<li>two</li>
</ul>
<ol>
<li>first</li>
</ol>
<blockquote>
<p>quoted</p>
</blockquote>
<table>
<thead>
<tr>
<th>a</th>
<th>b</th>
</tr>
</thead>
<tbody>
<tr>
<td>1</td>
<td>2</td>
</tr>
</tbody>
</table>
<pre><code>code &amp; [@mint]
</code></pre>"""
    assert shown == drawn(page(written))
    assert shown.replace(' id="method"', "") == drawn(block(written))


@pytest.mark.parametrize("id", ["p_1", "the_text", "self_test", "Mint", "été", "a:b", "a[@mint]"])
def test_an_id_that_could_be_one_of_ours_is_left_out(id: str) -> None:
    assert "<h2>Mint</h2>" == drawn(page("## Mint {#" + id + "}"))


def test_an_id_is_there_once() -> None:
    written = "## Mint {#mint}\n\n- a\n\n### Sage {lang='x>y' #mint}\n\n## Thyme {#thyme-1}"
    assert ["mint", "thyme-1"] == re.findall(r'id="([^"]*)"', drawn(page(written)))
    assert "id=" not in drawn(block(written))


def test_a_page_takes_no_class_style_or_handler_from_its_editor() -> None:
    assert "<h2>Mint</h2>" == drawn(block("## Mint {.big style=color:red onclick=alert(1)}"))


# Cites


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Mint grew [@mint-1].", "Mint grew ‹mint-1›."),
        ("[@mint-1][@sage]", "‹mint-1›‹sage›"),
        ("**Mint [@mint-1]**", "<strong>Mint ‹mint-1›</strong>"),
        ("*[@mint-1]*", "<em>‹mint-1›</em>"),
        ("[see [@mint-1]](https://example.org)", '<a href="https://example.org">see ‹mint-1›</a>'),
        ("[see](https://example.org '[@mint-1] here')", '<a href="https://example.org" title=" here">see</a>'),
        ("<b>Mint [@mint-1]</b>", "<b>Mint ‹mint-1›</b>"),
        ("`[@mint-1]`", "<code>[@mint-1]</code>"),
        (r"\[@mint-1]", "[@mint-1]"),
        ("[@Mint], [@mint_1], [@], [@mint", "[@Mint], [@mint_1], [@], [@mint"),
        ("\ufdd0mint\ufdd1", "\ufffdmint\ufffd"),
    ],
)
def test_a_cite_survives_whatever_is_around_it_but_code(written: str, shown: str) -> None:
    assert shown == drawn(inline(written))


def test_cites_stand_in_lists_tables_and_raw_mark_up_too() -> None:
    page = "- a [@one]\n\n|[@two]|b|\n|-|-|\n|c|[@three]|\n\n<div>[@four]</div>\n\n    [@none]\n"
    assert ("one", "two", "three", "four") == cites(page)


@given(before=st.text(), after=st.text())
def test_a_cite_between_words_is_found_wherever_markdown_would_let_words_be(before: str, after: str) -> None:
    fenced = re.sub(r"[\\`<>\[\]&]", "", before), re.sub(r"[\\`<>\[\]&()]", "", after)
    assert "mint-1" in [p.fact for p in inline(f"{fenced[0]} [@mint-1] {fenced[1]}") if isinstance(p, Cite)]


@given(st.lists(st.sampled_from(["[@one]", "[@two]", "[", "]", "`", "\\", "\n\n", "    ", "*", "<b>", "words"])))
def test_what_is_cited_is_mentioned(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert set(cites(text)) <= mentions(text)
    assert mentions("`[@one]` and [@two]") == {"one", "two"}


# Words alone


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Mint *grew* [@mint-1], [so](https://example.org) they say [@sage] [@thyme].", "Mint grew, so they say."),
        ("AT&T &amp; <b>mint</b> 1 < 2", "AT&T & mint 1 < 2"),
        ("«\u00a0menthe\u00a0»", "«\u00a0menthe\u00a0»"),
        ("2019. A year", "2019. A year"),
    ],
)
def test_plain_text_has_neither_mark_up_nor_cites(written: str, words: str) -> None:
    assert words == plain(written)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("# *Mint* & sage {#mint}\n\nText", "Mint & sage"),
        ("Text\n\nMint [@mint-1]\n====\n\n# Later", "Mint"),
        ("## Second level", ""),
        ("# \n# Second\n", "Second"),
        ("    # code\n\nAbout us\n========\n", "About us"),
        ("", ""),
    ],
)
def test_the_title_of_a_page_is_its_first_top_heading(page: str, words: str) -> None:
    assert words == title(page)


# The way without Markdown


def through_markdown(words: str) -> Pieces:
    return prose._pieces(prose._clean(prose._words_reader(), words, prose._WORDS))


@given(st.one_of(st.text(), st.text(alphabet="ab  .,:;!?'\"()#+-=|~1\n\t\u00a0\u202f\u2028é–’{}")))
def test_words_without_marks_come_out_as_markdown_would_have_them(text: str) -> None:
    words = prose._SPACES.sub(" ", prose._writable(text)).strip()
    if prose._PLAIN.fullmatch(words):
        assert drawn(through_markdown(words)) == drawn(inline(text))


@given(
    st.lists(
        st.sampled_from(
            ["# ", "#", "\n", "\n\n", "words", "  ", " ", "Ü’é", "===", "- ", "|", "---|---", "    ", "1.", ":", "~~~"]
        )
    )
)
def test_the_title_of_a_page_that_begins_with_it_is_what_markdown_makes_of_it(pieces: list[str]) -> None:
    page = "# " + "".join(pieces)
    found = prose._HEADING.findall(prose._clean_blocks(prose._writable(page)))
    assert title(page) == next(filter(None, (prose._words(prose._pieces(one)) for one in found)), "")


# Whatever is typed

MARKS = st.text(alphabet="ab *_`[]()<>!\\&#-+=|~:\"'{}@/1.\n\t\u00a0", max_size=60)


@given(st.one_of(MARKS, st.text(max_size=60)))
def test_any_text_is_shown_safely(text: str) -> None:
    for pieces in (inline(text), block(text)):
        shown = drawn(pieces)
        assert "\ufdd0" not in shown
        assert set(re.findall(r"</?([a-z0-9]+)", shown)) <= prose._BLOCKS
        assert not re.search(r"<[^>]*(?:javascript:|\son[a-z]+=|src=|style=)", shown)
    assert not set(re.findall(r"</?([a-z0-9]+)", drawn(inline(text)))) & {"p", "h1", "li", "table", "blockquote", "pre"}
    assert "\n" not in plain(text)


HOSTILE = [
    "*", "[", "![", ">", "1. ", "- ", "**a*b", "[a][", "[](", "*[a](b", "a\n=\n", "#\n", "\\", "<b>", "&a;", "`` `",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("read", [inline, block])
def test_marks_that_would_keep_markdown_busy_for_long_are_shown_as_typed(
    read: Callable[[str], Pieces], unit: str
) -> None:
    text = (unit * 90_000)[:90_000]
    assert re.sub(r"\s", "", text) in re.sub(r"\s|<p>|</p>", "", html.unescape(drawn(read(text))))


@pytest.mark.parametrize("unit", HOSTILE)
def test_the_same_marks_in_a_short_text_are_read(unit: str) -> None:
    text = "a " + unit * 5 + " [@mint]"
    assert prose._readable(text)


def test_a_long_page_of_ordinary_paragraphs_is_read() -> None:
    item = "- [Mint and sage](https://example.org/mint), *a book* of 1999 with `code` [@mint-1]\n"
    page = "# Mint\n\n" + (item * 20 + "\n\n" + "Plain words. " * 100 + "\n\n") * 20
    assert prose._readable(page)
    assert 400 == len(cites(page))


def test_a_megabyte_of_words_stays_paragraphs() -> None:
    assert 200 == drawn(block("word " * 1000 + "\n\n" + ("word " * 1000 + "\n\n") * 199)).count("<p>")
    assert drawn(inline("word " * 200_000)).startswith("word word")


def test_the_links_of_a_page_are_found_where_markdown_sees_them() -> None:
    text = "[a](b.html), `[c](d.html)`, [e][f] and <https://g.example/>.\n\n[f]: h.html?i=1&j=2\n"
    assert prose.links(text) == ("b.html", "h.html?i=1&j=2", "https://g.example/")
    assert prose.links("No link [@here].") == ()
