"""Where in a file something is wrong: the line, the key and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from gids.explain.fields import record_of
from gids.model.fields import Record
from gids.read.nodes import Node

Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Place:
    """The place `loc` in the facts of a file, with the models that describe them."""

    path: str
    root: type[Record]
    node: Node
    loc: Loc
    context: Mapping[str, Any]

    @property
    def key(self) -> str:
        """Return the key that the place belongs to, also for an item of its list."""
        return next((step for step in reversed(self.loc) if isinstance(step, str)), "")

    @property
    def around(self) -> Loc:
        """Return the place of the record that holds the key."""
        names = [number for number, step in enumerate(self.loc) if isinstance(step, str)]
        return self.loc[: names[-1]] if names else ()

    @property
    def inside(self) -> bool:
        """Say whether the key stands in a record within the file, such as a source."""
        return bool(self.around) or self.path.endswith(".yml")

    @property
    def in_list(self) -> bool:
        """Say whether the place is an item of a list."""
        return bool(self.loc) and isinstance(self.loc[-1], int)

    @property
    def model(self) -> type[Record]:
        """Return the model of the record that holds the key."""
        model = self.root
        for step in self.around:
            field = model.model_fields.get(step) if isinstance(step, str) else None
            model = (field and record_of(field)) or model
        return model

    @property
    def field(self) -> FieldInfo | None:
        """Return what the model says about the key."""
        return self.model.model_fields.get(self.key)

    @property
    def description(self) -> str:
        """Return what the model tells an editor about the key."""
        return (self.field.description if self.field else None) or ""

    @property
    def line(self) -> int:
        """Return the line of the place."""
        return self.node.line_of(self.loc)

    @property
    def value(self) -> Any:
        """Return what stands there: text, a list or a dictionary."""
        found = self.node.at(self.loc)
        return found.plain() if found else ""

    @property
    def record(self) -> dict[str, Node]:
        """Return the keys of the record, also those that are left empty."""
        record = self.node.at(self.around)
        return record.value if record and isinstance(record.value, dict) else {}

    @property
    def siblings(self) -> dict[str, Node]:
        """Return the keys of the record that are filled in."""
        return {key: node for key, node in self.record.items() if not node.empty}

    def line_of_double(self) -> int:
        """Return the line of the first item that stands in the list already."""
        found = self.node.at(self.loc)
        seen = set()
        for item in found.value if found and isinstance(found.value, tuple) else ():
            if (text := repr(item.plain())) in seen:
                return item.line
            seen.add(text)
        return self.line

    def neighbour(self) -> tuple[int, str]:
        """Return the line and the name of the key that a missing key goes with."""
        order = list(self.model.model_fields)
        here = order.index(self.key) if self.key in order else 0
        siblings = self.siblings
        above = [key for key in order[:here] if key in siblings]
        below = [key for key in order[here + 1 :] if key in siblings]
        if above and (_on_one_line(siblings[above[-1]]) or not below):
            return siblings[above[-1]].line, f"onder ‘{above[-1]}’"
        if below:
            return siblings[below[0]].line, f"boven ‘{below[0]}’"
        return self.line, "hieronder"


def _on_one_line(node: Node) -> bool:
    if isinstance(node.value, str):
        return True
    items = node.value.values() if isinstance(node.value, dict) else node.value
    return all(item.line == node.line for item in items)
