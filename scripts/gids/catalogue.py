"""Everything that was read, in one value that does not change.

The catalogue holds facts and words as editors typed them. What follows from them
(addresses, freshness, what is unknown) is worked out in `gids.enrich`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from gids.languages import SOURCE, Language
from gids.model.choosing import Choosing
from gids.model.data import OpenPoint, Redirect, SearchWords
from gids.model.drawing import Drawing
from gids.model.fields import Record
from gids.model.helpline import Helpline
from gids.model.kinds import Kind
from gids.model.life import Moment
from gids.model.offer import Offer
from gids.model.page import Page
from gids.model.provider import Provider
from gids.model.section import Section
from gids.model.site import Site
from gids.model.writing import Writing
from gids.read.tree import Node

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Choice:
    """One choice of a list: its label per language, or one name for all of them."""

    id: str
    labels: Mapping[str, str]
    proper_name: bool = False

    def label(self, lang: str) -> tuple[str, str]:
        """Return the label for a reader of `lang`, and the language the label is in."""
        if self.proper_name or lang not in self.labels:
            return self.labels[SOURCE], SOURCE
        return self.labels[lang], lang


@dataclass(frozen=True)
class Entry(Generic[R]):
    """One file of docs/: its facts, its words and the lines they came from."""

    path: str  # docs/aanbod/grip-arnhem.md
    kind: Kind
    folder: str  # aanbod; empty for docs/index.md
    slug: str
    facts: R
    body: str
    body_line: int
    node: Node  # the facts with their lines

    def line(self, *loc: str | int) -> int:
        """Return the line of a key, or of an item below it."""
        return self.node.line_of(loc)


@dataclass(frozen=True)
class Translation:
    """The words of an entry in another language."""

    path: str  # of the translation
    source: str  # path of the Dutch file
    lang: str
    words: Record
    body: str
    body_line: int
    node: Node


@dataclass(frozen=True)
class Catalogue:
    """All that the site is made from."""

    site: Site
    languages: tuple[Language, ...]
    choices: Mapping[str, Mapping[str, Choice]]
    texts: Mapping[str, Mapping[str, Mapping[str, str]]]
    helplines: Mapping[str, Helpline]
    providers: Mapping[str, Provider]
    entries: tuple[Entry, ...]
    translations: Mapping[tuple[str, str], Translation]  # (path of the source, language)
    synonyms: Mapping[str, Mapping[str, list[str]]]  # by language, then group
    asked: Mapping[str, Mapping[str, list[str]]]  # by language, then address
    search_words: SearchWords
    writing: Writing
    fixed_terms: Mapping[str, Mapping[str, list[str]]]  # by language, then Dutch term
    choosing: Choosing
    drawing: Drawing
    moments: Mapping[str, Moment]  # in the order of a life
    redirects: Mapping[str, Redirect]
    open_points: Mapping[str, OpenPoint]
    nodes: Mapping[str, Node]  # the files of data/ with their lines, by path

    def line(self, path: str, *loc: str | int) -> int:
        """Return the line of something in a file of data/."""
        return self.nodes[path].line_of(loc)

    def of(self, model: type[R]) -> Iterator[Entry[R]]:
        """Yield the entries of one model, in the order of their paths."""
        return (entry for entry in self.entries if isinstance(entry.facts, model))

    @cached_property
    def offers(self) -> list[Entry[Offer]]:
        """Return the offers by name, stopped ones included."""
        return sorted(self.of(Offer), key=lambda entry: entry.facts.naam.casefold())

    @cached_property
    def offers_of(self) -> Mapping[str, list[Entry[Offer]]]:
        """Return the offers of each organisation, in the same order."""
        found: dict[str, list[Entry[Offer]]] = {key: [] for key in self.providers}
        for entry in self.offers:
            for key in dict.fromkeys(entry.facts.aanbieders):
                found[key].append(entry)
        return found

    @cached_property
    def pages(self) -> list[Entry[Page]]:
        """Return the guidance pages in the order of their files."""
        return list(self.of(Page))

    @property
    def sections(self) -> dict[str, Entry[Section]]:
        """Return the page at the head of each folder."""
        return {entry.folder: entry for entry in self.of(Section)}

    def bodies(self) -> Iterator[tuple[str, int, str]]:
        """Yield the words of every file: its path, the line they begin on, the words."""
        for entry in self.entries:
            yield entry.path, entry.body_line, entry.body
        for one in self.translations.values():
            yield one.path, one.body_line, one.body

    def language(self, code: str) -> Language:
        """Return the language with this code."""
        return next(language for language in self.languages if language.code == code)

    def label(self, kind: str, choice: str, lang: str) -> str:
        """Return what a reader of `lang` sees for a choice."""
        return self.choices[kind][choice].label(lang)[0]
