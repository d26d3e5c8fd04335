from __future__ import annotations

import pytest

from factsheet.model import Chart, LanguageMap, Property, Topic, Wording
from tests import sheets

BILINGUAL = {"site.yaml": "title: A small sheet\nlanguages: [en, fr]\n"}


def in_english(text: str) -> LanguageMap:
    return LanguageMap((Wording(text, "en"),))


def test_a_topic_needs_a_label_alone() -> None:
    changes = {"content/topics.yaml": "acme: {label: Acme}\n"}
    assert (Topic(id="acme", label=in_english("Acme")),) == sheets.corpus(changes).topics


def test_a_topic_with_everything() -> None:
    text = """
        roe:
          label: Jane Roe
          aliases: {en: [Ms Roe], fr: [Mme Roe, Roe]}
          kind: person
          lede: Founder of Acme [@plant-opened].
        """
    expected = Topic(
        id="roe",
        label=in_english("Jane Roe"),
        aliases=(Wording("Ms Roe", "en"), Wording("Mme Roe", "fr"), Wording("Roe", "fr")),
        kind="person",
        lede=in_english("Founder of Acme [@plant-opened]."),
    )
    assert (expected,) == sheets.corpus({"content/topics.yaml": text} | BILINGUAL).topics


def test_aliases_without_a_language_fit_them_all() -> None:
    [topic] = sheets.corpus({"content/topics.yaml": "roe: {label: Jane Roe, aliases: [Roe]}\n"}).topics
    assert topic.aliases == (Wording("Roe", ""),)


def test_topics_keep_the_order_of_the_file() -> None:
    changes = {"content/topics.yaml": "b: {label: B}\na: {label: A}\n"}
    assert ["b", "a"] == [topic.id for topic in sheets.corpus(changes).topics]


def test_a_property_is_a_noun_with_its_words() -> None:
    text = "vans: {label: {en: vans, fr: fourgons}, words: {en: [van, vans], fr: [fourgon, fourgons]}}\n"
    words = [("van", "en"), ("vans", "en"), ("fourgon", "fr"), ("fourgons", "fr")]
    expected = Property(
        id="vans",
        label=LanguageMap((Wording("vans", "en"), Wording("fourgons", "fr"))),
        words=tuple(Wording(*word) for word in words),
    )
    assert (expected,) == sheets.corpus({"content/properties.yaml": text} | BILINGUAL).properties


def test_a_chart_names_facts_and_holds_no_number() -> None:
    text = "title: Plants\nkind: proportion\nfacts: [plant-opened]\ndescription: One plant.\n"
    expected = Chart(
        id="plants", title=in_english("Plants"), facts=("plant-opened",), description=in_english("One plant.")
    )
    assert (expected,) == sheets.corpus({"content/charts/plants.yaml": text}).charts


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("topics", "- acme\n", "1:1: error[bad-type] a mapping of topic ids is expected here"),
        ("topics", "Acme Motors: {label: A}\n", "1:1: error[bad-id] `Acme Motors` cannot be an id: "),
        ("topics", "acme: Acme\n", "1:7: error[bad-type] a topic is a mapping of fields, not `Acme`"),
        ("topics", "acme: {kind: idea}\n", "1:7: error[missing-field] a topic has no `label`: the name readers see"),
        ("topics", "acme: {label: A, kind: firm}\n", "1:24: error[bad-value] `firm` is not one of person, "),
        ("topics", "acme: {label: A, aliases: B}\n", "1:27: error[bad-type] a list is expected here, not `B`"),
        ("topics", "a: {label: A}\na: {label: B}\n", "2:1: error[duplicate-key] `a` stands here a second time; "),
        ("properties", "[]\n", "1:1: error[bad-type] a mapping of property ids is expected here"),
        ("charts/c", "title: C\nkind: pie\nfacts: [plant-opened]\n", "2:7: error[bad-value] `pie` is not one of "),
        ("charts/c", "title: C\n", "1:1: error[missing-field] a chart has no `facts`: the facts compared"),
        ("charts/c", "title: C\nfacts: 500\n", "2:8: error[bad-type] a list is expected here, not `500`"),
    ],
)
def test_what_is_amiss_is_told_at_its_place(path: str, text: str, expected: str) -> None:
    lines = sheets.told({f"content/{path}.yaml": text})
    assert any(line.startswith(f"content/{path}.yaml:{expected}") for line in lines), lines


def test_the_name_of_a_file_is_the_id_of_its_chart() -> None:
    changes = {"content/charts/A Chart.yaml": "title: C\nfacts: [plant-opened]\n"}
    assert "the file name `A Chart` cannot be an id" in sheets.told(changes)[0]
