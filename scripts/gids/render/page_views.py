"""Shapes for templates: guidance, the pages that lead to it, and the page for searching."""

from __future__ import annotations

from dataclasses import dataclass

from gids.render.list_views import Index, MapView
from gids.render.offer_views import Card, Origin, SourceView
from gids.render.views import Words


@dataclass(frozen=True)
class PageLink:
    """A page in a list of pages."""

    address: str
    name: Words
    summary: Words
    icon: str


@dataclass(frozen=True)
class Fitting:
    """The offers below a page, where every parent can go, and whether the region has a gap."""

    offers: tuple[Card, ...]
    everywhere: tuple[PageLink, ...]
    is_gap: bool
    all_offers: str  # the directory with this theme chosen, where there are more


@dataclass(frozen=True)
class PageView:
    """A guidance page, or a page about the site."""

    address: str
    short_address: str
    name: Words
    summary: Words
    in_short: tuple[str, ...]
    next_step: str
    words_lang: str
    body_html: str
    body_lang: str
    headings: tuple[tuple[str, str], ...]  # anchor, text
    origin: Origin | None
    sources: tuple[SourceView, ...]
    fitting: Fitting
    form: str  # what it is when it is no guidance
    form_label: str
    section: str  # ouders, jongeren, professionals, over


@dataclass(frozen=True)
class HomeView:
    """The first page: what a parent may recognise, and every way into the directory."""

    name: Words
    summary: Words
    situations: tuple[PageLink, ...]
    map: MapView
    indexes: tuple[Index, ...]
    total: int


@dataclass(frozen=True)
class PageGroup:
    """Pages below a heading; without a heading they are all there is."""

    id: str
    title: str
    pages: tuple[PageLink, ...]


@dataclass(frozen=True)
class SectionView:
    """The head of a folder and the pages in it."""

    address: str
    name: Words
    summary: Words
    body_html: str
    body_lang: str
    groups: tuple[PageGroup, ...]


@dataclass(frozen=True)
class LetterGroup:
    """A letter of the A-Z and the pages under it."""

    letter: str
    pages: tuple[PageLink, ...]


@dataclass(frozen=True)
class SearchView:
    """The page for searching, besides its field; `who` is the page on whom to ask."""

    letters: tuple[LetterGroup, ...]
    situations: tuple[PageLink, ...]
    who: PageLink | None
