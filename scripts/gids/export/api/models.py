"""What an answer in our own words looks like: Dutch names, as editors know them.

Every field is always there. What we do not know is null, and what stands in more than one
language is an object with the code of each language that it was really translated into.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Generic, TypeVar
from uuid import UUID

from pydantic import Field

from gids.export.api.hsds import Uri
from gids.export.api.parts import (
    Ages,
    Answer,
    ByLanguage,
    Certainty,
    Check,
    Choice,
    PerLanguage,
    Source,
    Translated,
    Way,
)

T = TypeVar("T")
Whole = Annotated[Uri, Field(description="Waar alles hierover staat.")]
PERMANENT = "^[a-z0-9]{4,6}$"


class Found(Answer):
    """What can be found on the site: its permanent id, its pages and its short address."""

    id: str = Field(pattern=PERMANENT, description="Vast kenmerk: verandert nooit.")
    pagina: PerLanguage[Uri]
    kort_adres: Uri = Field(description="Leidt altijd naar deze pagina.")


class OfferHead(Found):
    """An offer with the facts to choose by."""

    uuid: UUID = Field(description="Het kenmerk van dezelfde dienst in services.")
    href: Whole
    naam: ByLanguage
    samenvatting: ByLanguage
    aanbieders: list[str] = Field(description="Kenmerken in aanbieders.")
    soort: Choice
    voor: list[Choice]
    themas: list[Choice]
    fases: list[Choice] | None
    leeftijd: Ages | None
    gemeenten: list[Choice]
    toegang: Choice
    kosten: Choice | None
    talen: list[Choice] | None
    toegankelijkheid: list[Choice] | None
    status: Choice
    onbekend: list[str] = Field(description="Velden die een ouder zou willen weten.")
    zekerheid: Certainty = Field(description="Hoe zeker het is.")


class Offer(OfferHead):
    """All that a reader sees of an offer."""

    tekst: ByLanguage = Field(description="HTML zonder scripts, met hele adressen.")
    gemeenten_uitleg: ByLanguage | None
    plaats: str | None
    adres: str | None
    aanmelden: ByLanguage | None
    kosten_uitleg: ByLanguage | None
    wachttijd: ByLanguage | None
    wanneer: ByLanguage | None
    contact: list[Way] = Field(description="Hoe je iemand bereikt, in volgorde.")
    status_uitleg: ByLanguage | None
    vervangen_door: str | None = Field(description="Kenmerk in aanbod.")
    gestopt_op: date | None
    bronnen: list[Source]
    controles: list[Check]
    vertalingen: PerLanguage[Translated]


class ProviderHead(Found):
    """An organisation."""

    uuid: UUID = Field(description="Het kenmerk van dezelfde organisatie in organizations.")
    href: Whole
    naam: str
    omschrijving: str
    aanbod: list[str] = Field(description="Kenmerken in aanbod.")


class Provider(ProviderHead):
    """All that a reader sees of an organisation."""

    website: Uri | None
    telefoon: str | None
    e_mail: str | None
    adres: str | None
    bronnen: list[Source]


class TermHead(Found):
    """A word that parents meet, in one sentence."""

    href: Whole
    naam: ByLanguage
    ook: PerLanguage[list[str]]
    samenvatting: ByLanguage
    themas: list[Choice] | None


class Term(TermHead):
    """A word, explained."""

    tekst: ByLanguage = Field(description="HTML zonder scripts, met hele adressen.")
    zekerheid: Certainty = Field(description="Hoe zeker het is.")
    bronnen: list[Source]
    vertalingen: PerLanguage[Translated]


class Guidance(Found):
    """A page of guidance: what it is called and what it is about."""

    deel: str = Field(description="De map: ouders, jongeren, professionals of over.")
    naam: ByLanguage
    samenvatting: ByLanguage
    themas: list[Choice] | None
    fases: list[Choice] | None
    gecontroleerd_op: date
    gecontroleerd_hoe: Choice


class NamedChoice(Answer):
    """One choice of a list."""

    id: str = Field(description="Kenmerk van de keuze: verandert nooit.")
    uuid: UUID = Field(description="Het kenmerk van dezelfde term in services.")
    namen: ByLanguage


class ChoiceList(Answer):
    """What can be chosen for one field."""

    id: str = Field(description="Naam van het veld.")
    uuid: UUID = Field(description="Het kenmerk van dezelfde lijst in taxonomies.")
    keuzes: list[NamedChoice] = Field(description="Wat je kunt kiezen.")


class Listing(Answer, Generic[T]):
    """A list with all there is."""

    aantal: int = Field(description="Hoeveel er in de lijst staan.")
    onderdelen: list[T] = Field(description="De hele lijst.")


class OfferList(Listing[OfferHead]):
    """All offers, stopped ones included."""


class ProviderList(Listing[ProviderHead]):
    """All organisations."""


class TermList(Listing[TermHead]):
    """All words that are explained."""


class GuidanceList(Listing[Guidance]):
    """All pages of guidance."""


class ChoiceLists(Listing[ChoiceList]):
    """All lists of choices."""
