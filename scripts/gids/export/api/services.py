"""Offers as services of HSDS 3.1, in Dutch."""

from __future__ import annotations

from html import unescape

from gids.catalogue import Entry
from gids.enrich import addresses, knowledge
from gids.enrich.freshness import READ_ONLY
from gids.export.api import hsds, organizations, taxonomies, uuids
from gids.export.api.telling import Teller, sentences
from gids.languages import SOURCE
from gids.model.offer import ACTIVE, STOPPED, Offer
from gids.render import markdown, trust
from gids.render.offers import facts
from gids.render.texts import plain

NAME = "services"
# HSDS knows no service that is announced or that nobody confirmed. Not active is the careful
# answer: who shows active services only does not send a family to what may not be there.
STATUS = {
    ACTIVE: "active",
    "aangekondigd": "inactive",
    "niet-bevestigd": "inactive",
    "tijdelijk-dicht": "temporarily closed",
    STOPPED: "defunct",
}
CODES = {  # ISO 639-1
    "nederlands": "nl",
    "engels": "en",
    "turks": "tr",
    "arabisch": "ar",
    "pools": "pl",
    "oekraiens": "uk",
}
FREE = "gratis"


def heads(teller: Teller) -> hsds.ServicePage:
    """Return all services without their lists."""
    found = [head(teller, entry) for entry in teller.site.catalogue.offers]
    return hsds.ServicePage(
        total_items=len(found), size=len(found), empty=not found, contents=found
    )


def head(teller: Teller, entry: Entry[Offer]) -> hsds.ServiceHead:
    """Return a service as it stands in the list."""
    organization = organizations.head(teller, entry.facts.aanbieders[0])
    return hsds.ServiceHead(**_own(teller, entry), organization=organization)


def whole(teller: Teller, entry: Entry[Offer]) -> hsds.Service:
    """Return a service with all that belongs to it."""
    offer, known = entry.facts, teller.site.catalogue
    return hsds.Service(
        **_own(teller, entry),
        organization=organizations.whole(teller, offer.aanbieders[0]),
        additional_urls=_pages(teller, entry),
        phones=_phones(teller, entry),
        schedules=_schedules(offer),
        service_areas=_areas(teller, offer),
        service_at_locations=_places(offer),
        languages=[
            hsds.Language(
                id=uuids.of(offer.id, "taal", one),
                name=known.label("talen", one, SOURCE),
                code=CODES.get(one),
            )
            for one in offer.talen or ()
        ]
        or None,
        cost_options=_costs(teller, offer),
        attributes=taxonomies.attributes(teller, offer),
    )


def _own(teller: Teller, entry: Entry[Offer]) -> dict[str, object]:
    offer = entry.facts
    said = {fact.key: fact for fact in facts(teller.dutch, entry)}
    contact = knowledge.contact(teller.site.catalogue, entry)
    asked = offer.gecontroleerd_hoe != READ_ONLY
    return {
        "id": uuids.of(offer.id),
        "name": offer.naam,
        "description": f"{offer.samenvatting} {unescape(markdown.render(entry.body).text)}".strip(),
        "url": offer.website,
        "email": contact.get("e_mail", (None,))[0],
        "status": STATUS[offer.status],
        "application_process": _told(said.get("toegang")),
        "fees_description": _told(said.get("kosten")),
        "eligibility_description": _for_whom(teller, offer),
        "minimum_age": offer.leeftijd and offer.leeftijd.low,
        "maximum_age": offer.leeftijd and offer.leeftijd.high,
        "assured_date": offer.gecontroleerd_op if asked else None,
        "alert": _alert(teller, offer),
    }


def _told(fact) -> str | None:
    """Return a fact with its explanation, as one text."""
    if fact is None:
        return None
    parts = [plain(fact.value), fact.note.text if fact.note else ""]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _for_whom(teller: Teller, offer: Offer) -> str:
    parts = [("Voor", teller.dutch.labels("voor", offer.voor))]
    if offer.fases:
        parts.append(("Fase", teller.dutch.labels("fases", offer.fases)))
    parts.append(("Gemeenten", teller.dutch.labels("gemeenten", offer.gemeenten)))
    text = " ".join(f"{name}: {labels}." for name, labels in parts)
    return f"{text} {offer.gemeenten_uitleg or ''}".strip()


def _alert(teller: Teller, offer: Offer) -> str:
    """Return how it stands and how sure that is: nowhere does HSDS have another place for it."""
    parts = [sentences(trust.offer_origin(teller.dutch, offer))]
    if offer.status != ACTIVE:
        label = teller.dutch.label("status", offer.status)
        parts = [f"{label}.", offer.status_uitleg or "", *parts]
    return " ".join(part for part in parts if part)


def _pages(teller: Teller, entry: Entry[Offer]) -> list[hsds.Url]:
    """Return our page about it in each language, and the other organisations behind it."""
    offer, known = entry.facts, teller.site.catalogue
    pages = teller.found(offer.id, addresses.address(entry))["pagina"]
    found = [
        hsds.Url(
            id=uuids.of(offer.id, "pagina", lang),
            label=f"{known.site.naam}: {known.language(lang).name}",
            url=url,
        )
        for lang, url in pages.items()
    ]
    for key in offer.aanbieders[1:]:
        provider = known.providers[key]
        found.append(
            hsds.Url(
                id=uuids.of(offer.id, "aanbieder", provider.id),
                label=f"Ook van: {provider.naam}",
                url=teller.page(addresses.of_provider(key)),
            )
        )
    return found


def _phones(teller: Teller, entry: Entry[Offer]) -> list[hsds.Phone] | None:
    found = knowledge.contact(teller.site.catalogue, entry).get("telefoon")
    if not found:
        return None
    number, name = found
    identifier = uuids.of(entry.facts.id, "telefoon")
    return [hsds.Phone(id=identifier, number=number, description=name)]


def _schedules(offer: Offer) -> list[hsds.Schedule] | None:
    if not offer.wanneer:
        return None
    return [hsds.Schedule(id=uuids.of(offer.id, "wanneer"), description=offer.wanneer)]


def _areas(teller: Teller, offer: Offer) -> list[hsds.ServiceArea]:
    return [
        hsds.ServiceArea(
            id=uuids.of(offer.id, "gemeente", one),
            name=teller.dutch.label("gemeenten", one),
            description=offer.gemeenten_uitleg,
        )
        for one in offer.gemeenten
    ]


def _places(offer: Offer) -> list[hsds.ServiceAtLocation] | None:
    """Return where it is. An address is one line here, so it is a name and not an address."""
    name = offer.adres or offer.plaats
    if not name:
        return None
    place = hsds.Location(id=uuids.of(offer.id, "plaats"), name=name)
    return [hsds.ServiceAtLocation(id=uuids.of(offer.id, "hier"), location=place)]


def _costs(teller: Teller, offer: Offer) -> list[hsds.CostOption] | None:
    if offer.kosten != FREE:
        return None
    label = teller.dutch.label("kosten", FREE)
    identifier = uuids.of(offer.id, "kosten")
    return [hsds.CostOption(id=identifier, option=label, amount=0, currency="EUR")]
