"""All that the site says in Dutch, as one text.

A translation quotes from it what a reader says or writes to a Dutch school or office. Those
words are Dutch in the middle of another language: to be read aloud as Dutch, and from left
to right.
"""

from __future__ import annotations

from collections.abc import Iterator

from gids.catalogue import Catalogue
from gids.languages import SOURCE
from gids.read.nodes import Node


def dutch_text(catalogue: Catalogue) -> str:
    """Return every Dutch sentence of the site in one text, with single spaces."""
    return " ".join(" ".join(_said(catalogue)).split())


def _said(catalogue: Catalogue) -> Iterator[str]:
    for entry in catalogue.entries:
        yield entry.body
        yield from _strings(entry.node)
    for group in catalogue.texts[SOURCE].values():
        yield from group.values()
    for node in catalogue.nodes.values():
        yield from _in_dutch(node)


def _in_dutch(node: Node) -> Iterator[str]:
    """Yield what stands in a file of data beside the same in other languages."""
    if isinstance(node.value, dict) and SOURCE in node.value:
        yield from _strings(node.value[SOURCE])
    elif not isinstance(node.value, str):
        for below in node.below():
            yield from _in_dutch(below)


def _strings(node: Node) -> Iterator[str]:
    if isinstance(node.value, str):
        yield node.value
    else:
        for below in node.below():
            yield from _strings(below)
