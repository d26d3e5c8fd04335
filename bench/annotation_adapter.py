"""Holds a built site's Web Annotations to the W3C's own schemas: python bench/annotation_adapter.py --cases FILE SITE

FILE is JSON with `schemas` by name (drafts of JSON Schema 4, from the W3C's tests); SITE is the folder of a built site.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import jsonschema
from referencing import Registry
from referencing.jsonschema import DRAFT4


def registry(schemas: dict[str, Any]) -> Registry[Any]:
    """Every schema under the last part of its name: they refer to one another so."""
    return Registry().with_resources(
        (name.rpartition("/")[2], DRAFT4.create_resource({**schema, "id": name.rpartition("/")[2]}))
        for name, schema in schemas.items()
    )


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cases", type=Path, required=True)
    options.add_argument("site", type=Path)
    given = options.parse_args()
    schemas = json.loads(given.cases.read_text("utf-8"))["schemas"]
    known = registry(schemas)
    must = {name: schema for name, schema in schemas.items() if schema.get("assertionType") == "must"}
    files = sorted(given.site.glob("sources/*.annotations.json"))
    annotations = [one for file in files for one in json.loads(file.read_bytes())["first"]["items"]]
    failed = [
        f"{one['id']}: {name}"
        for one in annotations
        for name, schema in must.items()
        if not jsonschema.Draft4Validator(schema, registry=known).is_valid(one)
    ]
    print("\n".join(failed))
    print(f"{len(annotations)} annotations, {len(must)} schemas, {len(failed)} failures")
    return bool(failed or not annotations)


if __name__ == "__main__":
    sys.exit(main())
