from __future__ import annotations

from collections.abc import Mapping

import msgspec

from factsheet.files import Output
from factsheet.locale.strings import NO_STRINGS, Strings, catalogue
from factsheet.prose import Html
from factsheet.render import TemplateFault, Templates, Theme, render
from factsheet.stages import page


class Frame(msgspec.Struct, frozen=True):
    language: str = "en"


class View(msgspec.Struct, frozen=True):
    words: str = "a bet"
    number: int = 2
    html: Html = Html("<b>a bet</b>")
    frame: Frame = Frame()


def french() -> Strings:
    po = """
        msgid ""
        msgstr ""

        msgid "Facts"
        msgstr "Faits"

        msgid "%(num)s fact"
        msgid_plural "%(num)s facts"
        msgstr[0] "%(num)s fait"
        msgstr[1] "%(num)s faits"
        """
    read = catalogue(po.encode(), "fr")
    assert isinstance(read, Strings)
    return read


def rendered(template: str, view: View = View(), **more: str) -> str | TemplateFault:  # noqa: B008  frozen
    """The page that one template makes, or its fault."""
    templates = {"page.html": template, **{f"{name}.html": text for name, text in more.items()}}
    theme = Theme(templates, {"en": NO_STRINGS, "fr": french()}, {"sheet.css": "assets/sheet.12.css"})
    [made] = render(theme, [page("index.html", "page.html", view.frame.language, view)])
    if isinstance(made, Output):
        assert made.path == "index.html"
        return made.content.decode()
    return made


def test_a_page_is_its_template_filled_with_its_view() -> None:
    assert rendered("<p>{{ page.words }}, {{ page.number }}</p>") == "<p>a bet, 2</p>"


def test_text_is_escaped_and_html_of_ours_is_not() -> None:
    assert rendered("{{ page.words }}", View(words="<script>&\"'")) == "&lt;script&gt;&amp;&#34;&#39;"
    assert rendered("{{ page.html }}") == "<b>a bet</b>"


def test_a_template_cannot_call_text_safe() -> None:
    assert rendered("\n{{ page.words|safe }}") == TemplateFault("page.html", 2, "No filter named 'safe'.")


def test_a_template_that_makes_an_empty_page_is_a_fault() -> None:
    assert rendered(" \n") == TemplateFault("page.html", 0, "it makes an empty page")


def test_text_beyond_ascii_is_written_in_utf_8() -> None:
    assert rendered("{{ page.words }}", View(words="« été »\u202f😀")) == "« été »\u202f😀"


def test_words_of_the_page_come_from_the_catalogue_of_its_language() -> None:
    template = '{{ _("Facts") }}: {{ ngettext("%(num)s fact", "%(num)s facts", page.number) }}'
    assert rendered(template) == "Facts: 2 facts"
    assert rendered(template, View(frame=Frame("fr"))) == "Faits: 2 faits"
    assert rendered(template, View(frame=Frame("fr"), number=0)) == "Faits: 0 fait"


def test_english_in_a_page_from_right_to_left_is_isolated_from_it() -> None:
    template = '{{ _("Facts") }}: {{ ngettext("%(num)s fact", "%(num)s facts", page.number) }}'
    theme = Theme({"page.html": template}, {"ar": NO_STRINGS, "he": french()}, {})
    pages = [page(f"{language}.html", "page.html", language, View(frame=Frame(language))) for language in ("ar", "he")]
    said = [one.content.decode() for one in render(theme, pages) if isinstance(one, Output)]
    assert said == ["\u2066Facts\u2069: \u20662 facts\u2069", "Faits: 2 faits"]


def test_one_template_serves_all_languages() -> None:
    theme = Theme({"page.html": '{{ _("Facts") }}'}, {"en": NO_STRINGS, "fr": french()}, {})
    pages = [
        page(f"{language}.html", "page.html", language, View(frame=Frame(language))) for language in ("fr", "en", "fr")
    ]
    made = [one.content for one in render(theme, pages) if isinstance(one, Output)]
    assert made == [b"Faits", b"Facts", b"Faits"]


def test_an_asset_is_found_by_its_name() -> None:
    assert rendered('{{ asset("sheet.css") }}') == "assets/sheet.12.css"


def test_templates_may_include_and_extend_one_another() -> None:
    page = '{% extends "base.html" %}{% block main %}{% include "part.html" %}{% endblock %}'
    base = "<main>{% block main %}{% endblock %}</main>"
    assert rendered(page, base=base, part="{{ page.words }}") == "<main>a bet</main>"


