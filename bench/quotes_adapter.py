"""Adapter for a scorer of quotes: a source's text in, and for each quote its status and span out."""

from __future__ import annotations

from factsheet.text.finding import quotes


class Resolver:
    """What the scorer calls; `exact` is what a build accepts, `suggest` what it only shows."""

    def __init__(self, text: str) -> None:
        self.source = quotes.index(text)

    def resolve(self, quote: str) -> dict[str, object]:
        match quotes.find(self.source, quote):
            case quotes.Found(start=start, end=end):
                return {"status": "exact", "span": [start, end]}
            case quotes.CaseOrAccent(start=start, end=end):
                return {"status": "suggest", "span": [start, end]}
            case quotes.Ambiguous(spans=spans):
                return {"status": "suggest", "span": list(spans[0])}
            case quotes.Missing(nearest=quotes.Near(start=start, end=end)):
                return {"status": "suggest", "span": [start, end]}
        return {"status": "none", "span": None}
