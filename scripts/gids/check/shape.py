"""The facts of one file have the shape of their model, or we say per line what has not.

Pydantic finds what is wrong; this module says it in Dutch, on the line of the key or the
list item. Contradictions between facts are looked for even if other facts are not right
yet, so that everything shows at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from gids.explain.fields import (
    holds_list,
    holds_words,
    item_is_record,
    list_of_choices,
    record_of,
)
from gids.explain.place import Place
from gids.explain.sentences import no_record, one_word, say
from gids.explain.unknown_keys import meant
from gids.model.fields import Record
from gids.problems import Problem, Severity, in_order, stops
from gids.read.nodes import Node

CHOICES = "data/keuzelijsten.yml"

Loc = tuple[str | int, ...]


def validate(
    model: type[Record], node: Node, path: str, context: Mapping[str, Any]
) -> tuple[Record | None, list[Problem]]:
    """Return the facts as an instance of `model`, and every problem with them.

    `context` holds the known choices per list, and the known ids under `aanbieders` and
    `aanbod`. There is no instance as long as a problem stops the build.
    """
    if not isinstance(node.value, dict):
        return None, [Problem(path, node.line, *no_record(model, node.plain()))]
    node, problems = _tidy(model, node, path)
    facts = _known(model, node)
    instance, errors = None, []
    try:
        instance = model.model_validate(facts, context=dict(context))
    except ValidationError as error:
        errors = error.errors(include_url=False)
    places = [(Place(path, model, node, error["loc"], context), error) for error in errors]
    problems += (_problem(place, error) for place, error in _without_echo(places))
    broken = {error["loc"] for error in errors if error["type"] != "missing"}
    for loc, what, advice in _contradictions(model, facts, ()):
        if loc not in broken:
            problems.append(Problem(path, node.line_of(loc), what, advice))
    return (None if stops(problems) else instance), in_order(problems)


def _problem(place: Place, error: Mapping) -> Problem:
    """Return one error as a problem; a list of choices that is not there is no fault of a page."""
    choices = list_of_choices(place.model, place.key)
    if error["type"] == "gids" and choices and choices not in place.context:
        what = f"De lijst ‘{choices}’ staat er niet, of is niet te lezen."
        return Problem(CHOICES, 1, what, f"Zet de lijst ‘{choices}’ terug in {CHOICES}")
    return Problem(place.path, *say(place, error))


def _without_echo(places: list[tuple[Place, Mapping]]) -> list[tuple[Place, Mapping]]:
    """Leave out that a key is missing where it is there, but misspelt."""
    misspelt = {
        (*place.around, meant(place))
        for place, error in places
        if error["type"] == "extra_forbidden"
    }
    return [
        (place, error)
        for place, error in places
        if error["type"] != "missing" or place.loc not in misspelt
    ]


def _tidy(model: type[Record], node: Node, path: str) -> tuple[Node, list[Problem]]:
    """Leave out empty items, and read words without brackets as a list where one belongs."""
    facts, notices = {}, []
    for key, value in node.value.items():
        kept = _without_empty_items(value)
        field = model.model_fields.get(key)
        if field and not record_of(field) and isinstance(kept.value, dict) and kept.empty:
            words = list(kept.value)  # {ouders}: brackets of the wrong kind
        elif field and isinstance(kept.value, str) and _lists_text(field):
            words = [kept.value] if holds_words(model, key) else _cut(kept.value)
        else:
            facts[key] = kept
            continue
        facts[key] = Node(tuple(Node(word, kept.line) for word in words), kept.line)
        if not kept.empty or (isinstance(kept.value, dict) and holds_list(field)):
            notices.append(Problem(path, kept.line, *one_word(key, words), Severity.NOTICE))
    return Node(facts, node.line), notices


def _lists_text(field: FieldInfo) -> bool:
    return holds_list(field) and not item_is_record(field)


def _cut(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()] or [text]


def _without_empty_items(node: Node) -> Node:
    if isinstance(node.value, tuple):
        items = tuple(_without_empty_items(item) for item in node.value if not item.empty)
        return Node(items, node.line)
    if isinstance(node.value, dict):
        entries = {key: _without_empty_items(item) for key, item in node.value.items()}
        return Node(entries, node.line)
    return node


def _known(model: type[Record] | None, node: Node) -> Any:
    """Return the facts without the keys that are left empty: these are not known yet."""
    if isinstance(node.value, tuple):
        return [_known(model, item) for item in node.value]
    if not isinstance(node.value, dict):
        return node.value
    fields = model.model_fields if model else {}
    return {
        key: _known(record_of(fields[key]) if key in fields else None, item)
        for key, item in node.value.items()
        if not item.empty or (model and key not in fields)
    }


def _contradictions(model: type[Record], facts: Any, loc: Loc) -> Iterator[tuple[Loc, str, str]]:
    """Yield where facts do not go together, in this record and in those inside it."""
    if not isinstance(facts, Mapping):
        return
    if hasattr(model, "contradictions"):
        for key, what, advice in model.contradictions(facts):
            yield (*loc, key), what, advice
    for key, field in model.model_fields.items():
        inner = record_of(field)
        if inner is None or key not in facts:
            continue
        if isinstance(facts[key], list):
            for number, item in enumerate(facts[key]):
                yield from _contradictions(inner, item, (*loc, key, number))
        else:
            yield from _contradictions(inner, facts[key], (*loc, key))
