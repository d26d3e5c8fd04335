"""A source's name and a few remembered words go in; the sentence they come from as a ready fact comes out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from factsheet.commands import WrongArgument
from factsheet.commands.appending import append, default_source, ids, place
from factsheet.commands.drafting import draft
from factsheet.fields.reading import did_you_mean
from factsheet.stages import Document, Sentence, Site
from factsheet.text.finding.recalling import recall

SHOWN = 5


def cite(folder: Path, site: Site, source: str, words: str, pick: int, to: str, day: str) -> str:
    """The fact on the `pick`th likely sentence, from 1, printed or, with `to`, added to a file of facts."""
    document = site.documents.get(source)
    if document is None:
        raise WrongArgument(f"there is no source `{source}`; {did_you_mean(source, site.documents)}".rstrip("; "))
    if not words.strip():
        return uncited(site, document)
    likely = recall(words, [_text(document, one) for one in document.sentences])
    if not likely:
        raise WrongArgument(f"no sentence of `{source}` holds these words; without words, cite lists its sentences")
    if not 1 <= pick <= len(likely):
        raise WrongArgument(f"--pick {pick}: give a number from 1 to {len(likely)}, as many sentences are likely")
    sentence = document.sentences[likely[pick - 1]]
    if to:
        path = place(folder, to)
        default, taken = default_source(path, source), ids(path)
        append(path, draft(site, document, sentence, words, day, default, taken), source)
        return f"{path}: added; its statement is left to write"
    lines = draft(site, document, sentence, words, day, "")
    fact = "\n".join([f"  - {lines[0]}", *(f"    {line}" for line in lines[1:])])
    others = [(number, document.sentences[at]) for number, at in enumerate(likely[:SHOWN], 1) if number != pick]
    return "\n".join([fact, *_alternatives(document, others)])


# As comments, so that all that is printed may go into a file of facts.
def _alternatives(document: Document, others: Sequence[tuple[int, Sentence]]) -> list[str]:
    if not others:
        return []
    lines = [f"  # --pick {number}: {_text(document, sentence)}" for number, sentence in others]
    return ["", "  # if it is another sentence:", *lines]


def uncited(site: Site, document: Document) -> str:
    """The sentences on which no fact rests, with their numbers."""
    cited = {
        at
        for all in site.evidence.values()
        for one in all
        if one.passage and one.citation.source == document.source.id
        for at in range(one.passage.first, one.passage.last + 1)
    }
    left = [one for one in document.sentences if one.number - 1 not in cited]
    head = f"{len(left)} of {len(document.sentences)} sentences of {document.source.id} bear no fact yet"
    return "\n".join([head, *(f"{one.number:5}  {_text(document, one)}" for one in left)])


def _text(document: Document, sentence: Sentence) -> str:
    return " ".join(document.text[sentence.start : sentence.end].split())
