"""Every answer of the open data has the shape that its description says, and none is missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ValidationError

from gids.export.api import places
from gids.export.api.index import Index
from gids.export.api.resources import RESOURCES, Resource
from gids.problems import Problem

REBUILD = "Bouw de site opnieuw met  make build  en vertel het de ontwikkelaar."


def check(folder: Path) -> Iterator[Problem]:
    """Read every answer with its model, and lay lists beside what they lead to."""
    known = {places.OPENAPI}
    yield from _read(folder, f"{places.FOLDER}{places.INDEX}", Index, known)
    for one in RESOURCES:
        yield from _read(folder, places.file_of(one.name), one.model, known)
        for key in _keys(folder, one) if one.item else ():
            yield from _read(folder, places.file_of(one.name, key), one.item, known)
    for path in sorted((folder / places.FOLDER).rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        if name not in known:
            yield Problem(name, 1, "Dit antwoord staat in geen enkele lijst.", REBUILD)


def count(folder: Path, name: str) -> int:
    """Return how many things of a resource there are."""
    return len(list((folder / places.FOLDER / name).glob("*.json")))


def _read(folder: Path, name: str, model: type[BaseModel], known: set[str]) -> Iterator[Problem]:
    known.add(name)
    path = folder / name
    if not path.is_file():
        yield Problem(name, 1, "Dit antwoord is er niet.", REBUILD)
        return
    try:
        model.model_validate_json(path.read_bytes())
    except ValidationError as error:
        for one in error.errors(include_url=False):
            where = ".".join(str(part) for part in one["loc"])
            yield Problem(name, 1, f"‘{where}’ klopt niet: {one['msg']}.", REBUILD)


def _keys(folder: Path, resource: Resource) -> list[str]:
    """Return the ids in a list; a list that cannot be read was already said not to be right."""
    path = folder / places.file_of(resource.name)
    try:
        listed = resource.model.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return []
    items = listed.contents if resource.hsds else listed.onderdelen
    return [str(one.id) for one in items]
