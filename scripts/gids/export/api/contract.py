"""What partners may count on: every address, field, type and choice of this version.

The list stands in data/afspraken.txt and only grows, as the ledger of addresses does. A line is
one promise: what it is about and, after a tab, what is promised of it. So a field that goes, or
that means something else from now on, is a line that no longer follows from the models.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gids.catalogue import Choice
from gids.export.api import directory, places, taxonomies
from gids.export.api.openapi import schemas
from gids.export.api.resources import RESOURCES

PATH = "data/afspraken.txt"
HEAD = (
    "# Wat de open data aan partners belooft. Deze lijst wordt gemaakt door  make generate\n"
    "# en wordt alleen langer. Haal er nooit iets uit: andere sites rekenen erop.\n"
)
ITEM = "{id}"
LONGEST = 12  # parts of a name: nothing goes deeper, so a circle is noticed


def promises(choices: Mapping[str, Mapping[str, Choice]]) -> set[str]:
    """Return every promise of the open data as it is made now."""
    found = {f"bestand\t/{name}" for name in (places.OPENAPI, places.CSV, places.FEED)}
    found |= {f"kolom\t/{places.CSV}\t{name}" for name in directory.COLUMNS}
    root = f"/{places.FOLDER}"
    found |= set(_answer(root, "Index"))
    for one in RESOURCES:
        found |= set(_answer(f"{root}{one.name}", one.model.__name__))
        if one.item:
            found |= set(_answer(f"{root}{one.name}/{ITEM}", one.item.__name__))
    for kind in taxonomies.LISTS:
        found |= {f"keuze\t{kind}\t{choice}" for choice in choices[kind]}
    return found


def read(text: str) -> set[str]:
    """Return the promises of a list as the text of its file holds them."""
    return {line for line in text.splitlines() if line and not line.startswith("#")}


def write(found: set[str]) -> str:
    """Return a list of promises as the text of its file."""
    return HEAD + "".join(f"{line}\n" for line in sorted(found))


def _answer(address: str, model: str) -> Iterator[str]:
    yield f"adres\t{address}"
    for name, kind in _fields(schemas()[model], ""):
        yield f"veld\t{address}\t{name}\t{kind}"


def _fields(schema: dict, name: str) -> Iterator[tuple[str, str]]:
    """Yield every field below a schema with its type; `?` is not always there, `|null` unknown."""
    if name.count(".") > LONGEST:
        raise ValueError(f"{name} goes on for ever")
    needed = schema.get("required", ())
    for key, part in schema.get("properties", {}).items():
        inner = f"{name}.{key}".lstrip(".") + ("" if key in needed else "?")
        yield from _field(part, inner)


def _field(part: dict, name: str) -> Iterator[tuple[str, str]]:
    known, null = _without_null(part)
    if known.get("type") == "array":
        yield name, f"lijst{null}"
        yield from _inside(_resolved(known["items"]), f"{name}[]")
    elif "additionalProperties" in known and known["additionalProperties"] is not False:
        yield name, f"per taal{null}"
        yield from _inside(_resolved(known["additionalProperties"]), f"{name}.{{taal}}")
    elif "properties" in known:
        yield name, f"object{null}"
        yield from _fields(known, name)
    else:
        yield name, _type(known) + null


def _inside(part: dict, name: str) -> Iterator[tuple[str, str]]:
    """Yield what stands in a list or in a language."""
    if "properties" in part:
        yield from _fields(part, name)
    else:
        yield from _field(part, name)


def _type(part: dict) -> str:
    kind = part.get("format") or part.get("type") or "vast"
    values = part.get("enum") or [part["const"]] if "const" in part or "enum" in part else ()
    kind += f" {part['pattern']}" if "pattern" in part else ""
    return kind + (f" {'|'.join(map(str, values))}" if values else "")


def _without_null(part: dict) -> tuple[dict, str]:
    """Return what stands there when it is known, and whether it may be unknown."""
    part = _resolved(part)
    options = [_resolved(one) for one in part.get("anyOf", (part,))]
    known = [one for one in options if one.get("type") != "null"]
    return known[0], "|null" if len(known) < len(options) else ""


def _resolved(part: dict) -> dict:
    name = part.get("$ref", "").rpartition("/")[2]
    return schemas()[name] if name else part
