"""A sentence of a source goes in; the fact it could bear, as lines of YAML, comes out: all but the statement."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator

from factsheet import edtf
from factsheet.composing import composed
from factsheet.fields.naming import slug
from factsheet.fields.scalars import Id
from factsheet.grounding import Vocabulary, vocabulary
from factsheet.stages import Document, Sentence, Site
from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.reading import Cues, read_cues
from factsheet.text.finding import quotes
from factsheet.text.finding.asides import mended
from factsheet.text.judging.certainty import certainty_of
from factsheet.text.judging.names import topics_named
from factsheet.text.quantities.reading import Quantity, Reading, read
from factsheet.text.quantities.values import Unread, read_value

_IN_A_NAME = re.compile(r"(?:[^\W\d_][-–]|[A-Za-z])$")
MOST_WORDS = 12  # of a prefix or suffix; a sentence that stands twice is told apart long before


def draft(
    site: Site,
    document: Document,
    sentence: Sentence,
    words: str,
    day: str,
    source: str,
    beside: Collection[str] = (),
) -> list[str]:
    """`words` name the fact; `source` is that of the file it goes to, "" where it names none; `beside` its ids."""
    text = composed(mended(document.text[sentence.start : sentence.end], document.text))
    language, known = document.source.language, vocabulary(tuple(site.properties.values()), tuple(site.topics.values()))
    cues, reading = read_cues(text, language), read(text, language, known.nouns)
    lines = [f"id: {_name(site, words or text, document.source.id, beside)}", *_statement(site)]
    lines += [f"source: {document.source.id}"] if source != document.source.id else []
    lines += [f"quote: {quoted(text)}", *_told_apart(document, sentence, text)]
    lines += [*_value(site, text, reading, known), *_date(reading), *_certainty(text, cues, known)]
    named = list(dict.fromkeys(topic for topic, _, _ in topics_named(text, known.names)))
    lines += [f"topics: [{', '.join(named)}]"] if named else []
    return [*lines, f"added: {day}"]


def quoted(text: str) -> str:
    """A text between double quotation marks as YAML has them; JSON's are the same."""
    return json.dumps(text, ensure_ascii=False)


def _name(site: Site, words: str, source: str, beside: Collection[str]) -> str:
    name = "-".join(slug(words).split("-")[:5])[:60].strip("-")
    name = name if re.search("[a-z]", name) and not Id.fault(name) else source
    taken = {*beside, *site.facts, *(former for fact in site.facts.values() for former in fact.formerly)}
    numbers = (f"{name}-{number}" for number in range(2, len(taken) + 3))
    return next(one for one in (name, *numbers) if one not in taken)


def _statement(site: Site) -> Iterator[str]:
    languages = site.settings.languages
    if len(languages) == 1:
        yield "statement:   # your sentence, in your words"
        return
    yield "statement:   # your sentence, in your words"
    yield from (f"  {language}:" for language in languages)


def _told_apart(document: Document, sentence: Sentence, text: str) -> Iterator[str]:
    """Words beside the quote where it stands more than once; as few as will do."""
    index = quotes.index(document.text, document.source.language)
    if not isinstance(quotes.find(index, text), quotes.Ambiguous):
        return
    before, after = document.text[: sentence.start].split(), document.text[sentence.end :].split()
    for count in range(1, MOST_WORDS + 1):
        for name, beside in (("prefix", " ".join(before[-count:])), ("suffix", " ".join(after[:count]))):
            found = quotes.find(index, text, **{name: beside}) if beside else None
            if isinstance(found, quotes.Found) and found.start == sentence.start:
                yield f"{name}: {quoted(beside)}"
                return


def _value(site: Site, text: str, reading: Reading, known: Vocabulary) -> Iterator[str]:
    found = _weightiest(text, reading)
    if found is None:
        return
    start = min(found.start, found.bound_span[0] if found.bound_span else found.start)
    end = max(found.end, found.bound_span[1] if found.bound_span else found.end)
    words = text[start:end]
    if not isinstance(read_value(words, reading.language, known.nouns), Unread):
        own = reading.language == site.settings.languages[0]
        yield f"value: {quoted(words)}" if own else f"value: {{text: {quoted(words)}, lang: {reading.language}}}"


def _weightiest(text: str, reading: Reading) -> Quantity | None:
    """A counted noun before a unit, a unit before a bare number; the first of them. The 2 of “Atlas-2” is no value."""
    plain = [one for one in reading.quantities if one.form not in ("vague", "loose") and "clock" not in one.units]
    plain = [one for one in plain if one.noun or one.units or not _IN_A_NAME.search(text[: one.figure[0]][-2:])]
    return min(plain, key=lambda one: (not one.noun, not one.units, one.start), default=None)


def _date(reading: Reading) -> Iterator[str]:
    dates = dict.fromkeys(date.edtf for date in reading.dates if date.edtf and date.year is not None)
    fit = [date for date in dates if date and not isinstance(edtf.parse(date), edtf.BadDate)]
    if len(fit) == 1:
        yield f"date: {fit[0]}"
    elif fit:
        yield f"# date: one of {', '.join(fit)}"


def _certainty(text: str, cues: Cues, known: Vocabulary) -> Iterator[str]:
    certainty = certainty_of(cues)
    if certainty.frame != "stated":
        yield f"certainty: {certainty.frame}"
        speakers = [_speaker(text, one, known) for one in cues.attributions if one.speaker]
        yield from (f"attribution: {speaker}" for speaker in speakers[:1])
    if certainty.hedged:
        yield "# the sentence hedges (would, may, about to …): so must the statement"


def _speaker(text: str, one: Attribution, known: Vocabulary) -> str:
    start, end = one.speaker or (0, 0)
    topics = (id for id, first, last in topics_named(text, known.names) if first < end and start < last)
    return next(topics, quoted(text[start:end]))
