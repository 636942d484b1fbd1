"""What was read before, so that a project of which one file changed is read anew in no time.

Reading a file and checking its shape depend on its bytes and on the choices there are, and
on nothing else. So the answers of last time hold as long as those are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gids.check.shape import validate
from gids.model.fields import Record
from gids.problems import Problem
from gids.read.document import Document, read_data, read_document
from gids.read.tree import Node

Context = Mapping[str, tuple[str, ...]]
ReadDocument = tuple[Document | None, list[Problem]]
ReadData = tuple[Node | None, list[Problem]]
Validated = tuple[Record | None, list[Problem]]


@dataclass
class Memory:
    """The last answer for each file; a memory that is thrown away costs time and no more."""

    _documents: dict[str, tuple[bytes, ReadDocument]] = field(default_factory=dict)
    _data: dict[str, tuple[bytes, ReadData]] = field(default_factory=dict)
    _records: dict[tuple[str, type[Record]], tuple[Node, Context, Validated]] = field(
        default_factory=dict
    )

    def document(self, path: str, data: bytes) -> ReadDocument:
        """Return what `read_document` says."""
        before = self._documents.get(path)
        if before is None or before[0] != data:
            before = self._documents[path] = data, read_document(path, data)
        return before[1]

    def data(self, path: str, data: bytes) -> ReadData:
        """Return what `read_data` says."""
        before = self._data.get(path)
        if before is None or before[0] != data:
            before = self._data[path] = data, read_data(path, data)
        return before[1]

    def record(self, model: type[Record], node: Node, path: str, context: Context) -> Validated:
        """Return what `validate` says of the facts of the file at `path`."""
        before = self._records.get((path, model))
        if before is None or before[0] is not node or before[1] != context:
            answer = validate(model, node, path, context)
            before = self._records[path, model] = node, dict(context), answer
        return before[2]
