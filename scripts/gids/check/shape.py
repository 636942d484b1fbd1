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

from gids.explain.fields import holds_list, holds_words, item_is_record, record_of
from gids.explain.place import Place
from gids.explain.sentences import no_record, one_word, say
from gids.explain.unknown_keys import meant
from gids.model.fields import Record
from gids.problems import Problem, Severity, in_order, stops
from gids.read.nodes import Node

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
    facts = node.plain()
    instance, errors = None, []
    try:
        instance = model.model_validate(facts, context=dict(context))
    except ValidationError as error:
        errors = error.errors(include_url=False)
    places = [(Place(path, model, node, error["loc"], context), error) for error in errors]
    for place, error in _without_echo(places):
        problems.append(Problem(path, *say(place, error)))
    broken = {error["loc"] for error in errors if error["type"] != "missing"}
    for loc, what, advice in _contradictions(model, facts, ()):
        if loc not in broken:
            problems.append(Problem(path, node.line_of(loc), what, advice))
    return (None if stops(problems) else instance), in_order(problems)


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
    """Leave out what is empty, and read words without brackets as a list where one belongs."""
    facts, notices = {}, []
    for key, value in node.value.items():
        field = model.model_fields.get(key)
        kept = _without_empty(value)
        if kept is None and isinstance(value.value, dict) and not (field and record_of(field)):
            kept = value  # {ouders} is no empty value, but brackets of the wrong kind
        if kept and field and isinstance(kept.value, str) and _lists_text(field):
            words = [kept.value] if holds_words(model, key) else _cut(kept.value)
            notices.append(Problem(path, kept.line, *one_word(key, words), Severity.NOTICE))
            kept = Node(tuple(Node(word, kept.line) for word in words), kept.line)
        if kept:
            facts[key] = kept
    return Node(facts, node.line), notices


def _lists_text(field: FieldInfo) -> bool:
    return holds_list(field) and not item_is_record(field)


def _cut(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()] or [text]


def _without_empty(node: Node) -> Node | None:
    """Return the node without empty texts and lists, which mean: not known."""
    if isinstance(node.value, str):
        return node if node.value.strip() else None
    if isinstance(node.value, tuple):
        items = tuple(kept for item in node.value if (kept := _without_empty(item)))
        return Node(items, node.line) if items else None
    kept = {key: some for key, item in node.value.items() if (some := _without_empty(item))}
    return Node(kept, node.line) if kept else None


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
