"""A template that makes many pages is flattened; what it makes is the same."""

from __future__ import annotations

import pytest

from factsheet.files import Output
from factsheet.locale.strings import NO_STRINGS
from factsheet.render import TemplateFault, Theme, render
from factsheet.stages import page
from tests.render.test_templates import Frame, View, french


def both(template: str, view: View = View()) -> list[Output | TemplateFault]:  # noqa: B008  frozen
    """The page as a template makes it that is used once, and one that is flattened because it is used often."""
    more = {"parts.html": PARTS, "base.html": BASE, "middle.html": MIDDLE, "i.html": "<i>{{ page.words }}</i>"}
    templates = {"page.html": template, **more}
    theme = Theme(templates, {"en": NO_STRINGS, "fr": french()}, {"sheet.css": "assets/sheet.12.css"})
    made = page("index.html", "page.html", view.frame.language, view)
    return [one for many in (2, 1) for one in render(theme, [made], many=many)]


PARTS = """
{% macro one(x, y=2) %}<b>{{ x }}{{ y }}</b>{% endmacro %}
{% macro word(x) %}{% if x %}{{ x }}{% endif %}{% endmacro %}
{% macro two(n, x="") %}{{ n }}{{ word(x) }}{% endmacro %}
{% macro down(n) %}{% if n %}{{ n }}{{ down(n - 1) }}{% endif %}{% endmacro %}
"""
BASE = '{% import "parts.html" as parts %}<{% block t %}base{% endblock %}> {{ self.t() }}'
MIDDLE = '{% extends "base.html" %}{% block t %}middle {{ super() }}{% endblock %}'
PAGES = (
    "<p>{{ page.words }} {{ page.number + 1 }} {{ page.html }}</p>",
    '{{ _("Facts") }} {{ _("%(words)s of %(number)s, 100%%", words=page.words, number=page.number) }}',
    '{{ ngettext("%(num)s fact", "%(num)s facts", page.number) }}',
    '{% import "parts.html" as p %}{{ p.one("<x>") }}',
    '{% import "parts.html" as p %}{% for n in [1, 2] %}{{ p.two(n) }}{{ p.two(x=page.words, n=n) }}{% endfor %}',
    '{% import "parts.html" as p %}{{ p.down(3) }}',
    '{% import "parts.html" as p %}{{ _("about %(x)s", x=p.one(1)) }} {{ p.one(1) ~ "&" }}',
    '{% extends "base.html" %}{% block t %}{{ parts.one(page.words) }}{% endblock %}',
    '{% extends "base.html" %}{% set x=1 %}{% macro m(y) %}{{ y }}{% endmacro %}{% block t %}{{ m(x) }}{% endblock %}',
    '{% extends "middle.html" %}{% block t %}{{ super() }}!{% endblock %}',
    "{% set x %}<b>{{ page.words }}</b>{% endset %}{{ x }}{% for a in [1] %}{{ loop.index }}{% else %}no{% endfor %}",
    '{{ page.nothing|default("none") }}{% if page.nothing is defined %}!{% endif %}',
    '{% include "i.html" %}{% raw %}{{ }}{% endraw %}',
    '{% extends "base.html" if page.number else "i.html" %}{% block t %}x{% endblock %}',
)


@pytest.mark.parametrize("template", PAGES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_flattened_template_makes_the_same_page(template: str, language: str) -> None:
    view = View("l’été <&\"'> 100%", frame=Frame(language))
    plain, flattened = both(template, view)
    assert isinstance(plain, Output), plain
    assert plain == flattened


@pytest.mark.parametrize(
    ("template", "line"),
    [("\n{{ page.nothing }}", 2), ("{% if %}", 1), ('{% include "nowhere.html" %}', 1), ("\n\n{{ 1 // 0 }}", 3)],
)
def test_a_flattened_template_has_its_fault_where_it_was_written(template: str, line: int) -> None:
    plain, flattened = both(template)
    assert isinstance(flattened, TemplateFault)
    assert line == flattened.line
    assert plain == flattened
