"""Shapes for templates: an offer and an organisation, on a card and on their own pages."""

from __future__ import annotations

from dataclasses import dataclass

from gids.render.views import Words


@dataclass(frozen=True)
class Fact:
    """A known fact of an offer: a row of the facts, or a feature on a card."""

    key: str  # the front-matter key, also the id of the row
    icon: str  # name in overrides/partials/pictogrammen
    label: str
    value: str
    value_lang: str
    note: Words | None = None  # an explanation in the editor's words


@dataclass(frozen=True)
class Way:
    """A way in that exists: call, write, visit, or ask somebody."""

    kind: str  # telefoon, e_mail, website
    label: str
    value: str  # what the reader sees: a number, an address or a host name
    href: str


@dataclass(frozen=True)
class Origin:
    """How sure we are: where it comes from, how old that is, who asked."""

    mark: str  # bron (dotted), vers (green), oud (yellow), weg (clay)
    icon: str
    first: str  # the bold sentence
    second: str  # what we did not do; may be empty
    short: str  # one line for a card


@dataclass(frozen=True)
class SourceView:
    """One source as a reader knows it."""

    title: str  # Dutch, as the source is called
    document: str  # Dutch, what kind of document it is; empty where there is a url
    url: str  # empty where it is not online
    dated: str  # sentence: Tekst uit 2020. Gelezen in een bewaarde kopie, november 2026.
    says: str  # Dutch, what the source says


@dataclass(frozen=True)
class StatusView:
    """Why an offer is not simply there: announced, not confirmed, closed or stopped."""

    choice: str  # aangekondigd, niet-bevestigd, tijdelijk-dicht, gestopt
    label: str
    why: Words | None
    replaced_by: Card | None = None


@dataclass(frozen=True)
class ProviderLink:
    """The name of an organisation and the address of its page."""

    name: str
    address: str


@dataclass(frozen=True)
class Card:
    """An offer in a list."""

    address: str
    name: Words
    kind_label: str
    summary: Words
    features: tuple[Fact, ...]
    unknown: str  # joined labels of what we do not know; empty when all is known
    origin: Origin
    status: StatusView | None
    audience_note: str  # 'Voor professionals' where parents cannot enter; else empty


@dataclass(frozen=True)
class OfferView:
    """An offer on its own page."""

    address: str
    short_address: str  # /k/<id>/
    name: Words
    kind_label: str
    kind_address: str
    summary: Words
    body_html: str
    body_lang: str
    status: StatusView | None
    origin: Origin
    facts: tuple[Fact, ...]
    unknown: str
    way_in: str  # sentence: whom to ask for what is not known
    ways: tuple[Way, ...]
    providers: tuple[ProviderLink, ...]
    questions: tuple[str, ...]  # what to ask, made from what is not known
    sources: tuple[SourceView, ...]
    similar: tuple[Card, ...]
    audience_note: str


@dataclass(frozen=True)
class ProviderView:
    """An organisation and all it offers."""

    address: str
    name: str
    description: Words
    ways: tuple[Way, ...]
    sources: tuple[SourceView, ...]
    origin: Origin
    offers: tuple[Card, ...]