def test_a_name_that_the_view_does_not_have_is_a_fault_at_its_line() -> None:
    """Nothing is left empty without a word."""
    fault = rendered("<p>\n{{ page.wrods }}</p>")
    assert isinstance(fault, TemplateFault)
    assert (fault.template, fault.line) == ("page.html", 2)
    assert fault.reason == "nothing here is called `wrods`; did you mean `words`?"
    assert rendered("{{ pgae.words }}") == TemplateFault("page.html", 1, "nothing here is called `pgae`")


def test_a_fault_in_an_included_template_is_told_there() -> None:
    fault = rendered('{% include "part.html" %}', part="\n\n{{ page.nothing.at.all }}")
    assert isinstance(fault, TemplateFault)
    assert (fault.template, fault.line) == ("part.html", 3)


def test_a_template_that_cannot_be_read_is_a_fault_at_its_line() -> None:
    fault = rendered("<p>\n{% if %}</p>")
    assert isinstance(fault, TemplateFault)
    assert (fault.template, fault.line) == ("page.html", 2)


def test_a_template_that_is_not_there_is_a_fault() -> None:
    assert rendered('\n{% include "part.html" %}') == TemplateFault("page.html", 2, "there is no template part.html")


def test_an_unknown_asset_is_a_fault() -> None:
    reason = "the theme has no file `shet.css`; did you mean `sheet.css`?"
    assert rendered('\n{{ asset("shet.css") }}') == TemplateFault("page.html", 2, reason)
    assert rendered('{{ token("paper") }}') == TemplateFault("page.html", 1, "the theme has no token `paper`")


def test_what_fails_while_a_template_runs_is_a_fault_and_not_a_traceback() -> None:
    for template in ("{{ 1 / 0 }}", "{{ page.words + 1 }}", "{{ page.frame.language() }}"):
        fault = rendered(f"\n{template}")
        assert isinstance(fault, TemplateFault), template
        assert (fault.template, fault.line) == ("page.html", 2)


def test_a_page_at_fault_does_not_take_the_others_along() -> None:
    theme = Theme({"good.html": "good", "bad.html": "{{ nothing }}"}, {"en": NO_STRINGS}, {})
    made = render(theme, [page("a", "bad.html", "en", View()), page("b", "good.html", "en", View())])
    assert ["TemplateFault", "Output"] == [type(one).__name__ for one in made]


def test_a_template_cannot_change_the_view() -> None:
    assert isinstance(rendered("{% set page.words = 1 %}"), TemplateFault)


def test_a_template_that_includes_itself_is_a_fault() -> None:
    assert isinstance(rendered('{% include "page.html" %}'), TemplateFault)


def test_templates_are_compiled_once_for_all_builds_of_one_theme() -> None:
    """What a build has compiled serves the next one; for another theme or program, or damaged, it is left alone."""

    def templates(text: str, stored: Mapping[str, bytes] = {}, code: str = "1") -> Templates:
        return Templates(Theme({"page.html": text}, {"en": NO_STRINGS}, {}), stored, code)

    first = templates("{{ page }}")
    for flattened in (True, False):
        first.environment("en", flattened=flattened).get_template("page.html")
    stored = first.stored()

    def known(text: str, stored: Mapping[str, bytes], code: str = "1") -> list[list[str]]:
        return [list(templates(text, stored, code).known(language)) for language in ("en", "")]

    assert [["page.html"], ["page.html"]] == known("{{ page }}", stored)
    assert [[], []] == known("{{ page }}!", stored)
    assert [[], []] == known("{{ page }}", stored, code="2")
    assert [[], ["page.html"]] == known("{{ page }}", {**stored, "en": stored["en"][:-1] + b"\0"})
    assert [[], []] == known("{{ page }}", {"en": b"short"})
    assert stored == templates("{{ page }}", stored).stored()


def test_a_translation_is_words_and_no_mark_up() -> None:
    po = """
        msgid ""
        msgstr ""

        msgid "Facts"
        msgstr "<script>\\"'&"

        msgid "%(num)s fact"
        msgid_plural "%(num)s facts"
        msgstr[0] "<b>%(num)s"
        msgstr[1] "<b>%(num)s"
        """
    read = catalogue(po.encode(), "fr")
    assert isinstance(read, Strings)
    template = (
        '<p title="{{ _("Facts") }}">{{ _("Facts") }} {{ ngettext("%(num)s fact", "%(num)s facts", page.number) }}'
    )
    [made] = render(Theme({"a.html": template}, {"en": read}, {}), [page("a.html", "a.html", "en", View())])
    assert isinstance(made, Output)
    escaped = "&lt;script&gt;&#34;&#39;&amp;"
    assert made.content.decode() == f'<p title="{escaped}">{escaped} &lt;b&gt;2'
