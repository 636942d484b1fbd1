"""The table of fields for editors in CONTRIBUTING.md, made from the model of an offer.

A list that is kept by hand says something else than the model within a year.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gids.export.schema import Choices, Schema, of_record
from gids.languages import SOURCE
from gids.model.offer import Offer
from gids.read.names import slug_of

PATH = "CONTRIBUTING.md"
START = "<!-- velden: begin. Gemaakt door make generate, verander hier niets met de hand. -->"
END = "<!-- velden: einde -->"
LABELS = "Bij deze keuzes ziet de lezer andere woorden:"
HEAD = ("Gegeven", "Nodig", "Wat je schrijft", "Keuzes of voorbeeld")


class NoPlace(ValueError):
    """The text has no two marks with the table between them."""


def field_table(choices: Choices) -> str:
    """Return the tables of an offer and of the records in it, and what the choices mean."""
    schema = of_record(Offer, choices)
    parts = [_table(schema)]
    for key, field in schema["properties"].items():
        inner = field.get("items", field)
        if "properties" in inner:
            parts += [f"Onder `{key}` staan per keer deze gegevens:", _table(inner)]
    parts += [LABELS, "\n".join(_meanings(schema, choices))]
    return "\n\n".join(parts) + "\n"


def inserted(text: str, table: str) -> str:
    """Return the text with the table between its two marks."""
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise NoPlace(text)
    return f"{before}{START}\n\n{table}\n{END}{after}"


def _table(schema: Schema) -> str:
    rows = [
        (f"`{key}`", _needed(key, schema), field["description"], _example(field))
        for key, field in schema["properties"].items()
    ]
    lines = [HEAD, tuple("---" for _ in HEAD), *rows]
    return "\n".join(f"| {' | '.join(_cell(part) for part in line)} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")


def _needed(key: str, schema: Schema) -> str:
    return "ja" if key in schema["required"] else ""


def _example(field: Schema) -> str:
    """Return the choices of a field, or what it can look like."""
    choices = field.get("enum") or field.get("items", {}).get("enum")
    if choices:
        lead = "" if "enum" in field else "één of meer, tussen haken: "
        return lead + ", ".join(f"`{choice}`" for choice in choices)
    return " of ".join(f"`{_typed(example)}`" for example in field.get("examples", ()))


def _typed(example: Any) -> str:
    return f"[{', '.join(example)}]" if isinstance(example, list) else example


def _meanings(schema: Schema, choices: Choices) -> Iterator[str]:
    """Yield a line a list: the choices whose label says more than their name."""
    for key, field in schema["properties"].items():
        kind = field.get("x-keuzelijst") or field.get("items", {}).get("x-keuzelijst")
        labels = {name: one.label(SOURCE)[0] for name, one in choices.get(kind, {}).items()}
        told = [f"`{name}` = {label}" for name, label in labels.items() if slug_of(label) != name]
        if told:
            yield f"- `{key}`: {'; '.join(told)}"
