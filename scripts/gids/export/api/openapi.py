"""The description of the open data in OpenAPI 3.1, from the same models as the data itself.

Rules for addresses and headers: https://logius-standaarden.github.io/API-Design-Rules/. The
words of HSDS are English; that is its official glossary. What is ours is Dutch.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from pydantic.fields import FieldInfo
from pydantic.json_schema import models_json_schema

from gids.export.api import index, models, places
from gids.export.api.resources import RESOURCES, Resource
from gids.model.fields import Record
from gids.model.offer import Offer
from gids.model.page import Page
from gids.model.provider import Provider
from gids.model.source import FieldCheck, Source
from gids.model.term import Term
from gids.model.translation import TranslationRecord

if TYPE_CHECKING:
    from gids.model.site import Site

# What an editor types for these answers: there the fields are described.
DESCRIBED_BY: dict[str, type[Record]] = {
    "OfferHead": Offer,
    "Offer": Offer,
    "ProviderHead": Provider,
    "Provider": Provider,
    "TermHead": Term,
    "Term": Term,
    "Guidance": Page,
    "Source": Source,
    "Check": FieldCheck,
    "Translated": TranslationRecord,
}
REF = "#/components/schemas/{model}"
INTRODUCTION = """Alles wat een lezer ziet van aanbod, aanbieders en begrippen, en de lijst van \
pagina's met uitleg. Het zijn vaste bestanden: er zijn geen zoekvragen en geen bladzijden, en er \
is geen sleutel nodig. Elk adres geeft met .json erachter hetzelfde, ook op een webserver die \
niets extra doet. Wat wij beloven, staat in de afspraken met partners."""
HEADERS = {
    "API-Version": ("De versie van deze beschrijving.", places.VERSION),
    "Access-Control-Allow-Origin": ("Elke website mag dit lezen.", "*"),
}
HSDS = "https://openreferral.org/"
NOT_THERE = "Dit is er niet. Het antwoord is een pagina voor een lezer."


def openapi(site: Site) -> str:
    """Return the description as the text of its file."""
    described = {
        "openapi": "3.1.0",
        "info": _info(site),
        "servers": [{"url": (site.adres + places.FOLDER).rstrip("/")}],
        "tags": [_tag(one) for one in RESOURCES],
        "paths": _paths(),
        "components": {"schemas": schemas(), "headers": _headers()},
    }
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


@cache
def schemas() -> dict[str, dict]:
    """Return the JSON Schema of every kind of answer and of its parts, by name."""
    found = [index.Index]
    for one in RESOURCES:
        found += [one.model, one.item] if one.item else [one.model]
    _, made = models_json_schema([(one, "serialization") for one in found], ref_template=REF)
    for name, schema in made["$defs"].items():
        schema.pop("description", None)  # a docstring, for who reads the code
        for key, part in schema.get("properties", {}).items():
            _tidied(part, DESCRIBED_BY.get(name, Record).model_fields.get(key))
    return made["$defs"]


def _tidied(part: dict, typed: FieldInfo | None) -> None:
    """Say what a field is in the words that editors know, where the model has none of its own."""
    part.pop("title", None)
    if part.get("default", ...) is None:  # absent, and not null
        del part["default"]
    if typed:
        part.setdefault("description", f"{typed.title}. {typed.description}")


def _info(site: Site) -> dict[str, object]:
    found = {
        "title": f"Open data van {site.naam}",
        "version": places.VERSION,
        "description": INTRODUCTION,
        "license": {"name": index.LICENCE, "url": index.LICENCE_URL},
    }
    if site.eigenaar and site.contact:
        found["contact"] = {"name": site.eigenaar, "email": site.contact, "url": site.adres}
    return found


def _tag(resource: Resource) -> dict[str, object]:
    found: dict[str, object] = {"name": resource.name, "description": resource.about}
    if resource.hsds:
        found["externalDocs"] = {"url": HSDS, "description": "Wie HSDS maakt en uitlegt."}
    return found


def _paths() -> dict[str, dict]:
    found = {"/": {"get": _operation("begin", "Wat er is", "", "Index")}}
    for one in RESOURCES:
        found[f"/{one.name}"] = {
            "get": _operation(f"{one.name}Lijst", one.about, one.name, one.model.__name__)
        }
        if one.item:
            found[f"/{one.name}/{{id}}"] = {"get": _one(one)}
    return found


def _one(resource: Resource) -> dict[str, object]:
    """Return how one thing of a list is asked for."""
    schema = {"type": "string", "pattern": models.PERMANENT}
    if resource.hsds:
        schema = {"type": "string", "format": "uuid"}
    name = resource.item.__name__
    made = _operation(f"{resource.name}Een", f"{resource.about}: één", resource.name, name)
    parameter = {"name": "id", "in": "path", "required": True, "schema": schema}
    parameter["description"] = "Vast kenmerk uit de lijst."
    return {**made, "parameters": [parameter]}


def _operation(identifier: str, summary: str, tag: str, model: str) -> dict[str, object]:
    headers = {name: {"$ref": f"#/components/headers/{name}"} for name in HEADERS}
    content = {"application/json": {"schema": {"$ref": REF.format(model=model)}}}
    return {
        "operationId": identifier,
        "summary": summary,
        **({"tags": [tag]} if tag else {}),
        "responses": {
            "200": {"description": "Gelukt.", "headers": headers, "content": content},
            "404": {
                "description": NOT_THERE,
                "headers": headers,
                "content": {"text/html": {"schema": {"type": "string"}}},
            },
        },
    }


def _headers() -> dict[str, dict]:
    return {
        name: {"description": about, "schema": {"type": "string"}, "example": value}
        for name, (about, value) in HEADERS.items()
    }
