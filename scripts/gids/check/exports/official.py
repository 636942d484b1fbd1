"""Services, organisations and taxonomies against the official schemas of HSDS 3.1.

The schemas are read from a folder that whoever runs this names; they are no part of this
project. Needs jsonschema with its checks of formats, which only developers install.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from gids.check.exports.answers import REBUILD
from gids.export.api import places
from gids.export.api.resources import RESOURCES
from gids.problems import Problem

PAGE = "openapi.json"  # holds the envelope of a list
NEEDED_FORMATS = {"uuid", "uri", "email", "date-time"}


class NoSchemas(Exception):
    """Why nothing can be compared with the official schemas, in Dutch."""


def check(folder: Path, schemas: Path) -> Iterator[Problem]:
    """Compare every answer in the shape of HSDS with its schema, formats included.

    Raises NoSchemas when the folder does not hold them.
    """
    registry = _registry(schemas)
    for one in (one for one in RESOURCES if one.hsds):
        schema = _validator({"$ref": f"{one.hsds}.json"}, registry)
        name = places.file_of(one.name)
        listed = _answer(folder / name)
        yield from _wrong(_validator(_envelope(schemas), registry), listed, name)
        for item in listed.get("contents", ()):
            yield from _wrong(schema, item, name)
        for path in sorted((folder / places.FOLDER / one.name).glob("*.json")):
            name = path.relative_to(folder).as_posix()
            yield from _wrong(schema, _answer(path), name)


def _registry(folder: Path) -> Registry:
    wanted = {one.hsds for one in RESOURCES if one.hsds}
    missing = sorted(name for name in wanted if not (folder / f"{name}.json").is_file())
    if missing:
        raise NoSchemas(f"In {folder} ontbreekt: {', '.join(missing)}")
    unchecked = NEEDED_FORMATS - set(Draft202012Validator.FORMAT_CHECKER.checkers)
    if unchecked:
        raise NoSchemas(f"Deze vormen kunnen niet worden bekeken: {', '.join(sorted(unchecked))}")
    found = [
        (path.name, Resource.from_contents(_json(path), default_specification=DRAFT202012))
        for path in sorted(folder.glob("*.json"))
    ]
    return Registry().with_resources(found)


def _envelope(folder: Path) -> dict:
    path = folder / PAGE
    return _json(path)["components"]["schemas"]["Page"] if path.is_file() else {}


def _validator(schema: dict, registry: Registry) -> Draft202012Validator:
    formats = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(schema, registry=registry, format_checker=formats)


def _wrong(schema: Draft202012Validator, answer: object, name: str) -> Iterator[Problem]:
    for error in schema.iter_errors(answer):
        what = f"HSDS keurt ‘{error.json_path}’ af: {error.message}"
        yield Problem(name, 1, what[:400], REBUILD)


def _answer(path: Path) -> dict:
    """Return an answer; one that cannot be read is empty here, and said elsewhere."""
    try:
        return _json(path)
    except (OSError, ValueError):
        return {}


def _json(path: Path) -> dict:
    return json.loads(path.read_text("utf-8"))
