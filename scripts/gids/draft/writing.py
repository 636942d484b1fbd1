"""From answers to the text of files: one comment above each key, in the order of the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from gids.export.schema import Choices, Schema, of_record
from gids.model.offer import Offer
from gids.model.provider import Provider
from gids.notation import quoted

Facts = Mapping[str, Any]


def offer_text(facts: Facts, body: str, choices: Choices) -> str:
    """Return the text of the file of an offer."""
    lines = ["---"]
    for key, shape in _given(of_record(Offer, choices), facts):
        lines += [_comment(shape), *_lines(key, facts[key], shape)]
    return "\n".join([*lines, "---", "", body]).rstrip() + "\n"


def provider_text(key: str, facts: Facts, choices: Choices) -> str:
    """Return the lines of an organisation, with an empty line above them."""
    lines = ["", f"{key}:"]
    for name, shape in _given(of_record(Provider, choices), facts):
        lines += [f"  {line}" for line in _lines(name, facts[name], shape)]
    return "\n".join(lines) + "\n"


def _given(schema: Schema, facts: Facts) -> Iterator[tuple[str, Schema]]:
    """Yield the fields that have an answer, in the order of the model."""
    return ((key, shape) for key, shape in schema["properties"].items() if key in facts)


def _comment(shape: Schema) -> str:
    choices = shape.get("enum") or shape.get("items", {}).get("enum")
    picks = f" Kies uit: {', '.join(choices)}." if choices else ""
    return f"# {' '.join(shape['description'].split())}{picks}"


def _lines(key: str, value: Any, shape: Schema) -> list[str]:
    """Return the lines of one key: on one line, or a record a dash."""
    inner = shape.get("items", shape)
    if "properties" in inner:
        return [f"{key}:", *(line for record in value for line in _record(record, inner))]
    if isinstance(value, list):
        return [f"{key}: [{', '.join(_value(item, inner) for item in value)}]"]
    return [f"{key}: {_value(value, shape)}"]


def _record(record: Facts, schema: Schema) -> list[str]:
    lines = [
        line for key, shape in _given(schema, record) for line in _lines(key, record[key], shape)
    ]
    return [f"{'    ' if number else '  - '}{line}" for number, line in enumerate(lines)]


def _value(text: str, shape: Schema) -> str:
    """Return a value as we write it: sentences quoted; ids, dates and numbers bare."""
    has_form = "enum" in shape or "pattern" in shape
    return text if has_form and _survives(text) else quoted(text)


def _survives(text: str) -> bool:
    """Say whether YAML reads this text, without quotes, as the same text."""
    try:
        return yaml.load(f"x: {text}", yaml.BaseLoader) == {"x": text}
    except yaml.YAMLError:
        return False
