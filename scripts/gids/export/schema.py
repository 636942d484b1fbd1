"""JSON Schema for the tools of editors: the shape of each kind of file, from its model.

A tool that knows the schema proposes keys and choices while somebody types. What goes
together with what, such as a status and its explanation, is for the checks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from gids.catalogue import Choice
from gids.languages import SOURCE
from gids.model import choosing, data
from gids.model.drawing import Drawing
from gids.model.fields import Record
from gids.model.helpline import Helpline
from gids.model.kinds import IN_FOLDERS, SECTION, Kind
from gids.model.life import Moment
from gids.model.provider import Provider
from gids.model.site import Site
from gids.model.translation import translation_of
from gids.model.writing import Writing

FOLDER = "schema"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
COMMENT = "Gemaakt door make generate. Verander dit bestand niet met de hand."
NAMES = {"type": "string", "pattern": "^[a-z0-9]+(?:[_-][a-z0-9]+)*$"}

# Files of data/ that are one record, and files that are a list of records by name.
WHOLE = {
    "kaart": Drawing,
    "site": Site,
    "zoekwoorden": data.SearchWords,
    "schrijven": Writing,
}
BY_NAME = {
    "aanbieders": Provider,
    "hulplijnen": Helpline,
    "keuzelijsten": data.ChoiceList,
    "levensloop": Moment,
    "omleidingen": data.Redirect,
    "open-punten": data.OpenPoint,
    "talen": data.LanguageFacts,
}

# Folders of data/ with files per language; each file is the one field of the model.
IN_LANGUAGES = {
    "synoniemen": data.Synonyms,
    "teksten": data.TextGroups,
    "termen": data.FixedTerms,
    "vragen": data.Asked,
}

Schema = dict[str, Any]
Choices = Mapping[str, Mapping[str, Choice]]


def schemas(choices: Choices) -> dict[str, str]:
    """Return the text of every schema by its path, for the choices of this site."""
    made = {}
    for kind in (*IN_FOLDERS, SECTION):
        made[kind.name] = _headed(_title(kind), of_record(kind.model, choices))
        words = of_record(translation_of(kind.model), choices)
        made[f"vertaling-{kind.name}"] = _headed(f"{_title(kind)} in een andere taal", words)
    for name, model in WHOLE.items():
        made[name] = _headed(f"data/{name}.yml", of_record(model, choices))
    for name, model in BY_NAME.items():
        made[name] = _headed(f"data/{name}.yml", _by_name(of_record(model, choices)))
    made["keuzehulp"] = _headed(choosing.PATH, _choosing(choices))
    for name, model in IN_LANGUAGES.items():
        made[name] = _headed(f"data/{name}/", _only_field(model, choices))
    return {f"{FOLDER}/{name}.json": _written(schema) for name, schema in sorted(made.items())}


def of_record(model: type[Record], choices: Choices) -> Schema:
    """Return the schema of a model as it stands in a file, complete in itself."""
    whole = model.model_json_schema()
    known = whole.get("$defs", {})
    required = whole.get("required", [])
    properties = {
        # pydantic leaves out a title that is also the name of the model
        key: _field(
            {"title": field.title, **whole["properties"][key]}, key in required, known, choices
        )
        for key, field in model.model_fields.items()
    }
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


def _field(schema: Schema, required: bool, known: Schema, choices: Choices) -> Schema:
    """Return the schema of one field: what it may be, and empty where it may be unknown."""
    told = {key: schema[key] for key in ("title", "description", "examples") if key in schema}
    typed = _resolved(schema, known, choices)
    if "examples" in told and typed.get("type") == "array":
        told["examples"] = [_as_list(example) for example in told["examples"]]
    if not required:
        typed.pop("minItems", None)
        if "pattern" in typed:
            typed["pattern"] = typed["pattern"].removesuffix("$") + "?$"
    elif typed.get("type") == "string" and not {"pattern", "enum"} & typed.keys():
        typed["minLength"] = 1
    return told | typed


def _resolved(schema: Schema, known: Schema, choices: Choices) -> Schema:
    """Return a schema without references, without null and with the choices it names."""
    schema = {key: part for key, part in schema.items() if key not in ("default", "examples")}
    for option in schema.pop("anyOf", ()):
        if option != {"type": "null"}:
            schema |= option
    if "$ref" in schema:
        record = known[schema.pop("$ref").rpartition("/")[2]]
        schema = record | schema
    schema.pop("title", None)
    schema.pop("description", None)
    if "properties" in schema:
        required = schema["required"]
        schema["properties"] = {
            key: _field(part, key in required, known, choices)
            for key, part in schema["properties"].items()
        }
    for inner in ("items", "additionalProperties"):
        if isinstance(schema.get(inner), dict):
            schema[inner] = _resolved(schema[inner], known, choices)
    if kind := schema.get("x-keuzelijst"):
        schema["enum"] = list(choices[kind])
        schema["enumDescriptions"] = [one.label(SOURCE)[0] for one in choices[kind].values()]
    return schema


def _as_list(example: str) -> list[str]:
    return [item.strip() for item in example.strip("[]").split(",")]


def _by_name(record: Schema) -> Schema:
    return {"type": "object", "propertyNames": NAMES, "additionalProperties": record}


def _only_field(model: type[Record], choices: Choices) -> Schema:
    (field,) = of_record(model, choices)["properties"].values()
    return {key: part for key, part in field.items() if key not in ("title", "description")}


def _choosing(choices: Choices) -> Schema:
    whole = of_record(choosing.ChoosingFile, choices)
    for part, model in choosing.SECTIONS.items():
        whole["properties"][part] |= _by_name(of_record(model, choices))
    return whole


def _title(kind: Kind) -> str:
    return f"Gegevens van een bestand van de soort ‘{kind.name}’"


def _headed(title: str, schema: Schema) -> Schema:
    return {"$schema": DIALECT, "$comment": COMMENT, "title": title} | schema


def _written(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
