"""What a page says to search engines in the words of schema.org, as JSON-LD.

It says again what a reader sees and nothing more: a name, a description, the way to a page. The
models below are all that may be said; there is no Person among them. On a page whose words are
still Dutch nothing is said, because the Dutch page says it.

A script element of this type is a block of data: it is never run, so `script-src` of a Content
Security Policy is not about it (HTML, "prepare the script element").
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from markupsafe import Markup
from pydantic import BaseModel, ConfigDict, Field

from gids.enrich import addresses
from gids.model.offer import Offer
from gids.render import frame
from gids.render.reader import Reader
from gids.render.sheets import Sheet
from gids.render.texts import plain

if TYPE_CHECKING:
    from gids.catalogue import Entry
    from gids.render.site import RenderedSite

CONTEXT = "https://schema.org"
WITHOUT_CRUMBS = {"keuzevraag", "keuzeroute"}  # they show the way of the answers given


class Thing(BaseModel):
    """Exactly these properties of schema.org, and none beside them."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class WebSite(Thing):
    """The site."""

    type: Literal["WebSite"] = Field("WebSite", alias="@type")
    name: str
    description: str
    url: str
    inLanguage: str


class Step(Thing):
    """One page of the way from home."""

    type: Literal["ListItem"] = Field("ListItem", alias="@type")
    position: int
    name: str
    item: str


class BreadcrumbList(Thing):
    """The way from home to this page."""

    type: Literal["BreadcrumbList"] = Field("BreadcrumbList", alias="@type")
    itemListElement: list[Step] = Field(min_length=2)


class Organization(Thing):
    """Who offers something."""

    type: Literal["Organization"] = Field("Organization", alias="@type")
    name: str
    description: str | None = None
    url: str | None = None
    telephone: str | None = None
    email: str | None = None


class Area(Thing):
    """For whom it is."""

    type: Literal["AdministrativeArea"] = Field("AdministrativeArea", alias="@type")
    name: str


class Audience(Thing):
    """Of which age."""

    type: Literal["PeopleAudience"] = Field("PeopleAudience", alias="@type")
    suggestedMinAge: int
    suggestedMaxAge: int | None = None


class Service(Thing):
    """An offer of support."""

    type: Literal["Service"] = Field("Service", alias="@type")
    name: str
    description: str
    url: str
    serviceType: str
    provider: list[Organization]
    areaServed: list[Area]
    audience: Audience | None = None


class Graph(Thing):
    """All that one page says."""

    context: Literal["https://schema.org"] = Field(CONTEXT, alias="@context")
    graph: list[WebSite | BreadcrumbList | Organization | Service] = Field(
        alias="@graph", min_length=1
    )


def linked(site: RenderedSite, sheet: Sheet, reader: Reader) -> Markup:
    """Return what a page says, ready to stand in its block of data; empty where it says nothing."""
    if sheet.hidden or not sheet.translated(reader):
        return Markup("")
    found = list(_things(site, sheet, reader))
    if not found:
        return Markup("")
    said = Graph(graph=found).model_dump(by_alias=True, exclude_none=True)
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def _things(site: RenderedSite, sheet: Sheet, reader: Reader) -> Iterator[Thing]:
    here = frame.canonical(site, sheet, reader)
    if sheet.address == addresses.HOME:
        lead = plain(sheet.description(reader))
        name = site.catalogue.site.naam
        yield WebSite(name=name, description=lead, url=here, inLanguage=reader.lang)
    crumbs = frame.crumbs(site, reader, sheet) if sheet.kind not in WITHOUT_CRUMBS else ()
    if crumbs:
        ways = [(one.label.text, one.address) for one in crumbs]
        ways.append((sheet.title(reader), sheet.address))
        yield BreadcrumbList(
            itemListElement=[
                Step(position=number, name=plain(name), item=_url(site, reader, address))
                for number, (name, address) in enumerate(ways, 1)
            ]
        )
    if sheet.entry and isinstance(sheet.entry.facts, Offer):
        yield _service(reader, sheet.entry, here)
    if key := _provider_key(sheet.address):
        one = site.catalogue.providers[key]
        yield Organization(
            name=one.naam,
            description=one.omschrijving,
            url=one.website,
            telephone=one.telefoon,
            email=one.e_mail,
        )


def _service(reader: Reader, entry: Entry[Offer], here: str) -> Service:
    offer, known, ages = entry.facts, reader.catalogue, entry.facts.leeftijd
    audience = Audience(suggestedMinAge=ages.low, suggestedMaxAge=ages.high) if ages else None
    return Service(
        name=reader.words(entry, "naam").text,
        description=reader.words(entry, "samenvatting").text,
        url=here,
        serviceType=reader.label("soort", offer.soort),
        provider=[Organization(name=known.providers[key].naam) for key in offer.aanbieders],
        areaServed=[Area(name=reader.label("gemeenten", one)) for one in offer.gemeenten],
        audience=audience,
    )


def _provider_key(address: str) -> str:
    """Return the key of the organisation that a page is about, or nothing."""
    return address.removeprefix(addresses.PROVIDERS).strip("/") * (
        address.startswith(addresses.PROVIDERS)
    )


def _url(site: RenderedSite, reader: Reader, address: str) -> str:
    return site.catalogue.site.adres + addresses.place(address, reader.language)
