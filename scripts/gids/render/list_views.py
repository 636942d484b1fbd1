"""Shapes for templates: lists of offers, what narrows them down, and the drawing of the region."""

from __future__ import annotations

from dataclasses import dataclass

from gids.model.drawing import Place
from gids.render.offer_views import Card


@dataclass(frozen=True)
class Group:
    """A heading with cards, and an explanation where one is needed."""

    id: str
    title: str
    note: str
    cards: tuple[Card, ...]
    by_name: tuple[Card, ...] = ()  # what follows the cards where there are too many


@dataclass(frozen=True)
class Entry:
    """A link with its number of offers, in an index of lists."""

    label: str
    lang: str
    address: str
    count: int


@dataclass(frozen=True)
class Index:
    """One way to divide the directory: per municipality, phase, kind, provider."""

    id: str  # gemeente, fase, soort, aanbieder
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class StoneView:
    """A municipality, or the whole region, as a stone in the drawing."""

    id: str
    entry: Entry
    outline: str  # a path
    place: Place  # where its name stands
    pebble: Place  # where its number stands


@dataclass(frozen=True)
class RiverView:
    """A river in the drawing, and where its name stands."""

    label: str
    path: str
    right: int
    down: int


@dataclass(frozen=True)
class MapView:
    """The drawing of the region: a stone per municipality, and one for all of it."""

    width: int
    height: int
    stones: tuple[StoneView, ...]
    region: StoneView
    rivers: tuple[RiverView, ...]
    north: Place


@dataclass(frozen=True)
class ChoiceView:
    """A box to tick: what it stands for in the address, and what the reader sees."""

    id: str
    label: str
    lang: str


@dataclass(frozen=True)
class FacetView:
    """One way to narrow down the directory."""

    id: str
    title: str
    choices: tuple[ChoiceView, ...]
    note: str  # what is counted with every choice; may be empty
    open: bool


@dataclass(frozen=True)
class FacetsView:
    """All there is to choose from, and an empty card for each kind of origin."""

    source: str  # address of the file with what every offer has
    facets: tuple[FacetView, ...]
    samples: tuple[Card, ...]


@dataclass(frozen=True)
class ListView:
    """A list of offers: the whole directory or one of its static parts."""

    address: str
    title: str
    lead: str
    groups: tuple[Group, ...]
    indexes: tuple[Index, ...]
    total: int
    empty: str  # sentence for when nothing is there; empty when something is
    facets: FacetsView | None = None  # only where the whole directory stands
    map: MapView | None = None  # only where a reader chooses a municipality
