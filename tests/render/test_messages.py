from __future__ import annotations

from factsheet.render.messages import messages


def test_the_words_of_templates_come_out_once_each_a_plural_by_its_singular() -> None:
    templates = {
        "b.html": "{{ _('Sources') }}{% trans n=3 %}{{ n }} fact{% pluralize %}{{ n }} facts{% endtrans %}",
        "a.html": "<p>{% trans %}Topics{% endtrans %}</p>{{ _('Sources') }}",
        "card.svg": "{{ _('Never') }}",
        "broken.html": "{% trans %}",
    }
    assert messages(templates) == ("Topics", "Sources", "%(n)s fact")
