"""A quote is not cut where the words left out change what it says.

Why: "The company did […] give a price" has only words of a source that says "did not give", and "£30 […] each" those of
one that says "£30 million". Each word is the source's, and the quote says the opposite.

Passes:

    # content/sources/wire.txt
    The company did not give a price.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The company did not give a price."}
        quote: "did not give a price"

Fails:

    # content/sources/wire.txt
    The company did not give a price.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The company did give a price."}
        quote: "The company did […] give a price"

Cure: quote these words as well, and say what they say.

Denials and hedges are looked for just before the quoted words, in their clause, and right behind them in Japanese,
Korean, Turkish, Hindi and Persian, which put them there, as German, Dutch and the Scandinavian languages do denials;
figures by what stands beside them.
Where "that" or "whether" begins the quoted words, or stands before them, so is what the clause hangs on: "There is no
evidence that", "Jane Roe claimed that". Who says the quoted words is looked for beside them: ", Jane Roe said",
"according to Jane Roe", "Jane Roe claims […]". A fact's certainty or attribution tells as much.
"Half of" is missed before "the 63 flats", and a condition ("if the council agrees", "unless", "but only in") on either
side, also where a comma sets it off.

Measured: not on true pairs: their quotes are whole sentences. So it only warns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from factsheet.composing import composed, place_composed
from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import BORNE_OUT, nouns
from factsheet.groundings import Grounding
from factsheet.model import Fact
from factsheet.rules.comparing import bears_wording
from factsheet.stages import Document, Passage, Site
from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.reading import Cues, Negation, read_cues
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.clipping import (
    Cue,
    cues_left_out,
    cut_in_clause,
    figures_cut,
    parts_left_out,
    tells_no_part,
)
from factsheet.text.judging.conditioning import conditions_left_out, may_be_tied, tells_condition, unconditional
from factsheet.text.judging.hanging import left_hanging, words_left_out
from factsheet.text.judging.relaying import may_be_told, tellers_left_out
from factsheet.text.quantities.amounts import Nouns, Quantity
from factsheet.text.writing.spans import Span, meets

ID = "qualification-clipped"
LEVEL = Level.WARN
FAMILY = "wording"
# Characters on either side of a quote in which its sentence is read, and of the words left out that are shown: a text
# without full stops is one sentence, and each quote of it would take as long as all of it.
REACH_CHARS, SHOWN_CHARS = 1_000, 300


def check(site: Site) -> Iterator[Finding]:
    """Each denial, hedge or part of a figure that a quote is cut off from, where a statement says otherwise."""
    counted = nouns(tuple(site.properties.values()))
    for fact in site.facts.values():
        # A statement that the self-test makes wrong has no evidence of its own: its quotes are those of the true one.
        for number, evidence in enumerate(site.evidence.get(fact.id, ())):
            if evidence.passage and bears_wording(evidence.citation):
                document = site.documents[evidence.citation.source]
                yield from _findings(document, evidence.passage, fact, number, site.grounding[fact.id], counted)


def _findings(
    document: Document, passage: Passage, fact: Fact, number: int, grounding: Grounding, counted: Nouns
) -> Iterator[Finding]:
    taken = [one for one in (*grounding.value, *chain(*grounding.held)) if one.quote == number]
    language = document.source.language
    for text, parts in _quoted(document, passage):
        found = [*_conditions(text, language, parts, grounding)]
        cut = cut_in_clause(text, parts, language)
        if cut or may_be_told(text, parts, language):
            found += _cues(text, language, parts, fact, grounding)
        if cut:
            found += _parts(text, language, parts, grounding)
            found += _figures(text, language, parts, taken, counted)
        found += _hanging(text, language, parts, fact, grounding, found)
        for start, end in found:
            message = f"the quote is cut beside words that change what it says: “{text[start:end]}”"
            at = Place("fact", fact.id, ("citations", number, "quote"))
            yield Finding(ID, at, message, notes=(f"the sentence: {_shown(text, start, end)}",))


def _quoted(document: Document, passage: Passage) -> Iterator[tuple[str, Sequence[Span]]]:
    """Each sentence of a quote, of one without end what is near, and the parts of the quote that lie in it."""
    for sentence in document.sentences[passage.first : passage.last + 1]:
        cut = ((max(start, sentence.start), min(end, sentence.end)) for start, end in passage.parts)
        for parts in _near([(start, end) for start, end in cut if start < end]):
            first, last = (
                max(sentence.start, parts[0][0] - REACH_CHARS),
                min(sentence.end, parts[-1][1] + REACH_CHARS),
            )
            yield _composed(document.text[first:last], [(start - first, end - first) for start, end in parts])


def _near(parts: Sequence[Span]) -> Sequence[Sequence[Span]]:
    """The parts in groups whose surroundings touch; as a rule one, and none where all of a sentence is left out."""
    groups: list[list[Span]] = []
    for part in parts:
        if groups and part[0] - groups[-1][-1][1] <= 2 * REACH_CHARS:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _shown(text: str, start: int, end: int) -> str:
    """A sentence in one line, of a long one what is around a place."""
    first, last = max(0, start - SHOWN_CHARS), min(len(text), end + SHOWN_CHARS)
    return f"{'…' * (first > 0)}{' '.join(text[first:last].split())}{'…' * (last < len(text))}"


def _composed(text: str, parts: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """The same for readers of language, who know letters with their accents as one."""
    whole = composed(text)
    if whole is text:
        return text, parts
    return whole, [(place_composed(text, start), place_composed(text, end)) for start, end in parts]


def _cues(text: str, language: str, parts: Sequence[Span], fact: Fact, grounding: Grounding) -> Iterator[Span]:
    cues = read_cues(text, language)
    for cue in dict.fromkeys((*cues_left_out(cues, parts), *tellers_left_out(cues, parts))):
        if any(_plain(one.cues, fact, cue) for one in grounding.statements):
            yield cue.start, cue.end


def _hanging(
    text: str, language: str, parts: Sequence[Span], fact: Fact, grounding: Grounding, known: Sequence[Span]
) -> Iterator[Span]:
    """Words of accusation, attempt or plan on which the quote hangs, where a statement tells as done what is quoted."""
    cut = sum(end - start for start, end in parts) < len(text.rstrip())
    words = words_left_out(text, parts, language) if cut and fact.certainty == "stated" else ()
    new = [one for one in words if not any(meets(one, span) for span in known)]
    told = bool(fact.attribution)
    found = (left_hanging(text, language, new, parts, one.cues, told=told) for one in grounding.statements if new)
    yield from dict.fromkeys(chain.from_iterable(found))


def _conditions(text: str, language: str, parts: Sequence[Span], grounding: Grounding) -> Iterator[Span]:
    """Words of condition beside the quote, where a statement has none."""
    cut = sum(end - start for start, end in parts) < len(text.rstrip())
    statements = [one.cues for one in grounding.statements] if cut and may_be_tied(text, language) else []
    plain = [one for one in statements if unconditional(one)]
    if not plain:
        return
    cues = read_cues(text, language)
    for found in conditions_left_out(cues, parts):
        if not all(tells_condition(one, cues, found) for one in plain):
            yield found.word.start, found.word.end


def _parts(text: str, language: str, parts: Sequence[Span], grounding: Grounding) -> Iterator[Span]:
    """Words like "half of" just before the quote, where a statement tells of no part."""
    for one in parts_left_out(text, language, parts):
        if any(tells_no_part(statement.cues) for statement in grounding.statements):
            yield one.start, one.end


def _plain(statement: Cues, fact: Fact, cue: Cue) -> bool:
    """Whether a statement can be judged and has nothing that would answer such a cue."""
    if isinstance(cue, Negation):
        return statement.judged and not statement.negations
    told = isinstance(cue, Attribution) and (fact.certainty != "stated" or bool(fact.attribution))
    return statement.judged and not (told or statement.hedges or statement.attributions)


def _figures(
    text: str, language: str, parts: Sequence[Span], taken: Sequence[Holding], counted: Nouns
) -> Iterator[Span]:
    """Figures that are others in their sentence, where the statement rests on them as the quote alone has them."""
    borne = [one.held_by for one in taken if one.how in BORNE_OUT and isinstance(one.held_by, Quantity)]
    if not borne:
        return
    for whole, quoted in figures_cut(text, language, counted, parts):
        if any((one.low, one.high, one.bound) == (quoted.low, quoted.high, quoted.bound) for one in borne):
            first, last = whole.bound_span or (whole.start, whole.end)
            yield min(first, whole.start), max(last, whole.end)
