"""What a model says about its fields: text, list or record, choices, an example to paste."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from gids.languages import SOURCE
from gids.model.fields import UNKNOWN, Record
from gids.model.kinds import IN_FOLDERS, SECTION
from gids.model.translation import translation_of
from gids.notation import written

BLANK = "…"
# Asked for every value of every file; a model's fields live as long as the program does.
_RECORDS: dict[int, type[Record] | None] = {}


def holds_list(field: FieldInfo) -> bool:
    """Say whether a list is expected."""
    return any(get_origin(part) is list for part in _parts(field.annotation))


def record_of(field: FieldInfo) -> type[Record] | None:
    """Return the model of the record, or of the records in the list, that is expected."""
    if id(field) not in _RECORDS:
        _RECORDS[id(field)] = _record_of(field)
    return _RECORDS[id(field)]


def _record_of(field: FieldInfo) -> type[Record] | None:
    parts = [*_parts(field.annotation)]
    parts += [inner for part in parts if get_origin(part) is list for inner in _inside(part)]
    return next((part for part in parts if _is_record(part)), None)


def item_is_record(field: FieldInfo) -> bool:
    """Say whether a list of records is expected, such as sources."""
    return holds_list(field) and record_of(field) is not None


@cache
def source_of(model: type[Record]) -> type[Record] | None:
    """Return the model whose words `model` translates, or None if it is no translation."""
    kinds = (*IN_FOLDERS, SECTION)
    return next((kind.model for kind in kinds if translation_of(kind.model) is model), None)


def list_of_choices(model: type[Record], key: str) -> str | None:
    """Return the name of the list in data/keuzelijsten.yml for a field, if it has one."""
    return _find(_schema(model).get(key, {}), "x-keuzelijst")


def choices_for(model: type[Record], key: str, context: Mapping[str, Any]) -> list[str]:
    """Return the choices for a field in order, or an empty list where it has none."""
    return sorted(context.get(list_of_choices(model, key) or "", ()))


def holds_words(model: type[Record], key: str) -> bool:
    """Say whether a field holds sentences, in which a comma is just a comma."""
    return _find(_schema(model).get(key, {}), "x-woorden") is not None


def example(model: type[Record], key: str, choices: list[str]) -> str:
    """Return the lines of a field as an editor could write them."""
    field = model.model_fields[key]
    if inner := record_of(field):
        lines = [example(inner, name, []) for name in _wanted(inner)]
        lead = ("  - ", "    ") if holds_list(field) else ("  ", "  ")
        lines = [f"{lead[bool(number)]}{line}" for number, line in enumerate(lines)]
        return "\n".join([f"{key}:", *lines])
    if any(get_origin(part) is dict for part in _parts(field.annotation)):
        first = SOURCE if _find(_schema(model).get(key, {}), "x-talen") else "naam"
        return f'{key}:\n  {first}: "{BLANK}"'
    examples = [*(field.examples or ()), *choices[:1], BLANK]
    given = UNKNOWN if UNKNOWN in examples else examples[0]
    value = written(str(given))
    return f"{key}: [{value}]" if holds_list(field) and value[0] != "[" else f"{key}: {value}"


def _wanted(model: type[Record]) -> list[str]:
    """Return the keys that a record cannot do without, and where a source is found."""
    return [key for key, field in model.model_fields.items() if field.is_required() or key == "url"]


@cache
def _schema(model: type[Record]) -> dict[str, Any]:
    return model.model_json_schema()["properties"]


def _find(schema: Any, name: str) -> str | None:
    if isinstance(schema, dict):
        return schema.get(name) or next(
            (found for part in schema.values() if (found := _find(part, name))), None
        )
    if isinstance(schema, list):
        return next((found for part in schema if (found := _find(part, name))), None)
    return None


def _parts(annotation: Any) -> list[Any]:
    """Return the types that an annotation allows, without None and without its rules."""
    if hasattr(annotation, "__metadata__"):
        return _parts(annotation.__origin__)
    if type(None) in get_args(annotation):
        return [part for one in get_args(annotation) for part in _parts(one) if part]
    return [annotation]


def _inside(annotation: Any) -> list[Any]:
    return [part for one in get_args(annotation) for part in _parts(one)]


def _is_record(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, Record)
