from __future__ import annotations

import pytest

from factsheet.commands.dating import date, published


@pytest.mark.parametrize(
    ("words", "day"),
    [("2019-06-03T23:30:00-05:00", "2019-06-03"), ("2019/06/03", "2019-06-03"), ("20190603", "2019-06-03"),
     ("Mon, 03 Jun 2019 10:00:00 GMT", "2019-06-03"), ("June 3, 2019", "2019-06-03"), ("13/06/2019", "2019-06-13"),
     ("2019", "2019"), ("2019-06", "2019-06"), ("2019/06", "2019-06"), ("June 2019", "2019-06"),
     ("06/03/2019", "2019"), ("2019-06-31", ""), ("1559556000", ""), ("yesterday", ""), ("", "")],
)  # fmt: skip
def test_a_date_is_as_exact_as_its_words(words: str, day: str) -> None:
    assert date(words) == day


def test_a_date_may_be_in_the_language_of_its_page() -> None:
    assert (date("3 juin 2019", "fr"), date("3 June 2019", "fr")) == ("2019-06-03", "2019-06-03")


def linked(more: str, kind: str = "NewsArticle") -> str:
    return f'<script type="application/ld+json">{{"@type": "{kind}", {more}}}</script>'


@pytest.mark.parametrize(
    ("markup", "day"),
    [('<meta property="article:published_time" content="2019-06-03T10:00:00Z">', "2019-06-03"),
     ('<meta name="DC.date.issued" content="2019-06">', "2019-06"),
     ('<meta name="citation_publication_date" content="2019">', "2019"),
     ('<meta name="date" content="2018"><meta itemprop="datePublished" content="2019-06-03">', "2018"),
     ('<meta name="date" content="soon"><meta itemprop="datePublished" content="2019-06-03">', "2019-06-03"),
     (linked('"datePublished": "2019-06-03", "dateModified": "2020-01-01"'), "2019-06-03"),
     (linked('"x": 1') + linked('"datePublished": "2019-06"', "WebPage"), "2019-06"),
     ('<time pubdate datetime="2019-06-03">', "2019-06-03"),
     ('<time class="entry-date published" datetime="2019-06-03T10:00">', "2019-06-03"),
     ('<span itemprop="datePublished" content="2019-06-03">', "2019-06-03")],
)  # fmt: skip
def test_a_page_says_when_it_was_published(markup: str, day: str) -> None:
    assert published(f"<html><body>{markup}<p>It opened on 2017-01-02.</p></body></html>") == day


def test_a_graph_tells_of_several_things() -> None:
    graph = '{"@graph": [{"@type": "Organization"}, {"@type": ["Article"], "datePublished": "2019-06-03"}]}'
    assert published(f'<script type="application/ld+json">{graph}</script>') == "2019-06-03"


@pytest.mark.parametrize(
    "markup",
    ["<p>The plant opened in 2019.</p>", "<p>It opened on 2019-06-03.</p>", "<p>It opened on 03/06/2019.</p>",
     '<p>It opened on <time datetime="2019-06-03">3 June</time>.</p>', "<footer>© 2019 Acme</footer>",
     '<meta property="article:modified_time" content="2019-06-03">', '<meta itemprop="copyrightyear" content="2019">',
     '<meta property="og:image" content="https://a.example/2019/06/03/x.jpg">', linked('"dateModified": "2019-06-03"'),
     linked('"datePublished": "2019-06-03"', "Book"), linked('"item": {"@type": "Article", "datePublished": "2019"}'),
     '<time class="published" datetime="2019-06-03"></time><time class="published" datetime="2019-06-04"></time>',
     '<script type="application/ld+json">{broken</script>', "<script>datePublished = '2019-06-03'</script>"],
)  # fmt: skip
def test_no_other_date_is_taken_for_that_day(markup: str) -> None:
    assert published(f"<html><body>{markup}</body></html>") == ""
