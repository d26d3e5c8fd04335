"""What one writes oneself in an afternoon: YAML in, Jinja and Markdown out, quotes looked for and nothing else checked.

usage: python bench/speed/diy/build.py SITE OUTPUT
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import jinja2
import markdown
import yaml

SITE, OUTPUT = Path(sys.argv[1]), Path(sys.argv[2])
MONTHS = "January February March April May June July August September October November December".split()


def read(path: Path) -> Any:
    return yaml.load(path.read_bytes(), yaml.CSafeLoader)


def when(date: object) -> str:
    parts = str(date).split("-")
    if len(parts) > 1:
        parts[1] = MONTHS[int(parts[1]) - 1]
    return " ".join([str(int(parts[2])), *parts[1::-1]] if len(parts) > 2 else parts[::-1])


def write(path: str, text: str) -> None:
    (OUTPUT / path).parent.mkdir(parents=True, exist_ok=True)
    (OUTPUT / path).write_text(text, encoding="utf-8")


def table(rows: list[list[Any]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def quotations(fact: dict[str, Any]) -> list[dict[str, Any]]:
    works = [{"@type": "NewsArticle", "name": one["about"]["title"]} for one in fact["citations"]]
    quotes = [one["quote"] for one in fact["citations"]]
    return [{"@type": "Quotation", "text": q, "isPartOf": w} for q, w in zip(quotes, works, strict=True)]


def named(fact: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"@type": "Thing", "name": topics[id]["label"]} for id in fact["topics"]]


site, topics = read(SITE / "site.yaml"), read(SITE / "content/topics.yaml")
sources = {path.stem: read(path) for path in sorted((SITE / "content/sources").glob("*.yaml"))}
for id, source in sources.items():
    paragraphs = (SITE / f"content/sources/{id}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    cut = [re.split(r"(?<=[.!?])\s+", paragraph) for paragraph in paragraphs]
    source.update(id=id, sentences=[one for part in cut for one in part], opens={part[0] for part in cut}, bearing={})
sections, facts = [], []
bearing: dict[str, list[dict[str, Any]]] = defaultdict(list)
to_html = markdown.Markdown()
for path in sorted((SITE / "content/facts").glob("*.yaml")):
    part = read(path)
    sections.append({"id": path.stem, "title": part["section"], "facts": part["facts"]})
    for fact in part["facts"]:
        fact.update(section=sections[-1], certainty=fact.get("certainty", "stated"), page=f"facts/{fact['id']}.html")
        fact["day"] = str(fact.get("date", ""))
        fact["note_html"] = to_html.reset().convert(fact["note"]) if "note" in fact else ""
        for one in fact["citations"]:
            source = sources[one["source"]]
            number = next(n for n, sentence in enumerate(source["sentences"]) if one["quote"] in sentence)
            one.update(number=number + 1, about=source, sentence=source["sentences"][number])
            one["before"], one["after"] = one["sentence"].split(one["quote"], 1)
            source["bearing"].setdefault(number + 1, []).append((fact, one))
        for topic in fact["topics"]:
            bearing[topic].append(fact)
        facts.append(fact)
for topic in topics.values():
    topic["lede"] = re.sub(r" \[@([\w-]+)\]", r' <a class="key" href="../facts/\1.html">evidence</a>', topic["lede"])
env = jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True)
env.filters["when"] = when
env.globals.update(site=site, topics=topics, sources=sources, sections=sections, facts=facts, bearing=bearing)
env.globals.update(named=named, quotations=quotations)


def page(path: str, template: str, **shown: object) -> str:
    write(path, env.get_template(template).render(root="../" * path.count("/"), path=path, **shown))
    return path


def record(fact: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in fact.items() if name not in ("section", "note_html", "citations")}
    cited = [{n: v for n, v in one.items() if n not in ("about", "before", "after")} for one in fact["citations"]]
    return {**kept, "section": fact["section"]["id"], "address": site["base_url"] + fact["page"], "citations": cited}


records = [record(fact) for fact in facts]
about = {
    id: {n: v for n, v in one.items() if n not in ("sentences", "opens", "bearing")} for id, one in sources.items()
}
pages = [page(f"{name}.html", f"{name}.html") for name in ("index", "sources", "topics", "timeline", "404")]
pages += [page(fact["page"], "fact.html", fact=fact) for fact in facts]
pages += [page(f"sources/{id}.html", "source.html", source=source) for id, source in sources.items()]
pages += [page(f"topics/{id}.html", "topic.html", topic=topic, id=id) for id, topic in topics.items()]
for one in records:
    own = [about[id] for id in dict.fromkeys(cited["source"] for cited in one["citations"])]
    write(f"facts/{one['id']}.json", json.dumps({"sheet": site["title"], "fact": one, "sources": own}, default=str))
whole = {"title": site["title"], "facts": records, "sources": [*about.values()]}
write("data/facts.json", json.dumps(whole, indent=1, default=str))
names = "id statement value date certainty subject property topics added page".split()
write("data/facts.csv", table([names, *[[one.get(name, "") for name in names] for one in records]]))
names = "source quote number sentence".split()
cited = [[one["id"], *[cited[name] for name in names]] for one in records for cited in one["citations"]]
write("data/citations.csv", table([["fact", *names], *cited]))
write("data/sources.csv", table([[*one.values()] for one in about.values()]))
latest = sorted(facts, key=lambda fact: str(fact["added"]), reverse=True)[:500]
write("feed.atom", env.get_template("feed.atom").render(latest=latest))
items = [{"id": site["base_url"] + fact["page"], "title": fact["statement"], "tags": fact["topics"]} for fact in latest]
write("feed.json", json.dumps({"title": site["title"], "items": items}, indent=1))
write("sitemap.xml", env.get_template("sitemap.xml").render(pages=pages))
write("robots.txt", f"User-agent: *\nAllow: /\nSitemap: {site['base_url']}sitemap.xml\n")
