"""Addresses begin with https:// or http://; a contact may begin with mailto:.

Why: Any other scheme can run something in the reader's browser, or leads nowhere.

Passes:

    # content/sources/gazette.yaml
    title: Acme opens a second plant
    publisher: Sample Gazette
    language: en
    url: https://example.org/plant

Fails:

    # content/sources/gazette.yaml
    title: Acme opens a second plant
    publisher: Sample Gazette
    language: en
    url: "javascript:alert(1)"

Cure: copy the address from the browser's address bar.
"""

from __future__ import annotations

from factsheet.diagnostics import Level

ID = "bad-address"
LEVEL = Level.ERROR
FAMILY = "records"
