"""Every piece of text that a reader of a page meets, with the line where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from gids.catalogue import Catalogue, Entry
from gids.enrich.prose import Block, parts
from gids.languages import SOURCE
from gids.model.translation import word_fields


def blocks(entry: Entry) -> Iterator[Block]:
    """Yield the texts of the front matter, then headings, paragraphs and items of the body."""
    for key in word_fields(type(entry.facts)):
        value = getattr(entry.facts, key) or ()
        if isinstance(value, str):
            yield Block(entry.line(key), value, ())
            continue
        for place, text in enumerate(value):
            yield Block(entry.line(key, place), text, ())
    for part in parts(entry.body, entry.body_line):
        if part.title:
            yield Block(part.line, part.title, ())
        yield from part.blocks


def names(catalogue: Catalogue) -> Iterator[str]:
    """Yield the names that the data gives: organisations, offers, terms, places, help lines."""
    yield catalogue.site.naam
    yield catalogue.site.platform.naam
    for facts in (*catalogue.providers.values(), *catalogue.helplines.values()):
        yield facts.naam
    for entry in catalogue.entries:
        yield entry.facts.naam
        yield from getattr(entry.facts, "ook", None) or ()
        if publisher := getattr(entry.facts, "uitgever", None):
            yield publisher
    for town in catalogue.choices["gemeenten"]:
        yield catalogue.label("gemeenten", town, SOURCE)
