"""The words of a page in another language: words only, because facts stand once.

The model of a translation is derived from the model of its source: the same fields, as
far as they hold words, and the record of how the translation was made.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import Field, create_model
from pydantic.fields import FieldInfo

from gids.model.fields import Day, Record, Text, choice


class TranslationRecord(Record):
    """How and when the words were translated, and from which Dutch text."""

    methode: choice("vertaalmethode") = Field(
        title="Methode", description="Door een computer of door een mens."
    )
    bron_hash: Text = Field(
        title="Bron", description="Kenmerk van de Nederlandse tekst die vertaald is."
    )
    bron_delen: list[Text] | None = Field(
        None,
        title="Delen van de bron",
        description="Kenmerken van de stukken van die tekst: zo is te zien wat later veranderde.",
    )
    nagekeken_door: Text | None = Field(
        None, title="Nagekeken door", description="De rol van wie het nakeek. Geen naam."
    )
    op: Day = Field(title="Op", description="De dag van de vertaling.")


@cache
def word_fields(model: type[Record]) -> tuple[str, ...]:
    """Return the names of the fields of `model` that hold words to translate."""
    properties = model.model_json_schema()["properties"]
    return tuple(name for name, schema in properties.items() if _holds_words(schema))


@cache
def translation_of(model: type[Record]) -> type[Record]:
    """Return the model of a translation of `model`: its words, all optional."""
    fields = {
        name: (field.rebuild_annotation() | None, _optional(field))
        for name, field in model.model_fields.items()
        if name in word_fields(model)
    }
    record = Field(title="Vertaling", description="Hoe en wanneer er is vertaald.")
    return create_model(
        f"{model.__name__}Translation",
        __base__=Record,
        vertaling=(TranslationRecord, record),
        **fields,
    )


def _optional(field: FieldInfo) -> Any:
    """Return what the source says about a field that may be left out here."""
    extra = field.json_schema_extra
    return Field(None, title=field.title, description=field.description, json_schema_extra=extra)


def _holds_words(schema: dict) -> bool:
    """Say whether a field, or an item of it, is marked as words."""
    inner = [schema, schema.get("items", {}), *schema.get("anyOf", ())]
    inner += [part.get("items", {}) for part in inner]
    return any(part.get("x-woorden") for part in inner)
