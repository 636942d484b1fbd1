"""The tree of facts, built from YAML's events one by one, with limits on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import yaml

from gids.notation import shortened
from gids.read.mistakes import Mistake, explain
from gids.read.values import check_comment, check_key, check_reference, check_value

# libyaml reads several times quicker. It explains less, so what it stumbles over is read again.
QUICK = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
DEEPEST = 4  # an offer: the file, bronnen, one source, its keys

Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Node:
    """A value and the line where an editor finds it: that of its key or list item."""

    value: str | tuple[Node, ...] | dict[str, Node]
    line: int

    def plain(self) -> str | list | dict:
        """Return the value as text, lists and dictionaries, without lines."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, tuple):
            return [node.plain() for node in self.value]
        return self.value

    @property
    def empty(self) -> bool:
        """Say whether nothing was filled in, here or anywhere inside."""
        if isinstance(self.value, str):
            return not self.value.strip()
        return all(node.empty for node in self.below())

    def below(self) -> Iterable[Node]:
        """Return the nodes of a list or a dictionary."""
        return self.value.values() if isinstance(self.value, dict) else self.value

    def at(self, loc: Loc) -> Node | None:
        """Return the node at `loc`, a path of keys and positions, or None."""
        node = self
        for step in loc:
            if isinstance(node.value, dict):
                node = node.value.get(step)
            elif isinstance(node.value, tuple) and isinstance(step, int):
                node = node.value[step] if 0 <= step < len(node.value) else None
            else:
                node = None
            if node is None:
                return None
        return node

    def line_of(self, loc: Loc) -> int:
        """Return the line of what stands at `loc`, or else of what stands around it."""
        parts = (self.at(loc[:end]) for end in range(len(loc), -1, -1))
        return next(node.line for node in parts if node)


class _Stop(Exception):
    """Reading further makes no sense; the argument is the mistake."""


class Tree:
    """What `lines` hold: the `root`, the mistakes `seen`, and where reading `stopped`."""

    def __init__(self, lines: list[str], first_line: int) -> None:
        self.lines = lines
        self.first_line = first_line
        tabs = any("\t" in line for line in lines)  # libyaml lets more of them pass
        for loader in (yaml.BaseLoader,) if tabs else (QUICK, yaml.BaseLoader):
            self._read(loader)
            if not self.seen and not self.stopped:
                break

    def _read(self, loader: type) -> None:
        self.seen: list[Mistake] = []
        self.root: Node | None = None
        self.stopped: Mistake | None = None
        self.events = self._events(loader)
        self.last: yaml.Event | None = None
        try:
            self.root = self._document()
        except _Stop as stop:
            self.stopped = stop.args[0]

    def _events(self, loader: type) -> Iterator[yaml.Event]:
        try:
            yield from yaml.parse("\n".join(self.lines), loader)
        except yaml.MarkedYAMLError as error:
            raise _Stop(explain(self.lines, error)) from None
        except Exception:  # PyYAML fails with ValueError and the like as well
            raise _Stop(explain(self.lines, None)) from None

    def _document(self) -> Node | None:
        self._refuse_directives()
        root = None
        while not isinstance(event := self._next(), yaml.StreamEndEvent):
            index = event.start_mark.line
            if isinstance(event, yaml.DocumentStartEvent) and root:
                self._stop(index, "Hier staat nog een keer ---. Daar stopt het lezen.")
            if isinstance(event, yaml.DocumentEndEvent) and event.explicit:
                self._stop(index, "Hier staat een regel met drie punten. Daar stopt het lezen.")
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, "", index, 1)
        return root

    def _refuse_directives(self) -> None:
        for index, line in enumerate(self.lines):
            if line.startswith("%"):
                self._stop(index, "Deze regel begint met ‘%’. Zo'n regel lezen we niet.")

    def _stop(self, index: int, what: str, advice: str = "Haal deze regel weg.") -> None:
        raise _Stop(Mistake(index, what, advice))

    def _next(self) -> yaml.Event:
        self.last = next(self.events)
        return self.last

    def _node(self, event: yaml.NodeEvent, key: str, index: int, depth: int) -> Node:
        """Return the node that starts with `event`; `key` is the name of what it belongs to."""
        self.seen += check_reference(event, key, self.lines)
        if isinstance(event, yaml.CollectionStartEvent):
            value = self._collection(event, key, depth)
        elif isinstance(event, yaml.ScalarEvent):
            wrong = check_value(event, key, self.lines)
            if wrong and wrong[0].better:
                raise _Stop(wrong[0])
            self.seen += wrong
            value = event.value
        else:
            value = f"*{event.anchor}"
        self.seen += check_comment(self.last, key, self.lines)
        return Node(value, index + self.first_line)

    def _collection(self, event: yaml.NodeEvent, key: str, depth: int) -> tuple | dict:
        if depth > DEEPEST:
            what = "Hier staan te veel lijsten in elkaar. Dat lezen we niet."
            advice = "Staan er haken, [ of {, in de tekst? Zet de tekst tussen aanhalingstekens."
            self._stop(event.start_mark.line, what, advice)
        if isinstance(event, yaml.MappingStartEvent):
            return self._entries(depth)
        return self._items(key, depth)

    def _items(self, key: str, depth: int) -> tuple[Node, ...]:
        items = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, key, event.start_mark.line, depth + 1))
        return tuple(items)

    def _entries(self, depth: int) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            index = event.start_mark.line
            wrong = check_key(event, self.lines)
            if wrong:
                raise _Stop(wrong[0])
            node = self._node(self._next(), event.value, index, depth + 1)
            self._refuse_repeated(event.value, index, entries)
            entries.setdefault(event.value, node)
        return entries

    def _refuse_repeated(self, key: str, index: int, entries: dict[str, Node]) -> None:
        if key in entries:
            what = f"‘{shortened(key)}’ staat er twee keer, ook al op regel {entries[key].line}."
            self.seen.append(Mistake(index, what, "Laat één van de twee regels staan."))
