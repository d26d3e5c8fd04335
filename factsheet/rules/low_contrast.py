"""Every text of a theme stands out from its ground, in light, in dark and on paper.

Why: What cannot be read cannot be checked. A theme is held to a contrast of 7:1, as WCAG asks at level AAA.

Passes:

    # site.yaml
    title: {en: Example, fr: Exemple}
    languages: [en, fr]
    theme: own
    # templates/themes/own.css
    :root { --paper: #fff; --ink: #111; --soft: #444; --key: #0b4a6f; --on-key: #fff; --mark: #ffeb9c; --slip: #fff }

Fails:

    # site.yaml
    title: {en: Example, fr: Exemple}
    languages: [en, fr]
    theme: own
    # templates/themes/own.css
    :root { --paper: #fff; --ink: #111; --soft: #888; --key: #0b4a6f; --on-key: #fff; --mark: #ffeb9c; --slip: #fff }

Cure: darken the text or lighten its ground (in dark, the other way round) until the pair has 7:1.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "low-contrast"
LEVEL = Level.ERROR
FAMILY = "records"
