"""The one list of what the open data has: files, OpenAPI, promises and validator follow it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from gids.export.api import (
    hsds,
    index,
    models,
    offers,
    organizations,
    pages,
    places,
    providers,
    services,
    taxonomies,
    uuids,
)
from gids.export.api.telling import Teller
from gids.model.term import Term


@dataclass(frozen=True)
class Resource:
    """A list, and one answer for each thing in it where a thing has more to tell."""

    name: str  # in the address
    about: str  # for a reader, in Dutch
    model: type[BaseModel]
    make: Callable[[Teller], BaseModel]
    item: type[BaseModel] | None = None
    items: Callable[[Teller], Iterator[tuple[str, BaseModel]]] | None = None
    hsds: str = ""  # the schema of HSDS for one of its items


def _services(teller: Teller) -> Iterator[tuple[str, BaseModel]]:
    for entry in teller.site.catalogue.offers:
        yield str(uuids.of(entry.facts.id)), services.whole(teller, entry)


def _organizations(teller: Teller) -> Iterator[tuple[str, BaseModel]]:
    for key, one in teller.site.catalogue.providers.items():
        yield str(uuids.of(one.id)), organizations.whole(teller, key)


def _offers(teller: Teller) -> Iterator[tuple[str, BaseModel]]:
    for entry in teller.site.catalogue.offers:
        yield entry.facts.id, offers.whole(teller, entry)


def _providers(teller: Teller) -> Iterator[tuple[str, BaseModel]]:
    for key, one in teller.site.catalogue.providers.items():
        yield one.id, providers.whole(teller, key)


def _terms(teller: Teller) -> Iterator[tuple[str, BaseModel]]:
    for entry in teller.site.catalogue.of(Term):
        yield entry.facts.id, pages.term(teller, entry)


RESOURCES = (
    Resource(
        offers.NAME,
        "Al het aanbod, met wat we niet weten, in alle talen",
        models.OfferList,
        offers.heads,
        models.Offer,
        _offers,
    ),
    Resource(
        providers.NAME,
        "Wie het aanbod geeft",
        models.ProviderList,
        providers.heads,
        models.Provider,
        _providers,
    ),
    Resource(
        pages.TERMS,
        "Moeilijke woorden, uitgelegd",
        models.TermList,
        pages.terms,
        models.Term,
        _terms,
    ),
    Resource(
        pages.GUIDANCE,
        "Alle pagina's met uitleg: titel en samenvatting",
        models.GuidanceList,
        pages.guidance,
    ),
    Resource(
        taxonomies.OWN_NAME,
        "Alle keuzes, met hun naam in elke taal",
        models.ChoiceLists,
        taxonomies.lists,
    ),
    Resource(
        services.NAME,
        "Hetzelfde aanbod in de vorm van HSDS 3.1, in het Nederlands",
        hsds.ServicePage,
        services.heads,
        hsds.Service,
        _services,
        hsds="service",
    ),
    Resource(
        organizations.NAME,
        "Dezelfde aanbieders in de vorm van HSDS 3.1",
        hsds.OrganizationPage,
        organizations.heads,
        hsds.Organization,
        _organizations,
        hsds="organization",
    ),
    Resource(
        taxonomies.NAME,
        "Dezelfde keuzelijsten in de vorm van HSDS 3.1",
        hsds.TaxonomyPage,
        taxonomies.heads,
        hsds="taxonomy",
    ),
)


# The files that are always there, as a link on a page names them.
FILES = frozenset(
    f"/{name}"
    for name in (
        *(places.OPENAPI, places.CSV, places.FEED, f"{places.FOLDER}{places.INDEX}"),
        *(places.file_of(one.name) for one in RESOURCES),
    )
)


def answers(teller: Teller) -> Iterator[tuple[str, BaseModel]]:
    """Yield every answer with the file it stands in, below the root of the site."""
    yield f"{places.FOLDER}{places.INDEX}", index.index(teller, RESOURCES)
    for one in RESOURCES:
        yield places.file_of(one.name), one.make(teller)
        for key, answer in one.items(teller) if one.items else ():
            yield places.file_of(one.name, key), answer


def text_of(answer: BaseModel) -> str:
    """Return an answer as the text of its file. HSDS has no null: there, unknown is absent."""
    absent = isinstance(answer, hsds.Entity | hsds.Page)
    return answer.model_dump_json(indent=2, exclude_none=absent) + "\n"
